"""Importing pages and JSON Lines: links, versions, changes and what the report says."""

from pathlib import Path

from newsgraph.ingest.arrival import find_files
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.report import render_report
from newsgraph.store.outcome import Outcome
from support_store import (
    ARAGHCHI,
    ARTICLE,
    IRAN,
    LAVROV,
    NEWSROOM,
    NOW,
    REASONS,
    RELATION,
    export,
    fetch,
    import_lines,
    open_database,
    write_lines,
)

LATER = "2026-03-01T00:00:00.000Z"
PAGE = """Talks Set for Rome This Week

Abbas Araghchi will meet Sergey Lavrov in Rome this week, officials in the capital said on Tuesday evening.

The two are expected to speak about Iran and about the next round of talks, according to the same officials.

Related Articles

Sergey Lavrov arrived in Rome on Monday. He is to stay for three days, his office said in a short statement.
Iran sent a delegation to the talks. It did not say who would lead it or how long it would be away.
"""
CHANGES = "SELECT subject_type, action, reason FROM change ORDER BY position"


async def test_names_are_linked_and_entities_weighed_and_counted(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        report = await import_lines(database, tmp_path, NEWSROOM)
        assert (report.failed, report.mentions, report.evidence) == ([], 3, 1)
        mentions = await fetch(database, 'SELECT text, start, "end" FROM mention ORDER BY start')
        assert mentions == [("Abbas Araghchi", 0, 14), ("Sergey Lavrov", 19, 32), ("Iran", 51, 55)]
        counts = await fetch(
            database, "SELECT slug, article_count, public, last_mentioned_at FROM entity ORDER BY slug"
        )
        at = "2025-04-01T10:00:00.000Z"
        assert counts == [(slug, 1, 1, at) for slug in ("abbas-araghchi", "iran", "sergey-lavrov")]


async def test_drafts_and_embargoed_articles_leave_no_public_trace(tmp_path: Path) -> None:
    saved = {**IRAN, "origin": "SAVED"}
    hidden = [
        {**ARTICLE, "status": "DRAFT"},
        {**ARTICLE, "slug": "b", "status": "EMBARGOED", "embargoedUntil": "2099-01-01T00:00:00Z"},
    ]
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [saved, LAVROV, ARAGHCHI, *hidden, RELATION])
        log = await fetch(database, CHANGES)
        assert log == [("Person", "PUBLISHED", None), ("Person", "PUBLISHED", None)]
        assert await fetch(database, "SELECT article_count, public FROM entity WHERE slug = 'iran'") == [
            (0, 0)
        ]
        assert await fetch(database, "SELECT count(*) FROM article_fts") == [(0,)]
        assert await fetch(database, "SELECT count(*) FROM related_article") == [(0,)]
        report = await import_lines(database, tmp_path, [ARTICLE], LATER)
        assert report.outcomes["articles", Outcome.CHANGED] == 1
        assert (await fetch(database, CHANGES))[2:] == [
            ("Article", "PUBLISHED", None),
            ("Relation", "PUBLISHED", None),
            ("Place", "PUBLISHED", None),
        ]
        assert await fetch(database, "SELECT article_count, public FROM entity WHERE slug = 'iran'") == [
            (1, 1)
        ]


async def test_a_changed_body_is_a_new_version_and_a_retraction_withdraws(tmp_path: Path) -> None:
    retraction = {"at": "2026-03-02T00:00:00Z", "reason": "Wrong."}
    changed = {**ARTICLE, "body": "Iran said nothing. Abbas Araghchi met Sergey Lavrov."}
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, NEWSROOM)
        await import_lines(database, tmp_path, [changed], LATER)
        versions = await fetch(database, "SELECT version, at FROM article_version ORDER BY version")
        assert versions == [(1, "2025-04-01T10:00:00.000Z"), (2, LATER)]
        assert await fetch(database, "SELECT min(start) FROM mention") == [(0,)]
        await import_lines(
            database, tmp_path, [{**changed, "status": "RETRACTED", "retraction": retraction}], LATER
        )
        evidence = await fetch(database, "SELECT version, withdrawn_at, withdrawal_reason FROM evidence")
        assert evidence == [(1, "2026-03-02T00:00:00.000Z", "Wrong.")]
        assert await fetch(database, "SELECT count(*) FROM article_fts") == [(0,)]
        assert await fetch(database, "SELECT DISTINCT article_count FROM entity") == [(0,)]
        log = await fetch(database, CHANGES)
        assert log[-3:] == [
            ("Article", "UPDATED", None),
            ("Article", "RETRACTED", "Wrong."),
            ("Relation", "RETRACTED", None),
        ]


async def test_a_merge_joins_counts_and_origins_and_a_split_parts_them(tmp_path: Path) -> None:
    other = {"type": "entity", "kind": "PERSON", "name": "A. Araghchi", "slug": "other"}
    merge = {"type": "merge", "from": "abbas-araghchi", "into": "other", "at": "2025-01-01T00:00:00Z"}
    spoken = {**RELATION["evidence"][0], "speaker": "abbas-araghchi", "voice": "QUOTED_SPEAKER"}  # type: ignore[index]
    count = "SELECT slug, article_count FROM entity WHERE kind = 'PERSON' ORDER BY slug"
    origin = "SELECT slug FROM evidence JOIN entity ON evidence.origin = 'speaker:' || entity.public_id"
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [*NEWSROOM[:4], other, {**RELATION, "evidence": [spoken]}])
        assert await fetch(database, origin) == [("abbas-araghchi",)]
        await import_lines(database, tmp_path, [merge])
        assert await fetch(database, count) == [("abbas-araghchi", 0), ("other", 1), ("sergey-lavrov", 1)]
        assert await fetch(database, origin) == [("other",)]
        await import_lines(database, tmp_path, [{**merge, "splitAt": "2025-02-01T00:00:00Z"}])
        assert await fetch(database, count) == [("abbas-araghchi", 1), ("other", 0), ("sergey-lavrov", 1)]
        assert await fetch(database, origin) == [("abbas-araghchi",)]
        assert [row[1] for row in await fetch(database, CHANGES)][-2:] == ["MERGED", "SPLIT"]


async def test_a_page_brings_its_article_and_a_stub_for_each_teaser(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    gazetteer = write_lines(tmp_path, [IRAN, LAVROV, ARAGHCHI])
    options = ImportOptions(NOW, entities=(gazetteer,), source="Harbour Wire")
    async with open_database(tmp_path) as database:
        report = await import_paths(database, [page], options)
        assert report.failed == []
        assert report.outcomes["articles", Outcome.NEW] == 1
        assert report.outcomes["stubs", Outcome.NEW] == 2
        listed = await fetch(
            database,
            "SELECT r.headline FROM listed_article l JOIN article r ON r.id = l.related_id ORDER BY l.position",
        )
        assert listed == [
            ("Sergey Lavrov arrived in Rome on Monday.",),
            ("Iran sent a delegation to the talks.",),
        ]
        reasons = await fetch(
            database,
            f"SELECT DISTINCT text FROM {REASONS} x JOIN article a ON a.id = x.article_id "
            "WHERE a.source_key LIKE 'text:%' AND x.kind = 'LISTED_BY_SOURCE'",
        )
        assert reasons == [("Listed as related by the publisher",)]
        assert await fetch(database, "SELECT origin, public FROM entity WHERE name = 'Harbour Wire'") == [
            ("SAVED", 1)
        ]
        before = await export(database)
        again = await import_paths(database, [page], ImportOptions(LATER, source="harbour-wire"))
        assert {outcome for _, outcome in again.outcomes} == {Outcome.UNCHANGED}
        assert "articles: 0 new, 0 changed, 1 unchanged" in render_report(again)
        assert await export(database) == before
        page.write_text(PAGE.replace("Tuesday evening", "Wednesday evening"), encoding="utf-8")
        changed = await import_paths(database, [page], ImportOptions(LATER, source="harbour-wire"))
        assert changed.outcomes["articles", Outcome.CHANGED] == 1
        assert await fetch(database, "SELECT version FROM article WHERE source_key LIKE 'text:%'") == [(2,)]


async def test_bad_files_are_reported_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "bytes.txt").write_bytes(b"\xff\xfe\xff")
    (tmp_path / "image").write_bytes(b"\x89PNG\0\0")
    good = write_lines(tmp_path, [IRAN])
    paths = [tmp_path / name for name in ("missing.txt", "empty.txt", "bytes.txt", "image")] + [good]
    async with open_database(tmp_path) as database:
        report = await import_paths(database, paths, ImportOptions(NOW))
        assert [(Path(failure.file).name, failure.code) for failure in report.failed] == [
            ("missing.txt", "FILE_NOT_FOUND"),
            ("empty.txt", "FILE_EMPTY"),
            ("bytes.txt", "INVALID_TEXT"),
            ("image", "FORM_UNKNOWN"),
        ]
        assert report.outcomes["entities", Outcome.NEW] == 1


async def test_a_gazetteer_holds_entities_alone(tmp_path: Path) -> None:
    gazetteer = write_lines(tmp_path, [IRAN, ARTICLE])
    async with open_database(tmp_path) as database:
        report = await import_paths(database, [], ImportOptions(NOW, entities=(gazetteer,)))
        assert [(failure.code, failure.place) for failure in report.failed] == [
            ("TYPE_NOT_ALLOWED", "line 2, type")
        ]


async def test_a_list_that_names_nobody_is_reported(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        report = await import_lines(database, tmp_path, [{**ARTICLE, "listed": ["nowhere"]}])
        [failure] = report.failed
        assert (failure.code, failure.place) == ("REFERENCE_NOT_FOUND", "line 1, listed[0]")


async def test_an_article_of_two_megabytes_is_taken(tmp_path: Path) -> None:
    body = ("Iran spoke of İstanbul 😀 again. " + "They had many words to say about it all. " * 40) * 1250
    assert len(body) > 2_000_000
    async with open_database(tmp_path) as database:
        report = await import_lines(database, tmp_path, [IRAN, {**ARTICLE, "body": body}])
        assert report.failed == []
        [(text,)] = await fetch(database, "SELECT body_text FROM article")
        mentions = await fetch(database, 'SELECT start, "end", text FROM mention')
        assert len(mentions) == report.mentions == 1250
        assert all(text[start:end] == name for start, end, name in mentions)


def test_folders_give_json_lines_first_and_skip_what_they_do_not_know(tmp_path: Path) -> None:
    for name in ("b.txt", "z.jsonl", "a.html", "notes.md", ".hidden.txt"):
        (tmp_path / name).write_text("x")
    files, missing = find_files([tmp_path])
    assert [path.name for path in files] == ["z.jsonl", "a.html", "b.txt"]
    assert [(path.name, reason) for path, reason in missing.skipped] == [("notes.md", "no known ending")]


def test_what_tells_of_a_folder_is_no_article_of_it(tmp_path: Path) -> None:
    """Named itself it is read: somebody wants it."""
    for name in ("README.txt", "License.html", "readme-first.txt"):
        (tmp_path / name).write_text("Read this\n\nIt tells of the others.")
    files, missing = find_files([tmp_path])
    assert [path.name for path in files] == ["readme-first.txt"]
    told = [("License.html", "tells of the folder"), ("README.txt", "tells of the folder")]
    assert [(path.name, reason) for path, reason in missing.skipped] == told
    assert find_files([tmp_path / "README.txt"])[0] == [tmp_path / "README.txt"]
