"""Articles that are prepared while the transaction before is committed are those that are worked out in their own."""

import asyncio
import gzip
import os
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from conftest import NewUrl
from newsgraph.ingest import part_reader, pipeline, record_write
from newsgraph.ingest.part_reader import PartReader
from newsgraph.ingest.pipeline import Done, ImportOptions, import_paths
from newsgraph.ingest.prepared_article import PreparedArticle, prepare_article
from newsgraph.ingest.reader.opening import open_path
from newsgraph.store.article import NewArticle
from newsgraph.store.article_plan import ArticlePlan
from newsgraph.store.database import Database
from newsgraph.store.known import Known
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import ArticleRecord
from support_corpus import build_stories
from support_store import NOW, write_lines
from support_tables import Tables, find_differences, read_tables

Found = tuple[Tables, list[tuple[str | None, str, str]], int]


def import_file(url: str, path: Path) -> Found:
    """Return all tables, the faults (place, code, message), and how many articles are new."""

    async def run() -> Found:
        database = await Database.open(url)
        try:
            report = await import_paths(database, [path], ImportOptions(NOW))
            faults = [(fault.place, fault.code, fault.message) for fault in report.failed]
            new = report.outcomes["articles", Outcome.NEW]
            return await database.read(read_tables), faults, new
        finally:
            await database.close()

    return asyncio.run(run())


def build_awkward_lines() -> list[dict[str, Any] | str]:
    """Return stories, and between them all that makes what was prepared wrong."""
    lines = build_stories(60)
    people, articles = lines[:40], lines[40:]
    taken = {**articles[50], "slug": articles[3]["slug"], "sourceKey": "taken"}
    same = {**articles[20], "headline": "Another headline for the same article"}
    bad_span = {
        **articles[51],
        "slug": "bad-span",
        "mentions": [{"entity": "person-1", "start": 5, "end": 90_000}],
    }
    unknown = {**articles[52], "slug": "unknown", "mentions": [{"entity": "nobody", "start": 0, "end": 4}]}
    linked = {name: value for name, value in articles[53].items() if name != "mentions"} | {"slug": "linked"}
    draft = {**articles[54], "slug": "draft", "status": "DRAFT"}
    merge = {"type": "merge", "from": "person-3", "into": "person-7", "reason": "The same.", "at": NOW}
    renamed = {**people[5], "name": "Renamed Person", "aliases": [{"name": people[5]["name"]}]}
    told = {"status": "RETRACTED", "retraction": {"at": NOW, "reason": "Mixed up."}}
    return [
        *people,
        *articles[:30],
        *(taken, same, bad_span, unknown, linked, draft, "{not JSON"),
        *articles[30:36],
        *(merge, articles[36], renamed, articles[37], {**articles[38], **told}),
        *articles[39:],
        articles[59],
    ]


def test_what_was_prepared_is_what_the_transaction_works_out(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_lines(tmp_path, build_awkward_lines())
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 7)
    prepared, planned = list[PreparedArticle | None](), list[str | None]()
    plan_article = record_write.plan_article

    def note_prepared(record: ArticleRecord, now: str, known: Known) -> PreparedArticle | None:
        prepared.append(prepare_article(record, now, known))
        return prepared[-1]

    def note_planned(connection: Connection, record: ArticleRecord, now: str, known: Known) -> ArticlePlan:
        planned.append(record.slug)
        return plan_article(connection, record, now, known)

    monkeypatch.setattr(part_reader, "prepare_article", note_prepared)
    monkeypatch.setattr(record_write, "plan_article", note_planned)
    ahead, faults, new = import_file(new_url(), file)
    assert sum(1 for found in prepared if found is not None and found.new is not None) > 25
    assert {"article-36", "article-37", "linked"} <= set(planned)  # after a merge and a change of a name
    with monkeypatch.context() as patch:
        patch.setattr(PartReader, "begin", lambda _, prepares: None)
        in_place, faults_in_place, new_in_place = import_file(new_url(), file)
    assert (new, new_in_place) == (62, 62)
    assert [code for _, code, _ in faults] == [
        "SLUG_TAKEN",
        "SPAN_INVALID",
        "REFERENCE_NOT_FOUND",
        "INVALID_JSON",
    ]
    assert faults == faults_in_place
    assert find_differences(ahead, in_place) == []


def test_texts_that_were_prepared_wrong_would_be_seen(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison above is one of what was prepared: a body of it that is another's is found in what is stored."""
    file = write_lines(tmp_path, [*build_stories(20)])
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 7)
    right = import_file(new_url(), file)

    def spoil(record: ArticleRecord, now: str, known: Known) -> PreparedArticle | None:
        found = prepare_article(record, now, known)
        if found is None or found.new is None:
            return found
        new: NewArticle = replace(found.new, row=found.new.row | {"share_text": "spoilt"})
        return replace(found, new=new)

    monkeypatch.setattr(part_reader, "prepare_article", spoil)
    wrong = import_file(new_url(), file)
    assert find_differences(right[0], wrong[0]) != []


def test_articles_that_stand_already_are_not_prepared(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, url = write_lines(tmp_path, [*build_stories(30)]), new_url()
    import_file(url, file)
    prepared = list[ArticleRecord]()
    monkeypatch.setattr(part_reader, "prepare_article", lambda record, *_: prepared.append(record))
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 7)
    assert import_file(url, file)[2] == 0
    assert prepared == []


def test_only_a_file_is_read_ahead(tmp_path: Path, new_url: NewUrl, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that waits for somebody to write into a pipe could not be ended."""
    file = write_lines(tmp_path, [*build_stories(20)])
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    threads = set[str]()
    read = PartReader._read

    def note(reader: PartReader, prepares: bool) -> list[Any]:
        threads.add(threading.current_thread().name)
        return read(reader, prepares)

    monkeypatch.setattr(PartReader, "_read", note)
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 7)
    import_file(new_url(), file)
    assert any(name.startswith("newsgraph-part") for name in threads)
    threads.clear()
    writer = threading.Thread(target=lambda: pipe.write_bytes(file.read_bytes()))
    writer.start()
    assert import_file(new_url(), pipe)[2] == 20
    writer.join()
    assert not any(name.startswith("newsgraph-part") for name in threads)
    with open_path(file) as opened:
        assert opened.file is not None


def test_what_reading_ahead_cannot_read_is_told_once_and_keeps_what_came_before(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_lines(tmp_path, [*build_stories(200)])
    packed = tmp_path / "cut.jsonl.gz"
    packed.write_bytes(gzip.compress(file.read_bytes())[:-8_000])
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 90)
    _, [(place, code, _)], new = import_file(new_url(), packed)
    assert (place, code) == (f"after line {40 + new}", "FILE_UNREADABLE")
    assert new % 90 != 50  # the last part is not a whole one
    assert 100 < new < 200


def test_progress_of_a_packed_file_counts_its_own_bytes(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed, told = tmp_path / "packed.jsonl.gz", list[Done]()
    packed.write_bytes(gzip.compress(write_lines(tmp_path, build_stories(400)).read_bytes()))
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 100)

    async def run(url: str) -> None:
        database = await Database.open(url)
        try:
            await import_paths(database, [packed], ImportOptions(NOW), told.append)
        finally:
            await database.close()

    asyncio.run(run(new_url()))
    sizes = [done.size for done in told]
    assert {done.total for done in told} == {packed.stat().st_size} == {sizes[-1]}
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]
