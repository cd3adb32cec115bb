"""What a finger is to hit is 24 pixels high and wide (WCAG 2.2, success criterion 2.5.8)."""

import pytest
from playwright.async_api import Browser

from support_browser import browser, explored, explorer_url, open_visit

__all__ = ["browser", "explored", "explorer_url"]  # fixtures

MOSCOW = "araghchi-to-visit-moscow-before-saturday-talks"
LIST_SMALL = """
[...document.querySelectorAll('a, button, input, select, summary')].filter(one => {
  const boxes = [...one.getClientRects()];
  return boxes.length > 0 && one.closest('.visually-hidden, .skip-link') === null
    && (Math.min(...boxes.map(box => box.height)) < 24 || Math.max(...boxes.map(box => box.width)) < 24);
}).map(one => one.outerHTML.slice(0, 120))
"""


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/?q=port",
        f"/explore/articles/{MOSCOW}",
        "/explore/entities/ansar-allah",
        "/explore/graph",
        "/explore/graph?entity=iran",
        f"/articles/{MOSCOW}",
    ],
)
async def test_what_is_touched_is_large_enough(address: str, browser: Browser, explorer_url: str) -> None:
    async with open_visit(
        browser, explorer_url, viewport={"width": 390, "height": 844}, has_touch=True
    ) as visit:
        await visit.open(address)
        await visit.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        assert await visit.page.evaluate(LIST_SMALL) == []
