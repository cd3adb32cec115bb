"""Proposals and unresolved names decided over the API: the same as on the command line, in one transaction."""

from pathlib import Path
from typing import Any

from conftest import NewUrl
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.name_queue import QueueFilter, fetch_name_proposals
from newsgraph.store.relation_queue import fetch_relation_proposals
from newsgraph.store.unresolved_queue import fetch_unresolved_names
from support_graph import change, expect_refusal, person, play_in, read_public
from support_newsroom import Newsroom
from support_store import fetch

ACCEPT = """
mutation ($input: AcceptProposalInput!) {
  acceptProposal(input: $input) {
    entity { slug kind name description articleCount }
    relation { kind subject { slug } object { slug } evidence { edges { node { method } } } }
    errors { code message hint path }
  }
}
"""
REJECT = """
mutation ($proposal: String!) {
  rejectProposal(proposal: $proposal) { rejected errors { code message hint path } }
}
"""
MERGE_NAMES = """
mutation ($proposals: [String!]!, $into: String!) {
  mergeProposals(proposals: $proposals, into: $into) { into errors { code message hint path } }
}
"""
RESOLVE = """
mutation ($article: ID!, $text: String!, $entity: ID!, $start: Int) {
  resolveMention(article: $article, text: $text, entity: $entity, start: $start) {
    article { headline entities { edges { node { slug } } } }
    entity { slug }
    errors { code message hint path }
  }
}
"""
PAGE = """Talks end in Rome

The envoy Jane Roe arrived on Tuesday. Jane Roe spoke of Harbour Trust Board. Ms J. Roe left again.
Officials said Bo Lind threatened Ana Moss.
"""
LINDS = [
    {"type": "entity", "kind": "PERSON", "name": "Kim Vale", "slug": slug} for slug in ("kim-one", "kim-two")
]


async def import_page(newsroom: Newsroom, folder: Path) -> None:
    (folder / "rome.txt").write_text(PAGE, encoding="utf-8")
    options = ImportOptions(
        "2026-02-02T00:00:00.000Z", source="Harbour Wire", published="2026-02-01T00:00:00.000Z"
    )
    report = await import_paths(newsroom.database, [folder / "rome.txt"], options)
    assert report.failed == []


async def list_names(newsroom: Newsroom) -> list[str]:
    return [one.name for one in await newsroom.database.read(fetch_name_proposals, QueueFilter())]


async def read_audit(newsroom: Newsroom) -> list[tuple[Any, ...]]:
    query = "SELECT action, subject_type FROM audit ORDER BY position"
    return await fetch(newsroom.database, query)


def test_names_are_merged_accepted_and_rejected(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        assert await list_names(newsroom) == ["Jane Roe", "Harbour Trust Board", "J. Roe"]
        merged = await change(newsroom, MERGE_NAMES, proposals=["J. Roe"], into="Jane Roe")
        assert merged["into"] == "Jane Roe"
        accepted = await change(
            newsroom, ACCEPT, input={"proposal": "Jane Roe", "kind": "PERSON", "description": "An envoy."}
        )
        assert accepted["entity"] == {
            "slug": "jane-roe",
            "kind": "PERSON",
            "name": "Jane Roe",
            "description": "An envoy.",
            "articleCount": 1,
        }
        assert accepted["relation"] is None
        aliases = '{ person(slug: "jane-roe") { aliases { name } } }'
        assert await read_public(newsroom, aliases) == {"person": {"aliases": [{"name": "J. Roe"}]}}
        rejected = await change(newsroom, REJECT, proposal="Harbour Trust Board")
        assert rejected["rejected"] == "Harbour Trust Board"
        assert await list_names(newsroom) == []
        assert await read_audit(newsroom) == [
            ("proposal.merge", "Proposal"),
            ("proposal.accept", "Entity"),
            ("proposal.reject", "Proposal"),
        ]

    play_in(new_url, tmp_path, play)


def test_a_name_is_accepted_as_another_name_of_an_entity(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        given = {"proposal": "J. Roe", "entity": person("ana-moss"), "aliasKind": "WEAK"}
        accepted = await change(newsroom, ACCEPT, input=given)
        assert accepted["entity"]["slug"] == "ana-moss"
        alias = (
            "SELECT entity_alias.name, entity_alias.kind FROM entity_alias "
            "JOIN entity ON entity.id = entity_id WHERE slug = 'ana-moss'"
        )
        assert await fetch(newsroom.database, alias) == [("J. Roe", "WEAK")]

    play_in(new_url, tmp_path, play)


def test_what_may_not_be_accepted_is_refused_and_changes_nothing(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        [grave] = await newsroom.database.read(fetch_relation_proposals, QueueFilter(kind="THREATENS"))
        cases: list[tuple[dict[str, Any], str, list[str]]] = [
            ({"proposal": "Nobody"}, "PROPOSAL_NOT_FOUND", ["input", "proposal"]),
            ({"proposal": "p_none"}, "PROPOSAL_NOT_FOUND", ["input", "proposal"]),
            ({"proposal": grave.id}, "UNATTRIBUTED", ["input", "proposal"]),
            ({"proposal": "Jane Roe", "slug": "Jane Roe"}, "VALUE_INVALID", ["input", "slug"]),
            ({"proposal": "Jane Roe", "slug": "ana-moss"}, "ENTITY_EXISTS", ["input", "slug"]),
            ({"proposal": "Jane Roe", "entity": "e_none"}, "NOT_FOUND", ["input", "entity"]),
        ]
        for given, code, path in cases:
            fault = await expect_refusal(newsroom, ACCEPT, input=given)
            assert (fault["code"], fault["path"], bool(fault["hint"])) == (code, path, True)
        fault = await expect_refusal(newsroom, REJECT, proposal="Nobody")
        assert (fault["code"], fault["path"]) == ("PROPOSAL_NOT_FOUND", ["proposal"])
        fault = await expect_refusal(newsroom, MERGE_NAMES, proposals=["Jane Roe"], into="Jane Roe")
        assert (fault["code"], fault["path"]) == ("PROPOSAL_MERGED", ["proposals"])
        fault = await expect_refusal(newsroom, MERGE_NAMES, proposals=[], into="Jane Roe")
        assert (fault["code"], fault["path"]) == ("REQUIRED", ["proposals"])
        rejected = await change(newsroom, REJECT, proposal=grave.id)
        assert rejected["rejected"] == grave.id
        assert await newsroom.database.read(fetch_relation_proposals, QueueFilter(kind="THREATENS")) == []

    play_in(new_url, tmp_path, play)


def test_an_unresolved_name_is_resolved_to_a_candidate(new_url: NewUrl, tmp_path: Path) -> None:
    article = {
        "type": "article",
        "slug": "vale",
        "headline": "A visit",
        "body": "Kim Vale came to the pier.",
        "language": "en",
        "publishedAt": "2026-01-12T08:00:00Z",
    }

    async def play(newsroom: Newsroom) -> None:
        [(public_id,)] = await fetch(newsroom.database, "SELECT public_id FROM article WHERE slug = 'vale'")
        [waiting] = await newsroom.database.read(fetch_unresolved_names, QueueFilter())
        assert (waiting.text, len(waiting.candidates)) == ("Kim Vale", 2)
        given = {"article": public_id, "text": "Kim Vale", "entity": person("kim-two")}
        for wrong, code, path in (
            ({"article": "a_none"}, "NOT_FOUND", ["article"]),
            ({"entity": "e_none"}, "NOT_FOUND", ["entity"]),
            ({"entity": person("ana-moss")}, "NOT_A_CANDIDATE", ["entity"]),
            ({"text": "Kim"}, "NAME_NOT_UNRESOLVED", ["text"]),
            ({"start": 5}, "NAME_NOT_UNRESOLVED", ["text"]),
        ):
            fault = await expect_refusal(newsroom, RESOLVE, **{**given, **wrong})
            assert (fault["code"], fault["path"]) == (code, path)
        resolved = await change(newsroom, RESOLVE, **given)
        assert resolved["entity"] == {"slug": "kim-two"}
        assert resolved["article"] == {
            "headline": "A visit",
            "entities": {"edges": [{"node": {"slug": "kim-two"}}]},
        }
        assert await newsroom.database.read(fetch_unresolved_names, QueueFilter()) == []
        assert await read_audit(newsroom) == [("mention.resolve", "Article")]

    play_in(new_url, tmp_path, play, *LINDS, article)
