"""Tables from which related lists are computed: what each published article is about, and how rare that is."""

from typing import Any

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary
from sqlmodel import Field, SQLModel

from newsgraph.model.column import key_column, ordered_column

_LONG = BigInteger().with_variant(Integer(), "sqlite")


def _long_column(*, primary_key: bool = False) -> Any:
    return Field(sa_column=Column(_LONG, nullable=False, primary_key=primary_key, autoincrement=False))


class RelatedKey(SQLModel, table=True):
    """Derived: a telling word or entity of a published article, by its hash.

    `place` orders the articles of a key by publication; `weight` is the key's share of the article, in thousandths.
    """

    __tablename__ = "related_key"

    key: int = _long_column(primary_key=True)
    place: int = _long_column(primary_key=True)
    article_id: int = Field(primary_key=True)
    weight: int


class RelatedProfile(SQLModel, table=True):
    """Derived: what a published article is compared by.

    `version` is the one whose words are counted; `words`, `entities` and `sketch` are packed numbers (see
    `index.related_profile`); `duplicate_group` is the public id of the first of its near-duplicates, its own where
    it is the first; `settled` is among how many articles the rarities were settled by which it was weighed.
    """

    __tablename__ = "related_profile"
    __table_args__ = (Index("related_profile_by_settled", "settled", "place"),)

    article_id: int = key_column("article.id", primary_key=True)
    version: int
    place: int = Field(sa_column=Column(_LONG, nullable=False, index=True))
    duplicate_group: str = ordered_column(nullable=False, index=True)
    words: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    entities: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    sketch: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    settled: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class RelatedCount(SQLModel, table=True):
    """Derived: in how many published articles a word or entity stands, now and when rarity was last settled."""

    __tablename__ = "related_count"

    key: int = _long_column(primary_key=True)
    live: int
    settled: int = 0


class RelatedState(SQLModel, table=True):
    """Derived, one row: how many published articles are counted, now and when rarity was last settled.

    `generation` rises with every transaction that writes related lists, so that what is remembered from one to the
    next is known to be stale.
    """

    __tablename__ = "related_state"

    id: int = Field(primary_key=True)
    live: int
    settled: int
    generation: int
