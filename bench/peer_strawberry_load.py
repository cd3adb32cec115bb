"""What the idiomatic peer reads: SQLModel rows through an AsyncSession, one statement for each batch of a loader."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import func, or_
from sqlalchemy.ext.asyncio import async_sessionmaker
from sqlalchemy.orm import aliased, load_only
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession
from strawberry.dataloader import DataLoader

from newsgraph.model.article_table import (
    Article,
    ArticleEntity,
    ArticleSlug,
    EntityPair,
    RelatedArticle,
)
from newsgraph.model.entity_table import Entity, EntityAlias, EntityResolution
from newsgraph.model.folding import fold_name
from newsgraph.model.relation_table import Evidence, Relation

PUBLISHED = "PUBLISHED"
LISTED = load_only(
    *(Article.id, Article.slug, Article.headline, Article.summary, Article.section, Article.published_at),  # type: ignore[arg-type]
    raiseload=True,
)
"""Lists of articles leave the bodies in the database."""
ArticlePage = tuple[int, int]
"""An article's number, and how many of its rows are asked for."""


class Loaders:
    """The reads of one request."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession]):
        self._sessions = sessions
        self.entity = DataLoader(load_fn=self._load_entities)
        self.article_entities = DataLoader(load_fn=self._load_article_entities)
        self.related = DataLoader(load_fn=self._load_related)
        self.article_relations = DataLoader(load_fn=self._load_article_relations)
        self.asserted_by = DataLoader(load_fn=self._load_asserted_by)

    # ------------------------------------------------------------ roots

    async def fetch_article(self, slug: str) -> Article | None:
        """Return the article that has or had this slug."""
        query = (
            select(Article)
            .join(ArticleSlug, col(ArticleSlug.article_id) == col(Article.id))
            .where(ArticleSlug.slug == slug, Article.status == PUBLISHED)
            .options(LISTED)
        )
        return next(iter(await self._fetch(query)), None)

    async def fetch_articles(self, sections: Sequence[str], limit: int) -> Sequence[Article]:
        """Return the newest articles of these sections."""
        query = (
            select(Article)
            .where(Article.status == PUBLISHED, col(Article.section).in_(sections))
            .order_by(col(Article.published_at).desc(), col(Article.public_id).desc())
            .limit(limit)
            .options(LISTED)
        )
        return await self._fetch(query)

    async def fetch_entity(self, slug: str) -> Entity | None:
        """Return the entity that has this slug, or that one was merged into which had it."""
        former = aliased(Entity)
        query = (
            select(Entity)
            .join(EntityResolution, col(EntityResolution.survivor_id) == col(Entity.id))
            .join(former, col(former.id) == col(EntityResolution.entity_id))
            .where(former.slug == slug, Entity.public == 1)
        )
        return next(iter(await self._fetch(query)), None)

    async def fetch_suggestions(self, prefix: str, limit: int) -> Sequence[tuple[Entity, str]]:
        """Return the entities whose name or alias begins so, each with the name that does."""
        key = fold_name(prefix)
        known = select(EntityAlias.entity_id).where(_begins(EntityAlias.name_key, key))
        query = (
            select(Entity)
            .where(Entity.public == 1, or_(_begins(Entity.name_key, key), col(Entity.id).in_(known)))
            .order_by(col(Entity.article_count).desc(), col(Entity.public_id).desc())
            .limit(limit)
        )
        entities = await self._fetch(query)
        others = [entity.id for entity in entities if not entity.name_key.startswith(key)]
        aliases: dict[int, str] = {}
        if others:
            named = select(EntityAlias).where(
                col(EntityAlias.entity_id).in_(others), _begins(EntityAlias.name_key, key)
            )
            for alias in await self._fetch(named.order_by(col(EntityAlias.position))):
                aliases.setdefault(alias.entity_id, alias.name)
        return [(entity, aliases.get(entity.id or 0, entity.name)) for entity in entities]

    # ------------------------------------------------------------ of an entity

    async def fetch_entity_articles(self, entity_id: int, limit: int) -> Sequence[Article]:
        """Return the newest articles that name the entity."""
        query = (
            select(Article)
            .join(ArticleEntity, col(ArticleEntity.article_id) == col(Article.id))
            .where(ArticleEntity.entity_id == entity_id, Article.status == PUBLISHED)
            .order_by(col(Article.published_at).desc(), col(Article.public_id).desc())
            .limit(limit)
            .options(LISTED)
        )
        return await self._fetch(query)

    async def fetch_entity_relations(self, entity_id: int, limit: int) -> Sequence[Relation]:
        """Return the relations in which the entity stands."""
        same = select(EntityResolution.entity_id).where(EntityResolution.survivor_id == entity_id)
        visible = (
            select(Evidence.id)
            .join(Article, col(Article.id) == col(Evidence.article_id))
            .where(Evidence.relation_id == Relation.id, *_COUNTS, Article.status == PUBLISHED)
        )
        query = (
            select(Relation)
            .where(
                or_(col(Relation.subject_id).in_(same), col(Relation.object_id).in_(same)), visible.exists()
            )
            .order_by(col(Relation.kind), col(Relation.public_id))
            .limit(limit)
        )
        return await self._fetch(query)

    async def fetch_co_mentions(self, entity_id: int, limit: int) -> Sequence[tuple[int, Entity]]:
        """Return the entities most often named beside this one."""
        query = (
            select(EntityPair.article_count, Entity)
            .join(Entity, col(Entity.id) == col(EntityPair.other_id))
            .where(EntityPair.entity_id == entity_id, Entity.public == 1)
            .order_by(col(EntityPair.article_count).desc(), col(EntityPair.other_public_id).desc())
            .limit(limit)
        )
        return await self._fetch(query)

    # ------------------------------------------------------------ batches

    async def _load_entities(self, keys: list[int]) -> list[Entity | None]:
        query = (
            select(EntityResolution.entity_id, Entity)
            .join(Entity, col(Entity.id) == col(EntityResolution.survivor_id))
            .where(col(EntityResolution.entity_id).in_(keys), Entity.public == 1)
        )
        found = dict(await self._fetch(query))
        return [found.get(key) for key in keys]

    async def _load_article_entities(self, keys: list[ArticlePage]) -> list[list[tuple[str, Entity]]]:
        number = func.row_number().over(
            partition_by=col(ArticleEntity.article_id),
            order_by=(col(ArticleEntity.salience).desc(), col(ArticleEntity.entity_public_id).desc()),
        )
        ranked = (
            select(
                ArticleEntity.article_id, ArticleEntity.entity_id, ArticleEntity.role, number.label("number")
            )
            .join(Entity, col(Entity.id) == col(ArticleEntity.entity_id))
            .where(col(ArticleEntity.article_id).in_([article for article, _ in keys]), Entity.public == 1)
            .subquery()
        )
        query = (
            select(ranked.c.article_id, ranked.c.role, Entity)
            .join(ranked, ranked.c.entity_id == col(Entity.id))
            .where(ranked.c.number <= max(first for _, first in keys))
            .order_by(ranked.c.article_id, ranked.c.number)
        )
        found = defaultdict(list)
        for article, role, entity in await self._fetch(query):
            found[article].append((role, entity))
        return [found[article][:first] for article, first in keys]

    async def _load_related(self, keys: list[ArticlePage]) -> list[list[tuple[RelatedArticle, Article]]]:
        query = (
            select(RelatedArticle, Article)
            .join(Article, col(Article.id) == col(RelatedArticle.related_id))
            .where(
                col(RelatedArticle.article_id).in_([article for article, _ in keys]),
                Article.status == PUBLISHED,
            )
            .order_by(col(RelatedArticle.article_id), col(RelatedArticle.rank), col(Article.public_id))
            .options(LISTED)
        )
        found = _group(await self._fetch(query), lambda row: row[0].article_id)
        return [found[article][:first] for article, first in keys]

    async def _load_article_relations(
        self, keys: list[ArticlePage]
    ) -> list[list[tuple[Relation, list[Evidence]]]]:
        """Return the relations of published articles with all that each article says about them."""
        query = (
            select(Relation, Evidence)
            .join(Evidence, col(Evidence.relation_id) == col(Relation.id))
            .where(col(Evidence.article_id).in_([article for article, _ in keys]), *_COUNTS)
            .order_by(
                col(Relation.kind), col(Relation.public_id), col(Evidence.start), col(Evidence.public_id)
            )
        )
        found: dict[int, dict[int | None, tuple[Relation, list[Evidence]]]] = defaultdict(dict)
        for relation, evidence in await self._fetch(query):
            found[evidence.article_id].setdefault(relation.id, (relation, []))[1].append(evidence)
        return [list(found[article].values())[:first] for article, first in keys]

    async def _load_asserted_by(self, keys: list[int]) -> list[int]:
        query = (
            select(Evidence.relation_id, func.count(col(Evidence.origin).distinct()))
            .join(Article, col(Article.id) == col(Evidence.article_id))
            .where(col(Evidence.relation_id).in_(keys), *_COUNTS, Article.status == PUBLISHED)
            .where(Evidence.stance == "ASSERTS")
            .group_by(col(Evidence.relation_id))
        )
        found = dict(await self._fetch(query))
        return [found.get(key, 0) for key in keys]

    async def _fetch(self, query: Any) -> Any:
        """Run one statement in a session of its own, since loaders run side by side and a session does not."""
        async with self._sessions() as session:
            return (await session.exec(query)).all()


_COUNTS = (col(Evidence.withdrawn_at).is_(None), Evidence.attributed == 1)
"""What must hold for evidence to be shown."""


def _begins(column: Any, key: str) -> Any:
    return (col(column) >= key) & (col(column) < key + "\U0010ffff")


def _group(rows: Sequence[Any], key: Callable[[Any], Any]) -> dict[Any, list[Any]]:
    found = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found
