"""Decides which entity an entry of a gazetteer is, and refuses what clashes with one that is there."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from newsgraph.errors import InputError
from newsgraph.model.folding import fold_name
from newsgraph.store.batch import batch
from newsgraph.store.core_table import ENTITY, ENTITY_IDENTIFIER
from newsgraph.store.entity import complete_entity
from newsgraph.store.record import EntityRecord
from newsgraph.store.slug import build_numbered_slug
from newsgraph.store.snapshot import fetch_entity_record, fetch_some_entity_records


@dataclass
class KnownEntities:
    """The entities that are there, by what an entry might share with one: ids, slugs, identifiers, names."""

    ids: dict[str, int]
    slugs: dict[str, str]
    identifiers: dict[tuple[str, str], str]
    schemes: dict[str, dict[str, str]]
    names: dict[tuple[str, str], set[str]]
    records: dict[str, EntityRecord] = field(default_factory=dict)

    @classmethod
    def fetch(cls, connection: Connection) -> "KnownEntities":
        """Return all that is stored."""
        known = cls({}, {}, {}, defaultdict(dict), defaultdict(set))
        for row in connection.execute(
            select(ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.slug, ENTITY.c.kind, ENTITY.c.name_key)
        ):
            known.ids[row.public_id] = row.id
            known.slugs[row.slug] = row.public_id
            known.names[row.kind, row.name_key].add(row.public_id)
        query = select(ENTITY.c.public_id, ENTITY_IDENTIFIER.c.scheme, ENTITY_IDENTIFIER.c.value).join(
            ENTITY, ENTITY.c.id == ENTITY_IDENTIFIER.c.entity_id
        )
        for public_id, scheme, value in connection.execute(query):
            known.identifiers[scheme, value] = public_id
            known.schemes[public_id][scheme] = value
        return known

    def remember(self, record: EntityRecord) -> None:
        """Count an entity that is written among those that are there."""
        self.ids.setdefault(record.public_id, 0)
        self.slugs[record.slug or ""] = record.public_id
        self.names[record.kind, fold_name(record.name)].add(record.public_id)
        self.records[record.public_id] = record
        for one in record.identifiers:
            self.identifiers[one.scheme, one.value] = record.public_id
            self.schemes[record.public_id][one.scheme] = one.value

    def prefetch(self, connection: Connection, records: Iterable[EntityRecord]) -> None:
        """Read at once what is stored of the entities that these may be."""
        wanted: set[str] = set()
        for record in records:
            wanted |= self.names.get((record.kind, fold_name(record.name)), set())
            wanted |= {self.identifiers.get((one.scheme, one.value), "") for one in record.identifiers}
            wanted |= {record.id or "", self.slugs.get(record.slug or "", "")}
        self.records.clear()
        rows = sorted(self.ids[public_id] for public_id in wanted if self.ids.get(public_id))
        self.records.update(
            {record.public_id: record for record in fetch_some_entity_records(connection, rows)}
        )

    def learn_rows(self, connection: Connection, public_ids: list[str]) -> None:
        """Learn the rows of entities that were inserted."""
        for part in batch(public_ids):
            query = select(ENTITY.c.public_id, ENTITY.c.id).where(ENTITY.c.public_id.in_(part))
            self.ids.update({row.public_id: row.id for row in connection.execute(query)})

    def load(self, connection: Connection, public_id: str) -> EntityRecord:
        """Return what is stored, or about to be, of an entity."""
        if public_id not in self.records:
            self.records[public_id] = fetch_entity_record(connection, self.ids[public_id])
        return self.records[public_id]


def settle_entry(connection: Connection, record: EntityRecord, known: KnownEntities) -> EntityRecord:
    """Return the record with its id and slug, added to what is stored of it; raises InputError where it clashes."""
    stated = complete_entity(record)
    is_named = record.id is not None or record.slug is not None
    owners = {
        known.identifiers[one.scheme, one.value]
        for one in stated.identifiers
        if (one.scheme, one.value) in known.identifiers
    }
    if is_named:
        if owners - {stated.public_id}:
            raise _build_taken(stated, owners - {stated.public_id}, known)
        if stated.public_id in known.ids:
            return _add(connection, stated, known)
        if stated.slug in known.slugs:
            raise InputError(
                "SLUG_TAKEN",
                f"the slug {stated.slug!r} belongs to another entity",
                place="slug",
                hint="state another slug, or the id of that entity to change it",
            )
        return stated
    if len(owners) > 1:
        raise _build_taken(stated, owners, known)
    if owners:
        return _add_identified(connection, stated, owners.pop(), known)
    return _settle_by_name(connection, stated, known)


def _add_identified(
    connection: Connection, stated: EntityRecord, owner: str, known: KnownEntities
) -> EntityRecord:
    """Return what is stored of the entity that has the entry's identifier, where it has its name and kind too."""
    stored = known.load(connection, owner)
    names = {stored.name, *(alias.name for alias in stored.aliases)}
    if stored.kind is not stated.kind or stated.name not in names:
        raise _build_taken(stated, {owner}, known)
    record = stated.model_copy(update={"id": owner, "slug": stored.slug, "name": stored.name})
    return _add(connection, record, known)


def _settle_by_name(connection: Connection, stated: EntityRecord, known: KnownEntities) -> EntityRecord:
    """Return the record of an entry that only its name tells: a new one, or one that is there word for word."""
    for other in sorted(known.names[stated.kind, fold_name(stated.name)]):
        if _tells_apart(stated, other, known):
            continue
        stored = known.load(connection, other)
        if _merge(stored, stated.model_copy(update={"id": other, "slug": stored.slug})) == stored:
            return stored
        raise InputError(
            "NAME_TAKEN",
            f"{stored.slug} has the name {stated.name!r} and is a {stated.kind.lower()} too",
            place="name",
            hint="state its id if it is the same, or a slug of its own if it is another",
        )
    return _number(stated, known) if stated.slug in known.slugs else stated


def _add(connection: Connection, stated: EntityRecord, known: KnownEntities) -> EntityRecord:
    """Return what is stored of an entity with what the entry adds or states anew."""
    stored = known.load(connection, stated.public_id)
    for one in stated.identifiers:
        if known.schemes.get(stated.public_id, {}).get(one.scheme, one.value) != one.value:
            raise InputError(
                "IDENTIFIER_DIFFERS",
                f"{stored.slug} has another {one.scheme} than {one.value!r}",
                place="identifiers",
                hint="they are two entities, or one of the identifiers is wrong",
            )
    return _merge(stored, stated)


def _merge(stored: EntityRecord, stated: EntityRecord) -> EntityRecord:
    """Return `stated` with all that is stored beside it: an import of names takes none away."""
    aliases = {(alias.name, alias.kind) for alias in stored.aliases}
    identifiers = {(one.scheme, one.value) for one in stored.identifiers}
    return stated.model_copy(
        update={
            "description": stored.description if stated.description is None else stated.description,
            "aliases": (
                *stored.aliases,
                *(alias for alias in stated.aliases if (alias.name, alias.kind) not in aliases),
            ),
            "identifiers": (
                *stored.identifiers,
                *(one for one in stated.identifiers if (one.scheme, one.value) not in identifiers),
            ),
        }
    )


def _tells_apart(stated: EntityRecord, other: str, known: KnownEntities) -> bool:
    """Tell whether two identifiers of one scheme show that an entry is not the entity `other`."""
    theirs = known.schemes.get(other, {})
    return any(theirs.get(one.scheme, one.value) != one.value for one in stated.identifiers)


def _number(stated: EntityRecord, known: KnownEntities) -> EntityRecord:
    """Return the record of a namesake, which its identifier tells from the other, under the next free slug."""
    number = 2
    while build_numbered_slug(stated.slug or "", number) in known.slugs:
        number += 1
    slug = build_numbered_slug(stated.slug or "", number)
    return complete_entity(stated.model_copy(update={"slug": slug, "id": None}))


def _build_taken(stated: EntityRecord, owners: Collection[str], known: KnownEntities) -> InputError:
    slugs = {public_id: slug for slug, public_id in known.slugs.items()}
    names = ", ".join(sorted(slugs[owner] for owner in owners))
    return InputError(
        "IDENTIFIER_TAKEN",
        f"an identifier of {stated.name!r} belongs to {names}",
        place="identifiers",
        hint="correct the identifier, or merge the two entities",
    )
