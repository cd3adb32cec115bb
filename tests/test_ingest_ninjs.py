"""News items of IPTC ninjs: texts, cancelled and embargoed ones, and those that are no article."""

import json
import tarfile
from pathlib import Path

import pytest

from newsgraph.ingest.reader.form import Form
from newsgraph.model.vocabulary import ArticleStatus
from support_reader import FILES, documents, faults, fetch_facts, import_file, passed, read, withdrawals
from support_store import open_database

NINJS = Path(__file__).parents[2] / "shared" / "data" / "ninjs.tar.gz"
VERSION_2 = (FILES / "item.ninjs2.json").read_bytes()
VERSION_3 = (FILES / "items.ninjs3.json").read_bytes()


def test_an_item_of_version_2_becomes_a_document() -> None:
    [document] = documents(read(VERSION_2))
    assert (document.source_key, document.headline) == (
        "urn:newsml:wire.example:20250423:ferry",
        "Ferry leaves an hour later",
    )
    assert document.paragraphs == ("The ferry leaves an hour later from May.", "It returns at night.")
    assert (document.summary, document.byline, document.tags) == ("From May on.", "Jane Roe", ("Transport",))
    assert (document.source_name, document.usage_terms) == ("Harbour Wire", "Not for resale.")
    assert (document.published_at, document.image_url) == (
        "2025-04-23T08:00:00.000Z",
        "https://wire.example/ferry.jpg",
    )


def test_items_of_version_3_keep_their_state() -> None:
    pieces = read(VERSION_3)
    pier, held, later = documents(pieces)
    assert (pier.headline, pier.paragraphs, pier.byline) == (
        "Pier opens in June",
        ("The pier opens in June.",),
        "Max Poe",
    )
    assert (pier.published_at, pier.modified_at) == ("2025-04-24T08:00:00.000Z", "2025-04-24T09:00:00.000Z")
    assert (held.status, held.paragraphs) == (ArticleStatus.DRAFT, ("One.", "Two."))
    assert (later.status, later.embargoed_until) == (ArticleStatus.PUBLISHED, "2099-01-01T00:00:00.000Z")
    [withdrawal] = withdrawals(pieces)
    assert (withdrawal.reason, withdrawal.at) == ("The timetable stays.", "2025-04-25T08:00:00.000Z")
    assert passed(pieces) == [("item 3", "it is of the type picture, which is no article")]
    assert faults(pieces) == [("item 6", "ENTRY_EMPTY"), ("item 7", "MEMBER_MISSING")]


def test_an_item_of_version_1_is_read_too() -> None:
    item = {"uri": "urn:x:1", "headline": "A headline", "body_text": "One.\n\nTwo.", "byline": "Jane Roe"}
    [document] = documents(read(json.dumps(item).encode()))
    assert (document.headline, document.paragraphs, document.byline) == (
        "A headline",
        ("One.", "Two."),
        "Jane Roe",
    )


def test_an_item_nested_too_deep_is_refused() -> None:
    deep = '{"uri": "urn:x:1", "a": ' + '{"a": ' * 900 + "1" + "}" * 901
    assert faults(read(deep.encode())) == [("item 1", "ITEM_TOO_DEEP")]


async def test_items_are_kept_withdrawn_and_keep_their_first_date(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        assert (await import_file(database, FILES / "item.ninjs2.json")).failed == []
        later = tmp_path / "later.json"
        later.write_bytes(VERSION_2.replace(b"23T10:00:00", b"24T10:00:00").replace(b"at night", b"by day"))
        await import_file(database, later)
        assert await fetch_facts(database) == [
            ("ferry-leaves-an-hour-later-ek4q7l", "PUBLISHED", 2, "2025-04-23T08:00:00.000Z")
        ]
        report = await import_file(database, FILES / "items.ninjs3.json")
        assert [(failure.place, failure.code) for failure in report.failed] == [
            ("item 6", "ENTRY_EMPTY"),
            ("item 7, uri", "MEMBER_MISSING"),
        ]
        assert [fact[:2] for fact in await fetch_facts(database)] == [
            ("ferry-leaves-an-hour-later-ek4q7l", "RETRACTED"),
            ("for-later-47kfpx", "EMBARGOED"),
            ("held-back-adk65x", "DRAFT"),
            ("pier-opens-in-june-wllcek", "PUBLISHED"),
        ]


@pytest.mark.skipif(not NINJS.exists(), reason="the shared ninjs examples are not beside this repository")
def test_no_item_of_the_standard_crashes_and_every_text_of_the_examples_is_read() -> None:
    files, kept = 0, 0
    with tarfile.open(NINJS) as archive:
        for member in archive:
            if not member.name.endswith(".json") or "schema" in Path(member.name).stem:
                continue
            file = archive.extractfile(member)
            pieces = read(b"" if file is None else file.read(), member.name, Form.NINJS)
            files += 1
            kept += len(documents(pieces))
            if "/examples/2.1/" in member.name or "/examples/3.0/" in member.name:
                assert {code for _, code in faults(pieces)} <= set(), member.name
    assert (files, kept) == (263, 119)
