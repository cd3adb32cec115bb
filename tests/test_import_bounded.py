"""A large import in pieces of bounded length comes to what it comes to at once, and ends well beside others."""

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from conftest import NewUrl
from newsgraph.errors import InputError
from newsgraph.ingest import link_write, patient_write, pipeline
from newsgraph.ingest.import_state import ImportState
from newsgraph.ingest.pending_link import PendingLinks
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.report import ImportReport
from newsgraph.server.due_clock import DueClock
from newsgraph.server.waiting_pair import build_waiting_pairs
from newsgraph.store import article_size
from newsgraph.store.core_table import (
    ARTICLE,
    ENTITY,
    ENTITY_PAIR,
    MENTION,
    RELATED_ARTICLE,
    UNPAIRED_ARTICLE,
    UNRESOLVED_MENTION,
)
from newsgraph.store.database import Database
from support_corpus import build_stories
from support_newsroom import FixedClock
from support_store import NOW, write_lines
from support_tables import Tables, find_differences, read_tables

Report = tuple[Tables, list[tuple[str | None, str]]]


def import_files(url: str, *paths: Path) -> Report:
    """Return all tables, and the faults by place and code, after files that are imported one after another."""

    async def run() -> Report:
        database = await Database.open(url)
        try:
            faults = []
            for path in paths:
                report = await import_paths(database, [path], ImportOptions(NOW))
                faults += [(fault.place, fault.code) for fault in report.failed]
            return await database.read(read_tables), faults
        finally:
            await database.close()

    return asyncio.run(run())


def build_linked(count: int) -> list[dict[str, Any]]:
    """Return stories of which each lists and pins two others: an earlier one, a later one; one names nobody."""
    lines = build_stories(count)
    people, articles = lines[:40], lines[40:]
    names = [article["slug"] for article in articles]
    for place, article in enumerate(articles):
        article["listed"] = [names[place - 5], names[(place + 3) % count]]
        article["pinned"] = [names[(place + 9) % count]] if place % 3 == 0 else []
    articles[4]["listed"] = ["nobody", names[20]]
    return [*people, *articles]


def test_links_written_in_parts_are_those_written_at_once(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, parts = write_lines(tmp_path, build_linked(60)), list[int]()
    write_part = link_write._write_part

    def note(
        connection: Connection, state: ImportState, part: Sequence[PendingLinks], is_last: bool
    ) -> tuple[ImportReport, list[PendingLinks]]:
        parts.append(len(part))
        return write_part(connection, state, part, is_last)

    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 10)
    monkeypatch.setattr(link_write, "_write_part", note)
    at_once, faults = import_files(new_url(), file)
    assert parts == [80]
    parts.clear()
    monkeypatch.setattr(link_write, "LINKS_PER_TRANSACTION", 7)
    in_parts, same = import_files(new_url(), file)
    assert max(parts) == 7
    assert sum(parts) > 80  # those that named one who came later were tried twice
    assert faults == same == [("line 45, listed[0]", "REFERENCE_NOT_FOUND")]
    assert set(find_differences(at_once, in_parts)) <= {"related_article", "related_state"}
    assert len(in_parts["listed_article"]) == 119


def test_links_that_were_resolved_early_need_not_be_kept_until_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, held = build_linked(60), list[int]()
    names = [line["slug"] for line in lines[40:]]
    for place, article in enumerate(lines[40:]):
        article["listed"], article["pinned"] = [names[max(0, place - 4)]], []
    write_links = link_write.write_links

    async def note(database: Database, state: ImportState, report: ImportReport) -> None:
        await write_links(database, state, report)
        held.append(len(state.pending) + len(state.unmet))

    monkeypatch.setattr(pipeline, "write_links", note)
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 10)
    monkeypatch.setattr(link_write, "LINKS_PER_TRANSACTION", 4)
    import_files(f"sqlite:///{tmp_path / 'news.db'}", write_lines(tmp_path, lines))
    assert len(held) == 10
    assert max(held) < 8


@pytest.mark.parametrize(("refusals", "is_refused"), [(2, False), (3, True)])
def test_an_import_waits_for_another_process_that_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int, is_refused: bool
) -> None:
    """The third transaction finds the database busy; of three attempts the last is the end of patience."""
    file = write_lines(tmp_path, build_stories(40))
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 10)
    alone, _ = import_files(f"sqlite:///{tmp_path / 'alone.db'}", file)
    monkeypatch.setattr(patient_write, "MAX_WAITS", 3)
    write, asked = Database.write, list[object]()

    async def refuse(database: Database, function: Callable[..., Any], *args: Any) -> Any:
        asked.append(function)
        if 2 < len(asked) <= 2 + refusals:
            raise InputError("DATABASE_BUSY", "another process has been writing", place="lock")
        return await write(database, function, *args)

    monkeypatch.setattr(Database, "write", refuse)
    beside, faults = import_files(f"sqlite:///{tmp_path / 'beside.db'}", file)
    if is_refused:
        assert faults == [("lock", "DATABASE_BUSY")]
    else:
        assert faults == []
        assert find_differences(alone, beside) == []


def test_an_article_that_no_row_can_hold_is_refused_alone(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new one, and one that stands and would become as long: it stays as it is. The others come."""
    lines = build_stories(20)
    longest = max(len(line["body"]) for line in lines[40:])
    long = {"body": "<& " * 2 * longest, "mentions": []}
    new = {**lines[-1], **long, "slug": "too-long"}
    file = write_lines(tmp_path, [*lines, new, lines[50] | long])
    (tmp_path / "right").mkdir()
    right, _ = import_files(new_url(), write_lines(tmp_path / "right", lines))
    monkeypatch.setattr(article_size, "MAX_ROW_BYTES", 5 * longest)
    tables, faults = import_files(new_url(), file)
    assert faults == [("line 61, body", "BODY_TOO_LONG"), ("line 62, body", "BODY_TOO_LONG")]
    assert find_differences(right, tables) == []


def test_articles_whose_pairs_wait_count_where_a_name_is_linked(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two people of one name the one who often stood beside the other of the text is meant."""

    def build(number: int, entity: str | None) -> dict[str, Any]:
        body = f"John Smith met Boris Becker in Rome again, number {number}."
        spans = [("smith-a", 0, 10), ("becker", 15, 27)] if entity else []
        mentions = [{"entity": one, "start": start, "end": end} for one, start, end in spans]
        stated = {"mentions": mentions} if entity else {}
        return {
            "type": "article",
            "slug": f"a-{number}",
            "headline": f"Meeting {number}",
            "body": body,
            "bodyFormat": "TEXT",
            "language": "en",
            "publishedAt": "2025-01-01T00:00:00Z",
            **stated,
        }

    names = {"smith-a": "John Smith", "smith-b": "John Smith", "becker": "Boris Becker"}
    people = [{"type": "entity", "kind": "PERSON", "name": names[slug], "slug": slug} for slug in names]
    told = [build(number, "smith-a") for number in range(30)]
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 11)
    url = new_url()
    tables, faults = import_files(url, write_lines(tmp_path, [*people, *told, build(99, None)]))
    assert (faults, tables["unresolved_mention"]) == ([], [])

    def read_linked(connection: Connection) -> list[str]:
        query = (
            select(ENTITY.c.slug)
            .join(MENTION, MENTION.c.entity_id == ENTITY.c.id)
            .join(ARTICLE, ARTICLE.c.id == MENTION.c.article_id)
            .where(ARTICLE.c.headline == "Meeting 99")
            .order_by(MENTION.c.start)
        )
        return list(connection.execute(query).scalars())

    assert asyncio.run(ask(url, read_linked)) == ["smith-a", "becker"]
    assert UNRESOLVED_MENTION.name in tables


async def ask(url: str, function: Callable[[Connection], Any]) -> Any:
    database = await Database.open(url)
    try:
        return await database.read(function)
    finally:
        await database.close()


def test_reasons_name_entities_as_they_are_called_when_an_article_comes(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = build_stories(60)
    people, articles = lines[:40], lines[40:]
    renamed = [{**one, "name": f"New {one['name']}", "aliases": [{"name": one["name"]}]} for one in people]
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 10)
    url = new_url()
    import_files(url, write_lines(tmp_path, [*people, *articles[:30], *renamed, *articles[30:]]))
    late = [article["slug"] for article in articles[30:]]

    def read_texts(connection: Connection) -> list[tuple[str, str]]:
        names = dict(connection.execute(select(ENTITY.c.id, ENTITY.c.name)).tuples().all())
        query = (
            select(RELATED_ARTICLE.c.reasons)
            .join(ARTICLE, ARTICLE.c.id == RELATED_ARTICLE.c.article_id)
            .where(ARTICLE.c.slug.in_(late))
        )
        reasons = [reason for told in connection.execute(query).scalars() for reason in json.loads(told)]
        return [(text, names[entity]) for _, _, entity, text in reasons if entity is not None]

    texts = asyncio.run(ask(url, read_texts))
    assert len(texts) > 100
    assert [text for text, name in texts if text != f"Both name {name}"] == []


def test_a_service_counts_the_pairs_that_an_ended_import_left(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once a minute has passed in which no other article came."""

    async def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    def count(connection: Connection) -> tuple[int, int]:
        waiting, pairs = (
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (UNPAIRED_ARTICLE, ENTITY_PAIR)
        )
        return waiting, pairs

    lines = build_stories(40)
    first, more = write_lines(tmp_path, lines[:70]), tmp_path / "more"
    more.mkdir()
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 5)
    monkeypatch.setattr(pipeline, "finish_import", break_off)

    async def run(url: str) -> None:
        database, clock = await Database.open(url), FixedClock()
        due = DueClock(database, build_waiting_pairs(clock), clock)
        try:
            await due.tick()
            with pytest.raises(KeyboardInterrupt):
                await import_paths(database, [first], ImportOptions(NOW))
            assert await database.read(count) == (30, 0)
            await due.tick()
            clock.move(seconds=50)
            with pytest.raises(KeyboardInterrupt):
                await import_paths(database, [write_lines(more, lines[70:])], ImportOptions(NOW))
            await due.tick()
            clock.move(seconds=50)
            await due.tick()
            assert await database.read(count) == (40, 0)
            clock.move(seconds=11)
            await due.tick()
            waiting, pairs = await database.read(count)
            assert waiting == 0
            assert pairs > 40
        finally:
            await database.close()

    asyncio.run(run(new_url()))


@pytest.mark.parametrize("name", ["page.txt", "page.html"])
@pytest.mark.parametrize(("stated", "found"), [("de", "de"), (None, "en")])
def test_a_page_that_tells_no_language_has_the_one_that_is_stated(
    tmp_path: Path, name: str, stated: str | None, found: str
) -> None:
    paragraph = "The council of the harbour met on Monday and spoke about the new quay for three hours."
    text = f"Council meets\n\n{paragraph}\n\n{paragraph[:-12]}.\n"
    html = f"<html><body><article><h1>Council meets</h1><p>{paragraph}</p><p>{paragraph}</p></article></body></html>"
    page = tmp_path / name
    page.write_text(html if name.endswith("html") else text)

    async def run(url: str) -> list[str]:
        database = await Database.open(url)
        try:
            report = await import_paths(database, [page], ImportOptions(NOW, language=stated))
            assert report.failed == []
            return await database.read(
                lambda connection: list(connection.execute(select(ARTICLE.c.language)).scalars())
            )
        finally:
            await database.close()

    assert asyncio.run(run(f"sqlite:///{tmp_path / 'news.db'}")) == [found]


def test_what_is_no_language_tag_is_refused_before_anything_is_written() -> None:
    with pytest.raises(InputError, match="no language tag"):
        ImportOptions(NOW, language="12")


def test_entities_of_another_form_are_refused_once_with_the_command_that_reads_them(tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("name,kind\nJane Roe,PERSON\nJohn Roe,PERSON\n")

    async def run(url: str) -> list[tuple[str, str, str | None]]:
        database = await Database.open(url)
        try:
            report = await import_paths(database, [], ImportOptions(NOW, entities=(people,)))
            return [(fault.file, fault.code, fault.hint) for fault in report.failed]
        finally:
            await database.close()

    [(file, code, hint)] = asyncio.run(run(f"sqlite:///{tmp_path / 'news.db'}"))
    assert (file, code) == (str(people), "FORM_UNKNOWN")
    assert "entities import" in str(hint)
