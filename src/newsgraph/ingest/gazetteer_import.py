"""Brings a gazetteer into the database; what clashes with what is there is told and left out, never merged."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import orjson
from sqlalchemy import Connection

from newsgraph.changes.log import render_entity_subject
from newsgraph.errors import InputError
from newsgraph.ingest.arrival import build_not_found
from newsgraph.ingest.gazetteer_clash import KnownEntities, settle_entry
from newsgraph.ingest.gazetteer_form.entity_lines import parse_entity_lines
from newsgraph.ingest.gazetteer_form.entry import GazetteerEntry
from newsgraph.ingest.gazetteer_form.follow_the_money import parse_follow_the_money
from newsgraph.ingest.gazetteer_form.form import GazetteerForm
from newsgraph.ingest.gazetteer_form.table import parse_table
from newsgraph.ingest.gazetteer_form.wikidata import parse_wikidata
from newsgraph.ingest.import_audit import append_import
from newsgraph.ingest.import_state import ImportState
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.report import ImportReport
from newsgraph.model.viewer import Viewer
from newsgraph.model.vocabulary import EntityOrigin
from newsgraph.store.bare_relation import resolve_bare_relations
from newsgraph.store.database import Database
from newsgraph.store.entity import insert_entities
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import EntityRecord

ENTITIES_PER_TRANSACTION = 1_000
HEAD_BYTES = 64 * 1024
OnBytes = Callable[[int, int], None]


@dataclass
class GazetteerReport:
    """What became of a gazetteer: the counts of what was written, the faults, and why entries were passed over."""

    written: ImportReport = field(default_factory=ImportReport)
    skipped: Counter[str] = field(default_factory=Counter)


async def import_gazetteer(
    database: Database,
    path: Path,
    now: str,
    *,
    form: GazetteerForm | None = None,
    language: str = "en",
    languages: Collection[str] = (),
    on_bytes: OnBytes | None = None,
    viewer: Viewer | None = None,
) -> GazetteerReport:
    """Import the entities of one file; the same again changes nothing.

    An entry adds to the entity that it names by id, slug or identifier, and takes nothing away. Refused, each with
    its place: an identifier that another entity has (IDENTIFIER_TAKEN), another identifier of a scheme than the
    entity has (IDENTIFIER_DIFFERS), the name and kind of another entity where nothing tells the two apart
    (NAME_TAKEN).
    `viewer` is who imports, for the audit log: None leaves no row in it.

    Raises InputError where the file as a whole cannot be read.
    """
    report, done = GazetteerReport(), 0
    known = await database.read(KnownEntities.fetch)
    try:
        entries = _read_placed(path, form, language, languages)
        size = _measure(path)
        while part := list(islice(entries, ENTITIES_PER_TRANSACTION)):
            await database.write(_write_audited, part, str(path), now, known, report, viewer)
            done += sum(entry.size for entry in part)
            if on_bytes is not None:
                on_bytes(min(done, size), size)
        await database.write(resolve_bare_relations)
    except FileNotFoundError:
        raise build_not_found(str(path)) from None
    except OSError as error:
        raise InputError(
            "FILE_UNREADABLE",
            error.strerror or str(error),
            place=str(path),
            hint="check the permissions",
        ) from None
    return report


def _read_placed(
    path: Path, form: GazetteerForm | None, language: str, languages: Collection[str]
) -> Iterator[GazetteerEntry]:
    """Yield the entries of a file; a fault of the file as a whole names it."""
    try:
        yield from read_entries(path, form or recognize_gazetteer(path), language, languages)
    except InputError as fault:
        place = str(path) if fault.place is None else f"{path}, {fault.place}"
        raise InputError(
            fault.code, fault.message, place=place, hint=fault.hint, details=fault.details
        ) from None


def _measure(path: Path) -> int:
    return path.stat().st_size


def recognize_gazetteer(path: Path) -> GazetteerForm:
    """Return the form of a file by its ending, else by how it begins; raises InputError FORM_UNKNOWN, OSError."""
    if path.suffix.lower() in (".csv", ".tsv"):
        return GazetteerForm.CSV
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES).removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head.startswith((b"{", b"[")):
        return GazetteerForm.CSV
    try:
        first = orjson.loads(head.partition(b"\n")[0].strip())
    except orjson.JSONDecodeError:
        first = None
    if isinstance(first, dict) and {"schema", "properties"} <= first.keys():
        return GazetteerForm.FOLLOW_THE_MONEY
    if isinstance(first, dict) and "type" in first and "labels" not in first:
        return GazetteerForm.JSON_LINES
    if b'"labels"' in head or b'"entities"' in head:
        return GazetteerForm.WIKIDATA
    raise InputError(
        "FORM_UNKNOWN",
        "this is no gazetteer of a known form",
        hint="take CSV with a header, newsgraph JSON Lines, Wikidata's JSON or FollowTheMoney, or state --format",
    )


def read_entries(
    path: Path, form: GazetteerForm, language: str, languages: Collection[str]
) -> Iterator[GazetteerEntry]:
    """Return the entries of a file in a form."""
    match form:
        case GazetteerForm.CSV:
            return parse_table(path)
        case GazetteerForm.JSON_LINES:
            return parse_entity_lines(path)
        case GazetteerForm.WIKIDATA:
            return parse_wikidata(path, language, languages)
        case GazetteerForm.FOLLOW_THE_MONEY:
            return parse_follow_the_money(path)


def _write_audited(
    connection: Connection,
    entries: list[GazetteerEntry],
    file: str,
    now: str,
    known: KnownEntities,
    report: GazetteerReport,
    viewer: Viewer | None,
) -> None:
    """Write entries in one transaction, with the audit row that tells of it."""
    part = GazetteerReport()
    _write_part(connection, entries, file, now, known, part)
    append_import(connection, viewer, now, part.written, file)
    report.written.add(part.written)
    report.skipped.update(part.skipped)


def _write_part(
    connection: Connection,
    entries: list[GazetteerEntry],
    file: str,
    now: str,
    known: KnownEntities,
    report: GazetteerReport,
) -> None:
    """Write entries in one transaction, new ones all at once; counts and faults go into the report."""
    writer = RecordWriter(connection, ImportState(now), report.written)
    known.prefetch(connection, [entry.record for entry in entries if entry.record is not None])
    new: dict[str, EntityRecord] = {}
    for entry in entries:
        try:
            if entry.fault is not None:
                raise entry.fault
            if entry.record is None:
                report.skipped[entry.skipped or ""] += 1
                continue
            record = settle_entry(connection, entry.record, known)
            if known.records.get(record.public_id) == record:
                report.written.count("entities", Outcome.UNCHANGED)
            elif record.public_id not in known.ids or record.public_id in new:
                report.written.outcomes["entities", Outcome.NEW] += record.public_id not in new
                new[record.public_id] = record
            else:
                with connection.begin_nested():
                    writer.write_entity(record)
            known.remember(record)
        except InputError as fault:
            place = entry.place if fault.place in (None, entry.place) else f"{entry.place}, {fault.place}"
            report.written.fail(file, place, fault)
    insert_entities(connection, list(new.values()))
    writer.log.append_published(
        (render_entity_subject(one.kind), one.public_id)
        for one in new.values()
        if one.origin is EntityOrigin.GAZETTEER
    )
    writer.finish()
    known.learn_rows(connection, list(new))
