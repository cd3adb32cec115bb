"""Reads JSON of others, whose members may be missing or of another type than they should be."""

from collections.abc import Iterator
from typing import Any

import orjson

from newsgraph.errors import InputError


def parse_json(data: bytes) -> Any:
    """Return the value of a JSON text in UTF-8, with or without a byte order mark; raises InputError INVALID_JSON."""
    try:
        return orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise InputError(
            "INVALID_JSON",
            f"the file is no JSON: {error.msg}",
            place=f"line {error.lineno}, column {error.colno}",
            hint="save it again whole, as UTF-8",
        ) from None


def iter_objects(value: Any, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield one object, or the objects of a list, each with its place, such as `post 2`; others are left out."""
    for number, item in enumerate(value if isinstance(value, list) else [value], 1):
        if isinstance(item, dict):
            yield f"{name} {number}", item


def read_member(value: Any, *path: str) -> Any:
    """Return what stands at a path of members, None where it is missing."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def read_text(value: Any, *path: str) -> str:
    """Return the text at a path of members, empty where there is none."""
    found = read_member(value, *path)
    return found.strip() if isinstance(found, str) else ""


def read_list(value: Any, *path: str) -> list[Any]:
    """Return the list at a path of members, empty where there is none."""
    found = read_member(value, *path)
    return found if isinstance(found, list) else []
