"""Tells of records that were merged into others whether the public knows them, so that their ids keep resolving."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_HIDE_MERGED = """
UPDATE entity SET public = 0 WHERE id IN (
    SELECT entity_id FROM entity_resolution WHERE entity_id <> survivor_id
)
"""
_SHOW_KNOWN = """
WITH RECURSIVE
below(top, record) AS (
    SELECT entity_id, entity_id FROM entity_resolution WHERE entity_id <> survivor_id
    UNION
    SELECT into_id, from_id FROM entity_merge WHERE split_at IS NULL
    UNION
    SELECT below.top, entity_merge.from_id FROM below
    JOIN entity_merge ON entity_merge.into_id = below.record AND entity_merge.split_at IS NULL
),
served AS (
    SELECT evidence.speaker_id, relation.subject_id, relation.object_id FROM evidence
    JOIN relation ON relation.id = evidence.relation_id
    JOIN article ON article.id = evidence.article_id
    WHERE evidence.withdrawn_at IS NULL AND evidence.attributed = 1 AND article.status = 'PUBLISHED'
),
named(id) AS (
    SELECT id FROM entity WHERE origin = 'GAZETTEER'
    UNION
    SELECT mention.entity_id FROM mention JOIN article ON article.id = mention.article_id
    WHERE article.status = 'PUBLISHED'
    UNION
    SELECT source_id FROM article WHERE status = 'PUBLISHED' AND source_id IS NOT NULL
    UNION
    SELECT article_author.entity_id FROM article_author JOIN article ON article.id = article_author.article_id
    WHERE article.status = 'PUBLISHED'
    UNION
    SELECT speaker_id FROM served WHERE speaker_id IS NOT NULL
    UNION
    SELECT subject_id FROM served
    UNION
    SELECT object_id FROM served
)
UPDATE entity SET public = 1 WHERE public = 0 AND id IN (
    SELECT below.top FROM below JOIN named ON named.id = below.record
)
"""


def upgrade() -> None:
    """Write `public` of all records that were merged, and of those that they were merged into."""
    op.execute(sa.text(_HIDE_MERGED))
    op.execute(sa.text(_SHOW_KNOWN))
