"""How the explorer words what the service answers: languages, days, names of schemes, and texts that were cut."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Route, expect

from support_browser import browser, explored, explorer_url, open_visit

__all__ = ["browser", "explored", "explorer_url"]  # fixtures

MOSCOW = "/explore/articles/araghchi-to-visit-moscow-before-saturday-talks"


async def change_answers(page: Page, change: Callable[[dict[str, Any]], None]) -> None:
    """Have the page answered what the service answers, changed: for states that no sample is in."""

    async def answer(route: Route) -> None:
        response = await route.fetch()
        data = await response.json()
        change(data["data"])
        await route.fulfill(response=response, json=data)

    await page.route("**/graphql", answer)


# ---------------------------------------------------------------- languages


async def test_nothing_is_said_of_a_language_that_is_not_known(browser: Browser, explorer_url: str) -> None:
    def forget(data: dict[str, Any]) -> None:
        if "article" in data:
            data["article"]["language"] = "und"
        else:
            data["articles"]["edges"][0]["node"]["language"] = "und"
            data["articles"]["facets"]["languages"][0]["value"] = "und"

    async with open_visit(browser, explorer_url) as visit:
        await change_answers(visit.page, forget)
        await visit.open("/")
        first, second = (visit.page.locator(".article-entry .facts").nth(place) for place in (0, 1))
        await expect(second).to_contain_text("English")
        await expect(first).not_to_contain_text(re.compile("English|root|und$"))
        options = await visit.page.get_by_label("Language").locator("option").all_inner_texts()
        assert options[1].startswith("Not known (")
        await visit.open(MOSCOW)
        await expect(visit.page.locator(".article-head .facts")).not_to_contain_text(
            re.compile("English|root")
        )


# ---------------------------------------------------------------- long words


@pytest.mark.parametrize(
    "address", [f"/?q={'a' * 120}", "/?q=port", MOSCOW, "/explore/entities/ansar-allah", MOSCOW[8:]]
)
async def test_a_long_word_makes_no_page_wider_than_a_phone(
    address: str, browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url, viewport={"width": 390, "height": 844}) as visit:
        await visit.open(address)
        await visit.page.evaluate(
            "for (const one of document.querySelectorAll('main :is(h1, h2, p, li, bdi)'))"
            " one.lastChild?.nodeType === Node.TEXT_NODE && (one.lastChild.data = 'a'.repeat(120));"
        )
        assert await visit.page.evaluate("document.documentElement.scrollWidth") == 390


# ---------------------------------------------------------------- days


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("2025-01-17", "2025-01-17", "on Jan 17, 2025"),
        ("2025-01-17", "2025-01-18", "from Jan 17, 2025 until Jan 18, 2025"),
        ("2025-01-17", None, "from Jan 17, 2025"),
        (None, "2025-01-17", "until Jan 17, 2025"),
    ],
)
async def test_what_held_on_one_day_is_said_of_that_day(
    since: str | None, until: str | None, said: str, browser: Browser, explorer_url: str
) -> None:
    def date(data: dict[str, Any]) -> None:
        if "article" in data:
            for edge in data["article"]["relations"]["edges"]:
                for passage in edge["evidence"]:
                    passage |= {"validFrom": since, "validTo": until}
        else:
            for edge in data["entity"]["relations"]["edges"]:
                edge["node"] |= {"validFrom": since, "validTo": until}
                for passage in edge["node"]["asserting"]["edges"]:
                    passage["node"] |= {"validFrom": since, "validTo": until}

    async with open_visit(browser, explorer_url, locale="en-US") as visit:
        await change_answers(visit.page, date)
        await visit.open("/explore/entities/ansar-allah")
        await expect(visit.page.locator(".relation-head .faint").first).to_have_text(said)
        await expect(visit.page.locator(".passage .facts span").first).to_have_text(said)
        await visit.open(MOSCOW)
        passage = visit.page.locator(".passage-entry figcaption").first
        await expect(passage).to_contain_text(re.compile(f" it, {said}$"))


# ---------------------------------------------------------------- names, schemes, retractions


async def test_an_entity_is_known_by_schemes_as_people_call_them_and_by_no_vague_name(
    browser: Browser, explorer_url: str
) -> None:
    def name(data: dict[str, Any]) -> None:
        schemes = {"wikidata": "Q42", "iso3166": "om", "desk": "7"}
        data["entity"] |= {
            "aliases": [
                {"name": "Vague", "language": None, "kind": "WEAK"},
                {"name": "Clear", "language": "en", "kind": "FORMER"},
            ],
            "identifiers": [{"scheme": one, "value": value, "url": None} for one, value in schemes.items()],
        }

    async with open_visit(browser, explorer_url) as visit:
        await change_answers(visit.page, name)
        await visit.open("/explore/entities/ansar-allah")
        names, identifiers = (visit.page.locator(".identity-lists ul").nth(place) for place in (0, 1))
        assert await names.locator("li").all_inner_texts() == ["Clear Former, English"]
        told = await identifiers.locator("li").all_inner_texts()
        assert told == ["Wikidata Q42", "ISO 3166 om", "desk 7"]


async def test_a_retraction_is_told_once(browser: Browser, explorer_url: str) -> None:
    reason, corrected = "It could not be confirmed.", "The day was wrong."

    def retract(data: dict[str, Any]) -> None:
        at = data["article"]["retraction"]["at"]
        data["article"]["retraction"]["reason"] = reason
        data["article"]["versions"]["edges"] = [
            {"node": {"version": version, "headline": "Ships", "at": at, "note": note}}
            for version, note in ((3, reason), (2, corrected), (1, None))
        ]

    async with open_visit(browser, explorer_url) as visit:
        await change_answers(visit.page, retract)
        await visit.open("/explore/articles/tidewater-lines-to-resume-hodeida-calls")
        await expect(visit.page.get_by_text(reason)).to_have_count(1)
        await expect(visit.page.locator(".retracted")).to_contain_text(reason)
        await expect(visit.page.get_by_role("list", name="Corrections").locator("li")).to_have_count(1)


LONG = "the ships wait " * 14 + "in the port"


@pytest.mark.parametrize(
    ("passage", "summary", "shown"),
    [
        (f"The crews say {LONG}", None, f"The crews say {LONG} …"),
        (LONG, None, f"… {LONG} …"),
        (f"The crews say {LONG}.", None, f"The crews say {LONG}."),
        ("Who waits in the port", None, "Who waits in the port"),
        ("Ships wait", "Ships wait in the port.", "Ships wait …"),
        ("in the port.", "Ships wait in the port.", "… in the port."),
    ],
    ids=["cut at the end", "cut at both", "whole", "a heading", "the beginning", "the end"],
)
async def test_a_passage_that_was_cut_says_so(
    passage: str, summary: str | None, shown: str, browser: Browser, explorer_url: str
) -> None:
    def cut(data: dict[str, Any]) -> None:
        edge = next(edge for edge in data["search"]["edges"] if edge["node"]["__typename"] == "Article")
        edge["highlights"] = [{"text": passage, "ranges": [{"start": 0, "end": 3}]}]
        edge["node"]["summary"] = summary
        data["search"]["edges"] = [edge]

    async with open_visit(browser, explorer_url) as visit:
        await change_answers(visit.page, cut)
        await visit.open("/?q=port")
        await expect(visit.page.locator(".article-entry > p:not(.facts)")).to_have_text(shown)


async def test_the_footer_says_whose_licenses_it_leads_to(browser: Browser, explorer_url: str) -> None:
    """Those of articles are for machines, at an address that a browser would only download."""
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        await visit.page.get_by_role("link", name="Software licenses", exact=True).click()
        await expect(visit.page.get_by_text("The files beside this one contain")).to_be_visible()
        assert await visit.page.evaluate("document.contentType") == "text/plain"
