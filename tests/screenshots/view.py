"""Which views there are pictures of: a line each, with what is done before the picture is taken."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from playwright.async_api import Page

Action = Callable[[Page], Awaitable[object]]
READ_MOSCOW = "/explore/articles/araghchi-to-visit-moscow-before-saturday-talks"
EXPANDED = "e_m36mqsms5tsxr2ybyxarf3k7,e_wflwxsg37ef6mhb7q6zn6pj6"
"""A member and an office of the lake assembly."""
DISPUTED = "r_uldosjdrrouzzkilfhrkn24w"
PATH = "from=e_zardnysaw56m3wta4dpzvqkc&to=e_5c66xnkjiqwoa2np3svqadsr"


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


def focus_on(name: str) -> Action:
    """Return an action that goes to the first mention with this text and waits for its card."""

    async def act(page: Page) -> None:
        mention = page.locator(".mention-name", has_text=name).first
        await mention.scroll_into_view_if_needed()
        await mention.focus()
        await page.locator(".mention-card").wait_for()

    return act


def show_passage(quote: str) -> Action:
    """Return an action that clicks a quote and waits until its passage is highlighted."""

    async def act(page: Page) -> None:
        await page.get_by_role("button", name=quote).first.click()
        await page.locator("mark.passage").first.wait_for()

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
    View("article", READ_MOSCOW, whole=True),
    View("article-card", READ_MOSCOW, focus_on("Sergey Lavrov")),
    View("article-passage", READ_MOSCOW, show_passage("Israel's military says")),
    View("article-retracted", "/explore/articles/tidewater-lines-to-resume-hodeida-calls"),
    View("article-right-to-left", "/explore/articles/muscat-talks-arabic", focus_on("Tidewater Lines")),
    View("article-structured", "/explore/articles/ships-wait-off-hodeida", whole=True),
    View("entity", "/explore/entities/ansar-allah", whole=True),
    View("entity-narrowed", "/explore/entities/lake-assembly?interval=week&start=2025-03-03"),
    View("graph-start", "/explore/graph"),
    View("graph", "/explore/graph?entity=iran", whole=True),
    View("graph-sixty-nodes", f"/explore/graph?entity=lake-assembly&expand={EXPANDED}", whole=True),
    View("graph-evidence", f"/explore/graph?entity=ansar-allah&show={DISPUTED}"),
    View("graph-path", f"/explore/graph?entity=lake-assembly&expand={EXPANDED}&{PATH}", whole=True),
    View("graph-article", "/explore/graph?article=oman-prepares-for-saturday-talks"),
    View("graph-right-to-left", "/explore/graph?article=lake-100"),
    View("not-found", "/explore/nowhere"),
)
