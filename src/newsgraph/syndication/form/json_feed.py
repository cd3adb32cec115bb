"""A feed as JSON Feed 1.1; what it has no words for stands in `_newsgraph`, as the specification has it."""

from collections.abc import Sequence
from typing import Any

from newsgraph.syndication.address import build_canonical_address, build_permanent_address
from newsgraph.syndication.form.entry import find_updated, name_creators, render_body
from newsgraph.syndication.form.feed_head import FeedHead
from newsgraph.syndication.form.json_list import JsonList, render_json
from newsgraph.syndication.form.xml_text import clean_text
from newsgraph.syndication.item import Item, Subject, find_picture

VERSION = "https://jsonfeed.org/version/1.1"
ABOUT = "https://jsonfeed.org/version/1.1#extensions"


class JsonFeedWriter:
    """Writes one document of a feed."""

    media_type = "application/feed+json"

    def __init__(self, head: FeedHead):
        """Take what the feed says of itself."""
        self._head = head
        self._list = JsonList()

    def begin(self) -> bytes:
        """Return the document up to its first item."""
        head, links = self._head, self._head.links
        stated: dict[str, Any] = {
            "version": VERSION,
            "title": head.title,
            "home_page_url": head.public_url,
            "feed_url": head.self_url,
            "authors": [{"name": head.publisher}],
            "next_url": None if links is None else links.previous,
            "hubs": [{"type": "WebSub", "url": head.hub_url}] if head.hub_url else None,
            "_newsgraph": {"about": ABOUT, "updated": head.updated},
        }
        kept = {name: value for name, value in stated.items() if value is not None}
        return render_json(kept)[:-1] + b',"items":['

    def write(self, items: Sequence[Item]) -> bytes:
        """Return some more items."""
        return self._list.join([_build_item(item, self._head.public_url) for item in items])

    def end(self) -> bytes:
        """Return the end of the document."""
        return b"]}"


def _build_item(item: Item, public_url: str) -> dict[str, Any]:
    body = render_body(item)
    summary, image = clean_text(item.summary or item.headline), find_picture(item)
    stated: dict[str, Any] = {
        "id": build_permanent_address(public_url, item.id),
        "url": build_canonical_address(public_url, item.url, item.slug),
        "title": clean_text(item.headline),
        "content_html": None if body is None else clean_text(body),
        "content_text": summary if body is None else None,
        "summary": clean_text(item.summary) if item.summary else None,
        "image": None if image is None else image.url,
        "date_published": item.published_at,
        "date_modified": find_updated(item),
        "authors": [{"name": name} for name in name_creators(item)] or None,
        "tags": _list_tags(item) or None,
        "language": item.language,
        "_newsgraph": _build_extension(item),
    }
    return {name: value for name, value in stated.items() if value is not None}


def _list_tags(item: Item) -> list[str]:
    words = ((item.section,) if item.section else ()) + item.tags
    return list(dict.fromkeys((*words, *(subject.name for subject in item.subjects))))


def _build_extension(item: Item) -> dict[str, Any]:
    retraction, image = item.retraction, find_picture(item)
    stated: dict[str, Any] = {
        "id": item.id,
        "version": item.version,
        "status": item.status.value,
        "section": item.section,
        "source": None if item.source is None else item.source.name,
        "usage_terms": item.access.usage_terms,
        "withheld": item.access.explanation if item.body is None and retraction is None else None,
        "retraction": None if retraction is None else {"at": retraction.at, "reason": retraction.reason},
        "image": None if image is None else {"alt": image.alt, "credit": image.credit},
        "entities": [_build_subject(subject) for subject in item.subjects] or None,
    }
    return {name: value for name, value in stated.items() if value is not None}


def _build_subject(subject: Subject) -> dict[str, Any]:
    return {
        "id": subject.id,
        "slug": subject.slug,
        "name": subject.name,
        "kind": subject.kind.value,
        "role": subject.role.value,
        "identifiers": [
            {"scheme": one.scheme, "value": one.value, "url": one.url} for one in subject.identifiers
        ],
    }
