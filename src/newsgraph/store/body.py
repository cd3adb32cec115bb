"""Turns a body as it was written into HTML, Markdown and plain text with its paragraphs."""

import html
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

import nh3

from newsgraph.model.vocabulary import BodyFormat

if TYPE_CHECKING:  # loaded when a Markdown body is read first
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

WORDS_PER_MINUTE = 220
PARAGRAPH_BREAK = "\n\n"
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_WORD = re.compile(r"\w")
_NO_WORD = {code: None for code in range(128) if not _WORD.match(chr(code)) and not chr(code).isspace()}
_MARKDOWN_SPECIAL = "\\`*_{}[]()<>#+-.!|~&=:\"'"
"""What is escaped, the sign of escaping first."""
_ALLOWED_TAGS = {
    *("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a", "hr"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "img"),
}
_ALLOWED_ATTRIBUTES = {"a": {"href", "title"}, "img": {"src", "alt", "title"}, "ol": {"start"}}
_ALLOWED_SCHEMES = {"http", "https", "mailto"}
_SCHEME = re.compile(r"([^/?#:]*):")


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of a plain text, with where it starts in code points and in UTF-16 units."""

    text: str
    start: int
    start_utf16: int


@dataclass(frozen=True)
class BodyForms:
    """All forms of one body; spans count code points of `text`."""

    text: str
    html: str
    markdown: str
    paragraphs: tuple[Paragraph, ...]
    word_count: int
    reading_minutes: int


@lru_cache(maxsize=2)
def build_body_forms(body: str, body_format: BodyFormat) -> BodyForms:
    """Return the forms of a body written as MARKDOWN, TEXT or HTML; raw HTML and script links survive in none.

    The last ones are remembered: a write asks for those of one body several times.
    """
    match body_format:
        case BodyFormat.TEXT:
            paragraphs = split_paragraphs(body)
            rendered, markdown = _render_text(paragraphs)
        case BodyFormat.MARKDOWN:
            paragraphs, rendered, markdown = _read_markdown(body)
        case BodyFormat.HTML:
            raise ValueError("a body is kept as MARKDOWN or TEXT")
    text = PARAGRAPH_BREAK.join(paragraphs)
    words = count_words(text)
    return BodyForms(text, rendered, markdown, _place(paragraphs), words, math.ceil(words / WORDS_PER_MINUTE))


def split_paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a plain text, which blank lines part; empty ones are left out."""
    parts = _BLANK_LINES.split(_normalize_lines(text).strip())
    return [part.strip() for part in parts if part.strip()]


def count_words(text: str) -> int:
    """Return how many of the parts between blanks hold a letter, a digit or an underscore."""
    if text.isascii():
        return len(text.translate(_NO_WORD).split())
    return sum(1 for part in text.split() if part[0].isalnum() or _WORD.search(part))


def count_utf16(text: str) -> int:
    """Return the length of `text` in UTF-16 units: characters beyond U+FFFF count twice."""
    return (
        len(text) + sum(1 for character in text if character > "\uffff") if not text.isascii() else len(text)
    )


class Utf16Offsets:
    """Turns offsets in code points into offsets in UTF-16 units, for one text."""

    def __init__(self, text: str):
        self._before = None
        if not text.isascii():
            self._before = [0, *accumulate(int(character > "\uffff") for character in text)]

    def convert(self, offset: int) -> int:
        """Return where code point `offset` stands in UTF-16 units."""
        return offset if self._before is None else offset + self._before[offset]


def _normalize_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _place(paragraphs: list[str]) -> tuple[Paragraph, ...]:
    placed, start, start_utf16 = [], 0, 0
    for text in paragraphs:
        placed.append(Paragraph(text, start, start_utf16))
        start += len(text) + len(PARAGRAPH_BREAK)
        start_utf16 += count_utf16(text) + len(PARAGRAPH_BREAK)
    return tuple(placed)


def _render_text(paragraphs: list[str]) -> tuple[str, str]:
    blocks = [
        "<p>" + html.escape(text, quote=False).replace("\n", "<br>\n") + "</p>\n" for text in paragraphs
    ]
    return "".join(blocks), PARAGRAPH_BREAK.join(_escape_markdown(text) for text in paragraphs)


def _escape_markdown(text: str) -> str:
    """Escape every character that Markdown may read, and end lines so that they stay lines."""
    for character in _MARKDOWN_SPECIAL:
        if character in text:
            text = text.replace(character, "\\" + character)
    return "\\\n".join([line.strip() for line in text.split("\n")])


def _read_markdown(body: str) -> tuple[list[str], str, str]:
    """Return paragraphs, HTML and Markdown of a Markdown body.

    One that holds raw HTML or a link to elsewhere than the web is served as the Markdown of its bare words: other
    renderers would let it through.
    """
    parser = _build_parser()
    tokens = parser.parse(_normalize_lines(body))
    is_safe = not any(_is_unsafe(token) for token in _walk(tokens))
    for token in _walk(tokens):
        _drop_raw_html(token)
    paragraphs = _read_paragraphs(tokens)
    rendered = _clean(parser.renderer.render(tokens, parser.options, {}))
    return paragraphs, rendered, body if is_safe else _render_text(paragraphs)[1]


@cache
def _build_parser() -> "MarkdownIt":
    """Return a CommonMark parser that takes every link for a link, so that none stays behind as bare mark-up."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark")
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


def _walk(tokens: "list[Token]") -> "Iterator[Token]":
    for token in tokens:
        yield token
        yield from _walk(token.children or [])


def _is_unsafe(token: "Token") -> bool:
    if token.type in ("html_block", "html_inline"):
        return True
    address = str(token.attrGet("href") or token.attrGet("src") or "")
    scheme = _SCHEME.match(address.strip())
    return scheme is not None and scheme[1].lower() not in _ALLOWED_SCHEMES


def _drop_raw_html(token: "Token") -> None:
    if token.type == "html_inline":
        token.content = ""
    elif token.type == "html_block":
        words = split_paragraphs(html.unescape(nh3.clean(token.content, tags=set())))
        token.meta["paragraphs"] = words
        token.content = _render_text(words)[0]


def _clean(rendered: str) -> str:
    return nh3.clean(
        rendered,
        tags=_ALLOWED_TAGS,
        attributes=_ALLOWED_ATTRIBUTES,
        url_schemes=_ALLOWED_SCHEMES,
        link_rel="noopener noreferrer",
    )


def _read_paragraphs(tokens: "list[Token]") -> list[str]:
    """Return the text of every block that holds words, without any mark-up."""
    found = []
    for token in tokens:
        if token.type == "inline":
            found.append(_read_inline(token.children or []))
        elif token.type in ("fence", "code_block"):
            found.extend(split_paragraphs(token.content))
        elif token.type == "html_block":
            found.extend(token.meta["paragraphs"])
    return [part for text in found for part in split_paragraphs(text)]


def _read_inline(children: "list[Token]") -> str:
    parts = []
    for child in children:
        match child.type:
            case "text" | "code_inline":
                parts.append(child.content)
            case "softbreak":
                parts.append(" ")
            case "hardbreak":
                parts.append("\n")
            case "image":
                pass  # its description is no part of the article's words
    return "".join(parts)
