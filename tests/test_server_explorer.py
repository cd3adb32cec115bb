"""The pages of the explorer as they are served: which are found by search engines, and what unknown addresses say."""

from pathlib import Path

import pytest

from newsgraph.server.graphql_http import EndpointOptions
from support_server import open_client
from support_store import ARTICLE, import_lines, open_database

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


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("articles/how-we-correct-mistakes", 200),
        ("articles/deputy-minister-araghchi-to-visit-moscow", 200),
        ("articles/tidewater-lines-to-resume-hodeida-calls", 200),
        ("articles/nope", 404),
        ("articles/" + "a" * 3000, 404),
        ("articles/a%00b", 404),
        ("articles/%FF", 404),
        ("articles/", 404),
        ("articles/how-we-correct-mistakes/more", 404),
        ("entities/oman", 200),
        ("entities/nope", 404),
        ("entities/e_aaaaaaaaaaaaaaaaaaaaaaaa", 404),
        ("entities/e_", 404),
        ("graph", 200),
        ("graph?entity=nope", 200),
        ("nothing", 404),
        ("", 404),
    ],
)
async def test_the_page_of_nothing_is_not_found(address: str, status: int, newsroom: Path) -> None:
    """A former slug leads to the present one, and of what was retracted a page tells."""
    async with open_client(newsroom) as client:
        page = await client.get(f"/explore/{address}", headers=BROWSER)
    assert page.status_code == status
    assert 'id="explorer"' in page.text
    assert page.headers["cache-control"] == ("no-cache" if status == 200 else "no-store")


async def test_what_is_hidden_is_not_found_like_what_is_not_there(tmp_path: Path) -> None:
    hidden = {"slug": "hidden", "status": "EMBARGOED", "embargoedUntil": "2999-01-01T00:00:00Z"}
    async with open_database(tmp_path) as database:
        report = await import_lines(database, tmp_path, [ARTICLE, ARTICLE | hidden])
    assert report.failed == []
    async with open_client(tmp_path / "test.db") as client:
        known, one, other = [
            await client.get(f"/explore/articles/{slug}", headers=BROWSER)
            for slug in ("talks", "hidden", "nope")
        ]
    assert (known.status_code, one.status_code, other.status_code) == (200, 404, 404)
    assert (one.text, dict(one.headers)) == (other.text, dict(other.headers))


async def test_an_entitys_page_is_found_by_its_id(newsroom: Path) -> None:
    async with open_client(newsroom) as client:
        answer = await client.post("/graphql", json={"query": '{ entity(slug: "oman") { id } }'})
        page = await client.get(f"/explore/entities/{answer.json()['data']['entity']['id']}", headers=BROWSER)
    assert page.status_code == 200
