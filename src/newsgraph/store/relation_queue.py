"""Reads the relations that wait for an editor, and remembers those that an editor rejected."""

from collections.abc import Collection
from typing import Protocol

from sqlalchemy import Connection, select

from newsgraph.model.vocabulary import ProposalStatus
from newsgraph.store.core_table import RELATION_PROPOSAL

PassageKey = tuple[str, str, str, str, str]


class Passage(Protocol):
    """What tells one passage about a relation from another."""

    @property
    def subject(self) -> str: ...  # noqa: D102  # the members are told by the class
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def object(self) -> str: ...  # noqa: D102
    @property
    def role(self) -> str: ...  # noqa: D102
    @property
    def quote(self) -> str: ...  # noqa: D102


def build_passage_key(passage: Passage) -> PassageKey:
    """Return by what a rejected passage is known again, in the next version or in a copy of its article."""
    return passage.subject, passage.kind, passage.object, passage.role, passage.quote


def fetch_rejected_passages(connection: Connection, subjects: Collection[str]) -> set[PassageKey]:
    """Return the rejected passages whose subject is one of these."""
    if not subjects:
        return set()
    columns = (RELATION_PROPOSAL.c[name] for name in ("subject", "kind", "object", "role", "quote"))
    query = select(*columns).where(
        RELATION_PROPOSAL.c.subject.in_(sorted(subjects)),
        RELATION_PROPOSAL.c.status == ProposalStatus.REJECTED,
    )
    return {(row[0], row[1], row[2], row[3], row[4]) for row in connection.execute(query)}
