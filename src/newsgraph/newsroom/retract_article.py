"""Withdraws a published article in public."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.article_change import build_version
from newsgraph.newsroom.fault import read_text
from newsgraph.newsroom.known_article import fetch_article_to_change
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.newsroom.publication import write_state
from newsgraph.store.record import RetractionRecord


def retract_article(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `retractArticle(id, reason)`: its last version says why, and its evidence goes with it.

    Raises InputError: NOT_FOUND, ARTICLE_RETRACTED, NOT_PUBLISHED, REQUIRED, TEXT_TOO_LONG, INVALID_TEXT.
    """
    reason = read_text(arguments["reason"], "reason")
    article = fetch_article_to_change(connection, arguments["id"], "id")
    if article.record.status is not ArticleStatus.PUBLISHED:
        raise InputError(
            "NOT_PUBLISHED",
            "only what is published can be withdrawn",
            place="id",
            hint="delete it: nobody outside has seen it",
        )
    withdrawn = {
        "status": ArticleStatus.RETRACTED,
        "retraction": RetractionRecord(at=occasion.now, reason=reason),
    }
    record = article.record.model_copy(update=withdrawn)
    writer = occasion.build_writer(connection)
    write_state(writer, build_version(record, article, occasion.now, reason))
    writer.finish()
    return Written({"article": article.record.public_id})
