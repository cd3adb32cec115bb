"""Related lists: order, reasons and repetition."""

from pathlib import Path

from newsgraph.index.related import rebuild_related
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from support_store import ARTICLE, FIXTURE_FILES, NEWSROOM, NOW, fetch, import_lines, open_database

ROWS = (
    "SELECT r.*, x.position, x.kind, x.weight, x.entity_id, x.text FROM related_article r "
    "JOIN related_reason x USING (article_id, related_id) ORDER BY 1, 2, x.position"
)


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
            "LEFT JOIN related_reason x USING (article_id, related_id) GROUP BY r.article_id, r.related_id",
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
