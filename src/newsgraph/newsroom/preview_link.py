"""Links that show one unpublished article to whoever has them, for an hour."""

import hashlib
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, update

from newsgraph.clock import render_instant
from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.known_article import fetch_stored_article
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.core_table import PREVIEW_LINK

VALID = timedelta(hours=1)
PREVIEWED = (ArticleStatus.DRAFT, ArticleStatus.EMBARGOED)
"""The states in which an article can be previewed: what is published has an address of its own."""


def create_preview_link(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `createPreviewLink(article)`: only the hash of what is secret in the link is kept.

    Raises InputError: NOT_FOUND, NOT_A_DRAFT.
    """
    article = fetch_stored_article(connection, arguments["article"], "article")
    if article.record.status not in PREVIEWED:
        raise InputError(
            "NOT_A_DRAFT",
            "the article is public, or was",
            place="article",
            hint="send its own address, which is in share",
        )
    connection.execute(delete(PREVIEW_LINK).where(PREVIEW_LINK.c.ends_at <= occasion.now))
    token = occasion.draw_key() + occasion.draw_key()
    ends_at = render_instant(datetime.fromisoformat(occasion.now) + VALID)
    row = {"token_hash": hash_token(token), "article_id": article.id, "ends_at": ends_at, "revoked": 0}
    connection.execute(insert(PREVIEW_LINK).values(**row))
    return Written(
        {
            "article": article.record.public_id,
            "url": f"{occasion.public_url}/preview/{token}",
            "endsAt": ends_at,
        },
        {"endsAt": ends_at},
    )


def revoke_preview_links(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `revokePreviewLink(article)`: no link to the article works any more. Raises InputError NOT_FOUND."""
    article = fetch_stored_article(connection, arguments["article"], "article")
    own = PREVIEW_LINK.c.article_id == article.id
    connection.execute(update(PREVIEW_LINK).where(own).values(revoked=1))
    return Written({"article": article.record.public_id})


def hash_token(token: str) -> str:
    """Return the SHA-256 of a token: it has 256 random bits, so that nothing slower is needed."""
    return hashlib.sha256(token.encode()).hexdigest()
