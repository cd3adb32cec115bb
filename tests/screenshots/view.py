"""Which views there are pictures of: a line each, with what is done before the picture is taken."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from playwright.async_api import Page

Action = Callable[[Page], Awaitable[object]]
READ_MOSCOW = "/explore/articles/araghchi-to-visit-moscow-before-saturday-talks"


@dataclass(frozen=True)
class View:
    """A view under the name of its picture; `act` uses it, and of `whole` all is shown, not what a window shows."""

    name: str
    address: str
    act: Action | None = None
    whole: bool = False


def type_into(label: str, text: str) -> Action:
    """Return an action that types into the field with this label and waits for suggestions."""

    async def act(page: Page) -> None:
        await page.get_by_label(label).press_sequentially(text)
        await page.locator("[role=option]").first.wait_for()

    return act


VIEWS = (
    View("front-page", "/"),
    View("front-page-filtered", "/?section=World&language=en&from=2025-04-01&to=2025-06-30"),
    View("front-page-empty", "/?section=World&from=2024-01-01&to=2024-01-02"),
    View("front-page-mentions", "/", type_into("Mentions", "is")),
    View("type-ahead", "/", type_into("Search articles, people and organizations", "ti")),
    View("search", "/?q=port", whole=True),
    View("search-entities", "/?q=hodeida"),
    View("search-empty", "/?q=nothingsuchthing"),
    View("not-found", "/explore/nowhere"),
)
