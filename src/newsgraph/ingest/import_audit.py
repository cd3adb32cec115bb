"""Leaves an audit row for each transaction of an import that wrote something."""

from sqlalchemy import Connection

from newsgraph.access.audit import append_audit
from newsgraph.ingest.report import COUNTED, ImportReport
from newsgraph.model.viewer import Viewer
from newsgraph.store.outcome import Outcome


def append_import(
    connection: Connection, viewer: Viewer | None, now: str, report: ImportReport, file: str | None
) -> None:
    """Append a row with what was new and changed, by kind; nothing where nothing was, or nobody is to be named."""
    written = {what: sum(report.outcomes[what, one] for one in Outcome if is_write(one)) for what in COUNTED}
    counts = {what: count for what, count in written.items() if count}
    if viewer is not None and counts:
        append_audit(connection, viewer, now, "import.write", details={"file": file, **counts})


def is_write(outcome: Outcome) -> bool:
    """Return whether the outcome left something in the database."""
    return outcome is not Outcome.UNCHANGED
