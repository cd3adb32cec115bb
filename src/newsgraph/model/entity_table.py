"""Tables of entities: names, identifiers, and who is the same as whom."""

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from newsgraph.model.column import id_column, key_column, ordered_column, public_id_column, text_column


class Entity(SQLModel, table=True):
    """A person, organization, place or event; `name_key`, the counts and `public` are derived.

    `public` is 1 for an entity of a gazetteer and for one that something visible names: a mention, a byline, a
    publisher, a relation. Of a record that was merged it tells the same, by its own namings and those of records that
    were merged into it: its id then keeps resolving for readers.
    """

    __tablename__ = "entity"
    __table_args__ = (
        Index("entity_by_count", "article_count", "public_id"),
        Index("entity_by_name", "name_key", "public_id"),
        Index("entity_by_last_mention", "last_mentioned_at", "public_id"),
    )

    id: int | None = id_column()
    public_id: str = public_id_column()
    kind: str
    slug: str = Field(unique=True)
    name: str
    name_key: str = ordered_column(nullable=False)
    description: str | None = text_column()
    origin: str
    article_count: int = 0
    first_mentioned_at: str | None = ordered_column()
    last_mentioned_at: str | None = ordered_column()
    public: int = 0


class EntityAlias(SQLModel, table=True):
    """Another name of an entity, in the order given."""

    __tablename__ = "entity_alias"

    entity_id: int = key_column("entity.id", primary_key=True)
    position: int = Field(primary_key=True)
    name: str
    name_key: str = ordered_column(nullable=False, index=True)
    language: str | None = None
    kind: str


class EntityToken(SQLModel, table=True):
    """Derived: the words of an entity's names, each once a name; position 0 is its own name, then its aliases.

    `token_count` is how many different words that name has, `folded` the name as `model.token` folds it, and `astral`
    where it has characters of two units in UTF-16, as in `article_search`.
    """

    __tablename__ = "entity_token"
    __table_args__ = (Index("entity_token_by_entity", "entity_id"),)

    token: str = ordered_column(nullable=False, primary_key=True)
    entity_id: int = key_column("entity.id", primary_key=True)
    position: int = Field(primary_key=True)
    token_count: int
    folded: str
    astral: str | None = None


class EntityIdentifier(SQLModel, table=True):
    """The same entity elsewhere."""

    __tablename__ = "entity_identifier"
    __table_args__ = (Index("entity_identifier_by_value", "scheme", "value"),)

    entity_id: int = key_column("entity.id", primary_key=True)
    position: int = Field(primary_key=True)
    scheme: str
    value: str
    url: str | None = None


class EntityMerge(SQLModel, table=True):
    """One decision that `from_id` is the same as `into_id`; never rewritten, ended by a split.

    `again` is 1 where an editor took it though the two had been split before, which nobody else may.
    """

    __tablename__ = "entity_merge"

    id: int | None = id_column()
    from_id: int = key_column("entity.id")
    into_id: int = key_column("entity.id")
    merged_at: str
    reason: str | None = None
    split_at: str | None = None
    again: int = 0


class EntityResolution(SQLModel, table=True):
    """Derived: for every entity, merged or not, the entity that now stands for it."""

    __tablename__ = "entity_resolution"

    entity_id: int = key_column("entity.id", primary_key=True)
    survivor_id: int = key_column("entity.id")


class EntityResolutionPast(SQLModel, table=True):
    """Derived: who stood for an entity, merged or not, and when; at any instant one row of each entity holds.

    It holds from `from_at` (empty: from the beginning) up to, and not including, `to_at` (null: until now).
    """

    __tablename__ = "entity_resolution_past"

    entity_id: int = key_column("entity.id", primary_key=True)
    from_at: str = ordered_column(nullable=False, primary_key=True)
    survivor_id: int = key_column("entity.id")
    to_at: str | None = ordered_column()
