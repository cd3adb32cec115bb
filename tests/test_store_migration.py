"""A database of an earlier revision is brought over: it holds what a new import would have written."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, inspect, text

from conftest import NEWSROOM_FILES, NewUrl, import_files
from newsgraph.store.database import Database
from newsgraph.store.migration.full_text_ddl import FULL_TEXT
from support_revision import take_back_reasons

TABLES = {
    "sqlite": ("SELECT rowid, headline, summary, body, signed FROM article_fts ORDER BY rowid",),
    "postgresql": (
        "SELECT article_id, headline, summary, body, CAST(signed AS text), CAST(document AS text) "
        "FROM article_fts ORDER BY article_id",
    ),
}
SHARED = (
    "SELECT term, doc FROM article_fts_term ORDER BY term",
    "SELECT article_id, public_id, published_at, language, section, astral FROM article_search ORDER BY article_id",
    "SELECT token, entity_id, position, token_count, folded, astral FROM entity_token "
    "ORDER BY token, entity_id, position",
)


LATER = (
    "settled_id",
    "feed_token",
    *("message", "endpoint", "subscription"),
    *("access_event", "told_grant", "acknowledgement"),
    *("download", "license_grant", "license", "filter_criterion", "saved_filter"),
    *("partner_key", "partner"),
    *("entity_resolution_past", "relation_end", "bare_relation"),
    "unpaired_article",
    *("related_key", "related_profile", "related_count", "related_state"),
    *("api_key", "audit", "idempotency_key", "preview_link", "entity_name_state"),
    "unresolved_candidate",
)
"""Tables that revisions after 0003 create."""
LATER_INDEXES = (
    "change_by_subject",
    "ix_entity_proposal_into_id",
    "entity_proposal_mention_by_article",
    "relation_proposal_by_key",
    "ix_evidence_origin_article_id",
    "unresolved_mention_by_text",
    "relation_proposal_by_proposal",
    "related_article_by_related",
)
FORMER_INDEXES = ("CREATE INDEX mention_by_article ON mention (article_id, start)",)
"""Indexes that they take away."""
LATER_COLUMNS = {
    "article": ("saved_version",),
    "article_version": ("public_number",),
    "mention": ("method",),
    "entity_proposal": ("status", "into_id"),
    "relation_proposal": ("status", "proposal"),
    "entity_merge": ("again",),
    "evidence": ("ruled_out", "origin_article_id"),
}
"""Indexes and columns that they add to tables of before."""
LATER_FUNCTIONS = {
    "sqlite": (),
    "postgresql": (
        "DROP FUNCTION newsgraph_tell_change() CASCADE",
        "DROP FUNCTION refuse_audit_change() CASCADE",
    ),
}
"""What takes back functions that they create, with the triggers that call them."""


BEFORE_0032 = (
    "CREATE TABLE old_reason (article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE, "
    "related_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE, position INTEGER NOT NULL, "
    "kind VARCHAR NOT NULL, weight INTEGER NOT NULL, entity_id INTEGER REFERENCES entity (id) ON DELETE CASCADE, "
    "text VARCHAR NOT NULL, PRIMARY KEY (article_id, related_id, position))",
    "INSERT INTO old_reason SELECT * FROM related_reason",
    "DROP TABLE related_reason",
    "ALTER TABLE old_reason RENAME TO related_reason",
    "DROP INDEX related_article_by_related",
    "DROP TABLE unpaired_article",
    "UPDATE alembic_version SET version_num = '0031'",
)
"""What brings related lists to revision 0031."""


def read_search(connection: Connection) -> list[list[tuple[Any, ...]]]:
    statements = (*TABLES[connection.dialect.name], *SHARED)
    return [[tuple(row) for row in connection.execute(text(statement))] for statement in statements]


def take_back(connection: Connection) -> None:
    """Bring the tables to revision 0002, whose full-text index held no row of these articles."""
    take_back_reasons(connection)
    for name in ("article_fts_term", "article_fts", "article_search", "entity_token", *LATER):
        connection.execute(text(f"DROP TABLE {name}"))
    for name in LATER_INDEXES:
        connection.execute(text(f"DROP INDEX {name}"))
    for statement in FORMER_INDEXES:
        connection.execute(text(statement))
    for name, columns in LATER_COLUMNS.items():
        for column in columns:
            connection.execute(text(f"ALTER TABLE {name} DROP COLUMN {column}"))
    for drop in LATER_FUNCTIONS[connection.dialect.name]:
        connection.execute(text(drop))
    for statement in FULL_TEXT[connection.dialect.name]:
        connection.execute(statement)
    connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))


def run(url: str, function: Callable[[Connection], Any]) -> Any:
    async def run_in_database() -> Any:
        database = await Database.open(url)
        try:
            return await database.write(function)
        finally:
            await database.close()

    return asyncio.run(run_in_database())


def test_revision_0003_fills_what_search_reads(new_url: NewUrl) -> None:
    url = new_url()
    asyncio.run(import_files(url, NEWSROOM_FILES))
    imported = run(url, read_search)
    assert all(imported)
    run(url, take_back)
    assert run(url, read_search) == imported


def test_revision_0032_keeps_reasons_of_entries_that_are_there(new_url: NewUrl) -> None:
    """In the table of before reasons pointed to articles: one whose entry is gone is left behind."""
    url = new_url()
    asyncio.run(import_files(url, NEWSROOM_FILES))
    entries = run(url, read_entries)
    assert len(entries) > 50
    orphaned, gone = entries[-1][:2]

    def take_back_further(connection: Connection) -> None:
        take_back_reasons(connection)
        for statement in BEFORE_0032:
            connection.execute(text(statement))
        delete = "DELETE FROM related_article WHERE article_id = :holder AND related_id = :other"
        connection.execute(text(delete), {"holder": orphaned, "other": gone})
        left = "SELECT count(*) FROM related_reason WHERE article_id = :holder AND related_id = :other"
        assert connection.execute(text(left), {"holder": orphaned, "other": gone}).scalar_one() > 0

    run(url, take_back_further)
    assert run(url, read_entries) == entries[:-1]


def test_revision_0034_gives_mentions_the_ids_that_an_import_gives(new_url: NewUrl) -> None:
    url = new_url()
    asyncio.run(import_files(url, NEWSROOM_FILES))
    ids = "SELECT public_id FROM mention ORDER BY id"
    made = run(url, lambda connection: list(connection.execute(text(ids)).scalars()))

    def take_back_ids(connection: Connection) -> None:
        take_back_reasons(connection)
        connection.execute(text("UPDATE mention SET public_id = 'm_' || id"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0033'"))

    run(url, take_back_ids)
    assert len(made) > 200
    assert run(url, lambda connection: list(connection.execute(text(ids)).scalars())) == made


def test_revision_0035_puts_reasons_into_their_entries_as_an_import_writes_them(new_url: NewUrl) -> None:
    """Byte for byte, whatever a name holds; an entry without reasons keeps none."""
    url = new_url()
    asyncio.run(import_files(url, NEWSROOM_FILES))
    entries = run(url, read_entries)
    name = 'Both name "\\/\b\f\n\r\t\u0001\u007f\u2028é\U0001f600'
    awkward = orjson.dumps([("SHARED_ENTITY", 2, 1, name), ("SIMILAR_TEXT", 1, None, "")]).decode()
    told = {entries[0][:2]: awkward, entries[1][:2]: "[]"}

    def take_back_told(connection: Connection) -> None:
        change = (
            "UPDATE related_article SET reasons = :told WHERE article_id = :holder AND related_id = :other"
        )
        for (holder, other), reasons in told.items():
            connection.execute(text(change), {"told": reasons, "holder": holder, "other": other})
        take_back_reasons(connection)

    run(url, take_back_told)
    expected = [(*row[:5], told.get(row[:2], row[5])) for row in entries]
    assert run(url, read_entries) == expected
    assert run(url, lambda connection: inspect(connection).has_table("related_reason")) is False


def test_revision_0037_has_full_text_held_until_a_transaction_is_written(tmp_path: Path) -> None:
    """In SQLite alone: the setting stands in the database, in a new one and in one that is brought over."""
    url = f"sqlite:///{tmp_path / 'one.db'}"

    def take_back_setting(connection: Connection) -> None:
        connection.execute(text("DELETE FROM article_fts_config WHERE k = 'hashsize'"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0036'"))

    def read_setting(connection: Connection) -> list[int]:
        return list(
            connection.execute(text("SELECT v FROM article_fts_config WHERE k = 'hashsize'")).scalars()
        )

    assert run(url, read_setting) == [4 * 1024 * 1024]
    run(url, take_back_setting)
    assert run(url, read_setting) == [4 * 1024 * 1024]


def read_entries(connection: Connection) -> list[tuple[Any, ...]]:
    query = (
        "SELECT article_id, related_id, rank, score, pinned, reasons FROM related_article "
        "ORDER BY article_id, related_id"
    )
    return [tuple(row) for row in connection.execute(text(query))]
