"""XML written piece by piece: what was written is handed on, and only the elements that are open are kept."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

from lxml import etree

from newsgraph.syndication.form.xml_text import clean_text

XML = "http://www.w3.org/XML/1998/namespace"
LANGUAGE = f"{{{XML}}}lang"


class XmlStream:
    """Writes a document in UTF-8; every text and attribute passes `clean_text`."""

    def __init__(self) -> None:
        """Begin the document with its declaration."""
        self._pieces: list[bytes] = []
        self._open = ExitStack()
        self._file: Any = self._open.enter_context(etree.xmlfile(self, encoding="utf-8", buffered=False))
        self._file.write_declaration()

    def write(self, piece: bytes) -> None:
        """Take a piece of the document from lxml."""
        self._pieces.append(piece)

    def take(self) -> bytes:
        """Return what was written since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)

    def begin(self, tag: str, namespaces: Mapping[str | None, str] | None = None, **attributes: str) -> None:
        """Open an element that stays open until the document ends."""
        self._open.enter_context(self._file.element(tag, _clean(attributes), nsmap=namespaces))

    def end(self) -> None:
        """Close whatever is open, and the document with it."""
        self._open.close()

    @contextmanager
    def element(self, tag: str, attributes: Mapping[str, str | None] | None = None) -> Iterator[None]:
        """Open an element around what is written inside the block; attributes that are None are left out."""
        with self._file.element(tag, _clean(attributes or {})):
            yield

    def put(
        self, tag: str, text: str | None = None, attributes: Mapping[str, str | None] | None = None
    ) -> None:
        """Write an element with a text or none."""
        with self._file.element(tag, _clean(attributes or {})):
            if text:
                self._file.write(clean_text(text))


def _clean(attributes: Mapping[str, str | None]) -> dict[str, str]:
    return {name: clean_text(value) for name, value in attributes.items() if value is not None}
