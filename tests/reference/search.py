"""Resolvers of searches: every published article and visible entity is looked at, word by word."""

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from graphql import GraphQLError

from reference.choice import mentions_entity
from reference.connection import count_values, read_size
from reference.load import Row
from reference.text import find_words, has_every_word, split_phrases, split_tokens
from reference.visibility import View

MILLION = 1_000_000
LENGTH, LEAD, MOST_PASSAGES, MOST_FACETS = 240, 60, 3, 10
Place = tuple[int, int, str, str]


@dataclass(frozen=True)
class Hit:
    """Something found: its row, its place in the list, and the texts in which the words may stand."""

    row: Row
    kind: str
    place: Place
    texts: list[str]


def search(_: Any, info: Any, query: str, **given: Any) -> dict[str, Any]:
    """Return the page of a search, with all that can be asked of it."""
    view: View = info.context
    tokens = list(dict.fromkeys(token for phrase in split_phrases(query) for token in phrase))
    stated = {name: value for name, value in (given.get("filter") or {}).items() if value is not None}
    hits = _find_articles(view, query, tokens, stated) if tokens else []
    if tokens and not stated.keys() - {"kinds"}:
        hits += _find_entities(view, tokens)
    hits = [hit for hit in hits if hit.kind in stated.get("kinds", [hit.kind])]
    hits.sort(key=lambda hit: hit.place, reverse=True)
    page, page_info = _cut_page(hits, given)
    return {
        "edges": [_build_edge(hit, set(tokens)) for hit in page],
        "pageInfo": page_info,
        "totalCount": len(hits),
        "facets": _count_facets(view, hits),
    }


# ---------------------------------------------------------------- articles


def _find_articles(view: View, query: str, tokens: list[str], stated: dict[str, Any]) -> list[Hit]:
    published = [row for row in view.tables["article"] if view.is_published(row)]
    rarity = _tell_rarity(published, tokens)
    most = sum(rarity.values()) * 4
    return [
        Hit(
            row,
            "ARTICLE",
            (
                sum(rarity[token] * tell_level(row, token) for token in tokens) * MILLION // most,
                0,
                row.published_at,
                row.public_id,
            ),
            _list_texts(view, row),
        )
        for row in published
        if has_every_word(row, query) and all(_meets(view, row, *item) for item in stated.items())
    ]


def _tell_rarity(published: list[Row], tokens: list[str]) -> dict[str, int]:
    """Return 1 for each token, and one more for each time that those with it can be doubled up to all there are."""
    if len(tokens) == 1:
        return {tokens[0]: 1}
    counts = Counter(
        token
        for row in published
        for token in set(split_tokens(" ".join(filter(None, (row.headline, row.summary, row.body_text)))))
    )
    rarity = {}
    for token in tokens:
        rarity[token], count = 1, counts[token] * 2
        while count and count <= len(published):
            rarity[token], count = rarity[token] + 1, count * 2
    return rarity


def tell_level(article: Row, token: str) -> int:
    """Return how much a token tells in an article, from 1 to 4."""
    texts = [split_tokens(text or "") for text in (article.headline, article.summary, article.body_text)]
    frequency = sum(weight * found.count(token) for weight, found in zip((4, 2, 1), texts, strict=True))
    length = Fraction(sum(map(len, texts)), 500)
    k1, b = Fraction(12, 10), Fraction(3, 4)
    share = frequency / (frequency + k1 * (1 - b + b * length))
    return 1 + sum(share >= least for least in (Fraction(60, 100), Fraction(75, 100), Fraction(85, 100)))


def _meets(view: View, article: Row, name: str, wanted: Any) -> bool:
    match name:
        case "kinds":
            return True
        case "languages":
            return article.language in wanted
        case "sections":
            return article.section in wanted
        case "entities":
            return all(mentions_entity(view, article, entity) for entity in view.resolve_references(wanted))
        case "publishedAfter":
            return article.published_at >= wanted
        case "publishedBefore":
            return article.published_at < wanted
    raise KeyError(name)


def _list_texts(view: View, article: Row) -> list[str]:
    paragraphs = sorted(view.tables.of("paragraph", "article_id", article.id), key=lambda row: row.position)
    return [article.headline, article.summary or "", *(row.text for row in paragraphs)]


# ---------------------------------------------------------------- entities


def _find_entities(view: View, tokens: list[str]) -> list[Hit]:
    found = []
    for row in view.tables["entity"]:
        if view.tables.resolve_entity(row.id) is not row or not view.is_entity_listed(row):
            continue
        aliases = view.tables.of("entity_alias", "entity_id", row.id)
        names = [row.name, *(alias.name for alias in sorted(aliases, key=lambda alias: alias.position))]
        matching = [name for name in names if set(tokens) <= set(split_tokens(name))]
        if matching:
            best = min(matching, key=lambda name: len(set(split_tokens(name))))
            score = len(tokens) * MILLION // len(set(split_tokens(best)))
            place = (score, len(view.mentioning(row)), "", row.public_id)
            found.append(Hit(row, row.kind, place, [best]))
    return found


# ---------------------------------------------------------------- the page


def _cut_page(hits: list[Hit], given: dict[str, Any]) -> tuple[list[Hit], dict[str, Any]]:
    size = read_size(given)
    size = 20 if size is None else size
    after = None if given.get("after") is None else _parse_cursor(given["after"])
    behind = [hit for hit in hits if after is None or hit.place < after]
    page = behind[:size]
    return page, {
        "hasNextPage": len(behind) > len(page),
        "hasPreviousPage": len(behind) < len(hits),
        "startCursor": _render_cursor(page[0]) if page else None,
        "endCursor": _render_cursor(page[-1]) if page else None,
    }


def _render_cursor(hit: Hit) -> str:
    return "|".join(["SearchEdge", *map(str, hit.place)]).encode().hex()


def _parse_cursor(cursor: str) -> Place:
    try:
        tag, score, count, published, public_id = bytes.fromhex(cursor).decode().split("|")
        place = int(score), int(count), published, public_id
    except ValueError:
        raise GraphQLError("not a cursor of this list") from None
    if tag != "SearchEdge":
        raise GraphQLError("not a cursor of this list")
    return place


def _build_edge(hit: Hit, tokens: set[str]) -> dict[str, Any]:
    return {
        "cursor": _render_cursor(hit),
        "node": hit.row,
        "score": hit.place[0] / MILLION,
        "highlights": _highlight(hit.texts, tokens),
    }


# ---------------------------------------------------------------- highlights


def _highlight(texts: list[str], tokens: set[str]) -> list[dict[str, Any]]:
    holding = [text for text in texts if tokens & set(split_tokens(text))]
    return [_cut_text(text, tokens) for text in holding[:MOST_PASSAGES]]


def _cut_text(text: str, tokens: set[str]) -> dict[str, Any]:
    words = find_words(text)
    _, first, first_end = next(word for word in words if word[0] in tokens)
    begin, end = 0, len(text)
    if len(text) > LENGTH and first > LEAD:
        begin = next(start for _, start, _ in words if start >= first - LEAD)
    if len(text) - begin > LENGTH:
        whole = max((stop for _, _, stop in words if stop <= begin + LENGTH), default=0)
        end = begin + LENGTH if first_end > begin + LENGTH else whole
    ranges = [
        (start - begin, min(stop, end) - begin)
        for token, start, stop in words
        if token in tokens and begin <= start < end
    ]
    return {"text": text[begin:end], "ranges": _count_ranges(text[begin:end], ranges)}


def _count_ranges(text: str, ranges: list[tuple[int, int]]) -> Any:
    def resolve(info: Any, unit: str | None = None) -> list[dict[str, int]]:
        def count(offset: int) -> int:
            return len(text[:offset].encode("utf-16-le")) // 2 if unit == "UTF16" else offset

        return [{"start": count(start), "end": count(end)} for start, end in ranges]

    return resolve


# ---------------------------------------------------------------- facets


def _count_facets(view: View, hits: list[Hit]) -> dict[str, Any]:
    articles = [hit.row for hit in hits if hit.kind == "ARTICLE"]
    named: Counter[int] = Counter()
    for article in articles:
        found = view.tables.of("mention", "article_id", article.id)
        named.update({view.tables.resolve_entity(row.entity_id).id for row in found})
    entities = [(count, view.tables.by_id["entity"][row_id]) for row_id, count in named.items()]
    entities.sort(key=lambda item: (item[0], item[1].public_id), reverse=True)
    return {
        "kinds": count_values([hit.kind for hit in hits]),
        "sections": count_values([row.section for row in articles if row.section is not None]),
        "languages": count_values([row.language for row in articles]),
        "entities": [{"entity": row, "count": count} for count, row in entities[:MOST_FACETS]],
    }
