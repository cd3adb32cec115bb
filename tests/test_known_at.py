"""A past knownAt: what it shows, what it never shows whatever the instant, and the history it reads."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations as MigrationOperations
from sqlalchemy import Connection, text

from conftest import NewUrl, RunQuery, import_files, open_runner
from newsgraph.errors import RequestError
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model import identity
from newsgraph.model.identity import build_id
from newsgraph.store.database import Database
from newsgraph.store.entity_past import Decision, Stretch, build_stretches
from newsgraph.store.migration.versions import r0004_entity_past
from reference.execute import Reference
from support_store import NEWSROOM, export, fetch, import_lines, open_database, write_lines

AWKWARD = Path(__file__).parent / "reference" / "awkward.jsonl"
HIDDEN = {"hidden", "embargoed"}
ONLY_HIDDEN = build_id(identity.ENTITY, "PERSON", "only-draft")
HISTORY = """
    SELECT entity.slug, survivor.slug, past.from_at, past.to_at FROM entity_resolution_past AS past
    JOIN entity ON entity.id = past.entity_id JOIN entity AS survivor ON survivor.id = past.survivor_id
    ORDER BY entity.slug, past.from_at
"""
EVERYTHING = """query ($at: DateTime, $hidden: [ID!], $relation: ID!) {
  relations(first: 100, knownAt: $at) {
    totalCount
    pageInfo { endCursor }
    edges {
      cursor
      node {
        id kind role standing assertedBy disputedBy validFrom validTo
        subject { id slug articleCount } object { id slug articleCount }
        evidence {
          totalCount
          edges { node { id quote withdrawnAt article { slug body } speaker { slug } relation { standing } } }
        }
      }
    }
  }
  withHidden: relations(filter: {with: $hidden}, knownAt: $at) { totalCount edges { node { id } } }
  relation(id: $relation, knownAt: $at) { id evidence { totalCount } }
}"""
INSTANTS = (
    *("2025-01-01T00:00:00Z", "2025-03-05T12:00:00Z", "2025-04-02T00:00:00Z", "2025-04-24T00:00:00Z"),
    *("2025-05-02T06:00:00Z", "2025-06-11T00:00:00Z", "2098-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"),
)


# ---------------------------------------------------------------- what is never shown


def read_awkward(*, with_hidden: bool) -> list[Any]:
    """Return the awkward rows, with or without those that stand in a draft or under embargo."""
    lines = [json.loads(line) for line in AWKWARD.read_text(encoding="utf-8").splitlines()]
    if with_hidden:
        return lines
    kept = []
    for line in lines:
        for name in ("listed", "pinned"):
            if name in line:
                line[name] = [slug for slug in line[name] if slug not in HIDDEN]
        if line["type"] == "relation":
            line["evidence"] = [item for item in line["evidence"] if item["article"] not in HIDDEN]
        if line.get("slug") not in HIDDEN | {"only-draft"} and line.get("evidence") != []:
            kept.append(line)
    return kept


@pytest.fixture(scope="module", params=[True, False], ids=["with hidden rows", "without"])
def run_either(
    request: pytest.FixtureRequest, new_url: NewUrl, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunQuery]:
    yield from _run_lines(read_awkward(with_hidden=request.param), new_url, tmp_path_factory)


def _run_lines(
    lines: list[Any], new_url: NewUrl, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunQuery]:
    url = new_url()
    asyncio.run(import_files(url, [write_lines(tmp_path_factory.mktemp("lines"), lines)]))
    with open_runner(url) as run:
        yield run


ANSWERS: dict[tuple[str, str], str] = {}


@pytest.mark.parametrize("instant", INSTANTS)
def test_drafts_and_embargoed_articles_change_no_answer(
    instant: str, run_either: RunQuery, database_kind: str
) -> None:
    hidden = build_id(identity.RELATION, *sorted((ONLY_HIDDEN, _mill())), "MEETS_WITH")
    variables = {"at": instant, "hidden": [ONLY_HIDDEN], "relation": hidden}
    data = run_either(EVERYTHING, variables).data
    rendered = json.dumps(data, ensure_ascii=False)
    assert data["withHidden"]["totalCount"] == 0
    assert data["relation"] is None
    assert "only-draft" not in rendered
    assert ANSWERS.setdefault((database_kind, instant), rendered) == rendered


def _mill() -> str:
    return build_id(identity.ENTITY, "ORGANIZATION", "mill")


@pytest.mark.parametrize("instant", INSTANTS)
def test_a_retracted_article_is_never_quoted(instant: str, run_either: RunQuery) -> None:
    variables = {"at": instant, "hidden": [], "relation": "r_none"}
    data = run_either(EVERYTHING, variables).data
    passages = [
        passage["node"]
        for edge in data["relations"]["edges"]
        for passage in edge["node"]["evidence"]["edges"]
        if passage["node"]["article"]["slug"] == "gone"
    ]
    assert len(passages) == (2 if instant == "2025-03-05T12:00:00Z" else 0)
    assert [(item["quote"], item["article"]["body"]) for item in passages] == [(None, None)] * len(passages)
    assert all(item["withdrawnAt"] == "2025-03-06T00:00:00.000Z" for item in passages)


GHOST = {"type": "entity", "kind": "PERSON", "name": "Ghost", "slug": "ghost", "origin": "SAVED"}
GHOST_MERGE = {"type": "merge", "from": "ghost", "into": "abbas-araghchi", "at": "2025-01-01T00:00:00Z"}


@pytest.fixture(scope="module")
def run_ghost(new_url: NewUrl, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunQuery]:
    """One record of a person in the news, saved but named nowhere, merged into another that is."""
    yield from _run_lines([*NEWSROOM[:3], GHOST, GHOST_MERGE, *NEWSROOM[3:]], new_url, tmp_path_factory)


@pytest.mark.parametrize("at", ["2025-06-01T00:00:00Z", None], ids=["then", "now"])
def test_a_record_that_nothing_visible_names_finds_nothing_by_its_id(
    at: str | None, run_ghost: RunQuery
) -> None:
    text = "query ($id: ID!, $at: DateTime) { relations(filter: {subjects: [$id]}, knownAt: $at) { totalCount } }"
    ghost, known = (build_id(identity.ENTITY, "PERSON", slug) for slug in ("ghost", "abbas-araghchi"))
    assert run_ghost(text, {"id": known, "at": at}).data["relations"]["totalCount"] == 1
    assert run_ghost(text, {"id": ghost, "at": at}).data["relations"]["totalCount"] == 0


# ---------------------------------------------------------------- plans


def test_the_instant_is_bound_and_shares_a_plan(run_query: RunQuery) -> None:
    text = "query ($at: DateTime) { relations(knownAt: $at) { totalCount edges { node { standing } } } }"
    early, late = (run_query(text, {"at": at}) for at in ("2025-04-16T00:00:00Z", "2025-06-06T12:00:00Z"))
    assert early.statements == late.statements
    assert early.data != late.data
    assert "2025" not in early.statements[0]


def test_null_and_absent_are_now(run_query: RunQuery) -> None:
    text = "query ($at: DateTime) { relations(knownAt: $at) { totalCount edges { node { standing } } } }"
    now = run_query("{ relations { totalCount edges { node { standing } } } }")
    for variables in ({"at": None}, {}):
        answer = run_query(text, variables)
        assert (answer.data, answer.statements) == (now.data, now.statements)


def test_connections_nest_six_deep_as_of_an_instant(run_query: RunQuery, reference: Reference) -> None:
    text = """query ($at: DateTime) {
      articles(first: 2) { edges { node { entities(first: 2) { edges { node {
        relations(first: 2, knownAt: $at) { edges { node { evidence(first: 2) { edges { node { speaker {
          relations(first: 2, knownAt: $at) { edges { node { evidence(first: 2) { totalCount } } } }
        } } } } } } }
      } } } } } }
    }"""
    data = run_query(text, {"at": "2025-06-06T12:00:00Z"}).data
    assert data == reference.execute(text, {"at": "2025-06-06T12:00:00Z"})
    assert '"evidence": {"totalCount": 1}' in json.dumps(data)


def test_a_cursor_of_another_list_is_refused(run_query: RunQuery) -> None:
    text = """query ($cursor: String) {
      relations(after: $cursor, knownAt: "2025-05-23T00:00:00Z") { edges { cursor } }
    }"""
    passages = run_query(
        '{ relation(id: "r_jew6t6wtlq2dzppbbdk3awep") { evidence { edges { cursor } } } }'
    ).data
    cursor = passages["relation"]["evidence"]["edges"][0]["cursor"]
    with pytest.raises(RequestError) as caught:
        run_query(text, {"cursor": cursor})
    assert caught.value.code == "INVALID_CURSOR"


# ---------------------------------------------------------------- the history


@pytest.mark.parametrize(
    ("decisions", "expected"),
    [
        ([], [(1, 1, "", None), (2, 2, "", None), (3, 3, "", None)]),
        (
            [Decision(1, 2, "b", None), Decision(2, 3, "c", None)],
            [
                *((1, 1, "", "b"), (1, 2, "b", "c"), (1, 3, "c", None)),
                *((2, 2, "", "c"), (2, 3, "c", None)),
                (3, 3, "", None),
            ],
        ),
        (
            [Decision(1, 2, "b", "d"), Decision(2, 3, "c", "e")],
            [
                *((1, 1, "", "b"), (1, 2, "b", "c"), (1, 3, "c", "d"), (1, 1, "d", None)),
                *((2, 2, "", "c"), (2, 3, "c", "e"), (2, 2, "e", None)),
                (3, 3, "", None),
            ],
        ),
        (
            [Decision(1, 2, "b", "c"), Decision(1, 3, "c", None)],
            [(1, 1, "", "b"), (1, 2, "b", "c"), (1, 3, "c", None), (2, 2, "", None), (3, 3, "", None)],
        ),
        (
            [Decision(1, 2, "b", "d"), Decision(2, 1, "c", "d"), Decision(3, 3, "b", None)],
            [(1, 1, "", "b"), (1, 2, "b", "d"), (1, 1, "d", None), (2, 2, "", None), (3, 3, "", None)],
        ),
        ([Decision(1, 2, "c", "b")], [(1, 1, "", None), (2, 2, "", None), (3, 3, "", None)]),
    ],
    ids=["never merged", "chain", "chain split", "split and merged at once", "contradicting", "never held"],
)
def test_a_history_is_built_from_decisions(
    decisions: list[Decision], expected: list[tuple[int, int, str, str | None]]
) -> None:
    assert build_stretches({1, 2, 3}, decisions) == [Stretch(*item) for item in expected]


SHIFTS = [
    ("shift-a", "shift-a", "", "2025-04-10T00:00:00.000Z"),
    ("shift-a", "shift-b", "2025-04-10T00:00:00.000Z", "2025-04-20T00:00:00.000Z"),
    ("shift-a", "shift-c", "2025-04-20T00:00:00.000Z", "2025-04-30T00:00:00.000Z"),
    ("shift-a", "shift-a", "2025-04-30T00:00:00.000Z", None),
    ("shift-b", "shift-b", "", "2025-04-20T00:00:00.000Z"),
    ("shift-b", "shift-c", "2025-04-20T00:00:00.000Z", None),
    ("shift-c", "shift-c", "", None),
]


async def test_merges_and_splits_write_the_history_in_whatever_steps_they_come(tmp_path: Path) -> None:
    lines = read_awkward(with_hidden=True)
    people = [line for line in lines if line["type"] == "entity" and line["slug"].startswith("shift")]
    merge_a, merge_b = (
        line for line in lines if line["type"] == "merge" and line["from"].startswith("shift")
    )
    standing = {name: value for name, value in merge_a.items() if name != "splitAt"}
    async with open_database(tmp_path) as database:
        for step in (*people, standing, merge_b, merge_a):
            assert (await import_lines(database, tmp_path, [step])).failed == []
        assert await fetch(database, HISTORY) == SHIFTS


async def test_the_history_survives_export_and_import(tmp_path: Path) -> None:
    async with open_database(tmp_path, "one.db") as one, open_database(tmp_path, "two.db") as two:
        await import_paths(one, [AWKWARD], ImportOptions("2025-06-15T08:00:00.000Z"))
        path = tmp_path / "export.jsonl"
        path.write_bytes(await export(one))
        assert (await import_paths(two, [path], ImportOptions("2030-01-01T00:00:00.000Z"))).failed == []
        assert await export(two) == path.read_bytes()
        history = await fetch(one, HISTORY)
        assert await fetch(two, HISTORY) == history
        assert [row for row in history if row[0].startswith("shift")] == SHIFTS
        withdrawn = "SELECT public_id, withdrawn_at, withdrawal_reason FROM evidence ORDER BY public_id"
        assert await fetch(two, withdrawn) == await fetch(one, withdrawn)


def test_the_revision_fills_the_history_of_an_existing_database(new_url: NewUrl) -> None:
    def migrate_again(connection: Connection) -> None:
        connection.execute(text("DROP TABLE entity_resolution_past"))
        with MigrationOperations.context(MigrationContext.configure(connection)):
            r0004_entity_past.upgrade()

    url = new_url()

    async def run() -> tuple[list[Any], list[Any]]:
        await import_files(url, [AWKWARD])
        database = await Database.open(url)
        try:
            before = await fetch(database, HISTORY)
            await database.write(migrate_again)
            return before, await fetch(database, HISTORY)
        finally:
            await database.close()

    before, after = asyncio.run(run())
    assert after == before
    assert len({row[0] for row in before}) == 22
