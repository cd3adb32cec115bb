"""Pins articles to the related list of another, and takes the pins out."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from newsgraph.changes.log import ARTICLE_SUBJECT
from newsgraph.errors import InputError
from newsgraph.index.related_list import MAX_ENTRIES
from newsgraph.model.vocabulary import ArticleStatus, ChangeAction
from newsgraph.newsroom.known_article import StoredArticle, fetch_article_to_change, fetch_stored_article
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.article import write_article_links
from newsgraph.store.core_table import PINNED_ARTICLE


def pin_related(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `pinRelated(article, related, position)`: one that is pinned already moves there.

    Raises InputError: NOT_FOUND, ARTICLE_RETRACTED, PINNED_TO_ITSELF, TOO_MANY_PINS, VALUE_INVALID.
    """
    holder = fetch_article_to_change(connection, arguments["article"], "article")
    related = fetch_article_to_change(connection, arguments["related"], "related")
    if holder.id == related.id:
        raise InputError(
            "PINNED_TO_ITSELF",
            "an article is not related to itself",
            place="related",
            hint="name another article",
        )
    pinned = [row for row in _fetch_pinned(connection, holder.id) if row != related.id]
    if len(pinned) >= MAX_ENTRIES:
        raise InputError(
            "TOO_MANY_PINS",
            f"a related list holds {MAX_ENTRIES} articles, and as many are pinned",
            place="related",
            hint="unpin one of them first",
        )
    position = arguments.get("position")
    if position is not None and position < 0:
        raise InputError("VALUE_INVALID", "a position counts from 0", place="position", hint="leave it out")
    pinned.insert(len(pinned) if position is None else position, related.id)
    return _write(connection, occasion, holder, related, pinned)


def unpin_related(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `unpinRelated(article, related)`; raises InputError: NOT_FOUND, ARTICLE_RETRACTED, NOT_PINNED."""
    holder = fetch_article_to_change(connection, arguments["article"], "article")
    related = fetch_stored_article(connection, arguments["related"], "related")
    pinned = _fetch_pinned(connection, holder.id)
    if related.id not in pinned:
        raise InputError(
            "NOT_PINNED",
            "that article is not pinned to this one",
            place="related",
            hint="see the list that the article has now",
        )
    pinned.remove(related.id)
    return _write(connection, occasion, holder, related, pinned)


def _fetch_pinned(connection: Connection, article_id: int) -> list[int]:
    table = PINNED_ARTICLE
    query = select(table.c.related_id).where(table.c.article_id == article_id).order_by(table.c.position)
    return list(connection.execute(query).scalars())


def _write(
    connection: Connection,
    occasion: Occasion,
    holder: StoredArticle,
    related: StoredArticle,
    pinned: list[int],
) -> Written:
    """Write the pins; the log tells of it where the public can see both, and the order of what it sees."""
    writer = occasion.build_writer(connection)
    if write_article_links(connection, holder.id, PINNED_ARTICLE, pinned):
        writer.state.linked.add(holder.id)
        if holder.record.status is ArticleStatus.PUBLISHED:
            writer.log.append(ARTICLE_SUBJECT, holder.record.public_id, ChangeAction.UPDATED)
    writer.finish()
    return Written({"article": holder.record.public_id}, {"related": related.record.public_id})
