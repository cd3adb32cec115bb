"""The address of an article in every form: what is chosen, what stands in it, and what becomes of bad requests."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from typing import Any

import extruct
import NewsMLG2
import pytest
import pytest_asyncio
from lxml import etree, html

from conftest import NewUrl, import_files
from newsgraph.server.accept import choose_offered
from newsgraph.server.article_form import FORMS, MEDIA_TYPES
from newsgraph.server.article_head import render_head
from newsgraph.server.edge import SHARED
from support_item import PUBLIC_URL, WHOLE
from support_ninjs import iter_faults
from support_server import Client, build_client, open_app
from support_store import write_lines

TALKS = "/articles/araghchi-to-visit-moscow-before-saturday-talks"
FORMER = "/articles/deputy-minister-araghchi-to-visit-moscow"
RETRACTED = "/articles/tidewater-lines-to-resume-hodeida-calls"
HIDDEN = "/articles/panel-on-schooling-to-report"
LD, NINJS, G2, MARKDOWN = (
    "application/ld+json",
    "application/vnd.iptc.ninjs+json",
    "application/vnd.iptc.g2.newsitem+xml",
    "text/markdown",
)
CHROME = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
RESERVED = "!*'();:@&=+$,/?%#[]\u202e \u0007é"


@pytest_asyncio.fixture
async def client(newsroom_url: str) -> AsyncIterator[Client]:
    async with open_app(newsroom_url) as app, build_client(app) as opened:
        yield opened


def read_type(response: Any) -> str:
    return str(response.headers["content-type"]).partition(";")[0]


@pytest.mark.parametrize(
    ("accept", "chosen"),
    [
        (None, "text/html"),
        ("", "text/html"),
        ("*/*", "text/html"),
        (CHROME, "text/html"),
        (LD, LD),
        ("APPLICATION/LD+JSON", LD),
        ("application/*", LD),
        ("application/json", "application/json"),
        ("text/*;q=0.5, application/ld+json;q=0.4", "text/html"),
        ("text/markdown, text/html;q=0.9", MARKDOWN),
        ("text/*, text/html;q=0", MARKDOWN),
        ("*/*;q=0.1, text/html;q=0.05", LD),
        ("*/*, application/*;q=0.2, text/html;q=0.1, text/markdown;q=0.3", MARKDOWN),
        ("text/html;q=0, */*;q=0", None),
        ("image/png", None),
        ("text/html; charset=utf-8", "text/html"),
        ("text/html; charset=utf-16", None),
        ('application/ld+json; profile="https://www.w3.org/ns/activitystreams"', None),
        ('application/ld+json; profile="a, text/html;q=1", text/markdown;q=0.1', MARKDOWN),
        ("text/html;q=2, text/markdown;q=0.001", MARKDOWN),
        ("text/html;q=nan, text/markdown", MARKDOWN),
        ("text/html;q=0.1234, text/markdown;q=0.1", MARKDOWN),
        (",,, ;;; , text/markdown", MARKDOWN),
        ("text", None),
        ("\x00\x01\U0001f600", None),
        ("/" * 100_000, None),
        ('"' * 9_999, None),
        (", ".join(["a/b"] * 5_000), None),
    ],
)
def test_the_form_is_chosen_as_the_header_prefers(accept: str | None, chosen: str | None) -> None:
    assert choose_offered(accept, MEDIA_TYPES) == chosen


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_the_header_and_the_address_ask_for_the_same(client: Client, form: Any) -> None:
    for media_type in form.media_types:
        by_header = await client.get(TALKS, headers={"accept": media_type})
        assert (by_header.status_code, read_type(by_header)) == (200, media_type)
    by_address = await client.get(f"{TALKS}?format={form.name}", headers={"accept": "image/png"})
    assert (by_address.status_code, read_type(by_address)) == (200, form.media_types[0])
    assert by_address.content == by_header.content
    for response in (by_header, by_address):
        assert response.headers["vary"] == "accept, authorization"
        assert response.headers["cache-control"] == SHARED
        assert response.headers["tdm-reservation"] == "1"
        assert response.headers["tdm-policy"] == "https://news.example/tdm-policy.json"
        assert '<https://news.example/license.xml>; rel="license"' in response.headers["link"]
        assert response.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("address", "accept"),
    [(TALKS, "image/png"), (f"{TALKS}?format=pdf", "*/*"), (f"{TALKS}?format=ninjs&format=html", "*/*")],
)
async def test_what_is_not_offered_is_refused_with_the_list(
    client: Client, address: str, accept: str
) -> None:
    response = await client.get(address, headers={"accept": accept})
    assert response.status_code == 406
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "FORM_NOT_OFFERED"
    assert error["extensions"]["details"] == {
        "mediaTypes": list(MEDIA_TYPES),
        "formats": ["html", "json-ld", "ninjs", "newsml", "markdown"],
    }
    assert response.headers["vary"] == "accept, authorization"


@pytest.mark.parametrize("query", ["", "?format=ninjs", "?format=html&x=%2F%3F&y"])
async def test_a_former_slug_leads_on_with_the_query(client: Client, query: str) -> None:
    response = await client.get(FORMER + query)
    assert (response.status_code, response.headers["location"]) == (301, TALKS + query)
    assert response.headers["vary"] == "accept, authorization"


async def test_the_address_that_stays_leads_to_the_present_one(client: Client) -> None:
    found = (await client.get(f"{TALKS}?format=ninjs")).json()
    response = await client.get(found["uri"].removeprefix("https://news.example") + "?format=ninjs")
    assert (response.status_code, response.headers["location"]) == (302, f"{TALKS}?format=ninjs")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_a_retracted_article_is_gone_in_every_form(client: Client, form: Any) -> None:
    response = await client.get(f"{RETRACTED}?format={form.name}")
    assert (response.status_code, read_type(response)) == (410, form.media_types[0])
    assert response.headers["cache-control"] == "no-store"
    assert "could not be authenticated" in response.text
    assert "overtime" not in response.text  # a word of its text
    assert "oembed" not in response.text


async def test_a_retracted_article_is_canceled_for_readers_of_the_standards(client: Client) -> None:
    ninjs = (await client.get(f"{RETRACTED}?format=ninjs")).json()
    assert list(iter_faults(ninjs)) == []
    assert ninjs["pubStatus"] == "canceled"
    item = NewsMLG2.NewsMLG2Document((await client.get(f"{RETRACTED}?format=newsml")).content).get_item()
    assert item.itemmeta.pubstatus.qcode == "stat:canceled"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_hidden_and_absent_articles_answer_alike_in_every_form(client: Client, form: Any) -> None:
    hidden = await client.get(f"{HIDDEN}?format={form.name}")
    absent = await client.get(f"/articles/there-is-no-such-article?format={form.name}")
    assert hidden.status_code == absent.status_code == 404
    assert hidden.content == absent.content
    assert hidden.headers == absent.headers


@pytest.mark.parametrize("slug", [*RESERVED, RESERVED, "x" * 5_000, "A", "..%2f..%2fhealth", "%00", "%ff%fe"])
@pytest.mark.parametrize("accept", ["text/html", NINJS])
async def test_no_slug_spoils_a_page(client: Client, slug: str, accept: str) -> None:
    from urllib.parse import quote

    address = slug if slug.startswith(("%", "..")) and len(slug) > 1 else quote(slug, safe="")
    response = await client.get(f"/articles/{address}", headers={"accept": accept})
    assert response.status_code == 404
    assert slug not in response.text or len(slug) == 1
    assert (await client.get(f"/embed/{address}")).status_code == 404


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
async def test_head_is_answered_as_get_is(client: Client, form: Any) -> None:
    for address in (TALKS, RETRACTED, HIDDEN):
        got = await client.get(f"{address}?format={form.name}")
        asked = await client.head(f"{address}?format={form.name}")
        assert (asked.status_code, asked.headers) == (got.status_code, got.headers)


async def test_other_methods_are_refused(client: Client) -> None:
    assert (await client.post(TALKS)).status_code == 405


async def test_the_head_of_a_page_is_read_by_others(client: Client) -> None:
    page = (await client.get(TALKS)).text
    found = extruct.extract(
        page, base_url=f"https://news.example{TALKS}", syntaxes=["json-ld", "opengraph"], uniform=True
    )
    [graph] = found["opengraph"]
    assert graph["@type"] == "article"
    assert graph["og:title"] == "Araghchi to visit Moscow before Saturday talks"
    assert graph["og:image"] == "https://images.example/moscow-ministry.jpg"
    assert graph["og:image:width"] == "1600"
    assert graph["og:description"].startswith("Iran's Foreign Ministry says")
    assert graph["article:published_time"] == "2025-04-15T09:20:00.000Z"
    [article] = found["json-ld"]
    assert article["@type"] == "NewsArticle"
    assert article["author"] == [{"@type": "Person", "name": "Mara Ellison"}]
    assert article["isAccessibleForFree"] is True
    named = {one["name"]: one for one in article["about"] + article.get("mentions", [])}
    assert named["Iran"]["sameAs"] == ["https://www.wikidata.org/wiki/Q794"]
    assert named["Sergey Lavrov"]["@type"] == "Person"


async def test_the_head_of_a_page_leads_to_every_form_and_to_the_rights(client: Client) -> None:
    tree = html.fromstring((await client.get(TALKS)).text)
    [canonical] = tree.xpath("//link[@rel='canonical']/@href")
    assert canonical == "https://harbour-wire.example/world/araghchi-to-visit-moscow-before-saturday-talks"
    forms = tree.xpath(
        "//link[@rel='alternate' and contains(@href, '/articles/')and contains(@href, '?format=')]"
    )
    found = {link.get("type"): link.get("href").removeprefix("https://news.example") for link in forms}
    assert sorted(found) == sorted([LD, NINJS, G2, MARKDOWN])
    for media_type, address in found.items():
        assert read_type(await client.get(address)) == media_type
    assert tree.xpath("//meta[@name='tdm-reservation']/@content") == ["1"]
    assert tree.xpath("//link[@rel='license']/@href") == ["https://news.example/license.xml"]
    assert tree.xpath("//meta[@name='twitter:card']/@content") == ["summary_large_image"]
    assert tree.xpath("//meta[@name='twitter:image:alt']/@content") == [
        "A tall stone building with a central tower under a clear sky"
    ]


def test_the_head_of_a_page_leads_to_feeds() -> None:
    feeds = [("https://news.example/feeds/articles.atom", "application/atom+xml", 'All "articles"')]
    head = html.fromstring(f"<head>{render_head(WHOLE, PUBLIC_URL, feeds)}</head>")
    [link] = head.xpath("//link[@type='application/atom+xml']")
    assert (link.get("rel"), link.get("title")) == ("alternate", 'All "articles"')
    assert link.get("href") == "https://news.example/feeds/articles.atom"


async def test_several_lines_of_the_header_are_one_list(client: Client) -> None:
    lines = [("accept", "text/html;q=0.1"), ("accept", "text/markdown")]
    assert read_type(await client.get(TALKS, headers=lines)) == MARKDOWN


async def test_nothing_in_a_page_can_run(client: Client) -> None:
    response = await client.get(TALKS)
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe-inline" not in policy
    tree = html.fromstring(response.text)
    assert tree.xpath("//script/@type") == ["application/ld+json"]


async def test_json_ld_alone_has_the_text(client: Client) -> None:
    found = (await client.get(TALKS, headers={"accept": LD})).json()
    assert found["articleBody"].startswith("Iranian Foreign Minister Abbas Araghchi will travel to Moscow")
    assert found["@id"].startswith("https://news.example/articles/a_")


async def test_every_published_article_meets_the_standards(client: Client) -> None:
    query = "{ articles(first: 100) { edges { node { slug } } } }"
    listed = (await client.get("/graphql", params={"query": query})).json()["data"]["articles"]["edges"]
    assert len(listed) > 10
    for edge in listed:
        page = f"/articles/{edge['node']['slug']}"
        assert list(iter_faults((await client.get(f"{page}?format=ninjs")).json())) == []
        item = NewsMLG2.NewsMLG2Document((await client.get(f"{page}?format=newsml")).content).get_item()
        assert item.itemmeta.pubstatus.qcode == "stat:usable"
        [read] = extruct.extract((await client.get(page)).text, syntaxes=["json-ld"])["json-ld"]
        assert read["@type"] == "NewsArticle"


AWKWARD: list[dict[str, Any]] = [
    {
        "slug": "control-characters",
        "headline": "Bell \x07 and tab \x0b and \ufffe <script>alert(1)</script>",
        "summary": "end \x1b[0m \u2028 </script><script>alert(2)</script>",
        "body": "Line \x0b one \x07 <b>two</b>\n\nThree \ufffe \U0001f600 ]]> &amp; -->",
        "tags": ["a\x08b", '"quoted"'],
        "section": "W\x0crld",
    },
    {
        "slug": "right-to-left",
        "headline": "\u202eمحادثات في روما",
        "body": "التقى وزيران في روما.",
        "language": "ar",
        "byline": "كتبت مريم",
    },
    {"slug": "bare", "headline": "Nothing else", "body": ""},
    {"slug": "large", "headline": "A large text", "body": ("word " * 200 + "\n\n") * 2_000},
    {"slug": "nested", "headline": "Nested", "body": "> " * 200 + "deep"},
    {
        "slug": "picture",
        "headline": "A picture whose address leads nowhere",
        "body": "Text.",
        "image": {"url": "pictures/one.jpg"},
    },
]


@pytest.fixture(scope="module")
def awkward_url(new_url: NewUrl, tmp_path_factory: pytest.TempPathFactory) -> str:
    lines: list[dict[str, Any] | str] = [
        {"type": "article", "language": "en", "publishedAt": "2025-05-01T00:00:00Z", **article}
        for article in AWKWARD
    ]
    url = new_url()
    asyncio.run(import_files(url, [write_lines(tmp_path_factory.mktemp("awkward"), lines)]))
    return url


async def test_awkward_articles_are_read_in_every_form(awkward_url: str) -> None:
    async with open_app(awkward_url) as app, build_client(app) as client:
        for article in AWKWARD:
            page = f"/articles/{article['slug']}"
            responses = {form.name: await client.get(f"{page}?format={form.name}") for form in FORMS}
            assert {response.status_code for response in responses.values()} == {200}, page
            assert list(iter_faults(responses["ninjs"].json())) == []
            alone = responses["json-ld"].json()
            assert alone["@type"] == "NewsArticle"
            etree.fromstring(responses["newsml"].content, etree.XMLParser(huge_tree=True))
            assert responses["markdown"].text.startswith("---\n")
            tree = html.fromstring(responses["html"].text)
            assert tree.xpath("//script/@type") == ["application/ld+json"]
            assert json.loads(tree.xpath("string(//script)"))["headline"] == alone["headline"]
            assert (await client.get(f"/embed/{article['slug']}")).status_code == 200
            asked = {"url": f"https://news.example{page}", "format": "xml"}
            etree.fromstring((await client.get("/oembed", params=asked)).content)


async def test_a_large_text_is_whole_in_every_form(awkward_url: str) -> None:
    async with open_app(awkward_url) as app, build_client(app) as client:
        for form in FORMS:
            text = (await client.get(f"/articles/large?format={form.name}")).text
            assert len(re.findall(r"\bword\b", text)) >= 398_000, form.name  # in JSON a line break joins two
