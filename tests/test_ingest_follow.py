"""Addresses that are imported once or followed: conditional requests, back-off, and nothing but the address named."""

import asyncio
import contextlib
import gzip
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsgraph.clock import parse_retry_after
from newsgraph.ingest.fetch import hide_password, is_address, open_client
from newsgraph.ingest.follow import Follower, compute_delay, import_address
from newsgraph.ingest.pipeline import ImportOptions
from newsgraph.ingest.report import ImportReport
from newsgraph.store.outcome import Outcome
from support_reader import FILES, fetch_facts, import_file
from support_store import NOW, fetch, open_database
from test_cli import run

SOURCE = Path(__file__).parents[1] / "src"
START = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ATOM = (FILES / "harbour.atom.xml").read_bytes()
LATER_ATOM = (FILES / "harbour-later.atom.xml").read_bytes()


def render_answer(status: int, body: bytes = b"", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


@dataclass
class Publisher:
    """A server that gives one answer after another, and remembers what it was asked."""

    answers: list[bytes]
    asked: list[dict[str, str]] = field(default_factory=list)
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/feed.xml"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        members = (line.partition(": ") for line in head.splitlines()[1:] if line)
        self.asked.append({name.lower(): value for name, _, value in members})
        writer.write(self.answers.pop(0))
        await writer.drain()
        writer.close()


@contextlib.asynccontextmanager
async def publish(*answers: bytes) -> AsyncIterator[Publisher]:
    publisher = Publisher(list(answers))
    server = await asyncio.start_server(publisher.serve, "127.0.0.1", 0)
    publisher.port = server.sockets[0].getsockname()[1]
    try:
        yield publisher
    finally:
        server.close()


async def follow(
    tmp_path: Path, *answers: bytes, interval: float = 60
) -> tuple[Publisher, list[float], list[ImportReport], bool]:
    """Follow until the answers are used up; return what was asked, the delays, the reports and how it ended."""
    delays: list[float] = []
    reports: list[ImportReport] = []
    stop = asyncio.Event()
    async with open_database(tmp_path) as database, publish(*answers) as publisher, open_client() as client:

        async def sleep(delay: float) -> None:
            delays.append(delay)
            if not publisher.answers:
                stop.set()

        follower = Follower(
            database,
            client,
            publisher.url,
            ImportOptions(NOW),
            interval,
            stop,
            reports.append,
            lambda: START + timedelta(seconds=sum(delays)),
            sleep,
        )
        ended = await follower.run()
    return publisher, delays, reports, ended


async def test_a_feed_is_asked_only_for_what_changed(tmp_path: Path) -> None:
    publisher, delays, reports, ended = await follow(
        tmp_path,
        render_answer(200, ATOM, ETag='"one"', Last_Modified="Fri, 25 Apr 2025 10:00:00 GMT"),
        render_answer(304),
        render_answer(200, LATER_ATOM, ETag='"two"'),
        render_answer(304),
    )
    assert [asked.get("if-none-match") for asked in publisher.asked] == [None, '"one"', '"one"', '"two"']
    assert [asked.get("if-modified-since") for asked in publisher.asked] == [
        None,
        "Fri, 25 Apr 2025 10:00:00 GMT",
        "Fri, 25 Apr 2025 10:00:00 GMT",
        None,
    ]
    assert (delays, ended) == ([60, 60, 60, 60], True)
    assert [report.outcomes["articles", Outcome.NEW] for report in reports] == [2, 0]
    assert reports[1].outcomes["articles", Outcome.CHANGED] == 1
    async with open_database(tmp_path) as database:
        assert [fact[:2] for fact in await fetch_facts(database)] == [
            ("fog-expected-gbwvy5", "RETRACTED"),
            ("lighthouse-pier-repaired-bib3v6", "PUBLISHED"),
        ]
        log = await fetch(database, "SELECT at FROM change WHERE action = 'RETRACTED'")
        assert log == [("2026-01-02T03:06:05.000Z",)]


async def test_failures_are_told_and_asked_for_less_often(tmp_path: Path) -> None:
    _, delays, reports, ended = await follow(
        tmp_path,
        render_answer(500),
        render_answer(429, Retry_After="900"),
        render_answer(503, Retry_After="Fri, 02 Jan 2026 04:00:00 GMT"),
        render_answer(200, b"<html"),
        render_answer(200, ATOM),
    )
    assert delays == [120, 900, 2335, 60, 60]
    assert [report.failed[0].code if report.failed else None for report in reports] == [
        "FETCH_FAILED",
        "FETCH_FAILED",
        "FETCH_FAILED",
        "NO_ARTICLE_FOUND",
        None,
    ]
    assert ended


async def test_an_address_that_is_gone_is_not_asked_again(tmp_path: Path) -> None:
    publisher, delays, reports, ended = await follow(tmp_path, render_answer(410), render_answer(200, ATOM))
    assert (len(publisher.asked), delays, ended) == (1, [], False)
    assert reports[0].failed[0].message == "the address is gone for good (410)"


@pytest.mark.parametrize(
    ("interval", "failures", "retry_after", "delay"),
    [
        (60, 0, None, 60),
        (60, 1, None, 120),
        (60, 5, None, 1920),
        (60, 50, None, 3600),
        (7200, 3, None, 7200),
        (60, 1, 500.0, 500),
        (60, 1, 1e9, 86400),
    ],
)
def test_the_delay_doubles_up_to_an_hour(
    interval: float, failures: int, retry_after: float | None, delay: float
) -> None:
    assert compute_delay(interval, failures, retry_after) == delay


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [(None, None), ("90", 90.0), ("soon", None), ("Fri, 02 Jan 2026 03:05:05 GMT", 60.0), ("-1", None)],
)
def test_retry_after_is_seconds_or_a_date(stated: str | None, seconds: float | None) -> None:
    assert parse_retry_after(stated, START) == seconds


async def test_a_redirect_is_told_and_not_followed(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database, publish(render_answer(200, ATOM)) as other:
        async with publish(render_answer(302, Location=other.url)) as publisher, open_client() as client:
            options = ImportOptions(NOW)
            report = await import_address(database, client, publisher.url, options, lambda: START)
        assert other.asked == []
        assert report.failed[0].message == f"the address leads elsewhere, to {other.url!r}"
        assert await fetch_facts(database) == []


async def test_a_packed_answer_is_unpacked_and_an_endless_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = render_answer(200, gzip.compress(ATOM), Content_Encoding="gzip")
    async with (
        open_database(tmp_path) as database,
        publish(packed, render_answer(200, ATOM)) as publisher,
        open_client() as client,
    ):
        options = ImportOptions(NOW)
        report = await import_address(database, client, publisher.url, options, lambda: START)
        assert report.outcomes["articles", Outcome.NEW] == 2
        monkeypatch.setattr("newsgraph.ingest.fetch.MAX_FILE_BYTES", 100)
        report = await import_address(database, client, publisher.url, options, lambda: START)
        assert [failure.code for failure in report.failed] == ["FILE_TOO_LARGE"]


async def test_nothing_in_a_feed_makes_the_import_open_an_address_or_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    async with publish(render_answer(200, ATOM)) as other, open_database(tmp_path) as database:
        item = (
            f"<item><title>A title</title><link>{secret.as_uri()}</link><guid>{other.url}</guid>"
            f'<enclosure url="{secret.as_uri()}" type="image/png"/><source url="{other.url}">x</source>'
            f"<description>&lt;img src='{other.url}'&gt;&lt;iframe src='{secret.as_uri()}'&gt;&lt;/iframe&gt;"
            f"Words.</description></item>"
        )
        feed = (
            f'<?xml version="1.0"?><?xml-stylesheet href="{other.url}"?>'
            f'<!DOCTYPE rss SYSTEM "{other.url}"><rss xmlns:xi="http://www.w3.org/2001/XInclude" version="2.0">'
            f'<channel><title>{secret}</title><link>{other.url}</link><xi:include href="{secret.as_uri()}"/>'
            f'<cloud domain="127.0.0.1" port="{other.port}"/>{item}</channel></rss>'
        )
        page = (
            f'<html><head><base href="{other.url}"><link rel="canonical" href="{other.url}/page">'
            f'<title>A page of words</title><meta http-equiv="refresh" content="0; url={other.url}"></head>'
            f"<body><article><h1>A page of words</h1><p>{'Words of a page. ' * 30}</p>"
            f'<img src="{secret.as_uri()}"><iframe src="{other.url}"></iframe></article></body></html>'
        )
        (tmp_path / "feed.xml").write_text(feed)
        (tmp_path / "page.html").write_text(page)
        before = sorted(os.listdir(tmp_path))

        def refuse(*_: object, **__: object) -> None:
            raise AssertionError("a connection was opened")

        with monkeypatch.context() as patch:
            for name in ("connect", "connect_ex", "sendto"):
                patch.setattr(socket.socket, name, refuse, raising=False)
            patch.setattr(socket, "getaddrinfo", refuse)
            for name in ("feed.xml", "page.html"):
                report = await import_file(database, tmp_path / name)
                assert report.failed == []
        assert other.asked == []
        assert sorted(os.listdir(tmp_path)) == before
        kept = await fetch(database, "SELECT headline, url, body FROM article ORDER BY headline")
        assert [row[0] for row in kept] == ["A page of words", "A title"]
        assert kept[1][1:] == (None, "Words.")
        assert await fetch(database, "SELECT image_url FROM article WHERE image_url LIKE 'file:%'") == []


def test_only_http_is_an_address() -> None:
    assert is_address("https://wire.example/feed")
    assert [is_address(text) for text in ("file:///etc/passwd", "ftp://x", "feed.xml", "//x")] == [False] * 4
    assert hide_password("https://jane:secret@wire.example/a@b") == "https://wire.example/a@b"


async def test_a_signal_ends_it_cleanly(tmp_path: Path) -> None:
    code = f"import sys; sys.path.insert(0, {str(SOURCE)!r}); from newsgraph.cli import main; main()"
    async with publish(render_answer(200, ATOM)) as publisher:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-c", code, "import", publisher.url, "--follow"),
            cwd=tmp_path,
            stderr=asyncio.subprocess.PIPE,
        )
        assert process.stderr is not None
        lines: list[str] = []
        while not lines or not lines[-1].startswith("skipped: "):
            lines.append((await asyncio.wait_for(process.stderr.readline(), 60)).decode())
        process.send_signal(signal.SIGINT)
        rest = (await process.stderr.read()).decode()
        assert (await process.wait(), rest) == (0, "")
    assert f"following {publisher.url} every 300 seconds; Ctrl+C ends it\n" in lines
    assert "articles: 2 new, 0 changed, 0 unchanged\n" in lines


async def test_an_imported_address_is_reported_without_the_lines_of_the_client(tmp_path: Path) -> None:
    async with publish(render_answer(200, ATOM)) as publisher:
        done = await asyncio.to_thread(run, "import", publisher.url, folder=tmp_path)
    assert done.returncode == 0
    assert "articles: 2 new" in done.stderr
    assert "HTTP" not in done.stderr
