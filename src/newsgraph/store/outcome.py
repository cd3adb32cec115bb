"""What a write did."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a record that was written."""

    NEW = "NEW"
    CHANGED = "CHANGED"
    UNCHANGED = "UNCHANGED"


@dataclass(frozen=True)
class EntityWrite:
    """An entity that was written."""

    id: int
    public_id: str
    kind: str
    origin: str
    outcome: Outcome


@dataclass(frozen=True)
class MergeWrite:
    """A merge that was written; `entity_ids` are all whose survivor may have changed."""

    from_public_id: str
    from_kind: str
    is_split: bool
    outcome: Outcome
    entity_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class ArticleWrite:
    """An article that was written: its state before (None where it is new) and after."""

    id: int
    public_id: str
    outcome: Outcome
    status_before: str | None
    status: str
    is_new_version: bool
    note: str | None
    retraction_reason: str | None


@dataclass(frozen=True)
class RelationWrite:
    """A relation that was written, with the rows of its ends and of who speaks in new or changed evidence."""

    id: int
    public_id: str
    outcome: Outcome
    new_evidence: int
    entity_ids: tuple[int, ...] = ()
