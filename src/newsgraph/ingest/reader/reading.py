"""Hands what was opened to the reader of its form."""

from collections.abc import Callable, Iterator
from typing import IO

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, Piece
from newsgraph.ingest.reader.form import Form
from newsgraph.ingest.reader.opening import read_bounded
from newsgraph.ingest.reader.plain_text import check_document

MAX_PAGE_BYTES = 8 * 1024 * 1024
MAX_FILE_BYTES = 32 * 1024 * 1024


def iter_pieces(form: Form, stream: IO[bytes], name: str) -> Iterator[Piece]:
    """Yield what the stream holds, in order; `name` is what messages call it. A refused entry is a piece too.

    A page and a feed are read whole, within a bound; WordPress exports and FollowTheMoney entities one by one.
    Raises InputError where nothing more can be read. Newsgraph JSON Lines have a reader of their own, `json_lines`.
    """
    for piece in _READERS[form](stream, name):
        yield _check(piece) if isinstance(piece.content, Document) else piece


def _check(piece: Piece) -> Piece:
    if not isinstance(piece.content, Document):
        return piece
    try:
        return Piece(piece.place, check_document(piece.content))
    except InputError as fault:
        return Piece(piece.place, fault)


def _read_html(stream: IO[bytes], name: str) -> Iterator[Piece]:
    from newsgraph.ingest.reader.html_page import parse_html_page

    yield Piece(None, parse_html_page(_read_page(stream), name))


def _read_text(stream: IO[bytes], name: str) -> Iterator[Piece]:
    from newsgraph.ingest.reader.text_page import parse_text_page

    content = _read_page(stream)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            "INVALID_TEXT",
            "the page is not UTF-8",
            place=f"byte {error.start}",
            hint="save the file as UTF-8",
        ) from None
    yield Piece(None, parse_text_page(text, name))


def _read_page(stream: IO[bytes]) -> bytes:
    return read_bounded(stream, MAX_PAGE_BYTES, "the page")


def _read_feed(stream: IO[bytes], name: str) -> Iterator[Piece]:
    from newsgraph.ingest.reader.feed import iter_feed

    return iter_feed(read_bounded(stream, MAX_FILE_BYTES, "the feed"), name)


# The readers are imported as they are needed: some take a second to load.
_READERS: dict[Form, Callable[[IO[bytes], str], Iterator[Piece]]] = {
    Form.HTML: _read_html,
    Form.TEXT: _read_text,
    Form.FEED: _read_feed,
}
