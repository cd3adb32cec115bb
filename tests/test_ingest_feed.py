"""Entries of RSS and Atom feeds: what is kept of them, what is withdrawn, and what a bad feed gets."""

import io
import tarfile
from pathlib import Path

import feedparser
import pytest

from newsgraph.errors import InputError
from newsgraph.ingest.report import render_report
from newsgraph.store.outcome import Outcome
from support_reader import FILES, documents, faults, fetch_facts, import_file, passed, read, withdrawals
from support_store import fetch, open_database

FEEDS = Path(__file__).parents[2] / "shared" / "data" / "feeds.tar.gz"
RSS = (FILES / "harbour.rss.xml").read_bytes()
ATOM = (FILES / "harbour.atom.xml").read_bytes()
LATER_ATOM = (FILES / "harbour-later.atom.xml").read_bytes()


def build_rss(items: str, prolog: str = "") -> bytes:
    return f'{prolog}<rss version="2.0"><channel><title>Wire</title>{items}</channel></rss>'.encode()


def test_an_rss_entry_becomes_a_document() -> None:
    [first, second, *_] = documents(read(RSS))
    assert first.headline == "Harbour reopens after storms"
    assert first.paragraphs == (
        "The harbour reopened on Monday, the port authority said.",
        "Ferries sail at noon.",
        "Cargo waits a day.",
        "The first ship left at dawn.",
    )
    assert first.summary == "Ships sail again after a week."
    assert (first.source_key, first.url) == (
        "https://wire.example/?p=101",
        "https://wire.example/harbour-reopens",
    )
    assert (first.byline, first.tags, first.language) == ("Jane Roe", ("Shipping", "Weather"), "en-gb")
    assert first.published_at == "2025-04-23T08:00:00.000Z"
    assert (first.source_name, first.image_url) == ("Harbour Wire", "https://wire.example/harbour.jpg")
    assert second.source_key == "https://wire.example/#102"
    assert second.image_url == "https://wire.example/ferry.png"
    assert second.notes == (
        "published 'Thu, 24 Apr 2025 08:30:00' states no zone that is known, so UTC was taken",
    )


def test_an_atom_entry_counts_in_its_latest_state() -> None:
    pieces = read(ATOM)
    first, second = documents(pieces)
    assert (first.headline, first.byline, first.tags) == (
        "Lighthouse & pier repaired",
        "Jane Roe, Max Poe",
        ("Coast",),
    )
    assert first.paragraphs == ("The lamp of the lighthouse was lit.", "The pier opens in June.")
    assert (first.published_at, first.modified_at) == ("2025-04-25T07:00:00.000Z", "2025-04-26T09:00:00.000Z")
    assert (second.published_at, second.paragraphs) == (
        "2025-04-25T10:00:00.000Z",
        ("Fog is expected on the coast until noon.",),
    )
    assert passed(pieces) == [("entry 2", "the feed holds a later state of this entry")]


def test_a_tombstone_withdraws_unless_the_entry_is_later() -> None:
    [withdrawal] = withdrawals(read(LATER_ATOM))
    assert withdrawal.source_key == "tag:wire.example,2025:2"
    assert (withdrawal.reason, withdrawal.at) == (
        "The forecast was for another coast.",
        "2025-04-26T11:00:00.000Z",
    )
    again = LATER_ATOM.replace(b'ref="tag:wire.example,2025:2"', b'ref="tag:wire.example,2025:1"')
    kept = read(again.replace(b"2025-04-26T11:00:00Z", b"2025-04-26T08:00:00Z"))
    assert (len(documents(kept)), withdrawals(kept)) == (1, [])
    gone = read(again)
    assert documents(gone) == []
    assert [one.source_key for one in withdrawals(gone)] == ["tag:wire.example,2025:1"]


async def test_a_feed_is_kept_versioned_and_withdrawn(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        report = await import_file(database, FILES / "harbour.atom.xml")
        assert (report.failed, report.outcomes["articles", Outcome.NEW]) == ([], 2)
        before = await fetch(database, "SELECT * FROM article ORDER BY id")
        again = await import_file(database, FILES / "harbour.atom.xml", "2026-02-01T00:00:00.000Z")
        assert again.outcomes["articles", Outcome.UNCHANGED] == 2
        assert await fetch(database, "SELECT * FROM article ORDER BY id") == before
        changed = tmp_path / "changed.xml"
        changed.write_bytes(
            LATER_ATOM.replace(b"in June", b"in July").replace(b"2025-04-26T09", b"2025-04-26T10")
        )
        report = await import_file(database, changed)
        assert (report.failed, report.outcomes["articles", Outcome.CHANGED]) == ([], 2)
        assert await fetch_facts(database) == [
            ("fog-expected-gbwvy5", "RETRACTED", 1, "2025-04-25T10:00:00.000Z"),
            ("lighthouse-pier-repaired-bib3v6", "PUBLISHED", 2, "2025-04-25T07:00:00.000Z"),
        ]
        log = await fetch(
            database, "SELECT action, reason FROM change WHERE subject_type = 'Article' ORDER BY position"
        )
        assert log[2:] == [("UPDATED", None), ("RETRACTED", "The forecast was for another coast.")]


async def test_an_old_copy_does_not_undo_a_withdrawal(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        for name in ("harbour.atom.xml", "harbour-later.atom.xml", "harbour.atom.xml"):
            report = await import_file(database, FILES / name)
        assert [fact[:2] for fact in await fetch_facts(database)] == [
            ("fog-expected-gbwvy5", "RETRACTED"),
            ("lighthouse-pier-repaired-bib3v6", "PUBLISHED"),
        ]
        assert (
            report.skipped[-1].reason
            == "fog-expected-gbwvy5 was withdrawn, and this is not a later state of it"
        )


async def test_bad_entries_are_told_with_their_place_and_the_rest_is_imported(tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        report = await import_file(database, FILES / "harbour.rss.xml")
        assert [(failure.place, failure.code) for failure in report.failed] == [
            ("entry 3, published", "DATE_INVALID"),
            ("entry 4", "DUPLICATE_ID"),
        ]
        told = [fact[:3] for fact in await fetch_facts(database)]
        assert told == [
            ("ferry-timetable-changes-flszzr", "PUBLISHED", 1),
            ("harbour-reopens-after-storms-xgaz7r", "PUBLISHED", 1),
        ]
        lines = render_report(report)
        assert (
            f"{FILES / 'harbour.rss.xml'}: articles new: harbour-reopens-after-storms-xgaz7r, "
            "ferry-timetable-changes-flszzr"
        ) in lines
        assert any("states no zone that is known, so UTC was taken" in line for line in lines)


@pytest.mark.parametrize("end", [b"</channel>", b"Cargo waits", b"<title>Ferry timetable changes<"])
def test_what_is_cut_off_is_not_imported(end: bytes) -> None:
    content = RSS[: RSS.index(end)]
    pieces = read(content)
    [(place, _)] = [fault for fault in faults(pieces) if fault[1] == "FEED_INVALID"]
    assert place is not None
    assert place.startswith("line ")
    assert len(pieces) - 1 == content.count(b"</item>")


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "'
    + "&a;" * 50
    + '">'
    + "".join(f'<!ENTITY {chr(99 + number)} "{f"&{chr(98 + number)};" * 50}">' for number in range(6))
    + "]>"
)
ITEM = "<item><title>A title</title><guid>urn:x:1</guid><description>{}</description></item>"


@pytest.mark.parametrize(
    "content",
    [
        build_rss(ITEM.format("&h;"), BOMB),
        build_rss(ITEM.format("&h;"), BOMB).decode().encode("utf-16"),
        build_rss(ITEM.format("&h;"), BOMB).decode().encode("utf-32"),
        build_rss(ITEM.format("&x;"), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        build_rss(ITEM.format("&x;"), '<!DOCTYPE rss [<!ENTITY x SYSTEM "http://127.0.0.1:9/">]>'),
        build_rss(ITEM.format("x"), '<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://127.0.0.1:9/"> %x;]>'),
        build_rss(ITEM.format("&x;" * 2000), f'<!DOCTYPE rss [<!ENTITY x "{"y" * 1000}">]>'),
    ],
    ids=["laughs", "laughs in UTF-16", "laughs in UTF-32", "file", "address", "parameter", "quadratic"],
)
def test_entities_that_could_do_harm_are_refused(content: bytes) -> None:
    assert faults(read(content)) == [(None, "XML_ENTITY_REFUSED")]


def test_a_plain_entity_is_kept() -> None:
    prolog = '<!DOCTYPE rss [<!ENTITY harbour "port of call">]>'
    [document] = documents(read(build_rss(ITEM.format("A &harbour; and no more."), prolog)))
    assert document.paragraphs == ("A port of call and no more.",)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("&lt;b&gt;Bold&lt;/b&gt; words", "Bold words"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;Words", "Words"),
        ("AT&amp;amp;T &amp;lt; all", "AT&T < all"),
        ("<![CDATA[5 < 6 & rising]]>", "5 < 6 & rising"),
        ("  Many\n   spaces  ", "Many spaces"),
    ],
)
def test_a_headline_is_plain_text(title: str, headline: str) -> None:
    item = f"<item><title>{title}</title><guid>urn:x:1</guid><description>A text.</description></item>"
    assert [document.headline for document in documents(read(build_rss(item)))] == [headline]


def test_an_id_that_no_index_holds_is_refused() -> None:
    item = f"<item><title>A title</title><guid>urn:x:{'1' * 3000}</guid></item>"
    assert faults(read(build_rss(item))) == [("entry 1", "KEY_TOO_LONG")]


def test_a_feed_on_which_the_parser_gives_up_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(_: object) -> None:
        raise TypeError("a fault of the parser")

    monkeypatch.setattr("newsgraph.ingest.reader.feed.feedparser.parse", give_up)
    assert faults(read(RSS)) == [(None, "FEED_INVALID")]


def test_an_entry_without_a_title_is_called_by_its_first_sentence() -> None:
    item = "<item><guid>urn:x:1</guid><description>The ferry sails. It sails at noon.</description></item>"
    [document] = documents(read(build_rss(item)))
    assert (document.headline, document.text) == ("The ferry sails.", "The ferry sails. It sails at noon.")
    assert faults(read(build_rss("<item><guid>urn:x:1</guid></item>"))) == [("entry 1", "ENTRY_EMPTY")]


def test_a_feed_that_lies_about_its_encoding_is_read_and_told() -> None:
    item = "<item><title>Café</title><guid>urn:x:1</guid><description>A text.</description></item>"
    content = build_rss(item, '<?xml version="1.0" encoding="utf-8"?>').decode().encode("latin-1")
    [document] = documents(read(content))
    assert document.headline == "Café"
    assert document.notes == ("the feed is not in the encoding it declares; it was read as windows-1252",)


def test_control_characters_are_refused_with_their_place() -> None:
    pieces = read(build_rss(ITEM.format("A\x07 text")))
    assert [code for _, code in faults(pieces)] == ["FEED_INVALID", "INVALID_TEXT"]
    assert [piece.place for piece in pieces] == ["line 1", "entry 1"]


@pytest.mark.skipif(not FEEDS.exists(), reason="the shared feeds are not beside this repository")
def test_no_feed_crashes_and_every_entry_of_a_well_formed_one_is_accounted_for() -> None:
    read_files, entries, kept = 0, 0, 0
    with tarfile.open(FEEDS) as archive:
        for member in archive:
            file = archive.extractfile(member)
            content = b"" if file is None else file.read()
            if not content or not member.name.endswith(("xml", "rss", "atom", "rdf")):
                continue
            read_files += 1
            pieces = read(content, member.name)
            assert all(piece.content.hint for piece in pieces if isinstance(piece.content, InputError))
            if any(code == "XML_ENTITY_REFUSED" for _, code in faults(pieces)):
                continue
            expected = feedparser.parse(io.BytesIO(content))
            if not expected.bozo and expected.version:
                found = [piece for piece in pieces if piece.place and piece.place.startswith("entry ")]
                assert len(found) == len(expected.entries), member.name
                assert {code for _, code in faults(found)} <= {"ENTRY_EMPTY"}, member.name
                entries += len(found)
                kept += len(documents(found))
    assert (read_files, entries, kept) == (2127, 1464, 756)
