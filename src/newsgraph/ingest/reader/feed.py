"""Reads the entries of an RSS or Atom feed, and what an Atom feed says it has withdrawn."""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any
from xml.sax import SAXParseException  # the error that feedparser hands on; it parses, after `check_xml`

import feedparser
from lxml import etree

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, PassedOver, Piece, Withdrawal
from newsgraph.ingest.reader.markup import (
    find_image,
    is_markup,
    keep_address,
    read_line,
    read_paragraphs,
    read_text_paragraphs,
)
from newsgraph.ingest.reader.stated_date import parse_stated_instant
from newsgraph.ingest.reader.text_page import build_key, build_stub_headline
from newsgraph.ingest.reader.xml_guard import check_xml, expand_entities

FEED_ROOTS = ("rss", "rdf", "feed", "channel")
MAX_SUMMARY = 500  # a description of more code points is a body, and no summary of anything
WITHDRAWN = "The feed withdrew this entry."
_TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}"
_END = re.compile(rb"</(?:[\w.-]+:)?(?:item|entry)\s*>", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PERSON_IN_MAIL = re.compile(r"[^\s@]+@[^\s@]+\s*\((?P<name>[^()]+)\)")

Entry = dict[str, Any]


def iter_feed(data: bytes) -> Iterator[Piece]:
    """Yield the entries of a feed as documents, its tombstones as withdrawals, and a fault for each that is refused.

    Where the XML breaks off or is damaged, the entries that are closed are yielded after the fault, never one that
    is cut. Raises InputError: XML_ENTITY_REFUSED, FEED_INVALID where no feed can be read.
    """
    prolog = check_xml(data)
    data = expand_entities(data, prolog)
    parsed = _parse(data)
    entries = list(parsed.entries)
    is_feed = prolog.root.lower() in FEED_ROOTS and not parsed.get("bozo")
    if not parsed.get("version") and not entries and not is_feed:
        raise _build_fault(data, parsed, "the file is no feed that can be read")
    if parsed.get("bozo") and isinstance(parsed.bozo_exception, SAXParseException):
        closed = len(_END.findall(data))
        cut = len(entries) - closed
        told = f"the XML is damaged; {min(closed, len(entries))} whole entries were read"
        fault = _build_fault(data, parsed, told if cut <= 0 else f"{told}, {cut} cut off was not")
        yield Piece(fault.place, fault)
        entries = entries[:closed]
    tombstones = _read_tombstones(data)
    if not entries and not tombstones and not parsed.get("bozo"):
        yield Piece(None, PassedOver("the feed has no entries"))
    yield from _order(entries, dict(parsed.feed), tombstones, _read_encoding_note(parsed))


def _parse(data: bytes) -> Any:
    try:
        # A stream, never a string: the parser would take a string for an address or a path, and open it.
        return feedparser.parse(io.BytesIO(data))
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        raise InputError(
            "FEED_INVALID",
            f"the parser of feeds gives up on it: {type(error).__name__}",
            hint="check the feed with a validator",
        ) from error


def _order(
    entries: list[Entry], feed: Entry, tombstones: dict[str, Withdrawal], note: str | None
) -> Iterator[Piece]:
    """Yield entries and tombstones; of several states of one entry the last counts, and a later one of the two."""
    newest: dict[str, str] = {}
    pieces = []
    for number, entry in enumerate(entries, 1):
        try:
            document = _read_entry(entry, feed)
        except InputError as fault:
            pieces.append(Piece(f"entry {number}", fault))
            continue
        document = document if note is None else replace(document, notes=(*document.notes, note))
        pieces.append(Piece(f"entry {number}", document))
        if document.modified_at is not None:
            newest[document.source_key] = max(newest.get(document.source_key, ""), document.modified_at)
    for piece in pieces:
        if isinstance(piece.content, Document) and _is_older(piece.content, newest, tombstones):
            yield Piece(piece.place, PassedOver("the feed holds a later state of this entry"))
        else:
            yield piece
    for number, (key, withdrawal) in zip(count(1), tombstones.items(), strict=False):
        if withdrawal.at is None or newest.get(key, "") <= withdrawal.at:
            yield Piece(f"deleted entry {number}", withdrawal)


def _is_older(document: Document, newest: dict[str, str], tombstones: dict[str, Withdrawal]) -> bool:
    stated = document.modified_at or ""
    withdrawal = tombstones.get(document.source_key)
    is_withdrawn = withdrawal is not None and (withdrawal.at is None or stated <= withdrawal.at)
    return is_withdrawn or ("" < stated < newest.get(document.source_key, ""))


def _read_entry(entry: Entry, feed: Entry) -> Document:
    content, summary = _read_bodies(entry)
    paragraphs = _read_markup(content)
    teaser = " ".join(_read_markup(summary))
    headline = read_line(_raw(entry, "title") or "") or build_stub_headline(" ".join(paragraphs) or teaser)
    if not headline:
        raise InputError(
            "ENTRY_EMPTY",
            "the entry has neither a title nor a text",
            hint="give it a title",
        )
    if not paragraphs:
        paragraphs = _read_markup(summary)
        teaser = teaser if len(paragraphs) == 1 and len(teaser) <= MAX_SUMMARY else ""
    url = keep_address(entry.get("link"))
    published_at, modified_at, notes = _read_instants(entry)
    return Document(
        source_key=_build_source_key(entry, feed, url, headline),
        headline=headline,
        paragraphs=paragraphs,
        summary=teaser or None,
        language=_read_language(entry, feed),
        url=url,
        byline=_read_byline(entry),
        published_at=published_at,
        modified_at=modified_at,
        tags=_read_tags(entry),
        source_name=read_line((entry.get("source") or {}).get("title") or feed.get("title") or "") or None,
        image_url=_find_image(entry, content or summary),
        usage_terms=read_line(_raw(entry, "rights") or _raw(feed, "rights") or "") or None,
        notes=notes,
    )


def _read_bodies(entry: Entry) -> tuple[str, str]:
    """Return the content and the summary, as HTML or text; what the parser only copied from the content is none."""
    contents = [str(part.get("value") or "") for part in entry.get("content") or ()]
    content = max(contents, key=len, default="")
    summary = str(_raw(entry, "summary") or "")
    return (content, "" if summary in contents else summary) if content else ("", summary)


def _raw(entry: Entry, member: str) -> Any:
    """Return a member as it was stated: the parser's own lookup puts one date for another."""
    return dict.get(entry, member)


def _read_markup(text: str) -> tuple[str, ...]:
    return read_paragraphs(text) if is_markup(text) else read_text_paragraphs(text)


def _build_source_key(entry: Entry, feed: Entry, url: str | None, headline: str) -> str:
    """Return the entry's id; one that is no address is told apart by the feed, since every feed counts from 1."""
    stated = " ".join(str(entry.get("id") or "").split())
    if ":" in stated:
        return stated
    scope = feed.get("id") or feed.get("link") or read_line(feed.get("title") or "") or "feed"
    if stated:
        return f"{scope}#{stated}"
    return url or f"{scope}#{build_key(headline)}"


def _read_instants(entry: Entry) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Return when it was published and modified; a feed that states only the latter means both."""
    found: dict[str, str] = {}
    notes: list[str] = []
    for member in ("published", "updated", "created"):
        stated = _raw(entry, member)
        if not isinstance(stated, str) or not stated.strip():
            continue
        try:
            found[member], note = parse_stated_instant(stated, member)
        except InputError:
            parsed = _raw(entry, f"{member}_parsed")
            if parsed is None:
                raise
            found[member] = "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.000Z".format(*parsed[:6])
            note = f"{member} {stated[:80]!r} has a form of its own; {found[member]} was read"
        notes.extend([note] if note else [])
    published = found.get("published") or found.get("created") or found.get("updated")
    return published, found.get("updated"), tuple(notes)


def _read_byline(entry: Entry) -> str | None:
    people = entry.get("authors") or [{"name": _raw(entry, "author")}]
    names = (str(person.get("name") or "") for person in people)
    tidy = (read_line(_PERSON_IN_MAIL.sub(r"\g<name>", name)) for name in names)
    return ", ".join(dict.fromkeys(name for name in tidy if name)) or None


def _read_tags(entry: Entry) -> tuple[str, ...]:
    stated = (str(tag.get("label") or tag.get("term") or "") for tag in entry.get("tags") or ())
    return tuple(dict.fromkeys(tidy for tag in stated if (tidy := read_line(tag))))


def _read_language(entry: Entry, feed: Entry) -> str | None:
    parts = [
        entry.get("title_detail") or {},
        *(entry.get("content") or ()),
        entry.get("summary_detail") or {},
    ]
    stated = [part.get("language") for part in parts] + [entry.get("language"), feed.get("language")]
    tags = (str(tag).strip().replace("_", "-") for tag in stated if tag)
    return next((tag for tag in tags if _LANGUAGE.fullmatch(tag)), None)


def _find_image(entry: Entry, html: str) -> str | None:
    """Return the picture: media and enclosures of that type first, then a thumbnail, then the text's first."""
    media = [*(entry.get("media_content") or ()), *(entry.get("enclosures") or ())]
    pictures = [
        part.get("url") or part.get("href")
        for part in media
        if part.get("medium") == "image" or str(part.get("type") or "").startswith("image/")
    ]
    pictures += [part.get("url") for part in entry.get("media_thumbnail") or ()]
    found = next((address for part in pictures if (address := keep_address(part))), None)
    return found or (find_image(html) if html else None)


def _read_tombstones(data: bytes) -> dict[str, Withdrawal]:
    """Return what the feed says is deleted (RFC 6721), by the id of the entry."""
    if b"deleted-entry" not in data:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    root = etree.fromstring(data, parser)
    found = {}
    for element in () if root is None else root.iter(f"{_TOMBSTONE}deleted-entry"):
        key = " ".join((element.get("ref") or "").split())
        comment = read_line(element.findtext(f"{_TOMBSTONE}comment") or "")
        try:
            at = parse_stated_instant(element.get("when") or "", "when")[0]
        except InputError:
            at = None
        if key:
            found[key] = Withdrawal(key, comment or WITHDRAWN, at)
    return found


def _read_encoding_note(parsed: Any) -> str | None:
    """Say so where the bytes are not in the encoding that the feed declares."""
    fault = parsed.get("bozo_exception")
    if not isinstance(fault, feedparser.CharacterEncodingOverride):
        return None
    return f"the feed is not in the encoding it declares; it was read as {parsed.get('encoding')}"


def _build_fault(data: bytes, parsed: Any, told: str) -> InputError:
    fault = parsed.get("bozo_exception")
    line = fault.getLineNumber() if isinstance(fault, SAXParseException) else None
    if line is not None and b"<?xml" not in data[:64]:
        line -= 1  # the parser writes a declaration in front where there is none, on a line of its own
    told_by_parser = fault.getMessage() if isinstance(fault, SAXParseException) else fault
    cause = str(told_by_parser or "it has neither an entry nor the element of a feed")
    return InputError(
        "FEED_INVALID",
        f"{told} ({' '.join(cause.split())[:200]})",
        place=None if line is None else f"line {line}",
        hint="check the feed with a validator; save it again whole",
    )
