"""Pairs of entities that a large import counts for many articles at once are those that are counted one by one."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from conftest import NEWSROOM_FILES, NewUrl
from newsgraph.index import unpaired_article
from newsgraph.index.unpaired_article import UnpairedArticles, count_waiting_pairs
from newsgraph.ingest import pipeline, record_write
from newsgraph.ingest.gazetteer import fetch_shared_counts
from newsgraph.store.core_table import ENTITY
from newsgraph.store.database import Database
from support_corpus import build_stories
from support_store import NOW, write_lines
from support_tables import Tables, import_all, read_all


@pytest.mark.parametrize("is_remembered", [True, False])
def test_pairs_that_were_counted_together_are_those_of_one_by_one(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_remembered: bool
) -> None:
    """Whether it is remembered whom the articles that wait name, or read back."""
    counted: list[int] = []
    add_pairs, add = unpaired_article.add_pairs, UnpairedArticles.add

    def note_parts(connection: Connection, pairs: Sequence[Any], public_ids: dict[int, str]) -> None:
        counted.append(sum(map(len, pairs)))
        add_pairs(connection, pairs, public_ids)

    def add_to(unpaired: UnpairedArticles, *given: Any) -> None:
        add(unpaired, *given)
        if not is_remembered:
            unpaired.forget()

    files = [*NEWSROOM_FILES, write_lines(tmp_path, [*build_stories(60)])]
    one_by_one = import_all(new_url(), files)
    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 7)
    monkeypatch.setattr(unpaired_article, "ARTICLES_AT_ONCE", 20)
    monkeypatch.setattr(unpaired_article, "add_pairs", note_parts)
    monkeypatch.setattr(UnpairedArticles, "add", add_to)
    together = import_all(new_url(), files)
    assert sum(map(bool, counted)) > 8
    assert together["unpaired_article"] == []
    for name in ("entity_pair", "paired_article"):
        assert together[name] == one_by_one[name]


@pytest.mark.parametrize(
    "error", [IntegrityError("INSERT", None, ValueError("made up")), KeyboardInterrupt()]
)
def test_pairs_of_a_transaction_that_is_undone_are_counted_once(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    """It has given the rows to be written; then its lines come one by one, or the import ends and another follows."""
    file, url, counted = write_lines(tmp_path, build_stories(60)), new_url(), list[int]()
    whole = import_all(new_url(), [file])
    add_pairs, write_related = unpaired_article.add_pairs, record_write.write_related

    def note_parts(connection: Connection, *given: Any) -> None:
        counted.append(1)
        add_pairs(connection, *given)

    def fail_once(*given: Any) -> None:
        write_related(*given)
        if len(counted) == 4:
            counted.append(0)
            raise error

    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 5)
    monkeypatch.setattr(unpaired_article, "ARTICLES_AT_ONCE", 20)
    monkeypatch.setattr(unpaired_article, "add_pairs", note_parts)
    monkeypatch.setattr(record_write, "write_related", fail_once)
    if isinstance(error, KeyboardInterrupt):
        with pytest.raises(KeyboardInterrupt):
            import_all(url, [file])
        stopped = asyncio.run(read_all(url))
        assert len({row[1] for row in stopped["unpaired_article"]}) > 2
    tables = import_all(url, [file])
    assert 0 in counted
    assert tables["unpaired_article"] == []
    assert len(tables["paired_article"]) == 60
    assert name_pairs(tables) == name_pairs(whole)


def name_pairs(tables: Tables) -> set[tuple[str, str, int]]:
    """Return the pairs by public ids, with their counts: an undone insertion uses up numbers."""
    names = {row[0]: row[1] for row in tables["entity"]}
    return {(names[row[0]], row[2], row[3]) for row in tables["entity_pair"]}


@pytest.mark.parametrize("at_once", [20, 4_000])
def test_pairs_that_an_import_left_uncounted_are_counted_by_the_next(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    """It ends in the midst; one article that waits is retracted before the rest is counted, others are changed.

    Of the first articles some parts are counted already, where that is done for twenty at once.
    """

    async def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    lines = build_stories(60)
    told = {"status": "RETRACTED", "retraction": {"at": NOW, "reason": "Mixed up."}}
    articles = [line for line in lines if line["type"] == "article"]
    changed = [articles[-1] | told]
    changed += [
        line | {"mentions": line["mentions"][:2]} for line in (articles[-2], articles[0], articles[24])
    ]
    for name in ("first", "then"):
        (tmp_path / name).mkdir()
    first, then = write_lines(tmp_path / "first", lines), write_lines(tmp_path / "then", changed)
    url, whole_url = new_url(), new_url()
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "LINES_PER_TRANSACTION", 10)
        patch.setattr(unpaired_article, "ARTICLES_AT_ONCE", at_once)
        patch.setattr(pipeline, "finish_import", break_off)
        with pytest.raises(KeyboardInterrupt):
            import_all(url, [first])
    waiting = asyncio.run(read_all(url))["unpaired_article"]
    assert len(waiting) == 60
    assert len({row[1] for row in waiting}) == (6 if at_once == 20 else 1)
    left, whole = import_all(url, [then]), [import_all(whole_url, [path]) for path in (first, then)][-1]
    assert left["unpaired_article"] == []
    assert len(left["paired_article"]) == 59
    for name in ("entity_pair", "paired_article"):
        assert left[name] == whole[name]


def test_linking_knows_pairs_that_wait_as_those_that_are_counted(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some parts of the entities are counted, others are not."""

    async def break_off(*_: object) -> None:
        raise KeyboardInterrupt

    def read_shared(connection: Connection) -> dict[tuple[str, str], int]:
        ids = sorted(connection.execute(select(ENTITY.c.public_id)).scalars())
        return fetch_shared_counts(connection, ids, ids)

    async def count(url: str) -> list[dict[tuple[str, str], int]]:
        database = await Database.open(url)
        try:
            waiting = await database.write(read_shared)
            assert not await database.write(count_waiting_pairs)
            return [waiting, await database.write(read_shared)]
        finally:
            await database.close()

    monkeypatch.setattr(pipeline, "LINES_PER_TRANSACTION", 10)
    monkeypatch.setattr(pipeline, "finish_import", break_off)
    url = new_url()
    with monkeypatch.context() as patch:
        patch.setattr(unpaired_article, "ARTICLES_AT_ONCE", 20)
        with pytest.raises(KeyboardInterrupt):
            import_all(url, [write_lines(tmp_path, build_stories(60))])
    waiting, counted = asyncio.run(count(url))
    assert waiting == counted
    assert len(counted) == 60
