"""Makes plain text of a piece of HTML, as feeds and exports carry it."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsgraph.ingest.reader.plain_text import check_plain

# What is not said to readers: code, controls, navigation, and what only a browser can show.
SILENT = frozenset(
    (
        *(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "audio",
            "video",
        ),
        *("canvas", "form", "button", "select", "textarea", "nav", "head", "title", "figcaption"),
    )
)
BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
        ),
        *(
            "fieldset",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
        ),
        *("menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"),
    )
)
CELLS = frozenset(("td", "th"))
_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);|<!--")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LINE_SPACE = re.compile(r"[ \t\r\f\v\u00a0\u200b\ufeff]+")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def is_markup(text: str) -> bool:
    """Tell whether `text` holds a tag, a comment or a character reference."""
    return _MARKUP.search(text) is not None


def read_line(text: str) -> str:
    """Return `text`, HTML or plain, as one plain line: what a headline or a name is."""
    text = check_plain(text)
    return " ".join(" ".join(read_paragraphs(text)).split()) if is_markup(text) else " ".join(text.split())


def read_paragraphs(html: str) -> tuple[str, ...]:
    """Return the paragraphs of a piece of HTML as plain text, without scripts, styles, controls and captions."""
    root = _load(html)
    if root is None:
        return ()
    return tuple(_tidy("".join(_iter_text(root))))


def read_text_paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of plain text, which blank lines part."""
    return tuple(part for part in (" ".join(part.split()) for part in re.split(r"\n\s*\n", text)) if part)


def find_image(html: str) -> str | None:
    """Return the address of the first picture in a piece of HTML, None where it has none on the web."""
    root = _load(html)
    addresses = () if root is None else (element.get("src") or "" for element in root.iter("img"))
    return next((address for address in addresses if _ADDRESS.fullmatch(address)), None)


def keep_address(address: object) -> str | None:
    """Return `address` where it is one of the web (http or https), else None."""
    return address if isinstance(address, str) and _ADDRESS.fullmatch(address) else None


def _load(html: str) -> Any:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    content = check_plain(html).encode()
    try:
        return etree.fromstring(content, parser) if content.strip() else None
    except etree.XMLSyntaxError:  # nothing in it but comments
        return None


def _iter_text(root: Any) -> Iterator[str]:
    """Yield the text below `root`; U+2029 parts paragraphs, U+2028 lines."""
    walk = etree.iterwalk(root, events=("start", "end"))
    silent = None
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start" and silent is None:
            if _is_silent(element, tag):
                silent = element
                continue
            yield from _open(tag)
            yield _fold(element.text)
        elif event == "end" and (silent is None or silent is element):
            if silent is None:
                yield from _close(tag)
            silent = None
            yield _fold(element.tail)


def _is_silent(element: Any, tag: str) -> bool:
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return not tag or tag in SILENT or hidden or _HIDDEN_STYLE.search(element.get("style") or "") is not None


def _open(tag: str) -> Iterator[str]:
    if tag in BLOCKS:
        yield "\u2029"
    elif tag == "br":
        yield "\u2028"


def _close(tag: str) -> Iterator[str]:
    if tag in CELLS:
        yield "\u001f"
    elif tag in BLOCKS:
        yield "\u2029"


def _fold(text: str | None) -> str:
    return re.sub(r"\s+", " ", text) if text else ""


def _tidy(text: str) -> Iterator[str]:
    """Yield paragraphs: two line breaks in a row part them too, cells of a row are parted by a comma."""
    for part in re.split(r"\u2029+|\u2028[ \u2028]*\u2028", text):
        cells = [_LINE_SPACE.sub(" ", cell).strip() for cell in part.split("\u001f")]
        joined = ", ".join(cell for cell in cells if cell)
        lines = (line.strip() for line in joined.split("\u2028"))
        paragraph = "\n".join(line for line in lines if line)
        if paragraph:
            yield paragraph
