"""FollowTheMoney: people, bodies and places become entities, relations wait for an editor."""

import json
from pathlib import Path

from newsgraph.ingest.gazetteer_form.follow_the_money import PASSED_OVER
from newsgraph.ingest.gazetteer_form.form import GazetteerForm
from newsgraph.ingest.gazetteer_import import import_gazetteer, recognize_gazetteer
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.store.outcome import Outcome
from support_reader import FILES, import_file
from support_store import ARTICLE, NOW, export, fetch, import_lines, open_database

REGISTRY = FILES / "registry.ftm.json"
RELATIONS = "SELECT subject, kind, object, role, valid_from, reason FROM bare_relation ORDER BY key"


async def test_entities_are_kept_with_their_names_and_identifiers(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        report = await import_file(database, REGISTRY)
        assert report.outcomes["entities", Outcome.NEW] == 6
        assert await fetch(database, "SELECT slug, kind, name FROM entity ORDER BY slug") == [
            ("freedonia", "PLACE", "Freedonia"),
            ("harbour-company", "ORGANIZATION", "Harbour Company"),
            ("jane-roe", "PERSON", "Jane Roe"),
            ("jane-roe-2", "PERSON", "Jane Roe"),
            ("port-authority", "ORGANIZATION", "Port Authority"),
            ("regatta-of-2025", "EVENT", "Regatta of 2025"),
        ]
        query = (
            "SELECT slug, a.name, a.kind FROM entity_alias AS a JOIN entity ON entity.id = a.entity_id"
            " ORDER BY slug, position"
        )
        assert await fetch(database, query) == [
            ("harbour-company", "Dock Company", "FORMER"),
            ("jane-roe", "Jane A. Roe", "ALIAS"),
            ("jane-roe", "J. Roe", "ALIAS"),
            ("jane-roe", "Jay", "WEAK"),
            ("port-authority", "PA", "ACRONYM"),
        ]
        query = (
            "SELECT scheme, value FROM entity_identifier AS i JOIN entity ON entity.id = i.entity_id"
            " WHERE slug IN ('jane-roe', 'freedonia', 'harbour-company') ORDER BY slug, position"
        )
        assert await fetch(database, query) == [
            ("followthemoney", "t-1"),
            ("iso3166", "FD"),
            ("followthemoney", "c-1"),
            ("lei", "5299000J2N45DDNE4Y28"),
            ("followthemoney", "p-1"),
            ("wikidata", "Q1000001"),
        ]


async def test_relations_are_proposals_and_never_served(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        report = await import_file(database, REGISTRY)
        ids = dict(await fetch(database, "SELECT public_id, slug FROM entity"))
        rows = await fetch(database, RELATIONS)
        assert [(ids.get(row[0], row[0]), row[1], ids.get(row[2], row[2]), *row[3:]) for row in rows] == [
            ("harbour-company", "BASED_IN", "freedonia", "", None, "it was stated without a passage"),
            ("jane-roe", "DIRECTOR_OF", "harbour-company", "chair", None, "it was stated without a passage"),
            ("jane-roe", "DIRECTOR_OF", "port-authority", "chair", None, "it was stated without a passage"),
            (
                "jane-roe",
                "HOLDS_OFFICE",
                "freedonia",
                "Minister of Ports",
                None,
                "it was stated without a passage",
            ),
            (
                "jane-roe",
                "OWNS",
                "harbour-company",
                "shareholder",
                "2020-01-31",
                "it was stated without a passage, until 2024",
            ),
            ("jane-roe", "CITIZEN_OF", "freedonia", "", None, "it was stated without a passage"),
            (
                "Ministry of Trade",
                "SANCTIONS",
                "harbour-company",
                "TRADE",
                None,
                "it was stated without a passage",
            ),
        ]
        assert report.relation_proposals == 7
        assert await fetch(database, "SELECT count(*) FROM relation") == [(0,)]
        assert await fetch(database, "SELECT count(*) FROM change WHERE subject_type = 'Relation'") == [(0,)]


async def test_what_has_no_place_here_is_told_with_its_line(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        report = await import_file(database, REGISTRY)
        assert [(skip.place, skip.reason) for skip in report.skipped] == [
            ("line 9", "Position q-1 is neither an entity nor a relation here"),
            ("line 12", "Family f-1 names no relative"),
            ("line 13", "Address a-1 is neither an entity nor a relation here"),
        ]
        assert [(failure.place, failure.code) for failure in report.failed] == [
            ("line 14, name", "MEMBER_MISSING"),
            ("line 15", "INVALID_JSON"),
        ]


async def test_the_same_again_changes_nothing_and_an_export_carries_it(tmp_path: Path) -> None:
    async with open_database(tmp_path, "one.db") as one, open_database(tmp_path, "two.db") as two:
        await import_file(one, REGISTRY)
        exported = await export(one)
        again = await import_file(one, REGISTRY, "2026-02-01T00:00:00.000Z")
        assert {outcome for _, outcome in again.outcomes} == {Outcome.UNCHANGED}
        assert again.relation_proposals == 0
        assert await export(one) == exported
        path = tmp_path / "export.jsonl"
        path.write_bytes(exported)
        assert (await import_paths(two, [path], ImportOptions(NOW))).failed == []
        assert await export(two) == exported


async def test_a_curated_entity_is_joined_and_keeps_its_name(tmp_path: Path) -> None:
    ours = {
        "type": "entity",
        "kind": "ORGANIZATION",
        "slug": "the-harbour",
        "name": "The Harbour",
        "identifiers": [{"scheme": "lei", "value": "5299000J2N45DDNE4Y28"}],
    }
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [ours])
        report = await import_file(database, REGISTRY)
        assert report.outcomes["entities", Outcome.CHANGED] == 1
        line = next(line for line in (await export(database)).splitlines() if b"the-harbour" in line)
        record = json.loads(line)
        assert (record["name"], [alias["name"] for alias in record["aliases"]]) == (
            "The Harbour",
            ["Harbour Company", "Dock Company"],
        )
        assert [one["scheme"] for one in record["identifiers"]] == ["lei", "followthemoney"]


async def test_ten_thousand_names_with_clashes_leave_what_is_unclear_unresolved(tmp_path: Path) -> None:
    path = tmp_path / "names.ftm.json"
    lines = [
        {
            "id": f"n-{number}",
            "schema": "Person",
            "properties": {"name": [f"Jane Roe {number}"], "alias": ["Jane Roe", f"Poe {number}"]},
        }
        for number in range(5000)
    ]
    path.write_text("\n".join(json.dumps(line) for line in lines))
    body = "Jane Roe met Poe 4321. Later Jane Roe 17 spoke."
    async with open_database(tmp_path) as database:
        report = await import_file(database, path)
        assert (report.failed, report.outcomes["entities", Outcome.NEW]) == ([], 5000)
        report = await import_lines(database, tmp_path, [{**ARTICLE, "body": body}])
        assert report.failed == []
        query = "SELECT text, slug FROM mention JOIN entity ON entity.id = mention.entity_id ORDER BY start"
        assert await fetch(database, query) == [("Poe 4321", "jane-roe-4321"), ("Jane Roe 17", "jane-roe-17")]
        assert await fetch(database, "SELECT text FROM unresolved_mention") == [("Jane Roe",)]


async def test_as_a_gazetteer_it_gives_entities_alone(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        assert recognize_gazetteer(REGISTRY) is GazetteerForm.FOLLOW_THE_MONEY
        report = await import_gazetteer(database, REGISTRY, NOW)
        assert await fetch(database, "SELECT slug FROM entity ORDER BY slug") == [
            ("freedonia",),
            ("harbour-company",),
            ("jane-roe",),
            ("jane-roe-2",),
            ("port-authority",),
            ("regatta-of-2025",),
        ]
        assert [(one.place, one.code) for one in report.written.failed] == [
            ("line 14, name", "MEMBER_MISSING"),
            ("line 15", "INVALID_JSON"),
        ]
        assert dict(report.skipped) == {PASSED_OVER: 7}
        assert await fetch(database, RELATIONS) == []


async def test_a_gazetteer_that_comes_later_names_the_parties_of_relations(tmp_path: Path) -> None:
    bare = {
        "type": "bareRelation",
        "key": "k",
        "subject": "followthemoney:p-1",
        "kind": "CITIZEN_OF",
        "object": "Freedonia",
        "source": "registry",
        "reason": "it was stated without a passage",
    }
    query = "SELECT public_id FROM entity WHERE slug = 'jane-roe'"
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [bare])
        assert [row[0] for row in await fetch(database, RELATIONS)] == ["followthemoney:p-1"]
        await import_gazetteer(database, REGISTRY, NOW)
        assert [row[0] for row in await fetch(database, RELATIONS)] == [
            row[0] for row in await fetch(database, query)
        ]
