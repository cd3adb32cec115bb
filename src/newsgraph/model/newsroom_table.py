"""Tables of what the newsroom's side remembers beside the content itself."""

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from newsgraph.model.column import key_column, ordered_column, text_column


class IdempotencyKey(SQLModel, table=True):
    """What a mutation wrote that came with a key of its sender's making, so that sent again it writes nothing.

    `owner` is who sent it; `arguments_hash` the SHA-256 of the mutation's name and other arguments; `ids` a JSON
    object from the payload's fields to public ids. Rows older than a day are as good as gone, and go with the next
    write.
    """

    __tablename__ = "idempotency_key"

    owner: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    arguments_hash: str
    ids: str = text_column(nullable=False)
    at: str = ordered_column(nullable=False, index=True)


class PreviewLink(SQLModel, table=True):
    """A link that shows one unpublished article until `ends_at`, known by the SHA-256 of its token alone."""

    __tablename__ = "preview_link"

    token_hash: str = Field(primary_key=True)
    article_id: int = key_column("article.id")
    ends_at: str = ordered_column(nullable=False)
    revoked: int = 0


class EntityNameState(SQLModel, table=True):
    """One row: `generation` rises with every transaction that changes names by which texts are linked.

    Who remembers the names of one generation reads them again where the number is another.
    """

    __tablename__ = "entity_name_state"

    id: int = Field(primary_key=True)
    generation: int


class SettledId(SQLModel, table=True):
    """An id that a relation or a passage had while only editors knew it, and the one that readers know it by."""

    __tablename__ = "settled_id"
    __table_args__ = (Index("settled_id_by_public_id", "public_id"),)

    former: str = Field(primary_key=True)
    public_id: str
