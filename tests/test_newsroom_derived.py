"""What is saved and published is derived like what is imported, and can be read at once in every list."""

import asyncio
import json
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from conftest import NewUrl
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.table import METADATA
from newsgraph.model.viewer import PUBLIC_VIEWER
from newsgraph.store.article_snapshot import fetch_article_record
from newsgraph.store.core_table import ARTICLE
from newsgraph.store.database import Database
from support_corpus import build_stories
from support_newsroom import Newsroom, open_newsroom, play_in
from support_store import NEWSROOM, write_lines
from support_tables import Tables, read_tables

FOUND_AGAIN = {"mentions", "unresolved"}
OF_EDITORS = {"audit", "related_count", "related_state", "entity_name_state"}
"""Tables that only editing writes, and those that say how often something was settled."""
EVERYWHERE = """
{
  search(query: "Araghchi Rome") { edges { node { ... on Article { slug } } } }
  person(slug: "abbas-araghchi") { articleCount lastMentionedAt articles { edges { node { slug } } } }
  article(slug: "talks") { related { edges { node { slug } } } }
  articles { totalCount edges { node { slug } } }
}
"""


def without_row_numbers(tables: Tables) -> dict[str, list[Any]]:
    """Leave out numbers that tell only in which order rows were written, and what is of editors alone."""
    kept: dict[str, list[Any]] = {}
    for name, rows in tables.items():
        if name == "mention":
            columns = [column.name for column in METADATA.tables[name].columns]
            rows = sorted(tuple(row[i] for i, column in enumerate(columns) if column != "id") for row in rows)
        if name not in OF_EDITORS:
            kept[name] = rows
    return kept


def render_again(connection: Connection, public_id: str) -> dict[str, Any]:
    """Return an article as a line of JSON, without what an import finds in it."""
    row = connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.public_id == public_id)).scalar_one()
    line = json.loads(fetch_article_record(connection, row).model_dump_json(by_alias=True))
    return {name: value for name, value in line.items() if name not in FOUND_AGAIN}


def test_a_saved_and_published_article_is_in_every_table_what_the_same_article_imported_is(
    new_url: NewUrl, tmp_path: Path
) -> None:
    files = [write_lines(tmp_path, [*NEWSROOM, *build_stories(12)])]
    here, there = new_url(), new_url()

    async def edit() -> tuple[Tables, list[dict[str, Any]]]:
        async with open_newsroom(here, files) as newsroom:
            lines = []
            for number in range(3):
                body = (
                    f"Abbas Araghchi met Sergey Lavrov in Rome, on day {number}.\n\nThey spoke about *Iran*."
                )
                saved = await newsroom.save(headline=f"Round {number}", slug=f"round-{number}", body="Soon.")
                own_id = saved["article"]["id"]
                await newsroom.save(id=own_id, body=body, language="en", tags=["talks"])
                newsroom.clock.move(hours=1)
                await newsroom.change("publishArticle", f'id: "{own_id}"')
                lines.append(await newsroom.database.read(render_again, own_id))
            return await newsroom.read_tables(), lines

    async def bring_in(lines: list[dict[str, Any]]) -> Tables:
        database = await Database.open(there)
        try:
            await import_paths(database, files, ImportOptions("2026-02-01T00:00:00.000Z"))
            for line in lines:
                path = write_lines(tmp_path, [line], "again.jsonl")
                report = await import_paths(database, [path], ImportOptions(line["publishedAt"]))
                assert report.failed == []
            return await database.read(read_tables)
        finally:
            await database.close()

    edited, lines = asyncio.run(edit())
    imported = without_row_numbers(asyncio.run(bring_in(lines)))
    for name, rows in without_row_numbers(edited).items():
        assert rows == imported[name], name
    assert len(imported["article"]) == 16


def test_a_published_article_is_read_at_once_everywhere(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        body = "Abbas Araghchi met Sergey Lavrov in Rome."
        saved = await newsroom.save(headline="Second round", slug="second", body=body, language="en")
        before = await newsroom.read(EVERYWHERE, viewer=PUBLIC_VIEWER)
        assert "second" not in json.dumps(before)
        await newsroom.change("publishArticle", f'id: "{saved["article"]["id"]}"')
        second = {"node": {"slug": "second"}}
        talks = {"node": {"slug": "talks"}}
        assert await newsroom.read(EVERYWHERE, viewer=PUBLIC_VIEWER) == {
            "search": {"edges": [talks, second]},
            "person": {
                "articleCount": 2,
                "lastMentionedAt": "2026-03-01T09:00:00.000Z",
                "articles": {"edges": [second, talks]},
            },
            "article": {"related": {"edges": [second]}},
            "articles": {"totalCount": 2, "edges": [second, talks]},
        }

    play_in(new_url, [write_lines(tmp_path, [*NEWSROOM])], play)
