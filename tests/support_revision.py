"""Takes tables back to what they were before revision 0035, for tests of revisions."""

from sqlalchemy import Connection, text

_PARTS = {
    "sqlite": "SELECT article_id, related_id, key, value ->> 0, value ->> 1, value ->> 2, value ->> 3 "
    "FROM related_article, json_each(reasons)",
    "postgresql": "SELECT article_id, related_id, number - 1, reason ->> 0, CAST(reason ->> 1 AS integer), "
    "CAST(reason ->> 2 AS integer), reason ->> 3 FROM related_article, "
    "json_array_elements(CAST(reasons AS json)) WITH ORDINALITY AS part (reason, number)",
}


def take_back_reasons(connection: Connection) -> None:
    """Bring related lists to revision 0034: reasons have a table of their own, which goes with their entries."""
    statements = (
        "CREATE TABLE related_reason (article_id INTEGER NOT NULL, related_id INTEGER NOT NULL, "
        "position INTEGER NOT NULL, kind VARCHAR NOT NULL, weight INTEGER NOT NULL, "
        "entity_id INTEGER REFERENCES entity (id) ON DELETE CASCADE, text VARCHAR NOT NULL, "
        "PRIMARY KEY (article_id, related_id, position), FOREIGN KEY (article_id, related_id) "
        "REFERENCES related_article (article_id, related_id) ON DELETE CASCADE)",
        f"INSERT INTO related_reason {_PARTS[connection.dialect.name]}",
        "ALTER TABLE related_article DROP COLUMN reasons",
        "CREATE INDEX related_article_by_rank ON related_article (article_id, rank)",
        "ALTER TABLE unpaired_article DROP COLUMN parts_left",
        "DROP INDEX entity_pair_by_count",
        "CREATE INDEX entity_pair_by_count ON entity_pair (entity_id, article_count, other_public_id)",
        "UPDATE alembic_version SET version_num = '0034'",
    )
    for statement in statements:
        connection.execute(text(statement))
