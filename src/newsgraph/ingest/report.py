"""What an import did, counted and put in words."""

from collections import Counter
from dataclasses import dataclass, field

from newsgraph.errors import NewsgraphError
from newsgraph.ingest.quantity import render_count
from newsgraph.store.outcome import Outcome

COUNTED = ("articles", "stubs", "entities", "merges", "relations")
MAX_NAMED_IN_FILE = (
    20  # so many slugs of one kind a file; an archive of a million articles is counted, not listed
)
MAX_NAMED = 1000


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
    """One file, or one place in it, that was passed over, and why."""

    file: str
    reason: str
    place: str | None = None


@dataclass(frozen=True)
class Note:
    """What had to be assumed of one document."""

    file: str
    place: str | None
    text: str


@dataclass
class ImportReport:
    """The counts of one import; `outcomes` by what was written and what became of it.

    `named` are slugs by file, what was written and what became of it; `file` is the one that is being written.
    """

    outcomes: Counter[tuple[str, Outcome]] = field(default_factory=Counter)
    mentions: int = 0
    unresolved: int = 0
    evidence: int = 0
    entity_proposals: int = 0
    relation_proposals: int = 0
    skipped: list[Skip] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    noted: list[Note] = field(default_factory=list)
    named: dict[tuple[str, str, Outcome], list[str]] = field(default_factory=dict)
    unnamed: Counter[tuple[str, str, Outcome]] = field(default_factory=Counter)
    file: str | None = None
    _names: int = 0

    def count(self, what: str, outcome: Outcome, slug: str | None = None) -> None:
        """Count one thing that was written, and name it where it is new or changed and has a slug."""
        self.outcomes[what, outcome] += 1
        if self.file is not None and slug is not None and outcome is not Outcome.UNCHANGED:
            self._name((self.file, what, outcome), [slug], 0)

    def fail(self, file: str, place: str | None, error: NewsgraphError) -> None:
        """Note one thing that was refused."""
        self.failed.append(Failure(file, place, error.code, error.message, error.hint))

    def skip(self, file: str, place: str | None, reason: str) -> None:
        """Note one thing that was passed over."""
        self.skipped.append(Skip(file, reason, place))

    def note(self, file: str, place: str | None, text: str) -> None:
        """Note what had to be assumed."""
        self.noted.append(Note(file, place, text))

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
        self.noted.extend(other.noted)
        for key, slugs in other.named.items():
            self._name(key, slugs, other.unnamed[key])

    def _name(self, key: tuple[str, str, Outcome], slugs: list[str], more: int) -> None:
        if self._names >= MAX_NAMED and key not in self.named:
            return
        known = self.named.setdefault(key, [])
        room = max(min(MAX_NAMED_IN_FILE - len(known), MAX_NAMED - self._names), 0)
        known.extend(slugs[:room])
        self._names += len(slugs[:room])
        self.unnamed[key] += len(slugs[room:]) + more


def render_failure(failure: Failure) -> list[str]:
    """Return the line that tells a refusal, and the hint below it."""
    place = _render_place(failure.file, failure.place)
    lines = [f"error {failure.code}: {failure.message} ({place})"]
    return lines if failure.hint is None else [*lines, f"  hint: {failure.hint}"]


def render_report(report: ImportReport) -> list[str]:
    """Return the lines that close an import: failures, what was skipped, assumed and written, then the counts."""
    lines = [line for failure in report.failed for line in render_failure(failure)]
    lines += [f"skipped {_render_place(skip.file, skip.place)}: {skip.reason}" for skip in report.skipped]
    lines += [f"note {_render_place(note.file, note.place)}: {note.text}" for note in report.noted]
    for (file, what, outcome), slugs in report.named.items():
        more = report.unnamed[file, what, outcome]
        named = [*slugs, *([f"and {more} more"] if more else [])]
        lines.append(f"{file}: {what} {outcome.value.lower()}: {', '.join(named)}")
    for what in COUNTED:
        if any(report.outcomes[what, outcome] for outcome in Outcome):
            lines.append(f"{what}: " + _render_outcomes(report, what))
    lines.append(f"mentions: {report.mentions} linked, {report.unresolved} unresolved")
    lines.append(f"evidence: {report.evidence} new")
    names = render_count(report.entity_proposals, "name")
    relations = render_count(report.relation_proposals, "relation")
    lines.append(f"proposals: {names}, {relations}")
    lines.append(f"skipped: {len(report.skipped)}, failed: {len(report.failed)}")
    return lines


def _render_place(file: str, place: str | None) -> str:
    return file if place in (None, file) else f"{file}, {place}"


def _render_outcomes(report: ImportReport, what: str) -> str:
    return ", ".join(f"{report.outcomes[what, outcome]} {outcome.value.lower()}" for outcome in Outcome)
