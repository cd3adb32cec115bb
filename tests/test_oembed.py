"""oEmbed: a consumer of others embeds our pages, and only ours, as long as they are published."""

from collections.abc import AsyncIterator
from typing import Any

import httpx2
import micawber
import pytest
import pytest_asyncio
from lxml import etree, html
from micawber.exceptions import ProviderException

from support_server import Client, build_client, open_app, run_app

PAGE = "https://news.example/articles/araghchi-to-visit-moscow-before-saturday-talks"
FORMER = "https://news.example/articles/deputy-minister-araghchi-to-visit-moscow"
RETRACTED = "https://news.example/articles/tidewater-lines-to-resume-hodeida-calls"
FOREIGN = "https://harbour-wire.example/world/araghchi-to-visit-moscow-before-saturday-talks"
HIDDEN = "https://news.example/articles/panel-on-schooling-to-report"


@pytest_asyncio.fixture
async def client(newsroom_url: str) -> AsyncIterator[Client]:
    async with open_app(newsroom_url) as app, build_client(app) as opened:
        yield opened


async def ask(client: Client, **parameters: Any) -> httpx2.Response:
    return await client.get("/oembed", params=parameters)


async def test_a_consumer_embeds_what_discovery_leads_it_to(newsroom_url: str) -> None:
    import asyncio

    async with run_app(newsroom_url) as address, httpx2.AsyncClient() as client:
        page = html.fromstring((await client.get(address + PAGE.removeprefix("https://news.example"))).text)
        [link] = page.xpath("//link[@type='application/json+oembed']/@href")
        endpoint = link.partition("?")[0].replace("https://news.example", address)
        registry = micawber.ProviderRegistry()
        registry.register(r"https://news\.example/articles/\S*", micawber.Provider(endpoint))
        found = await asyncio.to_thread(registry.request, PAGE, maxwidth=300)
        assert (found["type"], found["version"], found["width"]) == ("rich", "1.0", 300)
        text = await asyncio.to_thread(micawber.parse_text, f"Read this:\n{PAGE}\n", registry)
        assert "<iframe" in text
        for gone in (RETRACTED, HIDDEN):
            with pytest.raises(ProviderException):
                await asyncio.to_thread(registry.request, gone)


async def test_the_frame_shows_a_card_that_any_page_may_frame(client: Client) -> None:
    found = (await ask(client, url=PAGE)).json()
    [frame] = html.fragments_fromstring(found["html"])
    assert (frame.get("width"), frame.get("height")) == ("600", "240")
    response = await client.get(frame.get("src").removeprefix("https://news.example"))
    assert response.status_code == 200
    policy = response.headers["content-security-policy"]
    assert "frame-ancestors *" in policy
    assert "default-src 'none'" in policy
    card = html.fromstring(response.text)
    assert card.xpath("string(//h1)") == "Araghchi to visit Moscow before Saturday talks"
    assert card.xpath("//a/@href") == [FOREIGN]
    assert "Harbour Wire · 2025-04-15" in card.text_content()
    assert "travel to Moscow" not in card.text_content()


@pytest.mark.parametrize(
    ("limits", "size"),
    [
        ({}, (600, 240)),
        ({"maxwidth": 300}, (300, 240)),
        ({"maxwidth": 5_000, "maxheight": 100}, (600, 100)),
        ({"maxwidth": 1, "maxheight": 1}, (1, 1)),
    ],
)
async def test_limits_are_kept(client: Client, limits: dict[str, int], size: tuple[int, int]) -> None:
    found = (await ask(client, url=PAGE, **limits)).json()
    assert (found["width"], found["height"]) == size
    assert f'width="{size[0]}" height="{size[1]}"' in found["html"]


async def test_xml_says_the_same_as_json(client: Client) -> None:
    as_json, as_xml = await ask(client, url=PAGE, format="json"), await ask(client, url=PAGE, format="xml")
    assert as_json.headers["content-type"] == "application/json"
    assert as_xml.headers["content-type"].startswith("text/xml")
    root = etree.fromstring(as_xml.content)
    assert {child.tag: child.text for child in root} == {
        name: str(value) for name, value in as_json.json().items()
    }
    assert as_json.json()["thumbnail_url"] == "https://images.example/moscow-ministry.jpg"
    assert as_json.json()["author_name"] == "Mara Ellison"


@pytest.mark.parametrize("url", [FORMER, PAGE.replace("https", "http"), f"{PAGE}?utm_source=x#top"])
async def test_other_addresses_of_the_same_page_lead_to_it(client: Client, url: str) -> None:
    found = (await ask(client, url=url)).json()
    assert found["title"] == "Araghchi to visit Moscow before Saturday talks"


@pytest.mark.parametrize(
    ("parameters", "status", "code"),
    [
        ({"url": RETRACTED}, 404, "NOT_EMBEDDABLE"),
        ({"url": HIDDEN}, 404, "NOT_EMBEDDABLE"),
        ({"url": FOREIGN}, 404, "NOT_EMBEDDABLE"),
        (
            {"url": "https://news.example.evil.example/articles/how-we-correct-mistakes"},
            404,
            "NOT_EMBEDDABLE",
        ),
        ({"url": "https://news.example/health"}, 404, "NOT_EMBEDDABLE"),
        ({"url": "https://[/articles/x"}, 404, "NOT_EMBEDDABLE"),
        ({"url": "javascript:alert(1)"}, 404, "NOT_EMBEDDABLE"),
        ({"url": f"{PAGE}%00"}, 404, "NOT_EMBEDDABLE"),
        ({}, 400, "URL_MISSING"),
        ({"url": PAGE, "format": "yaml"}, 501, "FORMAT_NOT_IMPLEMENTED"),
        ({"url": PAGE, "maxwidth": "wide"}, 400, "NUMBER_INVALID"),
        ({"url": PAGE, "maxwidth": "-1"}, 400, "NUMBER_INVALID"),
        ({"url": PAGE, "maxheight": "0"}, 400, "NUMBER_INVALID"),
        ({"url": PAGE, "maxheight": "9" * 5_000}, 400, "NUMBER_INVALID"),
        ({"url": PAGE, "maxheight": "٣"}, 400, "NUMBER_INVALID"),
    ],
)
async def test_what_cannot_be_embedded_is_refused(
    client: Client, parameters: dict[str, str], status: int, code: str
) -> None:
    response = await ask(client, **parameters)
    assert response.status_code == status
    assert response.json()["errors"][0]["extensions"]["code"] == code


async def test_hidden_and_absent_articles_are_refused_alike(client: Client) -> None:
    hidden, absent = await ask(client, url=HIDDEN), await ask(client, url=f"{HIDDEN}-not")
    assert (hidden.content, hidden.headers) == (absent.content, absent.headers)


async def test_the_card_of_a_retracted_article_is_gone(client: Client) -> None:
    response = await client.get(RETRACTED.replace("https://news.example/articles", "/embed"))
    assert (response.status_code, response.headers["cache-control"]) == (410, "no-store")
    moved = await client.get(FORMER.replace("https://news.example/articles", "/embed"))
    assert moved.headers["location"] == "/embed/araghchi-to-visit-moscow-before-saturday-talks"
