"""Measures live readers: 1,000 subscribers on one server process under 20 keys, one change a second.

Prints how long after its commit each change had reached all of them, and what the server takes in memory above what
it took before they came. Run with `uv run python bench/measure_subscribers.py`.
"""

import argparse
import asyncio
import json
import os
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from newsgraph.access.key import Actor, create_key
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.store.database import Database
from server import measure_memory, start_server

CHANGES = """
subscription ($after: String) {
  changes(after: $after) {
    cursor
    node { action subjectId subject { ... on Article { headline publishedAt people { edges { node { name } } } } } }
  }
}
"""


async def main() -> None:
    """Serve, subscribe, write, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--subscribers", type=int, default=1_000)
    parser.add_argument("--keys", type=int, default=20)
    parser.add_argument("--changes", type=int, default=20)
    given = parser.parse_args()
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (min(8_192, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2
    )
    with tempfile.TemporaryDirectory() as folder:
        await measure(Path(folder), given.subscribers, given.keys, given.changes)


async def measure(folder: Path, subscribers: int, count_of_keys: int, changes: int) -> None:
    """Measure over a database of its own in an empty folder."""
    url = f"sqlite:///{folder / 'bench.db'}"
    database = await Database.open(url)
    await publish(database, folder, 0)
    now = datetime.now(UTC)
    keys = await database.write(
        lambda connection: [
            create_key(
                connection,
                Actor(Viewer((ViewerRole.ADMIN,), "bench"), now),
                os.urandom(32),
                f"bench {number}",
                (ViewerRole.PARTNER,),
            ).text
            for number in range(count_of_keys)
        ]
    )
    with start_server("newsgraph", url) as server:
        address = f"ws://127.0.0.1:{server.port}/graphql"
        warm = await subscribe(address, keys[0])
        await warm.recv()
        await warm.close()
        idle = measure_memory(server) or 0.0
        sockets = await asyncio.gather(
            *(subscribe(address, keys[number % count_of_keys]) for number in range(subscribers))
        )
        for socket in sockets:
            await socket.recv()
        waits = sorted(
            [await tell_all(database, folder, number, sockets) for number in range(1, changes + 1)]
        )
        above = (measure_memory(server) or 0.0) - idle
        tell(f"{subscribers} subscribers, {count_of_keys} keys, {changes} changes, one a second")
        tell(f"all told after: median {waits[len(waits) // 2]:.3f} s, slowest {waits[-1]:.3f} s")
        tell(f"server memory: {idle:.1f} MiB idle, {above:.1f} MiB above it")
        await asyncio.gather(*(socket.close() for socket in sockets))
    await database.close()


def tell(line: str) -> None:
    """Write a line of the result."""
    sys.stdout.write(f"{line}\n")


async def tell_all(database: Database, folder: Path, number: int, sockets: list[ClientConnection]) -> float:
    """Write one change; return the seconds from its commit until the last subscriber had it."""
    began = time.monotonic()
    reading = [asyncio.ensure_future(socket.recv()) for socket in sockets]
    await asyncio.sleep(0)
    await publish(database, folder, number)
    committed = time.monotonic()
    answers = [json.loads(message) for message in await asyncio.gather(*reading)]
    waited = time.monotonic() - committed
    for answer in answers:
        headline = answer["payload"]["data"]["changes"]["node"]["subject"]["headline"]
        if headline != f"Story {number}":
            raise SystemExit(f"somebody was told of {headline!r} in place of Story {number}")
    await asyncio.sleep(max(0.0, 1.0 - (time.monotonic() - began)))
    return waited


async def publish(database: Database, folder: Path, number: int) -> None:
    """Import one more article, in a transaction of its own."""
    line = {
        "type": "article",
        "slug": f"story-{number}",
        "headline": f"Story {number}",
        "body": "Nothing is named here.",
        "language": "en",
        "publishedAt": "2025-04-01T10:00:00Z",
    }
    path = folder / "line.jsonl"
    path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    await import_paths(database, [path], ImportOptions(now="2025-06-15T08:00:00.000Z"))


async def subscribe(address: str, key: str) -> ClientConnection:
    """Return a socket on which the subscription runs."""
    socket = await connect(
        address,
        subprotocols=[Subprotocol("graphql-transport-ws")],
        compression=None,
        proxy=None,
        open_timeout=60,
        ping_interval=None,
    )
    await socket.send(json.dumps({"type": "connection_init", "payload": {"authorization": f"Bearer {key}"}}))
    if json.loads(await socket.recv())["type"] != "connection_ack":
        raise SystemExit("the socket was not acknowledged")
    await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": {"query": CHANGES}}))
    return socket


if __name__ == "__main__":
    asyncio.run(main())
