"""assertRelation and withdrawEvidence: what is stated, what is refused, and what the public sees of it."""

from pathlib import Path
from typing import Any

from conftest import NewUrl
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.identity import ENTITY, build_id
from support_graph import (
    ASSERT,
    MERGE,
    TEXT,
    WITHDRAW,
    change,
    cite,
    expect_refusal,
    find_article,
    person,
    play_in,
    read_log,
    read_position,
    read_public,
)
from support_newsroom import Newsroom
from support_store import fetch, write_lines
from support_tables import find_differences

ANA, BO = person("ana-moss"), person("bo-lind")
OSLO = build_id(ENTITY, "PLACE", "oslo")
MET = "Ana Moss met Bo Lind in Oslo."
THREAT = "Bo Lind threatens us"
MEETING = {"subject": ANA, "kind": "MEETS_WITH", "object": BO}
STANDING = "query ($id: ID!, $at: DateTime) { relation(id: $id, knownAt: $at) { assertedBy(knownAt: $at) } }"


async def state(newsroom: Newsroom, evidence: dict[str, Any], **given: Any) -> dict[str, Any]:
    return await change(newsroom, ASSERT, input={**MEETING, **given, "evidence": evidence})


def test_a_relation_is_stated_with_its_passage_and_public_at_once(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        position = await read_position(newsroom)
        evidence = await cite(newsroom, "talks", MET, validFrom="2026-01-09", validTo="2026-01-09")
        payload = await state(newsroom, evidence)
        relation, passage = payload["relation"], payload["evidence"]
        assert relation == {
            "id": relation["id"],
            "kind": "MEETS_WITH",
            "subject": {"slug": "ana-moss"},
            "object": {"slug": "bo-lind"},
            "role": None,
            "standing": "SINGLE_SOURCE",
            "assertedBy": 1,
            "disputedBy": 0,
            "evidence": {"edges": [{"node": {"id": passage["id"]}}]},
        }
        assert passage == {
            "id": passage["id"],
            "quote": MET,
            "start": 0,
            "end": len(MET),
            "stance": "ASSERTS",
            "voice": "PUBLISHER",
            "speaker": None,
            "method": "EDITOR",
            "validFrom": "2026-01-09",
            "validTo": "2026-01-09",
            "recordedAt": "2026-03-01T09:00:00.000Z",
            "article": {"slug": "talks"},
        }
        assert await read_public(newsroom, STANDING, id=relation["id"]) == {"relation": {"assertedBy": 1}}
        assert await read_log(newsroom, position) == [("Relation", relation["id"], "PUBLISHED", None)]
        audit = "SELECT action, subject_type, subject_id FROM audit"
        assert await fetch(newsroom.database, audit) == [("relation.assert", "Relation", relation["id"])]

    play_in(new_url, tmp_path, play)


def test_the_same_call_twice_adds_nothing_and_a_further_one_a_passage(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        evidence = await cite(newsroom, "talks", MET)
        first = await state(newsroom, evidence)
        position = await read_position(newsroom)
        newsroom.clock.move(days=1)
        rows = "SELECT * FROM evidence ORDER BY id"
        before = await fetch(newsroom.database, rows)
        assert await state(newsroom, evidence) == first
        # A symmetric kind is the same relation from either end.
        assert await state(newsroom, evidence, subject=BO, object=ANA) == first
        assert await fetch(newsroom.database, rows) == before
        assert await read_log(newsroom, position) == []

        denial = await cite(newsroom, "notes", "Bo Lind spoke to nobody", voice="UNKNOWN", stance="DENIES")
        further = await state(newsroom, denial)
        assert further["relation"]["id"] == first["relation"]["id"]
        assert (further["relation"]["standing"], further["relation"]["disputedBy"]) == ("DISPUTED", 1)
        assert await read_log(newsroom, position) == [("Relation", first["relation"]["id"], "UPDATED", None)]

    play_in(new_url, tmp_path, play)


def test_a_passage_joins_the_relation_that_a_merge_or_another_case_of_its_role_shows(
    new_url: NewUrl, tmp_path: Path
) -> None:
    other = {"type": "entity", "kind": "PERSON", "name": "A. Moss", "slug": "a-moss"}
    office = {"kind": "HOLDS_OFFICE", "object": OSLO}

    async def play(newsroom: Newsroom) -> None:
        evidence = await cite(newsroom, "talks", MET)
        first = await state(newsroom, evidence, subject=person("a-moss"), role="mayor", **office)
        newsroom.clock.move(minutes=1)
        await change(newsroom, MERGE, into=ANA, **{"from": person("a-moss")})
        accused = await cite(newsroom, "talks", "Ana Moss accused Bo Lind of delay.")
        further = await state(newsroom, accused, subject=ANA, role=" Mayor ", **office)
        assert further["relation"]["id"] == first["relation"]["id"]
        assert (further["relation"]["role"], further["relation"]["subject"]["slug"]) == ("mayor", "ana-moss")
        assert len(further["relation"]["evidence"]["edges"]) == 2

    play_in(new_url, tmp_path, play, other)


def test_what_a_draft_says_is_there_for_editors_and_leaves_no_public_trace(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        position = await read_position(newsroom)
        will_meet = await cite(newsroom, "draft", "Ana Moss will meet Bo Lind again.")
        hidden = await state(newsroom, will_meet)
        assert hidden["relation"]["assertedBy"] == 1
        relation = hidden["relation"]["id"]
        assert await read_public(newsroom, STANDING, id=relation) == {"relation": None}
        assert await read_log(newsroom, position) == []

        await state(newsroom, await cite(newsroom, "talks", MET))
        position = await read_position(newsroom)
        await state(newsroom, await cite(newsroom, "draft", "Nobody has said so yet.", stance="DOUBTS"))
        await change(newsroom, WITHDRAW, id=hidden["evidence"]["id"], reason="Not yet.")
        assert await read_public(newsroom, STANDING, id=relation) == {"relation": {"assertedBy": 1}}
        assert await read_log(newsroom, position) == []

    play_in(new_url, tmp_path, play)


def test_a_withdrawn_passage_takes_its_relation_with_it_and_both_stay_for_then(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        evidence = await cite(newsroom, "talks", MET)
        first = await state(newsroom, evidence)
        relation, passage = first["relation"]["id"], first["evidence"]["id"]
        newsroom.clock.move(hours=2)
        position = await read_position(newsroom)
        payload = await change(newsroom, WITHDRAW, id=passage, reason=" Misread. ")
        assert payload["relation"] is None
        assert await read_public(newsroom, STANDING, id=relation) == {"relation": None}
        then = await read_public(newsroom, STANDING, id=relation, at="2026-03-01T10:00:00Z")
        assert then == {"relation": {"assertedBy": 1}}
        assert await read_log(newsroom, position) == [("Relation", relation, "RETRACTED", None)]
        stored = "SELECT withdrawn_at, withdrawal_reason FROM evidence WHERE public_id = :id"
        told = [("2026-03-01T11:00:00.000Z", "Misread.")]
        assert await fetch(newsroom.database, stored, id=passage) == told
        ends = "SELECT count(*) FROM relation_end JOIN relation ON relation.id = relation_id "
        ends += "WHERE public_id = :id"
        assert await fetch(newsroom.database, ends, id=relation) == [(0,)]

        fault = await expect_refusal(newsroom, WITHDRAW, id=passage, reason="Again.")
        assert (fault["code"], fault["path"]) == ("EVIDENCE_WITHDRAWN", ["id"])
        fault = await expect_refusal(newsroom, WITHDRAW, id=passage, reason="  ")
        assert (fault["code"], fault["path"]) == ("REQUIRED", ["reason"])
        fault = await expect_refusal(newsroom, WITHDRAW, id="v_none", reason="x")
        assert (fault["code"], fault["path"]) == ("NOT_FOUND", ["id"])

        # Stated again, it is another passage: what was withdrawn stays so.
        again = await state(newsroom, evidence)
        assert again["relation"]["id"] == relation
        assert again["evidence"]["id"] != passage
        assert await fetch(newsroom.database, stored, id=passage) == told
        assert await state(newsroom, evidence) == again

    play_in(new_url, tmp_path, play)


def test_a_faulty_statement_is_refused_at_its_place_and_changes_nothing(
    new_url: NewUrl, tmp_path: Path
) -> None:
    gone = {
        "type": "article",
        "slug": "gone",
        "headline": "Withdrawn",
        "body": "Bo Lind threatens us all.",
        "language": "en",
        "status": "RETRACTED",
        "publishedAt": "2026-01-09T08:00:00Z",
        "retraction": {"at": "2026-01-10T08:00:00Z", "reason": "Wrong."},
    }

    async def play(newsroom: Newsroom) -> None:
        good = await cite(newsroom, "talks", MET)
        threat = await cite(newsroom, "talks", THREAT, voice="UNNAMED_SPEAKER")
        unsigned = await cite(newsroom, "notes", "Bo Lind spoke to nobody")
        threatens = {"kind": "THREATENS", "subject": BO, "object": ANA}
        cases: list[tuple[dict[str, Any], str, str]] = [
            ({"subject": "e_none"}, "NOT_FOUND", "input.subject"),
            ({"object": "e_none"}, "NOT_FOUND", "input.object"),
            ({"object": ANA}, "RELATION_INVALID", "input.object"),
            ({"kind": "CITIZEN_OF"}, "RELATION_INVALID", "input.object"),
            ({"kind": "LOCATED_IN", "object": OSLO}, "RELATION_INVALID", "input.subject"),
            ({"role": "r" * 201}, "VALUE_INVALID", "input.role"),
            ({"evidence": {**good, "article": "a_none"}}, "NOT_FOUND", "input.evidence.article"),
            (
                {"evidence": {**good, "article": await find_article(newsroom, "gone")}},
                "ARTICLE_RETRACTED",
                "input.evidence.article",
            ),
            ({"evidence": {**good, "start": 1}}, "QUOTE_MISMATCH", "input.evidence.quote"),
            ({"evidence": {**good, "start": -4}}, "QUOTE_MISMATCH", "input.evidence.quote"),
            ({"evidence": {**good, "end": 10_000}}, "QUOTE_MISMATCH", "input.evidence.quote"),
            ({"evidence": {**good, "start": 9_000, "end": 9_009}}, "QUOTE_MISMATCH", "input.evidence.quote"),
            ({"evidence": {**good, "quote": MET.lower()}}, "QUOTE_MISMATCH", "input.evidence.quote"),
            ({"evidence": {**good, "quote": " "}}, "REQUIRED", "input.evidence.quote"),
            ({"evidence": {**good, "voice": "QUOTED_SPEAKER"}}, "REQUIRED", "input.evidence.speaker"),
            ({"evidence": {**good, "speaker": ANA}}, "VOICE_CONFLICT", "input.evidence.speaker"),
            (
                {"evidence": {**good, "voice": "QUOTED_SPEAKER", "speaker": "e_none"}},
                "NOT_FOUND",
                "input.evidence.speaker",
            ),
            (
                {"evidence": {**good, "validFrom": "2026-02-02", "validTo": "2026-02-01"}},
                "DATES_REVERSED",
                "input.evidence.validTo",
            ),
            ({**threatens, "evidence": threat}, "UNATTRIBUTED", "input.evidence.voice"),
            (
                {**threatens, "evidence": {**threat, "voice": "UNKNOWN"}},
                "UNATTRIBUTED",
                "input.evidence.voice",
            ),
            ({**threatens, "evidence": unsigned}, "UNATTRIBUTED", "input.evidence.voice"),
            ({**MEETING, "kind": "OPPOSES", "evidence": unsigned}, "UNATTRIBUTED", "input.evidence.voice"),
        ]
        for given, code, place in cases:
            fault = await expect_refusal(newsroom, ASSERT, input={**MEETING, "evidence": good, **given})
            assert (fault["code"], ".".join(fault["path"]), bool(fault["hint"])) == (code, place, True), given

    play_in(new_url, tmp_path, play, gone)


def test_a_mismatch_says_what_stands_there_and_where_the_quote_stands(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        good = await cite(newsroom, "talks", THREAT)
        moved = {**good, "start": 0, "end": 8}
        fault = await expect_refusal(newsroom, ASSERT, input={**MEETING, "evidence": moved})
        start = TEXT.index(THREAT)
        assert fault["message"] == "the quote is not what stands there: “Ana Moss”"
        assert fault["hint"] == f"it stands at {start} to {start + len(THREAT)}, in code points"
        beyond = {**good, "start": 500, "end": 510}
        fault = await expect_refusal(newsroom, ASSERT, input={**MEETING, "evidence": beyond})
        assert fault["message"].endswith(f"500 to 510 is no span of a text of {len(TEXT)} characters")

    play_in(new_url, tmp_path, play)


def test_offsets_count_code_points(new_url: NewUrl, tmp_path: Path) -> None:
    astral = {
        "type": "article",
        "slug": "astral",
        "headline": "Signs",
        "body": "🦊🦊 Ana Moss met Bo Lind.",
        "bodyFormat": "TEXT",
        "language": "en",
        "publishedAt": "2026-01-09T08:00:00Z",
    }

    async def play(newsroom: Newsroom) -> None:
        evidence = await cite(newsroom, "astral", "Ana Moss met Bo Lind.")
        assert (evidence["start"], evidence["end"]) == (3, 24)
        passage = (await state(newsroom, evidence))["evidence"]
        assert (passage["start"], passage["end"]) == (3, 24)
        units = (
            "query ($id: ID!) { node(id: $id) { ... on Evidence { start(unit: UTF16) end(unit: UTF16) } } }"
        )
        found = await read_public(newsroom, units, id=passage["id"])
        assert found == {"node": {"start": 5, "end": 26}}

    play_in(new_url, tmp_path, play, astral)


def test_a_grave_relation_is_stated_by_its_speaker_or_its_publisher(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        grave = {"kind": "THREATENS", "subject": BO, "object": ANA}
        quoted = await cite(newsroom, "talks", THREAT, voice="QUOTED_SPEAKER", speaker=ANA)
        first = await state(newsroom, quoted, **grave)
        assert first["evidence"]["speaker"] == {"slug": "ana-moss"}
        printed = await cite(newsroom, "talks", THREAT)
        second = await state(newsroom, printed, **grave)
        assert second["relation"]["id"] == first["relation"]["id"]
        assert second["relation"]["assertedBy"] == 2

    play_in(new_url, tmp_path, play)


def test_an_import_leaves_withdrawn_what_an_editor_withdrew(new_url: NewUrl, tmp_path: Path) -> None:
    line: dict[str, Any] = {
        "type": "relation",
        "subject": "ana-moss",
        "kind": "MEETS_WITH",
        "object": "bo-lind",
        "evidence": [
            {"article": "talks", "quote": MET},
            {"article": "notes", "quote": "Bo Lind spoke to nobody", "stance": "DENIES"},
        ],
    }
    shown = "SELECT quote, withdrawn_at IS NULL FROM evidence ORDER BY start"

    async def play(newsroom: Newsroom) -> None:
        file = write_lines(tmp_path, [line])
        options = ImportOptions("2026-03-02T00:00:00.000Z")
        assert (await import_paths(newsroom.database, [file], options)).failed == []
        [passage] = await fetch(newsroom.database, "SELECT public_id FROM evidence WHERE stance = 'ASSERTS'")
        await change(newsroom, WITHDRAW, id=passage[0], reason="It was another one.")
        before = await newsroom.read_tables()

        report = await import_paths(newsroom.database, [file], options)
        assert find_differences(before, await newsroom.read_tables()) == []
        assert report.failed == []
        assert [note.text for note in report.noted] == [
            f"the passage “{MET}” stays withdrawn: an editor withdrew it"
        ]
        # An editor who states it again has decided anew, and an import agrees.
        again = await state(newsroom, await cite(newsroom, "talks", MET))
        assert again["evidence"]["id"] != passage[0]
        before = await newsroom.read_tables()
        await import_paths(newsroom.database, [file], options)
        assert find_differences(before, await newsroom.read_tables()) == []
        assert [row[0] for row in await fetch(newsroom.database, shown) if row[1]] == [
            MET,
            "Bo Lind spoke to nobody",
        ]

    play_in(new_url, tmp_path, play)


def test_an_import_takes_back_what_an_import_withdrew(new_url: NewUrl, tmp_path: Path) -> None:
    passage = {"article": "talks", "quote": MET}
    line = {"type": "relation", "subject": "ana-moss", "kind": "MEETS_WITH", "object": "bo-lind"}

    async def play(newsroom: Newsroom) -> None:
        for withdrawn_at, standing in ((None, 1), ("2026-03-01T12:00:00Z", 0), (None, 1)):
            given = {**passage, "withdrawnAt": withdrawn_at}
            file = write_lines(tmp_path, [{**line, "evidence": [given]}])
            report = await import_paths(newsroom.database, [file], ImportOptions("2026-03-02T00:00:00.000Z"))
            assert (report.failed, report.noted) == ([], [])
            count = "SELECT count(*) FROM evidence WHERE withdrawn_at IS NULL"
            assert await fetch(newsroom.database, count) == [(standing,)]

    play_in(new_url, tmp_path, play)
