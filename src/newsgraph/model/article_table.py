"""Tables of articles: versions, texts, mentions, related lists and the change log."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from newsgraph.model.column import id_column, key_column, ordered_column, public_id_column, text_column


class Article(SQLModel, table=True):
    """The current version of an article and what holds over all its versions.

    Derived from `body`: its three forms and the counts; for share cards: `share_text` (the summary, else the
    headline) and `headline_encoded` (percent-encoded, RFC 3986).

    The long texts come last: SQLite reads a row from its front, and would pass through them to what stands behind.

    `version` counts, derived, the versions that were published; `saved_version`, which only editors are told, all
    that were saved. It stands behind the texts, which whoever asks for it mostly reads as well.
    """

    __tablename__ = "article"
    __table_args__ = (
        Index("article_by_published", "status", "published_at", "public_id"),
        Index("article_by_modified", "status", "modified_at", "public_id"),
        Index("article_by_section", "section", "status", "published_at", "public_id", "language"),
        Index("article_by_language", "language", "status", "published_at", "public_id", "section"),
        Index("article_by_source", "source_id", "status", "published_at", "public_id"),
        CheckConstraint("status IN ('DRAFT', 'EMBARGOED', 'PUBLISHED', 'RETRACTED')", name="article_status"),
    )

    id: int | None = id_column()
    public_id: str = public_id_column()
    source_key: str = Field(unique=True)
    content_hash: str
    slug: str = Field(unique=True)
    url: str | None = Field(default=None, unique=True)
    headline: str
    summary: str | None = text_column()
    body_format: str = "TEXT"
    language: str
    section: str | None = None
    byline: str | None = None
    source_id: int | None = key_column("entity.id", nullable=True)
    image_url: str | None = None
    image_alt: str | None = None
    image_credit: str | None = None
    image_width: int | None = None
    image_height: int | None = None
    usage_terms: str | None = None
    status: str
    embargoed_until: str | None = None
    published_at: str | None = ordered_column()
    modified_at: str = ordered_column(nullable=False)
    retracted_at: str | None = None
    retraction_reason: str | None = None
    version: int = 0
    word_count: int = 0
    reading_minutes: int = 0
    share_text: str = text_column(nullable=False)
    headline_encoded: str = text_column(nullable=False)
    body: str | None = text_column()
    body_text: str | None = text_column()
    body_html: str | None = text_column()
    body_markdown: str | None = text_column()
    saved_version: int = 1


class ArticleVersion(SQLModel, table=True):
    """One state of an article, the current one included.

    `public_number` counts those that were published, from 1; null where the version never was.
    """

    __tablename__ = "article_version"

    article_id: int = key_column("article.id", primary_key=True)
    version: int = Field(primary_key=True)
    headline: str
    summary: str | None = text_column()
    body: str | None = text_column()
    body_format: str = "TEXT"
    at: str
    note: str | None = text_column()
    public_number: int | None = None


class ArticleSlug(SQLModel, table=True):
    """Every slug an article has or had; a slug is never given to another."""

    __tablename__ = "article_slug"

    slug: str = Field(primary_key=True)
    article_id: int = key_column("article.id")


class ArticleTag(SQLModel, table=True):
    """A tag of an article, in the order given."""

    __tablename__ = "article_tag"

    article_id: int = key_column("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    tag: str = Field(index=True)


class ArticleAuthor(SQLModel, table=True):
    """A person who wrote an article, in the order given."""

    __tablename__ = "article_author"

    article_id: int = key_column("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    entity_id: int = key_column("entity.id")


class Paragraph(SQLModel, table=True):
    """Derived: one paragraph of an article's plain text."""

    __tablename__ = "paragraph"

    article_id: int = key_column("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    text: str = text_column(nullable=False)
    start: int
    start_utf16: int


class Mention(SQLModel, table=True):
    """One occurrence of an entity in an article's plain text; `paragraph` and the UTF-16 span are derived.

    `method` tells how it was found: what EDITOR or FEED stated, linking again leaves as it is.
    """

    __tablename__ = "mention"
    __table_args__ = (UniqueConstraint("article_id", "start", "end", name="mention_span"),)

    id: int | None = id_column()
    public_id: str = public_id_column()
    article_id: int = key_column("article.id", index=False)
    entity_id: int = key_column("entity.id")
    paragraph: int
    text: str
    start: int
    end: int
    start_utf16: int
    end_utf16: int
    method: str = "EDITOR"


class UnresolvedMention(SQLModel, table=True):
    """A name in a text that could be several entities, kept with its candidates (public ids, space separated)."""

    __tablename__ = "unresolved_mention"
    __table_args__ = (Index("unresolved_mention_by_text", "text"),)

    article_id: int = key_column("article.id", primary_key=True)
    start: int = Field(primary_key=True)
    end: int = Field(primary_key=True)
    text: str
    candidates: str


class UnresolvedCandidate(SQLModel, table=True):
    """Derived: one of the entities that an unresolved name could be, in the order of `candidates`."""

    __tablename__ = "unresolved_candidate"

    article_id: int = key_column("article.id", primary_key=True)
    start: int = Field(primary_key=True)
    end: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    entity_id: int = key_column("entity.id")


class ArticleEntity(SQLModel, table=True):
    """Derived: one entity (the survivor, after merges) of one article with its weight there, in millionths.

    `published_at` (empty for a draft) and `article_public_id` repeat the article's, so that a busy entity's articles
    are read in order.
    """

    __tablename__ = "article_entity"
    __table_args__ = (
        Index("article_entity_by_salience", "article_id", "salience", "entity_public_id"),
        Index("article_entity_by_entity", "entity_id", "article_id"),
        Index("article_entity_by_published", "entity_id", "published_at", "article_public_id"),
    )

    article_id: int = key_column("article.id", primary_key=True)
    entity_id: int = key_column("entity.id", primary_key=True)
    entity_public_id: str = ordered_column(nullable=False)
    kind: str
    role: str
    salience: int
    mention_count: int
    published_at: str = ordered_column(nullable=False)
    article_public_id: str = ordered_column(nullable=False)


class EntityPair(SQLModel, table=True):
    """Derived: in how many published articles two entities are both named; each pair stands once from either side."""

    __tablename__ = "entity_pair"
    __table_args__ = (Index("entity_pair_by_count", "entity_id", "article_count"),)

    entity_id: int = key_column("entity.id", primary_key=True)
    other_id: int = key_column("entity.id", primary_key=True)
    other_public_id: str = ordered_column(nullable=False)
    article_count: int


class PairedArticle(SQLModel, table=True):
    """Derived: the articles whose entities are counted in `entity_pair`."""

    __tablename__ = "paired_article"

    article_id: int = key_column("article.id", primary_key=True)


class UnpairedArticle(SQLModel, table=True):
    """Derived: published articles of a large import whose entities are still to be counted in `entity_pair`.

    A bit of `parts_left` is set for each part of the entities (`index.entity_pair`) whose pairs are not counted yet.
    """

    __tablename__ = "unpaired_article"

    article_id: int = key_column("article.id", primary_key=True)
    parts_left: int = Field(default=255, sa_column_kwargs={"server_default": "255"})


class ArticleSearch(SQLModel, table=True):
    """Derived: what a search reads of each published article beside its words; no other article has a row.

    `astral` is null for most: a JSON list for headline, summary and body of the places, in code points, of the
    characters that take two units in UTF-16.
    """

    __tablename__ = "article_search"

    article_id: int = key_column("article.id", primary_key=True)
    public_id: str = ordered_column(nullable=False)
    published_at: str = ordered_column(nullable=False)
    language: str
    section: str | None = None
    astral: str | None = text_column()


class ListedArticle(SQLModel, table=True):
    """An article that another one's source listed as related, in the order given."""

    __tablename__ = "listed_article"

    article_id: int = key_column("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    related_id: int = key_column("article.id")


class PinnedArticle(SQLModel, table=True):
    """An article that an editor pinned to another one's related list."""

    __tablename__ = "pinned_article"

    article_id: int = key_column("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    related_id: int = key_column("article.id")


class RelatedArticle(SQLModel, table=True):
    """Derived: one entry of a related list; `rank` orders pinned entries first, then by score.

    `reasons` tells why it stands there, the strongest first: a JSON list of `[kind, weight, entity_id, text]`, which
    is read as rows (`model.related_reason`). No foreign key guards an entry, since an import writes a dozen for each
    article: who deletes an article deletes its entries on both sides. Entities, which reasons name by row, are
    never deleted.
    """

    __tablename__ = "related_article"
    __table_args__ = (Index("related_article_by_related", "related_id"),)

    article_id: int = Field(primary_key=True)
    related_id: int = Field(primary_key=True)
    rank: int
    score: int
    pinned: int = 0
    reasons: str = text_column(nullable=False)


class Change(SQLModel, table=True):
    """One row of the change log: what became, changed while or stopped being public."""

    __tablename__ = "change"
    __table_args__ = (Index("change_by_subject", "subject_id"),)

    position: int | None = Field(default=None, primary_key=True)
    at: str
    subject_type: str
    subject_id: str
    action: str
    reason: str | None = text_column()
