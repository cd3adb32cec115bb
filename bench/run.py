"""Runs the benchmarks: the service and its peers side by side, in one run on one machine.

uv run python bench/run.py --articles 50000

uv run python bench/run.py --articles 5000 --growth --memory 100000 --json figures.json

See README.md beside this file for how to read what comes out.
"""

import asyncio
import contextlib
import logging
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import orjson
import typer
from rich.console import Console

from corpus_path import RELATIONS, write_network
from engine import Engine, Place, open_corpus, open_filled
from equal import check_equal
from measure_growth import Stand, measure_growth
from measure_memory import measure_growth_of_memory
from measure_path import PAIRS, draw_by_distance, measure_paths
from measure_python import measure_first_sight, measure_python, pick_story
from measure_speed import measure_speed
from operation import OPERATIONS
from report import OURS, Report, describe_machine, show_report
from sample import Sample, draw_sample
from server import start_server

PEERS = ("handwritten", "strawberry")
GROWTH = (5_000, 200_000)
console = Console()
talk = Console(stderr=True)


def main(
    articles: Annotated[int, typer.Option(min=500, help="How many articles the corpus has")] = 50_000,
    engine: Annotated[
        list[Engine] | None, typer.Option(help="Which databases; both by default, one after the other")
    ] = None,
    rounds: Annotated[int, typer.Option(min=1, help="How often everything is measured")] = 5,
    seconds: Annotated[float, typer.Option(min=0.2, help="How long each measurement lasts")] = 2.0,
    speed: Annotated[bool, typer.Option(help="Measure the servers side by side")] = True,
    growth: Annotated[bool, typer.Option(help="Compare 5,000 with 200,000 articles")] = False,
    path: Annotated[bool, typer.Option(help="Measure paths in a network of 300,000 relations")] = False,
    memory: Annotated[int, typer.Option(min=0, help="Measure memory over so many requests")] = 0,
    operation: Annotated[
        list[str] | None,
        typer.Option(help="Time this operation alone (story, front page, ...); may be repeated"),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option(help="Keep SQLite corpora in this folder, and use those that are there")
    ] = None,
    postgresql: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=URL",
            help="A PostgreSQL database that is filled already: corpus-200000=..., or network=...; may be repeated",
        ),
    ] = None,
    json: Annotated[Path | None, typer.Option(help="Write the figures to this file, too")] = None,
) -> None:
    """Build a corpus, measure, and show the figures."""
    logging.disable(logging.INFO)
    report = Report(
        articles, rounds, seconds, describe_machine(), operations=_read_operations(operation or [])
    )
    with _open_folder(folder) as kept:
        place = Place(kept, _read_databases(postgresql or []))
        for name in engine or list(Engine):
            if speed or memory:
                with open_corpus(name, place, articles, talk.print) as url:
                    run_engine(report, name, url, speed, memory)
            if growth:
                run_growth(report, name, place)
            if path:
                run_path(report, name, place)
    show_report(report, console)
    if json is not None:
        json.write_bytes(orjson.dumps(report.as_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS))


def run_engine(report: Report, engine: Engine, url: str, speed: bool, memory: int) -> None:
    """Measure what one corpus is enough for."""
    if speed:
        run_speed(report, engine, url)
    if speed and report.first_sight is None:
        run_python(report, url)
    if memory:
        run_memory(report, engine, url, memory)


def run_speed(report: Report, engine: Engine, url: str) -> None:
    """Measure the service beside its peers."""
    sample = asyncio.run(draw_sample(url))
    with contextlib.ExitStack() as stack:
        servers = [stack.enter_context(start_server(name, url)) for name in (OURS, *PEERS)]
        check_equal(servers, sample)
        with talk.status("measuring") as status:
            report.speeds[engine] = measure_speed(
                servers,
                _choose(sample, report),
                rounds=report.rounds,
                seconds=report.seconds,
                told=status.update,
            )


def run_python(report: Report, url: str) -> None:
    """Measure the Python around the database."""
    sample = asyncio.run(draw_sample(url))
    report.python = asyncio.run(measure_python(url, sample))
    report.first_sight = asyncio.run(measure_first_sight(pick_story(sample)))


def run_memory(report: Report, engine: Engine, url: str, requests: int) -> None:
    """Measure the memory of the service."""
    sample = asyncio.run(draw_sample(url))
    with start_server(OURS, url) as server, talk.status(f"answering {requests:,} requests"):
        report.memory[engine] = measure_growth_of_memory(server, sample, requests)


def run_growth(report: Report, engine: Engine, place: Place) -> None:
    """Measure the service over a small and a large corpus."""
    with contextlib.ExitStack() as stack:
        stands = []
        for articles in GROWTH:
            url = stack.enter_context(open_corpus(engine, place, articles, talk.print))
            server = stack.enter_context(start_server(OURS, url))
            stands.append(Stand(articles, server, _choose(asyncio.run(draw_sample(url)), report)))
        report.growth[engine] = measure_growth(stands, rounds=report.rounds, seconds=report.seconds)


def run_path(report: Report, engine: Engine, place: Place) -> None:
    """Measure searches for paths."""
    what = f"{RELATIONS:,} relations"
    with open_filled(engine, place, "network", what, write_network, talk.print) as url:
        report.paths[engine] = asyncio.run(measure_paths(url, draw_by_distance(PAIRS)))


def _read_operations(stated: list[str]) -> tuple[str, ...]:
    """Return the operations to time, all of them where none is stated."""
    known = tuple(item.name for item in OPERATIONS)
    for name in stated:
        if name not in known:
            raise typer.BadParameter(f"{name} is none of {', '.join(known)}")
    return tuple(stated) or known


def _choose(sample: Sample, report: Report) -> Sample:
    return {name: asked for name, asked in sample.items() if name in report.operations}


def _read_databases(stated: list[str]) -> dict[str, str]:
    """Return the addresses of databases by name."""
    databases = {}
    for item in stated:
        name, equals, url = item.partition("=")
        if not equals:
            raise typer.BadParameter(f"{item} is no NAME=URL")
        databases[name] = url
    return databases


@contextlib.contextmanager
def _open_folder(folder: Path | None) -> Iterator[Path]:
    """Yield where corpora are: a folder that stays, or one that goes in the end."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="newsgraph-bench-") as made:
        yield Path(made)


if __name__ == "__main__":
    typer.run(main)
