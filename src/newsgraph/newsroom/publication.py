"""Makes an article public, now or when its embargo ends."""

from sqlalchemy import bindparam, update

from newsgraph.ingest.record_write import RecordWriter
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.known_article import StoredArticle
from newsgraph.newsroom.settlement import settle_passages
from newsgraph.store.article_plan import plan_article
from newsgraph.store.core_table import EVIDENCE
from newsgraph.store.outcome import ArticleWrite
from newsgraph.store.record import ArticleRecord

_RECORD_EVIDENCE = (
    update(EVIDENCE)
    .where(EVIDENCE.c.article_id == bindparam("row"), EVIDENCE.c.recorded_at < bindparam("first"))
    .values(recorded_at=bindparam("first"))
)


def publish_stored(writer: RecordWriter, article: StoredArticle, at: str) -> ArticleWrite:
    """Make an unpublished article public as of the instant `at`, with all that follows from it.

    Its history begins with what is published: the present version, at that instant. One that was public before it
    became a draft keeps the date of then. Evidence in it is on record from then on, too, and is settled: when editors
    put it there, and what they knew by then, is told to nobody else.
    """
    old = article.record
    first = old.published_at if article.has_readers and old.published_at is not None else at
    changed: dict[str, object] = {
        "status": ArticleStatus.PUBLISHED,
        "embargoed_until": None,
        "published_at": min(first, at),
        "modified_at": max(old.modified_at or at, at),
    }
    if not article.has_readers:
        changed["versions"] = (*old.versions[:-1], old.versions[-1].model_copy(update={"at": at}))
        writer.connection.execute(_RECORD_EVIDENCE, {"row": article.id, "first": at})
        settle_passages(writer.connection, article)
    return write_state(writer, old.model_copy(update=changed))


def write_state(writer: RecordWriter, record: ArticleRecord) -> ArticleWrite:
    """Write a complete record of a stored article whose text is as it was."""
    return writer.write_planned(plan_article(writer.connection, record, writer.state.now))
