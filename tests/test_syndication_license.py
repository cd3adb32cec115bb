"""Filters, licenses and partners as they are written: what is kept, and that a refusal changes nothing."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from sqlalchemy import Connection, select

from conftest import NewUrl
from newsgraph.errors import InputError
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.vocabulary import AiUse, ArticlePart, CriterionKind
from newsgraph.store.core_table import FILTER_CRITERION, LICENSE, LICENSE_GRANT, PARTNER, SAVED_FILTER
from newsgraph.store.database import Database
from newsgraph.syndication.license import LicenseEntry, end_license, fetch_licenses, write_license
from newsgraph.syndication.partner import (
    GrantEntry,
    create_partner,
    end_grant,
    fetch_partner,
    fetch_partners,
    grant_license,
    rename_partner,
)
from newsgraph.syndication.saved_filter import (
    Criterion,
    SavedFilterEntry,
    delete_saved_filter,
    fetch_saved_filter,
    fetch_saved_filters,
    write_saved_filter,
)
from support_store import FIXTURE_FILES, NOW

LATER, LATEST = "2026-02-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z"
TABLES = (SAVED_FILTER, FILTER_CRITERION, LICENSE, PARTNER, LICENSE_GRANT)
Run = Callable[..., Any]


@pytest.fixture
def write(new_url: NewUrl) -> Iterator[Run]:
    """Run a function in a write transaction of a database that holds the fixtures."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        database = loop.run(Database.open(new_url()))
        loop.run(import_paths(database, FIXTURE_FILES[:1], ImportOptions(now=NOW)))
        yield lambda function, *arguments: loop.run(database.write(function, *arguments))
        loop.run(database.close())


def read_all(connection: Connection) -> list[list[tuple[Any, ...]]]:
    return [sorted(map(tuple, connection.execute(select(table))), key=repr) for table in TABLES]


def make_ground(connection: Connection) -> None:
    write_saved_filter(connection, "asia", {"criteria": [("SECTION", "world"), ("ENTITY", "iran")]})
    write_license(connection, "asia-body", {"filter": "asia", "part": "BODY"})
    create_partner(connection, "The Courier", NOW)


def test_a_filter_keeps_its_criteria_once_and_changes_only_what_is_stated(write: Run) -> None:
    stated = {"name": "Asia", "criteria": [("TAG", "oil"), ("SECTION", "world"), ("TAG", "oil")]}
    world, oil = Criterion(CriterionKind.SECTION, "world"), Criterion(CriterionKind.TAG, "oil")
    assert write(write_saved_filter, "asia", stated) == SavedFilterEntry("asia", "Asia", (world, oil))
    assert write(write_saved_filter, "asia", {"name": "East"}).criteria == (world, oil)
    assert write(write_saved_filter, "asia", {"criteria": []}) == SavedFilterEntry("asia", "East", ())
    assert write(write_saved_filter, "all", {}).name == "all"
    assert [entry.key for entry in write(fetch_saved_filters)] == ["all", "asia"]
    write(delete_saved_filter, "asia")
    assert [entry.key for entry in write(fetch_saved_filters)] == ["all"]


def test_an_entity_of_a_filter_is_kept_by_its_id(write: Run) -> None:
    [criterion] = write(write_saved_filter, "iran", {"criteria": [("ENTITY", "iran")]}).criteria
    assert criterion.value.startswith("e_")
    assert write(write_saved_filter, "iran", {"criteria": [("ENTITY", criterion.value)]}).criteria == (
        criterion,
    )


def test_a_license_keeps_what_is_not_stated_and_null_clears(write: Run) -> None:
    write(make_ground)
    stated = {
        "name": "Asia, whole",
        "delay_seconds": 3600,
        "quota": 10,
        "expires_at": "2027-01-01T01:00:00+01:00",
        "territory": "Europe",
        "usage_terms": "Name us.",
        "ai_use": ["AI_INPUT", "SEARCH", "SEARCH"],
    }
    made = write(write_license, "asia-body", stated)
    assert made == LicenseEntry(
        made.id,
        "asia-body",
        "Asia, whole",
        "asia",
        ArticlePart.BODY,
        3600,
        10,
        "2027-01-01T00:00:00.000Z",
        "Europe",
        "Name us.",
        (AiUse.SEARCH, AiUse.AI_INPUT),
    )
    cleared = {name: None for name in stated if name != "name"} | {"filter": None, "part": "SUMMARY"}
    assert write(write_license, "asia-body", cleared) == LicenseEntry(
        made.id, "asia-body", "Asia, whole", None, ArticlePart.SUMMARY, 0, None, None, None, None, ()
    )


def test_a_license_ends_for_all_once(write: Run) -> None:
    write(make_ground)
    assert write(end_license, "asia-body", LATER).expires_at == LATER
    with pytest.raises(InputError) as refused:
        write(end_license, "asia-body", LATEST)
    assert refused.value.code == "LICENSE_ENDED"
    assert [entry.expires_at for entry in write(fetch_licenses)] == [LATER]


def test_a_grant_begins_ends_and_begins_again(write: Run) -> None:
    write(make_ground)
    granted = write(grant_license, "The Courier", "asia-body", NOW)
    assert granted.grants == (GrantEntry("asia-body", NOW, None, None),)
    again = write(grant_license, granted.id, "asia-body", LATER, LATEST)
    assert again.grants == (GrantEntry("asia-body", NOW, LATEST, None),)
    assert write(end_grant, granted.id, "asia-body", LATER).grants[0].ends_at == LATER
    with pytest.raises(InputError) as refused:
        write(end_grant, granted.id, "asia-body", LATEST)
    assert refused.value.code == "GRANT_ENDED"
    renewed = write(grant_license, granted.id, "asia-body", LATEST)
    assert renewed.grants == (GrantEntry("asia-body", LATEST, None, None),)
    assert write(fetch_partners) == [renewed]


def test_a_grant_that_is_given_again_keeps_its_end_where_that_is_asked(write: Run) -> None:
    write(make_ground)
    write(grant_license, "The Courier", "asia-body", NOW, LATER)
    kept = write(lambda c: grant_license(c, "The Courier", "asia-body", NOW, keeps_end=True))
    assert kept.grants == (GrantEntry("asia-body", NOW, LATER, None),)
    anew = write(lambda c: grant_license(c, "The Courier", "asia-body", LATEST, keeps_end=True))
    assert anew.grants == (GrantEntry("asia-body", LATEST, None, None),)


def test_a_grant_is_over_when_it_or_its_license_is(write: Run) -> None:
    assert not GrantEntry("a", NOW, LATER, LATEST).is_over(NOW)
    assert GrantEntry("a", NOW, LATER, LATEST).is_over(LATER)
    assert GrantEntry("a", NOW, None, LATEST).is_over(LATEST)
    assert not GrantEntry("a", NOW, None, None).is_over(LATEST)


def test_an_id_is_not_used_again_after_a_renaming(write: Run) -> None:
    write(make_ground)
    first = write(fetch_partner, "The Courier")
    assert write(rename_partner, first.id, "The Herald").id == first.id
    assert write(create_partner, "The Courier", LATER).id != first.id


REFUSED: Mapping[str, tuple[Run, tuple[Any, ...], str, str]] = {
    "filter key": (write_saved_filter, ("Asia!", {}), "VALUE_INVALID", "key"),
    "filter name": (write_saved_filter, ("asia", {"name": None}), "REQUIRED", "name"),
    "blank name": (write_saved_filter, ("asia", {"name": " "}), "VALUE_INVALID", "name"),
    "unknown entity": (
        write_saved_filter,
        ("asia", {"criteria": [("SECTION", "a"), ("ENTITY", "nobody")]}),
        "NOT_FOUND",
        "criteria.1",
    ),
    "place as source": (
        write_saved_filter,
        ("asia", {"criteria": [("SOURCE", "iran")]}),
        "WRONG_KIND",
        "criteria.0",
    ),
    "empty value": (write_saved_filter, ("asia", {"criteria": [("TAG", "")]}), "VALUE_INVALID", "criteria.0"),
    "zero byte": (
        write_saved_filter,
        ("asia", {"criteria": [("TAG", "a\0")]}),
        "INVALID_TEXT",
        "criteria.0",
    ),
    "too many": (
        write_saved_filter,
        ("asia", {"criteria": [("TAG", str(number)) for number in range(101)]}),
        "TOO_MANY_ITEMS",
        "criteria",
    ),
    "used filter": (delete_saved_filter, ("asia",), "FILTER_IN_USE", "key"),
    "no such filter": (delete_saved_filter, ("europe",), "NOT_FOUND", "key"),
    "new license without filter": (write_license, ("new", {"part": "BODY"}), "REQUIRED", "filter"),
    "new license without part": (write_license, ("new", {"filter": None}), "REQUIRED", "part"),
    "unknown filter": (write_license, ("asia-body", {"filter": "europe"}), "NOT_FOUND", "filter"),
    "part cleared": (write_license, ("asia-body", {"part": None}), "REQUIRED", "part"),
    "negative delay": (
        write_license,
        ("asia-body", {"delay_seconds": -1}),
        "VALUE_INVALID",
        "delaySeconds",
    ),
    "negative quota": (write_license, ("asia-body", {"quota": -1}), "VALUE_INVALID", "quota"),
    "no instant": (write_license, ("asia-body", {"expires_at": "soon"}), "VALUE_INVALID", "expiresAt"),
    "no zone": (
        write_license,
        ("asia-body", {"expires_at": "2027-01-01T00:00:00"}),
        "VALUE_INVALID",
        "expiresAt",
    ),
    "long terms": (write_license, ("asia-body", {"usage_terms": "x" * 5001}), "TEXT_TOO_LONG", "usageTerms"),
    "partner twice": (create_partner, ("The Courier", NOW), "PARTNER_EXISTS", "name"),
    "unknown partner": (grant_license, ("Nobody", "asia-body", NOW), "NOT_FOUND", "partner"),
    "unknown license": (grant_license, ("The Courier", "none", NOW), "NOT_FOUND", "license"),
    "past end": (grant_license, ("The Courier", "asia-body", NOW, NOW), "VALUE_INVALID", "endsAt"),
    "never granted": (end_grant, ("The Courier", "asia-body", NOW), "GRANT_NOT_FOUND", "license"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_changes_nothing(write: Run, case: str) -> None:
    function, arguments, code, place = REFUSED[case]
    write(make_ground)
    before = write(read_all)
    with pytest.raises(InputError) as refused:
        write(function, *arguments)
    assert (refused.value.code, refused.value.place) == (code, place)
    assert refused.value.hint
    assert write(read_all) == before
    assert write(fetch_saved_filter, "asia").name == "asia"
