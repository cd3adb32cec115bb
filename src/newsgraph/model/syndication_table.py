"""Tables of syndication: saved filters, licenses, partners, and what was delivered to them."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from newsgraph.model.column import id_column, key_column, ordered_column, public_id_column, text_column


class SavedFilter(SQLModel, table=True):
    """A choice of articles under a key of its own, for licenses and feeds: what its criteria say."""

    __tablename__ = "saved_filter"

    id: int | None = id_column()
    key: str = Field(unique=True)
    name: str


class FilterCriterion(SQLModel, table=True):
    """One value of a saved filter: of one kind any suffices, and every kind that is there must be met.

    `kind` is SECTION, TAG, LANGUAGE (compared as text), ENTITY or SOURCE (public ids; a merged one stands for its
    survivor). A filter without criteria takes in every article.
    """

    __tablename__ = "filter_criterion"
    __table_args__ = (
        CheckConstraint("kind IN ('SECTION', 'TAG', 'LANGUAGE', 'ENTITY', 'SOURCE')", name="criterion_kind"),
    )

    filter_id: int = key_column("saved_filter.id", primary_key=True)
    kind: str = Field(primary_key=True)
    value: str = Field(primary_key=True)


class License(SQLModel, table=True):
    """What may be done with the articles of a filter, whoever holds the license.

    `part` is the most that may be republished: HEADLINE, SUMMARY (with the headline) or BODY (all). `delay_seconds`
    count from the publication; `quota` is how many articles a partner may be delivered in a calendar month (UTC),
    None for any number; from `expires_at` on nothing is allowed. `ai_use` names what machines may do, separated by
    spaces (see `AiUse` in `model.vocabulary`), and is empty where nothing of the kind is allowed. `offered` is 1
    where everybody is told of the license, and 0 where it is a matter of those who hold it.
    """

    __tablename__ = "license"
    __table_args__ = (CheckConstraint("part IN ('HEADLINE', 'SUMMARY', 'BODY')", name="license_part"),)

    id: int | None = id_column()
    public_id: str = public_id_column()
    key: str = Field(unique=True)
    name: str
    filter_id: int | None = key_column("saved_filter.id", nullable=True)
    part: str
    delay_seconds: int = 0
    quota: int | None = None
    expires_at: str | None = None
    territory: str | None = text_column()
    usage_terms: str | None = text_column()
    ai_use: str = ""
    offered: int = 0


class Partner(SQLModel, table=True):
    """Somebody who takes licensed content."""

    __tablename__ = "partner"

    id: int | None = id_column()
    public_id: str = public_id_column()
    name: str = Field(unique=True)
    created_at: str


class PartnerKey(SQLModel, table=True):
    """An API key of a partner, which has what the partner's licenses allow."""

    __tablename__ = "partner_key"

    api_key_id: int = key_column("api_key.id", primary_key=True)
    partner_id: int = key_column("partner.id")


class LicenseGrant(SQLModel, table=True):
    """A license that a partner holds from `granted_at` until `ends_at`, where that is set."""

    __tablename__ = "license_grant"

    partner_id: int = key_column("partner.id", primary_key=True)
    license_id: int = key_column("license.id", primary_key=True)
    granted_at: str
    ends_at: str | None = None


class Download(SQLModel, table=True):
    """A version of an article that was delivered to a partner over a channel, the first time that it was.

    `part` is the most of it that was delivered, `license_id` by which license. `channel` is ARTICLE_PAGE, FEED,
    WEBHOOK or WEBSUB: what is asked of the API is read, and not handed over. The index counts what a quota allows:
    articles by license and calendar month.
    """

    __tablename__ = "download"
    __table_args__ = (
        Index("download_by_license", "license_id", "partner_id", "at", "article_id"),
        Index("download_by_instant", "partner_id", "at"),
        Index("download_by_article", "article_id", "partner_id"),
    )

    partner_id: int = key_column("partner.id", primary_key=True)
    article_id: int = key_column("article.id", primary_key=True)
    version: int = Field(primary_key=True)
    channel: str = Field(primary_key=True)
    part: str
    license_id: int | None = key_column("license.id", nullable=True, index=False)
    at: str = ordered_column(nullable=False)


class FeedToken(SQLModel, table=True):
    """The secret in the address of a partner's feeds, as its hash; one that was revoked leads nowhere."""

    __tablename__ = "feed_token"

    id: int | None = id_column()
    public_id: str = public_id_column()
    token_hash: str = Field(unique=True)
    partner_id: int = key_column("partner.id")
    created_at: str
    revoked_at: str | None = None


class Acknowledgement(SQLModel, table=True):
    """That a partner took note of a recall: `recalled_at` is the retraction that was acknowledged, `at` when."""

    __tablename__ = "acknowledgement"

    partner_id: int = key_column("partner.id", primary_key=True)
    article_id: int = key_column("article.id", primary_key=True)
    recalled_at: str
    at: str


class ToldGrant(SQLModel, table=True):
    """A license that a partner was told to hold: `terms` and `ends_at` as they were then.

    `terms` is the SHA-256 of what the license and its filter said; what differs from the grants themselves is told.
    """

    __tablename__ = "told_grant"

    partner_id: int = key_column("partner.id", primary_key=True)
    license_id: int = key_column("license.id", primary_key=True)
    ends_at: str | None = None
    terms: str


class AccessEvent(SQLModel, table=True):
    """Something that a partner alone is told: a right that it was given, that changed, or that it lost.

    `id` counts the events of all partners, in the order of their commits. `position` is that of the last row of the
    change log before it, `number` counts the partner's own events from 1: what is told of it holds nothing of others.
    `subject_id` is the public id of the license, `reason` one of `AccessEventReason`.
    """

    __tablename__ = "access_event"
    __table_args__ = (
        UniqueConstraint("partner_id", "number"),
        Index("access_event_by_position", "partner_id", "position", "number"),
    )

    id: int | None = id_column()
    partner_id: int = key_column("partner.id", index=False)
    number: int
    position: int
    at: str
    subject_id: str
    reason: str
