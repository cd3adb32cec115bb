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
