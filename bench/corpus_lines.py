"""Writes a corpus of made-up articles as JSON Lines, mentions included, for imports to be measured on.

uv run python bench/corpus_lines.py --articles 50000 --file corpus.jsonl
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from corpus import SEED
from corpus_article import MadeArticle, make_article
from corpus_world import TAGS, MadeEntity, World, build_world


def build_lines(articles: int, seed: int = SEED) -> Iterator[bytes]:
    """Yield the lines of a corpus of so many published articles: the entities, then the articles in their order."""
    world = build_world(seed, articles)
    for entity in world.entities:
        yield orjson.dumps(_build_entity(entity), option=orjson.OPT_APPEND_NEWLINE)
    for number in range(1, articles + 1):
        made = make_article(world, number, articles)
        yield orjson.dumps(_build_article(world, made), option=orjson.OPT_APPEND_NEWLINE)


def write_lines(path: Path, articles: int, seed: int = SEED) -> None:
    """Write the lines to a file."""
    with path.open("wb") as file:
        file.writelines(build_lines(articles, seed))


def _build_entity(entity: MadeEntity) -> dict[str, Any]:
    aliases = [] if entity.name.short is None else [{"name": entity.name.short, "kind": "WEAK"}]
    return {
        "type": "entity",
        "id": entity.public_id,
        "kind": entity.name.kind,
        "slug": entity.slug,
        "name": entity.name.full,
        "description": f"Made up for measurements, number {entity.id}",
        "aliases": aliases,
    }


def _build_article(world: World, made: MadeArticle) -> dict[str, Any]:
    return {
        "type": "article",
        "id": made.public_id,
        "sourceKey": f"bench:{made.id}",
        "slug": f"{made.entities[0].slug}-{made.id}",
        "url": f"https://news.example/{made.entities[0].slug}-{made.id}",
        "headline": made.headline,
        "summary": made.summary,
        "body": made.body,
        "bodyFormat": "TEXT",
        "language": "en",
        "section": made.section,
        "tags": [f"tag {world.source.randrange(TAGS)}" for _ in range(3)],
        "source": made.publisher.public_id,
        "publishedAt": made.published_at,
        "mentions": [
            {
                "entity": sentence.entity.public_id,
                "start": sentence.start,
                "end": sentence.start + len(sentence.entity.name.full),
            }
            for sentence in made.sentences
            if sentence.entity is not None
        ],
    }


def main(
    articles: Annotated[int, typer.Option(min=100, help="How many articles to make up")] = 50_000,
    file: Annotated[Path, typer.Option(help="Where to write them")] = Path("corpus.jsonl"),
    seed: Annotated[int, typer.Option(help="Another seed gives another corpus")] = SEED,
) -> None:
    """Write a corpus as JSON Lines."""
    write_lines(file, articles, seed)


if __name__ == "__main__":
    typer.run(main)
