"""The passages of found articles and entities in which the words stand, and the places of the words in each.

A passage is a headline, a summary or a paragraph, else the name of an entity: plain text of about 240 code points at
most, from a word's beginning to a word's end. Each result has three at most, the first that there are.
"""

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
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

from newsgraph.compiler.plan import SearchValue
from newsgraph.model.table import METADATA
from newsgraph.model.token import PAD
from newsgraph.sql.construct import ColumnOf, Literal
from newsgraph.sql.expression import ExpressionRenderer
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
    page = _select_page(renderer, value).cte("search_page")
    texts = _select_texts(page, words).cte("search_text")
    chosen = _choose_texts(texts, words).cte("search_chosen")
    pieces = _split_texts(chosen, words).cte("search_piece")
    windows = _cut_texts(pieces).cte("search_window")
    passages = _select_passages(windows).cte("search_passage")
    ranges = _select_ranges(windows).cte("search_range")
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


def _select_texts(page: CTE, words: CTE) -> Any:
    """All texts of the page's results: which it is of its result, the text, and the same folded."""
    fts: dict[str, ColumnElement[Any]] = {
        name: ColumnOf("article_fts", name) for name in ("headline", "summary", "body")
    }
    of_page = page.join(_ARTICLE, _ARTICLE.c.id == page.c.article_id)
    of_page = of_page.join(_ARTICLE_SEARCH, _ARTICLE_SEARCH.c.article_id == page.c.article_id)
    of_page = of_page.join(FTS, TextKey() == page.c.article_id)
    astral = _ARTICLE_SEARCH.c.astral
    whole = [
        select(
            page.c.public_id.label("public_id"),
            number(part).label("rank"),
            number(part).label("part"),
            number(0).label("start"),
            _ARTICLE.c[name].label("text"),
            fts[name].label("folded"),
            astral.label("astral"),
        ).select_from(of_page)
        for part, name in enumerate(("headline", "summary"))
    ]
    with_paragraphs = of_page.join(_PARAGRAPH, _PARAGRAPH.c.article_id == page.c.article_id)
    length = func.length(_PARAGRAPH.c.text)
    paragraphs = select(
        page.c.public_id,
        _PARAGRAPH.c.position + number(2),
        number(2),
        _PARAGRAPH.c.start,
        _PARAGRAPH.c.text,
        func.substr(fts["body"], _PARAGRAPH.c.start + number(1), length),
        astral,
    ).select_from(with_paragraphs)
    return union_all(*whole, paragraphs, _select_names(page, words))


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
    """The first texts of each result in which any of the words stands."""
    spaced = Literal(" ") + func.replace(texts.c.folded, Literal(PAD), Literal(" ")) + Literal(" ")
    stands = PlaceOf(spaced, Literal(" ") + words.c.token + Literal(" ")) > number(0)
    number_of = func.row_number().over(partition_by=texts.c.public_id, order_by=texts.c.rank)
    holding = select(texts, number_of.label("number")).where(
        texts.c.text.is_not(None), exists(select(number(1)).select_from(words).where(stands))
    )
    numbered = holding.subquery("search_holding")
    return select(numbered).where(numbered.c.number <= number(MAX_PASSAGES))


def _split_texts(chosen: CTE, words: CTE) -> Select[Any]:
    """The words of each text with their places, whether they were searched for, and where the first such stands."""
    value: ColumnElement[Any] = column("value", Text())
    size = func.length(value)
    until = func.sum(size + number(1)).over(
        partition_by=(chosen.c.public_id, chosen.c.rank), order_by=column("key")
    )
    is_searched = func.rtrim(value, Literal(PAD)).in_(select(words.c.token))
    places = select(
        chosen,
        size.label("size"),
        cast(until - size - number(1), Integer).label("begins"),
        case((is_searched, number(1)), else_=number(0)).label("searched"),
    ).select_from(chosen.join(Pieces(chosen.c.folded), true()))
    piece = places.subquery("search_place")
    return select(
        piece,
        _least(piece, (piece.c.searched == number(1), piece.c.begins)).label("first"),
        _least(piece, (piece.c.searched == number(1), piece.c.begins + piece.c.size)).label("first_end"),
    )


def _least(piece: Any, item: Any) -> ColumnElement[Any]:
    """Return the least value that any piece of the same text gives."""
    return func.min(case(item)).over(partition_by=(piece.c.public_id, piece.c.rank))


def _cut_texts(pieces: CTE) -> Select[Any]:
    """The words searched for with the span that is shown of their text: short texts whole, others by words."""
    total = func.length(pieces.c.text)
    lead = pieces.c.first - number(LEAD)
    near = and_(pieces.c.size > number(0), pieces.c.begins >= lead)
    shown_from = case(
        (total <= number(MAX_LENGTH), number(0)),
        (lead <= number(0), number(0)),
        else_=_least(pieces, (near, pieces.c.begins)),
    )
    begun = select(pieces, total.label("total"), shown_from.label("shown_from")).subquery("search_begun")
    limit = begun.c.shown_from + number(MAX_LENGTH)
    end = begun.c.begins + begun.c.size
    last = func.max(case((and_(begun.c.size > number(0), end <= limit), end))).over(
        partition_by=(begun.c.public_id, begun.c.rank)
    )
    shown_until = case(
        (begun.c.total <= limit, begun.c.total), (begun.c.first_end > limit, limit), else_=last
    )
    cut = select(begun, shown_until.label("shown_until")).subquery("search_cut")
    return select(cut).where(cut.c.searched == number(1), cut.c.begins < cut.c.shown_until)


def _select_passages(window: CTE) -> Select[Any]:
    shown = func.substr(
        window.c.text, window.c.shown_from + number(1), window.c.shown_until - window.c.shown_from
    )
    return select(window.c.public_id, window.c.rank, shown.label("text")).where(
        window.c.begins == window.c.first
    )


def _select_ranges(window: CTE) -> Select[Any]:
    """Where the words stand in what is shown; of a word that is cut, what is shown of it."""
    end = window.c.begins + window.c.size
    until = case((end < window.c.shown_until, end), else_=window.c.shown_until)
    start, stop = window.c.begins - window.c.shown_from, until - window.c.shown_from
    places = (window.c.astral, window.c.part)
    offset = window.c.start
    before = CountAstral(*places, offset + window.c.shown_from, offset + window.c.begins)
    through = CountAstral(*places, offset + window.c.shown_from, offset + until)
    return select(
        window.c.public_id,
        window.c.rank,
        start.label("start"),
        stop.label("end"),
        (start + before).label("start_utf16"),
        (stop + through).label("end_utf16"),
    )
