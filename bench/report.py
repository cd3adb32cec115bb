"""Shows what was measured as tables, and as one JSON value."""

import os
import platform
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

from rich.console import Console
from rich.table import Table

from measure_growth import Growth
from measure_memory import Memory
from measure_python import PythonTime
from measure_speed import Speed

OURS = "newsgraph"


@dataclass
class Report:
    """All that one run measured, by database; what was not asked for stays empty."""

    articles: int
    rounds: int
    seconds: float
    machine: dict[str, Any] = field(default_factory=dict)
    operations: tuple[str, ...] = ()
    speeds: dict[str, list[Speed]] = field(default_factory=dict)
    python: list[PythonTime] = field(default_factory=list)
    first_sight: float | None = None
    growth: dict[str, dict[str, Growth]] = field(default_factory=dict)
    paths: dict[str, dict[int, list[float]]] = field(default_factory=dict)
    memory: dict[str, list[Memory]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the report with its ratios."""
        ratios = {
            engine: [asdict(ratio) for ratio in build_ratios(speeds)]
            for engine, speeds in self.speeds.items()
        }
        return {**asdict(self), "ratios": ratios}


@dataclass(frozen=True)
class Ratio:
    """The throughput of ours over that of a peer, medians of one run; `spread` is that of single rounds."""

    operation: str
    connections: int
    peer: str
    ratio: float
    spread: tuple[float, float]


def describe_machine() -> dict[str, Any]:
    """Return what figures depend on."""
    return {
        "cores": os.cpu_count(),
        "load": [round(value, 2) for value in os.getloadavg()],
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
    }


def build_ratios(speeds: Sequence[Speed]) -> list[Ratio]:
    """Return the ratio of ours to each peer."""
    known = {(speed.server, speed.operation, speed.connections): speed for speed in speeds}
    ratios = []
    for (server, operation, connections), speed in known.items():
        own = known.get((OURS, operation, connections))
        if server == OURS or own is None:
            continue
        pairs = [one / other for one, other in zip(own.rounds, speed.rounds, strict=True)]
        spread = (round(min(pairs), 2), round(max(pairs), 2))
        ratios.append(
            Ratio(
                operation,
                connections,
                server,
                round(own.per_second / speed.per_second, 2),
                spread,
            )
        )
    return ratios


def show_report(report: Report, console: Console) -> None:
    """Print every table that has something in it."""
    console.print(f"{report.articles:,} articles; {report.machine}")
    for engine, speeds in report.speeds.items():
        console.print(_build_speeds(engine, speeds))
        console.print(_build_ratios(engine, build_ratios(speeds)))
    if report.python:
        console.print(_build_python(report))
    for engine, growth in report.growth.items():
        console.print(_build_growth(engine, growth))
    for engine, paths in report.paths.items():
        console.print(_build_paths(engine, paths))
    for engine, memory in report.memory.items():
        console.print(_build_memory(engine, memory))


def _build_table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for number, name in enumerate(columns):
        table.add_column(name, justify="left" if number == 0 else "right")
    return table


def _build_speeds(engine: str, speeds: Sequence[Speed]) -> Table:
    table = _build_table(
        f"{engine}: closed loop, medians of the rounds",
        "operation",
        "connections",
        "server",
        "requests/s",
        "median ms",
        "p95",
        "p99",
        "undisturbed",
    )
    for speed in speeds:
        table.add_row(
            speed.operation,
            str(speed.connections),
            speed.server,
            f"{speed.per_second:,.0f}",
            *(f"{value:.2f}" for value in (speed.median, speed.p95, speed.p99, speed.undisturbed)),
        )
    return table


def _build_ratios(engine: str, ratios: Sequence[Ratio]) -> Table:
    table = _build_table(
        f"{engine}: throughput of ours over a peer's",
        "operation",
        "connections",
        "peer",
        "ratio",
        "rounds",
    )
    for ratio in ratios:
        low, high = ratio.spread
        table.add_row(
            ratio.operation,
            str(ratio.connections),
            ratio.peer,
            f"{ratio.ratio:.2f}",
            f"{low:.2f} to {high:.2f}",
        )
    return table


def _build_python(report: Report) -> Table:
    title = f"Python outside the database; first sight of the story query {report.first_sight} ms"
    table = _build_table(title, "operation", "execute() ms", "with HTTP ms")
    for found in report.python:
        table.add_row(found.operation, f"{found.execute:.3f}", f"{found.http:.3f}")
    return table


def _build_growth(engine: str, growth: dict[str, Growth]) -> Table:
    sizes = sorted({size for found in growth.values() for size in found.median})
    columns = [f"{size:,}" for size in sizes] + ["ratio"]
    table = _build_table(
        f"{engine}: latency (ms) by number of articles, medians and undisturbed",
        "operation",
        *columns,
        *columns,
    )
    for operation, found in growth.items():
        cells = []
        for values in (found.median, found.undisturbed):
            cells += [f"{values[size]:.2f}" for size in sizes]
            cells.append(f"{values[sizes[-1]] / values[sizes[0]]:.2f}")
        table.add_row(operation, *cells)
    return table


def _build_paths(engine: str, paths: dict[int, list[float]]) -> Table:
    table = _build_table(f"{engine}: paths, latency by length", "hops", "pairs", "median ms", "p99 ms")
    for hops, times in sorted(paths.items()):
        tail = times[min(len(times) - 1, int(len(times) * 0.99))]
        table.add_row(str(hops), str(len(times)), f"{median(times):.2f}", f"{tail:.2f}")
    return table


def _build_memory(engine: str, memory: Sequence[Memory]) -> Table:
    table = _build_table(f"{engine}: resident memory of the service", "requests", "MiB")
    for found in memory:
        table.add_row(f"{found.requests:,}", str(found.mebibytes))
    return table
