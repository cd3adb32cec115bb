"""Pages drawn without script lead to the others, as far as these are on; short addresses lead to something."""

import re
from pathlib import Path

import pytest

from newsgraph.server.graphql_http import EndpointOptions
from support_server import open_client

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
MOSCOW = "araghchi-to-visit-moscow-before-saturday-talks"
RETRACTED = "tidewater-lines-to-resume-hodeida-calls"
OFF = EndpointOptions(explorer=False)


def list_links(page: str) -> list[str]:
    return re.findall(r'<a href="([^"]+)"', page)


async def test_an_article_leads_to_the_explorer_and_to_whom_it_names(newsroom: Path) -> None:
    async with open_client(newsroom) as client:
        page = (await client.get(f"/articles/{MOSCOW}", headers=BROWSER)).text
        links = list_links(page)
        assert links[:3] == ["/", f"/explore/articles/{MOSCOW}", "/feeds"]
        assert "/explore/entities/sergey-lavrov" in links
        assert "/explore/entities/abbas-araghchi" in links


@pytest.mark.parametrize(
    ("slug", "status", "links"),
    [("nope", 404, ["/", "/feeds"]), (RETRACTED, 410, ["/", f"/explore/articles/{RETRACTED}", "/feeds"])],
)
async def test_no_page_is_a_dead_end(slug: str, status: int, links: list[str], newsroom: Path) -> None:
    async with open_client(newsroom) as client:
        answer = await client.get(f"/articles/{slug}", headers=BROWSER)
        assert (answer.status_code, list_links(answer.text)) == (status, links)


@pytest.mark.parametrize("slug", ["nope", MOSCOW, RETRACTED])
async def test_the_way_to_the_first_page_is_called_as_the_newsroom_is(slug: str, newsroom: Path) -> None:
    async with open_client(newsroom, title="Quay & <Harbour>") as client:
        page = (await client.get(f"/articles/{slug}", headers=BROWSER)).text
    assert '<a href="/">Quay &amp; &lt;Harbour&gt;</a>' in page


@pytest.mark.parametrize("slug", ["nope", MOSCOW, RETRACTED])
async def test_without_the_explorer_no_page_leads_there(slug: str, newsroom: Path) -> None:
    async with open_client(newsroom, options=OFF) as client:
        links = list_links((await client.get(f"/articles/{slug}", headers=BROWSER)).text)
    assert links[:2] == ["/feeds", "/sitemaps/index.xml"]
    assert [link for link in links if link == "/" or link.startswith("/explore")] == []


@pytest.mark.parametrize("address", ["/articles", "/articles/"])
async def test_the_address_of_no_article_leads_to_the_newest(address: str, newsroom: Path) -> None:
    async with open_client(newsroom) as client:
        led = await client.get(address, headers=BROWSER)
        told = await client.get(address, headers={"accept": "application/ld+json"})
    assert (led.status_code, led.headers["location"]) == (302, "/")
    assert (told.status_code, told.json()["errors"][0]["extensions"]["code"]) == (404, "ARTICLE_NOT_FOUND")


@pytest.mark.parametrize("address", ["/articles", "/articles/"])
async def test_without_the_explorer_it_is_a_page_that_leads_on(address: str, newsroom: Path) -> None:
    async with open_client(newsroom, options=OFF) as client:
        answer = await client.get(address, headers=BROWSER)
    assert (answer.status_code, list_links(answer.text)) == (404, ["/feeds", "/sitemaps/index.xml"])


@pytest.mark.parametrize("address", ["/feeds", "/feeds/"])
@pytest.mark.parametrize("options", [EndpointOptions(), OFF], ids=["with", "without"])
async def test_people_are_told_of_the_feeds(address: str, options: EndpointOptions, newsroom: Path) -> None:
    async with open_client(newsroom, options=options) as client:
        page = await client.get(address, headers=BROWSER)
        told = await client.get(address)
        for link in list_links(page.text):
            assert (await client.get(link, headers=BROWSER)).status_code == 200, link
    assert page.status_code == 200
    assert "/feeds/articles.rss" in list_links(page.text)
    assert (told.status_code, told.json()["errors"][0]["extensions"]["code"]) == (404, "FEED_NOT_FOUND")
