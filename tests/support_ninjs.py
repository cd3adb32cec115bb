"""What ninjs 3.1 demands of a news item, written down from the standard: no installable package carries its schema.

Properties, their JSON types, closed lists and formats are those of the schema that IPTC publishes as
ninjs-schema_3.1.json; a property that it does not know is refused there, and here.
"""

import re
from collections.abc import Iterator
from typing import Any

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.IGNORECASE)
WORD = {"role": "text", "contentType": "text", "value": "text"}
CONCEPT = {"name": "text", "rel": "text", "uri": "address", "literal": "text"}
RENDITION = {
    "name": "text",
    "href": "address",
    "contentType": "text",
    "title": "text",
    "width": "whole",
    "height": "whole",
    "sizeInBytes": "whole",
}
ITEM: dict[str, Any] = {
    "uri": "address",
    "type": {"text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"},
    "representationType": {"full", "partial"},
    "profile": "text",
    "version": "text",
    "firstCreated": "instant",
    "versionCreated": "instant",
    "contentCreated": "instant",
    "embargoedUntil": "instant",
    "expires": "instant",
    "pubStatus": {"usable", "withheld", "canceled"},
    "urgency": "whole",
    "copyrightHolder": "text",
    "copyrightNotice": "text",
    "usageTerms": "text",
    "edNote": "text",
    "language": "text",
    "title": "text",
    "by": "text",
    "slugline": "text",
    "located": "text",
    "descriptions": [WORD],
    "headlines": [WORD],
    "bodies": [{**WORD, "charCount": "whole", "wordCount": "whole"}],
    "people": [CONCEPT],
    "organisations": [CONCEPT],
    "places": [CONCEPT],
    "objects": [CONCEPT],
    "events": [{**CONCEPT, "id": "text"}],
    "subjects": [{**CONCEPT, "creator": "text", "relevance": "whole", "confidence": "whole"}],
    "infoSources": [{"name": "text", "role": "text", "uri": "address", "literal": "text"}],
    "altIds": [{"role": "text", "value": "text"}],
    "renditions": [RENDITION],
    "standard": {"name": "text", "version": "text", "schema": "address"},
    "trustIndicators": [{"role": "address", "title": "text", "href": "address"}],
}
REQUIRED = {
    "": {"uri"},
    "descriptions": {"value"},
    "headlines": {"value"},
    "bodies": {"value"},
    "renditions": {"name"},
    "associations": {"uri", "name"},
}


def iter_faults(item: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a news item, each with its place."""
    yield from _iter_object(item, {**ITEM, "associations": [{**ITEM, "name": "text", "rel": "text"}]}, "")


def _iter_object(found: Any, known: dict[str, Any], place: str) -> Iterator[str]:
    if not isinstance(found, dict):
        yield f"{place} is no object"
        return
    yield from (f"{place}.{name} is missing" for name in sorted(REQUIRED.get(place, set()) - found.keys()))
    for name, value in found.items():
        if name not in known:
            yield f"{place}.{name} is unknown"
        else:
            yield from _iter_value(value, known[name], name)


def _iter_value(value: Any, wanted: Any, place: str) -> Iterator[str]:
    match wanted:
        case [inner]:
            if not isinstance(value, list):
                yield f"{place} is no list"
            for one in value:
                yield from _iter_object(one, inner, place)
        case dict():
            yield from _iter_object(value, wanted, place)
        case set():
            if value not in wanted:
                yield f"{place} is {value!r}"
        case "whole":
            if type(value) is not int:
                yield f"{place} is no whole number: {value!r}"
        case _:
            pattern = {"instant": INSTANT, "address": ADDRESS}.get(wanted)
            if not isinstance(value, str) or (pattern and not pattern.fullmatch(value)):
                yield f"{place} is no {wanted}: {value!r}"
