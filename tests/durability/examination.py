"""Looks at a database after a crash: whether it is whole, and what is derived agrees with what it comes from."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, func, select, text

from newsgraph.access.audit import verify_audit
from newsgraph.index.article_entity import write_article_entities
from newsgraph.index.entity_count import write_entity_counts
from newsgraph.index.full_text import write_full_text
from newsgraph.model.vocabulary import ArticleStatus, ChangeAction
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_ENTITY,
    ARTICLE_SEARCH,
    ARTICLE_VERSION,
    AUDIT,
    CHANGE,
    ENTITY,
    EVIDENCE,
)
from newsgraph.store.database import Database

GONE = (ChangeAction.RETRACTED, ChangeAction.DELETED)
FULL_TEXT = text("SELECT rowid, headline, summary, body, signed FROM article_fts ORDER BY rowid")
CHECK_FULL_TEXT = text("INSERT INTO article_fts (article_fts) VALUES ('integrity-check')")


class _Undo(Exception):
    """Leaves a transaction of which nothing is to stay; it carries what was found."""

    def __init__(self, faults: list[str]):
        super().__init__()
        self.faults = faults


async def examine(database: Database, passages: Iterable[str]) -> list[str]:
    """Return what is wrong with a SQLite database, in words; `passages` are ids of evidence that must be there."""

    def run(connection: Connection) -> None:
        faults = [*_check_file(connection), *_check_logs(connection), *_check_articles(connection)]
        missing = set(passages) - set(connection.execute(select(EVIDENCE.c.public_id)).scalars())
        faults += [f"passages are lost: {sorted(missing)}"] if missing else []
        raise _Undo([*faults, *_check_derived(connection)])

    try:
        await database.write(run)
    except _Undo as undone:
        return undone.faults
    raise AssertionError("nothing was examined")


def _check_file(connection: Connection) -> list[str]:
    whole = list(connection.exec_driver_sql("PRAGMA integrity_check").scalars())
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    connection.execute(CHECK_FULL_TEXT)  # raises where the index is damaged
    faults = [] if whole == ["ok"] else [f"integrity_check: {whole}"]
    return faults + ([f"foreign_key_check: {dangling}"] if dangling else [])


def _check_logs(connection: Connection) -> list[str]:
    faults = []
    for table in (CHANGE, AUDIT):
        positions = list(connection.execute(select(table.c.position).order_by(table.c.position)).scalars())
        if positions != list(range(1, len(positions) + 1)):
            faults.append(f"positions of {table.name} have a gap")
    broken = verify_audit(connection).broken_at
    return faults if broken is None else [*faults, f"the audit chain breaks at {broken}"]


def _check_articles(connection: Connection) -> list[str]:
    """Whether each article was created once, published once, and has the texts of its last version."""
    faults = []
    twice = select(ARTICLE.c.headline).group_by(ARTICLE.c.headline).having(func.count() > 1)
    faults += [f"created twice: {one}" for one in connection.execute(twice).scalars()]
    faults += _find_told_twice(connection)
    published = select(ARTICLE.c.public_id).where(ARTICLE.c.status == ArticleStatus.PUBLISHED)
    untold = published.where(ARTICLE.c.public_id.not_in(select(CHANGE.c.subject_id)))
    faults += [f"published, but not told: {one}" for one in connection.execute(untold).scalars()]
    is_last = (ARTICLE_VERSION.c.article_id == ARTICLE.c.id) & (
        ARTICLE_VERSION.c.version == ARTICLE.c.saved_version
    )
    halves = (
        select(ARTICLE.c.public_id)
        .outerjoin(ARTICLE_VERSION, is_last)
        .where(
            ARTICLE.c.status != ArticleStatus.RETRACTED,
            ARTICLE_VERSION.c.headline.is_distinct_from(ARTICLE.c.headline)
            | ARTICLE_VERSION.c.body.is_distinct_from(ARTICLE.c.body),
        )
    )
    return faults + [f"half written: {one}" for one in connection.execute(halves).scalars()]


def _find_told_twice(connection: Connection) -> list[str]:
    """Return what was told to be published while it was; who was withdrawn in between may be published again."""
    query = select(CHANGE.c.subject_id, CHANGE.c.action).order_by(CHANGE.c.position)
    before: dict[str, str] = {}
    faults = []
    for subject, action in connection.execute(query):
        if action == ChangeAction.PUBLISHED and before.get(subject, GONE[0]) not in GONE:
            faults.append(f"published twice: {subject}")
        before[subject] = action
    return faults


def _check_derived(connection: Connection) -> list[str]:
    """Whether counts, entities and full text of every article come out the same when they are computed anew."""
    articles = list(connection.execute(select(ARTICLE.c.id).order_by(ARTICLE.c.id)).scalars())
    before = _read_derived(connection)
    write_article_entities(connection, articles)
    write_entity_counts(connection, connection.execute(select(ENTITY.c.id)).scalars().all())
    write_full_text(connection, articles)
    after = _read_derived(connection)
    return [f"{name} is not what it is derived from" for name in before if before[name] != after[name]]


def _read_derived(connection: Connection) -> dict[str, list[Any]]:
    counts = (ENTITY.c.id, ENTITY.c.article_count, ENTITY.c.first_mentioned_at, ENTITY.c.last_mentioned_at)
    return {
        "entity": list(connection.execute(select(*counts, ENTITY.c.public).order_by(ENTITY.c.id))),
        "article_entity": sorted(map(tuple, connection.execute(select(ARTICLE_ENTITY)))),
        "article_search": sorted(map(tuple, connection.execute(select(ARTICLE_SEARCH)))),
        "article_fts": list(connection.execute(FULL_TEXT)),
    }
