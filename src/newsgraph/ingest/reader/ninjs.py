"""Reads news items of IPTC ninjs, versions 2 and 3, and what version 1 calls otherwise."""

import re
from collections.abc import Iterator
from typing import Any

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, PassedOver, Piece, Withdrawal
from newsgraph.ingest.reader.json_value import iter_objects, parse_json, read_list, read_text
from newsgraph.ingest.reader.markup import keep_address, read_line, read_paragraphs, read_text_paragraphs
from newsgraph.ingest.reader.stated_date import parse_stated_instant
from newsgraph.model.vocabulary import ArticleStatus

TEXT_TYPES = ("", "text", "composite")
MAIN_ROLES = ("main", "headline", "", None)
CANCELED = "The item was cancelled by its publisher."
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NITF_BODY = re.compile(r"<body\.content\b[^>]*>(.*?)</body\.content>", re.DOTALL)

Item = dict[str, Any]


def iter_ninjs(data: bytes) -> Iterator[Piece]:
    """Yield one item or a list of them: texts as documents, cancelled ones as withdrawals, pictures passed over.

    Raises InputError INVALID_JSON.
    """
    for place, stated in iter_objects(parse_json(data), "item"):
        try:
            yield Piece(place, _read_item(_lower(stated)))
        except InputError as fault:
            yield Piece(place, fault)
        except RecursionError:
            yield Piece(place, InputError("ITEM_TOO_DEEP", "the item is nested too deep", hint="flatten it"))


def _lower(value: Any) -> Any:
    """Return the value with members in lower case: version 2 writes pubstatus, version 3 pubStatus."""
    if isinstance(value, dict):
        return {str(name).lower(): _lower(member) for name, member in value.items()}
    return [_lower(member) for member in value] if isinstance(value, list) else value


def _read_item(item: Item) -> Document | Withdrawal | PassedOver:
    source_key, kind = read_text(item, "uri"), read_text(item, "type")
    if not source_key:
        raise InputError(
            "MEMBER_MISSING", "the item has no uri", place="uri", hint="every ninjs item has one"
        )
    status = read_text(item, "pubstatus") or "usable"
    if status in ("canceled", "cancelled"):
        at = read_text(item, "versioncreated")
        reason = read_line(read_text(item, "ednote")) or CANCELED
        return Withdrawal(source_key, reason, parse_stated_instant(at, "versionCreated")[0] if at else None)
    if kind not in TEXT_TYPES:
        return PassedOver(f"it is of the type {kind[:40]}, which is no article")
    headline = _read_headline(item)
    if not headline:
        raise InputError("ENTRY_EMPTY", "the item has no headline", hint="give it one of the role main")
    published_at, modified_at, notes = _read_instants(item)
    return Document(
        source_key=source_key,
        headline=headline,
        paragraphs=_read_body(item),
        summary=_read_summary(item),
        language=_read_language(item),
        byline=_read_byline(item),
        published_at=published_at,
        modified_at=modified_at,
        tags=_read_names(item, "subjects", "subject"),
        source_name=_read_source_name(item),
        image_url=_find_picture(item),
        usage_terms=read_line(read_text(item, "usageterms")) or None,
        status=ArticleStatus.PUBLISHED if status == "usable" else ArticleStatus.DRAFT,
        embargoed_until=_read_instant(item, "embargoed", []),
        notes=notes,
    )


def _read_headline(item: Item) -> str:
    stated = [read_text(one, "value") for one in _sort_roles(read_list(item, "headlines"))]
    names = (read_line(text) for text in (*stated, read_text(item, "headline"), read_text(item, "title")))
    return next((name for name in names if name), "")


def _sort_roles(parts: list[Any]) -> list[Any]:
    """Return the parts, the main one first."""
    return sorted(
        (part for part in parts if isinstance(part, dict)),
        key=lambda part: part.get("role") not in MAIN_ROLES,
    )


def _read_body(item: Item) -> tuple[str, ...]:
    """Return the paragraphs of the best body: HTML, then plain text, then NITF."""
    bodies = [(read_text(one, "contenttype"), read_text(one, "value")) for one in read_list(item, "bodies")]
    bodies += [("text/html", read_text(item, name)) for name in ("body_xhtml", "body_html")]
    bodies += [("text/plain", read_text(item, "body_text"))]
    for is_wanted, read in (
        (_is_html, read_paragraphs),
        (_is_plain, read_text_paragraphs),
        (_is_nitf, _read_nitf),
    ):
        paragraphs = next((found for kind, text in bodies if is_wanted(kind) and (found := read(text))), ())
        if paragraphs:
            return paragraphs
    return ()


def _is_html(kind: str) -> bool:
    return "html" in kind.lower()


def _is_nitf(kind: str) -> bool:
    return "nitf" in kind.lower()


def _is_plain(kind: str) -> bool:
    return kind.lower() in ("", "text/plain") or not (_is_html(kind) or _is_nitf(kind))


def _read_nitf(text: str) -> tuple[str, ...]:
    body = _NITF_BODY.search(text)
    return () if body is None else read_paragraphs(body[1])


def _read_summary(item: Item) -> str | None:
    stated = [read_text(one, "value") for one in _sort_summaries(read_list(item, "descriptions"))]
    texts = (read_line(text) for text in (*stated, read_text(item, "description_text")))
    return next((text for text in texts if text), None)


def _sort_summaries(parts: list[Any]) -> list[Any]:
    wanted = ("lead", "summary", "main", "", None)
    found = (part for part in parts if isinstance(part, dict) and part.get("role") != "caption")
    return sorted(found, key=lambda part: part.get("role") not in wanted)


def _read_language(item: Item) -> str | None:
    stated = read_text(item, "language")
    return stated if _LANGUAGE.fullmatch(stated) else None


def _read_byline(item: Item) -> str | None:
    stated = [read_text(one, "value") or read_text(one, "name") for one in read_list(item, "bylines")]
    names = (read_line(text) for text in (read_text(item, "by"), read_text(item, "byline"), *stated))
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _read_names(item: Item, *members: str) -> tuple[str, ...]:
    parts = [part for member in members for part in read_list(item, member)]
    return tuple(dict.fromkeys(name for part in parts if (name := read_line(read_text(part, "name")))))


def _read_source_name(item: Item) -> str | None:
    names = (*_read_names(item, "infosources", "infosource"), read_line(read_text(item, "copyrightholder")))
    return next((name for name in names if name), None)


def _find_picture(item: Item) -> str | None:
    associated = item.get("associations")
    parts = list(associated.values()) if isinstance(associated, dict) else read_list(item, "associations")
    for part in parts:
        if read_text(part, "type") not in ("picture", "graphic"):
            continue
        renditions = part.get("renditions")
        sizes = list(renditions.values()) if isinstance(renditions, dict) else read_list(part, "renditions")
        address = next((found for one in sizes if (found := keep_address(read_text(one, "href")))), None)
        if address is not None:
            return address
    return None


def _read_instants(item: Item) -> tuple[str | None, str | None, tuple[str, ...]]:
    notes: list[str] = []
    modified = _read_instant(item, "versioncreated", notes)
    first = _read_instant(item, "firstcreated", notes) or _read_instant(item, "contentcreated", notes)
    return first or modified, modified, tuple(notes)


def _read_instant(item: Item, member: str, notes: list[str]) -> str | None:
    stated = read_text(item, member)
    if not stated:
        return None
    instant, note = parse_stated_instant(stated, member)
    notes.extend([note] if note else [])
    return instant
