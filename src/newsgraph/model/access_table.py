"""Tables of who may ask, and of what was done by whom."""

from sqlmodel import Field, SQLModel

from newsgraph.model.column import id_column, public_id_column, text_column


class ApiKey(SQLModel, table=True):
    """One API key, of which only the hash is kept.

    `public_id` names the key in lists and logs; `hash` is the SHA-256 of its text in hexadecimal; `roles` are
    separated by spaces. `last_used_at` is coarse, and written some time after the use.
    """

    __tablename__ = "api_key"

    id: int | None = id_column()
    public_id: str = public_id_column()
    hash: str = Field(unique=True)
    name: str
    roles: str
    created_at: str
    expires_at: str | None = None
    last_used_at: str | None = None
    revoked_at: str | None = None


class AuditRow(SQLModel, table=True):
    """One write or key event: who did what to which subject. Rows are only ever added.

    `roles` are separated by spaces; `details` is JSON in its canonical form; `hash` is the SHA-256, in hexadecimal,
    of the hash of the row before and the canonical JSON of this one (see `access.audit`).
    """

    __tablename__ = "audit"

    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: str
    key_id: str | None = None
    name: str | None = None
    roles: str
    action: str
    subject_type: str | None = None
    subject_id: str | None = None
    details: str = text_column(nullable=False)
    hash: str
