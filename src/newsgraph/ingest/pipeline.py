"""Imports files, stage by stage."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from newsgraph.errors import InputError
from newsgraph.ingest.arrival import Form, find_files, recognize_form
from newsgraph.ingest.json_lines import Line, parse_json_lines
from newsgraph.ingest.record_write import ImportState, RecordWriter
from newsgraph.ingest.report import ImportReport, Skip
from newsgraph.store.database import Database
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import ArticleRecord, EntityRecord, HeaderRecord

LINES_PER_TRANSACTION = 500


@dataclass(frozen=True)
class Done:
    """How far an import is: bytes done and in all, articles so far, and what was refused so far."""

    size: int
    total: int
    articles: int
    failed: int


OnProgress = Callable[[Done], None]


@dataclass(frozen=True)
class ImportOptions:
    """How to import: `now` is the instant of the import; `source` and `language` hold where a page tells neither.

    `source` names the publisher by slug, id or name, and goes before what a page says.
    """

    now: str
    entities: tuple[Path, ...] = ()
    source: str | None = None
    language: str | None = None


async def import_paths(
    database: Database, paths: Iterable[Path], options: ImportOptions, on_progress: OnProgress | None = None
) -> ImportReport:
    """Import files and folders in order, gazetteers first; a bad file or line is reported and the rest goes on.

    `on_progress` is told now and then how far it is.
    """
    report, state = ImportReport(), ImportState(options.now)
    files, missing = find_files(paths)
    report.skipped.extend(Skip(str(path), reason) for path, reason in missing.skipped)
    for path, fault in missing.failed:
        report.fail(str(path), None, fault)
    progress = _Progress([*options.entities, *files], report, on_progress)
    for path in options.entities:
        await _import_json_lines(database, path, state, report, progress, (HeaderRecord, EntityRecord))
    for path in files:
        await _import_file(database, path, options, state, report, progress)
    await _finish(database, state, report)
    return report


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


async def _import_file(
    database: Database,
    path: Path,
    options: ImportOptions,
    state: ImportState,
    report: ImportReport,
    progress: _Progress,
) -> None:
    try:
        form = recognize_form(path)
        if form is Form.JSON_LINES:
            await _import_json_lines(database, path, state, report, progress, None)
            return
        # The page readers take a second to load, which an import of JSON Lines can do without.
        from newsgraph.ingest.page_import import PageImport, parse_page

        page = PageImport(parse_page(path, form), str(path), options.source, options.language)
        report.add(await database.write(_write_page, page.write, state))
    except InputError as fault:
        report.fail(str(path), fault.place, fault)
    except OSError as error:
        report.fail(str(path), None, _build_unreadable(error))
    progress.add(_measure(path))


def _write_page(
    connection: Connection, write: Callable[[RecordWriter], None], state: ImportState
) -> ImportReport:
    report = ImportReport()
    writer = RecordWriter(connection, state, report)
    write(writer)
    writer.finish()
    return report


async def _import_json_lines(
    database: Database,
    path: Path,
    state: ImportState,
    report: ImportReport,
    progress: _Progress,
    allowed: tuple[type, ...] | None,
) -> None:
    state.is_restoring = None
    try:
        for part in _slice(parse_json_lines(path)):
            report.add(await _write_part(database, part, str(path), state, allowed))
            progress.add(sum(line.size for line in part))
    except OSError as error:
        report.fail(str(path), None, _build_unreadable(error))


async def _write_part(
    database: Database, part: list[Line], file: str, state: ImportState, allowed: tuple[type, ...] | None
) -> ImportReport:
    """Write lines in one transaction; where they contradict each other in a way nobody foresaw, one by one."""
    pending = len(state.pending)
    try:
        return await database.write(_write_lines, part, file, state, allowed)
    except IntegrityError:
        state.undo(pending)
    report = ImportReport()
    for line in part:
        pending = len(state.pending)
        try:
            report.add(await database.write(_write_lines, [line], file, state, allowed))
        except IntegrityError as error:
            state.undo(pending)
            report.fail(file, f"line {line.number}", _build_conflict(error))
    return report


def _write_lines(
    connection: Connection, lines: list[Line], file: str, state: ImportState, allowed: tuple[type, ...] | None
) -> ImportReport:
    """Write lines in one transaction: a refused one leaves nothing, the rest goes on.

    New articles are checked and wait until they are inserted together; all else has a savepoint of its own.
    """
    report = ImportReport()
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
    part = RecordWriter(writer.connection, writer.state, ImportReport())
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
    writer.write(line.record, file, place)


async def _finish(database: Database, state: ImportState, report: ImportReport) -> None:
    """Join what named articles that came later."""
    report.add(await database.write(_write_pending, state))


def _write_pending(connection: Connection, state: ImportState) -> ImportReport:
    report = ImportReport()
    writer = RecordWriter(connection, state, report)
    writer.write_pending(state.pending)
    writer.finish()
    return report


def _slice(lines: Iterator[Line]) -> Iterator[list[Line]]:
    while part := list(islice(lines, LINES_PER_TRANSACTION)):
        yield part


def _measure(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _build_unreadable(error: OSError) -> InputError:
    return InputError(
        "FILE_UNREADABLE", error.strerror or str(error), hint="check the name and the permissions"
    )


def _build_conflict(error: IntegrityError) -> InputError:
    return InputError(
        "CONFLICT",
        "the line contradicts what is stored",
        hint="compare its ids and keys with an export",
        details={"cause": str(error.orig)},
    )
