"""Reads what linking needs of a stored article: its text, and the mentions it has."""

from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from newsgraph.model.vocabulary import EvidenceMethod
from newsgraph.store.core_table import ARTICLE, ENTITY, ENTITY_RESOLUTION, MENTION, UNRESOLVED_MENTION

FOUND = (EvidenceMethod.DICTIONARY, EvidenceMethod.MODEL)
"""How a mention is found that linking again may take away."""

_ROW: BindParameter[int] = bindparam("row")
_TEXT = select(
    ARTICLE.c.public_id, ARTICLE.c.slug, ARTICLE.c.headline, ARTICLE.c.language, ARTICLE.c.body_text
).where(ARTICLE.c.id == _ROW)
_UNRESOLVED = (
    select(UNRESOLVED_MENTION)
    .where(UNRESOLVED_MENTION.c.article_id == _ROW)
    .order_by(UNRESOLVED_MENTION.c.start)
)
_SURVIVOR = ENTITY.alias("survivor")
_MENTIONS = (
    select(
        MENTION.c.start,
        MENTION.c.end,
        MENTION.c.text,
        ENTITY.c.public_id,
        _SURVIVOR.c.public_id.label("survivor"),
        _SURVIVOR.c.kind,
        MENTION.c.method,
    )
    .join(ENTITY, ENTITY.c.id == MENTION.c.entity_id)
    .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == MENTION.c.entity_id)
    .join(_SURVIVOR, _SURVIVOR.c.id == ENTITY_RESOLUTION.c.survivor_id)
    .where(MENTION.c.article_id == _ROW)
    .order_by(MENTION.c.start, MENTION.c.end)
)
"""Statements that are made once: making one costs more than running it."""


@dataclass(frozen=True)
class StoredMention:
    """A mention as it stands: `entity` is the one it was written with, `survivor` the one that stands for it now."""

    start: int
    end: int
    text: str
    entity: str
    survivor: str
    kind: str
    method: str

    @property
    def is_stated(self) -> bool:
        """Whether an editor or a feed stated it."""
        return self.method not in FOUND


@dataclass(frozen=True)
class LinkedText:
    """A stored article as linking sees it; `unresolved` maps spans to candidates (public ids)."""

    id: int
    public_id: str
    slug: str
    headline: str
    language: str
    text: str
    mentions: tuple[StoredMention, ...]
    unresolved: dict[tuple[int, int], tuple[str, ...]]


def fetch_linked_text(connection: Connection, article_id: int) -> LinkedText:
    """Return an article's text with its mentions by start and its unresolved names."""
    article = connection.execute(_TEXT, {"row": article_id}).one()
    unresolved = connection.execute(_UNRESOLVED, {"row": article_id})
    return LinkedText(
        article_id,
        article.public_id,
        article.slug,
        article.headline,
        article.language,
        article.body_text or "",
        tuple(_fetch_mentions(connection, article_id)),
        {(row.start, row.end): tuple(row.candidates.split()) for row in unresolved},
    )


def fetch_article_by_url(connection: Connection, url: str) -> int | None:
    """Return the row of the article at an address, None where there is none."""
    found = connection.execute(select(ARTICLE.c.id).where(ARTICLE.c.url == url)).scalar()
    return None if found is None else int(found)


def fetch_article_ids(connection: Connection, after: int, limit: int) -> list[int]:
    """Return the next articles after row `after`, in the order they came."""
    query = select(ARTICLE.c.id).where(ARTICLE.c.id > after).order_by(ARTICLE.c.id).limit(limit)
    return list(connection.execute(query).scalars())


def count_articles(connection: Connection) -> int:
    """Return how many articles are stored, whatever their status."""
    return int(connection.execute(select(func.count()).select_from(ARTICLE)).scalar_one())


def _fetch_mentions(connection: Connection, article_id: int) -> list[StoredMention]:
    return [StoredMention(*row) for row in connection.execute(_MENTIONS, {"row": article_id})]
