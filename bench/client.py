"""Asks a server as fast as it answers, from a process of its own, and tells how long each answer took.

Each connection sends its next request when it has the answer to the last one (closed loop), and stays open. The
process reads its task as JSON from standard input and writes what it found to standard output.
"""

import asyncio
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

import orjson
import uvloop

SLACK_SECONDS = 120


@dataclass(frozen=True)
class Task:
    """What to ask: bodies in turn, until the seconds or the requests are over, whichever is given."""

    port: int
    path: str
    bodies: list[str]
    connections: int
    seconds: float | None = None
    requests: int | None = None


@dataclass(frozen=True)
class Load:
    """What was answered: requests per second, and latencies in milliseconds.

    `undisturbed` is the median over the different requests of the fastest answer to each: what they take where nobody
    else takes the processor meanwhile.
    """

    requests: int
    per_second: float
    median: float
    p95: float
    p99: float
    undisturbed: float


Times = list[tuple[int, float]]
"""The number of each request's body, and the seconds until its answer."""


class Connection(asyncio.Protocol):
    """One connection that asks until its share is done."""

    def __init__(self, payloads: Any, until: float, done: "asyncio.Future[None]", times: "Times"):
        self._payloads = payloads
        self._until = until
        self._done = done
        self._times = times
        self._received = bytearray()
        self._expected: int | None = None
        self._sent_at = 0.0
        self._number = 0

    def connection_made(self, transport: Any) -> None:
        """Send the first request."""
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        """Take a part of an answer, and ask again once it is whole."""
        self._received += data
        if self._expected is None:
            end = self._received.find(b"\r\n\r\n")
            if end < 0:
                return
            self._expected = end + 4 + _read_length(self._received[:end].lower())
        if len(self._received) >= self._expected:
            self._times.append((self._number, time.perf_counter() - self._sent_at))
            self._check()
            self._received.clear()
            self._expected = None
            self._send()

    def connection_lost(self, exception: Exception | None) -> None:
        """A server that hangs up has failed."""
        if not self._done.done():
            self._done.set_exception(exception or ConnectionError("the server closed the connection"))

    def _send(self) -> None:
        found = next(self._payloads, None) if time.perf_counter() < self._until else None
        if found is None:
            if not self._done.done():
                self._done.set_result(None)
            self._transport.close()
            return
        self._number, payload = found
        self._sent_at = time.perf_counter()
        self._transport.write(payload)

    def _check(self) -> None:
        if not self._received.startswith(b"HTTP/1.1 200") or b'"errors":' in self._received:
            self._done.set_exception(ValueError(bytes(self._received[:2000]).decode()))
            self._transport.close()


def run_load(task: Task) -> Load:
    """Run a task in a process of its own."""
    found = subprocess.run(
        [sys.executable, str(Path(__file__))],
        input=orjson.dumps(asdict(task)),
        stdout=subprocess.PIPE,
        check=True,
        timeout=None if task.seconds is None else task.seconds + SLACK_SECONDS,
    )
    return Load(**orjson.loads(found.stdout))


async def _load(task: Task) -> Load:
    loop = asyncio.get_running_loop()
    numbered = enumerate(_build_request(task, body) for body in task.bodies)
    payloads = islice(cycle(numbered), task.requests)
    start = time.perf_counter()
    until = start + (float("inf") if task.seconds is None else task.seconds)
    times: Times = []
    waiting = []
    for _ in range(task.connections):
        done = loop.create_future()
        waiting.append(done)
        await loop.create_connection(
            lambda done=done: Connection(payloads, until, done, times), "127.0.0.1", task.port
        )
    await asyncio.gather(*waiting)
    return _summarise(times, time.perf_counter() - start)


def _build_request(task: Task, body: str) -> bytes:
    content = body.encode()
    head = (
        f"POST {task.path} HTTP/1.1\r\nhost: 127.0.0.1:{task.port}\r\ncontent-type: application/json\r\n"
        f"accept: application/json\r\ncontent-length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content


def _read_length(head: bytes) -> int:
    _, _, rest = head.partition(b"content-length:")
    return int(rest.split(b"\r\n", 1)[0])


def _summarise(found: Times, seconds: float) -> Load:
    times = sorted(taken for _, taken in found)
    fastest: dict[int, float] = {}
    for number, taken in found:
        fastest[number] = min(taken, fastest.get(number, taken))

    def pick(share: float) -> float:
        return round(times[min(len(times) - 1, int(len(times) * share))] * 1000, 3)

    undisturbed = round(median(fastest.values()) * 1000, 3)
    return Load(len(times), round(len(times) / seconds, 1), pick(0.5), pick(0.95), pick(0.99), undisturbed)


def main() -> None:
    """Run the task on standard input."""
    task = Task(**orjson.loads(sys.stdin.buffer.read()))
    sys.stdout.buffer.write(orjson.dumps(asdict(uvloop.run(_load(task)))))


if __name__ == "__main__":
    main()
