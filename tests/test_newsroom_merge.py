"""mergeEntities and splitEntity: what follows, what the public is told, and what never merges by itself again."""

from pathlib import Path
from typing import Any

from conftest import NewUrl
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from support_graph import (
    MERGE,
    SAVE_ENTITY,
    SPLIT,
    change,
    expect_refusal,
    person,
    play_in,
    read_log,
    read_position,
    read_public,
)
from support_newsroom import Newsroom
from support_store import export, fetch, import_lines, open_database, write_lines
from support_tables import Tables, find_differences

ANA, BO, OTHER = (person(slug) for slug in ("ana-moss", "bo-lind", "a-moss"))
A_MOSS = {"type": "entity", "kind": "PERSON", "name": "A. Moss", "slug": "a-moss"}
IN_HARBOUR = {
    "type": "article",
    "slug": "harbour",
    "headline": "A. Moss in the harbour",
    "body": "A. Moss saw Bo Lind. A. Moss warned of delay.",
    "bodyFormat": "TEXT",
    "language": "en",
    "source": "harbour-wire",
    "publishedAt": "2026-01-12T08:00:00Z",
}
IN_DRAFT = {
    **IN_HARBOUR,
    "slug": "hidden",
    "headline": "A. Moss again",
    "status": "DRAFT",
    "publishedAt": None,
}
SPOKEN: dict[str, Any] = {
    "type": "relation",
    "subject": "bo-lind",
    "kind": "THREATENS",
    "object": "oslo",
    "evidence": [
        {
            "article": "talks",
            "quote": "Bo Lind threatens us",
            "voice": "QUOTED_SPEAKER",
            "speaker": "ana-moss",
        },
        {
            "article": "harbour",
            "quote": "A. Moss warned of delay.",
            "voice": "QUOTED_SPEAKER",
            "speaker": "a-moss",
        },
    ],
}
HISTORY = ("entity_merge", "entity_resolution_past", "change", "audit", "related_state", "entity_name_state")
"""Tables that tell what happened; all others tell what is."""


def list_derived_differences(one: Tables, other: Tables) -> list[str]:
    return [name for name in find_differences(one, other) if name not in HISTORY]


async def read_counts(newsroom: Newsroom) -> dict[str, int]:
    rows = await fetch(newsroom.database, "SELECT slug, article_count FROM entity WHERE kind = 'PERSON'")
    return dict(rows)  # type: ignore[arg-type]  # pairs


def test_a_merge_joins_all_that_is_derived_and_its_split_gives_it_back(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        before = await newsroom.read_tables()
        standing = "{ relations { edges { node { standing assertedBy } } } }"
        several = {"node": {"standing": "SEVERAL_SOURCES", "assertedBy": 2}}
        assert (await read_public(newsroom, standing))["relations"]["edges"] == [several]

        newsroom.clock.move(hours=1)
        merged = await change(newsroom, MERGE, into=ANA, **{"from": OTHER}, reason="One person.")
        assert merged["entity"] == {
            "id": ANA,
            "name": "Ana Moss",
            "formerIds": [OTHER],
            "articleCount": 2,
        }
        assert await read_counts(newsroom) == {"ana-moss": 2, "a-moss": 0, "bo-lind": 3}
        single = {"node": {"standing": "SINGLE_SOURCE", "assertedBy": 1}}
        assert (await read_public(newsroom, standing))["relations"]["edges"] == [single]
        node = "query ($id: ID!) { node(id: $id) { id } }"
        assert await read_public(newsroom, node, id=OTHER) == {"node": {"id": ANA}}
        known = "query ($at: DateTime) { relations(knownAt: $at) { edges { node { assertedBy(knownAt: $at) } } } }"
        then = await read_public(newsroom, known, at="2026-02-20T00:00:00Z")
        assert then["relations"]["edges"] == [{"node": {"assertedBy": 2}}]

        newsroom.clock.move(hours=1)
        split = await change(newsroom, SPLIT, id=ANA, **{"from": OTHER}, reason="Two after all.")
        assert (split["entity"]["id"], split["entity"]["formerIds"]) == (ANA, [])
        assert split["separated"] == {"id": OTHER, "name": "A. Moss", "formerIds": [], "articleCount": 1}
        after = await newsroom.read_tables()
        assert list_derived_differences(before, after) == []
        assert await read_log(newsroom) == [
            *before_log(before),
            ("Person", OTHER, "MERGED", "One person."),
            ("Person", OTHER, "SPLIT", "Two after all."),
        ]
        audit = "SELECT action, subject_id FROM audit ORDER BY position"
        assert await fetch(newsroom.database, audit) == [("entity.merge", ANA), ("entity.split", ANA)]

    play_in(new_url, tmp_path, play, A_MOSS, IN_HARBOUR, SPOKEN)


def before_log(tables: Tables) -> list[tuple[Any, ...]]:
    """Return the rows of the change log as `read_log` does."""
    from newsgraph.store.core_table import CHANGE

    names = [column.name for column in CHANGE.columns]
    wanted = [names.index(name) for name in ("subject_type", "subject_id", "action", "reason")]
    return [tuple(row[place] for place in wanted) for row in tables["change"]]


def test_a_split_names_the_two_in_either_order_and_over_several_merges(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        await change(newsroom, MERGE, into=ANA, **{"from": OTHER})
        newsroom.clock.move(minutes=1)
        await change(newsroom, MERGE, into=BO, **{"from": ANA})
        newsroom.clock.move(minutes=1)
        assert (await expect_refusal(newsroom, SPLIT, id=OTHER, **{"from": OTHER}))["code"] == "NOT_MERGED"
        split = await change(newsroom, SPLIT, id=OTHER, **{"from": BO})
        assert (split["entity"]["id"], split["separated"]["id"]) == (BO, OTHER)
        assert split["entity"]["formerIds"] == [ANA]
        newsroom.clock.move(minutes=1)
        split = await change(newsroom, SPLIT, id=ANA, **{"from": BO})
        assert (split["entity"]["id"], split["separated"]["id"]) == (BO, ANA)
        fault = await expect_refusal(newsroom, SPLIT, id=ANA, **{"from": BO})
        assert (fault["code"], fault["path"]) == ("NOT_MERGED", ["from"])

    play_in(new_url, tmp_path, play, A_MOSS)


async def join(newsroom: Newsroom, mutation: str, one: str, other: str) -> Tables:
    """Merge `other` into `one`, or split the two, a minute later; return all tables."""
    newsroom.clock.move(minutes=1)
    await change(newsroom, mutation, **{("into" if mutation is MERGE else "id"): one, "from": other})
    return await newsroom.read_tables()


def test_splitting_the_first_of_three_gives_it_back_and_leaves_the_second_merged(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        apart = await newsroom.read_tables()
        second_merged = await join(newsroom, MERGE, BO, ANA)
        assert list_derived_differences(apart, await join(newsroom, SPLIT, BO, ANA)) == []
        first_merged = await join(newsroom, MERGE, ANA, OTHER)
        await join(newsroom, MERGE, BO, ANA)
        assert await read_counts(newsroom) == {"ana-moss": 0, "a-moss": 0, "bo-lind": 3}

        # What was its own is the first one's again, and the second one's stays with the third.
        assert list_derived_differences(second_merged, await join(newsroom, SPLIT, BO, OTHER)) == []
        assert list_derived_differences(apart, await join(newsroom, SPLIT, ANA, BO)) == []

        # The other way round: the second takes the first along, and gives it back then.
        await join(newsroom, MERGE, ANA, OTHER)
        await join(newsroom, MERGE, BO, ANA)
        assert list_derived_differences(first_merged, await join(newsroom, SPLIT, BO, ANA)) == []
        assert list_derived_differences(apart, await join(newsroom, SPLIT, OTHER, ANA)) == []

    play_in(new_url, tmp_path, play, A_MOSS, IN_HARBOUR, SPOKEN)


def test_what_cannot_be_the_same_is_refused_and_changes_nothing(new_url: NewUrl, tmp_path: Path) -> None:
    one, two = (
        {"type": "entity", "kind": "PERSON", "name": slug, "slug": slug, "identifiers": [known]}
        for slug, known in (
            ("one", {"scheme": "wikidata", "value": "Q1"}),
            ("two", {"scheme": "wikidata", "value": "Q2"}),
        )
    )

    async def play(newsroom: Newsroom) -> None:
        oslo = "SELECT public_id FROM entity WHERE slug = 'oslo'"
        [(place,)] = await fetch(newsroom.database, oslo)
        for into, other, code, path in (
            (ANA, place, "MERGE_CONFLICT", ["from"]),
            (person("one"), person("two"), "MERGE_CONFLICT", ["from"]),
            (ANA, ANA, "MERGE_CYCLE", ["from"]),
            (ANA, "e_none", "NOT_FOUND", ["from"]),
            ("e_none", ANA, "NOT_FOUND", ["into"]),
        ):
            fault = await expect_refusal(newsroom, MERGE, into=into, **{"from": other})
            assert (fault["code"], fault["path"], bool(fault["hint"])) == (code, path, True)
        await change(newsroom, MERGE, into=ANA, **{"from": BO})
        newsroom.clock.move(minutes=1)
        for into, other in ((BO, ANA), (ANA, BO)):
            fault = await expect_refusal(newsroom, MERGE, into=into, **{"from": other})
            assert (fault["code"], fault["path"]) == ("MERGE_CYCLE", ["from"])
        assert (await expect_refusal(newsroom, SPLIT, id=ANA, **{"from": "e_none"}))["code"] == "NOT_FOUND"

    play_in(new_url, tmp_path, play, one, two)


# ---------------------------------------------------------------- what was split


async def merge_by_import(newsroom: Newsroom, folder: Path, *lines: dict[str, Any]) -> list[str]:
    """Import merges and return the codes of the refused ones."""
    path = write_lines(folder, list(lines), "merges.jsonl")
    report = await import_paths(newsroom.database, [path], ImportOptions("2026-04-01T00:00:00.000Z"))
    return [failure.code for failure in report.failed]


def test_what_was_split_merges_again_by_an_editor_alone(new_url: NewUrl, tmp_path: Path) -> None:
    line = {"type": "merge", "from": "a-moss", "into": "ana-moss", "at": "2026-03-20T00:00:00Z"}
    reverse = {**line, "from": "ana-moss", "into": "a-moss"}
    through = {**line, "from": "bo-lind", "into": "a-moss"}
    onward = {**line, "from": "a-moss", "at": "2026-03-21T00:00:00Z"}

    async def play(newsroom: Newsroom) -> None:
        await change(newsroom, MERGE, into=ANA, **{"from": OTHER})
        newsroom.clock.move(minutes=1)
        await change(newsroom, SPLIT, id=ANA, **{"from": OTHER})
        before = await newsroom.read_tables()
        for again in (line, reverse):
            refused = await merge_by_import(newsroom, tmp_path, again)
            assert refused == ["MERGE_SPLIT"]
            assert await newsroom.read_tables() == before
        # Nor do they merge through a third that is the same as one of them.
        refused = await merge_by_import(newsroom, tmp_path, through, onward)
        assert refused == ["MERGE_SPLIT"]
        newsroom.clock.move(days=40)
        merged = await change(newsroom, MERGE, into=ANA, **{"from": OTHER})
        assert merged["entity"]["formerIds"] == sorted([OTHER, BO])
        exported = await export(newsroom.database)
        async with open_database(tmp_path, "copy.db") as copy:
            path = write_lines(tmp_path, exported.decode().splitlines(), "export.jsonl")  # type: ignore[arg-type]
            report = await import_paths(copy, [path], ImportOptions("2026-04-02T00:00:00.000Z"))
            assert report.failed == []
            assert await export(copy) == exported

    play_in(new_url, tmp_path, play, A_MOSS)


# ---------------------------------------------------------------- what the public is told

GHOST = {**A_MOSS, "origin": "SAVED"}
MERGE_IDS = {"into": ANA, "from": OTHER}


async def merge_and_split(newsroom: Newsroom) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Merge A. Moss into Ana Moss and split them; return what the log tells of each."""
    position = await read_position(newsroom)
    await change(newsroom, MERGE, **MERGE_IDS, reason="secret")
    told_of_merge = await read_log(newsroom, position)
    newsroom.clock.move(minutes=1)
    position = await read_position(newsroom)
    await change(newsroom, SPLIT, id=ANA, **{"from": OTHER}, reason="secret")
    return told_of_merge, await read_log(newsroom, position)


def test_a_merge_of_somebody_nobody_knows_is_told_nobody(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        ids = '{ person(slug: "ana-moss") { id formerIds } }'
        before = await read_public(newsroom, ids)
        assert await merge_and_split(newsroom) == ([], [])
        newsroom.clock.move(minutes=1)
        await change(newsroom, MERGE, **MERGE_IDS)
        assert await read_public(newsroom, ids) == before
        node = "query ($id: ID!) { node(id: $id) { id } }"
        assert await read_public(newsroom, node, id=OTHER) == {"node": None}

    play_in(new_url, tmp_path, play, GHOST, IN_DRAFT)


def test_a_merge_of_somebody_the_public_knows_is_told_once(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        assert await merge_and_split(newsroom) == (
            [("Person", OTHER, "MERGED", "secret")],
            [("Person", OTHER, "SPLIT", "secret")],
        )

    play_in(new_url, tmp_path, play, GHOST, IN_HARBOUR)


def test_a_merge_into_somebody_nobody_knows_makes_him_public(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        saved = await change(newsroom, SAVE_ENTITY, input={"kind": "PERSON", "name": "Secret Ana"})
        secret = saved["entity"]["id"]
        position = await read_position(newsroom)
        await change(newsroom, MERGE, into=secret, **{"from": OTHER})
        assert await read_log(newsroom, position) == [
            ("Person", OTHER, "MERGED", None),
            ("Person", secret, "PUBLISHED", None),
        ]
        assert (await read_public(newsroom, f'{{ node(id: "{OTHER}") {{ id }} }}'))["node"] == {"id": secret}
        newsroom.clock.move(minutes=1)
        position = await read_position(newsroom)
        await change(newsroom, SPLIT, id=secret, **{"from": OTHER})
        assert await read_log(newsroom, position) == [
            ("Person", OTHER, "SPLIT", None),
            ("Person", secret, "RETRACTED", None),
        ]
        assert (await read_public(newsroom, f'{{ node(id: "{secret}") {{ id }} }}'))["node"] is None

    play_in(new_url, tmp_path, play, GHOST, IN_HARBOUR)


async def test_an_import_tells_of_merges_as_an_editor_does(tmp_path: Path) -> None:
    merge = {"type": "merge", "from": "a-moss", "into": "ana-moss", "at": "2026-01-01T00:00:00Z"}
    ana = {**A_MOSS, "slug": "ana-moss", "name": "Ana Moss"}
    told = "SELECT subject_id, action FROM change WHERE action IN ('MERGED', 'SPLIT')"
    for origin, expected in (("SAVED", []), ("GAZETTEER", [(OTHER, "MERGED"), (OTHER, "SPLIT")])):
        async with open_database(tmp_path, f"{origin}.db") as database:
            report = await import_lines(database, tmp_path, [ana, {**A_MOSS, "origin": origin}, merge])
            assert report.failed == []
            await import_lines(database, tmp_path, [{**merge, "splitAt": "2026-01-02T00:00:00Z"}])
            assert await fetch(database, told) == expected
