"""Settles what an article that becomes public is evidence for, as though it were stated at that moment.

An id is derived from what a thing is known by. Of a passage in a draft that is who stood for its ends, and where it
stood, when an editor or a rule put it on record: readers are told neither. When its article is published, its
relation is the one that shows its ends by then, and its id is derived anew. Editors' former ids go on leading there
(`store/settled_id.py`).
"""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, exists, literal, select, update

from newsgraph.errors import InputError
from newsgraph.model.identity import EVIDENCE as EVIDENCE_PREFIX
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import RELATION_BY_KIND, RelationKind
from newsgraph.newsroom.known_article import StoredArticle
from newsgraph.newsroom.known_relation import find_relation
from newsgraph.store.core_table import ENTITY, ENTITY_RESOLUTION, EVIDENCE, RELATION
from newsgraph.store.reference import EntityRow
from newsgraph.store.relation import PlacedRelation, build_numbered_evidence_id, place_relation
from newsgraph.store.settled_id import remember_former_id

_ASIDE = "settling "
"""Put before the ids of passages while they are given new ones: one may take what another has."""
_PASSAGES = (
    select(EVIDENCE, RELATION.c.public_id.label("relation"), RELATION.c.kind, RELATION.c.role)
    .add_columns(RELATION.c.subject_id, RELATION.c.object_id)
    .join(RELATION, RELATION.c.id == EVIDENCE.c.relation_id)
    .where(EVIDENCE.c.article_id == bindparam("row"))
    .order_by(EVIDENCE.c.withdrawn_at.is_not(None), EVIDENCE.c.start, EVIDENCE.c.end, EVIDENCE.c.public_id)
)
_PUT_ASIDE = (
    update(EVIDENCE)
    .where(EVIDENCE.c.article_id == bindparam("row"))
    .values(public_id=literal(_ASIDE) + EVIDENCE.c.public_id)
)


def settle_passages(connection: Connection, article: StoredArticle) -> None:
    """Give the passages of an article that was never public the relation and the id that readers know them by."""
    passages = list(connection.execute(_PASSAGES, {"row": article.id}))
    if not passages:
        return
    connection.execute(_PUT_ASIDE, {"row": article.id})
    for passage in passages:
        if passage.withdrawn_at is None:
            relation = _settle(connection, article.record.public_id, passage)
            _drop_bare(connection, passage, relation)
        else:
            _put_away(connection, article.record.public_id, passage)


def _settle(connection: Connection, article: str, passage: Row[Any]) -> PlacedRelation:
    """Bring one passage to its relation, and return that."""
    speaker = None if passage.speaker_id is None else _fetch_survivor(connection, passage.speaker_id)
    relation = _choose_relation(connection, passage)
    key = (article, relation.public_id, passage.start, passage.end, passage.stance)
    public_id = build_numbered_evidence_id(connection, (*key, speaker.public_id if speaker else None))
    _write(
        connection,
        passage,
        public_id=public_id,
        relation_id=relation.id,
        speaker_id=speaker.id if speaker else None,
    )
    return relation


def _put_away(connection: Connection, article: str, passage: Row[Any]) -> None:
    """A passage that was withdrawn before anybody knew it leaves its id to whoever states it again."""
    _write(
        connection,
        passage,
        public_id=build_id(EVIDENCE_PREFIX, article, "withdrawn unpublished", passage.public_id),
    )


def _write(connection: Connection, passage: Row[Any], **values: Any) -> None:
    connection.execute(update(EVIDENCE).where(EVIDENCE.c.id == passage.id).values(**values))
    remember_former_id(connection, passage.public_id, values["public_id"])


def _choose_relation(connection: Connection, passage: Row[Any]) -> PlacedRelation:
    """Return the relation that the passage would be stated for now; the one it has where its ends became one."""
    own = PlacedRelation(passage.relation_id, passage.relation, False)
    ends = [_fetch_survivor(connection, row) for row in (passage.subject_id, passage.object_id)]
    kind = RelationKind(passage.kind)
    if ends[0].id == ends[1].id:
        return own
    if RELATION_BY_KIND[kind].symmetric:
        ends.sort(key=lambda end: end.public_id)  # another draft may have stated it the other way round
    found = find_relation(connection, ends[0], kind, ends[1], passage.role)
    near, far = (_fetch_entity(connection, end) for end in (found.subject, found.object))
    try:
        return place_relation(connection, found, str(found.id), near, far)
    except InputError:  # an import gave the id to another relation
        return own


def _fetch_survivor(connection: Connection, entity_id: int) -> EntityRow:
    survivor = ENTITY_RESOLUTION.c.survivor_id == ENTITY.c.id
    query = select(ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.kind, ENTITY.c.name)
    stands = query.join(ENTITY_RESOLUTION, survivor).where(ENTITY_RESOLUTION.c.entity_id == entity_id)
    return EntityRow(*connection.execute(stands).one())


def _fetch_entity(connection: Connection, public_id: str) -> EntityRow:
    query = select(ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.kind, ENTITY.c.name)
    return EntityRow(*connection.execute(query.where(ENTITY.c.public_id == public_id)).one())


def _drop_bare(connection: Connection, passage: Row[Any], settled: PlacedRelation) -> None:
    """Delete the relation that a passage was evidence for where it has none any more."""
    others = exists().where(EVIDENCE.c.relation_id == RELATION.c.id)
    bare = delete(RELATION).where(RELATION.c.id == passage.relation_id, ~others)
    if connection.execute(bare).rowcount:
        remember_former_id(connection, passage.relation, settled.public_id)
