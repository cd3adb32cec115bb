"""Appends to the change log, in the transaction of what it reports."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, bindparam, func, insert, select

from newsgraph.model.vocabulary import ArticleStatus, ChangeAction, EntityKind
from newsgraph.store.core_table import CHANGE
from newsgraph.store.outcome import ArticleWrite, EntityWrite, Outcome
from newsgraph.store.record import ChangeRecord
from newsgraph.store.statement import insert_rows, run_known

ARTICLE_SUBJECT = "Article"
RELATION_SUBJECT = "Relation"
PUBLIC = (ArticleStatus.PUBLISHED, ArticleStatus.RETRACTED)
_NEXT_POSITION = select(func.coalesce(func.max(CHANGE.c.position), 0) + 1).scalar_subquery()
"""One writer works at a time: positions have no gaps, and are committed in their order."""
_APPEND = insert(CHANGE).values(
    position=_NEXT_POSITION,
    at=bindparam("instant"),
    subject_type=bindparam("type"),
    subject_id=bindparam("subject"),
    action=bindparam("told"),
    reason=bindparam("why"),
)


class ChangeLog:
    """Appends rows to the log in one write transaction; `at` is the instant of the write.

    `restored` are the subjects whose history comes from an export: of them nothing further is told.
    """

    def __init__(self, connection: Connection, at: str, restored: frozenset[str] | set[str] = frozenset()):
        self._connection = connection
        self._at = at
        self._restored = restored

    def append(
        self, subject_type: str, subject_id: str, action: ChangeAction | None, reason: str | None = None
    ) -> None:
        """Append one row; nothing where `action` is None."""
        if action is not None and subject_id not in self._restored:
            row = {"type": subject_type, "subject": subject_id, "told": action.value, "why": reason}
            run_known(self._connection, _APPEND, row | {"instant": self._at}, key="append change")

    def append_published(self, subjects: Iterable[tuple[str, str]]) -> None:
        """Append a row for each of these (subject type, public id) that became public, all at once."""
        self._append_all([(kind, public_id, ChangeAction.PUBLISHED, None) for kind, public_id in subjects])

    def append_articles(self, writes: Sequence[ArticleWrite]) -> None:
        """Report new articles, in order, as `append_article` does."""
        told: list[tuple[str, str, ChangeAction, str | None]] = []
        for write in writes:
            action = decide_article_action(write)
            if action is not None:
                reason = write.retraction_reason if action is ChangeAction.RETRACTED else None
                told.append((ARTICLE_SUBJECT, write.public_id, action, reason))
        self._append_all(told)

    def _append_all(self, told: Sequence[tuple[str, str, ChangeAction, str | None]]) -> None:
        """Append a row for each subject type, public id, action and reason, all at once."""
        new = [one for one in told if one[1] not in self._restored]
        position = self._connection.execute(select(_NEXT_POSITION)).scalar_one()
        rows = [
            {
                "position": position + number,
                "at": self._at,
                "subject_type": subject_type,
                "subject_id": subject_id,
                "action": action.value,
                "reason": reason,
            }
            for number, (subject_type, subject_id, action, reason) in enumerate(new)
        ]
        insert_rows(self._connection, CHANGE, rows)

    def append_article(self, write: ArticleWrite) -> None:
        """Report a written article, where the write is public."""
        action = decide_article_action(write)
        reasons = {ChangeAction.RETRACTED: write.retraction_reason, ChangeAction.CORRECTED: write.note}
        self.append(ARTICLE_SUBJECT, write.public_id, action, reasons.get(action) if action else None)

    def append_entity(self, write: EntityWrite, *, was_public: bool, is_public: bool) -> None:
        """Report a written entity, by whether it was and is public."""
        action = decide_entity_action(write, was_public, is_public)
        self.append(render_entity_subject(write.kind), write.public_id, action)

    def append_visibility(self, before: dict[int, str], after: dict[int, str], touched: set[int]) -> None:
        """Report the relations (rows with public ids) that became, ceased to be or, `touched`, stayed public."""
        for relation_id, public_id in sorted((before | after).items(), key=lambda item: item[1]):
            if relation_id not in before:
                self.append(RELATION_SUBJECT, public_id, ChangeAction.PUBLISHED)
            elif relation_id not in after:
                self.append(RELATION_SUBJECT, public_id, ChangeAction.RETRACTED)
            elif relation_id in touched:
                self.append(RELATION_SUBJECT, public_id, ChangeAction.UPDATED)


def render_entity_subject(kind: str) -> str:
    """Return the subject type of an entity: the name of its type in the graph."""
    return EntityKind(kind).value.capitalize()


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


def decide_entity_action(write: EntityWrite, was_public: bool, is_public: bool) -> ChangeAction | None:
    """Return what a reader of the log is told of a written entity; None where nothing public changed."""
    if write.outcome is Outcome.UNCHANGED or not (was_public or is_public):
        return None
    if not is_public:
        return ChangeAction.RETRACTED
    return ChangeAction.UPDATED if was_public else ChangeAction.PUBLISHED


def write_restored_change(connection: Connection, record: ChangeRecord) -> None:
    """Put back a row of an export at its position; for a log that is empty but for such rows."""
    connection.execute(insert(CHANGE).values(**record.model_dump(exclude={"type"})))


def is_log_empty(connection: Connection) -> bool:
    """Return whether nothing was ever reported."""
    return connection.execute(select(CHANGE.c.position).limit(1)).first() is None
