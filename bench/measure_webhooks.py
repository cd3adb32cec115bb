"""How many webhooks one process sends a second, and whether a dead endpoint delays the others.

uv run python bench/measure_webhooks.py --messages 3000 --endpoints 10 --content full

Articles are imported into a new database, partners' endpoints listen in a process of their own on this machine, and
what sends is what the server runs. The figure counts messages that were answered with 2xx and settled, over the time
from the first look at the log to the last settlement, and the processor time of the process that sends, of all its
threads, for each. One endpoint more answers nothing at all.
"""

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from sqlalchemy import Connection, text

from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.vocabulary import EndpointContent
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, grant_license
from newsgraph.syndication.push.endpoint import create_endpoint
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.partner_reading import PartnerReading
from newsgraph.syndication.push.webhook import Webhooks

AT = "2026-01-02T03:04:05.000Z"
RECEIVER = """
import asyncio

async def handle(reader, writer):
    try:
        while True:
            head = (await reader.readuntil(b"\\r\\n\\r\\n")).lower()
            size = int(head.split(b"content-length:")[1].split(b"\\r\\n")[0])
            await reader.readexactly(size)
            if b"post /dead" in head:
                await asyncio.sleep(3600)
            writer.write(b"HTTP/1.1 204 No Content\\r\\n\\r\\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()

async def run():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(run())
"""


def main(
    messages: Annotated[int, typer.Option(help="Send so many in all")] = 3_000,
    endpoints: Annotated[int, typer.Option(help="To so many endpoints")] = 10,
    content: Annotated[str, typer.Option(help="Send each thin or full messages")] = "thin",
) -> None:
    """Measure and print the figures."""
    receiver = subprocess.Popen([sys.executable, "-c", RECEIVER], stdout=subprocess.PIPE)  # noqa: S603  # it is above
    try:
        address = f"http://127.0.0.1:{int(receiver.stdout.readline())}"  # type: ignore[union-attr]  # it is a pipe
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measure(Path(folder), address, messages // endpoints, endpoints, content))
    finally:
        receiver.kill()
        receiver.wait()


async def measure(folder: Path, address: str, articles: int, endpoints: int, content: str) -> None:
    """Send every article to every endpoint, and print how fast that was."""
    url = f"sqlite:///{folder / 'webhooks.db'}"
    database = await Database.open(url)
    await database.write(_add_endpoints, address, endpoints, EndpointContent(content.upper()))
    report = await import_paths(database, [_write_articles(folder, articles)], ImportOptions(AT))
    if report.failed:
        raise RuntimeError(report.failed)
    reader = await Reader.open(url)
    service = Service(build_schema()._schema, reader, public_url="https://news.example")
    client = PushClient(allows_http=True, allows_inside=True)
    webhooks = Webhooks(database, PartnerReading(service), client, "https://news.example")
    began, used = time.monotonic(), time.process_time()
    running = asyncio.create_task(webhooks.run())
    expected = articles * endpoints
    while (delivered := await database.read(_count_delivered)) < expected:  # noqa: ASYNC110  # it is looked at, not told
        await asyncio.sleep(0.05)
    seconds, used = time.monotonic() - began, time.process_time() - used
    webhooks.stop()
    await running
    Console().print(
        f"{delivered} {content} messages to {endpoints} endpoints, beside one that answers nothing: "
        f"{seconds:.2f} s, {delivered / seconds:.0f} a second, "
        f"{used / delivered * 1_000:.1f} ms of processor time each"
    )
    await client.close()
    await reader.close()
    await database.close()


def _add_endpoints(connection: Connection, address: str, count: int, content: EndpointContent) -> None:
    write_license(connection, "all", {"filter": None, "part": "BODY"})
    for number in range(count + 1):
        partner = create_partner(connection, f"Partner {number}", AT).id
        grant_license(connection, partner, "all", AT)
        target = f"{address}/{number}" if number else f"{address}/dead"
        random = number.to_bytes(32)
        create_endpoint(connection, random, partner, target, content, AT, allows_http=True)


def _write_articles(folder: Path, count: int) -> Path:
    path = folder / "articles.jsonl"
    lines = (
        {
            "type": "article",
            "slug": f"story-{number}",
            "headline": f"Story {number}",
            "summary": "What happened, in one sentence.",
            "body": "A paragraph of a story as long as paragraphs are. " * 40,
            "language": "en",
            "publishedAt": "2025-04-01T10:00:00Z",
        }
        for number in range(count)
    )
    path.write_text("\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    return path


def _count_delivered(connection: Connection) -> int:
    query = text("SELECT count(*) FROM message WHERE state = 'DELIVERED'")
    return int(connection.execute(query).scalar_one())


if __name__ == "__main__":
    typer.run(main)
