"""Appends to the change log, in the transaction of what it reports."""

from sqlalchemy import Connection, insert, select

from newsgraph.model.vocabulary import ArticleStatus, ChangeAction, EntityKind, EntityOrigin
from newsgraph.store.core_table import CHANGE
from newsgraph.store.outcome import ArticleWrite, EntityWrite, MergeWrite, Outcome
from newsgraph.store.record import ChangeRecord

ARTICLE_SUBJECT = "Article"
RELATION_SUBJECT = "Relation"
PUBLIC = (ArticleStatus.PUBLISHED, ArticleStatus.RETRACTED)


def render_entity_subject(kind: str) -> str:
    """Return the subject type of an entity: the name of its type in the graph."""
    return EntityKind(kind).value.capitalize()


def write_change(
    connection: Connection,
    at: str,
    subject_type: str,
    subject_id: str,
    action: ChangeAction,
    reason: str | None = None,
) -> None:
    """Append one row; `at` is the instant of the write."""
    connection.execute(
        insert(CHANGE).values(
            at=at, subject_type=subject_type, subject_id=subject_id, action=action, reason=reason
        )
    )


def write_restored_change(connection: Connection, record: ChangeRecord) -> None:
    """Put back a row of an export at its position; for a log that is empty but for such rows."""
    connection.execute(insert(CHANGE).values(**record.model_dump(exclude={"type"})))


def is_log_empty(connection: Connection) -> bool:
    """Return whether nothing was ever reported."""
    return connection.execute(select(CHANGE.c.position).limit(1)).first() is None


def decide_article_action(write: ArticleWrite) -> ChangeAction | None:
    """Return what a reader of the log is told of this write; None where nothing public changed."""
    if write.outcome is Outcome.UNCHANGED:
        return None
    was_public, is_public = write.status_before in PUBLIC, write.status in PUBLIC
    if not is_public:
        return ChangeAction.DELETED if was_public else None
    if write.status == ArticleStatus.RETRACTED and write.status_before != ArticleStatus.RETRACTED:
        return ChangeAction.RETRACTED
    if not was_public:
        return ChangeAction.PUBLISHED
    is_correction = write.is_new_version and write.note is not None
    return ChangeAction.CORRECTED if is_correction else ChangeAction.UPDATED


def write_article_change(connection: Connection, write: ArticleWrite, at: str) -> None:
    """Report a written article, where the write is public."""
    action = decide_article_action(write)
    if action is not None:
        reasons = {ChangeAction.RETRACTED: write.retraction_reason, ChangeAction.CORRECTED: write.note}
        write_change(connection, at, ARTICLE_SUBJECT, write.public_id, action, reasons.get(action))


def write_entity_change(connection: Connection, write: EntityWrite, at: str, *, was_public: bool) -> None:
    """Report a written entity: one of a gazetteer is public at once, another when it has a visible mention."""
    if write.outcome is Outcome.UNCHANGED:
        return
    if was_public:
        action = ChangeAction.UPDATED
    elif write.origin == EntityOrigin.GAZETTEER:
        action = ChangeAction.PUBLISHED
    else:
        return
    write_change(connection, at, render_entity_subject(write.kind), write.public_id, action)


def write_merge_change(connection: Connection, write: MergeWrite, at: str, reason: str | None) -> None:
    """Report a merge or a split, under the id that was merged."""
    if write.outcome is not Outcome.UNCHANGED:
        action = ChangeAction.SPLIT if write.is_split else ChangeAction.MERGED
        write_change(
            connection, at, render_entity_subject(write.from_kind), write.from_public_id, action, reason
        )
