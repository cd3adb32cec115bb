"""Reads what an HTML page states about its article: JSON-LD, OpenGraph, and the dates that WordPress marks up."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from newsgraph.errors import InputError
from newsgraph.ingest.reader.json_value import read_member
from newsgraph.ingest.reader.markup import keep_address, read_line
from newsgraph.ingest.reader.stated_date import parse_stated_instant

ARTICLE_TYPES = frozenset(
    (
        *("NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle"),
        *("OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle", "Article", "BlogPosting"),
        *("LiveBlogPosting", "Report", "SatiricalArticle", "AdvertiserContentArticle", "TechArticle"),
    )
)
MAX_NODES = 2000  # a page with more JSON-LD than this is no page of one article
_PUBLISHED = (
    '//meta[@property="article:published_time"]/@content',
    '//meta[@itemprop="datePublished"]/@content | //time[@itemprop="datePublished"]/@datetime',
    '//time[contains(concat(" ", @class, " "), " published ")]/@datetime',
)
_MODIFIED = (
    '//meta[@property="article:modified_time"]/@content',
    '//meta[@property="og:updated_time"]/@content',
    '//meta[@itemprop="dateModified"]/@content | //time[@itemprop="dateModified"]/@datetime',
)

Node = dict[str, Any]


@dataclass(frozen=True)
class PageMetadata:
    """What a page states, each member None or empty where it states nothing; instants as `clock` renders them."""

    headline: str | None
    summary: str | None
    authors: tuple[str, ...]
    published_at: str | None
    modified_at: str | None
    section: str | None
    tags: tuple[str, ...]
    image_url: str | None
    publisher: str | None
    notes: tuple[str, ...]


def read_metadata(tree: Any, url: str | None) -> PageMetadata:
    """Return what the page with this tree states; of several articles in its JSON-LD that at `url`, or the first."""
    nodes = list(_iter_nodes(tree))
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    article = _choose_article(nodes, url)
    notes: list[str] = []
    published_at = _read_instant(tree, article, "datePublished", _PUBLISHED, notes)
    modified_at = _read_instant(tree, article, "dateModified", _MODIFIED, notes)
    tags = [*_read_keywords(article), *_read_all(tree, '//meta[@property="article:tag"]/@content')]
    sections = [*_read_texts(article.get("articleSection"), known)]
    sections += _read_all(tree, '//meta[@property="article:section"]/@content')
    summaries = _read_texts(article.get("description"), known)
    summaries += _read_all(tree, '//meta[@property="og:description"]/@content')
    return PageMetadata(
        headline=next(iter(_read_texts(article.get("headline"), known)), None),
        summary=next(iter(summaries), None),
        authors=tuple(dict.fromkeys(_read_texts(article.get("author"), known))),
        published_at=published_at,
        modified_at=modified_at,
        section=sections[0] if sections else None,
        tags=tuple(dict.fromkeys(tags)),
        image_url=next(_iter_images(article.get("image"), known), None),
        publisher=next(iter(_read_texts(article.get("publisher"), known)), None),
        notes=tuple(notes),
    )


def _iter_nodes(tree: Any) -> Iterator[Node]:
    """Yield the objects of all JSON-LD in the page, those in lists and graphs too; what is no JSON is left out."""
    waiting: list[Any] = []
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            waiting.append(orjson.loads((script.text or "").strip().removesuffix(";")))
        except orjson.JSONDecodeError:
            continue
    waiting.reverse()
    for _ in range(MAX_NODES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            yield value
            waiting.extend(value[name] for name in ("mainEntity", "@graph") if name in value)


def _choose_article(nodes: list[Node], url: str | None) -> Node:
    articles = [node for node in nodes if ARTICLE_TYPES.intersection(_read_types(node))]
    own = (node for node in articles if url is not None and url in _read_addresses(node))
    return next(own, articles[0] if articles else {})


def _read_types(node: Node) -> list[str]:
    stated = node.get("@type")
    types = stated if isinstance(stated, list) else [stated]
    return [name.rpartition("/")[2] for name in types if isinstance(name, str)]


def _read_addresses(node: Node) -> list[Any]:
    page = node.get("mainEntityOfPage")
    return [node.get("url"), node.get("@id"), page, read_member(page, "@id"), read_member(page, "url")]


def _read_texts(value: Any, known: dict[str, Node]) -> list[str]:
    """Return the names in a member: texts, named things, or references to things named elsewhere in the page."""
    found = []
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            item = item.get("name") or known.get(str(item.get("@id")), {}).get("name")
        if isinstance(item, str) and (text := read_line(item)) and keep_address(text) is None:
            found.append(text)
    return found


def _read_keywords(article: Node) -> list[str]:
    stated = article.get("keywords")
    if isinstance(stated, str):
        return [text for part in stated.split(",") if (text := read_line(part))]
    return _read_texts(stated, {})


def _iter_images(value: Any, known: dict[str, Node]) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            stated = item if "url" in item or "contentUrl" in item else known.get(str(item.get("@id")), {})
            item = stated.get("url") or stated.get("contentUrl")
        address = keep_address(item)
        if address is not None:
            yield address


def _read_all(tree: Any, path: str) -> list[str]:
    return [text for stated in tree.xpath(path) if (text := read_line(str(stated)))]


def _read_instant(
    tree: Any, article: Node, member: str, paths: tuple[str, ...], notes: list[str]
) -> str | None:
    """Return the first date that is one; what is none is noted, and the next is tried."""
    linked = article.get(member)
    stated = [linked] if isinstance(linked, str) else []
    stated += [str(text) for path in paths for text in tree.xpath(path)]
    for text in stated:
        if not text.strip():
            continue
        try:
            instant, note = parse_stated_instant(text, member)
        except InputError as fault:
            notes.append(f"{member}: {fault.message}")
            continue
        notes.extend([note] if note else [])
        return instant
    return None
