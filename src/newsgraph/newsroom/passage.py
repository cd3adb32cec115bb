"""Finds the article that a passage is quoted from, and checks that the quote stands there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.fault import build_not_found, build_required
from newsgraph.store.core_table import ARTICLE

SHOWN = 200


@dataclass(frozen=True)
class CitedArticle:
    """An article of any status but retracted, with its present text, which spans count in."""

    id: int
    public_id: str
    version: int
    source_id: int | None
    text: str


def find_cited_article(connection: Connection, public_id: str, place: str) -> CitedArticle:
    """Return the article with this id; raises InputError NOT_FOUND, ARTICLE_RETRACTED at `place`."""
    columns = (
        ARTICLE.c.id,
        ARTICLE.c.public_id,
        ARTICLE.c.saved_version,
        ARTICLE.c.source_id,
        ARTICLE.c.body_text,
    )
    row = connection.execute(
        select(*columns, ARTICLE.c.status).where(ARTICLE.c.public_id == public_id)
    ).first()
    if row is None:
        raise build_not_found("article", public_id, place)
    if row.status == ArticleStatus.RETRACTED:
        raise InputError(
            "ARTICLE_RETRACTED",
            "the article was withdrawn, and nothing in it is evidence any more",
            place=place,
            hint="quote another article",
        )
    return CitedArticle(row.id, row.public_id, row.saved_version, row.source_id, row.body_text or "")


def check_quote(article: CitedArticle, stated: Mapping[str, Any], place: str) -> None:
    """Raise InputError QUOTE_MISMATCH, which says what stands there, where the quote is not the text of its span.

    `start` and `end` count code points in the article's present text; `quote` must not be blank (REQUIRED).
    """
    start, end, quote = stated["start"], stated["end"], stated["quote"]
    if not quote.strip():
        raise build_required(f"{place}.quote")
    if 0 <= start < end and article.text[start:end] == quote:
        return
    raise InputError(
        "QUOTE_MISMATCH",
        f"the quote is not what stands there: {_tell_slice(article.text, start, end)}",
        place=f"{place}.quote",
        hint=_tell_places(article.text, quote),
    )


def _tell_slice(text: str, start: int, end: int) -> str:
    if not 0 <= start < end or start >= len(text):
        return f"{start} to {end} is no span of a text of {len(text)} characters"
    found = text[start:end]
    return f"“{found}”" if len(found) <= SHOWN else f"“{found[:SHOWN]}…”"


def _tell_places(text: str, quote: str) -> str:
    """Say where the quote does stand, where that is one place."""
    if text.count(quote) == 1:
        start = text.index(quote)
        return f"it stands at {start} to {start + len(quote)}, in code points"
    return "read the article's text again, and count in code points; the text may have moved on"
