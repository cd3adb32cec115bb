"""Tables of what is pushed: endpoints and their messages, and the subscriptions of the WebSub hub."""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from newsgraph.model.column import id_column, key_column, ordered_column, public_id_column, text_column


class Endpoint(SQLModel, table=True):
    """An address of a partner to which webhooks are sent.

    `secret` signs them (`whsec_...`), `previous_secret` too until `previous_until`. `content` is THIN (the change and
    a link) or FULL (the item too). A DISABLED endpoint is sent nothing until it is enabled, for `reason`; a THROTTLED
    one nothing before `resumes_at`. Its messages are written up to `position`, the last change of the log, and
    `own_number`, that of the last of what its partner alone is told (`AccessEvent`). `failures` counts attempts that
    failed since the last that did not.
    """

    __tablename__ = "endpoint"
    __table_args__ = (
        CheckConstraint("content IN ('THIN', 'FULL')", name="endpoint_content"),
        CheckConstraint("state IN ('ACTIVE', 'THROTTLED', 'DISABLED')", name="endpoint_state"),
    )

    id: int | None = id_column()
    public_id: str = public_id_column()
    partner_id: int = key_column("partner.id")
    url: str
    content: str
    secret: str
    previous_secret: str | None = None
    previous_until: str | None = None
    state: str
    reason: str | None = None
    resumes_at: str | None = None
    position: int
    own_number: int = 0
    failures: int = 0
    created_at: str


class Message(SQLModel, table=True):
    """A change that is told to an endpoint; what is told is decided whenever it is sent, and kept nowhere.

    `own_number` is 0 for what the change log has at `position`, else that of an event of its partner alone.

    PENDING: to be sent at `next_at`, or being sent by `owner` until `leased_until`. DELIVERED, DEAD (no attempt is
    left), WITHHELD (nothing was to be told any more). `attempts` counts those that were begun, `status` is the last
    HTTP status, `failure` why there was none, `ended_at` when it was settled.
    """

    __tablename__ = "message"
    __table_args__ = (
        CheckConstraint("state IN ('PENDING', 'DELIVERED', 'DEAD', 'WITHHELD')", name="message_state"),
        Index("ix_message_due", "state", "endpoint_id", "next_at", "position", "own_number"),
        Index("ix_message_subject", "subject_id", "endpoint_id"),
    )

    endpoint_id: int = key_column("endpoint.id", primary_key=True)
    position: int = Field(primary_key=True)
    own_number: int = Field(primary_key=True)
    public_id: str = public_id_column()
    subject_id: str
    action: str
    state: str
    attempts: int = 0
    next_at: str = ordered_column(nullable=False)
    owner: str | None = None
    leased_until: str | None = ordered_column()
    status: int | None = None
    failure: str | None = text_column()
    ended_at: str | None = ordered_column()


class Subscription(SQLModel, table=True):
    """A subscriber of the WebSub hub: a callback that is sent a topic, the path of a feed, until the lease ends.

    `position` is the last change of the log for which the topic was looked at, `content_hash` the SHA-256 of what was
    delivered last. A delivery is made after `next_at`, by `owner` until `leased_until`. The topic of a partner's feed
    holds the secret of its address: it is read at that address, and named in what is sent.
    """

    __tablename__ = "subscription"
    __table_args__ = (UniqueConstraint("callback", "topic"),)

    id: int | None = id_column()
    callback: str
    topic: str = Field(index=True)
    secret: str | None = None
    ends_at: str = ordered_column(nullable=False, index=True)
    position: int
    content_hash: str
    failures: int = 0
    next_at: str = ordered_column(nullable=False)
    owner: str | None = None
    leased_until: str | None = ordered_column()
