"""Scores related lists against story chains that people marked in MEANTIME, beside BM25 over the bodies.

uv run python bench/related_quality.py --tool ../shared/tools/score-related

The tool writes the texts and scores the lists; of the annotation this script sees nothing.
"""

import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import orjson
import typer

from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader

NOW = "2026-01-01T00:00:00.000Z"
QUERY = """
query ($after: String) {
  articles(first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { slug related(first: 12) { edges { node { slug } } } } }
  }
}
"""


async def build_lists(texts: list[bytes], folder: Path) -> dict[str, list[str]]:
    """Import the texts, and return the related lists that GraphQL gives, by document."""
    documents, lines = {}, []
    for number, line in enumerate(texts):
        document = orjson.loads(line)
        headline, _, body = document["text"].partition("\n")
        slug = f"document-{number}"
        documents[slug] = document["id"]
        article = {
            "type": "article",
            "slug": slug,
            "headline": headline,
            "language": "en",
            "bodyFormat": "TEXT",
        }
        lines.append(orjson.dumps({**article, "body": body, "publishedAt": NOW}))
    (folder / "texts.jsonl").write_bytes(b"\n".join(lines))
    url = f"sqlite:///{folder / 'related.db'}"
    database = await Database.open(url)
    report = await import_paths(database, [folder / "texts.jsonl"], ImportOptions(NOW))
    await database.close()
    if report.failed:
        raise RuntimeError(report.failed[0].message)
    found = await _read_lists(url)
    return {documents[slug]: [documents[other] for other in others] for slug, others in found.items()}


async def _read_lists(url: str) -> dict[str, list[str]]:
    reader = await Reader.open(url, deadline=60.0, count=1)
    try:
        return await _page_through(Service(build_schema()._schema, reader, public_url="http://127.0.0.1"))
    finally:
        await reader.close()


async def _page_through(service: Service) -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    after, has_more = None, True
    while has_more:
        answer = orjson.loads(await service.execute(QUERY, None, {"after": after}))
        articles = answer["data"]["articles"]
        for edge in articles["edges"]:
            node = edge["node"]
            lists[node["slug"]] = [other["node"]["slug"] for other in node["related"]["edges"]]
        after, has_more = articles["pageInfo"]["endCursor"], articles["pageInfo"]["hasNextPage"]
    return lists


def main(
    tool: Annotated[Path, typer.Option(help="The program that writes the texts and scores lists of them")],
) -> None:
    """Import, read and score."""
    with tempfile.TemporaryDirectory(prefix="newsgraph-related-") as made:
        folder = Path(made)
        texts, lists = folder / "texts.out", folder / "lists.json"
        run = [sys.executable, str(tool.resolve())]
        subprocess.run([*run, "--write-texts", str(texts)], check=True, stdout=subprocess.DEVNULL)
        lists.write_bytes(orjson.dumps(asyncio.run(build_lists(texts.read_bytes().splitlines(), folder))))
        subprocess.run([*run, str(lists)], check=True)


if __name__ == "__main__":
    typer.run(main)
