"""Ends embargoes: articles whose instant has come become public, with all that follows, in one transaction."""

from sqlalchemy import Connection, func, select

from newsgraph.access.audit import append_audit
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.known_article import StoredArticle
from newsgraph.newsroom.occasion import Occasion
from newsgraph.newsroom.publication import publish_stored
from newsgraph.store.article_snapshot import fetch_article_record
from newsgraph.store.core_table import ARTICLE

CLOCK_VIEWER = Viewer((ViewerRole.ADMIN,), name="embargo clock")
"""Who ends embargoes: the audit log names it so."""
AT_ONCE = 50
"""Articles that one transaction publishes at most: no writer waits long, and the rest follows at once."""


def fetch_next_embargo(connection: Connection) -> str | None:
    """Return the instant at which the next embargo ends, passed or not; None where no article is under one."""
    query = select(func.min(ARTICLE.c.embargoed_until)).where(ARTICLE.c.status == ArticleStatus.EMBARGOED)
    instant: str | None = connection.execute(query).scalar()
    return instant


def lift_embargoes(connection: Connection, now: str) -> tuple[str, ...]:
    """Publish the articles whose embargo ended at `now` or before, the earliest first; return their public ids.

    An article is published as of the instant that was set, however late it is carried out. At most AT_ONCE are: call
    it again until it returns none. Of several processes that call it, one publishes and the others find nothing.
    """
    due = _fetch_due(connection, now)
    if not due:
        return ()
    writer = Occasion(CLOCK_VIEWER, now).build_writer(connection)
    for article_id in due:
        article = StoredArticle(article_id, fetch_article_record(connection, article_id))
        publish_stored(writer, article, article.record.embargoed_until or now)
        append_audit(connection, CLOCK_VIEWER, now, "embargo.lift", "Article", article.record.public_id)
    writer.finish()
    return tuple(due.values())


def _fetch_due(connection: Connection, now: str) -> dict[int, str]:
    query = (
        select(ARTICLE.c.id, ARTICLE.c.public_id)
        .where(ARTICLE.c.status == ArticleStatus.EMBARGOED, ARTICLE.c.embargoed_until <= now)
        .order_by(ARTICLE.c.embargoed_until, ARTICLE.c.public_id)
        .limit(AT_ONCE)
    )
    return {row.id: row.public_id for row in connection.execute(query)}
