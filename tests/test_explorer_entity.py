"""The page of an entity: used by mouse and by keys, and compared with what the API answers."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from support_browser import Visit, browser, open_visit
from support_network import HUB, MEMBERS, OFFICES, fetch_data, fetch_id, network_url, networked

__all__ = ["browser", "network_url", "networked"]  # fixtures

QUERIES = Path(__file__).parent.parent / "web" / "explorer" / "queries"
DOCUMENT = ("entity.graphql", "fragment/relation_sides.graphql", "fragment/entry.graphql")
ADDRESS = f"/explore/entities/{HUB}"
DISPUTED = "/explore/entities/member-0"
LOOKS: tuple[dict[str, Any], ...] = (
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"viewport": {"width": 390, "height": 800}},
)


async def open_entity(visit: Visit, address: str) -> None:
    """Open the address of an entity and wait until it is there."""
    await visit.open(address)
    await visit.page.locator(".identity").wait_for()


async def fetch_timeline(url: str, interval: str) -> list[dict[str, Any]]:
    query = 'query ($i: TimelineInterval) { entity(slug: "%s") { timeline(interval: $i) { start articleCount } } }'
    data = await fetch_data(url, query % HUB, i=interval)
    return list(data["entity"]["timeline"])


async def test_one_request_tells_who_it_is(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        assert len(visit.list_operations()) == 1
        page = visit.page
        await expect(page.get_by_role("heading", level=1)).to_have_text("Lake Assembly")
        identity = page.locator(".identity")
        await expect(identity).to_contain_text("Organization")
        await expect(identity).to_contain_text("Assembly of towns around a lake (fictional).")
        count = (await fetch_data(network_url, f'{{ entity(slug: "{HUB}") {{ articleCount }} }}'))["entity"]
        await expect(identity).to_contain_text(f"{count['articleCount']} articles")
        arabic = identity.locator("bdi[lang=ar]")
        await expect(arabic).to_have_text("مجلس البحيرة")
        entry = identity.get_by_role("listitem").filter(has=page.locator("bdi[lang=ar]"))
        await expect(entry).to_contain_text("Transliteration, Arabic")
        link = identity.get_by_role("link", name="LA-1")
        assert await link.get_attribute("href") == "https://register.example/LA-1"
        await expect(identity).to_contain_text("local 17")
        assert await page.title() == "Lake Assembly · newsgraph"


async def test_a_bar_narrows_the_articles_and_again_shows_all(browser: Browser, network_url: str) -> None:
    months = await fetch_timeline(network_url, "MONTH")
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        bars = visit.page.locator(".timeline-bar")
        assert await bars.count() == len(months)
        await bars.nth(1).click()
        await visit.settle()
        assert urlsplit(visit.page.url).query == f"start={months[1]['start']}"
        await expect(bars.nth(1)).to_have_attribute("aria-pressed", "true")
        await expect(visit.page.locator(".article-entry")).to_have_count(months[1]["articleCount"])
        for day in await visit.page.locator(".article-entry time").all():
            assert str(await day.get_attribute("datetime")).startswith(months[1]["start"][:7])
        await visit.page.get_by_role("button", name="Show all articles").click()
        await visit.settle()
        assert urlsplit(visit.page.url).query == ""
        await expect(visit.page.locator(".article-entry")).to_have_count(20)


async def test_keys_walk_the_bars_and_choose_one(browser: Browser, network_url: str) -> None:
    months = await fetch_timeline(network_url, "MONTH")
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        assert await visit.page.locator('.timeline-bar[tabindex="0"]').count() == 1
        await visit.page.get_by_role("button", name="Year").focus()
        await visit.page.keyboard.press("Tab")
        bar = visit.page.locator(".timeline-bar:focus")
        await expect(bar).to_have_attribute("data-start", months[-1]["start"])
        await visit.page.keyboard.press("Home")
        await visit.page.keyboard.press("ArrowRight")
        await expect(bar).to_have_attribute(
            "aria-label", f"February 2025: {months[1]['articleCount']} articles"
        )
        await expect(visit.page.locator(".timeline-said")).to_have_text(
            f"February 2025: {months[1]['articleCount']} articles"
        )
        await visit.page.keyboard.press("Enter")
        await visit.settle()
        await expect(bar).to_have_attribute("aria-pressed", "true")
        await expect(visit.page.locator(".article-entry")).to_have_count(months[1]["articleCount"])


@pytest.mark.parametrize("interval", ["DAY", "WEEK", "MONTH", "YEAR"])
async def test_the_table_beside_the_chart_says_what_the_api_says(
    browser: Browser, network_url: str, interval: str
) -> None:
    buckets = await fetch_timeline(network_url, interval)
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        await visit.page.get_by_role("button", name=interval.capitalize(), exact=True).click()
        await visit.settle()
        await visit.page.get_by_text("The same as a table").click()
        await expect(visit.page.locator(".timeline td")).to_have_count(len(buckets))
        counts = await visit.page.locator(".timeline td").all_text_contents()
        assert [int(count) for count in counts] == [bucket["articleCount"] for bucket in buckets]
        starts = await visit.page.locator(".timeline-bar").evaluate_all(
            "bars => bars.map(bar => bar.dataset.start)"
        )
        assert starts == [bucket["start"] for bucket in buckets]


async def test_the_axis_is_readable(browser: Browser, network_url: str) -> None:
    for interval in ("day", "week", "month"):
        async with open_visit(browser, network_url, viewport={"width": 390, "height": 800}) as visit:
            await open_entity(visit, f"{ADDRESS}?interval={interval}")
            assert await list_overlaps(visit.page, ".timeline-tick") == []


async def list_overlaps(page: Page, selector: str) -> list[str]:
    """Return the pairs of texts that stand over each other."""
    found: list[str] = await page.evaluate(
        """selector => {
            const texts = [...document.querySelectorAll(selector)];
            const boxes = texts.map(text => [text.textContent, text.getBoundingClientRect()]);
            const pairs = [];
            boxes.forEach(([name, one], place) => boxes.slice(place + 1).forEach(([other, two]) => {
                if (one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
                    pairs.push(`${name} and ${other}`);
            }));
            return pairs;
        }""",
        selector,
    )
    return found


async def read_side(side: Locator) -> dict[str, Any]:
    """Return how much weight a side has on the page."""
    looks: dict[str, Any] = await side.evaluate(
        """side => {
            const { top, width } = side.getBoundingClientRect();
            const quote = getComputedStyle(side.querySelector('blockquote'));
            return { top, width, font: quote.font, color: quote.color, opacity: quote.opacity };
        }"""
    )
    return looks


@pytest.mark.parametrize("width", [1280, 390])
async def test_a_denial_stands_beside_the_assertion_with_the_same_weight(
    browser: Browser, network_url: str, width: int
) -> None:
    async with open_visit(browser, network_url, viewport={"width": width, "height": 900}) as visit:
        await open_entity(visit, DISPUTED)
        group = visit.page.get_by_role("region", name="advises")
        await expect(group.locator(".relation-standing")).to_have_text("disputed")
        sides = group.locator(".evidence-side")
        await expect(sides).to_have_count(2)
        await expect(sides.nth(0)).to_contain_text("Asserted 1")
        await expect(sides.nth(0)).to_contain_text("Member Aelm asserts it")
        await expect(sides.nth(1)).to_contain_text("Denied or doubted 1")
        await expect(sides.nth(1)).to_contain_text("Member Ailm denies it")
        await expect(sides.nth(1).get_by_role("link", name="Two accounts of an office")).to_be_visible()
        await expect(sides.nth(1)).to_contain_text("Shore Gazette")
        assert await read_side(sides.nth(0)) == await read_side(sides.nth(1))


async def test_relations_read_from_the_side_of_the_entity_and_grow(
    browser: Browser, network_url: str
) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        entries = visit.page.locator(".relation-entry")
        await expect(entries).to_have_count(30)
        head = visit.page.get_by_role("region", name="has as member").get_by_role("heading")
        await expect(head).to_have_text("has as member")  # of a part there is no number to tell
        await visit.page.get_by_role("button", name="More relations").click()
        await visit.settle()
        await expect(entries).to_have_count(MEMBERS + OFFICES)
        await expect(head).to_have_text(f"has as member {MEMBERS}")
        members = visit.page.get_by_role("region", name="has as member")
        await expect(members.locator(".relation-entry")).to_have_count(MEMBERS)
        parts = visit.page.get_by_role("region", name="has as part")
        await expect(parts.locator(".relation-entry")).to_have_count(OFFICES)
        dated = members.locator(".relation-entry").filter(has_text="until")
        await expect(dated).to_have_count(1)
        await expect(dated).to_contain_text("from Jan 1, 2020 until Dec 31, 2020")
        closed = parts.locator("summary").first
        await closed.focus()
        await visit.page.keyboard.press("Enter")
        await expect(parts.locator("blockquote").first).to_be_visible()


async def test_being_named_together_is_told_apart_from_relations(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        together = visit.page.get_by_role("region", name="Named in the same articles")
        await expect(together).to_contain_text("says nothing of how they stand to each other")
        await expect(together.locator(".chip")).to_have_count(30)
        assert await together.locator(".relation-entry, .relation-standing").count() == 0
        relations = visit.page.locator("#relations")
        assert await relations.get_by_role("link", name="Town Aalm").count() == 0
        await together.get_by_role("link", name="Town Aalm").click()
        await expect(visit.page.get_by_role("heading", level=1)).to_have_text("Town Aalm")


async def test_the_articles_grow_to_their_end(browser: Browser, network_url: str) -> None:
    data = await fetch_data(
        network_url, f'{{ entity(slug: "{HUB}") {{ articles(first: 0) {{ totalCount }} }} }}'
    )
    total = data["entity"]["articles"]["totalCount"]
    assert total > 20
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        end = visit.page.get_by_text("No more articles.")
        for _ in range(30):
            await visit.page.mouse.wheel(0, 4000)
            await visit.settle()
            if await end.count():
                break
        await expect(end).to_be_visible()
        await expect(visit.page.locator(".article-entry")).to_have_count(total)
        assert len(visit.list_operations()) == 1 + (total - 1) // 20


async def test_a_merged_entity_leads_to_its_survivor(browser: Browser, network_url: str) -> None:
    query = '{ entity(slug: "gaza-humanitarian-foundation") { formerIds } }'
    former = (await fetch_data(network_url, query))["entity"]["formerIds"][0]
    for name in ("ghf-aid-foundation", former):
        async with open_visit(browser, network_url) as visit:
            await open_entity(visit, f"/explore/entities/{name}?interval=week")
            await expect(visit.page.get_by_role("heading", level=1)).to_have_text(
                "Gaza Humanitarian Foundation"
            )
            address = urlsplit(visit.page.url)
            assert address.path == "/explore/entities/gaza-humanitarian-foundation"
            assert address.query == "interval=week"


@pytest.mark.parametrize("name", ["nobody-of-this-name", "e_nope", "calder-review-panel"])
async def test_what_is_not_there_is_said_to_be_not_there(
    browser: Browser, network_url: str, name: str
) -> None:
    async with open_visit(browser, network_url) as visit:
        await visit.open_missing(f"/explore/entities/{name}")
        await expect(visit.page.get_by_role("heading", level=1)).to_have_text("Not found")
        await expect(visit.page.locator("main")).to_contain_text("There is no entity at this address")


async def test_the_query_that_is_shown_is_the_one_that_was_asked(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, f"{ADDRESS}?interval=week")
        shown = urlsplit(
            str(await visit.page.get_by_role("link", name="Show the query").get_attribute("href"))
        )
        asked = visit.list_operations()[0]
        given = parse_qs(shown.query)
        assert (
            given["query"]
            == [asked["query"]]
            == ["".join((QUERIES / name).read_text(encoding="utf-8") for name in DOCUMENT)]
        )
        asked_for = {name: value for name, value in asked["variables"].items() if value is not None}
        assert json.loads(given["variables"][0]) == asked_for == {"slug": HUB, "interval": "WEEK"}


async def test_the_graph_is_one_link_away(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, ADDRESS)
        await visit.page.get_by_role("link", name="Show in the graph").click()
        await expect(visit.page.get_by_role("heading", level=1)).to_have_text("Around Lake Assembly")


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark", "phone"])
async def test_the_page_is_accessible(browser: Browser, network_url: str, look: dict[str, Any]) -> None:
    async with open_visit(browser, network_url, **look) as visit:
        for address in (ADDRESS, f"{ADDRESS}?interval=day&start=2025-03-01", DISPUTED):
            await open_entity(visit, address)
            await open_all(visit)
            assert await visit.find_violations() == []
            assert await visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def open_all(visit: Visit) -> None:
    await visit.page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")


async def test_a_name_read_right_to_left_is_set_so(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, f"/explore/entities/{await fetch_id(network_url, 'member-arabic')}")
        name = visit.page.locator("h1 bdi")
        await expect(name).to_have_text("ليلى البحيري")
        assert await name.evaluate("name => getComputedStyle(name).unicodeBidi") == "isolate"
        await expect(visit.page.locator(".article-entry h2[dir=rtl]")).to_have_count(1)


async def test_who_says_so_is_shown_unasked_where_a_kind_judges(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_entity(visit, "/explore/entities/ansar-allah")
        graver = visit.page.get_by_role("region", name="attacks")
        await expect(graver.locator(".passage").first).to_be_visible()
        await expect(graver.locator(".passage-voice").first).to_contain_text("asserts it")
        plain = visit.page.get_by_role("region", name="meets with")
        await expect(plain.locator("summary")).to_have_text(
            "Passages: 0 asserting, 0 denying or doubting, 1 repeating it"
        )
        await expect(plain.locator(".passage").first).to_be_hidden()
