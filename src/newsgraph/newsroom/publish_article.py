"""Publishes an article now, or puts it under embargo until an instant."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.known_article import fetch_article_to_change
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.newsroom.publication import publish_stored, write_state


def publish_article(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `publishArticle(id, at)`: without `at`, or where that is past, it is published now.

    An article under embargo may be given an earlier or a later end. Raises InputError: NOT_FOUND, ARTICLE_RETRACTED,
    ALREADY_PUBLISHED.
    """
    article = fetch_article_to_change(connection, arguments["id"], "id")
    if article.record.status is ArticleStatus.PUBLISHED:
        raise InputError(
            "ALREADY_PUBLISHED",
            "the article is published",
            place="id",
            hint="save it to correct it, or retract it",
        )
    ids = {"article": article.record.public_id}
    until = arguments.get("at")
    writer = occasion.build_writer(connection)
    if until is None or until <= occasion.now:
        publish_stored(writer, article, occasion.now)
        writer.finish()
        return Written(ids, {"version": article.record.version})
    if (article.record.status, article.record.embargoed_until) != (ArticleStatus.EMBARGOED, until):
        held = {"status": ArticleStatus.EMBARGOED, "embargoed_until": until, "modified_at": occasion.now}
        write_state(writer, article.record.model_copy(update=held))
        writer.finish()
    return Written(ids, {"embargoedUntil": until})
