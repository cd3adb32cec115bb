"""JSON written piece by piece: values that any text may stand in, and a list that grows."""

from collections.abc import Sequence
from typing import Any

import orjson

from newsgraph.syndication.form.xml_text import clean_text


def render_json(value: Any) -> bytes:
    """Return a value as JSON; half a surrogate pair, which UTF-8 cannot hold, is left out."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return orjson.dumps(_clean(value))


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return {name: _clean(item) for name, item in value.items()} if isinstance(value, dict) else value


class JsonList:
    """Knows whether a list has begun."""

    def __init__(self) -> None:
        """Begin with an empty list."""
        self._has_items = False

    def join(self, values: Sequence[Any]) -> bytes:
        """Return some more items of the list as JSON, with what stands between them and before."""
        joined = b",".join(render_json(value) for value in values)
        before = b"," if self._has_items and joined else b""
        self._has_items = self._has_items or bool(joined)
        return before + joined
