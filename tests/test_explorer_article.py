import html
import json
import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from playwright.async_api import Browser, Page, Route, expect

from support_browser import READ_HOSTILE, Visit, browser, explored, explorer_url, open_visit

__all__ = ["browser", "explored", "explorer_url"]  # fixtures

MOSCOW = "araghchi-to-visit-moscow-before-saturday-talks"
FORMER = "deputy-minister-araghchi-to-visit-moscow"
RETRACTED = "tidewater-lines-to-resume-hodeida-calls"
STRUCTURED = "ships-wait-off-hodeida"
ARABIC = "muscat-talks-arabic"
HOSTILE = "a-text-that-tries-to-run"
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True},
    "zoomed": {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2},
}


def build_address(slug: str) -> str:
    return f"/explore/articles/{slug}"


def find_mention(page: Page, name: str) -> Any:
    return page.locator(".article-body .mention-name", has_text=re.compile(f"^{re.escape(name)}$")).first


async def change_answers(page: Page, change: Callable[[dict[str, Any]], None]) -> None:
    """Have the page answered what the service answers, changed: for states that no sample is in."""

    async def answer(route: Route) -> None:
        response = await route.fetch()
        data = await response.json()
        change(data["data"]["article"])
        await route.fulfill(response=response, json=data)

    await page.route("**/graphql", answer)


# ---------------------------------------------------------------- the page


@pytest.mark.parametrize("slug", [MOSCOW, STRUCTURED, ARABIC, RETRACTED, HOSTILE])
@pytest.mark.parametrize("look", LOOKS)
async def test_an_article_costs_one_request_and_is_accessible(
    slug: str, look: str, browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url, **LOOKS[look]) as visit:
        await visit.open(build_address(slug))
        await expect(visit.page.locator("h1")).to_be_visible()
        assert len(visit.list_operations()) == 1
        assert await visit.find_violations() == []
        assert await visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_the_head_says_who_wrote_it_when_and_what_was_corrected(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url, locale="en-GB", timezone_id="UTC") as visit:
        await visit.open(build_address(MOSCOW))
        page = visit.page
        await expect(page).to_have_title("Araghchi to visit Moscow before Saturday talks · newsgraph")
        facts = page.locator(".article-head .facts")
        for words in ("By Mara Ellison", "Harbour Wire", "World", "15 Apr 2025", "2 minutes to read"):
            await expect(facts).to_contain_text(words)
        await expect(page.get_by_role("list", name="Corrections")).to_contain_text(
            "Correction: an earlier version gave a former office of Mr Araghchi."
        )
        await page.get_by_text("2 versions").click()
        await expect(page.get_by_text("Deputy minister Araghchi to visit Moscow")).to_be_visible()
        await expect(page.get_by_role("list", name="Tags")).to_contain_text("diplomacy")


async def test_a_former_address_leads_to_the_present_one_with_one_request(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        await visit.page.goto(f"{explorer_url}{build_address(FORMER)}")
        await expect(visit.page.locator("h1")).to_have_text("Araghchi to visit Moscow before Saturday talks")
        await visit.page.wait_for_url(f"**{build_address(MOSCOW)}")
        await expect(visit.page.locator(".article-body")).to_be_visible()
        assert len([one for one in visit.list_operations() if "query Article" in one["query"]]) == 1
        await visit.page.go_back()
        await expect(visit.page.get_by_role("heading", name="Newest articles")).to_be_visible()


@pytest.mark.parametrize("slug", ["no-such-article", "insurers-review-red-sea-rates", "%ZZ", "%00"])
async def test_what_is_not_published_is_not_found(slug: str, browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open_missing(build_address(slug))
        await expect(visit.page.get_by_role("heading", name="Not found")).to_be_visible()
        assert await visit.find_violations() == []


async def test_a_retracted_article_is_shown_as_one_without_its_text(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url, locale="en-GB") as visit:
        await visit.open(build_address(RETRACTED))
        notice = visit.page.locator(".retracted")
        await expect(notice).to_contain_text("retracted on 24 May 2025")
        await expect(notice).to_contain_text(
            "The document on which the article relied could not be authenticated"
        )
        await expect(visit.page.locator("h1")).to_have_text("Tidewater Lines to resume calls at Hodeida")
        for part in (".article-body", ".article-summary", ".share-panel", ".relation-account", ".cast"):
            await expect(visit.page.locator(part)).to_have_count(0)


async def test_a_withheld_article_shows_its_summary_and_why(browser: Browser, explorer_url: str) -> None:
    def withhold(article: dict[str, Any]) -> None:
        article |= {"html": None, "text": None, "entities": {"edges": []}, "relations": {"edges": []}}
        article["access"] = {
            "canReadBody": False,
            "explanation": "Only who holds a license may read its text.",
        }

    async with open_visit(browser, explorer_url) as visit:
        await change_answers(visit.page, withhold)
        await visit.open(build_address(MOSCOW))
        await expect(visit.page.locator(".withheld")).to_have_text(
            "Only who holds a license may read its text."
        )
        await expect(visit.page.locator(".article-summary")).to_contain_text("Iran's Foreign Ministry says")
        await expect(visit.page.locator(".article-body")).to_have_count(0)
        assert await visit.find_violations() == []


async def test_related_articles_say_why(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(MOSCOW))
        related = visit.page.locator(".related li")
        await expect(related.first.locator(".reasons")).to_contain_text("Both name Oman")
        headline = await related.first.get_by_role("link").inner_text()
        await related.first.get_by_role("link").click()
        await expect(visit.page.locator("h1")).to_have_text(headline)
        assert await visit.page.evaluate("scrollY") == 0


# ---------------------------------------------------------------- text and names


async def test_names_are_underlined_where_they_stand_in_structured_text(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(STRUCTURED))
        body = visit.page.locator(".article-body")
        assert await body.locator("h2").all_inner_texts() == ["What the line says"]
        assert await body.locator("h3").all_inner_texts() == ["Who waits"]
        assert await body.locator("strong .mention-name").all_inner_texts() == ["Tidewater Lines"]
        assert await body.locator("li .mention-name").all_inner_texts() == ["Tide", "water Lines", "Muscat"]
        assert await body.locator("li em .mention-name").all_inner_texts() == ["water Lines"]
        assert await body.locator("a[tabindex='-1']").all_inner_texts() == ["water Lines"]
        notice = body.get_by_role("link", name="its notice")
        assert await notice.get_attribute("href") == "https://harbour-wire.example/notes/notice"
        assert await notice.get_attribute("rel") == "noopener noreferrer"
        picture = body.get_by_role("link", name="Picture: A quay at dawn")
        assert await picture.get_attribute("href") == "https://pictures.example/quay.jpg"
        assert await body.locator("img").count() == 0
        await expect(body.locator("blockquote")).to_have_text("A port pilot said: wait.")


async def test_markup_of_other_words_falls_back_to_plain_paragraphs(
    browser: Browser, explorer_url: str
) -> None:
    def damage(article: dict[str, Any]) -> None:
        article["html"] = article["html"].replace("Tidewater", "Another")

    async with open_visit(browser, explorer_url) as visit:
        await change_answers(visit.page, damage)
        await visit.open(build_address(STRUCTURED))
        body = visit.page.locator(".article-body")
        assert await body.locator("p").count() == 6
        assert await body.locator("h2, strong, li").count() == 0
        found = await body.locator(".mention-name").all_inner_texts()
        assert found == ["Tidewater Lines", "Tidewater Lines", "Muscat"]


async def test_a_card_opens_on_hover_stays_under_the_pointer_and_closes(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url, locale="en-GB", timezone_id="UTC") as visit:
        await visit.open(build_address(MOSCOW))
        card = visit.page.locator(".mention-card")
        await find_mention(visit.page, "Sergey Lavrov").hover()
        await expect(card).to_have_count(1)
        for words in (
            "Person",
            "Russian diplomat and Foreign Minister.",
            "Sergei Lavrov",
            "Named 3 times here, in 3 articles since 15 Apr 2025",
        ):
            await expect(card).to_contain_text(words)
        assert await visit.find_violations() == []
        await card.hover()
        await visit.page.wait_for_timeout(500)
        await expect(card).to_have_count(1)
        await visit.page.mouse.move(2, 2)
        await expect(card).to_have_count(0)
        await find_mention(visit.page, "Moscow").hover()
        await expect(card).to_contain_text("Place")
        await visit.page.keyboard.press("Escape")
        await expect(card).to_have_count(0)


async def test_a_card_is_reached_and_left_by_keyboard(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(MOSCOW))
        keyboard, card = visit.page.keyboard, visit.page.locator(".mention-card")
        name = find_mention(visit.page, "Sergey Lavrov")
        await name.focus()
        described = await name.get_attribute("aria-describedby")
        assert described == await card.get_attribute("id")
        await keyboard.press("Tab")
        await expect(card.get_by_role("link", name="All about it")).to_be_focused()
        await keyboard.press("Escape")
        await expect(card).to_have_count(0)
        await expect(name).to_be_focused()
        await keyboard.press("Tab")
        await expect(card.locator("strong")).to_have_text("Ministry of Foreign Affairs of Iran")
        await keyboard.press("Enter")
        assert urlsplit(visit.page.url).path == "/explore/entities/iran-foreign-ministry"


async def test_a_tap_opens_a_card_and_another_place_closes_it(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url, **LOOKS["phone"]) as visit:
        await visit.open(build_address(MOSCOW))
        card = visit.page.locator(".mention-card")
        await find_mention(visit.page, "Abbas Araghchi").tap()
        await expect(card.locator("strong")).to_have_text("Abbas Araghchi")
        assert urlsplit(visit.page.url).path == build_address(MOSCOW)
        box = await card.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        assert await visit.find_violations() == []
        await visit.page.locator("h1").tap()
        await expect(card).to_have_count(0)
        await find_mention(visit.page, "Abbas Araghchi").tap()
        await card.get_by_role("link", name="All about it").tap()
        await visit.page.wait_for_url("**/explore/entities/abbas-araghchi")


async def test_people_and_organizations_stand_by_salience(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(MOSCOW))
        groups = visit.page.locator(".cast")
        assert await groups.locator("h2").all_inner_texts() == [
            "People",
            "Organizations",
            "Places and events",
        ]
        assert await groups.first.get_by_role("link").all_inner_texts() == ["Abbas Araghchi", "Sergey Lavrov"]
        await expect(groups.first.locator("li").first).to_contain_text("what it is about, named once")
        for group in await groups.all():
            widths = await group.locator(".salience > span").evaluate_all(
                "bars => bars.map(bar => bar.offsetWidth)"
            )
            assert widths == sorted(widths, reverse=True)


# ---------------------------------------------------------------- relations


async def test_a_disputed_relation_shows_both_sides_beside_each_other(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(MOSCOW))
        relation = visit.page.get_by_role("region", name="funds Ansar Allah")
        await expect(relation.locator(".standing")).to_have_text(
            "Disputed: 1 origin asserts it, 1 origin denies or doubts it"
        )
        asserted, denied = await relation.locator(".side").all()
        await expect(asserted.locator("h4")).to_have_text("Asserted")
        await expect(asserted.locator("figcaption").first).to_have_text("Israel Defense Forces states it")
        await expect(denied.locator("h4")).to_have_text("Denied or doubted")
        await expect(denied.locator("figcaption")).to_have_text(
            "Ministry of Foreign Affairs of Iran denies it"
        )
        left, right = await asserted.bounding_box(), await denied.bounding_box()
        assert left is not None
        assert right is not None
        assert (left["y"], left["width"]) == (right["y"], right["width"])
        styles = [
            await side.locator("blockquote").first.evaluate(
                "quote => [getComputedStyle(quote).fontSize, getComputedStyle(quote).fontWeight,"
                " getComputedStyle(quote).color].join()"
            )
            for side in (asserted, denied)
        ]
        assert styles[0] == styles[1]
        elsewhere = asserted.get_by_role("link", name="Israeli leaders set out security aims")
        await expect(elsewhere).to_be_visible()


async def test_a_quote_shows_its_passage_in_the_text(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url, reduced_motion="reduce") as visit:
        await visit.open(build_address(MOSCOW))
        passage = visit.page.locator("mark.passage")
        quote = "Iran's Foreign Ministry has rejected that account and says Iran sends no arms to any party in Yemen"
        await visit.page.get_by_role("button", name=quote).click()
        await expect(passage.first).to_be_focused()
        assert "".join(await passage.all_inner_texts()) == quote
        await expect(passage.first).to_be_in_viewport()
        assert await visit.find_violations() == []
        await visit.page.get_by_role("button", name="Iran and Russia maintain diplomatic relations").focus()
        await visit.page.keyboard.press("Enter")
        await expect(passage.first).to_contain_text("Iran")
        assert "".join(await passage.all_inner_texts()) == "Iran and Russia maintain diplomatic relations"


# ---------------------------------------------------------------- sharing


async def test_the_link_and_the_code_of_the_card_are_copied(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        await visit.open(build_address(MOSCOW))
        panel = visit.page.locator(".share-panel")
        await panel.get_by_role("button", name="Copy the link").click()
        await expect(panel.get_by_role("status")).to_have_text("Link copied.")
        copied = await visit.page.evaluate("navigator.clipboard.readText()")
        assert copied == f"{explorer_url}/articles/{MOSCOW}"
        await panel.get_by_text("Embed it in a page").click()
        await panel.get_by_role("button", name="Copy the code").click()
        await expect(panel.get_by_role("status")).to_have_text("Code copied.")
        code = await visit.page.evaluate("navigator.clipboard.readText()")
        assert await visit.find_violations() == []
    async with httpx2.AsyncClient() as client:
        stated = (await client.get(f"{explorer_url}/oembed", params={"url": copied})).json()["html"]
        framed = re.search('src="([^"]+)"', code)
        assert framed is not None
        assert (await client.get(html.unescape(framed[1]))).status_code == 200
    told, given = (dict(re.findall(r'([a-z]+)="([^"]*)"', text)) for text in (stated, code))
    told.pop("style")
    assert given == told


async def test_a_refused_clipboard_is_said(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.page.add_init_script(
            "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))"
        )
        await visit.open(build_address(MOSCOW))
        await visit.page.get_by_role("button", name="Copy the link").click()
        await expect(visit.page.locator(".share-panel [role=status]")).to_contain_text("did not allow")


async def test_the_device_shares_natively_where_it_can(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.page.add_init_script("navigator.share = async (card) => { window.shared = card; }")
        await visit.open(build_address(MOSCOW))
        await visit.page.get_by_role("button", name="Share …").click()
        shared = await visit.page.evaluate("window.shared")
        assert shared["url"] == f"{explorer_url}/articles/{MOSCOW}"
        assert shared["title"] == "Araghchi to visit Moscow before Saturday talks"
        assert shared["text"].startswith("Iran's Foreign Ministry says")


async def test_networks_are_plain_links_that_nothing_loads(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(MOSCOW))
        links = visit.page.locator(".share-ways a")
        assert await links.all_inner_texts() == ["Email", "Facebook", "LinkedIn", "Telegram", "WhatsApp", "X"]
        for link in await links.all():
            assert await link.get_attribute("rel") == "noopener noreferrer"
            assert MOSCOW in (await link.get_attribute("href") or "")


# ---------------------------------------------------------------- direction and safety


async def test_a_text_that_is_read_right_to_left_is_laid_out_so(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(ARABIC))
        for part in ("h1", ".article-summary", ".article-body"):
            found = visit.page.locator(part)
            await expect(found).to_have_attribute("dir", "rtl")
            await expect(found).to_have_attribute("lang", "ar")
        name = find_mention(visit.page, "Tidewater Lines")
        await name.focus()
        card = visit.page.locator(".mention-card")
        await expect(card).to_have_attribute("dir", "ltr")
        box, body = await card.bounding_box(), await visit.page.locator(".article-body").bounding_box()
        assert box is not None
        assert body is not None
        assert body["x"] - 1 <= box["x"]
        assert box["x"] + box["width"] <= body["x"] + body["width"] + 1


async def test_what_a_stored_text_tries_to_run_is_shown_as_text(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        for address in ("/", "/?q=window", build_address(HOSTILE)):
            await visit.open(address)
            assert await visit.page.evaluate("window.ran") is None
        await expect(visit.page.locator("h1")).to_have_text(str(READ_HOSTILE["headline"]))
        await expect(visit.page.locator(".facts").first).to_contain_text("<script>window.ran = 8</script>")
        await expect(visit.page.locator(".article-body")).to_contain_text("Last words.")


async def test_markup_that_came_unclean_runs_and_styles_nothing(browser: Browser, explorer_url: str) -> None:
    """What is stored is clean; this is what holds where it were not."""
    unclean = (
        "<p onclick='window.ran=1' style='color:red' class='page-header'>First words.</p>"
        "<script>window.ran=2</script><style>body{display:none}</style>"
        "<img src='x' onerror='window.ran=3' alt='A quay'>"
        "<svg onload='window.ran=4'><script>window.ran=5</script></svg>"
        "<iframe srcdoc='<script>parent.ran=6</script>'></iframe><form action='/x'><p>"
        "<a href='javascript:window.ran=7' onclick='window.ran=8'>a link</a> and "
        "<a href='java\tscript:window.ran=9'>another</a> "
        "<a href='mailto:desk@harbour-wire.example'>write</a></p></form>"
        "<custom-element is='x'><p>Last words.</p></custom-element>"
    )

    def soil(article: dict[str, Any]) -> None:
        article |= {"html": unclean, "text": "First words.\n\na link and another write\n\nLast words."}
        article |= {"entities": {"edges": []}, "relations": {"edges": []}}
        article |= {
            "url": "javascript:window.ran=10",
            "image": {"url": "javascript:1", "alt": "", "credit": None},
        }

    async with open_visit(browser, explorer_url) as visit:
        await change_answers(visit.page, soil)
        await visit.open(build_address(STRUCTURED))
        body = visit.page.locator(".article-body")
        await expect(body).to_contain_text("Last words.")
        for text in ("First words.", "a link", "another"):
            await body.get_by_text(text).first.click()
        assert await visit.page.evaluate("window.ran") is None
        links = await body.locator("a:not(.mention-name)").evaluate_all("all => all.map(link => link.href)")
        assert "mailto:desk@harbour-wire.example" in links
        assert all(re.match("https?:|mailto:", link) for link in links)
        names = await body.evaluate(
            "body => [...body.querySelectorAll('*')].flatMap(one => [...one.attributes].map(({name}) => name))"
        )
        assert set(names) <= {"href", "rel", "class", "tabindex"}
        assert await visit.page.locator("a[href^='javascript']").count() == 0
        assert (
            await visit.page.locator(".article-body p.page-header, .article-body form, iframe").count() == 0
        )
        # The parsed document runs nothing; that it would not be let is told to the console, too.
        assert all("Content Security Policy" in fault for fault in visit.faults)
        visit.faults.clear()


# ---------------------------------------------------------------- the query behind


async def test_show_the_query_opens_what_the_page_asked(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open(build_address(MOSCOW))
        [asked] = visit.list_operations()
        href = await visit.page.get_by_role("link", name="Show the query").get_attribute("href")
        shown = parse_qs(urlsplit(href or "").query)
        assert shown["query"] == [asked["query"]]
        assert json.loads(shown["variables"][0]) == asked["variables"] == {"slug": MOSCOW}


async def test_a_service_that_fails_is_said(browser: Browser, explorer_url: str) -> None:
    async def fail(route: Route) -> None:
        await route.abort()

    visit: Visit
    with suppress(AssertionError):  # the browser tells the console of the request that failed
        async with open_visit(browser, explorer_url) as visit:
            await visit.page.route("**/graphql", fail)
            await visit.open(build_address(MOSCOW))
            said = await visit.page.get_by_role("alert").inner_text()
            violations = await visit.find_violations()
    assert "The service could not be reached." in said
    assert violations == []
    assert len(visit.faults) == 1
