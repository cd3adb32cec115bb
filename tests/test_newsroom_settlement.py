"""What a draft stated is settled as it becomes public: ids tell readers nothing of the time before."""

import json
from pathlib import Path
from typing import Any

from conftest import NewUrl
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.identity import RELATION, build_id
from newsgraph.store.relation import build_evidence_id, build_relation_id
from support_graph import ASSERT, MERGE, SPLIT, WITHDRAW, change, person, play_in, read_public
from support_newsroom import Newsroom
from support_store import export, fetch, write_lines
from support_tables import find_differences

ANA, BO, OTHER = (person(slug) for slug in ("ana-moss", "bo-lind", "a-moss"))
A_MOSS = {"type": "entity", "kind": "PERSON", "name": "A. Moss", "slug": "a-moss"}
MET = "A. Moss met Bo Lind."
BODY = f"First of all, and before anything else. {MET}"
VOICE = {"stance": "ASSERTS", "voice": "UNKNOWN"}
RELATIONS = """
query ($slug: String!) { article(slug: $slug) { relations {
  edges { node { id subject { slug } object { slug } } evidence { id start } }
} } }
"""


async def save_draft(newsroom: Newsroom, body: str, **given: Any) -> str:
    saved = await newsroom.save(headline="The meeting", slug="meeting", body=body, language="en", **given)
    return str(saved["article"]["id"])


async def cite(newsroom: Newsroom, article: str, body: str, **given: Any) -> dict[str, Any]:
    start = body.index(MET)
    evidence = {"article": article, "start": start, "end": start + len(MET), "quote": MET, **VOICE}
    stated = {"subject": OTHER, "kind": "MEETS_WITH", "object": BO, **given, "evidence": evidence}
    return await change(newsroom, ASSERT, input=stated)


async def read_relations(newsroom: Newsroom) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await read_public(newsroom, RELATIONS, slug="meeting"))["article"][
        "relations"
    ]["edges"]
    return found


async def publish(newsroom: Newsroom, article: str) -> None:
    newsroom.clock.move(minutes=1)
    payload = await newsroom.change("publishArticle", f'id: "{article}"')
    assert payload["errors"] == []


def test_ids_are_those_of_what_is_public_when_the_draft_becomes_so(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        article = await save_draft(newsroom, BODY)
        stated = await cite(newsroom, article, BODY)
        assert stated["relation"]["id"] == build_relation_id(OTHER, "MEETS_WITH", BO, "")
        await save_draft(newsroom, MET, id=article)
        newsroom.clock.move(minutes=1)
        await change(newsroom, MERGE, into=ANA, **{"from": OTHER})
        await publish(newsroom, article)

        relation = build_relation_id(ANA, "MEETS_WITH", BO, "")
        ends = sorted((ANA, BO))
        [edge] = await read_relations(newsroom)
        passage = build_evidence_id(article, relation, 0, len(MET), "ASSERTS", None)
        assert edge["evidence"] == [{"id": passage, "start": 0}]
        slugs = ["ana-moss" if end == ANA else "bo-lind" for end in ends]
        assert edge["node"] == {"id": relation, "subject": {"slug": slugs[0]}, "object": {"slug": slugs[1]}}
        assert await fetch(newsroom.database, "SELECT public_id FROM relation WHERE kind = 'MEETS_WITH'") == [
            (relation,)
        ]
        # It was first public of whom the record stood for by then, and stays with that one.
        newsroom.clock.move(minutes=1)
        await change(newsroom, SPLIT, id=ANA, **{"from": OTHER})
        assert (await read_relations(newsroom))[0]["node"] == edge["node"]

    play_in(new_url, tmp_path, play, A_MOSS)


def test_a_passage_of_a_draft_joins_the_relation_that_readers_know(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        talks = await fetch(
            newsroom.database, "SELECT public_id, body_text FROM article WHERE slug = 'talks'"
        )
        met = "Ana Moss met Bo Lind in Oslo."
        start = str(talks[0][1]).index(met)
        evidence = {
            "article": talks[0][0],
            "start": start,
            "end": start + len(met),
            "quote": met,
            **VOICE,
        }
        known = await change(
            newsroom,
            ASSERT,
            input={"subject": ANA, "kind": "MEETS_WITH", "object": BO, "evidence": evidence},
        )
        article = await save_draft(newsroom, MET)
        await cite(newsroom, article, MET)
        newsroom.clock.move(minutes=1)
        await change(newsroom, MERGE, into=ANA, **{"from": OTHER})
        await publish(newsroom, article)
        [edge] = await read_relations(newsroom)
        assert edge["node"]["id"] == known["relation"]["id"]
        rows = await fetch(newsroom.database, "SELECT count(*) FROM relation WHERE kind = 'MEETS_WITH'")
        assert rows == [(1,)]

    play_in(new_url, tmp_path, play, A_MOSS)


def test_former_ids_lead_editors_and_files_to_what_readers_know(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        article = await save_draft(newsroom, BODY)
        stated = await cite(newsroom, article, BODY)
        lines = map(json.loads, (await export(newsroom.database)).splitlines())
        exported = [line for line in lines if line["type"] == "relation"]
        await save_draft(newsroom, MET, id=article)
        newsroom.clock.move(minutes=1)
        await change(newsroom, MERGE, into=ANA, **{"from": OTHER})
        await publish(newsroom, article)
        [edge] = await read_relations(newsroom)
        [line] = [one for one in exported if one["id"] == stated["relation"]["id"]]
        passage = {**line["evidence"][0], "start": 0, "end": len(MET), "version": 2}
        [recorded] = await fetch(
            newsroom.database, "SELECT recorded_at FROM evidence ORDER BY id DESC LIMIT 1"
        )
        file = write_lines(tmp_path, [{**line, "evidence": [{**passage, "recordedAt": recorded[0]}]}])
        before = await newsroom.read_tables()
        report = await import_paths(newsroom.database, [file], ImportOptions("2026-03-02T00:00:00.000Z"))
        assert report.failed == []
        assert find_differences(before, await newsroom.read_tables()) == []

        payload = await change(newsroom, WITHDRAW, id=stated["evidence"]["id"], reason="Misread.")
        assert payload["errors"] == []
        withdrawn = "SELECT public_id FROM evidence WHERE withdrawn_at IS NOT NULL"
        assert await fetch(newsroom.database, withdrawn) == [(edge["evidence"][0]["id"],)]

    play_in(new_url, tmp_path, play, A_MOSS)


def test_a_relation_that_readers_know_keeps_its_id(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        article = await save_draft(newsroom, MET)
        own = build_id(RELATION, "stated by a file")
        [talks] = await fetch(newsroom.database, "SELECT public_id FROM article WHERE slug = 'talks'")
        line = {
            "type": "relation",
            "id": own,
            "subject": BO,
            "kind": "MEETS_WITH",
            "object": OTHER,
            "evidence": [{"article": talks[0], "quote": "Ana Moss met Bo Lind in Oslo."}],
        }
        file = write_lines(tmp_path, [line])
        report = await import_paths(newsroom.database, [file], ImportOptions("2026-03-02T00:00:00.000Z"))
        assert report.failed == []
        stated = await cite(newsroom, article, MET)
        assert stated["relation"]["id"] == own
        await publish(newsroom, article)
        [edge] = await read_relations(newsroom)
        assert edge["node"] == {"id": own, "subject": {"slug": "bo-lind"}, "object": {"slug": "a-moss"}}

    play_in(new_url, tmp_path, play, A_MOSS)
