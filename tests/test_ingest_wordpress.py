"""WordPress exports and REST pages: posts with their terms, drafts that stay drafts, content alone."""

import json
from pathlib import Path

import pytest

from newsgraph.ingest.reader.form import Form
from newsgraph.ingest.reader.wordpress_content import read_content, read_excerpt
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.outcome import Outcome
from support_reader import FILES, documents, faults, fetch_facts, import_file, passed, read, withdrawals
from support_store import fetch, open_database

EXPORT = (FILES / "site.wxr.xml").read_bytes()
POSTS = (FILES / "posts.json").read_bytes()


def test_a_post_of_an_export_becomes_a_document() -> None:
    first, draft, scheduled = documents(read(EXPORT))
    assert (first.headline, first.summary) == ("Council & harbour agree", "A pier is built.")
    assert first.paragraphs == (
        "The council and the harbour agreed on a new pier.",
        "Work begins in May.",
        "It ends in July [sic].",
    )
    assert (first.source_key, first.url) == (
        "https://gazette.example/?p=11",
        "https://gazette.example/2025/04/council-agrees/",
    )
    assert (first.byline, first.section, first.tags) == ("Jane Roe", "Council", ("Council", "Pier"))
    assert (first.published_at, first.modified_at) == ("2025-04-23T10:00:00.000Z", "2025-04-24T08:00:00.000Z")
    assert (first.source_name, first.language) == ("Island Gazette", "en-US")
    assert first.image_url == "https://gazette.example/pier.jpg"
    assert (draft.status, draft.published_at, draft.url) == (ArticleStatus.DRAFT, None, None)
    assert draft.paragraphs == ("The budget is discussed in June.", "Nobody has voted yet.")
    assert (scheduled.byline, scheduled.embargoed_until) == ("guest", "2099-01-01T09:00:00.000Z")


def test_attachments_are_passed_over_and_trash_is_withdrawn() -> None:
    pieces = read(EXPORT)
    assert passed(pieces) == [("item 3 (pier.jpg)", "it is of the type attachment, which is no article")]
    assert [one.source_key for one in withdrawals(pieces)] == ["https://gazette.example/?p=15"]
    assert faults(pieces) == []


def test_a_post_over_rest_becomes_the_same_article() -> None:
    pieces = read(POSTS)
    first, protected = documents(pieces)
    assert first.source_key == documents(read(EXPORT))[0].source_key
    assert (first.headline, first.summary) == ("Council & harbour agree", "A pier is built. …")
    assert (first.byline, first.section, first.tags) == ("Jane Roe", "Council", ("Council", "Pier"))
    assert first.image_url == "https://gazette.example/pier.jpg"
    assert (first.published_at, first.modified_at) == ("2025-04-23T10:00:00.000Z", "2025-04-24T08:00:00.000Z")
    assert protected.status is ArticleStatus.DRAFT
    assert protected.notes == (
        "date '2025-04-25T12:00:00' states no zone that is known, so UTC was taken",
        "it is protected by a password, so it was kept as a draft",
    )
    assert passed(pieces) == [("post 3", "it is of the type page, which is no article")]
    assert faults(pieces) == [("post 4", "DATE_INVALID")]
    assert read(json.dumps(json.loads(POSTS)[0]).encode())[0].content == first


async def test_an_export_is_imported_and_followed_through_its_states(tmp_path: Path) -> None:
    path = tmp_path / "site.xml"
    async with open_database(tmp_path) as database:
        path.write_bytes(EXPORT)
        report = await import_file(database, path)
        assert (report.failed, report.outcomes["articles", Outcome.NEW]) == ([], 3)
        assert [skip.place for skip in report.skipped] == ["item 3 (pier.jpg)", "item 5 (Old notice)"]
        assert await fetch_facts(database) == [
            ("budget-notes-64bt2g", "DRAFT", 1, None),
            ("council-harbour-agree-ch7lcc", "PUBLISHED", 1, "2025-04-23T10:00:00.000Z"),
            ("regatta-on-sunday-u5whzy", "EMBARGOED", 1, "2099-01-01T09:00:00.000Z"),
        ]
        assert await fetch(database, "SELECT count(*) FROM change WHERE subject_type = 'Article'") == [(1,)]
        report = await import_file(database, path)
        assert report.outcomes["articles", Outcome.UNCHANGED] == 3
        path.write_bytes(
            EXPORT.replace(b"<wp:status>publish<", b"<wp:status>trash<").replace(
                b"status>draft<", b"status>publish<"
            )
        )
        await import_file(database, path, "2026-02-01T00:00:00.000Z")
        assert await fetch_facts(database) == [
            ("budget-notes-64bt2g", "PUBLISHED", 1, "2026-02-01T00:00:00.000Z"),
            ("council-harbour-agree-ch7lcc", "RETRACTED", 1, "2025-04-23T10:00:00.000Z"),
            ("regatta-on-sunday-u5whzy", "EMBARGOED", 1, "2099-01-01T09:00:00.000Z"),
        ]


@pytest.mark.parametrize("end", [b"[gallery", b"</channel>", b"<title>Budget notes"])
def test_a_cut_export_gives_its_whole_posts_and_a_fault(end: bytes) -> None:
    content = EXPORT[: EXPORT.index(end)]
    pieces = read(content)
    assert [code for _, code in faults(pieces)] == ["EXPORT_INVALID"]
    assert len(pieces) - 1 == content.count(b"</item>")


def test_control_characters_in_an_export_are_told_and_the_other_posts_are_read() -> None:
    pieces = read(EXPORT.replace(b"new pier.", b"new\x08 pier."))
    assert [code for _, code in faults(pieces)] == ["EXPORT_INVALID"]
    assert [document.headline for document in documents(pieces)][-2:] == ["Budget notes", "Regatta on Sunday"]


def test_an_export_with_entities_is_refused() -> None:
    bomb = b'<!DOCTYPE rss [<!ENTITY a "b">]><rss'
    assert faults(read(EXPORT.replace(b"<rss", bomb))) == [(None, "XML_ENTITY_REFUSED")]


@pytest.mark.parametrize(
    ("content", "paragraphs"),
    [
        ("One.\n\nTwo.\n \nThree.", ("One.", "Two.", "Three.")),
        ('<p>One</p>\n\n[vc_row width="1"]<p>Two</p>[/vc_row]', ("One", "Two")),
        ("[quote]Kept words[/quote] and [sic] and [[gallery]]", ("Kept words and [sic] and [gallery]",)),
        ('A [audio src="x.mp3"] B', ("A B",)),
        ("<p>One</p><script>x()</script><style>p {}</style><form><button>Send</button></form>", ("One",)),
        ("<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>", ("A, 1", "B, 2")),
        ('<div class="elementor-widget-text-editor"><div><p>Words</p></div></div>', ("Words",)),
        ("", ()),
    ],
)
def test_content_is_cleaned(content: str, paragraphs: tuple[str, ...]) -> None:
    assert read_content(content) == paragraphs


def test_an_excerpt_loses_the_mark_of_what_was_cut() -> None:
    assert read_excerpt("<p>Words [&hellip;]</p>") == "Words …"
    assert read_excerpt(" ") is None


def test_the_form_is_told_by_what_a_file_holds() -> None:
    assert documents(read(EXPORT, "feed.txt"))[0].byline == "Jane Roe"
    assert faults(read(b"{}", "posts.json")) == [(None, "FORM_UNKNOWN")]
    assert faults(read(b"[{", form=Form.WORDPRESS_JSON)) == [(None, "INVALID_JSON")]
