"""What a reader of gazetteers yields."""

from dataclasses import dataclass

from newsgraph.errors import InputError
from newsgraph.store.record import EntityRecord


@dataclass(frozen=True)
class GazetteerEntry:
    """One entity at a place of a file; else the fault that keeps it from being one, or why it is passed over.

    `size` are the bytes it took, for a bar of progress.
    """

    place: str
    size: int
    record: EntityRecord | None = None
    fault: InputError | None = None
    skipped: str | None = None
