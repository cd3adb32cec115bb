"""Remembers, for one import, who refers to whom and which keys are taken, so that a batch asks the database once."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, bindparam, select

from newsgraph.store.core_table import ARTICLE, ARTICLE_SLUG, ENTITY
from newsgraph.store.record import ArticleRecord
from newsgraph.store.reference import EntityRow, resolve_entity
from newsgraph.store.statement import AMONG, fetch_among, fetch_known

PENDING = -1
"""Stands for the row of an article that is planned and not inserted yet."""
MAX_ENTITIES = 50_000
_KEYS: dict[str, tuple[Column[str], Column[int]]] = {
    "public_id": (ARTICLE.c.public_id, ARTICLE.c.id),
    "source_key": (ARTICLE.c.source_key, ARTICLE.c.id),
    "url": (ARTICLE.c.url, ARTICLE.c.id),
    "slug": (ARTICLE_SLUG.c.slug, ARTICLE_SLUG.c.article_id),
}

_FINDING = {name: select(row).where(column == bindparam("value")) for name, (column, row) in _KEYS.items()}
_FINDING_MANY = {
    name: select(column, row.label("row")).where(column.in_(AMONG)) for name, (column, row) in _KEYS.items()
}
_ENTITIES = select(ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.kind, ENTITY.c.name).where(
    ENTITY.c.public_id.in_(AMONG)
)


class Known:
    """What is known of the database; `forget` before anything but new articles is written, and after a failure."""

    def __init__(self) -> None:
        self.generation = 0
        """Rises when entities are forgotten: rows found before may be of others since."""
        self._entities: dict[str, EntityRow] = {}
        self._articles: dict[str, dict[str, int | None]] = {name: {} for name in _KEYS}

    def forget(self) -> None:
        """Ask the database again."""
        self.generation += 1
        self._entities.clear()
        self.forget_articles()

    def forget_articles(self) -> None:
        """Ask again whose keys are whose."""
        for found in self._articles.values():
            found.clear()

    def resolve_entity(self, connection: Connection, reference: str, place: str) -> EntityRow:
        """Return the entity with this public id or slug; raises InputError REFERENCE_NOT_FOUND at `place`."""
        found = self._entities.get(reference)
        if found is None:
            found = self._entities[reference] = resolve_entity(connection, reference, place)
        return found

    def get_entity(self, reference: str) -> EntityRow | None:
        """Return what is remembered of this public id or slug."""
        return self._entities.get(reference)

    def find_article(self, connection: Connection, key: str, value: str) -> int | None:
        """Return the row of the article that has `value` as its `key`, PENDING where it is planned only."""
        known = self._articles[key]
        if value not in known:
            rows = fetch_known(connection, _FINDING[key], {"value": value})
            known[value] = rows[0][0] if rows else None
        return known[value]

    def is_pending(self, key: str, value: str | None) -> bool:
        """Return whether an article with this key is planned and not inserted yet."""
        return value is not None and self._articles[key].get(value) == PENDING

    def add_planned(self, record: ArticleRecord, source_key: str) -> None:
        """Take note of the keys of a planned article."""
        self._articles["public_id"][record.public_id] = PENDING
        self._articles["source_key"][source_key] = PENDING
        if record.url is not None:
            self._articles["url"][record.url] = PENDING
        for slug in (record.slug, *record.former_slugs):
            if slug is not None:
                self._articles["slug"][slug] = PENDING

    def prefetch(self, connection: Connection, records: Sequence[ArticleRecord]) -> None:
        """Look up at once what these articles refer to and which of their keys are taken."""
        if len(self._entities) > MAX_ENTITIES:
            self._entities.clear()
        self.forget_articles()
        values = {
            "public_id": [record.id for record in records],
            "source_key": [record.source_key for record in records],
            "url": [record.url for record in records],
            "slug": [slug for record in records for slug in (record.slug, *record.former_slugs)],
        }
        for name, found in values.items():
            known = self._articles[name]
            keys = sorted({value for value in found if value is not None})
            known.update(dict.fromkeys(keys))
            known.update(fetch_among(connection, _FINDING_MANY[name], keys))
        self._prefetch_entities(connection, records)

    def _prefetch_entities(self, connection: Connection, records: Sequence[ArticleRecord]) -> None:
        named = {mention.entity for record in records for mention in record.mentions}
        named.update(record.source for record in records if record.source is not None)
        for row in fetch_among(connection, _ENTITIES, sorted(named - self._entities.keys())):
            self._entities[row[1]] = EntityRow(*row)
