"""Creates every table of the first release, and the full-text index beside them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from newsgraph.store.migration.full_text_ddl import FULL_TEXT

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _public_id() -> Any:
    return sa.String(length=64, collation="C").with_variant(sa.String(length=64), "sqlite")


def _ordered() -> Any:
    """Text that both databases compare by code point."""
    return sa.Text(collation="C").with_variant(sa.Text(), "sqlite")


def upgrade() -> None:
    """Create the tables; what is written here is frozen, later changes come as later revisions."""
    op.create_table(
        "change",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("subject_type", sa.String(), nullable=False),
        sa.Column("subject_id", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("position"),
    )
    op.create_table(
        "entity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", _public_id(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", _ordered(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("article_count", sa.Integer(), nullable=False),
        sa.Column("first_mentioned_at", _ordered(), nullable=True),
        sa.Column("last_mentioned_at", _ordered(), nullable=True),
        sa.Column("public", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
        sa.UniqueConstraint("slug"),
    )
    op.create_index("entity_by_count", "entity", ["article_count", "public_id"])
    op.create_index("entity_by_last_mention", "entity", ["last_mentioned_at", "public_id"])
    op.create_index("entity_by_name", "entity", ["name_key", "public_id"])
    op.create_table(
        "entity_proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("rule", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", _public_id(), nullable=False),
        sa.Column("source_key", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("headline", sa.String(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("body_format", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("section", sa.String(), nullable=True),
        sa.Column("byline", sa.String(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("image_url", sa.String(), nullable=True),
        sa.Column("image_alt", sa.String(), nullable=True),
        sa.Column("image_credit", sa.String(), nullable=True),
        sa.Column("image_width", sa.Integer(), nullable=True),
        sa.Column("image_height", sa.Integer(), nullable=True),
        sa.Column("usage_terms", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("embargoed_until", sa.String(), nullable=True),
        sa.Column("published_at", _ordered(), nullable=True),
        sa.Column("modified_at", _ordered(), nullable=False),
        sa.Column("retracted_at", sa.String(), nullable=True),
        sa.Column("retraction_reason", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("word_count", sa.Integer(), nullable=False),
        sa.Column("reading_minutes", sa.Integer(), nullable=False),
        sa.Column("share_text", sa.Text(), nullable=False),
        sa.Column("headline_encoded", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("body_text", sa.Text(), nullable=True),
        sa.Column("body_html", sa.Text(), nullable=True),
        sa.Column("body_markdown", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "status IN ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'RETRACTED')", name="article_status"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
        sa.UniqueConstraint("slug"),
        sa.UniqueConstraint("source_key"),
        sa.UniqueConstraint("url"),
    )
    op.create_index("article_by_modified", "article", ["status", "modified_at", "public_id"])
    op.create_index("article_by_published", "article", ["status", "published_at", "public_id"])
    op.create_index("article_by_section", "article", ["section", "status", "published_at", "public_id"])
    op.create_index(op.f("ix_article_source_id"), "article", ["source_id"])
    op.create_table(
        "entity_alias",
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", _ordered(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_entity_alias_name_key"), "entity_alias", ["name_key"])
    op.create_table(
        "entity_identifier",
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index("entity_identifier_by_value", "entity_identifier", ["scheme", "value"])
    op.create_table(
        "entity_merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=False),
        sa.Column("into_id", sa.Integer(), nullable=False),
        sa.Column("merged_at", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("split_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["from_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["into_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_entity_merge_from_id"), "entity_merge", ["from_id"])
    op.create_index(op.f("ix_entity_merge_into_id"), "entity_merge", ["into_id"])
    op.create_table(
        "entity_resolution",
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("survivor_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["survivor_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity_id"),
    )
    op.create_index(op.f("ix_entity_resolution_survivor_id"), "entity_resolution", ["survivor_id"])
    op.create_table(
        "relation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", _public_id(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("object_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["object_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["subject_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
        sa.UniqueConstraint("subject_id", "kind", "object_id", "role", name="relation_key"),
    )
    op.create_index(op.f("ix_relation_object_id"), "relation", ["object_id"])
    op.create_index(op.f("ix_relation_subject_id"), "relation", ["subject_id"])
    op.create_index("relation_by_kind", "relation", ["kind", "public_id"])
    op.create_table(
        "article_author",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_author_entity_id"), "article_author", ["entity_id"])
    op.create_table(
        "article_entity",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("entity_public_id", _ordered(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("salience", sa.Integer(), nullable=False),
        sa.Column("mention_count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "entity_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("article_entity_by_entity", "article_entity", ["entity_id", "article_id"])
    op.create_index(
        "article_entity_by_salience",
        "article_entity",
        ["article_id", "salience", "entity_public_id"],
        unique=False,
    )
    op.create_table(
        "article_slug",
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("slug"),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_slug_article_id"), "article_slug", ["article_id"])
    op.create_table(
        "article_tag",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_article_tag_tag"), "article_tag", ["tag"])
    op.create_table(
        "article_version",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("headline", sa.String(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("body_format", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "version"),
    )
    op.create_table(
        "entity_proposal_mention",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["proposal_id"], ["entity_proposal.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("proposal_id", "article_id", "start"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", _public_id(), nullable=False),
        sa.Column("relation_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("start_utf16", sa.Integer(), nullable=False),
        sa.Column("end_utf16", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("speaker_id", sa.Integer(), nullable=True),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("valid_from", sa.String(), nullable=True),
        sa.Column("valid_to", sa.String(), nullable=True),
        sa.Column("recorded_at", _ordered(), nullable=False),
        sa.Column("withdrawn_at", sa.String(), nullable=True),
        sa.Column("withdrawal_reason", sa.Text(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("attributed", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["relation_id"], ["relation.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["speaker_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
    )
    op.create_index("evidence_by_relation", "evidence", ["relation_id", "article_id"])
    op.create_index(op.f("ix_evidence_article_id"), "evidence", ["article_id"])
    op.create_index(op.f("ix_evidence_speaker_id"), "evidence", ["speaker_id"])
    op.create_table(
        "listed_article",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("related_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["related_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_listed_article_related_id"), "listed_article", ["related_id"])
    op.create_table(
        "mention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", _public_id(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("start_utf16", sa.Integer(), nullable=False),
        sa.Column("end_utf16", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("article_id", "start", "end", name="mention_span"),
        sa.UniqueConstraint("public_id"),
    )
    op.create_index(op.f("ix_mention_entity_id"), "mention", ["entity_id"])
    op.create_index("mention_by_article", "mention", ["article_id", "start"])
    op.create_table(
        "paragraph",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("start_utf16", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "position"),
    )
    op.create_table(
        "pinned_article",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("related_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["related_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_pinned_article_related_id"), "pinned_article", ["related_id"])
    op.create_table(
        "related_article",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("related_id", sa.Integer(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["related_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "related_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("related_article_by_rank", "related_article", ["article_id", "rank"])
    op.create_table(
        "related_reason",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("related_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entity_id"], ["entity.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["related_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "related_id", "position"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "relation_proposal",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("object", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("voice", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=True),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "position"),
    )
    op.create_table(
        "unresolved_mention",
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("candidates", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "start", "end"),
        sqlite_with_rowid=False,
    )
    for statement in FULL_TEXT[op.get_context().dialect.name]:
        op.execute(statement)
