"""The SQLModel tables, made for SQLite and PostgreSQL alike.

Instants are text `YYYY-MM-DDTHH:MM:SS.sssZ` and days `YYYY-MM-DD`: they sort, compare and print alike on both
databases. Shares between 0 and 1 (salience, score, weight) are whole millionths, so that a cursor holds them
exactly. Spans count code points of the article's plain text; `*_utf16` columns hold the same place in UTF-16
units. Columns and tables marked derived are computed when something is written, from the others.
"""

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

MILLION = 1_000_000
METADATA = SQLModel.metadata


def _id() -> Any:
    return Field(default=None, primary_key=True)


def _key(target: str, *, nullable: bool = False, index: bool = True, primary_key: bool = False) -> Any:
    """A foreign key whose rows go with what they point to."""
    return Field(
        sa_column=Column(
            Integer,
            ForeignKey(target, ondelete="CASCADE"),
            nullable=nullable,
            index=index and not primary_key,
            primary_key=primary_key,
        )
    )


def _public_id() -> Any:
    return Field(sa_column=Column(String(64, collation="C").with_variant(String(64), "sqlite"), unique=True, nullable=False))


def _text(*, nullable: bool = True) -> Any:
    return Field(default=None, sa_column=Column(Text, nullable=nullable))


def _ordered(*, nullable: bool = True, index: bool = False) -> Any:
    """Text compared by code point on both databases, for sort keys."""
    return Field(
        default=None,
        sa_column=Column(Text(collation="C").with_variant(Text(), "sqlite"), nullable=nullable, index=index),
    )


class Entity(SQLModel, table=True):
    """A person, organization, place or event; `name_key`, the counts and `public` are derived.

    `public` is 1 for an entity of a gazetteer and for one that something visible names: a mention, a byline, a
    publisher, a relation.
    """

    __tablename__ = "entity"
    __table_args__ = (
        Index("entity_by_count", "article_count", "public_id"),
        Index("entity_by_name", "name_key", "public_id"),
        Index("entity_by_last_mention", "last_mentioned_at", "public_id"),
    )

    id: int | None = _id()
    public_id: str = _public_id()
    kind: str
    slug: str = Field(unique=True)
    name: str
    name_key: str = _ordered(nullable=False)
    description: str | None = _text()
    origin: str
    article_count: int = 0
    first_mentioned_at: str | None = _ordered()
    last_mentioned_at: str | None = _ordered()
    public: int = 0


class EntityAlias(SQLModel, table=True):
    """Another name of an entity, in the order given."""

    __tablename__ = "entity_alias"

    entity_id: int = _key("entity.id", primary_key=True)
    position: int = Field(primary_key=True)
    name: str
    name_key: str = _ordered(nullable=False, index=True)
    language: str | None = None
    kind: str


class EntityIdentifier(SQLModel, table=True):
    """The same entity elsewhere."""

    __tablename__ = "entity_identifier"
    __table_args__ = (Index("entity_identifier_by_value", "scheme", "value"),)

    entity_id: int = _key("entity.id", primary_key=True)
    position: int = Field(primary_key=True)
    scheme: str
    value: str
    url: str | None = None


class EntityMerge(SQLModel, table=True):
    """One decision that `from_id` is the same as `into_id`; never rewritten, ended by a split."""

    __tablename__ = "entity_merge"

    id: int | None = _id()
    from_id: int = _key("entity.id")
    into_id: int = _key("entity.id")
    merged_at: str
    reason: str | None = None
    split_at: str | None = None


class EntityResolution(SQLModel, table=True):
    """Derived: for every entity, merged or not, the entity that now stands for it."""

    __tablename__ = "entity_resolution"

    entity_id: int = _key("entity.id", primary_key=True)
    survivor_id: int = _key("entity.id")


class Article(SQLModel, table=True):
    """The current version of an article and what holds over all its versions.

    Derived from `body`: its three forms and the counts; for share cards: `share_text` (the summary, else the
    headline) and `headline_encoded` (percent-encoded, RFC 3986).
    """

    __tablename__ = "article"
    __table_args__ = (
        Index("article_by_published", "status", "published_at", "public_id"),
        Index("article_by_modified", "status", "modified_at", "public_id"),
        Index("article_by_section", "section", "status", "published_at", "public_id"),
        CheckConstraint("status IN ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'RETRACTED')", name="article_status"),
    )

    id: int | None = _id()
    public_id: str = _public_id()
    source_key: str = Field(unique=True)
    content_hash: str
    slug: str = Field(unique=True)
    url: str | None = Field(default=None, unique=True)
    headline: str
    summary: str | None = _text()
    body: str | None = _text()
    body_format: str = "TEXT"
    body_text: str | None = _text()
    body_html: str | None = _text()
    body_markdown: str | None = _text()
    language: str
    section: str | None = None
    byline: str | None = None
    source_id: int | None = _key("entity.id", nullable=True)
    image_url: str | None = None
    image_alt: str | None = None
    image_credit: str | None = None
    image_width: int | None = None
    image_height: int | None = None
    usage_terms: str | None = None
    status: str
    embargoed_until: str | None = None
    published_at: str | None = _ordered()
    modified_at: str = _ordered(nullable=False)
    retracted_at: str | None = None
    retraction_reason: str | None = None
    version: int = 1
    word_count: int = 0
    reading_minutes: int = 0
    share_text: str = _text(nullable=False)
    headline_encoded: str = _text(nullable=False)


class ArticleVersion(SQLModel, table=True):
    """One state of an article, the current one included."""

    __tablename__ = "article_version"

    article_id: int = _key("article.id", primary_key=True)
    version: int = Field(primary_key=True)
    headline: str
    summary: str | None = _text()
    body: str | None = _text()
    body_format: str = "TEXT"
    at: str
    note: str | None = _text()


class ArticleSlug(SQLModel, table=True):
    """Every slug an article has or had; a slug is never given to another."""

    __tablename__ = "article_slug"

    slug: str = Field(primary_key=True)
    article_id: int = _key("article.id")


class ArticleTag(SQLModel, table=True):
    """A tag of an article, in the order given."""

    __tablename__ = "article_tag"

    article_id: int = _key("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    tag: str = Field(index=True)


class ArticleAuthor(SQLModel, table=True):
    """A person who wrote an article, in the order given."""

    __tablename__ = "article_author"

    article_id: int = _key("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    entity_id: int = _key("entity.id")


class Paragraph(SQLModel, table=True):
    """Derived: one paragraph of an article's plain text."""

    __tablename__ = "paragraph"

    article_id: int = _key("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    text: str = _text(nullable=False)
    start: int
    start_utf16: int


class Mention(SQLModel, table=True):
    """One occurrence of an entity in an article's plain text; `paragraph` and the UTF-16 span are derived."""

    __tablename__ = "mention"
    __table_args__ = (
        Index("mention_by_article", "article_id", "start"),
        UniqueConstraint("article_id", "start", "end", name="mention_span"),
    )

    id: int | None = _id()
    public_id: str = _public_id()
    article_id: int = _key("article.id", index=False)
    entity_id: int = _key("entity.id")
    paragraph: int
    text: str
    start: int
    end: int
    start_utf16: int
    end_utf16: int


class UnresolvedMention(SQLModel, table=True):
    """A name in a text that could be several entities, kept with its candidates (public ids, space separated)."""

    __tablename__ = "unresolved_mention"

    article_id: int = _key("article.id", primary_key=True)
    start: int = Field(primary_key=True)
    end: int = Field(primary_key=True)
    text: str
    candidates: str


class ArticleEntity(SQLModel, table=True):
    """Derived: one entity (the survivor, after merges) of one article with its weight there, in millionths."""

    __tablename__ = "article_entity"
    __table_args__ = (
        Index("article_entity_by_salience", "article_id", "salience", "entity_public_id"),
        Index("article_entity_by_entity", "entity_id", "article_id"),
    )

    article_id: int = _key("article.id", primary_key=True)
    entity_id: int = _key("entity.id", primary_key=True)
    entity_public_id: str = _ordered(nullable=False)
    kind: str
    role: str
    salience: int
    mention_count: int


class Relation(SQLModel, table=True):
    """A bare proposition; what it amounts to for a viewer is computed from its evidence."""

    __tablename__ = "relation"
    __table_args__ = (
        UniqueConstraint("subject_id", "kind", "object_id", "role", name="relation_key"),
        Index("relation_by_kind", "kind", "public_id"),
    )

    id: int | None = _id()
    public_id: str = _public_id()
    subject_id: int = _key("entity.id")
    kind: str
    object_id: int = _key("entity.id")
    role: str = ""


class Evidence(SQLModel, table=True):
    """One passage of one version of an article about a relation.

    Derived: `origin` (who counts as saying it: `speaker:ID`, `source:ID` or `article:ID`), `attributed` (1 where
    its relation's kind does not demand a name, or a speaker or the article's publisher is named) and the UTF-16
    span.
    """

    __tablename__ = "evidence"
    __table_args__ = (Index("evidence_by_relation", "relation_id", "article_id"),)

    id: int | None = _id()
    public_id: str = _public_id()
    relation_id: int = _key("relation.id", index=False)
    article_id: int = _key("article.id")
    version: int
    start: int
    end: int
    start_utf16: int
    end_utf16: int
    quote: str = _text(nullable=False)
    stance: str
    voice: str
    speaker_id: int | None = _key("entity.id", nullable=True)
    method: str
    valid_from: str | None = None
    valid_to: str | None = None
    recorded_at: str = _ordered(nullable=False)
    withdrawn_at: str | None = None
    withdrawal_reason: str | None = _text()
    origin: str
    attributed: int


class EntityProposal(SQLModel, table=True):
    """A name that no dictionary has, proposed for an editor to accept; never served as an entity."""

    __tablename__ = "entity_proposal"

    id: int | None = _id()
    name: str = Field(unique=True)
    kind: str | None = None
    rule: str


class EntityProposalMention(SQLModel, table=True):
    """Where in an article a proposed name stands."""

    __tablename__ = "entity_proposal_mention"

    proposal_id: int = _key("entity_proposal.id", primary_key=True)
    article_id: int = _key("article.id", primary_key=True)
    start: int = Field(primary_key=True)
    end: int


class RelationProposal(SQLModel, table=True):
    """A relation a rule saw but may not serve, with its passage and the reason it waits.

    Subject, object and speaker are named by a public entity id where linked, else by the name as printed.
    """

    __tablename__ = "relation_proposal"

    article_id: int = _key("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    subject: str
    kind: str
    object: str
    role: str = ""
    start: int
    end: int
    quote: str = _text(nullable=False)
    stance: str
    voice: str
    speaker: str | None = None
    method: str
    reason: str


class ListedArticle(SQLModel, table=True):
    """An article that another one's source listed as related, in the order given."""

    __tablename__ = "listed_article"

    article_id: int = _key("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    related_id: int = _key("article.id")


class PinnedArticle(SQLModel, table=True):
    """An article that an editor pinned to another one's related list."""

    __tablename__ = "pinned_article"

    article_id: int = _key("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    related_id: int = _key("article.id")


class RelatedArticle(SQLModel, table=True):
    """Derived: one entry of a related list; `rank` orders pinned entries first, then by score."""

    __tablename__ = "related_article"
    __table_args__ = (Index("related_article_by_rank", "article_id", "rank"),)

    article_id: int = _key("article.id", primary_key=True)
    related_id: int = _key("article.id", primary_key=True)
    rank: int
    score: int
    pinned: int = 0


class RelatedReason(SQLModel, table=True):
    """Derived: why an entry stands in a related list, the strongest reason first."""

    __tablename__ = "related_reason"

    article_id: int = _key("article.id", primary_key=True)
    related_id: int = _key("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    kind: str
    weight: int
    entity_id: int | None = _key("entity.id", nullable=True, index=False)
    text: str


class Change(SQLModel, table=True):
    """One row of the change log: what became, changed while or stopped being public."""

    __tablename__ = "change"

    position: int | None = Field(default=None, primary_key=True)
    at: str
    subject_type: str
    subject_id: str
    action: str
    reason: str | None = _text()
