"""The proposals as a table that an editor fills in and hands back, a row for each, with a column for the decision."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newsgraph.errors import InputError
from newsgraph.ingest.alias_text import parse_aliases
from newsgraph.ingest.curation import (
    AcceptAlias,
    AcceptName,
    AcceptRelation,
    CurationDecision,
    MergeNames,
    RejectName,
    RejectRelation,
    ResolveName,
)
from newsgraph.model.vocabulary import EntityKind
from newsgraph.store.name_queue import NameProposal
from newsgraph.store.relation_queue import RelationProposal
from newsgraph.store.unresolved_queue import UnresolvedName

COLUMNS = (
    *("of", "id", "name", "kind", "seen", "articles", "note", "passage"),
    *("decision", "into", "as_name", "slug", "description", "aliases"),
)
NEEDED = ("of", "id", "decision")


@dataclass(frozen=True)
class FileDecision:
    """One row of a table handed back: its line, and what it decides or why that cannot be told."""

    line: int
    decision: CurationDecision | None
    fault: InputError | None


def render_names(proposals: Iterable[NameProposal]) -> str:
    """Return a table of proposed names; every passage in one cell, a line each."""
    return _render(
        {
            "of": "name",
            "id": one.name,
            "name": one.name,
            "kind": one.kind or "",
            "seen": one.seen,
            "articles": one.articles,
            "note": "; ".join([one.rule, *(f"also {name}" for name in one.merged)]),
            "passage": "\n".join(f"{passage.text} ({passage.article})" for passage in one.passages),
        }
        for one in proposals
    )


def render_relations(proposals: Iterable[RelationProposal]) -> str:
    """Return a table of proposed relations."""
    return _render(
        {
            "of": "relation",
            "id": one.id,
            "name": " ".join(
                [one.subject_name, one.kind, one.object_name, *([one.role] if one.role else [])]
            ),
            "kind": one.kind,
            "seen": one.seen,
            "articles": len({passage.article for passage in one.passages}),
            "note": "; ".join(dict.fromkeys(passage.reason for passage in one.passages)),
            "passage": "\n".join(f"{passage.quote} ({passage.article})" for passage in one.passages),
        }
        for one in proposals
    )


def render_unresolved(names: Iterable[UnresolvedName]) -> str:
    """Return a table of unresolved names; `into` is for the candidate that is meant."""
    return _render(
        {
            "of": "unresolved",
            "id": one.article,
            "name": one.text,
            "seen": len(one.starts),
            "articles": 1,
            "note": "; ".join(
                f"{key} {label}" for key, label in zip(one.candidates, one.candidate_names, strict=True)
            ),
            "passage": f"{one.passage.text} ({one.article})",
        }
        for one in names
    )


def parse_decisions(text: str) -> Iterator[FileDecision]:
    """Yield what each row of a table decides; rows whose `decision` is empty are left out.

    Raises InputError COLUMN_MISSING where the table lacks one of the columns that tell.
    """
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=_guess_delimiter(text))
    missing = [name for name in NEEDED if name not in (reader.fieldnames or ())]
    if missing:
        raise InputError(
            "COLUMN_MISSING",
            f"the table has no column {missing[0]!r}",
            place="line 1",
            hint="hand back the table of newsgraph proposals list --csv with its header",
        )
    for row in reader:
        cells = {name: _unguard((row.get(name) or "").strip()) for name in COLUMNS}
        if cells["decision"]:
            try:
                yield FileDecision(reader.line_num, _parse_row(cells), None)
            except InputError as fault:
                yield FileDecision(reader.line_num, None, fault)


def _parse_row(cells: dict[str, str]) -> CurationDecision:
    match cells["of"], cells["decision"].lower():
        case "name", "accept" if cells["into"]:
            return AcceptAlias(cells["id"], cells["into"])
        case "name", "accept":
            return AcceptName(
                cells["id"],
                _parse_kind(cells["kind"]),
                cells["as_name"] or None,
                cells["slug"] or None,
                cells["description"] or None,
                parse_aliases(cells["aliases"]),
            )
        case "name", "reject":
            return RejectName(cells["id"])
        case "name", "merge" if cells["into"]:
            return MergeNames((cells["id"],), cells["into"])
        case "relation", "accept":
            return AcceptRelation(cells["id"])
        case "relation", "reject":
            return RejectRelation(cells["id"])
        case "unresolved", "resolve" | "accept" if cells["into"]:
            return ResolveName(cells["id"], cells["name"], cells["into"])
    raise InputError(
        "DECISION_INVALID",
        f"{cells['decision']!r} is no decision on {cells['of'] or 'nothing'}",
        place="decision",
        hint="accept, reject, or merge and resolve with the column into; leave it empty to decide later",
    )


def _parse_kind(cell: str) -> EntityKind | None:
    if cell and cell.upper() not in EntityKind.__members__:
        raise InputError(
            "KIND_UNKNOWN",
            f"{cell!r} is no kind of entity",
            place="kind",
            hint="state PERSON, ORGANIZATION, PLACE or EVENT",
        )
    return EntityKind(cell.upper()) if cell else None


def _render(rows: Iterable[dict[str, object]]) -> str:
    output = io.StringIO(newline="")
    writer = csv.DictWriter(output, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _guard(value) for name, value in row.items()})
    return output.getvalue()


def _guard(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@") else value


def _unguard(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@") else cell


def _guess_delimiter(text: str) -> str:
    """Return what parts the cells of the header: spreadsheets write semicolons and tabs too."""
    header = text.partition("\n")[0]
    return max(",;\t", key=header.count)
