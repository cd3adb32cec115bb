"""What an import did, counted and put in words."""

from collections import Counter
from dataclasses import dataclass, field

from newsgraph.errors import NewsgraphError
from newsgraph.store.outcome import Outcome

COUNTED = ("articles", "stubs", "entities", "merges", "relations")


@dataclass(frozen=True)
class Failure:
    """One thing that was refused: where, and why."""

    file: str
    place: str | None
    code: str
    message: str
    hint: str | None


@dataclass(frozen=True)
class Skip:
    """One file that was passed over, and why."""

    file: str
    reason: str


@dataclass
class ImportReport:
    """The counts of one import; `outcomes` by what was written and what became of it."""

    outcomes: Counter[tuple[str, Outcome]] = field(default_factory=Counter)
    mentions: int = 0
    unresolved: int = 0
    evidence: int = 0
    entity_proposals: int = 0
    relation_proposals: int = 0
    skipped: list[Skip] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)

    def count(self, what: str, outcome: Outcome) -> None:
        """Count one thing that was written."""
        self.outcomes[what, outcome] += 1

    def fail(self, file: str, place: str | None, error: NewsgraphError) -> None:
        """Note one thing that was refused."""
        self.failed.append(Failure(file, place, error.code, error.message, error.hint))

    def add(self, other: "ImportReport") -> None:
        """Take over the counts of a part of the import."""
        self.outcomes.update(other.outcomes)
        self.mentions += other.mentions
        self.unresolved += other.unresolved
        self.evidence += other.evidence
        self.entity_proposals += other.entity_proposals
        self.relation_proposals += other.relation_proposals
        self.skipped.extend(other.skipped)
        self.failed.extend(other.failed)


def render_failure(failure: Failure) -> list[str]:
    """Return the line that tells a refusal, and the hint below it."""
    place = failure.file if failure.place is None else f"{failure.file}, {failure.place}"
    lines = [f"error {failure.code}: {failure.message} ({place})"]
    return lines if failure.hint is None else [*lines, f"  hint: {failure.hint}"]


def render_report(report: ImportReport) -> list[str]:
    """Return the lines that close an import: failures first, then what was skipped, then the counts."""
    lines = [line for failure in report.failed for line in render_failure(failure)]
    lines += [f"skipped {skip.file}: {skip.reason}" for skip in report.skipped]
    for what in COUNTED:
        if any(report.outcomes[what, outcome] for outcome in Outcome):
            lines.append(f"{what}: " + _render_outcomes(report, what))
    lines.append(f"mentions: {report.mentions} linked, {report.unresolved} unresolved")
    lines.append(f"evidence: {report.evidence} new")
    lines.append(f"proposals: {report.entity_proposals} names, {report.relation_proposals} relations")
    lines.append(f"skipped: {len(report.skipped)}, failed: {len(report.failed)}")
    return lines


def _render_outcomes(report: ImportReport, what: str) -> str:
    return ", ".join(f"{report.outcomes[what, outcome]} {outcome.value.lower()}" for outcome in Outcome)
