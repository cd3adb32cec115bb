"""The pages of the explorer as they are served: which are found by search engines, and what unknown addresses say."""

from pathlib import Path

import pytest

from newsgraph.server.graphql_http import EndpointOptions
from support_server import open_client

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


async def test_only_the_front_page_is_left_to_search_engines(newsroom: Path) -> None:
    """Articles are found by their own pages, which name their canonical address."""
    async with open_client(newsroom) as client:
        front = await client.get("/", headers=BROWSER)
        article = await client.get("/explore/articles/how-we-correct-mistakes", headers=BROWSER)
        robots = await client.get("/robots.txt")
    assert "x-robots-tag" not in front.headers
    assert article.headers["x-robots-tag"] == "noindex"
    assert "Disallow: /explore" not in robots.text  # who may not fetch a page cannot read that it is left out


@pytest.mark.parametrize("address", ["/nothing", "/nothing/at/all", "/graphql/x", "/assets/a/b"])
async def test_an_unknown_address_is_a_page_for_browsers_and_a_line_for_others(
    newsroom: Path, address: str
) -> None:
    async with open_client(newsroom) as client:
        page = await client.get(address, headers=BROWSER)
        line = await client.get(address)
    assert (page.status_code, line.status_code) == (404, 404)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["cache-control"] == "no-store"
    assert 'id="explorer"' in page.text
    assert (line.headers["content-type"], line.text) == ("text/plain; charset=utf-8", "Not Found")


async def test_without_the_explorer_unknown_addresses_are_a_line_for_all(newsroom: Path) -> None:
    async with open_client(newsroom, options=EndpointOptions(explorer=False)) as client:
        for address in ("/", "/explore/graph", "/nothing"):
            answer = await client.get(address, headers=BROWSER)
            assert (answer.status_code, answer.text) == (404, "Not Found")
