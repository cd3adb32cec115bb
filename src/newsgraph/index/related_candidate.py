"""Finds the published articles worth comparing with one article, in bounded work."""

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, select

from newsgraph.index.full_text import fetch_matching
from newsgraph.index.term_vector import TermSpace, Vector
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE, ARTICLE_ENTITY, ENTITY, LISTED_ARTICLE, PINNED_ARTICLE

MAX_ENTITIES = 12
MAX_PER_ENTITY = 60
MAX_BY_TEXT = 40
MAX_COMPARED_TEXTS = 60
# An entity that so many articles name says little about which two belong together.
MAX_COMMON = 5000
TELLING_TERMS = 8


@dataclass(frozen=True)
class NamedEntity:
    """An entity as reasons need it."""

    id: int
    public_id: str
    name: str


@dataclass(frozen=True)
class Candidate:
    """A published article with what a comparison needs of it; entity weights have length 1, by row."""

    id: int
    public_id: str
    published_at: str
    entities: dict[int, float]
    terms: Vector


@dataclass(frozen=True)
class CandidateSet:
    """One article and all that it is to be compared with."""

    article: Candidate
    others: tuple[Candidate, ...]
    listed: dict[int, int]
    pinned: dict[int, int]
    entities: dict[int, NamedEntity]


def fetch_candidates(connection: Connection, article_id: int, terms: TermSpace) -> CandidateSet | None:
    """Return what article row `article_id` is to be compared with; None where it is not published."""
    own = _fetch_published(connection, [article_id])
    if not own:
        return None
    names: dict[int, NamedEntity] = {}
    weights = _fetch_weights(connection, [article_id], terms.article_count, names)[article_id]
    vector = terms.load([article_id])[article_id]
    listed = _fetch_links(connection, LISTED_ARTICLE, article_id)
    pinned = _fetch_links(connection, PINNED_ARTICLE, article_id)
    by_text = fetch_matching(connection, terms.find_telling_terms(vector, TELLING_TERMS), MAX_BY_TEXT + 1)
    by_entity = _fetch_sharing(connection, weights)
    wanted = sorted({*by_entity, *by_text, *listed, *pinned} - {article_id})
    rows = _fetch_published(connection, wanted)
    entities = _fetch_weights(connection, sorted(rows), terms.article_count, names)
    vectors = terms.load(_choose_compared(rows, entities, weights, {*by_text, *listed, *pinned}))
    others = tuple(
        _build(row, entities[other], vectors.get(other, {})) for other, row in sorted(rows.items())
    )
    return CandidateSet(_build(own[article_id], weights, vector), others, listed, pinned, names)


def share_entities(one: dict[int, float], other: dict[int, float]) -> dict[int, float]:
    """Return what each shared entity adds to the likeness of two articles; all together at most 1."""
    return {entity: weight * other[entity] for entity, weight in one.items() if entity in other}


def _build(row: Any, entities: dict[int, float], terms: Vector) -> Candidate:
    return Candidate(row.id, row.public_id, row.published_at, entities, terms)


def _fetch_published(connection: Connection, ids: list[int]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for start in range(0, len(ids), 500):
        query = select(ARTICLE.c.id, ARTICLE.c.public_id, ARTICLE.c.published_at).where(
            ARTICLE.c.id.in_(ids[start : start + 500]), ARTICLE.c.status == ArticleStatus.PUBLISHED
        )
        found.update({row.id: row for row in connection.execute(query)})
    return found


def _fetch_weights(
    connection: Connection, ids: list[int], article_count: int, names: dict[int, NamedEntity]
) -> dict[int, dict[int, float]]:
    """Return by article the weight of each of its entities: salience times rarity, of length 1."""
    weights: dict[int, dict[int, float]] = defaultdict(dict)
    columns = (
        *(ARTICLE_ENTITY.c.article_id, ARTICLE_ENTITY.c.entity_id, ARTICLE_ENTITY.c.salience),
        *(ENTITY.c.public_id, ENTITY.c.name, ENTITY.c.article_count),
    )
    for start in range(0, len(ids), 500):
        query = (
            select(*columns)
            .join(ENTITY, ENTITY.c.id == ARTICLE_ENTITY.c.entity_id)
            .where(ARTICLE_ENTITY.c.article_id.in_(ids[start : start + 500]))
        )
        for article_id, entity_id, salience, public_id, name, count in connection.execute(query):
            rarity = math.log((1 + article_count) / (0.5 + count))
            weights[article_id][entity_id] = max(salience, 1) * max(rarity, 0.05)
            names[entity_id] = NamedEntity(entity_id, public_id, name)
    return defaultdict(dict, {article: _normalize(found) for article, found in weights.items()})


def _normalize(weights: dict[int, float]) -> dict[int, float]:
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
    return {entity: weight / length for entity, weight in weights.items()}


def _fetch_sharing(connection: Connection, weights: dict[int, float]) -> list[int]:
    """Return the newest articles that name the entities which weigh most."""
    found: list[int] = []
    for entity_id in sorted(weights, key=lambda entity: (-weights[entity], entity))[:MAX_ENTITIES]:
        query = (
            select(ARTICLE.c.id)
            .join(ARTICLE_ENTITY, ARTICLE_ENTITY.c.article_id == ARTICLE.c.id)
            .join(ENTITY, ENTITY.c.id == ARTICLE_ENTITY.c.entity_id)
            .where(
                ARTICLE_ENTITY.c.entity_id == entity_id,
                ENTITY.c.article_count <= MAX_COMMON,
                ARTICLE.c.status == ArticleStatus.PUBLISHED,
            )
            .order_by(ARTICLE.c.published_at.desc(), ARTICLE.c.public_id)
            .limit(MAX_PER_ENTITY)
        )
        found.extend(connection.execute(query).scalars())
    return found


def _fetch_links(connection: Connection, table: Table, article_id: int) -> dict[int, int]:
    query = select(table.c.related_id, table.c.position).where(table.c.article_id == article_id)
    return {row.related_id: row.position for row in connection.execute(query)}


def _choose_compared(
    rows: dict[int, Any],
    entities: dict[int, dict[int, float]],
    weights: dict[int, float],
    always: set[int],
) -> list[int]:
    """Return the articles whose texts are compared too: reading all of them would cost the most."""

    def rate(other: int) -> tuple[float, str]:
        return -math.fsum(share_entities(weights, entities[other]).values()), rows[other].public_id

    best = sorted(rows, key=rate)[:MAX_COMPARED_TEXTS]
    return sorted({*best, *(other for other in always if other in rows)})
