"""An import that is killed loses nothing, and repeats nothing when it is started again."""

import asyncio
import sqlite3
import subprocess
import sys
from pathlib import Path

from newsgraph.ingest.pipeline import ImportOptions, import_paths
from support_corpus import build_stories
from support_store import NOW, export, fetch, open_database, write_lines

CODE = """
import asyncio, sys
from pathlib import Path
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.database import Database
async def main():
    database = await Database.open("sqlite:///" + sys.argv[1])
    def told(done):
        print(done.articles, flush=True)
        sys.stdin.readline()
    await import_paths(database, [Path(sys.argv[2])], ImportOptions(sys.argv[3]), told)
asyncio.run(main())
"""
LISTS = "SELECT * FROM related_article ORDER BY article_id, related_id"


async def test_a_killed_import_goes_on_where_it_was(tmp_path: Path) -> None:
    path = write_lines(tmp_path, [*build_stories(1_200)])
    whole, killed = tmp_path / "whole.db", tmp_path / "killed.db"
    child = subprocess.Popen(  # noqa: ASYNC220
        [sys.executable, "-c", CODE, str(killed), str(path), NOW],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    written = int(await asyncio.to_thread(child.stdout.readline))
    child.stdin.write("\n")  # the second transaction begins
    child.stdin.flush()
    await asyncio.sleep(0.05)
    child.kill()
    await asyncio.to_thread(child.wait)
    child.stdin.close()
    child.stdout.close()
    with sqlite3.connect(killed) as connection:
        [left] = connection.execute("SELECT count(*) FROM article").fetchone()
    connection.close()
    assert 0 < written <= left < 1_200
    async with open_database(tmp_path, "killed.db") as database, open_database(tmp_path, "whole.db") as other:
        report = await import_paths(database, [path], ImportOptions(NOW))
        await import_paths(other, [path], ImportOptions(NOW))
        assert whole.exists()
        assert report.failed == []
        assert await export(database) == await export(other)
        assert await fetch(database, LISTS) == await fetch(other, LISTS) != []
        assert await fetch(database, "SELECT count(*) FROM article_fts") == [(1_200,)]
