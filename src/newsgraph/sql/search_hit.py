"""What a search finds, as named rows that the rest of its statement reads: words, hits, and how the hits are made up.

The score of an article is the sum over the query's tokens of rarity times level, over the most that it could be, in
whole millionths. The rarity of a token is 1 and one more for each doubling from the articles that hold it to all
published ones; its level (`model.indexed_text`) is stored with the article. The score of an entity is how many of the
words of its name the query has.
"""

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Integer,
    Select,
    case,
    cast,
    column,
    func,
    literal_column,
    null,
    select,
    table,
    true,
)

from newsgraph.compiler.plan import SearchValue
from newsgraph.compiler.plan_rows import Rows
from newsgraph.model.indexed_text import LEVELS, MAX_LEVEL
from newsgraph.model.table import METADATA, MILLION
from newsgraph.sql.construct import BoundItems, Literal
from newsgraph.sql.expression import ExpressionRenderer
from newsgraph.sql.scope import name_rows
from newsgraph.sql.text_search import HoldsPhrases, HoldsSigned, TextKey

MAX_DOUBLINGS = 24
FTS = table("article_fts")
_TERM = table("article_fts_term", column("term"), column("doc"))
_ARTICLE_SEARCH = METADATA.tables["article_search"]
_ENTITY = METADATA.tables["entity"]
_ENTITY_TOKEN = METADATA.tables["entity_token"]
_ARTICLE_ENTITY = METADATA.tables["article_entity"]


def number(value: int) -> ColumnElement[Any]:
    """Return a whole number of our own, written into the statement."""
    return literal_column(str(value))


def build_sources(renderer: ExpressionRenderer, value: SearchValue) -> dict[str, CTE]:
    """Return the rows of a search by name: its words, hits, and what facets count."""
    words = name_rows(_select_words(renderer, value), "search_word")
    hits = _select_articles(renderer, value, words)
    if value.entities is not None:
        hits = hits.union_all(_select_entities(renderer, value.entities, words))  # type: ignore[assignment]
    hit = name_rows(hits, "search_hit")
    facets = {
        f"search_{name}": name_rows(_count_values(hit, name), f"search_{name}")
        for name in ("kind", "section", "language")
    }
    entity = name_rows(_count_entities(hit), "search_entity")
    return {"search_word": words, "search_hit": hit, **facets, "search_entity": entity}


def _count_words(words: CTE) -> ColumnElement[Any]:
    return select(func.count()).select_from(words).scalar_subquery()


# ---------------------------------------------------------------- words


def _select_words(renderer: ExpressionRenderer, value: SearchValue) -> Select[Any]:
    """The query's tokens with their rarity; of a single one it makes no difference, and counting takes time."""
    token: ColumnElement[Any] = column("value")
    published = select(func.count()).select_from(_ARTICLE_SEARCH).scalar_subquery()
    holding = select(_TERM.c.doc).where(_TERM.c.term == token).correlate(None).scalar_subquery()
    count = select(func.count()).select_from(BoundItems(renderer.bind(value.tokens))).scalar_subquery()
    share = case((count > number(1), published.op("/")(holding)), else_=number(1))
    listed = select(token.label("token"), share.label("share")).select_from(
        BoundItems(renderer.bind(value.tokens))
    )
    inner = name_rows(listed, "search_token")
    doublings = [
        (inner.c.share >= number(2**power), number(power + 1)) for power in range(MAX_DOUBLINGS, 0, -1)
    ]
    return select(inner.c.token, case(*doublings, else_=number(1)).label("rarity"))


# ---------------------------------------------------------------- articles


def _select_articles(renderer: ExpressionRenderer, value: SearchValue, words: CTE) -> Select[Any]:
    bonus = name_rows(_select_bonus(words), "search_bonus")
    level = renderer.level(value.articles)
    [article] = level.tables.values()
    all_of_it = select(func.sum(words.c.rarity)).scalar_subquery()
    points = all_of_it + func.coalesce(bonus.c.points, number(0))
    score = (points * number(MILLION // MAX_LEVEL)).op("/")(all_of_it)
    found = FTS.join(article, article.c.article_id == TextKey()).outerjoin(
        bonus, bonus.c.article_id == TextKey()
    )
    return (
        select(
            Literal("ARTICLE").label("kind"),
            article.c.article_id.label("article_id"),
            cast(null(), Integer).label("entity_id"),
            score.label("score"),
            number(0).label("article_count"),
            article.c.published_at.label("published_at"),
            article.c.public_id.label("public_id"),
            article.c.language.label("language"),
            article.c.section.label("section"),
        )
        .select_from(found)
        .where(HoldsPhrases(renderer.bind(value.words)), *renderer.conditions(value.articles, level))
    )


def _select_bonus(words: CTE) -> Select[Any]:
    """For each article the levels above the first that the words have there, each times the word's rarity."""
    levels = [
        select(Literal(sign).label("sign"), number(level - 1).label("bonus"))
        for level, sign in sorted(LEVELS.items())
    ]
    signs = levels[0].union_all(*levels[1:]).subquery("search_sign")
    found = words.join(signs, true()).join(FTS, HoldsSigned(signs.c.sign, words.c.token))
    points = func.sum(words.c.rarity * signs.c.bonus).label("points")
    return select(TextKey().label("article_id"), points).select_from(found).group_by(TextKey())


# ---------------------------------------------------------------- entities


def select_names(words: CTE) -> Select[Any]:
    """Return the names that have all the words: whose, at which place among its names, and of how many words."""
    token = _ENTITY_TOKEN.c
    return (
        select(
            token.entity_id,
            token.position,
            token.token_count,
            func.max(token.folded).label("folded"),
            func.max(token.astral).label("astral"),
        )
        .where(token.token.in_(select(words.c.token)))
        .group_by(token.entity_id, token.position, token.token_count)
        .having(func.count() == _count_words(words))
    )


def _select_entities(renderer: ExpressionRenderer, entities: Rows, words: CTE) -> Select[Any]:
    names = select_names(words).subquery("search_name")
    best = (
        select(names.c.entity_id, func.min(names.c.token_count).label("token_count"))
        .group_by(names.c.entity_id)
        .subquery("search_best_name")
    )
    level = renderer.level(entities)
    [entity] = level.tables.values()
    score = (_count_words(words) * number(MILLION)).op("/")(best.c.token_count)
    return (
        select(
            entity.c.kind,
            cast(null(), Integer),
            entity.c.id,
            score,
            entity.c.article_count,
            Literal(""),
            entity.c.public_id,
            null(),
            null(),
        )
        .select_from(best.join(entity, entity.c.id == best.c.entity_id))
        .where(*renderer.conditions(entities, level))
    )


# ---------------------------------------------------------------- facets


def _count_values(hit: CTE, name: str) -> Select[Any]:
    value = hit.c[name]
    counted = select(value.label("value"), func.count().label("count")).where(value.is_not(None))
    return counted.group_by(value)


def _count_entities(hit: CTE) -> Select[Any]:
    """Of merged entities the one that stands for them is counted, once an article."""
    named = _ARTICLE_ENTITY
    found = hit.join(named, named.c.article_id == hit.c.article_id)
    counted = select(named.c.entity_id.label("entity_id"), func.count().label("count")).select_from(found)
    return counted.group_by(named.c.entity_id)
