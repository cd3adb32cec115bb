"""A feed as RSS 2.0, with the modules that say what RSS itself has no words for.

Sources: RSS 2.0 specification; RSS Advisory Board's profile; the content, Dublin Core and Media RSS modules.
"""

from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime
from html import escape

from newsgraph.syndication.address import build_canonical_address, build_permanent_address
from newsgraph.syndication.form.atom import ATOM, HISTORY, MEDIA, TERMS, write_links, write_picture
from newsgraph.syndication.form.entry import (
    build_categories,
    find_updated,
    name_creators,
    render_body,
    render_validity,
)
from newsgraph.syndication.form.feed_head import FeedHead
from newsgraph.syndication.form.xml_stream import XmlStream
from newsgraph.syndication.item import Item

CONTENT, DUBLIN_CORE = "http://purl.org/rss/1.0/modules/content/", "http://purl.org/dc/elements/1.1/"
NAMESPACES: dict[str | None, str] = {
    "atom": ATOM,
    "content": CONTENT,
    "dc": DUBLIN_CORE,
    "dcterms": TERMS,
    "fh": HISTORY,
    "media": MEDIA,
}


class RssWriter:
    """Writes one document of a feed."""

    media_type = "application/rss+xml"

    def __init__(self, head: FeedHead):
        """Take what the feed says of itself."""
        self._head = head
        self._stream = XmlStream()

    def begin(self) -> bytes:
        """Return the document up to its first item."""
        head, stream = self._head, self._stream
        stream.begin("rss", NAMESPACES, version="2.0")
        stream.begin("channel")
        stream.put("title", head.title)
        stream.put("link", head.public_url)
        stream.put("description", f"{head.title}, the newest first")
        stream.put("lastBuildDate", render_date(head.updated))
        stream.put("generator", "newsgraph")
        write_links(stream, head)
        return stream.take()

    def write(self, items: Sequence[Item]) -> bytes:
        """Return some more items."""
        for item in items:
            with self._stream.element("item"):
                self._write_item(item)
        return self._stream.take()

    def end(self) -> bytes:
        """Return the end of the document."""
        self._stream.end()
        return self._stream.take()

    def _write_item(self, item: Item) -> None:
        stream, public_url = self._stream, self._head.public_url
        stream.put("title", item.headline)
        stream.put("link", build_canonical_address(public_url, item.url, item.slug))
        stream.put("guid", build_permanent_address(public_url, item.id), {"isPermaLink": "false"})
        if item.published_at is not None:
            stream.put("pubDate", render_date(item.published_at))
        for name in name_creators(item):
            stream.put(_core("creator"), name)
        if item.source is not None:
            stream.put(_core("publisher"), item.source.name)
        stream.put(_core("language"), item.language)
        if item.access.usage_terms and item.retraction is None:
            stream.put(_core("rights"), item.access.usage_terms)
        for category in build_categories(item, public_url):
            stream.put("category", category.term, {"domain": category.scheme})
        body = render_body(item)
        summary = body if item.retraction is not None else item.summary
        if summary:  # a description is read as HTML (RSS 2.0): what is plain text is escaped as such
            stream.put("description", summary if summary is body else escape(summary, quote=False))
        if body is not None:
            stream.put(f"{{{CONTENT}}}encoded", body)
        stream.put(f"{{{TERMS}}}modified", find_updated(item))
        validity = render_validity(item)
        if validity is not None:
            stream.put(f"{{{TERMS}}}valid", validity)
        write_picture(stream, item)


def render_date(instant: str) -> str:
    """Return an instant (RFC 3339) as RSS dates are written (RFC 822, with a year of four digits)."""
    return format_datetime(datetime.fromisoformat(instant), usegmt=True)


def _core(name: str) -> str:
    return f"{{{DUBLIN_CORE}}}{name}"
