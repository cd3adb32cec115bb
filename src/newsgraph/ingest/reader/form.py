"""Tells in which form something arrives, by what it holds and only then by its name."""

import codecs
import json
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import PurePath

from newsgraph.errors import InputError
from newsgraph.ingest.reader.xml_guard import check_xml, narrow, read_prolog


class Form(StrEnum):
    """A form that an import reads, by the name that `--format` takes."""

    JSON_LINES = "json-lines"
    HTML = "html"
    TEXT = "text"
    FEED = "feed"
    WORDPRESS_EXPORT = "wordpress-export"
    WORDPRESS_JSON = "wordpress-json"
    NINJS = "ninjs"
    FOLLOW_THE_MONEY = "follow-the-money"


PACKED_SUFFIXES = (".gz", ".zst")
SUFFIXES = {
    ".jsonl": Form.JSON_LINES,
    ".ndjson": Form.JSON_LINES,
    ".ijson": Form.FOLLOW_THE_MONEY,
    ".json": None,
    ".xml": None,
    ".rss": Form.FEED,
    ".atom": Form.FEED,
    ".rdf": Form.FEED,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".txt": Form.TEXT,
    ".text": Form.TEXT,
}
LINE_TYPES = frozenset(
    ["newsgraph", "change", "entity", "merge", "article", "relation", "relationProposal", "entityProposal"]
)
HINT = "newsgraph import --help names the forms; --format forces one"
_HTML_ROOTS = frozenset(
    [
        "html",
        "head",
        "body",
        "div",
        "article",
        "main",
        "section",
        "p",
        "h1",
        "h2",
        "span",
        "table",
        "a",
        "meta",
        "title",
    ]
)
_FEED_ROOTS = frozenset(("rss", "rdf", "feed", "channel"))
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
_WORDPRESS_EXPORT = "http://wordpress.org/export/"


def find_suffix(name: str) -> str:
    """Return the ending of a file's name in lower case, that of `page.html.gz` being `.html`."""
    path = PurePath(name.lower())
    return path.with_suffix("").suffix if path.suffix in PACKED_SUFFIXES else path.suffix


def recognize_form(head: bytes, name: str) -> Form:
    """Return the form of what begins with `head` (unpacked) and is called `name`.

    Raises InputError: FILE_EMPTY, FORM_UNKNOWN, XML_ENTITY_REFUSED.
    """
    known = SUFFIXES.get(find_suffix(name))
    start = _decode(head).lstrip()
    if not start:
        raise InputError("FILE_EMPTY", "the file holds nothing", hint="remove it from the import")
    if start.startswith("<") and (form := _recognize_xml(head, known)) is not None:
        return form
    if start.startswith(("{", "[")) and (form := _recognize_json(start, known)) is not None:
        if form is Form.JSON_LINES and _is_over_lines(start):
            raise InputError(
                "FORM_UNKNOWN",
                "the file holds one JSON value over several lines, not an object in each line",
                hint="write each object in a line of its own, as jq -c does",
            )
        return form
    if known in (Form.HTML, Form.TEXT, Form.JSON_LINES):
        return known
    if "\0" in start:
        raise InputError("FORM_UNKNOWN", "the file is no text", hint=HINT)
    if find_suffix(name) == ".json" or start.startswith("{"):
        raise InputError("FORM_UNKNOWN", "the file holds JSON, but of no form that is known", hint=HINT)
    return known if known in (Form.FEED, Form.FOLLOW_THE_MONEY) else Form.TEXT


def _decode(head: bytes) -> str:
    """Return how the content begins; in an encoding of narrow characters each byte counts for itself."""
    narrowed = narrow(head)
    return narrowed.removeprefix(codecs.BOM_UTF8).decode("latin-1" if narrowed is head else "utf-8")


def _recognize_xml(head: bytes, known: Form | None) -> Form | None:
    prolog = read_prolog(head)
    root = prolog.root.lower()
    if root in _FEED_ROOTS:
        check_xml(head)
        exported = any(address.startswith(_WORDPRESS_EXPORT) for address in prolog.namespaces.values())
        return Form.WORDPRESS_EXPORT if exported else Form.FEED
    if root in _HTML_ROOTS or known is Form.HTML or re.match(rb"\s*<!doctype\s+html", head, re.IGNORECASE):
        return Form.HTML
    if known in (Form.TEXT, Form.FEED):
        return known
    if root:
        check_xml(head)
        raise InputError(
            "FORM_UNKNOWN", f"XML with the root <{prolog.root[:60]}> is no form known", hint=HINT
        )
    return Form.HTML if b"<!--" in head[:16] else None


def _recognize_json(start: str, known: Form | None) -> Form | None:
    keys = dict(_iter_keys(start))
    if {"schema", "properties"} <= keys.keys():
        return Form.FOLLOW_THE_MONEY
    if keys.get("type") in LINE_TYPES:
        return Form.JSON_LINES
    if "title" in keys and keys.keys() & {"date_gmt", "guid", "wp:term", "_embedded", "content"}:
        return Form.WORDPRESS_JSON
    if "uri" in keys:
        return Form.NINJS
    if known in (Form.JSON_LINES, Form.TEXT):
        return known
    return Form.JSON_LINES if "type" in keys else None


def _is_over_lines(start: str) -> bool:
    """Return whether a JSON value goes on after its first line; not where the next one begins another."""
    first, _, rest = start.partition("\n")
    return bool(rest.strip()) and first.rstrip().endswith(("{", "[", ",")) and not rest.startswith("{")


def _iter_keys(start: str) -> Iterator[tuple[str, str]]:
    """Yield the members of the first object, as far as it is seen: its names with their values where those are text.

    The object may be the first of a list. What stands deeper is passed over.
    """
    depth, key, is_value = 0, None, False
    for match in _TOKEN.finditer(start):
        part = match[0]
        if part in "{[":
            if part == "{" or depth:
                depth += 1
        elif part in "}]":
            depth -= 1
            if depth <= 0:
                return
        elif depth == 1 and part == ":":
            is_value = True
            if key is not None:
                yield key, ""
        elif depth == 1 and part == ",":
            key, is_value = None, False
        elif depth == 1 and part.startswith('"'):
            text = _read_string(part)
            if is_value and key is not None:
                yield key, text
            elif not is_value:
                key = text


def _read_string(part: str) -> str:
    try:
        return str(json.loads(part))
    except ValueError:
        return ""
