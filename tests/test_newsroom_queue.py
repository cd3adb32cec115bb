"""What waits for an editor, read over the API: listed, decided on, listed again; nobody else is told of any of it."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from conftest import NEWSROOM_FILES, NewUrl, RunQuery, import_files
from newsgraph.errors import RequestError
from newsgraph.model.identity import build_proposal_id
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerClass, ViewerRole
from support_graph import change, person, play_in
from support_newsroom import Newsroom
from support_store import fetch
from test_newsroom_proposal import ACCEPT, MERGE_NAMES, PAGE, REJECT, RESOLVE, import_page
from test_store_migration import run, take_back

LIST = """
query ($of: ProposalSubject, $status: ProposalStatus, $first: Int, $after: String) {
  proposals(of: $of, status: $status, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id of status mentionCount articleCount
        name { kind merged passages(first: 1) { before text after start } }
        relation { kind subjectName objectName subject { slug } object { slug } passages { text speakerName reason } }
      }
    }
  }
}
"""
UNRESOLVED = """
{
  unresolvedMentions {
    totalCount
    edges { mentionCount node { article { id slug } text start end candidates { id slug } } }
  }
}
"""
ASKING = {
    "proposals": "{ proposals { totalCount edges { node { id } } } }",
    "unresolvedMentions": "{ unresolvedMentions { totalCount edges { node { text } } } }",
}
VALES: list[dict[str, Any]] = [
    *(
        {"type": "entity", "kind": "PERSON", "name": "Kim Vale", "slug": slug}
        for slug in ("kim-one", "kim-two")
    ),
    {
        "type": "article",
        "slug": "vale",
        "headline": "A visit",
        "body": "Kim Vale came to the pier.",
        "language": "en",
        "publishedAt": "2026-01-12T08:00:00Z",
    },
]
KEYS = "SELECT subject, kind, object, role, proposal FROM relation_proposal ORDER BY article_id, position"
CANDIDATES = (
    """SELECT article_id, start, "end", position, entity_id FROM unresolved_candidate ORDER BY 1, 2, 3, 4"""
)


async def list_waiting(newsroom: Newsroom, **variables: Any) -> list[dict[str, Any]]:
    listed = (await newsroom.read(LIST, variables))["proposals"]
    return [edge["node"] for edge in listed["edges"]]


async def list_ids(newsroom: Newsroom, **variables: Any) -> list[str]:
    return [node["id"] for node in await list_waiting(newsroom, **variables)]


def test_names_are_listed_decided_on_and_listed_again(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        first = (await list_waiting(newsroom, of="NAME", first=1))[0]
        assert first == {
            "id": "Jane Roe",
            "of": "NAME",
            "status": "OPEN",
            "mentionCount": 2,
            "articleCount": 1,
            "name": {
                "kind": "PERSON",
                "merged": [],
                "passages": [
                    {
                        "before": "The envoy ",
                        "text": "Jane Roe",
                        "after": PAGE.split("The envoy Jane Roe")[1].replace("\nOfficials", "\n\nOfficials")[
                            :110
                        ],
                        "start": 10,
                    }
                ],
            },
            "relation": None,
        }
        assert await list_ids(newsroom, of="NAME") == ["Jane Roe", "Harbour Trust Board", "J. Roe"]
        await change(newsroom, MERGE_NAMES, proposals=["J. Roe"], into="Jane Roe")
        merged = (await list_waiting(newsroom, of="NAME"))[0]
        assert (merged["id"], merged["mentionCount"], merged["name"]["merged"]) == ("Jane Roe", 3, ["J. Roe"])
        assert await list_ids(newsroom, status="MERGED") == ["J. Roe"]
        await change(newsroom, ACCEPT, input={"proposal": "Jane Roe", "kind": "PERSON"})
        await change(newsroom, REJECT, proposal="Harbour Trust Board")
        assert await list_ids(newsroom, of="NAME") == []
        assert await list_ids(newsroom, status="REJECTED") == ["Harbour Trust Board"]

    play_in(new_url, tmp_path, play)


def test_a_proposed_relation_is_decided_on_by_the_id_that_is_listed(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        [grave] = await list_waiting(newsroom, of="RELATION")
        assert (grave["mentionCount"], grave["articleCount"], grave["name"]) == (1, 1, None)
        assert (grave["relation"]["kind"], grave["relation"]["subject"]) == ("THREATENS", {"slug": "bo-lind"})
        assert (grave["relation"]["subjectName"], grave["relation"]["objectName"]) == ("Bo Lind", "Ana Moss")
        assert [one["text"] for one in grave["relation"]["passages"]] == [
            "Officials said Bo Lind threatened Ana Moss."
        ]
        await change(newsroom, REJECT, proposal=grave["id"])
        assert await list_ids(newsroom, of="RELATION") == []
        assert await list_ids(newsroom, of="RELATION", status="REJECTED") == [grave["id"]]

    play_in(new_url, tmp_path, play)


def test_the_id_of_a_proposed_relation_follows_from_its_ends_when_a_name_is_accepted(
    new_url: NewUrl, tmp_path: Path
) -> None:
    page = {
        "type": "article",
        "slug": "quay",
        "headline": "At the quay",
        "body": "Kit Orme threatened Ana Moss.",
        "bodyFormat": "TEXT",
        "language": "en",
        "status": "DRAFT",
        "relationProposals": [
            {
                "subject": "Kit Orme",
                "kind": "THREATENS",
                "object": person("ana-moss"),
                "start": 0,
                "end": 29,
                "quote": "Kit Orme threatened Ana Moss.",
                "stance": "ASSERTS",
                "voice": "UNKNOWN",
                "method": "FEED",
                "reason": "touches a name that is not linked",
            }
        ],
    }
    name = {
        "type": "entityProposal",
        "name": "Kit Orme",
        "kind": "PERSON",
        "rule": "a verb",
        "mentions": [{"article": "quay", "start": 0, "end": 8}],
    }

    async def play(newsroom: Newsroom) -> None:
        [before] = await list_waiting(newsroom, of="RELATION")
        assert (before["relation"]["subject"], before["relation"]["subjectName"]) == (None, "Kit Orme")
        await change(newsroom, ACCEPT, input={"proposal": "Kit Orme"})
        [after] = await list_waiting(newsroom, of="RELATION")
        assert after["relation"]["subject"] == {"slug": "kit-orme"}
        assert before["id"] != after["id"]
        [(subject, kind, target, role, stored)] = await fetch(newsroom.database, KEYS)
        assert stored == after["id"] == build_proposal_id(subject, kind, target, role)
        await change(newsroom, REJECT, proposal=after["id"])
        assert await list_ids(newsroom, of="RELATION") == []

    play_in(new_url, tmp_path, play, page, name)


def test_a_queue_is_read_page_by_page_without_gap_or_double(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        found, after = [], None
        while True:
            page = (await newsroom.read(LIST, {"first": 1, "after": after}))["proposals"]
            found += [edge["node"]["id"] for edge in page["edges"]]
            after = page["pageInfo"]["endCursor"]
            if not page["pageInfo"]["hasNextPage"]:
                break
        assert found == await list_ids(newsroom)
        assert len(found) == page["totalCount"] == 4

    play_in(new_url, tmp_path, play)


def test_a_name_that_holds_the_separator_of_cursors_is_paged_past(new_url: NewUrl, tmp_path: Path) -> None:
    names = [
        {
            "type": "entityProposal",
            "name": name,
            "rule": "capitals",
            "mentions": [{"article": "talks", "start": 0, "end": 8}],
        }
        for name in ("A|B", "A|C", "|")
    ]

    async def play(newsroom: Newsroom) -> None:
        assert await list_ids(newsroom) == ["A|B", "A|C", "|"]
        page = (await newsroom.read(LIST, {"first": 1}))["proposals"]
        after = page["pageInfo"]["endCursor"]
        assert await list_ids(newsroom, after=after) == ["A|C", "|"]

    play_in(new_url, tmp_path, play, *names)


def test_an_unresolved_name_is_listed_resolved_and_gone(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        [edge] = (await newsroom.read(UNRESOLVED))["unresolvedMentions"]["edges"]
        node = edge["node"]
        assert (edge["mentionCount"], node["text"], node["start"], node["end"]) == (1, "Kim Vale", 0, 8)
        assert {one["slug"] for one in node["candidates"]} == {"kim-one", "kim-two"}
        await change(
            newsroom,
            RESOLVE,
            article=node["article"]["id"],
            text=node["text"],
            start=node["start"],
            entity=node["candidates"][0]["id"],
        )
        assert (await newsroom.read(UNRESOLVED))["unresolvedMentions"] == {"totalCount": 0, "edges": []}
        assert await fetch(newsroom.database, CANDIDATES) == []

    play_in(new_url, tmp_path, play, *VALES)


def test_what_stands_in_a_retracted_article_alone_waits_for_nobody(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        found = await newsroom.read('{ article(slug: "talks-end-in-rome-4e5bxf") { id } }')
        await newsroom.change("retractArticle", f'id: "{found["article"]["id"]}", reason: "Withdrawn."')
        assert await list_waiting(newsroom) == []

    play_in(new_url, tmp_path, play)


@pytest.mark.parametrize("field", ASKING)
@pytest.mark.parametrize("role", [ViewerRole.PUBLIC, ViewerRole.PARTNER])
def test_others_are_refused_and_told_nothing(
    field: str, role: ViewerRole, new_url: NewUrl, tmp_path: Path
) -> None:
    """The refusal is the same, byte for byte, whether anything waits or not."""
    viewer = PUBLIC_VIEWER if role is ViewerRole.PUBLIC else Viewer((role,), name="Reader", key_id="k_9")
    code = "UNAUTHENTICATED" if role is ViewerRole.PUBLIC else "FORBIDDEN"

    async def refuse(newsroom: Newsroom) -> str:
        with pytest.raises(RequestError) as refusal:
            await newsroom.run(ASKING[field], None, viewer)
        fault = refusal.value
        assert fault.code == code
        return json.dumps([fault.code, fault.message, fault.hint, fault.details, fault.status])

    async def play(newsroom: Newsroom) -> None:
        before = await refuse(newsroom)
        await import_page(newsroom, tmp_path)
        assert len(await list_waiting(newsroom)) == 4
        assert await refuse(newsroom) == before

    play_in(new_url, tmp_path, play)


@pytest.mark.parametrize("role", [ViewerRole.EDITOR, ViewerRole.ADMIN])
def test_the_newsroom_is_answered(role: ViewerRole, new_url: NewUrl, tmp_path: Path) -> None:
    viewer = Viewer((role,), name="Desk", key_id="k_1")

    async def play(newsroom: Newsroom) -> None:
        await import_page(newsroom, tmp_path)
        assert (await newsroom.read(ASKING["proposals"], None, viewer))["proposals"]["totalCount"] == 4

    play_in(new_url, tmp_path, play)


def test_even_a_plan_that_no_right_guards_finds_nothing_for_the_public(run_query: RunQuery) -> None:
    for field, asked in ASKING.items():
        nothing = {field: {"totalCount": 0, "edges": []}}
        assert run_query(asked, viewer_class=ViewerClass.PUBLIC).data == nothing
        assert run_query(asked, viewer_class=ViewerClass.NEWSROOM).data != nothing


def test_nothing_that_waits_is_seen_elsewhere(run_query: RunQuery) -> None:
    listed = run_query("{ proposals { edges { node { id } } } }", viewer_class=ViewerClass.NEWSROOM).data
    ids = [edge["node"]["id"] for edge in listed["proposals"]["edges"]]
    assert "Mira Quist" in ids
    text_ = """
    query ($ids: [ID!]!, $name: String!) {
      nodes(ids: $ids) { id }
      search(query: $name) { totalCount }
      suggest(prefix: $name) { entity { id } }
      entities(filter: { name: $name }) { totalCount }
      changes(last: 100) { edges { node { subjectId } } }
    }
    """
    data = run_query(text_, {"ids": ids, "name": "Mira Quist"}, viewer_class=ViewerClass.PUBLIC).data
    changes = {edge["node"]["subjectId"] for edge in data.pop("changes")["edges"]}
    assert changes.isdisjoint(ids)
    assert data == {
        "nodes": [None] * len(ids),
        "search": {"totalCount": 0},
        "suggest": [],
        "entities": {"totalCount": 0},
    }


def test_revision_0015_fills_what_it_adds(new_url: NewUrl) -> None:
    url = new_url()
    asyncio.run(import_files(url, NEWSROOM_FILES))
    imported = run(url, _read_added)
    assert all(imported)
    run(url, take_back)
    assert run(url, _read_added) == imported


def _read_added(connection: Connection) -> list[list[tuple[Any, ...]]]:
    return [[tuple(row) for row in connection.execute(text(query))] for query in (KEYS, CANDIDATES)]
