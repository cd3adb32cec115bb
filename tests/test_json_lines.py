"""newsgraph's own form: what it carries, and what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsgraph.ingest.json_lines import MAX_LINE_BYTES, parse_json_lines
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.outcome import Outcome
from support_store import (
    ARAGHCHI,
    ARTICLE,
    FIXTURE_FILES,
    IRAN,
    LAVROV,
    NEWSROOM,
    NOW,
    RELATION,
    export,
    fetch,
    import_lines,
    open_database,
    write_lines,
)

MERGE = {
    "type": "merge",
    "from": "lavrov",
    "into": "sergey-lavrov",
    "at": "2025-01-01T00:00:00Z",
    "splitAt": "2025-02-01T00:00:00Z",
}
WHOLE: list[Any] = [
    {"type": "newsgraph", "version": 1},
    *NEWSROOM,
    {"type": "entity", "kind": "PERSON", "name": "S. Lavrov", "slug": "lavrov"},
    MERGE,
    {
        **ARTICLE,
        "slug": "draft",
        "headline": "Draft",
        "status": "DRAFT",
        "publishedAt": None,
        "modifiedAt": "2025-05-01T00:00:00Z",
        "formerSlugs": ["old-draft"],
        "tags": ["b", "a"],
        "authors": ["abbas-araghchi"],
        "image": {"url": "https://example.org/a.jpg", "alt": "A"},
        "unresolved": [{"start": 0, "end": 5, "candidates": ["sergey-lavrov", "abbas-araghchi"]}],
        "mentions": [],
        "relationProposals": [
            {
                "subject": "Nobody",
                "kind": "HEADS",
                "object": "Something",
                "role": "",
                "start": 0,
                "end": 14,
                "quote": "Abbas Araghchi",
                "stance": "ASSERTS",
                "voice": "UNKNOWN",
                "speaker": None,
                "method": "RULE",
                "reason": "names something that is no entity",
            }
        ],
        "listed": ["late", "talks"],
    },
    {
        **ARTICLE,
        "slug": "late",
        "headline": "Late",
        "status": "EMBARGOED",
        "embargoedUntil": "2099-01-01T00:00:00Z",
    },
    {**ARTICLE, "slug": "gone", "headline": "Gone", "status": "RETRACTED"}
    | {"retraction": {"at": "2025-06-01T00:00:00Z", "reason": "Wrong."}, "pinned": ["talks"]},
    {
        "type": "entityProposal",
        "name": "Jane Doe",
        "kind": "PERSON",
        "rule": "capitalised",
        "mentions": [{"article": "talks", "start": 0, "end": 5}],
    },
    {
        "type": "bareRelation",
        "key": "followthemoney:own-1",
        "subject": "lei:5299000J2N45DDNE4Y28",
        "kind": "OWNS",
        "object": "Harbour Company",
        "role": "shareholder",
        "validFrom": "2020-01-31",
        "source": "registry",
        "reason": "it was stated without a passage",
    },
]


async def test_an_export_imported_into_an_empty_database_exports_the_same_bytes(tmp_path: Path) -> None:
    async with open_database(tmp_path, "one.db") as one, open_database(tmp_path, "two.db") as two:
        report = await import_lines(one, tmp_path, WHOLE)
        assert report.failed == []
        exported = await export(one)
        path = tmp_path / "export.jsonl"
        path.write_bytes(exported)
        assert (await import_paths(two, [path], ImportOptions("2030-01-01T00:00:00.000Z"))).failed == []
        assert await export(two) == exported
        types = [json.loads(line)["type"] for line in exported.splitlines()]
    assert list(dict.fromkeys(types)) == [
        *("newsgraph", "change", "entity", "merge", "article", "relation", "entityProposal"),
        "bareRelation",
    ]


async def test_the_fixtures_survive_export_and_import(tmp_path: Path) -> None:
    async with open_database(tmp_path, "one.db") as one, open_database(tmp_path, "two.db") as two:
        assert (await import_paths(one, FIXTURE_FILES, ImportOptions(NOW))).failed == []
        exported = await export(one)
        path = tmp_path / "export.jsonl"
        path.write_bytes(exported)
        assert (await import_paths(two, [path], ImportOptions("2030-01-01T00:00:00.000Z"))).failed == []
        assert await export(two) == exported
        again = await import_paths(two, [path], ImportOptions("2031-01-01T00:00:00.000Z"))
        assert {outcome for _, outcome in again.outcomes} == {Outcome.UNCHANGED}
        assert await export(two) == exported


async def test_importing_the_fixtures_again_changes_nothing(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await import_paths(database, FIXTURE_FILES, ImportOptions(NOW))
        before = await export(database)
        related = await fetch(database, "SELECT * FROM related_article ORDER BY 1, 2")
        report = await import_paths(database, FIXTURE_FILES, ImportOptions("2031-01-01T00:00:00.000Z"))
        assert {outcome for _, outcome in report.outcomes} == {Outcome.UNCHANGED}
        assert await export(database) == before
        assert await fetch(database, "SELECT * FROM related_article ORDER BY 1, 2") == related


def _without(line: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in line.items() if name not in names}


REFUSED: list[tuple[str, Any, str, str | None]] = [
    ("no JSON", "{", "INVALID_JSON", None),
    ("no object", "[1]", "TYPE_UNKNOWN", "type"),
    ("unknown type", {"type": "post"}, "TYPE_UNKNOWN", "type"),
    ("no type", {"kind": "PERSON"}, "TYPE_UNKNOWN", "type"),
    ("lone surrogate", '{"type": "entity", "kind": "PERSON", "name": "a\\ud800"}', "INVALID_TEXT", None),
    ("NUL", '{"type": "entity", "kind": "PERSON", "name": "a\\u0000b"}', "INVALID_TEXT", None),
    ("missing member", _without(LAVROV, "name"), "MEMBER_MISSING", "name"),
    ("unknown member", {**LAVROV, "nam": "x"}, "MEMBER_UNKNOWN", "nam"),
    ("unknown kind", {**LAVROV, "kind": "THING"}, "MEMBER_INVALID", "kind"),
    ("number for text", {**LAVROV, "name": 1}, "MEMBER_INVALID", "name"),
    ("empty name", {**LAVROV, "name": " "}, "MEMBER_INVALID", "name"),
    ("bad slug", {**LAVROV, "slug": "A B"}, "MEMBER_INVALID", "slug"),
    (
        "bad alias",
        {**LAVROV, "aliases": [{"name": "x", "kind": "NICK"}]},
        "MEMBER_INVALID",
        "aliases[0].kind",
    ),
    (
        "instant without zone",
        {**ARTICLE, "publishedAt": "2025-01-01T00:00:00"},
        "MEMBER_INVALID",
        "publishedAt",
    ),
    ("slug of another", {**LAVROV, "kind": "PLACE"}, "SLUG_TAKEN", "slug"),
    ("kind changed", {**LAVROV, "id": "e_fixed", "slug": "x", "kind": "PLACE"}, "KIND_FIXED", "kind"),
    ("HTML body", {**ARTICLE, "bodyFormat": "HTML"}, "BODY_FORMAT_INVALID", "bodyFormat"),
    ("embargo without end", {**ARTICLE, "status": "EMBARGOED"}, "STATUS_INVALID", "status"),
    ("retracted without reason", {**ARTICLE, "status": "RETRACTED"}, "STATUS_INVALID", "status"),
    ("slug of another article", {**ARTICLE, "sourceKey": "other"}, "SLUG_TAKEN", "slug"),
    ("unknown source", {**ARTICLE, "source": "nobody"}, "REFERENCE_NOT_FOUND", "source"),
    (
        "unknown mention",
        {**ARTICLE, "mentions": [{"entity": "nobody", "start": 0, "end": 1}]},
        "REFERENCE_NOT_FOUND",
        "mentions[0].entity",
    ),
    (
        "span outside",
        {**ARTICLE, "mentions": [{"entity": "iran", "start": 0, "end": 999}]},
        "SPAN_INVALID",
        "mentions[0]",
    ),
    ("no evidence", {**RELATION, "evidence": []}, "EVIDENCE_MISSING", "evidence"),
    ("unknown object", {**RELATION, "object": "nobody"}, "REFERENCE_NOT_FOUND", "object"),
    ("wrong kinds", {**RELATION, "kind": "LOCATED_IN"}, "RELATION_INVALID", "kind"),
    ("itself", {**RELATION, "object": "abbas-araghchi"}, "RELATION_INVALID", "kind"),
    (
        "quote elsewhere",
        {**RELATION, "evidence": [{"article": "talks", "quote": "Nothing."}]},
        "QUOTE_NOT_FOUND",
        "evidence[0].quote",
    ),
    (
        "quote twice",
        {**RELATION, "evidence": [{"article": "talks", "quote": "a"}]},
        "QUOTE_AMBIGUOUS",
        "evidence[0].quote",
    ),
    (
        "second piece of evidence wrong",
        {
            **RELATION,
            "role": "new",
            "evidence": [*RELATION["evidence"], {"article": "talks", "quote": "No."}],
        },  # type: ignore[misc]
        "QUOTE_NOT_FOUND",
        "evidence[1].quote",
    ),
    (
        "merge of kinds",
        {"type": "merge", "from": "iran", "into": "sergey-lavrov", "at": "2025-01-01T00:00:00Z"},
        "MERGE_CONFLICT",
        "from",
    ),
    (
        "merge with itself",
        {"type": "merge", "from": "iran", "into": "iran", "at": "2025-01-01T00:00:00Z"},
        "MERGE_CYCLE",
        "from",
    ),
]


@pytest.mark.parametrize(
    ("line", "code", "member"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
async def test_a_bad_line_is_refused_with_its_place_and_changes_nothing(
    tmp_path: Path, line: Any, code: str, member: str | None
) -> None:
    fixed = {"type": "entity", "id": "e_fixed", "kind": "PERSON", "name": "Fixed"}
    other = {"type": "entity", "id": "e_other", "kind": "PLACE", "name": "Oman", "slug": "oman"}
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [*NEWSROOM, fixed])
        before = await export(database)
        report = await import_lines(database, tmp_path, [line], "2027-01-01T00:00:00.000Z")
        assert await export(database) == before
        [failure] = report.failed
        place = "line 1" if member is None else f"line 1, {member}"
        assert (failure.code, failure.place, failure.file) == (code, place, str(tmp_path / "lines.jsonl"))
        assert failure.hint
        report = await import_lines(database, tmp_path, [line, other])
        assert len(report.failed) == 1
        assert await fetch(database, "SELECT slug FROM entity WHERE public_id = 'e_other'") == [("oman",)]


async def test_changes_are_restored_only_into_an_empty_log(tmp_path: Path) -> None:
    change = {
        "type": "change",
        "position": 7,
        "at": "2024-01-01T00:00:00Z",
        "subjectType": "Place",
        "subjectId": "e_iran",
        "action": "PUBLISHED",
    }
    lines = [change, {**IRAN, "id": "e_iran"}, ARAGHCHI]
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, lines)
        log = await fetch(database, "SELECT position, at, subject_type, action FROM change ORDER BY position")
        assert log == [
            (7, "2024-01-01T00:00:00.000Z", "Place", "PUBLISHED"),
            (8, NOW, "Person", "PUBLISHED"),
        ]
        assert (await import_lines(database, tmp_path, lines)).failed == []
        assert len(await fetch(database, "SELECT position FROM change")) == 2


def test_a_byte_order_mark_blank_lines_and_windows_line_ends_are_taken(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"type": "newsgraph"}\r\n\r\n{"type": "newsgraph"}\r\n')
    with path.open("rb") as file:
        assert [(line.number, line.fault) for line in parse_json_lines(file)] == [(1, None), (3, None)]


def test_a_line_that_is_too_long_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'"' + b"x" * MAX_LINE_BYTES + b'"\n{"type": "newsgraph"}\n')
    with path.open("rb") as file:
        first, second = parse_json_lines(file)
    assert first.fault is not None
    assert (first.fault.code, second.fault) == ("LINE_TOO_LONG", None)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path, [])
    path.write_bytes(b'{"type": "entity", "kind": "PERSON", "name": "\xff"}\n')
    with path.open("rb") as file:
        [line] = parse_json_lines(file)
    assert line.fault is not None
    assert line.fault.code == "INVALID_TEXT"
