"""Opens the explorer and GraphiQL in Chromium, with nothing reachable but this machine."""

import asyncio
import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, Request, Route, async_playwright

from conftest import import_files, prepare_newsroom
from support_corpus import build_stories
from support_node import FOLDER, install_packages
from support_server import run_app

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")
LOOPBACK = "127.0.0.1"
SAID_MISSING = "error: Failed to load resource: the server responded with a status of 404 (Not Found)"
STORIES = 45
"""With the newsroom's own more than two pages of a list."""
READ_RIGHT_TO_LEFT = {
    "type": "article",
    "slug": "muscat-talks-arabic",
    "headline": "محادثات في مسقط يوم السبت",
    "summary": "يجتمع وفدان في مسقط يوم السبت، ويقول Tidewater Lines إن السفن تنتظر.",
    "body": "يجتمع وفدان في مسقط يوم السبت.\n\nتقول شركة Tidewater Lines إن السفن تنتظر في الميناء.",
    "bodyFormat": "TEXT",
    "language": "ar",
    "section": "World",
    "publishedAt": "2025-06-01T08:00:00Z",
}

READ_STRUCTURED = {
    "type": "article",
    "slug": "ships-wait-off-hodeida",
    "url": "https://harbour-wire.example/notes/ships-wait-off-hodeida",
    "headline": "Ships wait off Hodeida",
    "body": "# What the line says\n\n🚢 **Tidewater Lines** said on *Monday* that three ships wait; see "
    '[its notice](notice "The notice").\n\n## Who waits\n\n- crews of Tide*water Lines*\n- pilots in Muscat\n\n'
    "> A port pilot said: wait.\n\n![A quay at dawn](https://pictures.example/quay.jpg)",
    "bodyFormat": "MARKDOWN",
    "language": "en",
    "section": "Economy",
    "publishedAt": "2025-05-30T08:00:00Z",
}
READ_HOSTILE = {
    "type": "article",
    "slug": "a-text-that-tries-to-run",
    "headline": "<script>window.ran = 1</script><img src=x onerror='window.ran = 2'>",
    "summary": "<svg onload='window.ran = 3'></svg>",
    "body": "First words.\n\n<script>window.ran = 4</script>\n\n<img src=x onerror='window.ran = 5'>\n\n"
    "[a link](javascript:window.ran=6) and [another](data:text/html,<script>window.ran=7</script>)\n\n"
    "<style>body { display: none }</style>\n\nLast words.",
    "bodyFormat": "MARKDOWN",
    "language": "en",
    "section": "<b>Section</b>",
    "tags": ["<i>tag</i>"],
    "byline": "<script>window.ran = 8</script>",
    "publishedAt": "2025-05-29T08:00:00Z",
}
"""What tries to run in a page, in every text of an article."""
READ = (READ_RIGHT_TO_LEFT, READ_STRUCTURED, READ_HOSTILE)


def find_chromium() -> str:
    """Return Chromium's path; where there is none the test is skipped with the reason, and fails in CI."""
    path = os.environ.get("NEWSGRAPH_TEST_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        reason = "no Chromium: install Debian's package chromium, or name one in NEWSGRAPH_TEST_CHROMIUM"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return path


@dataclass
class Visit:
    """A page in a browser of its own, and what went wrong in it."""

    page: Page
    url: str
    faults: list[str] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    async def open(self, address: str) -> None:
        """Go to an address of the service and wait until the view has what it asked for."""
        await self.page.goto(f"{self.url}{address}")
        await self.settle()

    async def open_missing(self, address: str) -> None:
        """Go to an address at which there is nothing, which the service says and the console repeats."""
        response = await self.page.goto(f"{self.url}{address}")
        await self.settle()
        assert response is not None
        assert response.status == 404
        self.faults.remove(SAID_MISSING)

    async def settle(self) -> None:
        """Wait until no request has been under way for half a second."""
        await self.page.wait_for_load_state("networkidle")

    def list_operations(self) -> list[dict[str, Any]]:
        """Return the GraphQL requests that were sent so far, oldest first."""
        sent = [request for request in self.requests if request.url == f"{self.url}/graphql"]
        return [request.post_data_json for request in sent if request.method == "POST"]

    async def find_violations(self) -> list[str]:
        """Return what axe-core finds on the view that is serious or critical."""
        await self.page.evaluate(read_axe())
        found = await self.page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        return [
            f"{violation['id']}: {node['html'][:200]} ({node['failureSummary']})"
            for violation in found["violations"]
            if violation["impact"] in {"serious", "critical"}
            for node in violation["nodes"]
        ]


def read_axe() -> str:
    return (FOLDER / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@asynccontextmanager
async def open_visit(browser: Browser, url: str, **options: Any) -> AsyncIterator[Visit]:
    """Yield a new page; when the block ends, nothing may have failed, been refused or gone elsewhere."""
    context = await browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
    page = await context.new_page()
    visit = Visit(page, url)

    async def guard(route: Route) -> None:
        if urlsplit(route.request.url).hostname == LOOPBACK:
            await route.continue_()
        else:
            visit.faults.append(f"asked for {route.request.url}")
            await route.abort()

    def note_message(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            visit.faults.append(f"{message.type}: {message.text}")

    await context.route("**/*", guard)
    page.on("console", note_message)
    page.on("pageerror", lambda error: visit.faults.append(f"threw {error}"))
    page.on("request", lambda request: visit.requests.append(request))
    try:
        yield visit
    finally:
        await context.close()
    assert visit.faults == [], visit.faults


@pytest_asyncio.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Chromium, for all tests of a run."""
    path = find_chromium()
    await asyncio.to_thread(install_packages)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield opened
        await opened.close()


@pytest.fixture(scope="session")
def explored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom, with made-up stories to scroll through and an article that is read right to left."""
    path = tmp_path_factory.mktemp("explored") / "newsroom.db"
    asyncio.run(prepare_explored(path))
    return path


async def prepare_explored(path: Path) -> None:
    """Import into a new database what there is to explore."""
    lines = path.with_name("lines.jsonl")
    lines.write_text(
        "".join(f"{json.dumps(line)}\n" for line in [*build_stories(STORIES), *READ]),
        encoding="utf-8",
    )
    await prepare_newsroom(path)
    await import_files(path, [lines])


@pytest_asyncio.fixture(scope="session")
async def explorer_url(explored: Path) -> AsyncIterator[str]:
    """The address of a server with what there is to explore."""
    async with run_app(explored, is_public=True) as url:
        yield url
