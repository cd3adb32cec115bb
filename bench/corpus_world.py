"""Makes up the entities of a corpus and how often each is named."""

import random
from dataclasses import dataclass, field
from typing import Any

from corpus_text import Name, build_names, build_sentences, build_weights
from newsgraph.model.folding import fold_name
from newsgraph.model.identity import ENTITY, build_id
from newsgraph.model.vocabulary import AliasKind, EntityKind, EntityOrigin

SECTIONS = (
    "World",
    "Politics",
    "Business",
    "Culture",
    "Science",
    "Sport",
    "Health",
    "Travel",
    "Law",
    "Local",
)
TAGS = 400
SOURCES = 20
HUB_OFFSET = 10
"""Flattens the head of the distribution: the most named entity stands in about one article of eight."""


@dataclass(frozen=True)
class MadeEntity:
    """One entity with its row number."""

    id: int
    public_id: str
    name: Name
    slug: str


@dataclass
class World:
    """All that articles are made of, and the counts that are derived from the published ones."""

    source: random.Random
    entities: list[MadeEntity]
    weights: list[float]
    sentences: list[str]
    publishers: list[MadeEntity]
    counts: dict[int, int] = field(default_factory=dict)
    first: dict[int, str] = field(default_factory=dict)
    last: dict[int, str] = field(default_factory=dict)

    def draw_entities(self, count: int) -> list[MadeEntity]:
        """Return so many different entities, often named ones more often."""
        drawn: dict[int, MadeEntity] = {}
        while len(drawn) < count:
            for entity in self.source.choices(self.entities, cum_weights=self.weights, k=count):
                drawn.setdefault(entity.id, entity)
        return list(drawn.values())[:count]

    def count(self, entity: MadeEntity, published_at: str) -> None:
        """Count a published article that names the entity; articles come in the order of publication."""
        self.counts[entity.id] = self.counts.get(entity.id, 0) + 1
        self.first.setdefault(entity.id, published_at)
        self.last[entity.id] = published_at


def build_world(seed: int, articles: int) -> World:
    """Return the world of a corpus of so many articles: an entity for every ten, and a thousand."""
    source = random.Random(seed)
    names = build_names(source, articles // 10 + 1_000)
    entities = []
    for number, name in enumerate(names, start=1):
        slug = name.full.lower().replace(" ", "-")
        entities.append(MadeEntity(number, build_id(ENTITY, name.kind, slug), name, slug))
    publishers = [made for made in entities if made.name.kind is EntityKind.ORGANIZATION][-SOURCES:]
    return World(
        source, entities, build_weights(len(entities), HUB_OFFSET), build_sentences(source), publishers
    )


def build_entity_row(world: World, entity: MadeEntity) -> dict[str, Any]:
    """Return the row of an entity, its counts included."""
    count = world.counts.get(entity.id, 0)
    return {
        "id": entity.id,
        "public_id": entity.public_id,
        "kind": entity.name.kind,
        "slug": entity.slug,
        "name": entity.name.full,
        "name_key": fold_name(entity.name.full),
        "description": f"Made up for measurements, number {entity.id}",
        "origin": EntityOrigin.SAVED,
        "article_count": count,
        "first_mentioned_at": world.first.get(entity.id),
        "last_mentioned_at": world.last.get(entity.id),
        "public": int(count > 0 or entity in world.publishers),
    }


def build_alias_rows(entity: MadeEntity) -> list[dict[str, Any]]:
    """Return the rows of an entity's aliases: one, or none."""
    if entity.name.short is None:
        return []
    key = fold_name(entity.name.short)
    values = {"name": entity.name.short, "name_key": key, "language": None, "kind": AliasKind.WEAK}
    return [{"entity_id": entity.id, "position": 0, **values}]
