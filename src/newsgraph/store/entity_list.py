"""Lists entities for an editor, public or not."""

from dataclasses import dataclass

from sqlalchemy import Connection, or_, select

from newsgraph.store.core_table import ENTITY, ENTITY_ALIAS, ENTITY_RESOLUTION


@dataclass(frozen=True)
class EntityFilter:
    """Which entities: of one kind, with a name or alias that holds a text, after a slug, so many at most."""

    kind: str | None = None
    text: str | None = None
    after: str | None = None
    limit: int = 50


@dataclass(frozen=True)
class ListedEntity:
    """An entity as a list shows it."""

    id: str
    slug: str
    name: str
    kind: str
    origin: str
    articles: int


def fetch_entity_list(connection: Connection, wanted: EntityFilter) -> list[ListedEntity]:
    """Return the entities that stand for themselves, by slug in code-point order."""
    query = (
        select(ENTITY)
        .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.entity_id == ENTITY.c.id)
        .where(ENTITY_RESOLUTION.c.survivor_id == ENTITY.c.id)
    )
    if wanted.kind is not None:
        query = query.where(ENTITY.c.kind == wanted.kind)
    if wanted.text is not None:
        named = select(ENTITY_ALIAS.c.entity_id).where(
            ENTITY_ALIAS.c.name.icontains(wanted.text, autoescape=True)
        )
        query = query.where(
            or_(ENTITY.c.name.icontains(wanted.text, autoescape=True), ENTITY.c.id.in_(named))
        )
    rows = sorted(connection.execute(query).all(), key=lambda row: row.slug)
    found = [row for row in rows if wanted.after is None or row.slug > wanted.after]
    return [
        ListedEntity(row.public_id, row.slug, row.name, row.kind, row.origin, row.article_count)
        for row in found[: wanted.limit]
    ]
