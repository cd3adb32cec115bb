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
from newsgraph.store.record import EntityRecord, HeaderRecord

LINES_PER_TRANSACTION = 200
OnProgress = Callable[[int, int], None]


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

    `on_progress` is told the bytes done and the bytes in all.
    """
    report, state = ImportReport(), ImportState(options.now)
    files, missing = find_files(paths)
    report.skipped.extend(Skip(str(path), reason) for path, reason in missing.skipped)
    for path, fault in missing.failed:
        report.fail(str(path), None, fault)
    progress = _Progress([*options.entities, *files], on_progress)
    for path in options.entities:
        await _import_json_lines(database, path, state, report, progress, (HeaderRecord, EntityRecord))
    for path in files:
        await _import_file(database, path, options, state, report, progress)
    await _finish(database, state, report)
    return report


class _Progress:
    """Counts the bytes that are done."""

    def __init__(self, paths: Iterable[Path], on_progress: OnProgress | None):
        self._total = sum(_measure(path) for path in paths)
        self._done = 0
        self._on_progress = on_progress

    def add(self, size: int) -> None:
        self._done += size
        if self._on_progress is not None:
            self._on_progress(self._done, self._total)


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
            report.add(await database.write(_write_lines, part, str(path), state, allowed))
            progress.add(sum(line.size for line in part))
    except OSError as error:
        report.fail(str(path), None, _build_unreadable(error))


def _write_lines(
    connection: Connection, lines: list[Line], file: str, state: ImportState, allowed: tuple[type, ...] | None
) -> ImportReport:
    """Write lines in one transaction, each in a savepoint: a refused one leaves nothing, the rest goes on."""
    report = ImportReport()
    for line in lines:
        place = f"line {line.number}"
        part = ImportReport()
        try:
            with connection.begin_nested():
                _write_line(RecordWriter(connection, state, part), line, file, place, allowed)
            report.add(part)
        except InputError as fault:
            report.fail(file, place if fault.place is None else f"{place}, {fault.place}", fault)
        except IntegrityError as error:
            report.fail(file, place, _build_conflict(error))
    RecordWriter(connection, state, report).finish()
    return report


def _write_line(
    writer: RecordWriter, line: Line, file: str, place: str, allowed: tuple[type, ...] | None
) -> None:
    if line.fault is not None:
        raise line.fault
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
