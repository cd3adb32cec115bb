"""Joins articles with those that they list or pin, which may come later in an import, and ends the import."""

from collections.abc import Sequence

from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.index.unpaired_article import count_waiting_pairs
from newsgraph.ingest.import_audit import append_import
from newsgraph.ingest.import_state import ImportState
from newsgraph.ingest.patient_write import write_patiently
from newsgraph.ingest.pending_link import PendingLinks
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.report import ImportReport
from newsgraph.store.article import write_article_links
from newsgraph.store.batch import batch
from newsgraph.store.database import Database
from newsgraph.store.reference import resolve_article

LINKS_PER_TRANSACTION = 500
"""Lists that are written at once: the related list of each article that has one is computed anew."""


async def write_links(database: Database, state: ImportState, report: ImportReport) -> None:
    """Write the lists that wait, once they fill a transaction; those that name what is not there wait for the end."""
    while len(state.pending) >= LINKS_PER_TRANSACTION:
        part = state.pending[:LINKS_PER_TRANSACTION]
        written, unmet = await write_patiently(database, state, _write_part, state, part, False)
        report.add(written)
        state.unmet += unmet
        del state.pending[:LINKS_PER_TRANSACTION]


async def finish_import(database: Database, state: ImportState, report: ImportReport) -> None:
    """Write all lists that still wait, and count the pairs of entities that do."""
    state.is_bulk = False
    waiting, state.pending, state.unmet = [*state.unmet, *state.pending], [], []
    for part in batch(waiting, LINKS_PER_TRANSACTION) if waiting else ([],):
        written, _ = await write_patiently(database, state, _write_part, state, part, True)
        report.add(written)
    while await write_patiently(database, state, count_waiting_pairs):
        pass


def _write_part(
    connection: Connection, state: ImportState, part: Sequence[PendingLinks], is_last: bool
) -> tuple[ImportReport, list[PendingLinks]]:
    """Write lists in one transaction; return those that name something in vain, which may come later.

    Where nothing comes any more (`is_last`), that is left out of its list and reported.
    """
    report, unmet = ImportReport(), []
    for links in part:
        related, faults = _resolve(connection, links)
        if faults and not is_last:
            unmet.append(links)
            continue
        for fault in faults:
            report.fail(links.file, fault.place, fault)
        if write_article_links(connection, links.article_id, links.table, related):
            state.linked.add(links.article_id)
    RecordWriter(connection, state, report).finish()
    append_import(connection, state.viewer, state.now, report, None)
    return report, unmet


def _resolve(connection: Connection, links: PendingLinks) -> tuple[list[int], list[InputError]]:
    found, faults = [], []
    for index, reference in enumerate(links.references):
        try:
            place = f"{links.place}, {links.member}[{index}]"
            found.append(resolve_article(connection, reference, place).id)
        except InputError as error:
            faults.append(error)
    return found, faults
