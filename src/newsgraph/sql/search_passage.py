"""The passages of found articles and entities in which the words stand, and the places of the words in each.

A passage is a headline, a summary or a paragraph, else the name of an entity: plain text of about 240 code points at
most, from a word's beginning to a word's end. Each result has three at most, the first that there are.
"""

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    Text,
    and_,
    case,
    cast,
    column,
    exists,
    func,
    select,
    true,
    union_all,
)

from newsgraph.compiler.plan import SEARCHED_ARTICLE, SearchValue
from newsgraph.compiler.plan_rows import Predicate
from newsgraph.model.table import METADATA
from newsgraph.model.token import PAD
from newsgraph.sql.construct import ColumnOf, Literal
from newsgraph.sql.expression import ExpressionRenderer
from newsgraph.sql.scope import Level, name_rows
from newsgraph.sql.search_hit import FTS, number, select_names
from newsgraph.sql.text_search import CountAstral, Pieces, PlaceOf, TextKey

MAX_PASSAGES = 3
MAX_LENGTH = 240
LEAD = 60
"""How much of a passage at most stands before the first word that was searched."""
_ARTICLE = METADATA.tables["article"]
_ARTICLE_SEARCH = METADATA.tables["article_search"]
_PARAGRAPH = METADATA.tables["paragraph"]
_ENTITY = METADATA.tables["entity"]
_ENTITY_ALIAS = METADATA.tables["entity_alias"]
_ENTITY_TOKEN = METADATA.tables["entity_token"]


def build_passages(
    renderer: ExpressionRenderer, value: SearchValue, sources: dict[str, CTE]
) -> dict[str, CTE]:
    """Return the passages and the places in them by name, for the results of one page."""
    words = sources["search_word"]
    page = name_rows(_select_page(renderer, value), "search_page")
    texts = name_rows(_select_texts(renderer, value, page, words), "search_text")
    chosen = name_rows(_choose_texts(texts, words), "search_chosen")
    pieces = name_rows(_split_texts(chosen, words), "search_piece")
    first = name_rows(_find_first(pieces), "search_first")
    begun = name_rows(_begin_texts(pieces, first), "search_begun")
    windows = name_rows(_end_texts(pieces, begun), "search_window")
    passages = name_rows(_select_passages(chosen, windows), "search_passage")
    ranges = name_rows(_select_ranges(chosen, windows, pieces), "search_range")
    return {"search_passage": passages, "search_range": ranges}


def _select_page(renderer: ExpressionRenderer, value: SearchValue) -> Select[Any]:
    connection = value.connection
    level = renderer.level(connection.rows)
    [hit] = level.tables.values()
    with renderer.inside(level):
        cut = [renderer.predicate(connection.page.after)] if connection.page.after else []
        keys = [renderer.expression(key.item).desc() for key in connection.order]
    read = select(hit.c.article_id, hit.c.entity_id, hit.c.public_id).where(*cut)
    return read.order_by(*keys).limit(number(connection.page.size))


def _select_folded(page: CTE) -> Select[Any]:
    """The page's articles with their folded texts, each looked up by its key."""
    folded = [
        select(ColumnOf("article_fts", name))
        .select_from(FTS)
        .where(TextKey() == page.c.article_id)
        .correlate(page)
        .scalar_subquery()
        .label(name)
        for name in ("headline", "summary", "body")
    ]
    return select(page.c.public_id, page.c.article_id, *folded).where(page.c.article_id.is_not(None))


def _select_texts(
    renderer: ExpressionRenderer, value: SearchValue, page: CTE, words: CTE
) -> CompoundSelect[Any]:
    """All texts of the page's results that may be shown: which it is of its result, the text, and the same folded."""
    folded = name_rows(_select_folded(page), "search_folded")
    of_page = folded.join(_ARTICLE, _ARTICLE.c.id == folded.c.article_id)
    of_page = of_page.join(_ARTICLE_SEARCH, _ARTICLE_SEARCH.c.article_id == folded.c.article_id)
    astral = _ARTICLE_SEARCH.c.astral
    whole = [
        select(
            folded.c.public_id.label("public_id"),
            number(part).label("rank"),
            number(part).label("part"),
            number(0).label("start"),
            _ARTICLE.c[name].label("text"),
            folded.c[name].label("folded"),
            astral.label("astral"),
        )
        .select_from(of_page)
        .where(*_render_shown(renderer, shown))
        for part, (name, shown) in enumerate((("headline", ()), ("summary", value.summary_shown)))
    ]
    length = func.length(_PARAGRAPH.c.text)
    paragraphs = select(
        folded.c.public_id,
        _PARAGRAPH.c.position + number(2),
        number(2),
        _PARAGRAPH.c.start,
        _PARAGRAPH.c.text,
        func.substr(folded.c.body, _PARAGRAPH.c.start + number(1), length),
        astral,
    ).select_from(of_page.join(_PARAGRAPH, _PARAGRAPH.c.article_id == folded.c.article_id))
    paragraphs = paragraphs.where(*_render_shown(renderer, value.body_shown))
    return union_all(*whole, paragraphs, _select_names(page, words))


def _render_shown(renderer: ExpressionRenderer, shown: tuple[Predicate, ...]) -> list[ColumnElement[bool]]:
    """Return what must hold of the row of `article` for a passage of it to be shown."""
    with renderer.inside(Level(SEARCHED_ARTICLE, {SEARCHED_ARTICLE: _ARTICLE})):
        return [renderer.predicate(one) for one in shown]


def _select_names(page: CTE, words: CTE) -> Select[Any]:
    """The name that matched best: the one of fewest words, then the first."""
    names = select_names(words).subquery("search_name")
    best_first = func.row_number().over(
        partition_by=names.c.entity_id, order_by=(names.c.token_count, names.c.position)
    )
    ranked = select(names, best_first.label("number")).subquery("search_ranked_name")
    other = _ENTITY_ALIAS
    found = page.join(_ENTITY, _ENTITY.c.id == page.c.entity_id)
    found = found.join(ranked, and_(ranked.c.entity_id == page.c.entity_id, ranked.c.number == number(1)))
    found = found.outerjoin(
        other,
        and_(other.c.entity_id == page.c.entity_id, other.c.position == ranked.c.position - number(1)),
    )
    return select(
        page.c.public_id,
        number(0),
        number(0),
        number(0),
        func.coalesce(other.c.name, _ENTITY.c.name),
        ranked.c.folded,
        ranked.c.astral,
    ).select_from(found)


def _choose_texts(texts: CTE, words: CTE) -> Select[Any]:
    """The first texts of each result in which any of the words stands, numbered: what is sorted next is narrow."""
    spaced = Literal(" ") + func.replace(texts.c.folded, Literal(PAD), Literal(" ")) + Literal(" ")
    stands = PlaceOf(spaced, Literal(" ") + words.c.token + Literal(" ")) > number(0)
    of_result = func.row_number().over(partition_by=texts.c.public_id, order_by=texts.c.rank)
    of_all = func.row_number().over(order_by=(texts.c.public_id, texts.c.rank))
    holding = select(texts, of_result.label("number"), of_all.label("id")).where(
        texts.c.text.is_not(None), exists(select(number(1)).select_from(words).where(stands))
    )
    numbered = holding.subquery("search_holding")
    return select(numbered).where(numbered.c.number <= number(MAX_PASSAGES))


def _split_texts(chosen: CTE, words: CTE) -> Select[Any]:
    """The words of each text with their places, and whether they were searched for."""
    value: ColumnElement[Any] = column("value", Text())
    size = func.length(value)
    until = func.sum(size + number(1)).over(partition_by=chosen.c.id, order_by=column("key"))
    is_searched = func.rtrim(value, Literal(PAD)).in_(select(words.c.token))
    return select(
        chosen.c.id,
        func.length(chosen.c.text).label("total"),
        size.label("size"),
        cast(until - size - number(1), Integer).label("begins"),
        case((is_searched, number(1)), else_=number(0)).label("searched"),
    ).select_from(chosen.join(Pieces(chosen.c.folded), true()))


def _find_first(pieces: CTE) -> Select[Any]:
    """For each text where the first word that was searched for begins and ends."""
    return (
        select(
            pieces.c.id,
            pieces.c.total,
            func.min(pieces.c.begins).label("first"),
            func.min(pieces.c.begins + pieces.c.size).label("first_end"),
        )
        .where(pieces.c.searched == number(1))
        .group_by(pieces.c.id, pieces.c.total)
    )


def _begin_texts(pieces: CTE, first: CTE) -> Select[Any]:
    """For each text where that begins which is shown: at its beginning, or at a word near the first one found."""
    lead = first.c.first - number(LEAD)
    near = case((and_(pieces.c.size > number(0), pieces.c.begins >= lead), pieces.c.begins))
    shown_from = case(
        (func.min(first.c.total) <= number(MAX_LENGTH), number(0)),
        (func.min(lead) <= number(0), number(0)),
        else_=func.min(near),
    )
    return (
        select(
            first.c.id,
            func.min(first.c.total).label("total"),
            func.min(first.c.first_end).label("first_end"),
            shown_from.label("shown_from"),
        )
        .select_from(first.join(pieces, pieces.c.id == first.c.id))
        .group_by(first.c.id)
    )


def _end_texts(pieces: CTE, begun: CTE) -> Select[Any]:
    """The same texts with where that ends which is shown: at their end, or at the end of a word."""
    limit = begun.c.shown_from + number(MAX_LENGTH)
    end = pieces.c.begins + pieces.c.size
    last = case((and_(pieces.c.size > number(0), end <= limit), end))
    shown_until = case(
        (func.min(begun.c.total) <= func.min(limit), func.min(begun.c.total)),
        (func.min(begun.c.first_end) > func.min(limit), func.min(limit)),
        else_=func.max(last),
    )
    return (
        select(
            begun.c.id,
            func.min(begun.c.shown_from).label("shown_from"),
            shown_until.label("shown_until"),
        )
        .select_from(begun.join(pieces, pieces.c.id == begun.c.id))
        .group_by(begun.c.id)
    )


def _select_passages(chosen: CTE, windows: CTE) -> Select[Any]:
    length = windows.c.shown_until - windows.c.shown_from
    shown = func.substr(chosen.c.text, windows.c.shown_from + number(1), length)
    found = chosen.join(windows, windows.c.id == chosen.c.id)
    return select(chosen.c.public_id, chosen.c.rank, shown.label("text")).select_from(found)


def _select_ranges(chosen: CTE, windows: CTE, pieces: CTE) -> Select[Any]:
    """Where the words stand in what is shown; of a word that is cut, what is shown of it."""
    shown_from, shown_until = windows.c.shown_from, windows.c.shown_until
    end = pieces.c.begins + pieces.c.size
    until = case((end < shown_until, end), else_=shown_until)
    start, stop = pieces.c.begins - shown_from, until - shown_from
    places, offset = (chosen.c.astral, chosen.c.part), chosen.c.start
    before = CountAstral(*places, offset + shown_from, offset + pieces.c.begins)
    through = CountAstral(*places, offset + shown_from, offset + until)
    found = pieces.join(windows, windows.c.id == pieces.c.id).join(chosen, chosen.c.id == pieces.c.id)
    return (
        select(
            chosen.c.public_id,
            chosen.c.rank,
            start.label("start"),
            stop.label("end"),
            (start + before).label("start_utf16"),
            (stop + through).label("end_utf16"),
        )
        .select_from(found)
        .where(pieces.c.searched == number(1), pieces.c.begins < shown_until)
    )
