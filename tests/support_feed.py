"""A newsroom for feeds, and what the specifications of feeds demand, written down from their texts.

No installable package carries the schemas of RFC 4287 and JSON Feed: `tests/data/atom.rng` is RFC 4287's structure,
and the functions here are what a grammar cannot say.
"""

import re
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).parent / "data" / "atom.rng"))
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
BUSY = {
    "type": "entity",
    "kind": "PLACE",
    "name": "Iran",
    "slug": "iran",
    "identifiers": [{"scheme": "wikidata", "value": "Q794", "url": "https://www.wikidata.org/wiki/Q794"}],
}
AWKWARD = 'RTL: النص العربي\u200f and \u202eodd\u202c <b>marks</b> & "quotes" ]]> 𝄞'
REASON = "The document was forged & <withdrawn>."
MONTHS = {"2025-01": 130, "2025-03": 5, "2025-04": 110, "2025-05": 10}
"""How many articles each month has: the current document begins with the first page of April."""
RETRACTED = {"2025-01-3", "2025-01-120", "2025-04-2", "2025-05-9"}


def build_lines() -> list[dict[str, Any]]:
    """Return the lines of a newsroom, the slug of each article its month and its number there."""
    lines: list[dict[str, Any]] = [BUSY]
    for month, count in MONTHS.items():
        lines += [_build_article(month, number) for number in range(1, count + 1)]
    return lines


def _build_article(month: str, number: int) -> dict[str, Any]:
    slug = f"{month}-{number}"
    at = f"{month}-{1 + number // 10:02}T{number % 10:02}:30:00Z"
    article: dict[str, Any] = {
        "type": "article",
        "slug": slug,
        "headline": f"Report {slug}" if number % 7 else f"Report {slug} {AWKWARD}",
        "summary": "A summary." if number % 2 else AWKWARD,
        "body": f"They spoke about Iran in report {slug}.\n\n{AWKWARD}",
        "language": "en",
        "section": "World",
        "tags": ["talks", AWKWARD],
        "publishedAt": at,
    }
    if slug in RETRACTED:
        article |= {
            "status": "RETRACTED",
            "retraction": {"at": f"2025-06-01T00:00:{number % 60:02}Z", "reason": REASON},
        }
    return article


def check_atom(content: bytes) -> etree._Element:
    """Return the feed that a document is; it keeps to RFC 4287, RFC 5005 and RFC 6721."""
    feed = etree.fromstring(content)
    GRAMMAR.assertValid(feed)
    entries = feed.findall(f"{ATOM}entry")
    assert _most_common(entry.findtext(f"{ATOM}id") for entry in entries) <= 1
    relations = [link.get("rel") for link in feed.findall(f"{ATOM}link")]
    assert relations.count("self") == 1
    assert _most_common(relations) == 1
    assert (feed.find(f"{HISTORY}archive") is not None) == ("current" in relations)
    for entry in entries:
        assert entry.find(f"{ATOM}author") is not None or feed.find(f"{ATOM}author") is not None
        alternates = [link for link in entry.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        assert len(alternates) == 1  # demanded where there is no content, and ours always
    deleted = feed.findall(f"{TOMBSTONE}deleted-entry")
    assert _most_common((one.get("ref"), one.get("when")) for one in deleted) <= 1
    assert all(ADDRESS.fullmatch(one.get("ref")) and INSTANT.fullmatch(one.get("when")) for one in deleted)
    changed = [entry.findtext(f"{ATOM}updated") for entry in entries] + [one.get("when") for one in deleted]
    if changed and "current" in relations:
        assert feed.findtext(f"{ATOM}updated") == max(changed)
    return feed


def check_rss(content: bytes) -> etree._Element:
    """Return the channel of a document that keeps to RSS 2.0."""
    rss = etree.fromstring(content)
    assert (rss.tag, rss.get("version"), len(rss)) == ("rss", "2.0", 1)
    channel = rss[0]
    assert all(channel.findtext(name) for name in ("title", "link", "description"))
    guids = []
    for item in channel.findall("item"):
        assert item.findtext("title") or item.findtext("description")
        assert datetime.strptime(item.findtext("pubDate"), "%a, %d %b %Y %H:%M:%S GMT")
        [guid] = item.findall("guid")
        assert guid.get("isPermaLink") == "false"
        guids.append(guid.text)
        assert item.find("author") is None  # it would have to be an e-mail address
    assert _most_common(guids) <= 1
    return channel


def check_json_feed(document: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the items of a document that keeps to JSON Feed 1.1."""
    assert document["version"] == "https://jsonfeed.org/version/1.1"
    assert document["title"]
    assert document.get("next_url") != document["feed_url"]
    assert set(document) <= FEED_NAMES
    items: list[dict[str, Any]] = document["items"]
    for item in items:
        assert isinstance(item["id"], str)
        assert "content_html" in item or "content_text" in item
        assert set(item) <= ITEM_NAMES
        assert all(INSTANT.fullmatch(item[name]) for name in ("date_published", "date_modified"))
        assert all(ADDRESS.fullmatch(item[name]) for name in ("url", "image") if name in item)
        assert all(isinstance(tag, str) for tag in item.get("tags", []))
        assert all(set(author) <= {"name", "url", "avatar"} and author for author in item.get("authors", []))
        assert isinstance(item["_newsgraph"], dict)
    assert _most_common(item["id"] for item in items) <= 1
    return items


FEED_NAMES = {
    *(
        "version",
        "title",
        "home_page_url",
        "feed_url",
        "description",
        "user_comment",
        "next_url",
        "icon",
        "favicon",
    ),
    *("authors", "language", "expired", "hubs", "items", "_newsgraph"),
}
ITEM_NAMES = {
    *(
        "id",
        "url",
        "external_url",
        "title",
        "content_html",
        "content_text",
        "summary",
        "image",
        "banner_image",
    ),
    *("date_published", "date_modified", "authors", "tags", "language", "attachments", "_newsgraph"),
}


def _most_common(values: Any) -> int:
    return max(Counter(values).values(), default=0)
