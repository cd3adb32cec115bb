"""What an editor decides about proposals, and all that follows from it, on both databases."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.ingest.curation import (
    AcceptAlias,
    AcceptName,
    AcceptRelation,
    CurationDecision,
    CurationReport,
    MergeNames,
    RejectName,
    RejectRelation,
    ResolveName,
    curate,
)
from newsgraph.ingest.curation_file import parse_decisions, render_names, render_relations, render_unresolved
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.vocabulary import AliasKind, EntityKind, ProposalStatus
from newsgraph.store.database import Database
from newsgraph.store.name_queue import NameProposal, QueueFilter, fetch_name_proposals
from newsgraph.store.record import AliasRecord
from newsgraph.store.relation_queue import RelationProposal, fetch_relation_proposals
from newsgraph.store.unresolved_queue import fetch_unresolved_names
from support_store import ARAGHCHI, ARTICLE, NOW, export, fetch, import_lines

LATER = "2026-03-01T00:00:00.000Z"
PAGES = {
    "rome.txt": "Talks end in Rome\n\nForeign Minister Abbas Araghchi met Judge Jane Roe on Tuesday. "
    "Abbas Araghchi accused Jane Roe of delay. Roe said nothing.\n",
    "oslo.txt": "Oslo prepares\n\nThe envoy Jane Roe arrived. Ms J. Roe spoke of Harbour Trust Board.\n",
}
MENTIONS = (
    "SELECT article.headline, mention.text, entity.slug FROM mention JOIN article ON article.id = article_id "
    "JOIN entity ON entity.id = entity_id ORDER BY headline, start"
)


@pytest.fixture
def fresh_url(new_url: NewUrl) -> str:
    return new_url()


@pytest.fixture
async def database(fresh_url: str, tmp_path: Path) -> AsyncIterator[Database]:
    """Two pages and a gazetteer of one person."""
    opened = await Database.open(fresh_url)
    await import_lines(opened, tmp_path, [ARAGHCHI])
    await import_pages(opened, tmp_path)
    yield opened
    await opened.close()


async def import_pages(database: Database, folder: Path, now: str = NOW) -> None:
    for name, text in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
    report = await import_paths(
        database, [folder / name for name in PAGES], ImportOptions(now, source="Harbour Wire")
    )
    assert report.failed == []


async def list_names(database: Database, **wanted: Any) -> list[NameProposal]:
    return await database.read(fetch_name_proposals, QueueFilter(**wanted))


async def list_relations(database: Database, **wanted: Any) -> list[RelationProposal]:
    return await database.read(fetch_relation_proposals, QueueFilter(**wanted))


async def decide(database: Database, *decisions: CurationDecision) -> CurationReport:
    return await database.write(curate, decisions, LATER)


async def expect_refusal(database: Database, decision: CurationDecision, code: str) -> None:
    before = await export(database)
    report = await decide(database, decision)
    assert [(number, fault.code) for number, fault in report.failed] == [(0, code)]
    assert report.done == 0
    assert await export(database) == before


async def test_names_are_listed_most_seen_first_with_their_passages(database: Database) -> None:
    names = await list_names(database)
    assert [(one.name, one.kind, one.seen, one.articles) for one in names] == [
        ("Jane Roe", "PERSON", 4, 2),
        ("J. Roe", "PERSON", 1, 1),
        ("Harbour Trust Board", "ORGANIZATION", 1, 1),
    ]
    assert names[0].passages[0].text == "Foreign Minister Abbas Araghchi met Judge Jane Roe on Tuesday."
    assert [one.name for one in await list_names(database, limit=1)] == ["Jane Roe"]
    assert [one.name for one in await list_names(database, after="Jane Roe")] == [
        "J. Roe",
        "Harbour Trust Board",
    ]
    assert [one.name for one in await list_names(database, text="trust")] == ["Harbour Trust Board"]
    assert [one.name for one in await list_names(database, kind="PERSON")] == ["Jane Roe", "J. Roe"]


async def test_an_accepted_name_links_everywhere_and_what_waited_for_it_is_served(
    database: Database, tmp_path: Path
) -> None:
    other = {**ARTICLE, "slug": "other", "headline": "Zurich", "body": "jane roe was there, Jane Roe too."}
    await import_lines(database, tmp_path, [other])
    report = await decide(database, AcceptName("Jane Roe", description="An envoy."))
    assert (report.done, report.relinked, report.failed) == (1, 3, [])
    assert [row for row in await fetch(database, MENTIONS) if row[2] == "jane-roe"] == [
        ("Oslo prepares", "Jane Roe", "jane-roe"),
        ("Talks end in Rome", "Jane Roe", "jane-roe"),
        ("Talks end in Rome", "Jane Roe", "jane-roe"),
        ("Talks end in Rome", "Roe", "jane-roe"),
        ("Zurich", "Jane Roe", "jane-roe"),
    ]
    entity = "SELECT kind, origin, public, article_count FROM entity WHERE slug = 'jane-roe'"
    assert await fetch(database, entity) == [("PERSON", "SAVED", 1, 3)]
    assert [one.name for one in await list_names(database)] == ["J. Roe", "Harbour Trust Board"]
    served = "SELECT relation.kind, object.slug FROM relation JOIN entity AS object ON object.id = object_id"
    assert ("ACCUSES", "jane-roe") in await fetch(database, served)
    pair = (
        "SELECT pair.article_count FROM entity_pair AS pair JOIN entity AS one ON one.id = pair.entity_id "
        "JOIN entity AS other ON other.id = pair.other_id "
        "WHERE one.slug = 'jane-roe' AND other.slug = 'abbas-araghchi'"
    )
    assert await fetch(database, pair) == [(1,)]
    related = "SELECT reasons FROM related_article"
    assert any("Both name Jane Roe" in reasons for (reasons,) in await fetch(database, related))
    log = await fetch(
        database, "SELECT subject_type, action FROM change WHERE at = :at ORDER BY position", at=LATER
    )
    assert [row for row in log if row[0] != "Relation"] == [("Article", "UPDATED")] * 3 + [
        ("Person", "PUBLISHED")
    ]
    assert ("Relation", "PUBLISHED") in log


async def test_a_relation_without_a_passage_names_what_was_accepted(
    database: Database, tmp_path: Path
) -> None:
    bare = {
        "type": "bareRelation",
        "key": "k",
        "subject": "Jane Roe",
        "kind": "HEADS",
        "object": "Jane Roe",
        "source": "registry",
        "reason": "it was stated without a passage",
    }
    await import_lines(database, tmp_path, [bare])
    await decide(database, AcceptName("Jane Roe"))
    [(entity,)] = await fetch(database, "SELECT public_id FROM entity WHERE slug = 'jane-roe'")
    assert await fetch(database, "SELECT subject, object FROM bare_relation") == [(entity, entity)]


async def test_a_name_can_be_another_name_of_an_entity_that_exists(database: Database) -> None:
    report = await decide(database, AcceptAlias("Jane Roe", "abbas-araghchi"))
    assert report.failed == []
    aliases = "SELECT entity_alias.name, entity_alias.kind FROM entity_alias"
    assert await fetch(database, aliases) == [("Jane Roe", "ALIAS")]
    found = await fetch(database, MENTIONS)
    assert ("Oslo prepares", "Jane Roe", "abbas-araghchi") in found


async def test_a_weak_alias_links_nothing_by_itself(database: Database) -> None:
    await decide(database, AcceptAlias("Harbour Trust Board", "abbas-araghchi", AliasKind.WEAK))
    assert [row for row in await fetch(database, MENTIONS) if row[1] == "Harbour Trust Board"] == []


async def test_merged_names_become_one_entity(database: Database) -> None:
    await decide(database, MergeNames(("J. Roe",), "Jane Roe"))
    [roe, _] = await list_names(database)
    assert (roe.name, roe.seen, roe.merged) == ("Jane Roe", 5, ("J. Roe",))
    await expect_refusal(database, RejectName("J. Roe"), "PROPOSAL_MERGED")
    await decide(database, AcceptName("Jane Roe", aliases=(AliasRecord(name="Envoy Roe", language="en"),)))
    aliases = await fetch(database, "SELECT name, language FROM entity_alias ORDER BY position")
    assert aliases == [("Envoy Roe", "en"), ("J. Roe", None)]
    assert ("Oslo prepares", "J. Roe", "jane-roe") in await fetch(database, MENTIONS)


async def test_a_rejected_name_is_not_proposed_again(database: Database, tmp_path: Path) -> None:
    await decide(database, RejectName("Jane Roe"))
    assert [one.name for one in await list_names(database)] == ["J. Roe", "Harbour Trust Board"]
    PAGES_CHANGED = {name: text.replace("Tuesday", "Monday") for name, text in PAGES.items()}
    for name, text in PAGES_CHANGED.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    await import_paths(database, [tmp_path / name for name in PAGES], ImportOptions(LATER))
    assert [one.name for one in await list_names(database)] == ["J. Roe", "Harbour Trust Board"]
    [roe] = await list_names(database, status=ProposalStatus.REJECTED)
    assert (roe.name, roe.seen) == ("Jane Roe", 4)
    assert await decide(database, AcceptName("Jane Roe"))  # an editor may think again
    assert await list_names(database, status=ProposalStatus.REJECTED) == []


async def test_a_rejected_relation_is_not_proposed_again(database: Database, tmp_path: Path) -> None:
    found = await list_relations(database)
    accused = next(one for one in found if one.kind == "ACCUSES")
    assert (accused.subject_name, accused.object_name, accused.seen) == ("Abbas Araghchi", "Jane Roe", 1)
    await decide(database, RejectRelation(accused.id))
    assert [one.id for one in await list_relations(database)] == [
        one.id for one in found if one.id != accused.id
    ]
    text = PAGES["rome.txt"].replace("on Tuesday", "on Monday")
    (tmp_path / "rome.txt").write_text(text, encoding="utf-8")
    await import_paths(database, [tmp_path / "rome.txt"], ImportOptions(LATER, source="harbour-wire"))
    assert accused.id not in [one.id for one in await list_relations(database)]
    [rejected] = await list_relations(database, status=ProposalStatus.REJECTED)
    assert rejected.id == accused.id


PROPOSED = {
    "subject": "abbas-araghchi",
    "kind": "MEETS_WITH",
    "object": "jane",
    "start": 0,
    "end": 34,
    "quote": "Abbas Araghchi met Sergey Lavrov. ".strip(),
    "stance": "ASSERTS",
    "voice": "PUBLISHER",
    "speaker": None,
    "method": "FEED",
    "reason": "it came without a passage",
}


def propose(subject: str, target: str, **members: Any) -> dict[str, Any]:
    quote = "Abbas Araghchi met Sergey Lavrov."
    return {
        **PROPOSED,
        "subject": subject,
        "object": target,
        "end": len(quote),
        "quote": quote,
        **members,
    }


async def test_an_accepted_relation_is_evidence_and_not_proposed_again(
    database: Database, tmp_path: Path
) -> None:
    await decide(database, AcceptName("Jane Roe"))
    ids = dict(await fetch(database, "SELECT slug, public_id FROM entity"))
    proposals = [propose(ids["abbas-araghchi"], ids["jane-roe"], role="twice")]
    await import_lines(database, tmp_path, [{**ARTICLE, "relationProposals": proposals}])
    [waiting] = [one for one in await list_relations(database) if one.role == "twice"]
    report = await decide(database, AcceptRelation(waiting.id[:10]))
    assert report.failed == []
    evidence = (
        "SELECT kind, role, quote, method, recorded_at FROM evidence JOIN relation ON relation.id = relation_id "
        "WHERE role = 'twice'"
    )
    assert await fetch(database, evidence) == [
        ("MEETS_WITH", "twice", "Abbas Araghchi met Sergey Lavrov.", "EDITOR", LATER)
    ]
    assert [one for one in await list_relations(database) if one.role == "twice"] == []


@pytest.mark.parametrize(
    ("members", "code"),
    [
        pytest.param({"kind": "ATTACKS"}, "UNATTRIBUTED", id="grave and nobody says it"),
        pytest.param({"object": "Nobody Known"}, "PARTY_UNKNOWN", id="an end is no entity"),
        pytest.param({"speaker": "Nobody Known"}, "PARTY_UNKNOWN", id="the speaker is no entity"),
        pytest.param({"kind": "HEADS"}, "RELATION_INVALID", id="a kind that joins no such two"),
    ],
)
async def test_a_relation_that_may_not_be_served_is_refused(
    database: Database, tmp_path: Path, members: dict[str, Any], code: str
) -> None:
    await decide(database, AcceptName("Jane Roe"))
    ids = dict(await fetch(database, "SELECT slug, public_id FROM entity"))
    proposal = {**propose(ids["abbas-araghchi"], ids["jane-roe"], role="grave"), **members}
    await import_lines(database, tmp_path, [{**ARTICLE, "relationProposals": [proposal]}])
    [waiting] = [one for one in await list_relations(database) if one.role == "grave"]
    await expect_refusal(database, AcceptRelation(waiting.id), code)


async def test_an_unresolved_name_is_resolved_and_stays_so(database: Database, tmp_path: Path) -> None:
    levis = [
        {"type": "entity", "kind": "PERSON", "name": "Daniel Levi", "slug": slug}
        for slug in ("judge", "cook")
    ]
    body = "Daniel Levi spoke. Later Daniel Levi left, Levi said."
    await import_lines(database, tmp_path, [*levis, {**ARTICLE, "body": body}])
    [waiting] = await database.read(fetch_unresolved_names, QueueFilter())
    assert (waiting.article, waiting.text, waiting.starts) == ("talks", "Daniel Levi", (0, 25))
    await expect_refusal(database, ResolveName("talks", "Daniel Levi", "abbas-araghchi"), "NOT_A_CANDIDATE")
    await expect_refusal(database, ResolveName("talks", "Levi", "judge"), "NAME_NOT_UNRESOLVED")
    await decide(database, ResolveName("talks", "Daniel Levi", "judge", 0))
    found = (
        "SELECT start, text, entity.slug, method FROM mention JOIN entity ON entity.id = entity_id "
        "JOIN article ON article.id = article_id WHERE article.slug = 'talks' ORDER BY start"
    )
    assert await fetch(database, found) == [
        (0, "Daniel Levi", "judge", "EDITOR"),
        (25, "Daniel Levi", "judge", "DICTIONARY"),
        (43, "Levi", "judge", "DICTIONARY"),
    ]
    assert await database.read(fetch_unresolved_names, QueueFilter()) == []


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        pytest.param(AcceptName("Nobody"), "PROPOSAL_NOT_FOUND", id="no such name"),
        pytest.param(AcceptName("Jane Roe", as_name="Abbas Araghchi"), "ENTITY_EXISTS", id="there already"),
        pytest.param(
            AcceptName("Jane Roe", EntityKind.PLACE, slug="abbas-araghchi"), "SLUG_TAKEN", id="slug taken"
        ),
        pytest.param(AcceptAlias("Jane Roe", "nobody"), "REFERENCE_NOT_FOUND", id="no such entity"),
        pytest.param(MergeNames(("Jane Roe",), "Jane Roe"), "PROPOSAL_MERGED", id="into itself"),
        pytest.param(RejectRelation("p_none"), "PROPOSAL_NOT_FOUND", id="no such relation"),
    ],
)
async def test_what_cannot_be_is_refused_and_changes_nothing(
    database: Database, decision: CurationDecision, code: str
) -> None:
    await expect_refusal(database, decision, code)


async def test_a_table_goes_out_and_comes_back_with_decisions(database: Database) -> None:
    table = render_names(await list_names(database))
    lines = table.splitlines()
    assert lines[0].startswith("of,id,name,kind,seen,articles,note,passage,decision,into")
    filled = table.replace("\n", "\r\n")
    assert list(parse_decisions(filled)) == []
    header, rows = (
        "of;id;decision;kind;into;aliases\n",
        [
            "name;Jane Roe;accept;person;;Envoy Roe [en] (WEAK) | Ж. Ро [ru]",
            "name;J. Roe;merge;;Jane Roe;",
            "name;Harbour Trust Board;reject;;;",
            "relation;p_abc;accept;;;",
            "unresolved;talks;resolve;;judge;",
            "name;X;perhaps;;;",
            "name;Y;accept;thing;;",
            "name;Later;;;;",
        ],
    )
    found = list(parse_decisions(header + "\n".join(rows) + "\n"))
    assert [one.decision for one in found] == [
        AcceptName(
            "Jane Roe",
            EntityKind.PERSON,
            aliases=(
                AliasRecord(name="Envoy Roe", language="en", kind=AliasKind.WEAK),
                AliasRecord(name="Ж. Ро", language="ru"),
            ),
        ),
        MergeNames(("J. Roe",), "Jane Roe"),
        RejectName("Harbour Trust Board"),
        AcceptRelation("p_abc"),
        ResolveName("talks", "", "judge"),
        None,
        None,
    ]
    assert [one.fault.code for one in found if one.fault] == ["DECISION_INVALID", "KIND_UNKNOWN"]
    assert [one.line for one in found if one.fault] == [7, 8]


async def test_every_queue_has_a_table(database: Database) -> None:
    relations = await list_relations(database)
    assert render_relations(relations).count("\nrelation,p_") == len(relations) > 0
    names = await database.read(fetch_unresolved_names, QueueFilter())
    assert render_unresolved(names).splitlines()[1:] == []
    odd = replace((await list_names(database))[0], name="=SUM(A1)")
    [row] = parse_decisions(render_names([odd]).replace(",,,,,,\n", ",reject,,,,,\n", 1))
    assert row.decision == RejectName("=SUM(A1)")


async def test_decisions_survive_export_and_import(
    database: Database, tmp_path: Path, new_url: NewUrl
) -> None:
    await decide(database, MergeNames(("J. Roe",), "Jane Roe"), RejectName("Harbour Trust Board"))
    relation = (await list_relations(database))[0]
    await decide(database, RejectRelation(relation.id))
    (tmp_path / "all.jsonl").write_bytes(await export(database))
    copy = await Database.open(f"sqlite:///{tmp_path / 'copy.db'}")
    try:
        report = await import_paths(copy, [tmp_path / "all.jsonl"], ImportOptions(LATER))
        assert report.failed == []
        assert await export(copy) == (tmp_path / "all.jsonl").read_bytes()
    finally:
        await copy.close()
