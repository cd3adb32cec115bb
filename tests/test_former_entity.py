"""Ids of records that were merged: for readers they resolve where something published names the record."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, text

from conftest import NewUrl
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.store.database import Database
from newsgraph.store.migration.versions import r0011_former_entity as revision
from support_store import ARAGHCHI, ARTICLE, LAVROV
from support_world import World

EDITOR = Viewer((ViewerRole.EDITOR,))
OLD = {"type": "entity", "kind": "PERSON", "name": "S. V. Lavrov", "slug": "old", "origin": "SAVED"}
MIDDLE = {**OLD, "name": "S. Lavrov", "slug": "middle"}
NEW = {**LAVROV, "origin": "SAVED"}
RELATION_OF_OLD = {
    "type": "relation",
    "subject": "abbas-araghchi",
    "kind": "MEETS_WITH",
    "object": "old",
    "evidence": [{"article": "talks", "quote": "Abbas Araghchi met Sergey Lavrov."}],
}
RETRACTED = {
    **ARTICLE,
    "status": "RETRACTED",
    "retraction": {"at": "2025-05-03T08:00:00Z", "reason": "It was wrong."},
}
ASKED = 'query ($id: ID!) { node(id: $id) { ... on Person { slug } } entity(slug: "old") { slug } }'
FOUND, HIDDEN = (
    {"node": {"slug": "sergey-lavrov"}, "entity": {"slug": "sergey-lavrov"}},
    {"node": None, "entity": None},
)


def merge(source: str, target: str) -> dict[str, Any]:
    return {"type": "merge", "from": source, "into": target, "at": "2025-03-01T00:00:00Z"}


def read_public(world: World) -> dict[str, int]:
    return dict(world.fetch("SELECT slug, public FROM entity"))


def ask_old(world: World, viewer: Viewer = PUBLIC_VIEWER) -> dict[str, Any]:
    ids = dict(world.fetch("SELECT slug, public_id FROM entity"))
    return world.ask(ASKED, {"id": ids["old"]}, viewer)


@pytest.fixture
def world(new_url: NewUrl, tmp_path: Path) -> World:
    return World(new_url(), tmp_path)


def test_a_record_merged_before_a_relation_names_it_keeps_its_id(world: World) -> None:
    world.write(ARAGHCHI, NEW, OLD, merge("old", "sergey-lavrov"), ARTICLE)
    assert ask_old(world) == HIDDEN
    assert ask_old(world, EDITOR) == FOUND
    world.write(RELATION_OF_OLD)
    assert ask_old(world) == FOUND
    world.write(RETRACTED)
    assert ask_old(world) == HIDDEN


def test_a_record_in_between_is_known_where_one_merged_into_it_is(world: World) -> None:
    world.write(
        ARAGHCHI,
        NEW,
        MIDDLE,
        OLD,
        merge("old", "middle"),
        merge("middle", "sergey-lavrov"),
        ARTICLE,
        RELATION_OF_OLD,
    )
    assert read_public(world) == {"abbas-araghchi": 1, "sergey-lavrov": 1, "middle": 1, "old": 1}


def test_what_a_draft_names_by_a_former_record_stays_hidden(world: World) -> None:
    draft = {**ARTICLE, "slug": "draft", "status": "DRAFT", "publishedAt": None}
    hidden = {
        **RELATION_OF_OLD,
        "evidence": [{"article": "draft", "quote": "Abbas Araghchi met Sergey Lavrov."}],
    }
    world.write(ARAGHCHI, NEW, OLD, merge("old", "sergey-lavrov"), ARTICLE, draft, hidden)
    assert read_public(world) == {"abbas-araghchi": 1, "sergey-lavrov": 1, "old": 0}
    assert ask_old(world) == HIDDEN


def test_a_merge_leaves_what_was_known_before_it(world: World) -> None:
    world.write(ARAGHCHI, NEW, OLD, ARTICLE, RELATION_OF_OLD, merge("old", "sergey-lavrov"))
    assert ask_old(world) == FOUND
    told = world.fetch("SELECT subject_type, action FROM change ORDER BY position")
    assert ("Person", "RETRACTED") not in told
    assert ("Person", "MERGED") in told


def test_revision_0011_writes_what_an_import_writes(world: World) -> None:
    world.write(
        ARAGHCHI,
        NEW,
        MIDDLE,
        OLD,
        merge("old", "middle"),
        merge("middle", "sergey-lavrov"),
        ARTICLE,
        RELATION_OF_OLD,
    )
    kept = read_public(world)

    def upgrade(connection: Connection) -> None:
        connection.execute(text("UPDATE entity SET public = 0 WHERE slug IN ('old', 'middle')"))
        with Operations.context(MigrationContext.configure(connection)):
            revision.upgrade()

    async def run() -> None:
        database = await Database.open(world.url)
        try:
            await database.write(upgrade)
        finally:
            await database.close()

    asyncio.run(run())
    assert read_public(world) == kept
