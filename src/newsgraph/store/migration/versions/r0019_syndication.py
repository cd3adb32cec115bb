"""Tables of syndication: saved filters, licenses, partners, what they hold, and what was delivered to them."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

CRITERION_KINDS = "kind IN ('SECTION', 'TAG', 'LANGUAGE', 'ENTITY', 'SOURCE')"
LICENSE_PARTS = "part IN ('HEADLINE', 'SUMMARY', 'BODY')"
ORDERED = sa.Text(collation="C").with_variant(sa.Text(), "sqlite")
PUBLIC_ID = sa.String(64, collation="C").with_variant(sa.String(64), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "saved_filter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
    )
    op.create_table(
        "filter_criterion",
        sa.Column("filter_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.CheckConstraint(CRITERION_KINDS, name="criterion_kind"),
        sa.ForeignKeyConstraint(["filter_id"], ["saved_filter.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("filter_id", "kind", "value"),
        sqlite_with_rowid=False,
    )
    _create_licenses()
    op.create_table(
        "partner",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", PUBLIC_ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("name"),
        sa.UniqueConstraint("public_id"),
    )
    op.create_table(
        "license_grant",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("license_id", sa.Integer(), nullable=False),
        sa.Column("granted_at", sa.String(), nullable=False),
        sa.Column("ends_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["license_id"], ["license.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("partner_id", "license_id"),
        sqlite_with_rowid=False,
    )
    _create_downloads()
    op.create_table(
        "partner_key",
        sa.Column("api_key_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["api_key_id"], ["api_key.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("api_key_id"),
    )
    op.create_index(op.f("ix_partner_key_partner_id"), "partner_key", ["partner_id"])


def _create_licenses() -> None:
    op.create_table(
        "license",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", PUBLIC_ID, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("filter_id", sa.Integer(), nullable=True),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("delay_seconds", sa.Integer(), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=True),
        sa.Column("expires_at", sa.String(), nullable=True),
        sa.Column("territory", sa.Text(), nullable=True),
        sa.Column("usage_terms", sa.Text(), nullable=True),
        sa.Column("ai_use", sa.String(), nullable=False),
        sa.CheckConstraint(LICENSE_PARTS, name="license_part"),
        sa.ForeignKeyConstraint(["filter_id"], ["saved_filter.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
        sa.UniqueConstraint("public_id"),
    )
    op.create_index(op.f("ix_license_filter_id"), "license", ["filter_id"])


def _create_downloads() -> None:
    op.create_table(
        "download",
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("license_id", sa.Integer(), nullable=True),
        sa.Column("at", ORDERED, nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["license_id"], ["license.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["partner_id"], ["partner.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("partner_id", "article_id", "version", "channel"),
        sqlite_with_rowid=False,
    )
