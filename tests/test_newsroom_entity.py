"""saveEntity: what is created and changed, when it is public, and what it refuses."""

from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.errors import RequestError
from newsgraph.model.identity import ENTITY, build_id
from newsgraph.model.viewer import PUBLIC_VIEWER
from support_graph import (
    SAVE_ENTITY,
    change,
    expect_refusal,
    person,
    play_in,
    read_log,
    read_position,
    read_public,
)
from support_newsroom import Newsroom
from support_store import fetch

NEW = {"kind": "PERSON", "name": "Cleo Park"}
SAVE_DRAFT = "mutation ($input: SaveArticleInput!) { saveArticle(input: $input) { errors { code } } }"


async def save(newsroom: Newsroom, **given: Any) -> dict[str, Any]:
    entity: dict[str, Any] = (await change(newsroom, SAVE_ENTITY, input=given))["entity"]
    return entity


def test_an_entity_is_created_for_editors_and_public_once_something_public_names_it(
    new_url: NewUrl, tmp_path: Path
) -> None:
    async def play(newsroom: Newsroom) -> None:
        position = await read_position(newsroom)
        entity = await save(
            newsroom,
            **NEW,
            description="An envoy.",
            aliases=[{"name": "C. Park"}, {"name": "Parkova", "language": "cs", "kind": "TRANSLITERATION"}],
            identifiers=[{"scheme": "wikidata", "value": "Q1"}],
        )
        assert entity == {
            "id": entity["id"],
            "kind": "PERSON",
            "slug": f"cleo-park-{entity['id'][2:8]}",
            "name": "Cleo Park",
            "description": "An envoy.",
            "aliases": [
                {"name": "C. Park", "language": None, "kind": "ALIAS"},
                {"name": "Parkova", "language": "cs", "kind": "TRANSLITERATION"},
            ],
            "identifiers": [{"scheme": "wikidata", "value": "Q1", "url": None}],
            "formerIds": [],
        }
        known = "query ($id: ID!) { node(id: $id) { id } }"
        assert await read_public(newsroom, known, id=entity["id"]) == {"node": None}
        assert await read_log(newsroom, position) == []

        await newsroom.read(SAVE_DRAFT, {"input": {"headline": "A visit", "body": "C. Park came."}})
        linked = "SELECT entity.slug, mention.text FROM mention JOIN entity ON entity.id = entity_id "
        linked += "JOIN article ON article.id = article_id WHERE article.headline = 'A visit'"
        assert await fetch(newsroom.database, linked) == [(entity["slug"], "C. Park")]
        assert await read_public(newsroom, known, id=entity["id"]) == {"node": None}
        assert await read_log(newsroom, position) == []

        audit = "SELECT action, subject_type, subject_id, name FROM audit ORDER BY position"
        assert (await fetch(newsroom.database, audit))[0] == ("entity.save", "Entity", entity["id"], "Desk")

    play_in(new_url, tmp_path, play)


def test_what_is_absent_stays_null_clears_and_lists_replace(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        stated = {
            "description": "An envoy.",
            "aliases": [{"name": "C. Park"}],
            "identifiers": [{"scheme": "wikidata", "value": "Q1"}, {"scheme": "viaf", "value": "7"}],
        }
        created = await save(newsroom, **NEW, slug="cleo-park", **stated)
        assert created["id"] == build_id(ENTITY, "PERSON", "cleo-park")
        renamed = await save(newsroom, id=created["id"], name="Cleo Parker", slug="cleo-parker")
        assert renamed == {**created, "name": "Cleo Parker", "slug": "cleo-parker"}
        replaced = await save(newsroom, id=created["id"], aliases=[{"name": "Cleo", "kind": "WEAK"}])
        assert replaced == {**renamed, "aliases": [{"name": "Cleo", "language": None, "kind": "WEAK"}]}
        cleared = await save(newsroom, id=created["id"], description=None, aliases=None, identifiers=None)
        assert cleared == {**renamed, "description": None, "aliases": [], "identifiers": []}
        assert await save(newsroom, id=created["id"]) == cleared
        # The slug that became free is that of the next one, who is somebody else.
        other = await save(newsroom, **NEW, slug="cleo-park")
        assert (other["slug"], other["id"] == created["id"]) == ("cleo-park", False)

    play_in(new_url, tmp_path, play)


def test_a_change_of_what_is_public_is_told_once(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        position = await read_position(newsroom)
        await save(newsroom, id=person("ana-moss"), description="A minister.")
        await save(newsroom, id=person("ana-moss"), description="A minister.")
        assert await read_log(newsroom, position) == [("Person", person("ana-moss"), "UPDATED", None)]
        found = await read_public(newsroom, '{ person(slug: "ana-moss") { description } }')
        assert found == {"person": {"description": "A minister."}}

    play_in(new_url, tmp_path, play)


def test_a_slug_of_our_making_does_not_tell_who_else_has_the_name(new_url: NewUrl, tmp_path: Path) -> None:
    """Nobody is called Cleo Park at first; then a hidden entity is; Ana Moss is public: the slugs are made alike."""

    async def play(newsroom: Newsroom) -> None:
        for name, words in (("Cleo Park", "cleo-park"), ("Cleo Park", "cleo-park"), ("Ana Moss", "ana-moss")):
            saved = await save(newsroom, kind="PERSON", name=name)
            assert saved["slug"] == f"{words}-{saved['id'][2:8]}"

    play_in(new_url, tmp_path, play)


def test_a_key_sent_twice_creates_one_entity(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        first, again = [await change(newsroom, SAVE_ENTITY, input=NEW, key="one") for _ in range(2)]
        assert first == again
        count = "SELECT count(*) FROM entity WHERE name = 'Cleo Park'"
        assert await fetch(newsroom.database, count) == [(1,)]

    play_in(new_url, tmp_path, play)


ANA = {"id": person("ana-moss")}
IDENTIFIED = {
    "type": "entity",
    "kind": "PERSON",
    "name": "Dee Roe",
    "slug": "dee-roe",
    "identifiers": [{"scheme": "wikidata", "value": "Q9"}],
}
REFUSALS: list[tuple[dict[str, Any], str, list[str]]] = [
    ({"name": "Cleo"}, "REQUIRED", ["input", "kind"]),
    ({"kind": "PERSON"}, "REQUIRED", ["input", "name"]),
    ({"kind": "PERSON", "name": "  "}, "REQUIRED", ["input", "name"]),
    ({"kind": "PERSON", "name": "!!!"}, "SLUG_MISSING", ["input", "slug"]),
    ({**NEW, "name": "C" * 301}, "VALUE_INVALID", ["input", "name"]),
    ({**NEW, "name": "Cleo\u0000"}, "INVALID_TEXT", ["input"]),
    ({**NEW, "description": "d" * 2001}, "VALUE_INVALID", ["input", "description"]),
    ({**NEW, "slug": "Cleo Park"}, "VALUE_INVALID", ["input", "slug"]),
    ({**NEW, "slug": "oslo"}, "SLUG_TAKEN", ["input", "slug"]),
    ({**NEW, "aliases": [{"name": " "}]}, "REQUIRED", ["input", "aliases", "0", "name"]),
    ({**NEW, "aliases": [{"name": "C"}, {"name": "C"}]}, "ALIAS_REPEATED", ["input", "aliases", "1"]),
    ({**NEW, "aliases": [{"name": f"C{n}"} for n in range(101)]}, "TOO_MANY_ITEMS", ["input", "aliases"]),
    (
        {
            **NEW,
            "identifiers": [{"scheme": "wikidata", "value": "Q1"}, {"scheme": "wikidata", "value": "Q2"}],
        },
        "IDENTIFIER_REPEATED",
        ["input", "identifiers", "1"],
    ),
    (
        {**NEW, "identifiers": [{"scheme": "wikidata", "value": "Q9"}]},
        "IDENTIFIER_TAKEN",
        ["input", "identifiers", "0"],
    ),
    ({"id": "e_none", "name": "x"}, "NOT_FOUND", ["input", "id"]),
    ({"id": "ana-moss", "name": "x"}, "NOT_FOUND", ["input", "id"]),
    ({**ANA, "kind": "PLACE"}, "KIND_FIXED", ["input", "kind"]),
    ({**ANA, "kind": None}, "REQUIRED", ["input", "kind"]),
    ({**ANA, "name": None}, "REQUIRED", ["input", "name"]),
    ({**ANA, "slug": None}, "REQUIRED", ["input", "slug"]),
    ({**ANA, "slug": "oslo"}, "SLUG_TAKEN", ["input", "slug"]),
]


def test_a_faulty_input_is_refused_at_its_place_and_changes_nothing(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        found = [
            (given, await expect_refusal(newsroom, SAVE_ENTITY, input=given)) for given, _, _ in REFUSALS
        ]
        assert [(given, fault["code"], fault["path"]) for given, fault in found] == REFUSALS
        assert all(fault["hint"] for _, fault in found)

    play_in(new_url, tmp_path, play, IDENTIFIED)


def test_who_has_no_right_saves_nothing(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        before = await newsroom.read_tables()
        with pytest.raises(RequestError, match="did not say who you are"):
            await newsroom.run(SAVE_ENTITY, {"input": NEW}, PUBLIC_VIEWER)
        assert await newsroom.read_tables() == before

    play_in(new_url, tmp_path, play)
