"""Deletes what was never published."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from newsgraph.errors import InputError
from newsgraph.newsroom.known_article import fetch_stored_article
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.core_table import CHANGE


def delete_draft(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `deleteDraft(id)`: no row of the article is left, under embargo or not.

    Raises InputError: NOT_FOUND, NOT_A_DRAFT where it is or ever was public.
    """
    article = fetch_stored_article(connection, arguments["id"], "id")
    public_id = article.record.public_id
    told = select(CHANGE.c.position).where(CHANGE.c.subject_id == public_id).limit(1)
    if article.has_readers or connection.execute(told).first() is not None:
        raise InputError(
            "NOT_A_DRAFT",
            "the article was published, and what was published stays on record",
            place="id",
            hint="retract it",
        )
    writer = occasion.build_writer(connection)
    writer.delete_hidden(article.id)
    writer.finish()
    return Written({"deletedId": public_id})
