"""Related lists: order, reasons and repetition."""

import asyncio
import re
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from conftest import NewUrl
from newsgraph.index import related, related_statistic
from newsgraph.index.related import rebuild_related
from newsgraph.index.related_candidate import MAX_CANDIDATES, fetch_candidates
from newsgraph.index.related_key import build_entity_key, list_keys
from newsgraph.index.related_profile import KEY_ENTITIES, KEY_WORDS, unpack
from newsgraph.index.related_store import RelatedMemory, RelatedStore
from newsgraph.index.related_window import KeyWindows
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.article import delete_article
from newsgraph.store.core_table import RELATED_ARTICLE, RELATED_PROFILE
from newsgraph.store.database import Database
from support_corpus import build_stories
from support_postgres import PostgresServer
from support_store import (
    ARTICLE,
    FIXTURE_FILES,
    NEWSROOM,
    NOW,
    REASONS,
    fetch,
    import_lines,
    open_database,
    write_lines,
)

ROWS = "SELECT * FROM related_article ORDER BY 1, 2"


async def test_rebuilding_twice_gives_the_same_rows(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await import_paths(database, FIXTURE_FILES, ImportOptions(NOW))
        imported = await fetch(database, ROWS)
        assert await database.write(rebuild_related) == 15
        rebuilt = await fetch(database, ROWS)
        await database.write(rebuild_related)
        assert await fetch(database, ROWS) == rebuilt == imported


async def test_every_entry_has_reasons_that_make_at_most_its_score(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await import_paths(database, FIXTURE_FILES, ImportOptions(NOW))
        entries = await fetch(
            database,
            "SELECT r.article_id, r.rank, r.score, r.pinned, count(x.text), sum(x.weight) FROM related_article r "
            f"LEFT JOIN {REASONS} x USING (article_id, related_id) GROUP BY r.article_id, r.related_id",
        )
        assert entries
        assert all(0 < score <= 1_000_000 for _, _, score, _, _, _ in entries)
        assert all(reasons >= 1 and 0 < weight <= 1_000_000 for *_, reasons, weight in entries)
        assert all((rank < 1_000) == bool(pinned) for _, rank, _, pinned, _, _ in entries)
        assert all(rank + score == 1_001_000 for _, rank, score, pinned, _, _ in entries if not pinned)
        hidden = await fetch(
            database,
            "SELECT count(*) FROM related_article r JOIN article a ON a.id IN (r.article_id, r.related_id) "
            "WHERE a.status <> 'PUBLISHED'",
        )
        assert hidden == [(0,)]


async def test_pins_come_first_and_at_most_twelve_entries_stay(tmp_path: Path) -> None:
    more = [
        {
            **ARTICLE,
            "slug": f"more-{number}",
            "headline": f"More {number}",
            "body": f"Iran met {' '.join(f'w{number}x{place}' for place in range(9))}.",
        }
        for number in range(25)
    ]
    far = {
        **ARTICLE,
        "slug": "far",
        "headline": "Far",
        "body": "Nothing at all.",
        "publishedAt": "2020-01-01T00:00:00Z",
    }
    pinning = {**ARTICLE, "slug": "pinning", "headline": "Pinning", "pinned": ["far", "more-3"]}
    async with open_database(tmp_path) as database:
        report = await import_lines(database, tmp_path, [*NEWSROOM, *more, far, pinning])
        assert report.failed == []
        found = await fetch(
            database,
            "SELECT o.slug, r.rank, r.pinned FROM related_article r JOIN article a ON a.id = r.article_id "
            "JOIN article o ON o.id = r.related_id WHERE a.slug = 'pinning' ORDER BY r.rank",
        )
        assert len(found) == 12
        assert found[:2] == [("far", 0, 1), ("more-3", 1, 1)]
        assert not any(pinned for _, _, pinned in found[2:])


async def test_hidden_articles_change_no_score(tmp_path: Path) -> None:
    hidden = [
        {**ARTICLE, "slug": f"hidden-{number}", "headline": "Hidden", "status": "DRAFT"}
        for number in range(5)
    ]
    second = {**ARTICLE, "slug": "second", "headline": "Second"}
    query = "SELECT o.slug, r.score FROM related_article r JOIN article o ON o.id = r.related_id ORDER BY 1"
    async with open_database(tmp_path, "a.db") as bare, open_database(tmp_path, "b.db") as full:
        await import_lines(bare, tmp_path, [*NEWSROOM, second])
        await import_lines(full, tmp_path, [*NEWSROOM[:3], *hidden, ARTICLE, second])
        assert await fetch(full, query) == await fetch(bare, query) != []


LISTS = (
    "SELECT a.slug, o.slug, r.rank, r.score, r.reasons FROM related_article r "
    "JOIN article a ON a.id = r.article_id JOIN article o ON o.id = r.related_id ORDER BY 1, r.rank, o.public_id"
)


async def fetch_best(database: Database) -> set[tuple[str, str]]:
    """The first eight of every list, as pairs of slugs."""
    best: dict[str, list[str]] = {}
    for holder, other, *_ in await fetch(database, LISTS):
        own = best.setdefault(holder, [])
        if other not in own:
            own.append(other)
    return {(holder, other) for holder, own in best.items() for other in own[:8]}


async def test_articles_that_came_one_by_one_have_the_lists_of_a_rebuild(tmp_path: Path) -> None:
    lines = build_stories(150)
    entities = [line for line in lines if line["type"] == "entity"]
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [*entities])
        for line in lines[len(entities) :]:
            await import_lines(database, tmp_path, [line])
        before = await fetch_best(database)
        assert await database.write(rebuild_related) == 150
        after = await fetch_best(database)
    assert len(after) > 150 * 5
    assert len(before & after) >= 0.95 * len(after)


async def import_one_by_one(database: Database, folder: Path, articles: int) -> None:
    lines = build_stories(articles)
    await import_lines(database, folder, [*lines[:-articles]])
    for line in lines[-articles:]:
        await import_lines(database, folder, [line])


async def test_articles_weighed_long_ago_are_weighed_anew_as_others_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (related, related_statistic):  # rarity is settled without computing all lists anew
        monkeypatch.setattr(module, "SMALL", 10)
    agreeing, outdated = [], []
    for number, refreshed in enumerate((0, 2)):
        monkeypatch.setattr(related, "MAX_REFRESHED", refreshed)
        async with open_database(tmp_path, f"{number}.db") as database:
            await import_one_by_one(database, tmp_path, 120)
            [(settled,)] = await fetch(database, "SELECT settled FROM related_state")
            [(old,)] = await fetch(
                database, f"SELECT count(*) FROM related_profile WHERE settled < {settled // 2}"
            )
            outdated.append(old)
            before = await fetch_best(database)
            await database.write(rebuild_related)
            after = await fetch_best(database)
            agreeing.append(len(before & after) / len(after))
    assert outdated[0] > 30
    assert outdated[1] == 0
    assert agreeing[1] > agreeing[0]


async def test_an_article_weighed_anew_is_found_by_the_keys_of_its_new_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (related, related_statistic):
        monkeypatch.setattr(module, "SMALL", 10)
    async with open_database(tmp_path) as database:
        await import_one_by_one(database, tmp_path, 60)
        profiles = await fetch(database, "SELECT article_id, words, entities, settled FROM related_profile")
        keys = await fetch(database, "SELECT article_id, key, weight FROM related_key")
        scores = await fetch(
            database, "SELECT article_id, related_id, score FROM related_article WHERE pinned = 0"
        )
    expected = {
        (article_id, key, weight)
        for article_id, words, entities, _ in profiles
        for key, weight in [
            *list(unpack(words).items())[:KEY_WORDS],
            *(
                (build_entity_key(entity), weight)
                for entity, weight in list(unpack(entities).items())[:KEY_ENTITIES]
            ),
        ]
    }
    assert {tuple(row) for row in keys} == expected
    assert len({settled for *_, settled in profiles}) > 1
    both = {(one, other): score for one, other, score in scores}
    assert all(both.get((other, one), score) == score for (one, other), score in both.items())


def list_candidates(connection: Connection) -> list[tuple[list[int], list[int], list[int]]]:
    """Return for every article what the database finds looking back, and windows read or kept."""
    kept = KeyWindows()
    found = []
    profiles = RelatedStore(connection, RelatedMemory()).load(
        connection.execute(select(RELATED_PROFILE.c.article_id)).scalars()
    )
    for profile in sorted(profiles, key=lambda one: one.place):
        keys, read = list_keys(profile), KeyWindows()
        kept.prefetch(connection, keys, None)
        read.prefetch(connection, keys, profile.place - 1)
        asked = fetch_candidates(connection, profile.id, profile.place, keys, both_ways=False)
        found.append((asked, read.find_candidates(keys), kept.find_candidates(keys)))
        kept.add(profile.id, keys)
    return found


async def test_candidates_in_memory_are_those_that_the_database_finds(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [*build_stories(90)])
        found = await database.read(list_candidates)
    assert [(asked, asked, asked) for asked, _, _ in found] == found
    assert max(len(asked) for asked, _, _ in found) == MAX_CANDIDATES


async def test_copies_of_one_text_take_one_place(tmp_path: Path) -> None:
    alert = (
        "An earthquake of magnitude six shook the northern coast on Monday, officials in the capital said. "
    )
    more = "Iran sent help. Schools were closed, trains stood still and the harbour was searched for damage. "
    body = alert + more * 2
    copies = [
        {
            **ARTICLE,
            "slug": f"copy-{number}",
            "headline": f"Quake alert {number}",
            "body": body + f"At {number}.",
        }
        for number in range(5)
    ]
    about = {
        **ARTICLE,
        "slug": "about",
        "headline": "After the earthquake",
        "body": "Officials searched the harbour after the earthquake on the northern coast, and Iran helped.",
    }
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [*NEWSROOM[:3], *copies, about])
        found = await fetch(
            database,
            "SELECT o.slug FROM related_article r JOIN article a ON a.id = r.article_id "
            "JOIN article o ON o.id = r.related_id WHERE a.slug = 'about'",
        )
        groups = await fetch(
            database, "SELECT count(DISTINCT duplicate_group), count(*) FROM related_profile"
        )
    assert len(found) == 1
    assert groups == [(2, 6)]


async def test_both_databases_keep_the_same_lists(tmp_path: Path, postgres_server: PostgresServer) -> None:
    path = write_lines(tmp_path, [*build_stories(120)])
    found = []
    postgres_url = await asyncio.to_thread(postgres_server.create_database)
    for url in (f"sqlite:///{tmp_path / 'same.db'}", postgres_url):
        database = await Database.open(url)
        try:
            await import_paths(database, [path], ImportOptions(NOW))
            found.append(await fetch(database, LISTS))
        finally:
            await database.close()
    assert sorted(found[0]) == sorted(found[1]) != []


async def test_a_retracted_article_leaves_every_list_and_every_count(tmp_path: Path) -> None:
    lines = build_stories(40)
    gone = {**lines[-1], "status": "RETRACTED", "retraction": {"at": NOW, "reason": "Wrong."}}
    counts = "SELECT key, live FROM related_count WHERE live > 0 ORDER BY key"
    async with open_database(tmp_path, "a.db") as never, open_database(tmp_path, "b.db") as once:
        await import_lines(never, tmp_path, [*lines[:-1]])
        await import_lines(once, tmp_path, [*lines])
        await import_lines(once, tmp_path, [gone])
        assert await fetch(once, counts) == await fetch(never, counts) != []
        assert await fetch(once, "SELECT live FROM related_state") == [(39,)]
        await once.write(rebuild_related)
        await never.write(rebuild_related)
        assert await fetch(once, LISTS) == await fetch(never, LISTS) != []


def test_a_deleted_article_leaves_no_entry_on_either_side(new_url: NewUrl, tmp_path: Path) -> None:
    """No foreign key takes entries away with their articles."""
    url = new_url()
    path = write_lines(tmp_path, build_stories(40))

    def delete_newest(connection: Connection) -> tuple[int, set[tuple[int, int]], set[tuple[int, int]]]:
        query = select(RELATED_ARTICLE.c.article_id, RELATED_ARTICLE.c.related_id)
        before = {tuple(row) for row in connection.execute(query)}
        gone = max(holder for holder, _ in before)
        delete_article(connection, gone)
        return gone, before, {tuple(row) for row in connection.execute(query)}

    async def work() -> None:
        database = await Database.open(url)
        try:
            await import_paths(database, [path], ImportOptions(NOW))
            gone, before, after = await database.write(delete_newest)
        finally:
            await database.close()
        assert gone in {holder for holder, _ in before} & {other for _, other in before}
        assert after == {entry for entry in before if gone not in entry}

    asyncio.run(work())


def test_nothing_deletes_entities_which_reasons_name_without_a_foreign_key() -> None:
    sources = Path(related.__file__).parents[1].rglob("*.py")
    deleting = re.compile(r"delete\(ENTITY\)|DELETE FROM entity\b(?!_)")
    assert [path.name for path in sources if deleting.search(path.read_text(encoding="utf-8"))] == []
