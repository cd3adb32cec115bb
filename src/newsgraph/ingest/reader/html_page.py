"""Reads an article out of an HTML page."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from trafilatura import bare_extraction, load_html

from newsgraph.clock import render_instant
from newsgraph.errors import InputError
from newsgraph.ingest.document import Document
from newsgraph.ingest.reader.markup import keep_address, read_line
from newsgraph.ingest.reader.page_metadata import PageMetadata, read_metadata
from newsgraph.ingest.reader.text_page import build_key
from newsgraph.store.text_check import check_text

# A fixed last day: by default the extractor asks the clock, and the same page must always read the same.
# Without the extensive search a date comes from the page's markup and address, not from any year in its text.
DATE_OPTIONS = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}

MAX_BYLINE = 200

_BOMS = (b"\xff\xfe", b"\xfe\xff")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_PART = r"\s*(?:[|–—·•»«:~-]|::)+\s*"
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_CELL_EDGE = re.compile(r"^\|\s*|\s*\|$")
_RULE_ROW = re.compile(r"\|?(?:\s*:?-{3,}:?\s*\|)+\s*")
_LIST_MARK = re.compile(r"^- ")


def parse_html_page(data: bytes, name: str) -> Document:
    """Return the article of an HTML page; `name` is what messages call the page.

    Menus, comments and other furniture are left out. A day without a time becomes that day's midnight in UTC, and a
    note. Raises InputError INVALID_TEXT for U+0000 and lone surrogates, NO_ARTICLE_FOUND where no text can be read.
    """
    if b"\0" in data and not data.startswith(_BOMS):
        check_text("\0", name)
    tree = _load_tree(data)
    page = None if tree is None else _extract(data)
    url = None if page is None else _read_address(tree, page)
    stated = None if page is None else read_metadata(tree, url)
    headline = "" if stated is None else _choose_headline(tree, page, stated)
    paragraphs = () if page is None else tuple(_iter_paragraphs(page.text or "", headline))
    if stated is None or not headline or not paragraphs:
        raise InputError(
            "NO_ARTICLE_FOUND",
            "no headline with a text below it was found",
            place=name,
            hint="give the page of one article, saved as HTML; a list of articles or an empty page cannot be read",
        )
    return _build_document(tree, page, stated, url, headline, paragraphs, name)


def _build_document(
    tree: Any,
    page: Any,
    stated: PageMetadata,
    url: str | None,
    headline: str,
    paragraphs: tuple[str, ...],
    name: str,
) -> Document:
    day = _render_day(page.date) if stated.published_at is None else None
    notes = (
        stated.notes
        if day is None
        else (
            *stated.notes,
            f"the page states the day {page.date} without a time, so its midnight in UTC was taken",
        )
    )
    categories = page.categories or []
    check_text("\n".join((headline, *paragraphs)), name)
    return Document(
        source_key=url or f"html:{build_key(headline)}",
        headline=headline,
        paragraphs=paragraphs,
        summary=stated.summary or _tidy(page.description, name),
        language=_read_language(tree),
        url=url,
        byline=", ".join(stated.authors) or _read_byline(page, name),
        published_at=stated.published_at or day,
        modified_at=stated.modified_at,
        section=stated.section or _tidy((categories or [None])[0], name),
        tags=tuple(dict.fromkeys((*_read_tags([*categories, *(page.tags or [])], name), *stated.tags))),
        source_name=_read_source_name(tree, page, stated, name),
        image_url=stated.image_url or keep_address(page.image),
        notes=notes,
    )


def _load_tree(data: bytes) -> Any:
    """Return the tree of the page, None where the bytes are no page."""
    try:
        return load_html(data)
    except (ValueError, RecursionError):
        return None


def _extract(data: bytes) -> Any:
    """Return what the extractor finds, None where it finds no text; nothing is remembered between two pages."""
    try:
        return bare_extraction(
            data,
            with_metadata=True,
            include_comments=False,
            include_formatting=False,
            deduplicate=False,
            date_extraction_params=DATE_OPTIONS,
        )
    except RecursionError:
        return None


def _iter_paragraphs(text: str, headline: str) -> Iterable[str]:
    """Yield the paragraphs of the extractor's text; the cells of a table row are parted by a comma."""
    first = True
    for line in text.split("\n"):
        if _RULE_ROW.fullmatch(line.strip()):
            continue
        row = line.strip().startswith("|") and line.strip().endswith("|")
        cells = _CELL_EDGE.sub("", line.strip()).split("|") if row else [_LIST_MARK.sub("", line.strip())]
        paragraph = ", ".join(cell for part in cells if (cell := " ".join(part.split())))
        if paragraph and not (first and paragraph == headline):
            yield paragraph
        first = first and not paragraph


def _choose_headline(tree: Any, page: Any, stated: PageMetadata) -> str:
    """Return the headline: the longest heading that the page's title repeats, else its title without the site."""
    linked = [] if stated.headline is None else [stated.headline]
    titles = [*linked, *_read_titles(tree)] or [page.title or ""]
    sites = _read_sites(tree, page)
    repeated = [
        heading
        for element in tree.xpath("//h1 | //h2 | //h3")
        if (heading := _read_text(element)) and heading.casefold() not in sites and heading in titles[0]
    ]
    plain = _remove_site(titles[0], sites)
    longest = max(repeated, key=len, default="")
    return longest if len(longest) * 3 >= len(plain) * 2 else plain


def _read_titles(tree: Any) -> list[str]:
    """Return what the page calls itself, the most deliberate first."""
    shared = tree.xpath('//meta[@property="og:title" or @name="twitter:title"]/@content')
    titles = (read_line(str(title)) for title in [*shared, *tree.xpath("(//title)[1]/text()")])
    return [title for title in titles if title]


def _read_sites(tree: Any, page: Any) -> set[str]:
    """Return what the site may be called, in lower case: its stated name, its host, a heading that leads home."""
    host = (page.hostname or "").removeprefix("www.")
    home = [_read_text(element) for element in tree.xpath('//h1[.//a[@href="/"]] | //h2[.//a[@href="/"]]')]
    stated = [str(name) for name in tree.xpath('//meta[@property="og:site_name"]/@content')]
    names = [host, host.rpartition(".")[0], host.partition(".")[0], *home, *(stated or [page.sitename or ""])]
    return {" ".join(name.split()).casefold() for name in names if name.strip()}


def _remove_site(title: str, sites: set[str]) -> str:
    """Return `title` without the name of the site at either end."""
    for site in sorted(sites, key=lambda site: (-len(site), site)):
        name = re.escape(site)
        rest = re.sub(rf"^{name}{_PART}|{_PART}{name}$", "", title, count=1, flags=re.IGNORECASE)
        if rest != title and (rest.casefold() not in sites or len(rest) > len(site)):
            return rest
    return title


def _read_text(element: Any) -> str:
    return " ".join(element.text_content().split())


def _read_address(tree: Any, page: Any) -> str | None:
    """Return the address that the page gives as its own."""
    stated = tree.xpath('//link[@rel="canonical"]/@href | //meta[@property="og:url"]/@content')
    candidates = [*(str(address).strip() for address in stated), page.url]
    return next((address for address in candidates if address and _ADDRESS.fullmatch(address)), None)


def _read_language(tree: Any) -> str | None:
    """Return the language tag of the page's root, None where it states none that is well formed."""
    stated = str(tree.get("lang") or "").strip()
    return stated.replace("_", "-") if _LANGUAGE.fullmatch(stated) else None


def _read_source_name(tree: Any, page: Any, stated: PageMetadata, name: str) -> str | None:
    sites = [str(site) for site in tree.xpath('//meta[@property="og:site_name"]/@content') if site.strip()]
    return _tidy((sites or [stated.publisher or page.sitename])[0], name)


def _read_byline(page: Any, name: str) -> str | None:
    """Return the authors as one line, None where the extractor took a date or a whole sentence for one."""
    authors = (_tidy(page.author, name) or "").replace("; ", ", ")
    return authors if authors and len(authors) <= MAX_BYLINE and not re.search(r"\d", authors) else None


def _read_tags(stated: list[str], name: str) -> tuple[str, ...]:
    """Return the tags, each once; pages give them as a list or as one text with commas."""
    tags = (tidy for text in stated for tag in text.split(",") if (tidy := _tidy(tag, name)))
    return tuple(dict.fromkeys(tags))


def _render_day(day: str | None) -> str | None:
    try:
        return render_instant(datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=UTC)) if day else None
    except ValueError:
        return None


def _tidy(text: str | None, name: str) -> str | None:
    """Return `text` with single spaces, None where nothing is left."""
    return check_text(" ".join(text.split()), name) or None if text else None
