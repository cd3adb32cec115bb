"""Finds the article that a document or a withdrawal is about, and tells whether it may be changed by it."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from newsgraph.ingest.document import Document
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.article_snapshot import fetch_article_record
from newsgraph.store.core_table import ARTICLE
from newsgraph.store.record import ArticleRecord


@dataclass(frozen=True)
class KnownArticle:
    """An article that is there, and how it was found: by its source key, else by its address alone."""

    record: ArticleRecord
    by_key: bool

    @property
    def reason(self) -> str:
        """Why a document that is kept out leaves the article as it is."""
        if not self.by_key:
            return f"its address is that of {self.record.slug}, which came from elsewhere and stays as it is"
        return f"{self.record.slug} was withdrawn, and this is not a later state of it"

    def keeps_out(self, document: Document) -> bool:
        """Tell whether the document may not touch the article.

        Another door's copy does not replace what came by the first one, and a copy that is no later than a retraction
        does not undo it.
        """
        if not self.by_key:
            return True
        retraction = self.record.retraction
        if self.record.status != ArticleStatus.RETRACTED or retraction is None:
            return False
        return document.modified_at is None or document.modified_at <= retraction.at


def fetch_known(connection: Connection, document: Document) -> KnownArticle | None:
    """Return the article of a document's source key, else the one that has its address; None where there is none."""
    record = fetch_by_source_key(connection, document.source_key)
    if record is not None:
        return KnownArticle(record, True)
    if document.url is None:
        return None
    owner = connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.url == document.url)).scalar()
    return None if owner is None else KnownArticle(fetch_article_record(connection, owner), False)


def fetch_by_source_key(connection: Connection, source_key: str) -> ArticleRecord | None:
    """Return the article known by `source_key`, whatever its status; None where there is none."""
    found = connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.source_key == source_key)).scalar()
    return None if found is None else fetch_article_record(connection, found)
