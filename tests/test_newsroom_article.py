"""What editors do to articles: save, publish, embargo, correct, retract, delete, pin."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.errors import RequestError
from newsgraph.model.table import METADATA
from newsgraph.model.viewer import PUBLIC_VIEWER
from support_newsroom import EDITOR, OTHER_EDITOR, Newsroom, play_in
from support_store import NEWSROOM, write_lines

PUBLIC_ARTICLE = """
query ($slug: String!) {
  article(slug: $slug) {
    headline body(format: TEXT) status version publishedAt
    entities { edges { node { name } } }
    relations { edges { node { kind } evidence { quote start } } }
    related { edges { node { slug } pinned } }
    retraction { at reason }
  }
}
"""
WHOLE = """
mutation ($input: SaveArticleInput!) {
  saveArticle(input: $input) {
    article {
      headline summary body(format: HTML) text: body(format: TEXT) language section tags byline
      authors { name } source { name } image { url alt credit width height } status version modifiedAt url slug
      entities { edges { node { name } } }
    }
    errors { code path }
  }
}
"""
AGENCY = {"type": "entity", "kind": "ORGANIZATION", "name": "Agency", "slug": "agency"}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [write_lines(tmp_path, [*NEWSROOM, AGENCY])]


async def find_id(newsroom: Newsroom, slug: str) -> str:
    found = await newsroom.read("query ($s: String!) { article(slug: $s) { id } }", {"s": slug})
    return str(found["article"]["id"])


async def find_entity(newsroom: Newsroom, slug: str) -> str:
    found = await newsroom.read("query ($s: String!) { entity(slug: $s) { id } }", {"s": slug})
    return str(found["entity"]["id"])


async def see(newsroom: Newsroom, slug: str) -> Any:
    return (await newsroom.read(PUBLIC_ARTICLE, {"slug": slug}, PUBLIC_VIEWER))["article"]


def test_all_that_an_editor_states_is_read_back(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        lavrov, agency = await find_entity(newsroom, "sergey-lavrov"), await find_entity(newsroom, "agency")
        given = {
            "headline": "Talks go on",
            "slug": "talks-go-on",
            "summary": "They met again.",
            "body": "Abbas Araghchi **met** <b>Lavrov</b>.<script>alert(1)</script>",
            "language": "en",
            "section": "World",
            "tags": ["talks", "iran"],
            "byline": "By the desk",
            "authors": [lavrov],
            "source": agency,
            "url": "https://agency.example/talks-go-on",
            "image": {"url": "https://agency.example/i.jpg", "alt": "A room", "width": 800},
            "usageTerms": "no resale",
        }
        payload = (await newsroom.read(WHOLE, {"input": given}))["saveArticle"]
        assert payload == {
            "article": {
                "headline": "Talks go on",
                "summary": "They met again.",
                "body": "<p>Abbas Araghchi <strong>met</strong> Lavrov.alert(1)</p>\n",
                "text": "Abbas Araghchi met Lavrov.alert(1)",
                "language": "en",
                "section": "World",
                "tags": ["talks", "iran"],
                "byline": "By the desk",
                "authors": [{"name": "Sergey Lavrov"}],
                "source": {"name": "Agency"},
                "image": {
                    "url": "https://agency.example/i.jpg",
                    "alt": "A room",
                    "credit": None,
                    "width": 800,
                    "height": None,
                },
                "status": "DRAFT",
                "version": 1,
                "modifiedAt": "2026-03-01T09:00:00.000Z",
                "url": "https://agency.example/talks-go-on",
                "slug": "talks-go-on",
                "entities": {
                    "edges": [{"node": {"name": "Abbas Araghchi"}}, {"node": {"name": "Sergey Lavrov"}}]
                },
            },
            "errors": [],
        }
        assert await see(newsroom, "talks-go-on") is None
        cleared = {"id": await find_id(newsroom, "talks-go-on"), "summary": None, "tags": None, "image": None}
        article = (await newsroom.read(WHOLE, {"input": cleared}))["saveArticle"]["article"]
        assert (article["summary"], article["tags"], article["image"]) == (None, [], None)
        assert (article["byline"], article["version"]) == ("By the desk", 2)

    play_in(new_url, files, play)


def test_a_draft_is_published_corrected_and_withdrawn(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        before = len(await newsroom.fetch_changes())
        body = "Abbas Araghchi met Sergey Lavrov in Rome."
        saved = await newsroom.save(headline="Second round", slug="second", body=body, language="en")
        own_id = saved["article"]["id"]
        newsroom.clock.move(minutes=5)
        await newsroom.save(id=own_id, summary="Talks.", expectedVersion=1)
        assert len(await newsroom.fetch_changes()) == before
        newsroom.clock.move(minutes=5)
        published = await newsroom.change("publishArticle", f'id: "{own_id}"')
        assert published == {
            "article": {
                "id": own_id,
                "slug": "second",
                "headline": "Second round",
                "status": "PUBLISHED",
                "version": 2,
                "publishedAt": "2026-03-01T09:10:00.000Z",
                "modifiedAt": "2026-03-01T09:10:00.000Z",
                "embargoedUntil": None,
            },
            "errors": [],
        }
        seen = await see(newsroom, "second")
        assert seen["entities"]["edges"] == [
            {"node": {"name": "Abbas Araghchi"}},
            {"node": {"name": "Sergey Lavrov"}},
        ]
        assert seen["related"]["edges"] == [{"node": {"slug": "talks"}, "pinned": False}]
        newsroom.clock.move(minutes=5)
        await newsroom.save(id=own_id, section="World")
        await newsroom.save(id=own_id, body=body + " They spoke.", note="Added what they did.")
        newsroom.clock.move(minutes=5)
        await newsroom.change("retractArticle", f'id: "{own_id}", reason: "It was another meeting."')
        changes = await newsroom.fetch_changes()
        assert changes[before:] == [
            ("Article", own_id, "PUBLISHED", None),
            ("Article", own_id, "UPDATED", None),
            ("Article", own_id, "CORRECTED", "Added what they did."),
            ("Article", own_id, "RETRACTED", "It was another meeting."),
        ]
        seen = await see(newsroom, "second")
        assert seen == {
            "headline": "Second round",
            "body": None,
            "status": "RETRACTED",
            "version": 4,
            "publishedAt": "2026-03-01T09:10:00.000Z",
            "entities": {"edges": []},
            "relations": {"edges": []},
            "related": {"edges": []},
            "retraction": {"at": "2026-03-01T09:20:00.000Z", "reason": "It was another meeting."},
        }
        tables = await newsroom.read_tables()
        versions = [row[1:] for row in tables["article_version"] if row[2] == "Second round"]
        assert [(row[0], row[5], row[6]) for row in versions] == [
            (2, "2026-03-01T09:10:00.000Z", None),
            (3, "2026-03-01T09:15:00.000Z", None),
            (4, "2026-03-01T09:15:00.000Z", "Added what they did."),
            (5, "2026-03-01T09:20:00.000Z", "It was another meeting."),
        ]
        assert [(row[2], row[5]) for row in sorted(tables["audit"])] == [
            ("k1", action)
            for action in (
                *("article.save", "article.save", "article.publish", "article.save", "article.save"),
                "article.retract",
            )
        ]

    play_in(new_url, files, play)


def test_a_correction_moves_evidence_and_withdraws_what_is_gone(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        own_id = await find_id(newsroom, "talks")
        quote = "Abbas Araghchi met Sergey Lavrov."
        await newsroom.save(id=own_id, body=f"On Friday it rained. {quote} They spoke.", note="The weather.")
        edge = (await see(newsroom, "talks"))["relations"]["edges"]
        assert edge == [{"node": {"kind": "MEETS_WITH"}, "evidence": [{"quote": quote, "start": 21}]}]
        before = len(await newsroom.fetch_changes())
        await newsroom.save(id=own_id, body="On Friday it rained.", note="They did not meet.")
        assert (await see(newsroom, "talks"))["relations"]["edges"] == []
        tables = await newsroom.read_tables()
        names = [column.name for column in METADATA.tables["evidence"].columns]
        [evidence] = (dict(zip(names, row, strict=True)) for row in tables["evidence"])
        assert evidence["withdrawn_at"] == "2026-03-01T09:00:00.000Z"
        assert evidence["withdrawal_reason"] == "The passage is not in version 3."
        actions = [(row[0], row[2], row[3]) for row in (await newsroom.fetch_changes())[before:]]
        assert actions == [("Article", "CORRECTED", "They did not meet."), ("Relation", "RETRACTED", None)]
        assert tables["mention"] == []

    play_in(new_url, files, play)


def test_an_embargo_is_set_moved_and_given_up(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        own_id = (await newsroom.save(headline="Held", slug="held"))["article"]["id"]
        before = len(await newsroom.fetch_changes())
        for at in ("2026-03-02T10:00:00+01:00", "2026-03-03T09:00:00Z", "2026-03-01T12:00:00Z"):
            held = await newsroom.change("publishArticle", f'id: "{own_id}", at: "{at}"')
            assert held["article"]["status"] == "EMBARGOED"
        assert held["article"]["embargoedUntil"] == "2026-03-01T12:00:00.000Z"
        assert await see(newsroom, "held") is None
        assert len(await newsroom.fetch_changes()) == before
        public = await newsroom.change("publishArticle", f'id: "{own_id}", at: "2026-03-01T09:00:00Z"')
        assert (public["article"]["status"], public["article"]["embargoedUntil"]) == ("PUBLISHED", None)
        assert public["article"]["publishedAt"] == "2026-03-01T09:00:00.000Z"
        assert await newsroom.refuse("publishArticle", f'id: "{own_id}"') == ("ALREADY_PUBLISHED", ["id"])

    play_in(new_url, files, play)


def test_nothing_is_left_of_a_deleted_draft(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        talks = await find_id(newsroom, "talks")
        before = await newsroom.read_tables()
        body = "Abbas Araghchi met Sergey Lavrov in Rome."
        own_id = (await newsroom.save(headline="Never", slug="never", body=body))["article"]["id"]
        await newsroom.change("pinRelated", f'article: "{talks}", related: "{own_id}"')
        await newsroom.change("publishArticle", f'id: "{own_id}", at: "2027-01-01T00:00:00Z"')
        assert await newsroom.change("deleteDraft", f'id: "{own_id}"') == {"deletedId": own_id, "errors": []}
        after = await newsroom.read_tables()
        differing = {name for name in after if after[name] != before[name]}
        assert differing <= {"audit", "related_state"}
        assert await newsroom.refuse("deleteDraft", f'id: "{talks}"') == ("NOT_A_DRAFT", ["id"])
        assert await newsroom.refuse("deleteDraft", f'id: "{own_id}"') == ("NOT_FOUND", ["id"])

    play_in(new_url, files, play)


def test_pins_stand_first_in_the_order_given_and_a_hidden_one_shows_nowhere(
    new_url: NewUrl, files: list[Path]
) -> None:
    async def play(newsroom: Newsroom) -> None:
        talks = await find_id(newsroom, "talks")
        ids = {}
        for name in ("one", "two", "hidden"):
            saved = await newsroom.save(headline=f"About {name}", slug=name, body=f"Weather in {name}.")
            ids[name] = saved["article"]["id"]
            if name != "hidden":
                await newsroom.change("publishArticle", f'id: "{ids[name]}"')
        before = len(await newsroom.fetch_changes())
        await newsroom.change("pinRelated", f'article: "{talks}", related: "{ids["hidden"]}"')
        assert len(await newsroom.fetch_changes()) == before
        await newsroom.change("pinRelated", f'article: "{talks}", related: "{ids["one"]}"')
        alone = await read_cursors(newsroom)
        await newsroom.change("unpinRelated", f'article: "{talks}", related: "{ids["hidden"]}"')
        assert await read_cursors(newsroom) == alone
        await newsroom.change("pinRelated", f'article: "{talks}", related: "{ids["two"]}", position: 0')
        edges = (await see(newsroom, "talks"))["related"]["edges"]
        assert edges == [
            {"node": {"slug": "two"}, "pinned": True},
            {"node": {"slug": "one"}, "pinned": True},
        ]
        await newsroom.change("unpinRelated", f'article: "{talks}", related: "{ids["two"]}"')
        assert [edge["node"]["slug"] for edge in (await see(newsroom, "talks"))["related"]["edges"]] == [
            "one"
        ]
        assert (await newsroom.fetch_changes())[before:] == [("Article", talks, "UPDATED", None)] * 3
        refused = await newsroom.refuse("unpinRelated", f'article: "{talks}", related: "{ids["two"]}"')
        assert refused == ("NOT_PINNED", ["related"])
        refused = await newsroom.refuse("pinRelated", f'article: "{talks}", related: "{talks}"')
        assert refused == ("PINNED_TO_ITSELF", ["related"])

    play_in(new_url, files, play)


async def read_cursors(newsroom: Newsroom) -> Any:
    text = '{ article(slug: "talks") { related { edges { cursor node { slug } } } } }'
    return await newsroom.read(text, viewer=PUBLIC_VIEWER)


FAULTS: list[tuple[dict[str, Any], str, list[str]]] = [
    ({}, "REQUIRED", ["headline"]),
    ({"headline": None}, "REQUIRED", ["headline"]),
    ({"headline": "  "}, "REQUIRED", ["headline"]),
    ({"headline": "x", "language": None}, "REQUIRED", ["language"]),
    ({"headline": "x", "language": "English!"}, "LANGUAGE_INVALID", ["language"]),
    ({"headline": "x", "slug": "Not A Slug"}, "VALUE_INVALID", ["slug"]),
    ({"headline": "x", "slug": "talks"}, "SLUG_TAKEN", ["slug"]),
    ({"headline": "x", "url": "javascript:alert(1)"}, "ADDRESS_INVALID", ["url"]),
    ({"headline": "x", "url": "https://a b.example"}, "ADDRESS_INVALID", ["url"]),
    ({"headline": "x", "image": {"url": "/i.jpg", "alt": "x"}}, "ADDRESS_INVALID", ["image", "url"]),
    (
        {"headline": "x", "image": {"url": "https://a.example", "alt": "", "width": 0}},
        "VALUE_INVALID",
        ["image", "width"],
    ),
    ({"headline": "x", "tags": ["a", ""]}, "REQUIRED", ["tags", "1"]),
    ({"headline": "x", "tags": ["a"] * 101}, "TOO_MANY_ITEMS", ["tags"]),
    ({"headline": "x", "authors": ["e_nobody"]}, "NOT_FOUND", ["authors", "0"]),
    ({"headline": "x", "source": "agency"}, "NOT_FOUND", ["source"]),
    ({"headline": "x", "body": "a\0b"}, "INVALID_TEXT", ["body"]),
    ({"headline": "x", "tags": ["a", "\0"]}, "INVALID_TEXT", ["tags", "1"]),
    ({"headline": "x", "note": " "}, "REQUIRED", ["note"]),
    ({"headline": "x", "expectedVersion": 1}, "VERSION_CONFLICT", ["expectedVersion"]),
    ({"id": "a_nothing", "headline": "x"}, "NOT_FOUND", ["id"]),
]


def test_a_fault_of_the_input_is_told_beside_its_field_and_changes_nothing(
    new_url: NewUrl, files: list[Path]
) -> None:
    async def play(newsroom: Newsroom) -> None:
        for given, code, path in FAULTS:
            refused = await newsroom.refuse("saveArticle", "input: $input", {"input": given})
            assert refused == (code, ["input", *path]), given
        wrong = {"headline": "x", "slug": "Not A Slug"}
        payload = await newsroom.change("saveArticle", "input: $input", {"input": wrong})
        assert payload["errors"][0]["message"] == (
            "'Not A Slug' is no slug: that is made of a-z, 0-9 and single hyphens between them"
        )
        iran = await find_entity(newsroom, "iran")
        wrong = {"headline": "x", "authors": [iran]}
        refused = await newsroom.refuse("saveArticle", "input: $input", {"input": wrong})
        assert refused == ("WRONG_KIND", ["input", "authors", "0"])
        talks = await find_id(newsroom, "talks")
        late = {"id": talks, "headline": "x", "expectedVersion": 7}
        payload = await newsroom.change("saveArticle", "input: $input", {"input": late})
        assert payload["errors"] == [
            {
                "code": "VERSION_CONFLICT",
                "message": "you edited version 7; the article is at version 1",
                "hint": "read the article again, put your change into what it says now, and save that",
                "path": ["input", "expectedVersion"],
            }
        ]
        draft = (await newsroom.save(headline="x", url="https://a.example/x"))["article"]["id"]
        taken = {"headline": "y", "url": "https://a.example/x"}
        refused = await newsroom.refuse("saveArticle", "input: $input", {"input": taken})
        assert refused == ("URL_TAKEN", ["input", "url"])
        refused = await newsroom.refuse("retractArticle", f'id: "{draft}", reason: "x"')
        assert refused == ("NOT_PUBLISHED", ["id"])
        refused = await newsroom.refuse("retractArticle", f'id: "{talks}", reason: ""')
        assert refused == ("REQUIRED", ["reason"])
        await newsroom.change("retractArticle", f'id: "{talks}", reason: "Wrong."')
        for name, arguments in (
            ("publishArticle", f'id: "{talks}"'),
            ("retractArticle", f'id: "{talks}", reason: "x"'),
        ):
            assert await newsroom.refuse(name, arguments) == ("ARTICLE_RETRACTED", ["id"])

    play_in(new_url, files, play)


def test_who_has_no_right_is_told_so_and_nothing_changes(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        talks = await find_id(newsroom, "talks")
        before = await newsroom.read_tables()
        for name in ("publishArticle", "deleteDraft"):
            with pytest.raises(RequestError, match="did not say who you are") as refused:
                await newsroom.change(name, f'id: "{talks}"', viewer=PUBLIC_VIEWER)
            assert (refused.value.code, refused.value.status) == ("UNAUTHENTICATED", 401)
        assert await newsroom.read_tables() == before

    play_in(new_url, files, play)


def test_a_key_sent_again_writes_nothing_and_a_stranger_knows_nothing_of_it(
    new_url: NewUrl, files: list[Path]
) -> None:
    async def play(newsroom: Newsroom) -> None:
        first = await newsroom.save(key="K", headline="Once")
        tables = await newsroom.read_tables()
        assert await newsroom.save(key="K", headline="Once") == first
        assert await newsroom.read_tables() == tables
        arguments = 'input: { headline: "Twice" }, idempotencyKey: "K"'
        assert await newsroom.refuse("saveArticle", arguments) == ("IDEMPOTENCY_CONFLICT", ["idempotencyKey"])
        refused = await newsroom.refuse("saveArticle", 'input: { headline: "x" }, idempotencyKey: " "')
        assert refused == ("IDEMPOTENCY_KEY_INVALID", ["idempotencyKey"])
        other = await newsroom.change("saveArticle", arguments, viewer=OTHER_EDITOR)
        assert other["article"]["headline"] == "Twice"
        newsroom.clock.move(hours=24)
        again = await newsroom.save(key="K", headline="Once")
        assert again["article"]["id"] != first["article"]["id"]
        assert len((await newsroom.read_tables())["idempotency_key"]) == 1

    play_in(new_url, files, play)


def test_mutations_of_one_operation_run_in_order_each_by_itself(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        text = """
        mutation {
          __typename
          a: saveArticle(input: { headline: "A", slug: "same" }) { ...P }
          b: saveArticle(input: { headline: "B", slug: "same" }) { ...P }
          c: saveArticle(input: { headline: "C", slug: "other" }) { ...P }
        }
        fragment P on SaveArticlePayload { __typename article { headline } errors { __typename reason: code } }
        """
        answer = await newsroom.run(text)
        fault = {"__typename": "UserError", "reason": "SLUG_TAKEN"}
        name = "SaveArticlePayload"
        assert answer == {
            "data": {
                "__typename": "Mutation",
                "a": {"__typename": name, "article": {"headline": "A"}, "errors": []},
                "b": {"__typename": name, "article": None, "errors": [fault]},
                "c": {"__typename": name, "article": {"headline": "C"}, "errors": []},
            }
        }
        assert EDITOR.key_id == "k1"

    play_in(new_url, files, play)


def test_a_client_that_goes_away_cancels_nothing(new_url: NewUrl, files: list[Path]) -> None:
    async def play(newsroom: Newsroom) -> None:
        saving = asyncio.ensure_future(newsroom.save(headline="Kept", slug="kept"))
        await asyncio.sleep(0)
        saving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await saving
        await newsroom.mutations.close()
        assert [row[4] for row in (await newsroom.read_tables())["article"]] == ["talks", "kept"]

    play_in(new_url, files, play)
