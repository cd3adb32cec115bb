"""Finds the article that a mutation is about."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.fault import build_not_found
from newsgraph.store.article_snapshot import fetch_article_record
from newsgraph.store.core_table import ARTICLE
from newsgraph.store.record import ArticleRecord
from newsgraph.store.statement import fetch_known

_ROW = select(ARTICLE.c.id).where(ARTICLE.c.public_id == bindparam("named"))


@dataclass(frozen=True)
class StoredArticle:
    """An article as it is stored: its row, and its record."""

    id: int
    record: ArticleRecord

    @property
    def has_readers(self) -> bool:
        """Whether its versions were read by others than editors: it is public, or was before it became a draft."""
        return self.record.public_version > 0


def fetch_stored_article(connection: Connection, public_id: str, place: str) -> StoredArticle:
    """Return the article of any status with this id; raises InputError NOT_FOUND at `place`."""
    rows = fetch_known(connection, _ROW, {"named": public_id})
    if not rows:
        raise build_not_found("article", public_id, place)
    return StoredArticle(rows[0].id, fetch_article_record(connection, rows[0].id))


def fetch_article_to_change(connection: Connection, public_id: str, place: str) -> StoredArticle:
    """Return the article with this id that is not withdrawn; raises InputError NOT_FOUND, ARTICLE_RETRACTED."""
    article = fetch_stored_article(connection, public_id, place)
    if article.record.status is ArticleStatus.RETRACTED:
        raise InputError(
            "ARTICLE_RETRACTED",
            "the article was withdrawn, and stays as it was then",
            place=place,
            hint="write a new article that refers to it",
        )
    return article
