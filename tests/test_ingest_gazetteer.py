"""Gazetteers in every form: what they give, what is the same again, and what clashes."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.errors import InputError
from newsgraph.ingest.gazetteer_form.form import GazetteerForm
from newsgraph.ingest.gazetteer_form.wikidata import parse_wikidata
from newsgraph.ingest.gazetteer_import import (
    GazetteerReport,
    import_gazetteer,
    recognize_gazetteer,
)
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.vocabulary import AliasKind, EntityKind
from newsgraph.store.database import Database
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import AliasRecord, IdentifierRecord
from support_store import IRAN, NOW, export, fetch, write_lines

HEADER = "name,kind,slug,description,aliases,identifier:wikidata\n"
ALIASES = (
    "SELECT entity_alias.name, language, entity_alias.kind FROM entity_alias ORDER BY entity_id, position"
)

DERIVED = (
    "SELECT slug, name_key, public, article_count FROM entity ORDER BY slug",
    "SELECT slug, survivor_id = entity_id, from_at, to_at FROM entity_resolution_past AS past"
    " JOIN entity ON entity.id = entity_id ORDER BY slug",
    "SELECT slug, survivor_id = entity_id FROM entity_resolution JOIN entity ON entity.id = entity_id ORDER BY slug",
    "SELECT slug, token, position, token_count, folded, astral FROM entity_token"
    " JOIN entity ON entity.id = entity_id ORDER BY slug, position, token",
    "SELECT position, action FROM change ORDER BY position",
)


@pytest.fixture
def fresh_url(new_url: NewUrl) -> str:
    return new_url()


@pytest.fixture
async def database(fresh_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(fresh_url)
    yield opened
    await opened.close()


async def load(database: Database, folder: Path, text: str, name: str = "people.csv") -> GazetteerReport:
    (folder / name).write_text(text, encoding="utf-8")
    return await import_gazetteer(database, folder / name, NOW)


def list_faults(report: GazetteerReport) -> list[tuple[str | None, str]]:
    return [(failure.place, failure.code) for failure in report.written.failed]


def count(report: GazetteerReport) -> list[int]:
    return [report.written.outcomes["entities", outcome] for outcome in Outcome]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
async def test_a_table_gives_entities_with_languages_and_alias_kinds(
    database: Database, tmp_path: Path, delimiter: str
) -> None:
    rows = (
        HEADER
        + 'Jane Roe,person,,"A judge.",J. Roe | Ж. Ро [ru] (TRANSLITERATION) | Roe (WEAK),Q1\nOslo,PLACE,,,,\n'
    )
    text = "\ufeff" + rows.replace(",", delimiter)
    report = await load(database, tmp_path, text)
    assert (list_faults(report), count(report)) == ([], [2, 0, 0])
    assert await fetch(database, "SELECT name, kind, slug, origin, public FROM entity ORDER BY id") == [
        ("Jane Roe", "PERSON", "jane-roe", "GAZETTEER", 1),
        ("Oslo", "PLACE", "oslo", "GAZETTEER", 1),
    ]
    assert await fetch(database, ALIASES) == [
        ("J. Roe", None, "ALIAS"),
        ("Ж. Ро", "ru", "TRANSLITERATION"),
        ("Roe", None, "WEAK"),
    ]
    assert await fetch(database, "SELECT scheme, value FROM entity_identifier") == [("wikidata", "Q1")]
    before = await export(database)
    assert count(await load(database, tmp_path, text)) == [0, 0, 2]
    assert await export(database) == before


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        pytest.param("Jane Roe,PERSON,,,,", None, id="the same again"),
        pytest.param("Jane Roe,PERSON,,,Other,", ("line 2, name", "NAME_TAKEN"), id="same name and kind"),
        pytest.param("JANE ROE,PERSON,,,,", ("line 2, name", "NAME_TAKEN"), id="the same but for case"),
        pytest.param(
            "Ann Poe,PERSON,,,,Q1", ("line 2, identifiers", "IDENTIFIER_TAKEN"), id="same identifier"
        ),
        pytest.param("Jane Roe,PLACE,,,,Q1", ("line 2, identifiers", "IDENTIFIER_TAKEN"), id="another kind"),
        pytest.param(
            "Ann Poe,PERSON,ann,,,Q1", ("line 2, identifiers", "IDENTIFIER_TAKEN"), id="under another slug"
        ),
        pytest.param(
            "Jane Roe,PERSON,jane-roe,,,Q2",
            ("line 2, identifiers", "IDENTIFIER_DIFFERS"),
            id="another identifier",
        ),
        pytest.param("Jane Roe,robot,,,,", ("line 2, kind", "KIND_UNKNOWN"), id="no kind"),
        pytest.param(",PERSON,,,,", ("line 2, name", "MEMBER_INVALID"), id="no name"),
        pytest.param("!!!,PERSON,,,,", ("line 2, slug", "SLUG_MISSING"), id="no slug can be made"),
        pytest.param("Ann,PERSON,,,A (ODD),", ("line 2, aliases", "ALIAS_INVALID"), id="no such alias kind"),
        pytest.param("Ann,PERSON,,,,,more", ("line 2", "TABLE_INVALID"), id="too many cells"),
    ],
)
async def test_what_clashes_is_told_with_its_line_and_changes_nothing(
    database: Database, tmp_path: Path, row: str, fault: tuple[str, str] | None
) -> None:
    await load(database, tmp_path, HEADER + "Jane Roe,PERSON,,,,Q1\n")
    before = await export(database)
    report = await load(database, tmp_path, HEADER + row + "\nOslo,PLACE,,,,\n")
    assert list_faults(report) == ([] if fault is None else [fault])
    assert report.written.outcomes["entities", Outcome.NEW] == 1
    kept = [line for line in before.splitlines() if b'"type":"entity"' in line]
    after = (await export(database)).splitlines()
    assert set(kept) <= set(after)
    assert len([line for line in after if b'"type":"entity"' in line]) == len(kept) + 1


async def test_clashes_within_one_file_are_told_too(database: Database, tmp_path: Path) -> None:
    rows = ["Jane Roe,PERSON,,,,", "Jane Roe,PERSON,,Another.,,", "A,PLACE,,,,Q7", "B,PLACE,,,,Q7"]
    report = await load(database, tmp_path, HEADER + "\n".join(rows) + "\n")
    assert list_faults(report) == [
        ("line 3, name", "NAME_TAKEN"),
        ("line 5, identifiers", "IDENTIFIER_TAKEN"),
    ]


async def test_namesakes_with_identifiers_of_their_own_are_two(database: Database, tmp_path: Path) -> None:
    text = HEADER + "Jane Roe,PERSON,,,,Q1\nJane Roe,PERSON,,,,Q2\nJane Roe,PERSON,jane-roe-sailor,,,\n"
    report = await load(database, tmp_path, text)
    assert list_faults(report) == []
    assert await fetch(database, "SELECT slug FROM entity ORDER BY id") == [
        ("jane-roe",),
        ("jane-roe-2",),
        ("jane-roe-sailor",),
    ]
    assert count(await load(database, tmp_path, text)) == [0, 0, 3]


async def test_an_entry_that_names_its_entity_adds_and_takes_nothing(
    database: Database, tmp_path: Path
) -> None:
    await load(database, tmp_path, HEADER + "Jane Roe,PERSON,,A judge.,J. Roe,Q1\n")
    report = await load(database, tmp_path, HEADER + "Jane Roe,PERSON,,,Judge Roe,Q1\n")
    assert (list_faults(report), count(report)) == ([], [0, 1, 0])
    assert [name for name, _, _ in await fetch(database, ALIASES)] == ["J. Roe", "Judge Roe"]
    assert await fetch(database, "SELECT description FROM entity") == [("A judge.",)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("name\nJane\n", "COLUMN_MISSING", id="no kind"),
        pytest.param("name,kind,age\nJane,PERSON,9\n", "COLUMN_UNKNOWN", id="a column too many"),
        pytest.param("name,kind,name\nJane,PERSON,Jane\n", "COLUMN_UNKNOWN", id="a column twice"),
        pytest.param('name,kind\n"Jane"x,PERSON\n', "TABLE_INVALID", id="quotation marks"),
    ],
)
async def test_a_table_that_cannot_be_read_is_refused(
    database: Database, tmp_path: Path, text: str, code: str
) -> None:
    with pytest.raises(InputError) as refusal:
        await load(database, tmp_path, text)
    assert refusal.value.code == code
    assert await fetch(database, "SELECT name FROM entity") == []


def value(data: Any, rank: str = "normal") -> dict[str, Any]:
    return {"mainsnak": {"datavalue": {"value": data}}, "rank": rank}


def item(key: str, classes: list[str], **labels: str) -> dict[str, Any]:
    return {
        "type": "item",
        "id": key,
        "labels": {language: {"language": language, "value": text} for language, text in labels.items()},
        "claims": {"P31": [value({"id": one}) for one in classes]},
        "sitelinks": {"enwiki": {"title": "ignored"}},
    }


COUNCIL = {
    **item("Q900", ["Q43229"], en="Harbour Council", de="Hafenrat"),
    "descriptions": {"en": {"language": "en", "value": "council of a harbour"}},
    "aliases": {
        "en": [{"language": "en", "value": "HC"}, {"language": "en", "value": "the Council of the Harbour"}]
    },
}
COUNCIL["claims"] |= {
    "P1549": [value({"text": "Harbourian", "language": "en"})],
    "P1278": [value("OLD", "deprecated"), value("LEI1")],
}
ROE = {**item("Q901", ["Q5"], de="Jane Roe"), "aliases": {"de": [{"language": "de", "value": "Roe"}]}}


def test_an_item_of_wikidata_becomes_an_entity(tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    path.write_text("[\n" + ",\n".join(json.dumps(one) for one in (COUNCIL, ROE)) + "\n]\n", encoding="utf-8")
    council, roe = (entry.record for entry in parse_wikidata(path))
    assert council is not None
    assert roe is not None
    assert (council.kind, council.name, council.description) == (
        EntityKind.ORGANIZATION,
        "Harbour Council",
        "council of a harbour",
    )
    assert council.aliases == (
        AliasRecord(name="Hafenrat", language="de"),
        AliasRecord(name="HC", language="en", kind=AliasKind.ACRONYM),
        AliasRecord(name="the Council of the Harbour", language="en"),
        AliasRecord(name="Harbourian", language="en", kind=AliasKind.DEMONYM),
    )
    assert council.identifiers == (
        IdentifierRecord(scheme="wikidata", value="Q900", url="https://www.wikidata.org/wiki/Q900"),
        IdentifierRecord(scheme="lei", value="LEI1"),
    )
    assert (roe.name, roe.aliases) == (
        "Jane Roe",
        (AliasRecord(name="Roe", language="de", kind=AliasKind.WEAK),),
    )


def test_languages_choose_names(tmp_path: Path) -> None:
    path = write_lines(tmp_path, [COUNCIL], "items.jsonl")
    [entry] = parse_wikidata(path, "de", ["de"])
    assert entry.record is not None
    assert (entry.record.name, entry.record.aliases) == ("Hafenrat", ())


def test_a_kind_can_follow_from_what_the_file_says_of_classes(tmp_path: Path) -> None:
    inner = item("Q950", [], en="harbour council")
    inner["claims"] = {"P279": [value({"id": "Q951"})]}
    outer = {**inner, "id": "Q951", "claims": {"P279": [value({"id": "Q43229"})]}}
    path = write_lines(
        tmp_path, [item("Q952", ["Q950"], en="Some Council"), inner, outer, {"x": 1}, "{"], "i.json"
    )
    found = list(parse_wikidata(path))
    assert [entry.record.kind if entry.record else None for entry in found] == [
        EntityKind.ORGANIZATION,
        *[None] * 4,
    ]
    assert [entry.skipped for entry in found[1:3]] == ["no class of it tells a kind of entity"] * 2
    assert [(entry.place, entry.fault.code) for entry in found if entry.fault] == [
        ("line 4", "ITEM_INVALID"),
        ("line 5", "ITEM_INVALID"),
    ]


async def test_wikidata_is_imported_and_the_same_again_is_nothing(database: Database, tmp_path: Path) -> None:
    text = json.dumps({"entities": {"Q900": COUNCIL, "Q901": ROE}}, indent=1)
    report = await load(database, tmp_path, text, "served.json")
    assert (list_faults(report), count(report)) == ([], [2, 0, 0])
    assert count(await load(database, tmp_path, text, "served.json")) == [0, 0, 2]
    renamed = json.dumps({**ROE, "labels": {"en": {"language": "en", "value": "Other"}}})
    assert list_faults(await load(database, tmp_path, renamed, "one.json")) == [
        ("line 1, Q901, identifiers", "IDENTIFIER_TAKEN")
    ]


async def test_newsgraph_lines_hold_entities_alone(database: Database, tmp_path: Path) -> None:
    lines: list[dict[str, Any] | str] = [IRAN, {"type": "newsgraph"}, {"type": "merge"}, "{"]
    path = write_lines(tmp_path, lines)
    report = await import_gazetteer(database, path, NOW)
    assert count(report) == [1, 0, 0]
    assert [place for place, _ in list_faults(report)] == ["line 3, from", "line 4"]


@pytest.mark.parametrize(
    ("name", "text", "form"),
    [
        ("a.csv", "name,kind\n", GazetteerForm.CSV),
        ("a", "name;kind\n", GazetteerForm.CSV),
        ("a.json", '{"type": "entity"}\n', GazetteerForm.JSON_LINES),
        ("a.json", '[\n{"id": "Q1", "labels": {}},\n', GazetteerForm.WIKIDATA),
        ("a.jsonl", '{"type": "item", "id": "Q1", "labels": {}}\n', GazetteerForm.WIKIDATA),
    ],
)
def test_the_form_is_recognized(tmp_path: Path, name: str, text: str, form: GazetteerForm) -> None:
    (tmp_path / name).write_text(text)
    assert recognize_gazetteer(tmp_path / name) is form


def test_what_is_no_gazetteer_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"something": 1}')
    with pytest.raises(InputError, match="no gazetteer of a known form"):
        recognize_gazetteer(tmp_path / "a.json")


def test_a_gazetteer_leaves_what_entities_written_one_by_one_leave(new_url: NewUrl, tmp_path: Path) -> None:
    entities = [
        IRAN,
        {"type": "entity", "kind": "PERSON", "name": "Жан Ро", "aliases": [{"name": "Jean R\U0001d5b1oe"}]},
    ]
    path = write_lines(tmp_path, entities)

    async def run(url: str, is_gazetteer: bool) -> list[object]:
        database = await Database.open(url)
        if is_gazetteer:
            await import_gazetteer(database, path, NOW)
        else:
            await import_paths(database, [path], ImportOptions(NOW))
        tables = [await fetch(database, query) for query in DERIVED]
        await database.close()
        return tables

    tables = asyncio.run(run(new_url(), True))
    assert all(tables)
    assert tables == asyncio.run(run(new_url(), False))
