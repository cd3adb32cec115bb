"""A JSON list written piece by piece."""

from collections.abc import Sequence


class JsonList:
    """Knows whether a list has begun."""

    def __init__(self) -> None:
        """Begin with an empty list."""
        self._has_items = False

    def join(self, rendered: Sequence[bytes]) -> bytes:
        """Return some more items of the list, each JSON already, with what stands between them and before."""
        joined = b",".join(rendered)
        before = b"," if self._has_items and joined else b""
        self._has_items = self._has_items or bool(joined)
        return before + joined
