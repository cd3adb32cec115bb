"""What a write function is handed beside its arguments, and what it hands back."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from newsgraph.index.related_memory import RelatedMemory
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.import_state import ImportState
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.report import ImportReport
from newsgraph.model.viewer import Viewer
from newsgraph.store.name_state import fetch_name_generation


@dataclass
class Memory:
    """What one process remembers from one mutation to the next, so that names are not read anew for each."""

    linker: Linker = field(default_factory=Linker)
    related: RelatedMemory = field(default_factory=RelatedMemory)
    is_used: bool = False
    _generation: int = -1

    def check(self, connection: Connection) -> None:
        """Read names anew where somebody changed one since; call it first in a transaction."""
        generation = fetch_name_generation(connection)
        if generation != self._generation:
            self._forget()
        self._generation, self.is_used = generation, False

    def undo(self) -> None:
        """Read all of it again where the transaction that is undone may have filled it."""
        if self.is_used:
            self._forget()
            self._generation = -1

    def _forget(self) -> None:
        self.linker.forget_names()
        self.related = RelatedMemory()


def draw_key() -> str:
    """Return 128 random bits as 32 hexadecimal digits."""
    return secrets.token_hex(16)


@dataclass(frozen=True)
class Occasion:
    """Who does something, and when: `now` is an instant in the form of `clock.render_instant`."""

    viewer: Viewer
    now: str
    memory: Memory = field(default_factory=Memory)
    draw_key: Callable[[], str] = draw_key
    """Returns 128 random bits as text: what nobody can guess is made of it."""
    public_url: str = ""
    """The address at which the service is reached, without a slash at the end."""
    allows_http: bool = False
    """Whether webhooks may be sent to addresses that begin with http://."""

    def build_writer(self, connection: Connection) -> RecordWriter:
        """Return what writes records in the transaction of `connection`; its `finish` is for the caller to call."""
        self.memory.is_used = True
        state = ImportState(self.now, self.memory.linker, memory=self.memory.related)
        return RecordWriter(connection, state, ImportReport())


@dataclass(frozen=True)
class Written:
    """What was written: `ids` maps the payload's fields that name a thing (`article`, `deletedId`) to public ids.

    `details` are JSON data for the audit log: never words of an article.
    """

    ids: Mapping[str, str]
    details: Mapping[str, Any] = field(default_factory=dict)


WriteFunction = Callable[[Connection, Occasion, Mapping[str, Any]], Written]
"""Writes what the coerced arguments of one mutation state, in the caller's transaction.

Absent arguments are absent from the mapping, null ones are None. Raises InputError, whose `place` is the input path
joined by dots (`input.headline`, `input.authors.1`), where the input is at fault: the transaction is undone.
"""
