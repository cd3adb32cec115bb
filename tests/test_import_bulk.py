"""New articles that are inserted together leave every table as articles written one by one leave it."""

import asyncio
import gc
import sqlite3
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel

from conftest import NEWSROOM_FILES, NewUrl
from newsgraph.index import related, related_store
from newsgraph.index.related_memory import RelatedMemory
from newsgraph.index.related_profile import Entry, Profile
from newsgraph.index.related_store import RelatedStore
from newsgraph.ingest import pipeline, record_write
from newsgraph.ingest.interpreter import COLLECT_AFTER, SWITCH_SECONDS
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.model import access_table, newsroom_table, push_table, syndication_table
from newsgraph.store import statement, write_behind
from newsgraph.store.core_table import LISTED_ARTICLE, PINNED_ARTICLE, RELATED_STATE
from newsgraph.store.database import Database
from newsgraph.store.statement import execute_tuples
from support_corpus import build_stories
from support_store import NOW, write_lines
from support_tables import Tables, find_differences, import_all, read_tables

AWKWARD = Path(__file__).parent / "reference" / "awkward.jsonl"
BY_TRANSACTION = {"change", "related_count", "related_state", "entity_name_state"}
"""What a transaction writes last depends on how much it held; so does the moment at which rarity is settled."""


def flush_one_by_one(writer: RecordWriter) -> None:
    """Write the new articles that wait as a page is written: each with all its rows, then the next."""
    waiting, writer.state.waiting = writer.state.waiting, []
    for found in waiting:
        article = found.article
        write = writer.write_planned(article.plan)
        writer.state.known.forget_articles()
        for member, table in (("listed", LISTED_ARTICLE), ("pinned", PINNED_ARTICLE)):
            if references := getattr(article.plan.record, member):
                writer.add_links(found.file, found.place, member, table, write.id, references)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [*NEWSROOM_FILES, AWKWARD, write_lines(tmp_path, [*build_stories(60)])]


def test_inserting_together_leaves_every_table_as_one_by_one(
    new_url: NewUrl, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    together = import_all(new_url(), files)
    monkeypatch.setattr(RecordWriter, "flush", flush_one_by_one)
    assert find_differences(together, import_all(new_url(), files)) == []
    empty = {"bare_relation", "entity_proposal", "entity_proposal_mention", "relation_proposal"}
    empty.add("unpaired_article")  # of articles that wait in the midst of an import
    beside = {
        kind.__tablename__
        for module in (access_table, newsroom_table, push_table, syndication_table)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, SQLModel) and kind.__module__ == module.__name__
    }
    assert {name for name in together if not together[name]} <= empty | beside


def test_how_much_a_transaction_holds_changes_nothing_of_what_is_derived(
    new_url: NewUrl, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    together = import_all(new_url(), files, is_rebuilt=True)
    monkeypatch.setattr(RecordWriter, "flush", flush_one_by_one)
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 7)
    differences = find_differences(together, import_all(new_url(), files, is_rebuilt=True))
    assert set(differences) <= BY_TRANSACTION


def test_python_works_as_before_when_imports_side_by_side_are_done(
    tmp_path: Path, new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, during = (gc.get_threshold(), sys.getswitchinterval()), set[tuple[object, float]]()
    finish = RecordWriter.finish

    def note(writer: RecordWriter) -> None:
        during.add((gc.get_threshold(), round(sys.getswitchinterval(), 6)))
        finish(writer)

    async def run(url: str) -> None:
        database = await Database.open(url)
        try:
            await asyncio.gather(*(import_paths(database, [path], ImportOptions(NOW)) for _ in range(2)))
        finally:
            await database.close()

    monkeypatch.setattr(RecordWriter, "finish", note)
    path = write_lines(tmp_path, [*build_stories(3)])
    asyncio.run(run(new_url()))
    assert during == {((COLLECT_AFTER, *before[0][1:]), SWITCH_SECONDS)}
    assert (gc.get_threshold(), sys.getswitchinterval()) == before


def test_rows_in_another_order_than_the_statement_takes_are_refused(new_url: NewUrl) -> None:
    def write(connection: Connection) -> None:
        names = ("settled", "id", "live", "generation")
        statement = insert(RELATED_STATE).values(dict.fromkeys(names))
        execute_tuples(connection, statement, names, [(0, 1, 2, 3)], key="other order")

    def count(connection: Connection) -> int:
        return len(connection.execute(select(RELATED_STATE)).all())

    async def run(url: str) -> int:
        database = await Database.open(url)
        try:
            with pytest.raises(ValueError, match="takes"):
                await database.write(write)
            return await database.read(count)
        finally:
            await database.close()

    assert asyncio.run(run(new_url())) == 0


def test_letting_go_of_what_was_only_read_changes_nothing(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [write_lines(tmp_path, [*build_stories(200)])]
    shed, held = RelatedStore.shed, list[tuple[int, int]]()

    def note(store: RelatedStore) -> None:
        before = len(store._used)
        shed(store)
        held.append((before, len(store._used)))

    monkeypatch.setattr(RelatedStore, "shed", note)
    monkeypatch.setattr(related_store, "HELD_BEYOND", 2)
    monkeypatch.setattr(pipeline, "MAX_PROFILES", 6)
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 8)
    small = import_all(new_url(), files)
    monkeypatch.setattr(pipeline, "MAX_PROFILES", 6_000)
    assert find_differences(import_all(new_url(), files), small) == []
    assert any(after < before for before, after in held)


def test_lists_written_while_others_are_joined_are_those_written_in_the_end(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What runs behind is slow and little is remembered: a list read back too early would lack what was written."""
    files = [write_lines(tmp_path, [*build_stories(200)])]
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 8)
    at_once = import_all(new_url(), files)
    run, running, read = write_behind._run, list[str](), list[int]()
    read_entries = RelatedStore._read_entries

    def run_late(connection: sqlite3.Connection, sql: str, *rest: Any) -> None:
        if "related_article" in sql:
            running.append(sql)
            time.sleep(0.02)
        run(connection, sql, *rest)

    def note(store: RelatedStore, ids: Sequence[int]) -> dict[int, dict[int, Entry]]:
        read.extend(ids)
        return read_entries(store, ids)

    monkeypatch.setattr(write_behind, "_run", run_late)
    monkeypatch.setattr(RelatedStore, "_read_entries", note)
    monkeypatch.setattr(related, "JOINED_AT_ONCE", 2)
    monkeypatch.setattr(related_store, "HELD_BEYOND", 2)
    monkeypatch.setattr(pipeline, "MAX_PROFILES", 6)
    url = new_url()
    assert find_differences(import_all(url, files), at_once) == []
    assert len(read) > 100
    assert bool(running) == url.startswith("sqlite")


def test_a_rebuild_reads_what_it_has_written_behind(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fewer profiles are remembered than there are; those that are read again may still be on their way."""
    lines = build_stories(700)
    articles = [line for line in lines if line["type"] == "article"]
    for place in range(0, 700, 23):
        articles[place]["pinned"] = [articles[place - 300]["slug"], articles[place - 7]["slug"]]
    run, url = write_behind._run, new_url()

    def run_late(connection: sqlite3.Connection, sql: str, *rest: Any) -> None:
        if "related_profile" in sql:
            time.sleep(0.2)
        run(connection, sql, *rest)

    async def rebuild() -> Tables:
        database = await Database.open(url)
        try:
            await database.write(related.rebuild_related)
            return await database.read(read_tables)
        finally:
            await database.close()

    import_all(url, [write_lines(tmp_path, lines)])
    monkeypatch.setattr(related, "RelatedMemory", lambda: RelatedMemory(60))
    with monkeypatch.context() as patch:
        patch.setattr(statement, "run_behind", lambda *_, **__: False)
        in_place = asyncio.run(rebuild())
    monkeypatch.setattr(write_behind, "_run", run_late)
    assert set(find_differences(in_place, asyncio.run(rebuild()))) == {"related_state"}  # which rebuild it is


def test_what_befalls_an_article_in_the_transaction_that_inserts_it_is_what_counts(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three are changed, one is retracted, and of two people one is found to be the other.

    What was noted of the articles when they were inserted gives what reading them back gives.
    """
    lines = build_stories(40)
    told = {"status": "RETRACTED", "retraction": {"at": NOW, "reason": "Mixed up."}}
    bodies = [{name: line[name] for name in ("body", "mentions")} for line in lines[-4:-1]]
    changed = [line | body for line, body in zip(lines[-10:-7], bodies, strict=True)]
    merge = {"type": "merge", "from": "person-3", "into": "person-7", "reason": "The same.", "at": NOW}
    file = write_lines(tmp_path, [*lines, *changed, lines[-1] | told, merge])
    noted = import_all(new_url(), [file])
    write_related, known = record_write.write_related, list[int]()

    def read_back(
        connection: Connection, ids: set[int], linked: set[int], memory: RelatedMemory, counted: object
    ) -> None:
        assert isinstance(counted, dict)
        known.append(len(counted))
        write_related(connection, ids, linked, memory)

    monkeypatch.setattr(record_write, "write_related", read_back)
    assert find_differences(noted, import_all(new_url(), [file])) == []
    assert 0 < max(known) < 40 - 4


def test_a_transaction_that_is_undone_leaves_nothing_to_believe(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All lists are computed anew in two parts; after the second the transaction fails, and its lines come alone."""
    file = write_lines(tmp_path, build_stories(100))
    whole = import_all(new_url(), [file], is_rebuilt=True)
    write_lists, written = RelatedStore.write_lists, list[int]()

    def fail_once(store: RelatedStore, profiles: Iterable[Profile] | None = None) -> None:
        write_lists(store, profiles)
        if profiles is not None:
            return
        written.append(1)
        if len(written) == 4:
            raise IntegrityError("INSERT", None, ValueError("made up"))

    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 70)
    monkeypatch.setattr(related, "AT_ONCE", 40)
    monkeypatch.setattr(RelatedStore, "write_lists", fail_once)
    alone = import_all(new_url(), [file], is_rebuilt=True)
    assert len(written) > 4
    assert name_lists(alone) == name_lists(whole)
    assert len(name_lists(whole)) > 500


def name_lists(tables: Tables) -> set[tuple[str, str, int]]:
    """Return the entries of all lists by public ids, with their scores: an undone insertion uses up numbers."""
    names = {row[0]: row[1] for row in tables["article"]}
    return {(names[row[0]], names[row[1]], row[3]) for row in tables["related_article"]}
