"""A feed as Atom 1.0, its documents linked as archives, what was retracted also as tombstones.

Sources: RFC 4287 (Atom), RFC 5005 (archived feeds), RFC 6721 (deleted entries), DCMI Period (validity), Media RSS.
"""

from collections.abc import Sequence

from newsgraph.syndication.address import build_canonical_address, build_permanent_address
from newsgraph.syndication.form.entry import (
    build_categories,
    find_updated,
    name_creators,
    render_body,
    render_validity,
)
from newsgraph.syndication.form.feed_head import FeedHead, Tombstone
from newsgraph.syndication.form.xml_stream import LANGUAGE, XML, XmlStream
from newsgraph.syndication.item import Item, find_picture

ATOM, HISTORY, TOMBSTONE, TERMS, MEDIA = (
    "http://www.w3.org/2005/Atom",
    "http://purl.org/syndication/history/1.0",
    "http://purl.org/atompub/tombstones/1.0",
    "http://purl.org/dc/terms/",
    "http://search.yahoo.com/mrss/",
)
NAMESPACES = {None: ATOM, "fh": HISTORY, "at": TOMBSTONE, "dcterms": TERMS, "media": MEDIA, "xml": XML}
"""`xml` is declared although every reader knows it, since lxml's writer would else give it another prefix."""


class AtomWriter:
    """Writes one document of a feed."""

    media_type = "application/atom+xml"

    def __init__(self, head: FeedHead):
        """Take what the feed says of itself."""
        self._head = head
        self._stream = XmlStream()

    def begin(self) -> bytes:
        """Return the document up to its first entry."""
        head, stream = self._head, self._stream
        stream.begin(_atom("feed"), NAMESPACES)
        stream.put(_atom("id"), head.identity)
        stream.put(_atom("title"), head.title)
        stream.put(_atom("updated"), head.updated)
        with stream.element(_atom("author")):
            stream.put(_atom("name"), head.publisher)
        stream.put(_atom("generator"), "newsgraph")
        write_links(stream, head)
        for one in head.gone or ():
            self._write_tombstone(one)
        return stream.take()

    def write(self, items: Sequence[Item]) -> bytes:
        """Return some more entries; what says that some are deleted stands before all of them (RFC 4287, 4.1.1)."""
        for item in items:
            if item.retraction is not None and self._head.gone is None:
                self._write_tombstone(Tombstone(item.id, find_updated(item), item.retraction.reason))
        for item in items:
            with self._stream.element(_atom("entry"), {LANGUAGE: item.language}):
                self._write_entry(item)
        return self._stream.take()

    def end(self) -> bytes:
        """Return the end of the document."""
        self._stream.end()
        return self._stream.take()

    def _write_tombstone(self, gone: Tombstone) -> None:
        stated = {"ref": build_permanent_address(self._head.public_url, gone.article_id), "when": gone.when}
        with self._stream.element(f"{{{TOMBSTONE}}}deleted-entry", stated):
            self._stream.put(f"{{{TOMBSTONE}}}comment", gone.reason)

    def _write_entry(self, item: Item) -> None:
        stream, public_url = self._stream, self._head.public_url
        stream.put(_atom("id"), build_permanent_address(public_url, item.id))
        stream.put(_atom("title"), item.headline)
        stream.put(_atom("updated"), find_updated(item))
        stream.put(_atom("published"), item.published_at)
        for name in name_creators(item) or ((item.source.name,) if item.source else ()):
            with stream.element(_atom("author")):
                stream.put(_atom("name"), name)
        link = {
            "rel": "alternate",
            "type": "text/html",
            "href": build_canonical_address(public_url, item.url, item.slug),
        }
        stream.put(_atom("link"), None, link)
        for category in build_categories(item, public_url):
            stated = {"term": category.term, "scheme": category.scheme, "label": category.label}
            stream.put(_atom("category"), None, stated)
        if item.access.usage_terms and item.retraction is None:
            stream.put(_atom("rights"), item.access.usage_terms)
        if item.summary:
            stream.put(_atom("summary"), item.summary)
        body = render_body(item)
        if body is not None:
            stream.put(_atom("content"), body, {"type": "html"})
        stream.put(f"{{{TERMS}}}modified", find_updated(item))
        validity = render_validity(item)
        if validity is not None:
            stream.put(f"{{{TERMS}}}valid", validity)
        write_picture(stream, item)


def write_links(stream: XmlStream, head: FeedHead) -> None:
    """Write the links of a feed's document in Atom's elements, which RSS borrows."""
    links = head.links
    stated = [("self", head.self_url), ("hub", head.hub_url)]
    if links is not None:
        stated += [("prev-archive", links.previous), ("next-archive", links.next)]
        stated += [("current", links.current)] if links.is_archive else []
    for relation, address in stated:
        if address is not None:
            stream.put(_atom("link"), None, {"rel": relation, "href": address})
    if links is not None and links.is_archive:
        stream.put(f"{{{HISTORY}}}archive")


def write_picture(stream: XmlStream, item: Item) -> None:
    """Write the picture of an article with its text and credit (Media RSS 1.5.1)."""
    image = find_picture(item)
    if image is None:
        return
    sizes = {"width": image.width, "height": image.height}
    stated = {name: str(size) for name, size in sizes.items() if size is not None}
    with stream.element(f"{{{MEDIA}}}content", {"url": image.url, "medium": "image", **stated}):
        stream.put(f"{{{MEDIA}}}description", image.alt, {"type": "plain"})
        if image.credit:
            stream.put(f"{{{MEDIA}}}credit", image.credit)


def _atom(name: str) -> str:
    return f"{{{ATOM}}}{name}"
