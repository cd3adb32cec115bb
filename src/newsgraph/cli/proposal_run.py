"""Reads proposals from the database and carries out what was decided on them, for `proposals_command`."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import typer
from sqlalchemy import Connection

from newsgraph.access.audit import OPERATOR, append_audit
from newsgraph.cli.failure import render_error, say
from newsgraph.cli.proposal_lines import render_name_lines, render_relation_lines, render_unresolved_lines
from newsgraph.clock import read_clock, render_instant
from newsgraph.errors import InputError
from newsgraph.ingest import curation_file
from newsgraph.ingest.curation import CurationDecision, CurationReport, curate
from newsgraph.ingest.quantity import render_count
from newsgraph.store.database import Database
from newsgraph.store.name_queue import QueueFilter, fetch_name_proposals
from newsgraph.store.relation_queue import fetch_relation_proposals
from newsgraph.store.unresolved_queue import fetch_unresolved_names

QUEUES: dict[str, tuple[Callable[..., Any], Callable[[Any], list[str]], Callable[[Any], str]]] = {
    "names": (fetch_name_proposals, render_name_lines, curation_file.render_names),
    "relations": (fetch_relation_proposals, render_relation_lines, curation_file.render_relations),
    "unresolved": (fetch_unresolved_names, render_unresolved_lines, curation_file.render_unresolved),
}


def read_proposals(url: str, queue: str, wanted: QueueFilter) -> list[Any]:
    """Return what waits in one of `QUEUES`."""
    return asyncio.run(_read(url, QUEUES[queue][0], wanted))


async def _read(
    url: str, fetch: Callable[[Connection, QueueFilter], list[Any]], wanted: QueueFilter
) -> list[Any]:
    database = await Database.open(url, create=False)
    try:
        return await database.read(fetch, wanted)
    finally:
        await database.close()


def curate_proposals(
    url: str, decisions: Sequence[CurationDecision], places: Sequence[str] = (), *, is_failed: bool = False
) -> None:
    """Carry out decisions and tell what followed; the exit code is 1 where one was refused."""
    report = asyncio.run(_write(url, decisions))
    for number, fault in report.failed:
        say_fault(fault, places[number] if places else None)
    refused, relinked = len(report.failed), render_count(report.relinked, "article")
    say(f"decisions: {report.done} carried out, {refused} refused; {relinked} linked again")
    for name in report.left:
        say(f"more articles hold {name!r} than are linked at once: run newsgraph link --all")
    if report.failed or is_failed:
        raise typer.Exit(1)


async def _write(url: str, decisions: Sequence[CurationDecision]) -> CurationReport:
    database = await Database.open(url, create=False)
    try:
        return await database.write(_curate, decisions, render_instant(read_clock()))
    finally:
        await database.close()


def _curate(connection: Connection, decisions: Sequence[CurationDecision], now: str) -> CurationReport:
    """Carry out decisions in one transaction, with the audit row that tells of it."""
    report = curate(connection, decisions, now)
    if report.done:
        details = {"done": report.done, "refused": len(report.failed), "relinked": report.relinked}
        append_audit(connection, OPERATOR, now, "proposals.curate", details=details)
    return report


def say_fault(fault: InputError, place: str | None) -> None:
    """Tell a fault at the place of the file where it stands."""
    shown = fault if place is None else InputError(fault.code, fault.message, place=place, hint=fault.hint)
    for line in render_error(shown):
        say(line)
