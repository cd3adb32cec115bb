"""Stored articles linked again, on both databases: what changes follows everywhere, what was stated stays."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.explain import explain_article, render_explanation
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.relink import relink_all
from newsgraph.store.database import Database
from support_store import ARAGHCHI, ARTICLE, IRAN, LAVROV, NOW, export, fetch, import_lines

LATER = "2026-03-01T00:00:00.000Z"
MENTIONS = (
    "SELECT mention.text, slug, method FROM mention JOIN entity ON entity.id = entity_id ORDER BY start"
)
PAGE = """Talks end in Rome

Foreign Minister Abbas Araghchi met Jane Roe on Tuesday. Abbas Araghchi accused Jane Roe of delay.
"""


@pytest.fixture
def fresh_url(new_url: NewUrl) -> str:
    return new_url()


@pytest.fixture
async def database(fresh_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(fresh_url)
    yield opened
    await opened.close()


async def relink(database: Database) -> tuple[int, int]:
    report = await relink_all(database, Linker(), LATER)
    return report.read, report.changed


async def test_a_name_that_came_later_is_linked_in_what_is_stored(database: Database, tmp_path: Path) -> None:
    await import_lines(database, tmp_path, [IRAN, LAVROV, ARTICLE])
    await import_lines(database, tmp_path, [ARAGHCHI], LATER)
    assert await fetch(database, "SELECT article_count FROM entity WHERE slug = 'abbas-araghchi'") == [(0,)]
    changes = await fetch(database, "SELECT count(*) FROM change")
    assert await relink(database) == (1, 1)
    assert await fetch(database, MENTIONS) == [
        ("Abbas Araghchi", "abbas-araghchi", "DICTIONARY"),
        ("Sergey Lavrov", "sergey-lavrov", "DICTIONARY"),
        ("Iran", "iran", "DICTIONARY"),
    ]
    assert await fetch(database, "SELECT article_count FROM entity WHERE slug = 'abbas-araghchi'") == [(1,)]
    assert await fetch(database, "SELECT count(*) FROM entity_pair") == [(6,)]
    log = await fetch(database, "SELECT subject_type, action, at FROM change ORDER BY position")
    assert log[changes[0][0] :] == [("Article", "UPDATED", LATER)]


async def test_linking_again_changes_nothing_twice(database: Database, tmp_path: Path) -> None:
    await import_lines(database, tmp_path, [IRAN, ARTICLE, LAVROV])
    await relink(database)
    before = await export(database)
    assert await relink(database) == (1, 0)
    assert await export(database) == before


async def test_what_was_stated_stays(database: Database, tmp_path: Path) -> None:
    stated = [{"entity": "iran", "start": 0, "end": 14}]
    await import_lines(database, tmp_path, [IRAN, ARAGHCHI, LAVROV, {**ARTICLE, "mentions": stated}])
    assert await fetch(database, MENTIONS) == [("Abbas Araghchi", "iran", "EDITOR")]
    assert await relink(database) == (1, 1)
    assert await fetch(database, MENTIONS) == [
        ("Abbas Araghchi", "iran", "EDITOR"),
        ("Sergey Lavrov", "sergey-lavrov", "DICTIONARY"),
        ("Iran", "iran", "DICTIONARY"),
    ]


async def test_relations_that_waited_for_a_name_are_looked_at_again(
    database: Database, tmp_path: Path
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")
    await import_lines(database, tmp_path, [ARAGHCHI])
    await import_paths(database, [page], ImportOptions(NOW, source="Harbour Wire"))
    waiting = "SELECT kind, object FROM relation_proposal ORDER BY position"
    assert ("ACCUSES", "Jane Roe") in await fetch(database, waiting)
    assert await fetch(database, "SELECT name FROM entity_proposal WHERE name = 'Jane Roe'") == [
        ("Jane Roe",)
    ]
    roe: dict[str, Any] = {"type": "entity", "kind": "PERSON", "name": "Jane Roe", "origin": "SAVED"}
    await import_lines(database, tmp_path, [roe], LATER)
    assert await relink(database) == (1, 1)
    assert await fetch(database, "SELECT name FROM entity_proposal WHERE name = 'Jane Roe'") == []
    assert await fetch(database, "SELECT object FROM relation_proposal WHERE object = 'Jane Roe'") == []
    served = "SELECT kind, method, withdrawn_at FROM evidence JOIN relation ON relation.id = relation_id"
    assert ("ACCUSES", "RULE", None) in await fetch(database, served)
    assert await fetch(database, "SELECT public FROM entity WHERE slug = 'jane-roe'") == [(1,)]
    assert await relink(database) == (1, 0)


async def test_who_is_named_together_in_stored_articles_tells_which_is_meant(
    database: Database, tmp_path: Path
) -> None:
    places: list[dict[str, Any] | str] = [
        {"type": "entity", "kind": "PLACE", "name": "Georgia", "slug": slug} for slug in ("state", "country")
    ]
    places.append({"type": "entity", "kind": "PLACE", "name": "Tbilisi", "slug": "tbilisi"})
    body = "Tbilisi and Georgia agreed."
    told = [{"entity": "tbilisi", "start": 0, "end": 7}, {"entity": "country", "start": 12, "end": 19}]
    before: list[dict[str, Any] | str] = [
        {**ARTICLE, "slug": f"before-{number}", "body": body, "mentions": told} for number in range(8)
    ]
    await import_lines(database, tmp_path, [*places, {**ARTICLE, "body": body}])
    assert await fetch(database, "SELECT text FROM unresolved_mention") == [("Georgia",)]
    await import_lines(database, tmp_path, before)
    assert (await relink(database))[1] == 1
    assert await fetch(database, "SELECT text FROM unresolved_mention") == []
    linked = (
        "SELECT entity.slug FROM mention JOIN entity ON entity.id = entity_id "
        "JOIN article ON article.id = article_id WHERE article.slug = 'talks' ORDER BY start"
    )
    assert await fetch(database, linked) == [("tbilisi",), ("country",)]
    explanation = render_explanation(await database.read(explain_article, "talks", Linker()))
    signals = explanation["names"][1]["candidates"][0]["signals"]
    assert [(one["kind"], one["weight"]) for one in signals] == [
        ("NAME", 20),
        ("CO_MENTION", 32),
        ("PRIOR", 12),
    ]


async def test_an_explanation_tells_what_is_decided_and_what_is_stored(
    database: Database, tmp_path: Path
) -> None:
    await import_lines(database, tmp_path, [IRAN, {**ARTICLE, "url": "https://news.example/talks"}, LAVROV])
    for reference in ("talks", "https://news.example/talks"):
        explanation = await database.read(explain_article, reference, Linker())
        [lavrov, iran] = render_explanation(explanation)["names"]
        assert (lavrov["text"], lavrov["outcome"], lavrov["stored"]) == ("Sergey Lavrov", "LINKED", None)
        assert (iran["text"], iran["outcome"]) == ("Iran", "LINKED")
        assert iran["stored"] == iran["entity"] == iran["candidates"][0]["entity"]
        assert iran["candidates"][0]["signals"] == [
            {"kind": "NAME", "weight": 60, "note": "no other entity is called so"}
        ]
