"""Saved filters: choices of articles under keys, for licenses and for feeds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from sqlalchemy import Connection, delete, select, update

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import CriterionKind, EntityKind
from newsgraph.store.core_table import ARTICLE, FILTER_CRITERION, LICENSE, SAVED_FILTER
from newsgraph.store.reference import fetch_entity
from newsgraph.store.statement import insert_row, insert_rows
from newsgraph.store.text_check import check_text
from newsgraph.syndication.stated import build_missing, build_unstated, read_key, read_name

MAX_CRITERIA = 100
MAX_VALUE_LENGTH = 200


@dataclass(frozen=True, order=True)
class Criterion:
    """One value that a filter lets pass: an entity or source is told by its public id."""

    kind: CriterionKind
    value: str


@dataclass(frozen=True)
class SavedFilterEntry:
    """A saved filter as it is shown; its criteria by kind and value."""

    key: str
    name: str
    criteria: tuple[Criterion, ...]


def write_saved_filter(connection: Connection, key: str, stated: Mapping[str, Any]) -> SavedFilterEntry:
    """Make the filter of this key, or change the one that is there, and return it.

    `stated` holds what changes: `name` (the key, where a new filter states none) and `criteria`, all of them, as
    pairs of a kind and a value; an entity or source by its id or slug. No criteria let every article pass. Raises
    InputError VALUE_INVALID, REQUIRED, NOT_FOUND, WRONG_KIND, TOO_MANY_ITEMS, INVALID_TEXT.
    """
    row = connection.execute(select(SAVED_FILTER).where(SAVED_FILTER.c.key == read_key(key))).first()
    name = _read_stated_name(stated, key) if "name" in stated or row is None else row.name
    if row is None:
        filter_id = insert_row(connection, SAVED_FILTER, {"key": key, "name": name})
    else:
        filter_id = row.id
        connection.execute(update(SAVED_FILTER).where(SAVED_FILTER.c.id == filter_id).values(name=name))
    if "criteria" in stated:
        criteria = _read_criteria(connection, stated["criteria"] or ())
        connection.execute(delete(FILTER_CRITERION).where(FILTER_CRITERION.c.filter_id == filter_id))
        rows = [{"filter_id": filter_id, "kind": one.kind.value, "value": one.value} for one in criteria]
        insert_rows(connection, FILTER_CRITERION, rows)
    return fetch_saved_filter(connection, key)


def delete_saved_filter(connection: Connection, key: str) -> SavedFilterEntry:
    """Delete a filter and return what it was; raises InputError NOT_FOUND, or FILTER_IN_USE by a license."""
    entry = fetch_saved_filter(connection, key)
    filter_id = find_filter_id(connection, key, "key")
    using = select(LICENSE.c.key).where(LICENSE.c.filter_id == filter_id).order_by(LICENSE.c.key)
    keys = connection.execute(using).scalars().all()
    if keys:
        raise InputError(
            "FILTER_IN_USE",
            f"licenses choose their articles by the filter {key!r}: {', '.join(keys[:5])}",
            place="key",
            hint="give these licenses another filter first",
            details={"licenses": list(keys)},
        )
    connection.execute(delete(SAVED_FILTER).where(SAVED_FILTER.c.id == filter_id))
    return entry


def fetch_saved_filters(connection: Connection) -> list[SavedFilterEntry]:
    """Return all filters by key."""
    filters = connection.execute(select(SAVED_FILTER)).all()
    criteria: dict[int, list[Criterion]] = {}
    for row in connection.execute(select(FILTER_CRITERION)):
        criteria.setdefault(row.filter_id, []).append(Criterion(CriterionKind(row.kind), row.value))
    entries = (
        SavedFilterEntry(row.key, row.name, tuple(sorted(criteria.get(row.id, ())))) for row in filters
    )
    return sorted(entries, key=lambda entry: entry.key)


def fetch_saved_filter(connection: Connection, key: str) -> SavedFilterEntry:
    """Return the filter of this key; raises InputError NOT_FOUND."""
    filter_id = find_filter_id(connection, key, "key")
    row = connection.execute(select(SAVED_FILTER).where(SAVED_FILTER.c.id == filter_id)).one()
    own = select(FILTER_CRITERION).where(FILTER_CRITERION.c.filter_id == filter_id)
    criteria = (Criterion(CriterionKind(one.kind), one.value) for one in connection.execute(own))
    return SavedFilterEntry(row.key, row.name, tuple(sorted(criteria)))


def find_unmet(connection: Connection, entry: SavedFilterEntry) -> list[tuple[Criterion, tuple[str, ...]]]:
    """Return the sections and languages of a filter that no article has, each with those written nearly so."""
    unmet = []
    for kind, column in (
        (CriterionKind.SECTION, ARTICLE.c.section),
        (CriterionKind.LANGUAGE, ARTICLE.c.language),
    ):
        wanted = [one for one in entry.criteria if one.kind is kind]
        found = select(column).distinct().where(column.is_not(None))
        present = sorted(connection.execute(found).scalars()) if wanted else []
        unmet += [(one, _find_near(one.value, present)) for one in wanted if one.value not in present]
    return unmet


def _find_near(value: str, present: Sequence[str]) -> tuple[str, ...]:
    """Letters of another case count as near as equal ones."""
    folded: dict[str, list[str]] = {}
    for one in present:
        folded.setdefault(one.casefold(), []).append(one)
    return tuple(one for key in get_close_matches(value.casefold(), folded) for one in folded[key])


def find_filter_id(connection: Connection, key: str, place: str) -> int:
    """Return the row of the filter of this key; raises InputError NOT_FOUND at `place`."""
    found = connection.execute(select(SAVED_FILTER.c.id).where(SAVED_FILTER.c.key == key)).scalar()
    if found is None:
        raise build_missing("filter", key, place, "newsgraph filters list shows the keys")
    return int(found)


def _read_stated_name(stated: Mapping[str, Any], key: str) -> str:
    if "name" in stated and stated["name"] is None:
        raise build_unstated("name")
    return read_name(stated.get("name") or key)


def _read_criteria(connection: Connection, stated: Sequence[tuple[str, str]]) -> tuple[Criterion, ...]:
    if len(stated) > MAX_CRITERIA:
        raise InputError(
            "TOO_MANY_ITEMS",
            f"a filter may have {MAX_CRITERIA} criteria, not {len(stated)}",
            place="criteria",
            hint="choose by section, tag or source instead of by many entities",
        )
    read = (
        _read_criterion(connection, CriterionKind(kind), value, f"criteria.{index}")
        for index, (kind, value) in enumerate(stated)
    )
    return tuple(sorted(set(read)))


def _read_criterion(connection: Connection, kind: CriterionKind, value: str, place: str) -> Criterion:
    if not 0 < len(value) <= MAX_VALUE_LENGTH or value.isspace():
        raise InputError(
            "VALUE_INVALID",
            f"the value of a criterion has 1 to {MAX_VALUE_LENGTH} characters",
            place=place,
            hint="write the section, tag or language as articles have it",
        )
    check_text(value, place)
    if kind not in (CriterionKind.ENTITY, CriterionKind.SOURCE):
        return Criterion(kind, value)
    entity = fetch_entity(connection, value)
    if entity is None:
        raise build_missing("entity", value, place, "newsgraph entities list shows the slugs")
    if kind is CriterionKind.SOURCE and entity.kind != EntityKind.ORGANIZATION:
        raise InputError(
            "WRONG_KIND",
            f"{entity.name!r} is of kind {entity.kind}, not ORGANIZATION",
            place=place,
            hint="a source is an organization",
        )
    return Criterion(kind, entity.public_id)
