"""Hands what was opened to the reader of its form."""

from collections.abc import Callable, Iterator

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, Piece
from newsgraph.ingest.reader.form import Form
from newsgraph.ingest.reader.opening import Opened, read_bounded
from newsgraph.ingest.reader.plain_text import check_document

MAX_PAGE_BYTES = 8 * 1024 * 1024
MAX_FILE_BYTES = 32 * 1024 * 1024


def iter_pieces(form: Form, opened: Opened) -> Iterator[Piece]:
    """Yield what was opened holds, in order. A refused entry is a piece too.

    A page, a feed and JSON are read whole, within a bound; WordPress exports and FollowTheMoney entities one by one.
    Raises InputError where nothing more can be read. Newsgraph JSON Lines have a reader of their own, `json_lines`.
    """
    for piece in _READERS[form](opened):
        yield _check(piece)


def _check(piece: Piece) -> Piece:
    if not isinstance(piece.content, Document):
        return piece
    try:
        return Piece(piece.place, check_document(piece.content))
    except InputError as fault:
        return Piece(piece.place, fault)


def _read_html(opened: Opened) -> Iterator[Piece]:
    from newsgraph.ingest.reader.html_page import parse_html_page

    yield Piece(None, parse_html_page(_read_page(opened), opened.name))


def _read_text(opened: Opened) -> Iterator[Piece]:
    from newsgraph.ingest.reader.text_page import parse_text_page

    content = _read_page(opened)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            "INVALID_TEXT",
            "the page is not UTF-8",
            place=f"byte {error.start}",
            hint="save the file as UTF-8",
        ) from None
    yield Piece(None, parse_text_page(text, opened.name))


def _read_page(opened: Opened) -> bytes:
    return read_bounded(opened.stream, MAX_PAGE_BYTES, "the page")


def _read_whole(opened: Opened) -> bytes:
    return read_bounded(opened.stream, MAX_FILE_BYTES, "the file")


def _read_feed(opened: Opened) -> Iterator[Piece]:
    from newsgraph.ingest.reader.feed import iter_feed

    return iter_feed(_read_whole(opened))


def _read_wordpress_export(opened: Opened) -> Iterator[Piece]:
    from newsgraph.ingest.reader.wordpress_export import iter_wordpress_export

    return iter_wordpress_export(opened)


def _read_wordpress_json(opened: Opened) -> Iterator[Piece]:
    from newsgraph.ingest.reader.wordpress_json import iter_wordpress_json

    return iter_wordpress_json(_read_whole(opened))


def _read_ninjs(opened: Opened) -> Iterator[Piece]:
    from newsgraph.ingest.reader.ninjs import iter_ninjs

    return iter_ninjs(_read_whole(opened))


def _read_follow_the_money(opened: Opened) -> Iterator[Piece]:
    from newsgraph.ingest.reader.follow_the_money import iter_follow_the_money

    return iter_follow_the_money(opened.stream)


# The readers are imported as they are needed: some take a second to load.
_READERS: dict[Form, Callable[[Opened], Iterator[Piece]]] = {
    Form.HTML: _read_html,
    Form.TEXT: _read_text,
    Form.FEED: _read_feed,
    Form.WORDPRESS_EXPORT: _read_wordpress_export,
    Form.WORDPRESS_JSON: _read_wordpress_json,
    Form.NINJS: _read_ninjs,
    Form.FOLLOW_THE_MONEY: _read_follow_the_money,
}
