"""Reads the posts of a WordPress export (WXR), one at a time."""

import re
from collections.abc import Iterator
from typing import IO, Any

from lxml import etree

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, PassedOver, Piece, Withdrawal
from newsgraph.ingest.reader.markup import find_image, keep_address, read_line
from newsgraph.ingest.reader.opening import Opened
from newsgraph.ingest.reader.stated_date import parse_stated_instant
from newsgraph.ingest.reader.wordpress_content import (
    SITE_PARTS,
    STATUSES,
    TRASHED,
    read_content,
    read_excerpt,
)
from newsgraph.ingest.reader.xml_guard import check_xml
from newsgraph.model.vocabulary import ArticleStatus

_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_END = b"</item>"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
NEVER = "0000-00-00"  # what WordPress writes for a date that is not known yet


def iter_wordpress_export(opened: Opened) -> Iterator[Piece]:
    """Yield the posts of an export as documents: drafts as drafts, scheduled ones as embargoed, trash as withdrawn.

    Attachments, pages and other parts of the site are passed over. Where the XML is damaged the posts that are closed
    are yielded, never one that is cut. Raises InputError: XML_ENTITY_REFUSED, EXPORT_INVALID.
    """
    prolog = check_xml(opened.head)
    if prolog.entities:
        raise InputError(
            "XML_ENTITY_REFUSED",
            "the document declares entities, which no export has",
            hint="export the site again",
        )
    counted = _Counted(opened.stream)
    site = _Site()
    number = 0
    parser = _open_parser(counted)
    try:
        for _, element in parser:
            if element.tag == "item":
                number += 1
                if number <= counted.ends:
                    yield _read_numbered(number, element, site)
            elif element.getparent() is not None and element.getparent().tag == "channel":
                site.learn(element)
            else:
                continue
            _forget(element)
    except etree.XMLSyntaxError as error:
        yield Piece(f"line {error.lineno}", _build_fault(error.msg or "it is empty"))
        return
    if parser.error_log:
        first = parser.error_log[0]
        yield Piece(f"line {first.line}", _build_fault(first.message))


class _Counted:
    """A stream that counts the ends of items: a parser that goes on past damage closes what was never closed."""

    def __init__(self, stream: IO[bytes]):
        self._stream = stream
        self._tail = b""
        self.ends = 0

    def read(self, size: int = -1) -> bytes:
        part = self._stream.read(size)
        seen = self._tail + part
        self.ends += seen.count(_END)
        self._tail = seen[max(0, len(seen) - len(_END) + 1) :]
        return part


class _Site:
    """What the export says of the site before its posts: its name, language and authors."""

    def __init__(self) -> None:
        self.name: str | None = None
        self.language: str | None = None
        self.authors: dict[str, str] = {}

    def learn(self, element: Any) -> None:
        text = " ".join((element.text or "").split())
        if element.tag == "title":
            self.name = read_line(text) or None
        elif element.tag == "language" and _LANGUAGE.fullmatch(text):
            self.language = text
        elif etree.QName(element).localname == "author":
            members = _read_members(element)
            shown = read_line(members.get("author_display_name", ""))
            self.authors[members.get("author_login", "").strip()] = shown


def _open_parser(stream: _Counted) -> Any:
    return etree.iterparse(
        stream,
        events=("end",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )


def _forget(element: Any) -> None:
    """Free what has been read: an export may be far larger than memory."""
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def _read_numbered(number: int, item: Any, site: _Site) -> Piece:
    members = _read_members(item)
    title = read_line(members.get("title", ""))[:60]
    place = f"item {number}" + (f" ({title})" if title else "")
    try:
        return Piece(place, _read_item(item, members, site))
    except InputError as fault:
        return Piece(place, fault)


def _read_item(item: Any, members: dict[str, str], site: _Site) -> Document | Withdrawal | PassedOver:
    kind, status = members.get("post_type") or "post", members.get("status") or "publish"
    source_key = members.get("guid", "").strip() or members.get("link", "").strip()
    if kind in SITE_PARTS:
        return PassedOver(f"it is of the type {kind}, which is no article")
    if status == "trash":
        return Withdrawal(source_key, TRASHED)
    if status not in STATUSES:
        return PassedOver(f"its status is {status[:40]}, which is that of no article")
    content = item.findtext(_CONTENT) or ""
    headline = read_line(members.get("title", ""))
    paragraphs = read_content(content)
    if not headline or not source_key:
        raise InputError(
            "ENTRY_EMPTY", "the post has no title or no guid", hint="give it a title in WordPress"
        )
    published_at, modified_at, notes = _read_instants(members)
    is_locked = bool(members.get("post_password"))
    if is_locked:
        notes = (*notes, "it is protected by a password, so it was kept as a draft")
    creator = (item.findtext(_CREATOR) or "").strip()
    categories = [read_line(one.text or "") for one in item.iterfind("category[@domain='category']")]
    tags = [read_line(one.text or "") for one in item.iterfind("category[@domain='post_tag']")]
    return Document(
        source_key=source_key,
        headline=headline,
        paragraphs=paragraphs,
        summary=read_excerpt(members.get("excerpt", "")),
        language=site.language,
        url=keep_address(members.get("link", "").strip()) if status == "publish" else None,
        byline=site.authors.get(creator) or read_line(creator) or None,
        published_at=published_at,
        modified_at=modified_at,
        section=next((name for name in categories if name), None),
        tags=tuple(dict.fromkeys(name for name in (*categories, *tags) if name)),
        source_name=site.name,
        image_url=find_image(content),
        status=ArticleStatus.DRAFT if is_locked else STATUSES[status],
        embargoed_until=published_at if status == "future" else None,
        notes=notes,
    )


def _read_members(element: Any) -> dict[str, str]:
    """Return the text of the children by local name; the excerpt, called as the content is, gets its own."""
    members: dict[str, str] = {}
    for child in element:
        if isinstance(child.tag, str) and child.tag != _CONTENT:
            name = etree.QName(child).localname
            members.setdefault("excerpt" if name == "encoded" else name, child.text or "")
    return members


def _read_instants(members: dict[str, str]) -> tuple[str | None, str | None, tuple[str, ...]]:
    published, notes = None, []
    for member, suffix in (("post_date_gmt", "Z"), ("pubDate", ""), ("post_date", "")):
        stated = members.get(member, "").strip()
        if published is None and stated and not stated.startswith(NEVER) and "-0001" not in stated:
            published, note = parse_stated_instant(stated + suffix, member)
            notes += [note] if note else []
    stated = members.get("post_modified_gmt", "").strip()
    is_known = bool(stated) and not stated.startswith(NEVER)
    modified = parse_stated_instant(stated + "Z", "post_modified_gmt")[0] if is_known else None
    return published, modified, tuple(notes)


def _build_fault(cause: str) -> InputError:
    return InputError(
        "EXPORT_INVALID",
        f"the XML of the export is damaged; only whole posts were read ({' '.join(cause.split())[:200]})",
        hint="export the site again and compare the sizes",
    )
