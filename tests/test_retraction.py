"""A retraction seen from every channel: what only the article supported leaves, and nothing else changes."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from conftest import NewUrl
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.store.database import Database
from support_store import ARAGHCHI, ARTICLE, IRAN, LAVROV, RELATION, fetch, import_lines
from support_world import World

RETRACTED_AT = "2025-05-03T08:00:00.000Z"
EDITOR = Viewer((ViewerRole.EDITOR,))
COUNCIL = {
    "type": "entity",
    "kind": "ORGANIZATION",
    "name": "Quay Council",
    "slug": "quay",
    "origin": "SAVED",
}
WRONG = {
    **ARTICLE,
    "slug": "wrong",
    "headline": "Quay Council names Lavrov",
    "body": "Abbas Araghchi met Sergey Lavrov at the Quay Council. They spoke about Iran.",
    "summary": "A council names a member.",
    "section": "World",
    "tags": ["council"],
    "byline": "By the desk",
    "publishedAt": "2025-05-02T10:00:00Z",
}
RETRACTION = {"status": "RETRACTED", "retraction": {"at": RETRACTED_AT, "reason": "The document was forged."}}
MEMBER = {
    "type": "relation",
    "subject": "sergey-lavrov",
    "kind": "MEMBER_OF",
    "object": "quay",
    "evidence": [{"article": "wrong", "quote": "Sergey Lavrov at the Quay Council"}],
}
MEETING = {**RELATION, "evidence": [{"article": "wrong", "quote": "Abbas Araghchi met Sergey Lavrov"}]}
KEPT = [IRAN, LAVROV, ARAGHCHI, COUNCIL, ARTICLE, RELATION]
EVERY_LIST = """{
  articles { totalCount edges { node { slug related { edges { score node { slug } reasons { text } } } } } }
  byText: articles(filter: {text: "council"}) { totalCount }
  byTag: articles(filter: {tags: ["council"]}) { totalCount }
  bySection: articles(filter: {sections: ["World"]}) { totalCount }
  retractedWithTag: articles(filter: {status: [RETRACTED], tags: ["council"]}) { totalCount }
  search(query: "council") {
    totalCount edges { node { __typename } } facets { sections { value } entities { count } }
  }
  ranks: search(query: "iran lavrov") { edges { score node { ... on Article { slug } ... on Entity { slug } } } }
  suggest(prefix: "quay") { matched }
  lavrov: entity(slug: "sergey-lavrov") {
    articleCount firstMentionedAt lastMentionedAt
    articles { totalCount edges { node { slug } } }
    coMentions { edges { articleCount node { slug } articles { totalCount } } }
    timeline { start articleCount }
    relations { edges { node { kind standing assertedBy evidence { totalCount } } } }
  }
  relations { totalCount edges { node { id } } }
}"""
COUNCIL_CHANNELS = """{
  entity(slug: "quay") { name }
  byName: entities(filter: {name: "Quay Council"}) { totalCount }
  path(from: "LAVROV", to: "COUNCIL", coMentions: true) { length }
}"""
RELATION_THEN = """query ($id: ID!, $at: DateTime) {
  relation(id: $id, knownAt: $at) {
    kind object { name }
    evidence { edges { node { quote withdrawnAt withdrawalReason article { slug status body } } } }
  }
}"""


@pytest.fixture(scope="module")
def worlds(new_url: NewUrl, tmp_path_factory: pytest.TempPathFactory) -> tuple[World, World]:
    """A world in which the article was retracted, and one in which it never was."""
    folder = tmp_path_factory.mktemp("retraction")
    retracted = World(new_url(), folder).write(*KEPT, WRONG, MEMBER, MEETING).write({**WRONG, **RETRACTION})
    return retracted, World(new_url(), folder).write(*KEPT)


@pytest.mark.parametrize("viewer", [PUBLIC_VIEWER, EDITOR], ids=["public", "editor"])
def test_every_list_count_and_rank_is_as_if_the_article_had_never_been(
    worlds: tuple[World, World], viewer: Viewer
) -> None:
    retracted, never = worlds
    assert retracted.ask(EVERY_LIST, viewer=viewer) == never.ask(EVERY_LIST, viewer=viewer)


@pytest.mark.parametrize(
    ("viewer", "is_there"), [(PUBLIC_VIEWER, False), (EDITOR, True)], ids=["public", "editor"]
)
def test_an_entity_known_only_from_it_is_gone_for_readers(
    worlds: tuple[World, World], viewer: Viewer, is_there: bool
) -> None:
    retracted, _ = worlds
    ids = dict(retracted.fetch("SELECT slug, public_id FROM entity"))
    text = COUNCIL_CHANNELS.replace("LAVROV", ids["sergey-lavrov"]).replace("COUNCIL", ids["quay"])
    assert retracted.ask(text, viewer=viewer) == {
        "entity": {"name": "Quay Council"} if is_there else None,
        "byName": {"totalCount": int(is_there)},
        "path": None,
    }


@pytest.mark.parametrize("viewer", [PUBLIC_VIEWER, EDITOR], ids=["public", "editor"])
def test_its_address_answers_without_its_texts_and_lists(worlds: tuple[World, World], viewer: Viewer) -> None:
    retracted, never = worlds
    text = """{ article(slug: "wrong") {
      headline status publishedAt retraction { at reason } versions { totalCount }
      body summary section byline tags wordCount paragraphs { index } authors { id } share { text }
      entities { totalCount } relations { totalCount } related { totalCount }
      access { canReadBody reason }
    } }"""
    assert never.ask(text, viewer=viewer) == {"article": None}
    assert retracted.ask(text, viewer=viewer)["article"] == {
        "headline": "Quay Council names Lavrov",
        "status": "RETRACTED",
        "publishedAt": "2025-05-02T10:00:00.000Z",
        "retraction": {"at": RETRACTED_AT, "reason": "The document was forged."},
        "versions": {"totalCount": 1},
        **dict.fromkeys(("body", "summary", "section", "byline")),
        "tags": [],
        "wordCount": 0,
        "paragraphs": [],
        "authors": [],
        "share": {"text": ""},
        **{name: {"totalCount": 0} for name in ("entities", "relations", "related")},
        "access": {"canReadBody": False, "reason": "RETRACTED"},
    }


@pytest.mark.parametrize("viewer", [PUBLIC_VIEWER, EDITOR], ids=["public", "editor"])
def test_its_mentions_and_evidence_answer_no_more(worlds: tuple[World, World], viewer: Viewer) -> None:
    retracted, _ = worlds
    ids = [
        row[0]
        for table in ("mention", "evidence")
        for row in retracted.fetch(
            f"SELECT t.public_id FROM {table} t JOIN article a ON a.id = t.article_id WHERE a.slug = 'wrong'"
        )
    ]
    assert len(ids) > 4
    assert retracted.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ids}, viewer) == {
        "nodes": [None] * len(ids)
    }


def test_its_evidence_is_withdrawn_with_its_instant_and_reason(worlds: tuple[World, World]) -> None:
    retracted, _ = worlds
    found = retracted.fetch(
        "SELECT e.withdrawn_at, e.withdrawal_reason FROM evidence e JOIN article a ON a.id = e.article_id "
        "WHERE a.slug = 'wrong'"
    )
    assert found == [(RETRACTED_AT, "The document was forged.")] * 2


@pytest.mark.parametrize("viewer", [PUBLIC_VIEWER, EDITOR], ids=["public", "editor"])
def test_a_relation_that_it_alone_supported_remains_for_what_was_known_before(
    worlds: tuple[World, World], viewer: Viewer
) -> None:
    retracted, _ = worlds
    [(public_id,)] = retracted.fetch("SELECT public_id FROM relation WHERE kind = 'MEMBER_OF'")
    then = {"id": public_id, "at": "2025-05-02T20:00:00Z"}
    assert retracted.ask(RELATION_THEN, {"id": public_id}, viewer) == {"relation": None}
    assert retracted.ask(RELATION_THEN, {"id": public_id, "at": RETRACTED_AT}, viewer) == {"relation": None}
    assert retracted.ask(RELATION_THEN, then, viewer)["relation"] == {
        "kind": "MEMBER_OF",
        "object": {"name": "Quay Council"},
        "evidence": {
            "edges": [
                {
                    "node": {
                        "quote": None,
                        "withdrawnAt": RETRACTED_AT,
                        "withdrawalReason": "The document was forged.",
                        "article": {"slug": "wrong", "status": "RETRACTED", "body": None},
                    }
                }
            ]
        },
    }


def test_the_change_log_tells_of_the_article_and_of_what_left_with_it(worlds: tuple[World, World]) -> None:
    retracted, never = worlds
    count = never.fetch("SELECT count(*) FROM change")[0][0]
    told = retracted.fetch("SELECT subject_type, action, reason FROM change ORDER BY position")[count:]
    assert [row for row in told if row[1] == "RETRACTED"] == [
        ("Article", "RETRACTED", "The document was forged."),
        ("Relation", "RETRACTED", None),
        ("Organization", "RETRACTED", None),
    ]


def test_an_import_that_retracts_changes_the_article_then(new_url: NewUrl, tmp_path: Path) -> None:
    published = {**WRONG, "modifiedAt": "2025-05-02T10:00:00.000Z"}
    retracted = {**published, **RETRACTION}
    found = asyncio.run(_import_in_turn(new_url(), tmp_path, [published, retracted, retracted]))
    assert found == [
        ("2025-05-02T10:00:00.000Z", "PUBLISHED"),
        (RETRACTED_AT, "RETRACTED"),
        (RETRACTED_AT, "RETRACTED"),
    ]


async def _import_in_turn(url: str, tmp_path: Path, lines: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Import the article as each line states it; return when it was modified, and its status, after each."""
    rows = "SELECT modified_at, status FROM article WHERE slug = 'wrong'"
    database = await Database.open(url)
    found = []
    try:
        for line in lines:
            await import_lines(database, tmp_path, [*KEPT, line])
            found += await fetch(database, rows)
    finally:
        await database.close()
    return [tuple(row) for row in found]
