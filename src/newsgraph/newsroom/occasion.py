"""What a write function is handed beside its arguments, and what it hands back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from newsgraph.index.related_store import RelatedMemory
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.record_write import ImportState, RecordWriter
from newsgraph.ingest.report import ImportReport
from newsgraph.model.viewer import Viewer


@dataclass
class Memory:
    """What one process remembers from one mutation to the next, so that names are not read anew for each."""

    linker: Linker = field(default_factory=Linker)
    related: RelatedMemory = field(default_factory=RelatedMemory)

    def forget(self) -> None:
        """Read all of it again: a transaction was undone that may have filled it."""
        self.linker.forget_names()
        self.related = RelatedMemory()


@dataclass(frozen=True)
class Occasion:
    """Who does something, and when: `now` is an instant in the form of `clock.render_instant`."""

    viewer: Viewer
    now: str
    memory: Memory = field(default_factory=Memory)

    def build_writer(self, connection: Connection) -> RecordWriter:
        """Return what writes records in the transaction of `connection`; its `finish` is for the caller to call."""
        state = ImportState(self.now, self.memory.linker, memory=self.memory.related)
        return RecordWriter(connection, state, ImportReport())


@dataclass(frozen=True)
class Written:
    """What was written: `ids` maps the payload's fields that name a thing (`article`, `deletedId`) to public ids."""

    ids: Mapping[str, str]


WriteFunction = Callable[[Connection, Occasion, Mapping[str, Any]], Written]
"""Writes what the coerced arguments of one mutation state, in the caller's transaction.

Absent arguments are absent from the mapping, null ones are None. Raises InputError, whose `place` is the input path
joined by dots (`input.headline`, `input.authors.1`), where the input is at fault: the transaction is undone.
"""
