"""Finds and withdraws evidence that a rule saw in an earlier version of an article."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from newsgraph.model.vocabulary import EvidenceMethod
from newsgraph.store.core_table import ENTITY, EVIDENCE


@dataclass(frozen=True)
class StandingEvidence:
    """One passage that a rule saw, by what makes it the same passage in another version."""

    public_id: str
    relation_id: int
    quote: str
    stance: str
    speaker: str | None
    recorded_at: str


def fetch_rule_evidence(connection: Connection, article_id: int) -> list[StandingEvidence]:
    """Return the passages of an article that rules saw and that are not withdrawn, by place."""
    query = (
        select(
            EVIDENCE.c.public_id,
            EVIDENCE.c.relation_id,
            EVIDENCE.c.quote,
            EVIDENCE.c.stance,
            ENTITY.c.public_id.label("speaker"),
            EVIDENCE.c.recorded_at,
        )
        .join(ENTITY, ENTITY.c.id == EVIDENCE.c.speaker_id, isouter=True)
        .where(
            EVIDENCE.c.article_id == article_id,
            EVIDENCE.c.method == EvidenceMethod.RULE,
            EVIDENCE.c.withdrawn_at.is_(None),
        )
        .order_by(EVIDENCE.c.start, EVIDENCE.c.public_id)
    )
    return [StandingEvidence(*row) for row in connection.execute(query)]


def fetch_ruled_out(connection: Connection, article_id: int) -> set[tuple[int, str, str, str | None]]:
    """Return relation, quote, stance and speaker of what rules saw in an article and an editor withdrew."""
    query = (
        select(
            EVIDENCE.c.relation_id, EVIDENCE.c.quote, EVIDENCE.c.stance, ENTITY.c.public_id.label("speaker")
        )
        .join(ENTITY, ENTITY.c.id == EVIDENCE.c.speaker_id, isouter=True)
        .where(
            EVIDENCE.c.article_id == article_id,
            EVIDENCE.c.ruled_out == 1,
            EVIDENCE.c.method == EvidenceMethod.RULE,
        )
    )
    return {(row[0], row[1], row[2], row[3]) for row in connection.execute(query)}


def rule_out_evidence(connection: Connection, public_id: str) -> None:
    """Remember of a passage that an editor withdrew it."""
    connection.execute(update(EVIDENCE).where(EVIDENCE.c.public_id == public_id).values(ruled_out=1))


def withdraw_evidence(connection: Connection, public_ids: Iterable[str], at: str, reason: str) -> None:
    """Withdraw these passages; they stay readable for those who ask what was known before."""
    connection.execute(
        update(EVIDENCE)
        .where(EVIDENCE.c.public_id.in_(list(public_ids)))
        .values(withdrawn_at=at, withdrawal_reason=reason)
    )
