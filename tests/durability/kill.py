"""Kills a service again and again while clients write to it, and looks at what is there each time."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median

import httpx2
from sqlalchemy import Connection, select

from durability.desk import Desk, Wire, write_under_embargo
from durability.examination import examine
from durability.ledger import Ledger
from durability.process import ServedProcess
from newsgraph.access.key import Actor, create_key
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.core_table import AUDIT
from newsgraph.store.database import Database
from support_store import NEWSROOM, NOW, write_lines

DESKS = 4
WRITES_SECONDS = (0.05, 1.2)
"""After how long the process is killed."""
LIFT_SECONDS = (-0.02, 0.25)
"""When it is killed, after the instant at which embargoes end."""
EMBARGOED = 20
EMBARGO_SECONDS = 0.8
LIFTED_WITHIN_SECONDS = 30.0


@dataclass
class Figures:
    """What a run amounts to; `faults` is what must not be there."""

    kills: int = 0
    acknowledged: int = 0
    unanswered: int = 0
    starts: list[float] = field(default_factory=list)
    lifted_before: int = 0
    lifted_after: int = 0
    split_lifts: int = 0
    faults: list[str] = field(default_factory=list)

    def render(self) -> str:
        """Return the figures in words."""
        return (
            f"{self.kills} kills, {self.acknowledged} writes acknowledged, {self.unanswered} calls left unanswered, "
            f"{len(self.faults)} faults\n"
            f"articles whose embargo ended: {self.lifted_before} before their kill, {self.lifted_after} after the "
            f"restart; lifts of which a part was there: {self.split_lifts}\n"
            f"restart to ready: median {median(self.starts):.2f} s, longest {max(self.starts):.2f} s"
        )


async def run_kills(
    kills: int,
    seed: int,
    folder: Path,
    *,
    embargo: bool = False,
    tell: Callable[[Figures], None] = lambda figures: None,
) -> Figures:
    """Kill a process this many times, at moments that a seed chooses: while desks write, or as embargoes end too.

    `tell` is called with the figures after each.
    """
    url = f"sqlite:///{folder / 'killed.db'}"
    database = await Database.open(url)
    await import_paths(database, [write_lines(folder, [*NEWSROOM])], ImportOptions(NOW))
    key = await database.write(create_editor_key)
    draw = Random(seed)
    ledger, figures = Ledger(), Figures()
    desks = [Desk(f"Desk {letter}", ledger, Random(draw.random())) for letter in "ABCDEFGH"[:DESKS]]
    process = ServedProcess(url, folder / "server.log")
    try:
        await process.start()
        for number in range(kills):
            async with httpx2.AsyncClient(timeout=30.0) as client:
                wire = Wire(client, process.address, key)
                await _write_and_kill(
                    process, wire, desks, ledger, draw, f"Embargo {number}" if embargo else None
                )
                figures.kills += 1
                killed_at = datetime.now(UTC)
                figures.unanswered += sum(one.possible is not None for one in ledger.known.values())
                figures.starts.append(await process.start())
                await _wait_for_lifts(wire, ledger)
                figures.faults += ledger.compare(await wire.read(list(ledger.known)))
            figures.faults += await examine(database, ledger.passages)
            if embargo:
                await _count_lifts(database, figures, killed_at, number)
            for desk in desks:
                desk.learn()
            figures.acknowledged = ledger.acknowledged
            tell(figures)
    finally:
        await process.kill()
        await database.close()
    return figures


async def _write_and_kill(
    process: ServedProcess, wire: Wire, desks: list[Desk], ledger: Ledger, draw: Random, embargo: str | None
) -> None:
    if embargo is None:
        moment = draw.uniform(*WRITES_SECONDS)
    else:
        ends = await write_under_embargo(wire, ledger, embargo, EMBARGOED, EMBARGO_SECONDS)
        moment = (ends - datetime.now(UTC)).total_seconds() + draw.uniform(*LIFT_SECONDS)
        desks = desks[:1]  # the writer has time for the lift
    writing = asyncio.gather(*(desk.write(wire) for desk in desks))
    await asyncio.sleep(max(0.0, moment))
    await process.kill()
    await writing


async def _wait_for_lifts(wire: Wire, ledger: Ledger) -> None:
    """Wait until every embargo has ended, as all of them must soon after a start."""
    waiting = [one for one, known in ledger.known.items() if known.state.get("status") == "EMBARGOED"]
    async with asyncio.timeout(LIFTED_WITHIN_SECONDS):
        while any(  # noqa: ASYNC110  # it happens in another process
            state is not None and state["status"] == "EMBARGOED" for _, state in await wire.read(waiting)
        ):
            await asyncio.sleep(0.05)


async def _count_lifts(database: Database, figures: Figures, killed_at: datetime, number: int) -> None:
    """Count the lifts of the last round by whether the killed process made them; each must have been made once."""

    def fetch(connection: Connection) -> list[str]:
        lifts = select(AUDIT.c.at).where(AUDIT.c.action == "embargo.lift").order_by(AUDIT.c.position)
        return list(connection.execute(lifts).scalars())

    lifts = await database.read(fetch)
    if len(lifts) != EMBARGOED * (number + 1):
        figures.faults.append(f"{len(lifts)} embargoes were ended in {number + 1} rounds of {EMBARGOED}")
    before = sum(datetime.fromisoformat(at) < killed_at for at in lifts[-EMBARGOED:])
    figures.lifted_before += before
    figures.lifted_after += EMBARGOED - before
    figures.split_lifts += before not in (0, EMBARGOED)


def create_editor_key(connection: Connection) -> str:
    """Return a new key of an editor."""
    actor = Actor(Viewer((ViewerRole.ADMIN,), "operator"), datetime.now(UTC))
    return create_key(connection, actor, os.urandom(32), "desk", (ViewerRole.EDITOR,)).text
