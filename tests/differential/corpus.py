"""The rows that queries are drawn over, in one database: the sample newsroom, awkward ones, licenses; the service."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.viewer import ViewerClass, ViewerRole
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_license import write_licenses
from support_syndication import write_syndication
from support_viewer import ASKED_AT, EDITOR, LIMITS, VIEWERS

ASKING = VIEWERS | {
    ViewerClass.NEWSROOM: replace(EDITOR, roles=(ViewerRole.EDITOR, ViewerRole.ADMIN)),
}
"""Who asks for each class: of the newsroom one who may ask for everything."""

PUBLIC_URL = "https://news.example"
TESTS = Path(__file__).parents[1]
FIXTURES = TESTS.parent / "fixtures"
FILES = [
    FIXTURES / "entities.jsonl",
    FIXTURES / "newsroom.jsonl",
    TESTS / "reference" / "awkward.jsonl",
    TESTS / "data" / "queue.jsonl",
]
DEADLINE = 60.0


async def import_corpus(url: str) -> None:
    """Import all rows into a new database; nothing of them may be refused."""
    database = await Database.open(url)
    try:
        report = await import_paths(database, FILES, ImportOptions(now="2025-06-15T08:00:00.000Z"))
        assert report.failed == []
        await database.write(write_licenses)
        await database.write(write_syndication)
    finally:
        await database.close()


@dataclass
class Subject:
    """The service under proof, asked from outside its event loop. `fresh` forgets all plans."""

    url: str
    runner: asyncio.Runner = field(default_factory=asyncio.Runner)
    make_service: Callable[[], Service] = field(init=False)
    service: Service = field(init=False)

    def __post_init__(self) -> None:
        self._reader = self.runner.run(Reader.open(self.url, deadline=DEADLINE))
        schema = build_schema()._schema
        now = datetime.fromisoformat(ASKED_AT)
        self.make_service = lambda: Service(
            schema, self._reader, public_url=PUBLIC_URL, limits=LIMITS, clock=lambda: now
        )
        self.service = self.make_service()

    def execute(
        self, text: str, variables: dict[str, Any], viewer_class: ViewerClass, *, fresh: bool = False
    ) -> bytes:
        """Return the response to an operation, as a viewer of a class; raises RequestError where it is refused."""
        service = self.make_service() if fresh else self.service
        return self.runner.run(service.execute(text, None, variables, ASKING[viewer_class]))

    def forget(self) -> None:
        """Forget every plan that was kept."""
        self.service = self.make_service()

    def close(self) -> None:
        self.runner.run(self._reader.close())
        self.runner.close()
