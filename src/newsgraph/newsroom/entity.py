"""Creates an entity, or changes its names, its identifiers and what is said of it."""

from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from sqlalchemy import Connection, select

from newsgraph.errors import InputError
from newsgraph.model.identity import ENTITY as ENTITY_PREFIX
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import EntityOrigin
from newsgraph.newsroom.entity_input import check_lists, validate_entity
from newsgraph.newsroom.fault import INPUT, build_required, placed_under
from newsgraph.newsroom.known_entity import find_survivor
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.core_table import ENTITY, ENTITY_IDENTIFIER, ENTITY_RESOLUTION
from newsgraph.store.record import EntityRecord
from newsgraph.store.slug import build_own_slug, build_slug
from newsgraph.store.snapshot import fetch_entity_record

_FIELDS = ("kind", "slug", "name", "description", "aliases", "identifiers")
_NEVER_NULL = ("kind", "slug", "name")


def save_entity(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `saveEntity(input)`: create an entity where the input names none, else change the one named.

    A field that is absent stays, null clears, a list replaces the one before. What is created is public once
    something public names it, and links from then on. Raises InputError REQUIRED, NOT_FOUND, VALUE_INVALID,
    INVALID_TEXT, TOO_MANY_ITEMS, KIND_FIXED, SLUG_TAKEN, SLUG_MISSING, ALIAS_REPEATED, IDENTIFIER_REPEATED,
    IDENTIFIER_TAKEN, MERGE_CONFLICT.
    """
    given = arguments["input"]
    stated = {name: given[name] for name in _FIELDS if name in given}
    if given.get("id") is None:
        record, entity_id = _build_new(connection, occasion, stated), None
    else:
        standing = find_survivor(connection, given["id"], f"{INPUT}.id")
        record, entity_id = _build_changed(connection, standing.id, stated), standing.id
    check_lists(record)
    _check_taken(connection, record, entity_id, {"slug", "identifiers"} & stated.keys())
    writer = occasion.build_writer(connection)
    with placed_under(INPUT):
        writer.write_entity(record)
    writer.finish()
    return Written({"entity": record.public_id})


def _build_new(connection: Connection, occasion: Occasion, stated: dict[str, Any]) -> EntityRecord:
    for name in ("kind", "name"):
        if stated.get(name) is None:
            raise build_required(f"{INPUT}.{name}")
    given = {name: value for name, value in stated.items() if value is not None}
    record = validate_entity({**given, "origin": EntityOrigin.SAVED})
    if record.slug:
        return record.model_copy(update={"id": _choose_id(connection, record.kind, record.slug)})
    public_id = build_id(ENTITY_PREFIX, f"newsroom:{occasion.draw_key()}")
    return record.model_copy(update={"slug": _choose_slug(record, public_id), "id": public_id})


def _choose_slug(record: EntityRecord, public_id: str) -> str:
    """Return the slug that the name gives, followed by characters of the id, whoever else has that name."""
    words = build_slug(record.name)
    if not words:
        raise InputError(
            "SLUG_MISSING",
            f"no slug can be made from {record.name!r}",
            place=f"{INPUT}.slug",
            hint="state a slug",
        )
    return build_own_slug(words, public_id)


def _choose_id(connection: Connection, kind: str, slug: str) -> str:
    """Return an id of its own: that of the slug may belong to an entity whose slug was changed since."""
    keys: Any = ((kind, slug) if number == 1 else (kind, slug, number) for number in count(1))
    found = (build_id(ENTITY_PREFIX, *key) for key in keys)
    return next(public_id for public_id in found if not _is_there(connection, "public_id", public_id))


def _is_there(connection: Connection, column: str, value: str) -> bool:
    return connection.execute(select(ENTITY.c.id).where(ENTITY.c[column] == value)).first() is not None


def _build_changed(connection: Connection, entity_id: int, stated: dict[str, Any]) -> EntityRecord:
    old = fetch_entity_record(connection, entity_id)
    for name in _NEVER_NULL:
        if name in stated and stated[name] is None:
            raise build_required(f"{INPUT}.{name}")
    if "kind" in stated and stated["kind"] != old.kind:
        raise InputError(
            "KIND_FIXED",
            f"{old.name!r} is of kind {old.kind}, and stays so",
            place=f"{INPUT}.kind",
            hint="create another entity of the kind that is meant; relations and mentions depend on the kind",
        )
    addresses = {(one.scheme, one.value): one.url for one in old.identifiers}
    changed = old.model_dump(by_alias=True, exclude={"type"}) | {
        name: () if value is None and name in ("aliases", "identifiers") else value
        for name, value in stated.items()
    }
    record = validate_entity(changed)
    kept = tuple(
        one.model_copy(update={"url": one.url or addresses.get((one.scheme, one.value))})
        for one in record.identifiers
    )
    return record.model_copy(update={"identifiers": kept})


def _check_taken(
    connection: Connection, record: EntityRecord, entity_id: int | None, stated: set[str]
) -> None:
    """Raise InputError where a slug, or an identifier that is `stated`, is another entity's."""
    if "slug" in stated:
        holder = connection.execute(select(ENTITY.c.id, ENTITY.c.name).where(ENTITY.c.slug == record.slug))
        row = holder.first()
        if row is not None and row.id != entity_id:
            raise InputError(
                "SLUG_TAKEN",
                f"the slug {record.slug!r} is that of {row.name!r}",
                place=f"{INPUT}.slug",
                hint="state another slug, or none to have one made",
            )
    if "identifiers" not in stated:
        return
    for index, one in enumerate(record.identifiers):
        for row in _fetch_holders(connection, one.scheme, one.value):
            if row.survivor_id != entity_id:
                raise InputError(
                    "IDENTIFIER_TAKEN",
                    f"{one.scheme} {one.value} is the identifier of {row.name!r} ({row.public_id})",
                    place=f"{INPUT}.identifiers.{index}",
                    hint="correct the identifier, or merge the two entities",
                )


def _fetch_holders(connection: Connection, scheme: str, value: str) -> Sequence[Any]:
    query = (
        select(ENTITY.c.name, ENTITY.c.public_id, ENTITY_RESOLUTION.c.survivor_id)
        .join(ENTITY_IDENTIFIER, ENTITY_IDENTIFIER.c.entity_id == ENTITY.c.id)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == ENTITY.c.id)
        .where(ENTITY_IDENTIFIER.c.scheme == scheme, ENTITY_IDENTIFIER.c.value == value)
        .order_by(ENTITY.c.public_id)
    )
    return connection.execute(query).all()
