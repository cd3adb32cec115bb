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

    from_id: int
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
class EvidenceWrite:
    """A passage that was written: whether everybody may see it, or might before, and the rows of who speaks in it.

    `is_held` where nothing was written, since an editor withdrew it.
    """

    outcome: Outcome
    is_served: bool
    speaker_ids: set[int]
    is_held: bool = False


@dataclass(frozen=True)
class RelationWrite:
    """A relation that was written, with the rows of its ends and of who speaks in new or changed evidence.

    `is_served_changed` tells whether evidence that everybody may see is new or changed; `held` are the quotes of what
    stays withdrawn, since an editor withdrew it.
    """

    id: int
    public_id: str
    outcome: Outcome
    new_evidence: int
    is_served_changed: bool = False
    entity_ids: tuple[int, ...] = ()
    held: tuple[str, ...] = ()
