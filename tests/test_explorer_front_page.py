import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from playwright.async_api import Browser, Page, expect

from support_browser import Visit, browser, explored, explorer_url, open_visit

__all__ = ["browser", "explored", "explorer_url"]  # fixtures

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "phone": PHONE,
    "zoomed": {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2},
}
SEARCH = "Search articles, people and organizations"


async def ask(url: str, query: str, /, **variables: Any) -> Any:
    async with httpx2.AsyncClient() as client:
        answer = await client.post(f"{url}/graphql", json={"query": query, "variables": variables})
    return answer.json()["data"]


async def count_articles(url: str, **article_filter: Any) -> int:
    query = "query ($filter: ArticleFilter) { articles(first: 0, filter: $filter) { totalCount } }"
    return int((await ask(url, query, filter=article_filter))["articles"]["totalCount"])


def read_address(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


async def scroll_to_end(visit: Visit, words: str) -> None:
    end = visit.page.get_by_text(words)
    for _ in range(20):
        await visit.page.mouse.wheel(0, 4000)
        await visit.settle()
        if await end.count():
            break
    await expect(end).to_be_visible()


async def test_the_list_grows_to_its_end_and_says_so(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        assert len(visit.list_operations()) == 1
        await scroll_to_end(visit, "No more articles.")
        assert await visit.page.locator(".article-entry").count() == await count_articles(explorer_url)
        assert len(visit.list_operations()) == 4


@pytest.mark.parametrize("look", LOOKS)
async def test_a_front_page_costs_one_request_and_is_accessible(
    look: str, browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url, **LOOKS[look]) as visit:
        await visit.open("/")
        assert len(visit.list_operations()) == 1
        assert await visit.find_violations() == []
        assert await visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_who_comes_back_from_an_article_finds_the_list_as_it_was(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        await scroll_to_end(visit, "No more articles.")
        count = await visit.page.locator(".article-entry").count()
        await visit.page.locator(".article-entry h2 a").last.click()
        await expect(visit.page.locator(".article-view")).to_be_visible()
        asked = len(visit.list_operations())
        await visit.page.go_back()
        await expect(visit.page.locator(".article-entry")).to_have_count(count)
        assert len(visit.list_operations()) == asked


# ---------------------------------------------------------------- filters


async def test_a_choice_narrows_the_list_and_goes_to_the_address(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        entries = visit.page.locator(".article-entry")
        await visit.page.get_by_label("Section").select_option("Economy")
        await expect(entries).to_have_count(await count_articles(explorer_url, sections=["Economy"]))
        assert read_address(visit.page) == {"section": ["Economy"]}
        await visit.page.get_by_label("Language").select_option("en")
        assert read_address(visit.page) == {"language": ["en"], "section": ["Economy"]}
        await visit.page.get_by_label("From").fill("2025-05-20")
        await visit.page.get_by_label("To", exact=True).fill("2025-05-30")
        narrowed = {"sections": ["Economy"], "languages": ["en"], "publishedAfter": "2025-05-20T00:00:00Z"}
        kept = await count_articles(explorer_url, **narrowed, publishedBefore="2025-05-31T00:00:00Z")
        assert 0 < kept < await count_articles(explorer_url, **narrowed)
        await expect(entries).to_have_count(kept)
        assert {name: value[0] for name, value in read_address(visit.page).items()} == {
            "section": "Economy",
            "language": "en",
            "from": "2025-05-20",
            "to": "2025-05-30",
        }


async def test_an_address_restores_what_was_chosen_with_one_request(
    browser: Browser, explorer_url: str
) -> None:
    found = await ask(explorer_url, '{ suggest(prefix: "Tidewater Lines") { entity { id } } }')
    entity = found["suggest"][0]["entity"]["id"]
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(f"/?entity={entity}&section=World&from=2025-04-01&to=2025-12-31&language=ar")
        assert len(visit.list_operations()) == 1
        assert await visit.page.get_by_label("Section").input_value() == "World"
        assert await visit.page.get_by_label("Language").input_value() == "ar"
        assert await visit.page.get_by_label("From").input_value() == "2025-04-01"
        assert await visit.page.get_by_label("To", exact=True).input_value() == "2025-12-31"
        await expect(visit.page.get_by_role("button", name="Remove Tidewater Lines")).to_be_visible()
        await expect(visit.page.locator(".article-entry")).to_have_count(1)
        await visit.page.get_by_role("link", name="Clear filters").click()
        await expect(visit.page.get_by_role("button", name="Remove Tidewater Lines")).to_have_count(0)
        assert read_address(visit.page) == {}


async def test_a_facet_counts_what_else_its_own_choice_could_be(browser: Browser, explorer_url: str) -> None:
    query = "query ($f: ArticleFilter) { articles(filter: $f) { facets { sections { value count } } } }"
    found = await ask(explorer_url, query, f={"languages": ["en"]})
    sections = found["articles"]["facets"]["sections"]
    assert len(sections) > 2
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/?language=en&section=World")
        options = await visit.page.get_by_label("Section").locator("option").all_inner_texts()
        assert options == ["All sections", *(f"{one['value']} ({one['count']})" for one in sections)]


async def test_entities_are_added_by_keyboard_and_removed(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        box = visit.page.get_by_label("Mentions")
        for name in ("Iran", "Oman"):
            await box.press_sequentially(name)
            await visit.page.get_by_role("listbox").get_by_role("option").first.wait_for()
            await box.press("Enter")
            await expect(visit.page.get_by_role("button", name="Remove")).to_have_count(
                1 if name == "Iran" else 2
            )
        entities = read_address(visit.page)["entity"]
        kept = await count_articles(explorer_url, entities=entities)
        await expect(visit.page.locator(".article-entry")).to_have_count(kept)
        await visit.page.get_by_role("button", name="Remove").first.click()
        await expect(visit.page.get_by_role("button", name="Remove")).to_have_count(1)
        assert read_address(visit.page) == {"entity": entities[1:]}


async def test_the_back_button_takes_a_choice_back(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        section = visit.page.get_by_label("Section")
        await section.select_option("Economy")
        await section.select_option("World")
        await visit.page.go_back()
        await expect(section).to_have_value("Economy")
        await visit.page.go_back()
        await expect(section).to_have_value("")
        await visit.page.go_forward()
        await expect(section).to_have_value("Economy")


@pytest.mark.parametrize("look", LOOKS)
async def test_an_empty_list_says_so_and_shows_the_way_out(
    look: str, browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url, **LOOKS[look]) as visit:
        await visit.open("/?section=World&from=1990-01-01&to=1990-12-31")
        await expect(visit.page.get_by_text("No article meets these filters.")).to_be_visible()
        assert await visit.find_violations() == []
        await visit.page.get_by_role("link", name="Look without filters").click()
        await expect(visit.page.locator(".article-entry").first).to_be_visible()


@pytest.mark.parametrize(
    "address", ["/?from=yesterday&to=2025-02-31", "/?entity=e_nothing", "/?section=%00", "/?kind=X"]
)
async def test_an_address_that_makes_no_sense_breaks_nothing(
    address: str, browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(address)
        await expect(visit.page.get_by_role("heading", name="Newest articles")).to_be_visible()
        await expect(visit.page.locator(".article-entry, .notice").first).to_be_visible()


# ---------------------------------------------------------------- search


@pytest.mark.parametrize("look", LOOKS)
async def test_a_search_shows_articles_and_entities_with_what_matched(
    look: str, browser: Browser, explorer_url: str
) -> None:
    found = await ask(explorer_url, '{ search(query: "hodeida") { totalCount facets { kinds { value } } } }')
    async with open_visit(browser, explorer_url, **LOOKS[look]) as visit:
        await visit.open("/")
        box = visit.page.get_by_label(SEARCH)
        await box.press_sequentially("hodeida")
        await box.press("Enter")
        await expect(visit.page.get_by_role("heading", name="Found for “hodeida”")).to_be_visible()
        await expect(visit.page.locator(".article-entry mark").first).to_be_visible()
        assert read_address(visit.page) == {"q": ["hodeida"]}
        assert len([one for one in visit.list_operations() if "query Search" in one["query"]]) == 1
        marks = await visit.page.locator(".article-entry mark").all_inner_texts()
        assert marks
        assert {mark.lower() for mark in marks} == {"hodeida"}
        assert len(found["search"]["facets"]["kinds"]) > 1
        assert await visit.find_violations() == []
        assert await visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        await scroll_to_end(visit, "No more results.")
        assert await visit.page.locator(".article-entry").count() == found["search"]["totalCount"]


async def test_a_search_is_narrowed_by_its_facets(browser: Browser, explorer_url: str) -> None:
    query = 'query ($f: SearchFilter) { search(query: "port", filter: $f) { totalCount } }'
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/?q=port")
        await (
            visit.page.get_by_role("list", name="What was found").get_by_role("link", name="Article").click()
        )
        only = (await ask(explorer_url, query, f={"kinds": ["ARTICLE"]}))["search"]["totalCount"]
        await expect(visit.page.get_by_text(f"{only} results")).to_be_visible()
        named = visit.page.get_by_role("list", name="Most mentioned in these articles").get_by_role("link")
        await named.first.click()
        await expect(visit.page.get_by_role("button", name="Remove")).to_be_visible()
        address = read_address(visit.page)
        assert address["q"] == ["port"]
        kept = (await ask(explorer_url, query, f={"entities": address["entity"]}))["search"]["totalCount"]
        assert 0 < kept < only
        await expect(visit.page.locator(".article-entry")).to_have_count(kept)
        await visit.page.get_by_label("Section").select_option(index=1)
        await expect(visit.page.get_by_role("link", name="Clear filters")).to_be_visible()
        await visit.page.get_by_role("link", name="Clear filters").click()
        await expect(visit.page.get_by_role("link", name="Clear filters")).to_have_count(0)
        assert read_address(visit.page) == {"q": ["port"]}


async def test_a_search_that_finds_nothing_says_so(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/?q=nothingsuchthing")
        await expect(visit.page.get_by_text("Nothing has all of these words.")).to_be_visible()
        assert await visit.find_violations() == []


async def test_type_ahead_is_used_by_keyboard_alone(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        box = visit.page.get_by_label(SEARCH)
        await box.press_sequentially("tide")
        options = visit.page.get_by_role("listbox").get_by_role("option")
        await options.first.wait_for()
        await expect(box).to_have_attribute("aria-expanded", "true")
        assert await visit.find_violations() == []
        await box.press("Escape")
        await expect(options).to_have_count(0)
        await box.press("ArrowDown")
        await options.first.wait_for()
        await box.press("ArrowDown")
        marked = await box.get_attribute("aria-activedescendant")
        assert marked is not None
        await expect(visit.page.locator(f'[id="{marked}"]')).to_have_attribute("aria-selected", "true")
        assert "Tidewater Lines" in await visit.page.locator(f'[id="{marked}"]').inner_text()
        await box.press("Enter")
        assert urlsplit(visit.page.url).path == "/explore/entities/tidewater-lines"


# ---------------------------------------------------------------- the query behind


@pytest.mark.parametrize("address", ["/?section=World&from=2025-04-01", "/?q=port&language=en"])
async def test_show_the_query_opens_what_the_view_asked(
    address: str, browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(address)
        [asked] = visit.list_operations()
        href = await visit.page.get_by_role("link", name="Show the query").get_attribute("href")
        parts = urlsplit(href or "")
        shown = {name: value[0] for name, value in parse_qs(parts.query).items()}
        assert parts.path == "/graphql"
        assert shown["query"] == asked["query"]
        given = {name: value for name, value in asked["variables"].items() if value is not None}
        assert json.loads(shown["variables"]) == given
        answer = await ask(explorer_url, shown["query"], **json.loads(shown["variables"]))
        assert next(iter(answer.values()))["edges"]
