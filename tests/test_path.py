"""Paths: what may carry a hop is kept by every write; what a search refuses."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from conftest import NewUrl, RunQuery, open_runner
from newsgraph.compiler import path
from newsgraph.errors import RequestError
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.sql import path_search
from newsgraph.store.database import Database
from newsgraph.store.migration.versions import r0005_relation_ends
from support_store import NOW, write_lines

PEOPLE = "abcdef"
Lines = list[dict[str, Any]]


def build_people() -> Lines:
    return [
        {"type": "entity", "kind": "PERSON", "name": f"Person {name}", "slug": name, "id": f"e_{name}"}
        for name in PEOPLE
    ]


def build_article(slug: str, **further: Any) -> dict[str, Any]:
    return {
        "type": "article",
        "slug": slug,
        "headline": slug,
        "body": "They met. They met again.",
        "language": "en",
        "publishedAt": "2025-04-01T10:00:00Z",
        **further,
    }


def build_relation(one: str, other: str, article: str, kind: str = "MEETS_WITH") -> dict[str, Any]:
    evidence = {"article": article, "quote": "They met."}
    return {"type": "relation", "subject": one, "kind": kind, "object": other, "evidence": [evidence]}


CHAIN: Lines = [
    *build_people(),
    build_article("first"),
    build_article("second"),
    build_relation("a", "b", "first"),
    build_relation("b", "c", "second"),
    build_relation("c", "d", "first"),
]


def write(url: str, folder: Path, *lines: dict[str, Any]) -> None:
    asyncio.run(_write(url, write_lines(folder, list(lines))))


async def _write(url: str, file: Path) -> None:
    database = await Database.open(url)
    try:
        report = await import_paths(database, [file], ImportOptions(NOW))
        assert report.failed == []
    finally:
        await database.close()


def fetch_hops(url: str) -> list[str]:
    """Return what may carry a hop, both ways, each as two slugs."""
    query = (
        "SELECT near.slug, far.slug, relation_end.other_public_id, far.public_id FROM relation_end "
        "JOIN entity near ON near.id = relation_end.entity_id JOIN entity far ON far.id = relation_end.other_id "
        "WHERE relation_end.direction <> 'BOTH' "
        "ORDER BY near.slug, far.slug"
    )

    rows = asyncio.run(_run(url, query))
    assert [row[2] for row in rows] == [row[3] for row in rows]
    return [f"{row[0]}{row[1]}" for row in rows]


async def _run(url: str, statement: str) -> list[Any]:
    def run(connection: Connection) -> list[Any]:
        result = connection.execute(text(statement))
        return [tuple(row) for row in result] if result.returns_rows else []

    database = await Database.open(url)
    try:
        return await database.write(run)
    finally:
        await database.close()


def ask(run: RunQuery, one: str, other: str, arguments: str = "") -> list[str] | None:
    answer = run(f'{{ path(from: "e_{one}", to: "e_{other}" {arguments}) {{ steps {{ to {{ slug }} }} }} }}')
    found = answer.data["path"]
    return None if found is None else [step["to"]["slug"] for step in found["steps"]]


def test_a_relation_may_carry_a_hop_either_way(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    write(url, tmp_path, *CHAIN)
    assert fetch_hops(url) == ["ab", "ba", "bc", "cb", "cd", "dc"]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            {"status": "RETRACTED", "retraction": {"at": "2025-05-01T00:00:00Z", "reason": "Wrong."}},
            id="retracted",
        ),
        pytest.param({"status": "DRAFT"}, id="unpublished"),
    ],
)
def test_a_hop_goes_with_the_last_article_that_carries_it(
    new_url: NewUrl, tmp_path: Path, change: dict[str, Any]
) -> None:
    url = new_url()
    write(url, tmp_path, *CHAIN)
    write(url, tmp_path, build_article("second", **change))
    assert fetch_hops(url) == ["ab", "ba", "cd", "dc"]


def test_a_hop_stays_while_other_evidence_remains(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    write(url, tmp_path, *CHAIN, build_relation("b", "c", "first"))
    write(url, tmp_path, build_article("second", status="DRAFT"))
    assert fetch_hops(url) == ["ab", "ba", "bc", "cb", "cd", "dc"]


def test_a_draft_carries_a_hop_once_it_is_published(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    write(
        url,
        tmp_path,
        *build_people(),
        build_article("first", status="DRAFT"),
        build_relation("a", "b", "first"),
    )
    assert fetch_hops(url) == []
    write(url, tmp_path, build_article("first"))
    assert fetch_hops(url) == ["ab", "ba"]


def test_withdrawn_evidence_carries_no_hop(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    withdrawn = build_relation("b", "c", "second")
    withdrawn["evidence"][0] |= {"withdrawnAt": "2025-05-01T00:00:00Z", "withdrawalReason": "Misread."}
    write(url, tmp_path, *CHAIN, withdrawn)
    assert fetch_hops(url) == ["ab", "ba", "cd", "dc"]


def test_an_accusation_by_nobody_carries_no_hop(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    write(url, tmp_path, *CHAIN, build_relation("d", "e", "first", "THREATENS"))
    assert fetch_hops(url) == ["ab", "ba", "bc", "cb", "cd", "dc"]
    with open_runner(url) as run:
        assert ask(run, "a", "d") == ["b", "c", "d"]
        assert ask(run, "a", "e") is None


def test_merges_join_hops_and_splits_part_them(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    merge = {"type": "merge", "from": "d", "into": "a", "at": "2025-06-01T10:00:00Z"}
    write(url, tmp_path, *CHAIN, merge)
    assert fetch_hops(url) == ["ab", "ac", "ba", "bc", "ca", "cb"]
    write(url, tmp_path, {**merge, "splitAt": "2025-06-02T10:00:00Z"})
    assert fetch_hops(url) == ["ab", "ba", "bc", "cb", "cd", "dc"]


def test_a_relation_between_two_that_were_merged_is_no_hop(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()
    write(url, tmp_path, *CHAIN, {"type": "merge", "from": "b", "into": "a", "at": "2025-06-01T10:00:00Z"})
    assert fetch_hops(url) == ["ac", "ca", "cd", "dc"]


def test_a_database_from_before_is_filled_with_what_the_writer_would_have_kept(
    new_url: NewUrl, tmp_path: Path
) -> None:
    url = new_url()
    merge = {"type": "merge", "from": "d", "into": "a", "at": "2025-06-01T10:00:00Z"}
    hidden = [build_article("draft", status="DRAFT"), build_relation("a", "f", "draft")]
    accusing = build_relation("b", "e", "first", "THREATENS")
    write(url, tmp_path, *CHAIN, merge, *hidden, accusing)
    kept = asyncio.run(_run(url, "SELECT * FROM relation_end ORDER BY 1, 2, 3"))
    asyncio.run(_run(url, "DELETE FROM relation_end"))
    asyncio.run(_run(url, r0005_relation_ends.FILL))
    assert len(kept) == 6
    assert asyncio.run(_run(url, "SELECT * FROM relation_end ORDER BY 1, 2, 3")) == kept


@pytest.mark.parametrize("hops", [0, -1, 7])
def test_hops_out_of_bounds_are_refused(run_query: RunQuery, hops: int) -> None:
    with pytest.raises(RequestError) as refused:
        run_query(f'{{ path(from: "x", to: "y", maxHops: {hops}) {{ length }} }}')
    assert refused.value.code == "MAX_HOPS"
    assert refused.value.details == {"asked": hops, "limit": 6}


def test_a_search_beyond_its_budget_is_refused_and_claims_nothing(
    new_url: NewUrl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = new_url()
    write(url, tmp_path, *CHAIN)
    monkeypatch.setattr(path, "EDGE_BUDGET", 4)
    with open_runner(url) as run:
        assert ask(run, "a", "b") == ["b"]
        assert ask(run, "a", "c") == ["b", "c"]
        assert ask(run, "a", "e") is None
        with pytest.raises(RequestError) as refused:
            ask(run, "a", "d")
        assert refused.value.code == "PATH_TOO_WIDE"
        assert refused.value.hint is not None
    monkeypatch.undo()
    with open_runner(url) as run:
        assert ask(run, "a", "d") == ["b", "c", "d"]


def test_every_way_to_compare_the_two_sides_finds_the_same_path(
    run_query: RunQuery, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The cheapest of three ways is taken by numbers that fixtures do not reach: each is forced in turn."""
    ends = 'from: "e_22yjadlgdiur47iksfye3ufm", to: "e_25pnjuvzcgjs5ephqyd5evrs", maxHops: 5'
    far = 'from: "e_lccfa45hzi4ozw6njhmh7773", to: "e_25pnjuvzcgjs5ephqyd5evrs", maxHops: 6'
    asked = [
        f"{{ path({given}) {{ steps {{ to {{ id }} }} }} }}"
        for given in (ends, far, f"{ends}, coMentions: true")
    ]
    expected = [run_query(text).data for text in asked]
    assert [len(answer["path"]["steps"]) for answer in expected][:2] == [5, 6]
    for few_lookups, few_nodes in ((-1, 100), (-1, -1)):
        monkeypatch.setattr(path_search, "FEW_LOOKUPS", few_lookups)
        monkeypatch.setattr(path_search, "FEW_NODES", few_nodes)
        # another alias: plans are kept by text
        again = [
            run_query(text.replace("{ path", f"{{ path{abs(few_nodes)}: path", 1)).data for text in asked
        ]
        assert [list(answer.values()) for answer in again] == [list(answer.values()) for answer in expected]
