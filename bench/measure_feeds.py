"""Measures feeds over HTTP: the first byte and the whole of one with 10,000 entries, 304 answers, and memory.

Run with `uv run python bench/measure_feeds.py`, or with `--database sqlite:///FILE` for a corpus that is there.
"""

import argparse
import asyncio
import http.client
import secrets
import statistics
import tempfile
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from corpus import write_corpus
from newsgraph.access.audit import OPERATOR
from newsgraph.access.key import Actor, create_key
from newsgraph.model.viewer import ViewerRole
from newsgraph.store.database import Database
from server import Server, start_server

console = Console(highlight=False)
Headers = Mapping[str, str]
ANYBODY: Headers = {}
FORMS = ("atom", "rss", "json", "ninjs")


def main() -> None:
    """Serve a corpus and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--database")
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = given.database or f"sqlite:///{Path(folder) / 'feeds.db'}"
        if given.database is None:
            asyncio.run(write_corpus(database, given.articles, 1))
        key = asyncio.run(issue_key(database))
        with start_server("newsgraph", database) as server:
            measure(server, given.rounds, {"authorization": f"Bearer {key}"})


async def issue_key(url: str) -> str:
    """Issue an editor's key: without one, documents hold a hundred articles at most."""
    database = await Database.open(url)
    try:
        actor = Actor(OPERATOR, datetime.now(UTC))
        secret = secrets.token_bytes(32)
        issued = await database.write(create_key, actor, secret, "Bench", (ViewerRole.EDITOR,), None, None)
        return issued.text
    finally:
        await database.close()


def measure(server: Server, rounds: int, key: Headers) -> None:
    """Print what each kind of request takes, in milliseconds: the median, and the slowest."""
    show("current document, whole", [time_whole(server, "/feeds/articles.atom") for _ in range(rounds)])
    show("304, current document", time_unchanged(server, "/feeds/articles.atom", 30 * rounds))
    before = read_memory(server, "VmHWM")
    for form in FORMS:
        path = f"/feeds/articles.{form}?limit=10000"
        show(
            f"{form}, 10,000 entries: first byte", [time_first_byte(server, path, key) for _ in range(rounds)]
        )
        show("  whole", [time_whole(server, path, key)])
        console.print(f"  highest memory so far: {read_memory(server, 'VmHWM')} MiB, before: {before} MiB")
    show("304, 10,000 entries", time_unchanged(server, "/feeds/articles.atom?limit=10000", 30 * rounds, key))


def time_first_byte(server: Server, path: str, headers: Headers) -> float:
    """Return the milliseconds until the first byte of the body; what comes after is left unread."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    start = time.perf_counter()
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    response.read(1)
    passed = time.perf_counter() - start
    connection.close()
    return passed * 1_000


def time_whole(server: Server, path: str, headers: Headers = ANYBODY) -> float:
    """Return the milliseconds until the last byte of the body."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    start = time.perf_counter()
    connection.request("GET", path, headers=headers)
    size = len(connection.getresponse().read())
    passed = time.perf_counter() - start
    connection.close()
    console.print(f"    {path}: {size:,} bytes")
    return passed * 1_000


def time_unchanged(server: Server, path: str, count: int, headers: Headers = ANYBODY) -> list[float]:
    """Return the milliseconds of each of so many requests on one connection that name the tag of what they have."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    response.read()
    tag = response.headers["etag"]
    times = []
    for _ in range(count):
        start = time.perf_counter()
        connection.request("GET", path, headers={**headers, "if-none-match": tag})
        response = connection.getresponse()
        response.read()
        times.append((time.perf_counter() - start) * 1_000)
        if response.status != 304:
            raise SystemExit(f"{path} was answered {response.status}, not 304")
    connection.close()
    return times


def read_memory(server: Server, name: str) -> float:
    """Return a figure of the process's memory in MiB."""
    status = Path(f"/proc/{server.pid}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith(f"{name}:")]
    return round(int(line.split()[1]) / 1024, 1)


def show(what: str, times: list[float]) -> None:
    """Print a row."""
    console.print(f"{what:45}{statistics.median(times):10.2f} ms, slowest {max(times):.2f} ms")


if __name__ == "__main__":
    main()
