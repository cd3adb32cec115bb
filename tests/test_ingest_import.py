"""Importing files as an operator does: forms told by content, packed files, standard input, notes, and bad input."""

import gzip
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from backports import zstd

from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.reader import opening
from newsgraph.ingest.reader.form import Form, recognize_form
from newsgraph.ingest.reader.reading import MAX_PAGE_BYTES
from newsgraph.ingest.report import ImportReport, render_report
from newsgraph.store.database import Database
from newsgraph.store.outcome import Outcome
from support_reader import FILES, documents, faults, fetch_facts, import_file, read
from support_store import (
    ARAGHCHI,
    ARTICLE,
    IRAN,
    LAVROV,
    NEWSROOM,
    NOW,
    export,
    fetch,
    import_lines,
    open_database,
)
from test_cli import run

PROSE = "The harbour reopened on Monday after a week of storms, the port authority said in a statement.\n\n"
PAGE = f"Harbour reopens after storms\n\n{PROSE}{PROSE[::-1]}"
LINES = "\n".join(json.dumps(line) for line in NEWSROOM).encode()


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("harbour.rss.xml", Form.FEED),
        ("harbour.atom.xml", Form.FEED),
        ("site.wxr.xml", Form.WORDPRESS_EXPORT),
        ("posts.json", Form.WORDPRESS_JSON),
        ("item.ninjs2.json", Form.NINJS),
        ("items.ninjs3.json", Form.NINJS),
        ("registry.ftm.json", Form.FOLLOW_THE_MONEY),
    ],
)
def test_every_form_is_told_by_what_it_holds(name: str, form: Form) -> None:
    head = (FILES / name).read_bytes()
    assert {recognize_form(head, called) for called in (name, "file", "page.txt", "standard input")} == {form}


@pytest.mark.parametrize(
    ("head", "name", "form"),
    [
        (b"<!DOCTYPE html><html>", "x", Form.HTML),
        (b"\n  <html lang=en>", "page.txt", Form.HTML),
        (b"<p>Words</p>", "page", Form.HTML),
        (b'{"type": "article", "headline"', "x.txt", Form.JSON_LINES),
        (b"{", "x.jsonl", Form.JSON_LINES),
        (b"[Advertisement] Harbour reopens", "x", Form.TEXT),
        (b"<3 harbours", "x.txt", Form.TEXT),
        ("\ufeffHarbour".encode(), "x", Form.TEXT),
        ('<rss version="2.0">'.encode("utf-16"), "x", Form.FEED),
    ],
)
def test_a_form_is_told_where_names_and_content_differ(head: bytes, name: str, form: Form) -> None:
    assert recognize_form(head, name) is form


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "FILE_EMPTY"),
        (b" \n", "FILE_EMPTY"),
        (b"\x89PNG\r\n\x1a\n\0\0", "FORM_UNKNOWN"),
        (b"<opml version='2.0'>", "FORM_UNKNOWN"),
        (b'{"version": "https://jsonfeed.example/1"}', "FORM_UNKNOWN"),
        (b'{\n  "type": "article",\n  "slug": "talks"\n}', "FORM_UNKNOWN"),
        (b'{"$schema": "x", "type": "object",\n "title": "A schema"}', "FORM_UNKNOWN"),
        (b"Caf\xe9\n\nWords", "INVALID_TEXT"),
        (b"One line", "NO_ARTICLE_FOUND"),
    ],
)
def test_what_is_no_form_is_refused(content: bytes, code: str) -> None:
    assert faults(read(content)) == [(None, code)]


@pytest.mark.parametrize(
    ("name", "packed"),
    [("lines.jsonl.gz", gzip.compress(LINES)), ("lines.jsonl.zst", zstd.compress(LINES))],
    ids=["gzip", "zstd"],
)
async def test_packed_lines_are_unpacked_and_a_cut_file_is_told(
    tmp_path: Path, name: str, packed: bytes
) -> None:
    path = tmp_path / name
    async with open_database(tmp_path) as database:
        path.write_bytes(packed[: len(packed) // 2])
        report = await import_file(database, path)
        assert [failure.code for failure in report.failed][-1:] == ["FILE_UNREADABLE"]
        path.write_bytes(packed)
        report = await import_file(database, path)
        assert (report.failed, report.outcomes["articles", Outcome.NEW]) == ([], 1)


def test_zstd_without_its_extra_is_refused_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    assert faults(read(zstd.compress(LINES), "x.zst")) == [(None, "EXTRA_MISSING")]


def test_a_packed_page_that_unpacks_to_too_much_is_refused() -> None:
    bomb = gzip.compress(b"a " * MAX_PAGE_BYTES)
    assert len(bomb) < 100_000
    assert faults(read(bomb, form=Form.TEXT)) == [(None, "FILE_TOO_LARGE")]


@pytest.mark.parametrize("form", [Form.TEXT, Form.HTML, Form.FEED, Form.NINJS, Form.WORDPRESS_JSON])
def test_a_page_of_50_mb_is_refused_within_bounds(tmp_path: Path, form: Form) -> None:
    path = tmp_path / "page"
    with path.open("wb") as file:
        for _ in range(50):
            file.write(b"<p>Words of a page. </p>" * (1024 * 1024 // 24))
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from pathlib import Path\n"
        "import resource\n"
        "from newsgraph.errors import InputError\n"
        "from newsgraph.ingest.reader.form import Form\n"
        "from newsgraph.ingest.reader.opening import open_path\n"
        "from newsgraph.ingest.reader.reading import iter_pieces\n"
        "with open_path(Path(sys.argv[2])) as opened:\n"
        "    peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "    before = peak()\n"
        "    try: list(iter_pieces(Form(sys.argv[3]), opened))\n"
        "    except InputError as error: print(error.code, peak() - before)\n"
    )
    source = str(Path(opening.__file__).parents[3])
    command = [sys.executable, "-c", code, source, str(path), form.value]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    told, grown = done.stdout.split()
    assert told == "FILE_TOO_LARGE"
    assert int(grown) < 160 * 1024  # KiB: libraries that load, and at most two copies of 32 MiB


async def test_a_page_without_a_date_says_what_it_gets(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    async with open_database(tmp_path) as database:
        report = await import_file(database, path)
        told = "no date is stated, so publishedAt is the time of this import; --published gives another"
        assert [note.text for note in report.noted] == [told]
        lines = render_report(report)
        assert f"note {path}: {told}" in lines
        assert f"{path}: articles new: harbour-reopens-after-storms-gw7sdl" in lines
        again = await import_file(database, path, "2026-05-01T00:00:00.000Z")
        assert (again.noted, again.outcomes["articles", Outcome.UNCHANGED]) == ([], 1)
    async with open_database(tmp_path, "other.db") as database:
        report = await import_file(database, path, published="2025-04-23T00:00:00.000Z")
        assert report.noted == []
        assert [fact[3] for fact in await fetch_facts(database)] == ["2025-04-23T00:00:00.000Z"]


async def test_one_door_leaves_what_came_by_another_as_it_is(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    body = "".join(f"<p>{part}</p>" for part in (PROSE * 3, PROSE[::-1] * 3))
    page.write_text(
        f'<html lang="en"><head><title>Harbour reopens</title>'
        f'<link rel="canonical" href="https://wire.example/harbour-reopens"></head>'
        f"<body><article><h1>Harbour reopens</h1>{body}</article></body></html>"
    )
    async with open_database(tmp_path) as database:
        assert (await import_file(database, page)).failed == []
        before = await fetch(database, "SELECT * FROM article")
        report = await import_file(database, FILES / "harbour.rss.xml")
        assert [(skip.place, skip.reason) for skip in report.skipped] == [
            (
                "entry 1",
                "its address is that of harbour-reopens-hgf2ij, which came from elsewhere and stays as it is",
            )
        ]
        assert (await fetch(database, "SELECT * FROM article ORDER BY id"))[: len(before)] == before


async def test_a_rule_does_not_make_a_second_relation_by_the_case_of_a_role(tmp_path: Path) -> None:
    relation = {
        "type": "relation",
        "subject": "abbas-araghchi",
        "kind": "HOLDS_OFFICE",
        "object": "iran",
        "role": "Foreign Minister",
        "evidence": [{"article": "talks", "quote": "Abbas Araghchi met Sergey Lavrov."}],
    }
    page = tmp_path / "page.txt"
    page.write_text(f"A visit\n\nAbbas Araghchi, the foreign minister of Iran, arrived. {PROSE}{PROSE[::-1]}")
    async with open_database(tmp_path) as database:
        report = await import_lines(database, tmp_path, [IRAN, LAVROV, ARAGHCHI, ARTICLE, relation])
        assert report.failed == []
        report = await import_file(database, page)
        assert (report.failed, report.evidence) == ([], 1)
        assert await fetch(database, "SELECT kind, role FROM relation") == [
            ("HOLDS_OFFICE", "Foreign Minister")
        ]


def test_a_report_of_a_million_articles_names_a_few(tmp_path: Path) -> None:
    total = ImportReport()
    for number in range(2000):
        part = ImportReport(file=f"file-{number % 100}")
        for index in range(5):
            part.count("articles", Outcome.NEW, f"slug-{number}-{index}")
        total.add(part)
    assert sum(len(slugs) for slugs in total.named.values()) == 1000
    assert sum(total.unnamed.values()) == 9000
    assert any(line.endswith("and 90 more") for line in render_report(total))


def test_standard_input_is_read_and_a_form_can_be_forced(tmp_path: Path) -> None:
    done = pipe(tmp_path, LINES, "import", "-")
    assert (done.returncode, "articles: 1 new, 0 changed, 0 unchanged" in done.stderr) == (0, True)
    assert "standard input: articles new: talks" in done.stderr
    done = pipe(tmp_path, PAGE.encode(), "import", "-", "--format", "ninjs")
    assert (done.returncode, "error INVALID_JSON" in done.stderr) == (1, True)


def pipe(folder: Path, content: bytes, *arguments: str) -> subprocess.CompletedProcess[str]:
    source = str(Path(opening.__file__).parents[3])
    code = f"import sys; sys.path.insert(0, {source!r}); from newsgraph.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        input=content,
        capture_output=True,
        timeout=120,
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["page.txt", "--entities", "missing.jsonl"], "missing.jsonl"),
        (["page.txt", "--published", "2025-02-31"], "--published"),
        (["page.txt", "--follow"], "--follow"),
        (["page.txt", "--format", "nothing"], "--format"),
    ],
    ids=["no gazetteer", "no day", "no address", "no form"],
)
def test_wrong_use_writes_nothing(tmp_path: Path, arguments: list[str], words: str) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    done = run("import", *arguments, folder=tmp_path)
    assert (done.returncode, words in done.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


@pytest.mark.parametrize(
    "text",
    ["Harbour\x07 reopens\n\n" + PROSE, "Harbour reopens\n\n" + PROSE + "\x1b[31mred"],
    ids=["headline", "body"],
)
async def test_control_characters_are_refused_and_nothing_is_written(tmp_path: Path, text: str) -> None:
    path = tmp_path / "page.txt"
    path.write_text(text)
    async with open_database(tmp_path) as database:
        before = await export(database)
        report = await import_file(database, path)
        assert [failure.code for failure in report.failed] == ["INVALID_TEXT"]
        assert await export(database) == before


def test_documents_of_a_pipe_are_read_as_they_come() -> None:
    class Slow(io.RawIOBase):
        """Gives a few bytes at a time, as a pipe may."""

        def __init__(self, content: bytes):
            self._content = io.BytesIO(content)

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            part = self._content.read(min(3, len(buffer)))
            buffer[: len(part)] = part
            return len(part)

    content = (FILES / "posts.json").read_bytes()
    opened = opening.open_stream("pipe", io.BufferedReader(Slow(content)))
    assert opened.head == content
    assert opened.stream.read() == content
    assert len(documents(read(content))) == 2


@pytest.fixture
def empty_url(new_url: Callable[[], str]) -> str:
    """The address of a database that nothing is in; it cannot be made while a loop runs."""
    return new_url()


async def test_every_form_is_kept_alike_on_both_databases(empty_url: str, tmp_path: Path) -> None:
    # The REST pages hold a post of the export in another state, the gazetteer an entity of the registry with fewer
    # names: one after the other they would take turns.
    left_out = ("harbour-later.atom.xml", "posts.json", "gazetteer.jsonl")
    files = sorted(path for path in FILES.iterdir() if path.name not in left_out)
    exports = []
    for url in (empty_url, f"sqlite:///{tmp_path / 'lines.db'}"):
        database = await Database.open(url)
        try:
            for paths in (files, [FILES / "harbour-later.atom.xml"], files):
                report = await import_paths(database, paths, ImportOptions(NOW))
            assert {outcome for _, outcome in report.outcomes} == {Outcome.UNCHANGED}
            assert all("UNEXPECTED" not in failure.code for failure in report.failed)
            exports.append(await export(database))
        finally:
            await database.close()
    assert exports[0] == exports[1]
    types = {json.loads(line)["type"] for line in exports[0].splitlines()}
    assert types >= {"article", "entity", "bareRelation", "change"}
