"""A database that tests write lines into and ask as any viewer, each step by itself."""

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conftest import PUBLIC_URL
from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_store import NOW, fetch, write_lines


@dataclass
class World:
    """One database, asked as anybody or as an editor."""

    url: str
    folder: Path

    def write(self, *lines: dict[str, Any]) -> "World":
        async def run() -> None:
            database = await Database.open(self.url)
            try:
                report = await import_paths(
                    database, [write_lines(self.folder, list(lines))], ImportOptions(NOW)
                )
                assert report.failed == []
            finally:
                await database.close()

        asyncio.run(run())
        return self

    def ask(
        self, text: str, variables: dict[str, Any] | None = None, viewer: Viewer = PUBLIC_VIEWER
    ) -> dict[str, Any]:
        async def run() -> bytes:
            reader = await Reader.open(self.url, deadline=60.0, count=1)
            try:
                service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)
                return await service.execute(text, None, variables or {}, viewer)
            finally:
                await reader.close()

        data: dict[str, Any] = json.loads(asyncio.run(run()))["data"]
        return data

    def fetch(self, query: str) -> list[tuple[Any, ...]]:
        async def run() -> list[tuple[Any, ...]]:
            database = await Database.open(self.url)
            try:
                return await fetch(database, query)
            finally:
                await database.close()

        return asyncio.run(run())
