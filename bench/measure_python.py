"""Measures the Python around the database: an operation known, the HTTP around it, a new one at first sight."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from sqlalchemy.dialects import sqlite

from equal import build_body
from newsgraph.execute import Service
from newsgraph.schema.build import build_schema
from newsgraph.server.app import build_app
from newsgraph.store.reader import Reader
from operation import STORY
from sample import Asked, Sample

BATCHES, BATCH = 15, 400
FIRST_SIGHTS = 40
PUBLIC_URL = "http://127.0.0.1"


@dataclass(frozen=True)
class PythonTime:
    """Milliseconds for one request: `execute` is the read path alone, `http` the whole application around it."""

    operation: str
    execute: float
    http: float


class ConstantReader:
    """Answers every statement with the same text, at once."""

    dialect = sqlite.dialect(paramstyle="qmark")

    def __init__(self, text: str | None):
        self._text = text

    async def fetch_texts(self, statements: Sequence[tuple[str, Sequence[Any]]]) -> list[str | None]:
        """Return the text for each statement."""
        return [self._text for _ in statements]

    async def close(self) -> None:
        """There is nothing to close."""


async def measure_python(url: str, sample: Sample) -> list[PythonTime]:
    """Return what each operation costs outside the database; the constant is as long as a real answer."""
    return [await _measure(url, asked) for asked in sample.values()]


async def measure_first_sight(asked: Asked) -> float:
    """Return the median milliseconds to parse, check, plan and render an operation that was never seen before."""
    schema = build_schema()._schema
    times = []
    for _ in range(FIRST_SIGHTS):
        service = Service(schema, ConstantReader("null"), public_url=PUBLIC_URL)  # type: ignore[arg-type]
        start = time.perf_counter()
        await service.execute(asked.operation.document, None, asked.variables)
        times.append(time.perf_counter() - start)
    return round(median(times) * 1000, 2)


async def _measure(url: str, asked: Sequence[Asked]) -> PythonTime:
    reader: Any = ConstantReader(await _fetch_text(url, asked[0]))
    service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)
    app = build_app(reader, public_url=PUBLIC_URL)
    requests = [(item, build_body(item).encode()) for item in asked]

    async def execute(number: int) -> None:
        item, _ = requests[number % len(requests)]
        await service.execute(item.operation.document, None, item.variables)

    async def answer(number: int) -> None:
        await _call(app, requests[number % len(requests)][1])

    return PythonTime(asked[0].operation.name, await _time(execute), await _time(answer))


async def _time(step: Callable[[int], Awaitable[None]]) -> float:
    """Return the median, over batches, of the milliseconds that one step takes."""
    await step(0)
    times = []
    for _ in range(BATCHES):
        start = time.perf_counter()
        for number in range(BATCH):
            await step(number)
        times.append((time.perf_counter() - start) / BATCH)
    return round(median(times) * 1000, 4)


async def _call(app: Any, body: bytes) -> None:
    """Send one POST request to an ASGI application."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
        "root_path": "",
        "headers": [
            (b"host", b"127.0.0.1"),
            (b"content-type", b"application/json"),
            (b"accept", b"application/json"),
            (b"content-length", str(len(body)).encode()),
        ],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 2),
    }
    waiting = [{"type": "http.request", "body": body, "more_body": False}]
    ended = asyncio.get_running_loop().create_future()

    async def receive() -> Any:
        return waiting.pop() if waiting else await ended

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start" and message["status"] != 200:
            raise ValueError(f"answered with {message['status']}")

    await app(scope, receive, send)


async def _fetch_text(url: str, asked: Asked) -> str:
    """Return what the database says, between the brackets that Python puts around it."""
    reader = await Reader.open(url)
    try:
        service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)
        answer = await service.execute(asked.operation.document, None, asked.variables)
    finally:
        await reader.close()
    return answer.decode().removeprefix(f'{{"data":{{"{asked.operation.root}":').removesuffix("}}")


def pick_story(sample: Sample) -> Asked:
    """Return one story query."""
    return sample[STORY.name][0]
