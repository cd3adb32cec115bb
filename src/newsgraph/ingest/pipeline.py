"""Imports files, stage by stage."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Connection, event
from sqlalchemy.exc import IntegrityError

from newsgraph.errors import InputError
from newsgraph.index.related_memory import RelatedMemory
from newsgraph.index.unpaired_article import fetch_waiting_count
from newsgraph.ingest.arrival import find_files
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.document import Piece
from newsgraph.ingest.import_audit import append_import
from newsgraph.ingest.import_state import ImportState
from newsgraph.ingest.interpreter import collect_young, suit_import
from newsgraph.ingest.json_lines import BYTE_ORDER_MARK, Line, parse_json_lines
from newsgraph.ingest.link_write import finish_import, write_links
from newsgraph.ingest.linking import Proposer
from newsgraph.ingest.part_reader import PartReader
from newsgraph.ingest.patient_write import write_patiently
from newsgraph.ingest.reader.form import Form, recognize_form
from newsgraph.ingest.reader.opening import Opened, name_path, open_path
from newsgraph.ingest.reader.reading import iter_pieces
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.report import ImportReport, Skip
from newsgraph.model.language_tag import check_language_tag
from newsgraph.model.viewer import Viewer
from newsgraph.store.bare_relation import resolve_bare_relations
from newsgraph.store.database import Database
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import ArticleRecord, EntityRecord, HeaderRecord
from newsgraph.store.write_behind import wait_behind

if TYPE_CHECKING:
    from newsgraph.ingest.piece_write import PieceWriter

LINES_PER_TRANSACTION = 500
PIECES_PER_TRANSACTION = 50
MAX_PROFILES = 11_000
"""How many profiles of related lists an import remembers: some 50 MB, which saves it most of what it would read."""
Item = TypeVar("Item")


@dataclass(frozen=True)
class Done:
    """How far an import is: bytes done and in all, articles so far, and what was refused so far."""

    size: int
    total: int
    articles: int
    failed: int


OnProgress = Callable[[Done], None]
OnCommit = Callable[[bool], None]
"""Told that a transaction is about to be committed, and whether it brought new articles."""


@dataclass(frozen=True)
class ImportOptions:
    """How to import: `now` is the instant of the import; `form` is what all files have, None where each tells.

    `source` names the publisher by slug, id or name, and goes before what a page says; `language` and `published`, an
    instant, hold where a page tells none. `proposer` proposes further names in pages. `viewer` is who imports, for
    the audit log: None leaves no row in it.
    """

    now: str
    entities: tuple[Path, ...] = ()
    source: str | None = None
    language: str | None = None
    published: str | None = None
    form: Form | None = None
    proposer: Proposer | None = None
    viewer: Viewer | None = None

    def __post_init__(self) -> None:
        """Raise InputError LANGUAGE_INVALID where `language` is no language tag."""
        if self.language is not None:
            check_language_tag(self.language, "language")


async def import_paths(
    database: Database, paths: Iterable[Path], options: ImportOptions, on_progress: OnProgress | None = None
) -> ImportReport:
    """Import files and folders in order, gazetteers first; a bad file or line is reported and the rest goes on.

    `on_progress` is told now and then how far it is.
    """
    report, state = ImportReport(), _build_state(options)
    files, missing = find_files(paths)
    report.skipped.extend(Skip(str(path), reason) for path, reason in missing.skipped)
    for path, fault in missing.failed:
        report.fail(str(path), None, fault)
    progress = _Progress([*options.entities, *files], report, on_progress)
    state.unpaired.count = await database.read(fetch_waiting_count)
    with suit_import():
        for path in options.entities:
            await _import_gazetteer(database, path, state, report, progress)
        for path in files:
            await _import_file(database, path, options, state, report, progress)
        await finish_import(database, state, report)
    return report


def _build_state(options: ImportOptions) -> ImportState:
    memory = RelatedMemory(MAX_PROFILES)
    return ImportState(options.now, Linker(options.proposer), memory=memory, viewer=options.viewer)


class _Progress:
    """Counts the bytes that are done."""

    def __init__(self, paths: Iterable[Path], report: ImportReport, on_progress: OnProgress | None):
        self._total = sum(_measure(path) for path in paths)
        self._done = 0
        self._report = report
        self._on_progress = on_progress

    def add(self, size: int) -> None:
        self._done += size
        if self._on_progress is not None:
            articles = sum(self._report.outcomes["articles", outcome] for outcome in Outcome)
            self._on_progress(Done(self._done, self._total, articles, len(self._report.failed)))


async def import_opened(
    database: Database, name: str, open_content: Callable[[], Opened], options: ImportOptions
) -> ImportReport:
    """Import one thing that is not a file of its own, called `name` in messages."""
    report, state = ImportReport(), _build_state(options)
    try:
        await _import_content(database, open_content(), options, state, report, _Progress((), report, None))
    except InputError as fault:
        report.fail(name, fault.place, fault)
    except OSError as error:
        report.fail(name, None, _build_unreadable(error))
    await finish_import(database, state, report)
    return report


async def _import_file(
    database: Database,
    path: Path,
    options: ImportOptions,
    state: ImportState,
    report: ImportReport,
    progress: _Progress,
) -> None:
    try:
        with open_path(path) as opened:
            await _import_content(database, opened, options, state, report, progress)
    except InputError as fault:
        report.fail(name_path(path), fault.place, fault)
    except OSError as error:
        report.fail(name_path(path), None, _build_unreadable(error))


async def _import_content(
    database: Database,
    opened: Opened,
    options: ImportOptions,
    state: ImportState,
    report: ImportReport,
    progress: _Progress,
) -> None:
    form = options.form or recognize_form(opened.head, opened.name)
    if form is Form.JSON_LINES:
        await _import_json_lines(database, opened, state, report, progress, None)
    else:
        await _import_pieces(database, opened, form, options, state, report)
        progress.add(opened.size)


async def _import_pieces(
    database: Database,
    opened: Opened,
    form: Form,
    options: ImportOptions,
    state: ImportState,
    report: ImportReport,
) -> None:
    """Import what a reader finds, a few pieces a transaction; raises InputError where it can go no further."""
    # Linking and the rules of relations take a moment to load, which an import of JSON Lines can do without.
    from newsgraph.ingest.piece_write import PieceWriter

    pieces = PieceWriter(opened.name, options.source, options.language, options.published)
    for part in _slice(iter_pieces(form, opened), PIECES_PER_TRANSACTION):
        report.add(await write_patiently(database, state, _write_pieces, part, pieces, state))
        collect_young()
        await write_links(database, state, report)
    if form is Form.FOLLOW_THE_MONEY:
        await write_patiently(database, state, resolve_bare_relations)


def _write_pieces(
    connection: Connection, part: Iterable[Piece], pieces: "PieceWriter", state: ImportState
) -> ImportReport:
    """Write pieces in one transaction, each in a savepoint: a refused one leaves nothing, the rest goes on."""
    report = ImportReport(file=pieces.file)
    for piece in part:
        written = ImportReport(file=pieces.file)
        try:
            with connection.begin_nested():
                pieces.write(RecordWriter(connection, state, written), piece)
            report.add(written)
        except InputError as fault:
            # A refused piece says where it stands; a fault of the file as a whole says so itself.
            places = dict.fromkeys(place for place in (piece.place, fault.place) if place is not None)
            report.fail(pieces.file, ", ".join(places) or None, fault)
        except IntegrityError as error:
            report.fail(pieces.file, piece.place, _build_conflict(error))
    RecordWriter(connection, state, report).finish()
    append_import(connection, state.viewer, state.now, report, pieces.file)
    return report


async def _import_gazetteer(
    database: Database, path: Path, state: ImportState, report: ImportReport, progress: _Progress
) -> None:
    try:
        with open_path(path) as opened:
            if not opened.head.removeprefix(BYTE_ORDER_MARK).lstrip().startswith(b"{"):
                raise InputError(
                    "FORM_UNKNOWN",
                    "a file of entities that an import loads first holds newsgraph JSON Lines",
                    hint="newsgraph entities import reads CSV, FollowTheMoney and Wikidata's JSON: run it before",
                )
            await _import_json_lines(database, opened, state, report, progress, (HeaderRecord, EntityRecord))
    except InputError as fault:
        report.fail(name_path(path), fault.place, fault)
    except OSError as error:
        report.fail(name_path(path), None, _build_unreadable(error))


async def _import_json_lines(
    database: Database,
    opened: Opened,
    state: ImportState,
    report: ImportReport,
    progress: _Progress,
    allowed: tuple[type, ...] | None,
) -> None:
    state.is_restoring = None
    lines = parse_json_lines(opened.stream)
    with PartReader(lines, LINES_PER_TRANSACTION, state.now, state.known) as parts:
        begin = parts.begin if opened.file is not None else None
        while part := await _take(parts):
            state.is_bulk = len(part) == LINES_PER_TRANSACTION
            report.add(await _write_part(database, part, opened.name, state, allowed, begin))
            progress.add(sum(line.size for line in part) if opened.file is None else opened.advance())
            await write_links(database, state, report)


async def _take(parts: PartReader) -> list[Line]:
    try:
        return await parts.take()
    except OSError as error:
        raise _build_unreadable(error, f"after line {parts.last}" if parts.last else None) from error


async def _write_part(
    database: Database,
    part: list[Line],
    file: str,
    state: ImportState,
    allowed: tuple[type, ...] | None,
    on_commit: OnCommit | None,
) -> ImportReport:
    """Write lines in one transaction; where they contradict each other in a way nobody foresaw, one by one."""
    pending = len(state.pending)
    try:
        return await write_patiently(database, state, _write_lines, part, file, state, allowed, on_commit)
    except IntegrityError:
        state.undo(pending)
    report = ImportReport(file=file)
    for line in part:
        pending = len(state.pending)
        try:
            report.add(await write_patiently(database, state, _write_lines, [line], file, state, allowed))
        except IntegrityError as error:
            state.undo(pending)
            report.fail(file, f"line {line.number}", _build_conflict(error))
    return report


def _write_lines(
    connection: Connection,
    lines: list[Line],
    file: str,
    state: ImportState,
    allowed: tuple[type, ...] | None,
    on_commit: OnCommit | None = None,
) -> ImportReport:
    """Write lines in one transaction: a refused one leaves nothing, the rest goes on.

    New articles are checked and wait until they are inserted together; all else has a savepoint of its own.
    `on_commit` is called once all is written and the database is about to commit it.
    """
    report = ImportReport(file=file)
    if on_commit is not None:
        event.listen(connection, "commit", lambda _: on_commit(_has_new_articles(report)))
    state.known.prefetch(
        connection, [line.record for line in lines if isinstance(line.record, ArticleRecord)]
    )
    for line in lines:
        place = f"line {line.number}"
        try:
            _write_checked(RecordWriter(connection, state, report), line, file, place, allowed)
        except InputError as fault:
            report.fail(file, place if fault.place is None else f"{place}, {fault.place}", fault)
    RecordWriter(connection, state, report).finish()
    append_import(connection, state.viewer, state.now, report, file)
    return report


def _write_checked(
    writer: RecordWriter, line: Line, file: str, place: str, allowed: tuple[type, ...] | None
) -> None:
    """Have a new article wait; write anything else in a savepoint, after those that wait."""
    if line.fault is not None:
        raise line.fault
    if writer.is_new(line.record):
        _write_line(writer, line, file, place, allowed)
        return
    writer.flush()
    wait_behind(writer.connection)
    part = RecordWriter(writer.connection, writer.state, ImportReport(file=file))
    try:
        with writer.connection.begin_nested():
            _write_line(part, line, file, place, allowed)
    except InputError:
        writer.state.known.forget()
        raise
    except IntegrityError as error:
        writer.state.known.forget()
        raise _build_conflict(error) from None
    writer.report.add(part.report)


def _write_line(
    writer: RecordWriter, line: Line, file: str, place: str, allowed: tuple[type, ...] | None
) -> None:
    if allowed is not None and not isinstance(line.record, allowed):
        raise InputError(
            "TYPE_NOT_ALLOWED",
            "a gazetteer holds entity lines alone",
            place="type",
            hint="import the file itself",
        )
    writer.write(line.record, file, place, line.prepared)


def _has_new_articles(report: ImportReport) -> bool:
    return report.outcomes["articles", Outcome.NEW] > 0


def _slice(items: Iterator[Item], count: int) -> Iterator[list[Item]]:
    while part := list(islice(items, count)):
        yield part


def _measure(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _build_unreadable(error: OSError, place: str | None = None) -> InputError:
    return InputError(
        "FILE_UNREADABLE",
        error.strerror or str(error),
        place=place,
        hint="check the name, the permissions and that the file is whole",
    )


def _build_conflict(error: IntegrityError) -> InputError:
    return InputError(
        "CONFLICT",
        "the line contradicts what is stored",
        hint="compare its ids and keys with an export",
        details={"cause": str(error.orig)},
    )
