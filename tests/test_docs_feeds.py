"""What docs/feeds.md shows is answered, and its walker finds every article once."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2

from conftest import render_url
from support_feed import MONTHS
from support_server import open_client, run_app

PAGE = (Path(__file__).parents[1] / "docs" / "feeds.md").read_text(encoding="utf-8")
ADDRESSES = re.findall(r"^GET (\S+)$", PAGE, re.MULTILINE)
[WALKER] = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


async def test_the_addresses_of_the_documentation_are_answered(newsroom_url: str) -> None:
    assert len(ADDRESSES) >= 9
    async with open_client(render_url(newsroom_url)) as client:  # type: ignore[arg-type]
        for address in ADDRESSES:
            answer = await client.get(address)
            assert (answer.status_code, len(answer.content) > 100) == (200, True), address


async def test_the_walker_of_the_documentation_finds_every_article_once(feed_url: str) -> None:
    names: dict[str, Any] = {}
    exec(WALKER, names)
    walk: Callable[..., Any] = names["walk"]
    bodies: dict[str, bytes] = {}
    async with open_client(feed_url) as client:  # type: ignore[arg-type]
        pages = [
            "/feeds/articles",
            *(f"/feeds/articles/archive/{name}" for name in ("2025-03-1", "2025-01-2", "2025-01-1")),
        ]
        for page in pages:
            bodies[f"https://news.example{page}.atom"] = (await client.get(f"{page}.atom")).content
    entries = walk(bodies.__getitem__, "https://news.example/feeds/articles.atom")
    found = Counter(entry.findtext("{http://www.w3.org/2005/Atom}id") for entry in entries)
    assert len(found) == sum(MONTHS.values())
    assert set(found.values()) == {1}


async def test_a_walker_over_http_reads_while_documents_are_sent(feed_url: str) -> None:
    async with run_app(feed_url) as address, httpx2.AsyncClient() as client:
        answer = await client.get(f"{address}/feeds/articles.json?limit=100")
    assert "transfer-encoding" in answer.headers
    assert len(answer.json()["items"]) == 100
