"""Tells a server to stop while it is written to, read and followed, and notes how each of its clients fared."""

import asyncio
import json
import signal
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import httpx2

from durability.desk import SAVE, Desk, Refused, Wire
from durability.kill import create_editor_key
from durability.ledger import Ledger
from durability.process import ServedProcess
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.database import Database
from support_socket import open_socket
from support_store import NEWSROOM, NOW, write_lines

FOLLOW = "subscription { changes { node { subjectId } } }"
READ = "{ articles(first: 20) { edges { node { headline body } } } }"
BEFORE_SECONDS = 0.5
GRACE_SECONDS = 20.0


@dataclass
class Ending:
    """What became of the process and of everybody who used it."""

    seconds: float = 0.0
    status: int | None = None
    read: int = 0
    refused: list[str] = field(default_factory=list)
    half_sent: str = ""
    socket_code: int = 0
    stream: bytes = b""
    log: str = ""
    lost: list[str] = field(default_factory=list)
    acknowledged: int = 0


async def run_ending(folder: Path) -> Ending:
    """Send SIGTERM to a server with clients at work; then start it again and look for what was acknowledged."""
    url = f"sqlite:///{folder / 'ended.db'}"
    database = await Database.open(url)
    await import_paths(database, [write_lines(folder, [*NEWSROOM])], ImportOptions(NOW))
    key = await database.write(create_editor_key)
    await database.close()
    process, ending, ledger = ServedProcess(url, folder / "server.log"), Ending(), Ledger()
    try:
        await process.start()
        async with httpx2.AsyncClient(timeout=30.0) as client, open_socket(process.address) as socket:
            wire = Wire(client, process.address, key)
            await socket.initialise()
            await socket.subscribe("1", FOLLOW)
            half = await _HalfRequest.open(process.port, key)
            desks = [Desk(f"Desk {letter}", ledger, Random(letter)) for letter in "AB"]
            work = [
                *(_until_gone(lambda desk=desk: desk.write(wire), ending) for desk in desks),  # type: ignore[misc]
                _until_gone(lambda: _read(wire, ending), ending),
                _follow(client, process.address, ending),
                _tell_close(socket.receive_close, ending),
            ]
            running = asyncio.gather(*work)
            await asyncio.sleep(BEFORE_SECONDS)
            process.tell(signal.SIGTERM)
            began = time.monotonic()
            ending.half_sent = await half.finish()
            ending.status = await process.wait(GRACE_SECONDS)
            ending.seconds = time.monotonic() - began
            await running
        ending.log = process.read_log()
        ending.acknowledged = ledger.acknowledged
        await process.start()
        async with httpx2.AsyncClient(timeout=30.0) as client:
            ending.lost = ledger.compare(await Wire(client, process.address, key).read(list(ledger.known)))
    finally:
        await process.kill()
    return ending


class _HalfRequest:
    """A mutation of which the server has the head and half the body."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, rest: bytes):
        self._reader = reader
        self._writer = writer
        self._rest = rest

    @classmethod
    async def open(cls, port: int, key: str) -> "_HalfRequest":
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        given = {"query": SAVE, "variables": {"input": {"headline": "Sent in two halves"}, "key": "half"}}
        body = json.dumps(given).encode()
        head = (
            f"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {key}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body[:20])
        await writer.drain()
        return cls(reader, writer, body[20:])

    async def finish(self) -> str:
        """Send the rest and return the answer, head and body."""
        self._writer.write(self._rest)
        await self._writer.drain()
        async with asyncio.timeout(GRACE_SECONDS):
            answer = await self._reader.read()
        self._writer.close()
        return answer.decode()


async def _until_gone(work: Callable[[], Awaitable[None]], ending: Ending) -> None:
    """Have a client work until the service is gone, and note how it was refused where it was told."""
    try:
        await work()
    except Refused as refused:
        ending.refused.append(str(refused))


async def _read(wire: Wire, ending: Ending) -> None:
    try:
        while True:
            await wire.ask(READ)
            ending.read += 1
    except httpx2.TransportError:
        return


async def _follow(client: httpx2.AsyncClient, address: str, ending: Ending) -> None:
    """Follow an event stream to its end."""
    headers = {"accept": "text/event-stream"}
    async with client.stream(
        "POST", f"{address}/graphql", json={"query": FOLLOW}, headers=headers
    ) as response:
        async for part in response.aiter_raw():
            ending.stream += part


async def _tell_close(receive_close: Callable[[], Awaitable[tuple[int, str]]], ending: Ending) -> None:
    ending.socket_code, _ = await receive_close()
