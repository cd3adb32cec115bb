"""Draws the variables of requests from a corpus: entities as often as they are named, stories with relations."""

import random
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from corpus_world import SECTIONS
from newsgraph.store.core_table import ARTICLE, ARTICLE_ENTITY, ENTITY, EVIDENCE
from newsgraph.store.database import Database
from operation import ENTITY_PAGE, FRONT_PAGE, SEARCH, STORY, SUGGEST, Operation

SEED = 7
MIN_RELATIONS = 5


@dataclass(frozen=True)
class Asked:
    """One request: an operation with its variables."""

    operation: Operation
    variables: dict[str, Any]


Sample = dict[str, list[Asked]]


async def draw_sample(url: str, count: int = 200) -> Sample:
    """Return so many requests of each operation, equal for equal corpora."""
    database = await Database.open(url, create=False)
    try:
        return await database.read(_draw, count)
    finally:
        await database.close()


def _draw(connection: Connection, count: int) -> Sample:
    source = random.Random(SEED)
    entities = _fetch_named(connection, source, count)
    drawn = {
        STORY: [{"slug": slug, "entities": 10} for slug in _fetch_stories(connection, source, count)],
        FRONT_PAGE: [{"sections": [section]} for section in SECTIONS],
        ENTITY_PAGE: [{"slug": slug} for slug, _ in entities],
        SUGGEST: [{"prefix": name[: source.choice((2, 3, 4))]} for _, name in entities],
        SEARCH: [{"words": words} for words in _fetch_words(connection, source, count)],
    }
    return {
        operation.name: [Asked(operation, variables) for variables in found]
        for operation, found in drawn.items()
    }


def _fetch_stories(connection: Connection, source: random.Random, count: int) -> list[str]:
    reporting = (
        select(EVIDENCE.c.article_id)
        .group_by(EVIDENCE.c.article_id)
        .having(func.count(EVIDENCE.c.relation_id.distinct()) >= MIN_RELATIONS)
        .order_by(EVIDENCE.c.article_id)
    )
    ids = list(connection.execute(reporting).scalars())
    drawn = source.sample(ids, min(count, len(ids)))
    return list(connection.execute(select(ARTICLE.c.slug).where(ARTICLE.c.id.in_(drawn))).scalars())


def _fetch_words(connection: Connection, source: random.Random, count: int) -> list[str]:
    """Return one word each of so many bodies: common words come as often as they are written."""
    last = connection.execute(select(func.max(ARTICLE.c.id))).scalar_one()
    published = select(ARTICLE.c.body_text).where(ARTICLE.c.status == "PUBLISHED")
    drawn = source.sample(range(1, last + 1), min(count, last))
    bodies = connection.execute(published.where(ARTICLE.c.id.in_(drawn)).order_by(ARTICLE.c.id)).scalars()
    return [source.choice(body.split()).strip(".") for body in bodies]


def _fetch_named(connection: Connection, source: random.Random, count: int) -> list[tuple[str, str]]:
    """Return slug and name of entities as mentions come: one of each of so many articles."""
    last = connection.execute(select(func.max(ARTICLE.c.id))).scalar_one()
    found = []
    for article in source.sample(range(1, last + 1), min(count, last)):
        query = (
            select(ENTITY.c.slug, ENTITY.c.name)
            .join(ARTICLE_ENTITY, ARTICLE_ENTITY.c.entity_id == ENTITY.c.id)
            .where(ARTICLE_ENTITY.c.article_id == article, ENTITY.c.public == 1)
            .order_by(ENTITY.c.id)
        )
        named = [(row.slug, row.name) for row in connection.execute(query)]
        found.append(source.choice(named))
    return found
