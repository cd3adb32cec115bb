"""Makes up a network to search for paths in: many relations, a few entities that stand in ten thousand each.

One article carries all of the evidence: what is measured is the search. Equal sizes and seeds give equal rows.
"""

import random
from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, insert

from newsgraph.model.identity import ARTICLE, ENTITY, RELATION, build_id
from newsgraph.model.table import METADATA
from newsgraph.store.database import Database

ENTITIES = 60_000
RELATIONS = 300_000
HUBS = 10
RELATIONS_OF_HUB = 10_000
SEED = 20_261_125
CHUNK = 5_000
INSTANT = "2026-01-01T00:00:00.000Z"


async def write_network(url: str) -> None:
    """Write the network into a new database."""
    database = await Database.open(url)
    try:
        await database.write(_write_entities)
        pairs = draw_pairs(random.Random(SEED))
        for start in range(0, len(pairs), CHUNK):
            await database.write(_write_relations, start + 1, pairs[start : start + CHUNK])
    finally:
        await database.close()


def build_person_id(number: int) -> str:
    """Return the public id of an entity by its row number."""
    return build_id(ENTITY, "PERSON", f"person-{number}")


def draw_pairs(source: random.Random) -> list[tuple[int, int]]:
    """Return the ends of the relations by row number: those of hubs, then others between any two."""
    others = range(HUBS + 1, ENTITIES + 1)
    hubs = range(1, HUBS + 1)
    pairs = {(hub, other): None for hub in hubs for other in source.sample(others, RELATIONS_OF_HUB)}
    while len(pairs) < RELATIONS:
        one, other = source.randint(1, ENTITIES), source.randint(1, ENTITIES)
        if one != other and (other, one) not in pairs:
            pairs[one, other] = None
    return list(pairs)


def _write_entities(connection: Connection) -> None:
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for number in range(1, ENTITIES + 1):
        rows["entity"].append(
            {
                "id": number,
                "public_id": build_person_id(number),
                "kind": "PERSON",
                "slug": f"person-{number}",
                "name": f"Person {number}",
                "name_key": f"person {number}",
                "origin": "SAVED",
                "public": 1,
            }
        )
        rows["entity_resolution"].append({"entity_id": number, "survivor_id": number})
    rows["article"] = [_build_article()]
    for table in ("entity", "entity_resolution", "article"):
        connection.execute(insert(METADATA.tables[table]), rows[table])


def _build_article() -> dict[str, Any]:
    text = "They met."
    texts = dict.fromkeys(("headline", "body", "body_text", "body_html", "body_markdown", "share_text"), text)
    return {
        "id": 1,
        "public_id": build_id(ARTICLE, "bench:path"),
        "source_key": "bench:path",
        "content_hash": "",
        "slug": "path",
        **texts,
        "body_format": "MARKDOWN",
        "language": "en",
        "headline_encoded": "",
        "status": "PUBLISHED",
        "published_at": INSTANT,
        "modified_at": INSTANT,
        "version": 1,
        "word_count": 2,
        "reading_minutes": 1,
    }


def _write_relations(connection: Connection, first: int, pairs: list[tuple[int, int]]) -> None:
    numbers = range(first, first + len(pairs))
    relations = [
        {
            "id": number,
            "public_id": build_id(RELATION, one, "MEETS_WITH", other, ""),
            "subject_id": one,
            "kind": "MEETS_WITH",
            "object_id": other,
            "role": "",
        }
        for number, (one, other) in zip(numbers, pairs, strict=True)
    ]
    evidence = [
        {
            "public_id": f"v_{number}",
            "relation_id": number,
            "article_id": 1,
            "version": 1,
            "start": 0,
            "end": 9,
            "start_utf16": 0,
            "end_utf16": 9,
            "quote": "They met.",
            "stance": "ASSERTS",
            "voice": "UNKNOWN",
            "method": "RULE",
            "recorded_at": INSTANT,
            "origin": "article:1",
            "attributed": 1,
        }
        for number in numbers
    ]
    connection.execute(insert(METADATA.tables["relation"]), relations)
    connection.execute(insert(METADATA.tables["evidence"]), evidence)
    connection.execute(insert(METADATA.tables["relation_end"]), _build_ends(numbers, pairs))


def _build_ends(numbers: range, pairs: list[tuple[int, int]]) -> list[dict[str, Any]]:
    return [
        {
            "entity_id": near,
            "other_id": far,
            "relation_id": number,
            "other_public_id": build_person_id(far),
            "kind": "MEETS_WITH",
            "relation_public_id": build_id(RELATION, ends[0], "MEETS_WITH", ends[1], ""),
            "direction": direction,
        }
        for number, ends in zip(numbers, pairs, strict=True)
        for near, far, direction in ((*ends, "OUT"), (*ends[::-1], "IN"))
    ]
