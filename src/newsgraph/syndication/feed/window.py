"""Which articles stand in which document of a feed: each in exactly one, and bytes depend on data alone.

The articles of a month of publication (UTC) are split in pages of a hundred, counted from the month's oldest. The
current document holds as many of the newest pages as it takes to reach fifty articles; archives hold the others, a
page each (`docs/decisions/0018-feed-pages.md`).
"""

from dataclasses import dataclass

from newsgraph.syndication.feed.address import PageName
from newsgraph.syndication.feed.reading import FeedReading, Key

PAGE_SIZE = 100
LEAST = 50
"""How many articles the current document holds at least, where there are so many."""
MOST = LEAST + PAGE_SIZE - 1
"""How many it can come to hold: the fiftieth newest may be the last of its page."""


@dataclass(frozen=True)
class Window:
    """The current document: how many of the newest articles, from which page on, and the archive before it."""

    size: int
    oldest: Key | None
    page: PageName | None
    previous: PageName | None


@dataclass(frozen=True)
class Archive:
    """An archive: where in its month it begins, and its neighbours; without `next` the current document follows."""

    after: str | None
    previous: PageName | None
    next: PageName | None


async def find_window(reading: FeedReading) -> Window:
    """Return what the current document holds."""
    keys, has_more = await reading.fetch_keys(last=PAGE_SIZE)
    if has_more:
        older, has_more = await reading.fetch_keys(last=MOST - PAGE_SIZE, before=keys[0].cursor)
        keys = older + keys
    if not keys:
        return Window(0, None, None, None)
    at = max(len(keys) - LEAST, 0)
    month = keys[at].month
    within = sum(key.month == month for key in keys[at:])
    rank = max(await reading.count(narrow_to_month(month)) - within, 0)
    page = PageName(month, rank // PAGE_SIZE + 1)
    start = max(at - rank % PAGE_SIZE, 0)
    previous = await find_previous(reading, page)
    return Window(len(keys) - start, keys[start], page, previous)


async def find_archive(reading: FeedReading, page: PageName) -> Archive | None:
    """Return where an archive begins and what stands around it; None where there is none of that name (yet)."""
    window = await find_window(reading)
    count = await reading.count(narrow_to_month(page.month))
    before = (page.number - 1) * PAGE_SIZE
    if window.page is None or page >= window.page or count <= before:
        return None
    after = await _find_cursor(reading, page)
    follower = await _find_next(reading, page, count)
    return Archive(after, await find_previous(reading, page), follower if follower < window.page else None)


def narrow_to_month(month: str) -> dict[str, str]:
    """Return the part of an `ArticleFilter` that keeps what was published in a month (`YYYY-MM`)."""
    return {"publishedAfter": _begin_month(month), "publishedBefore": _begin_month(find_month_after(month))}


async def find_previous(reading: FeedReading, page: PageName) -> PageName | None:
    """Return the page that comes before one in time; None where it is the first."""
    if page.number > 1:
        return PageName(page.month, page.number - 1)
    keys, _ = await reading.fetch_keys({"publishedBefore": _begin_month(page.month)}, last=1)
    if not keys:
        return None
    count = await reading.count(narrow_to_month(keys[0].month))
    return PageName(keys[0].month, max(count - 1, 0) // PAGE_SIZE + 1)


async def _find_next(reading: FeedReading, page: PageName, count: int) -> PageName:
    """Return the page that comes after one in time, which there is: the newest are in no archive."""
    if count > page.number * PAGE_SIZE:
        return PageName(page.month, page.number + 1)
    after = find_month_after(page.month)
    keys, _ = await reading.fetch_keys({"publishedAfter": _begin_month(after)}, first=1)
    return PageName(keys[0].month if keys else after, 1)


async def _find_cursor(reading: FeedReading, page: PageName) -> str | None:
    """Return the cursor after which a page begins within its month; None for the first."""
    cursor = None
    for _ in range(page.number - 1):
        keys, _ = await reading.fetch_keys(narrow_to_month(page.month), first=PAGE_SIZE, after=cursor)
        cursor = keys[-1].cursor if keys else cursor
    return cursor


def find_month_after(month: str) -> str:
    """Return the month (`YYYY-MM`) that follows one."""
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


def _begin_month(month: str) -> str:
    """Return the instant at which a month begins; the last month that can be written has no end."""
    return f"{month}-01T00:00:00.000Z" if month <= "9999-12" else "9999-12-31T23:59:59.999Z"
