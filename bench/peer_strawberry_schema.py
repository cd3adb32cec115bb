"""The schema of the idiomatic peer: the types and fields that the measured operations ask for, under the same names.

Enumerations are plain strings here, which spares this peer their conversion.
"""

from typing import Self

import orjson
import strawberry
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.types import Info

from newsgraph.model import article_table, entity_table, relation_table
from peer_strawberry_load import Loaders

MILLION = 1_000_000
MAX_EVIDENCE = 20


def _loaders(info: Info) -> Loaders:
    loaders: Loaders = info.context["loaders"]
    return loaders


@strawberry.type
class PageInfo:
    """Where a page stands."""

    has_next_page: bool


@strawberry.type
class Entity:
    """An entity."""

    row_id: strawberry.Private[int]
    name: str
    kind: str
    description: str | None
    article_count: int

    @classmethod
    def from_row(cls, row: entity_table.Entity) -> Self:
        """Return the type for a row."""
        return cls(
            row_id=row.id or 0,
            name=row.name,
            kind=row.kind,
            description=row.description,
            article_count=row.article_count,
        )

    @strawberry.field
    async def articles(self, info: Info, first: int = 20) -> "ArticleConnection":
        """Articles that name it."""
        return ArticleConnection.build(
            await _loaders(info).fetch_entity_articles(self.row_id, first + 1), first
        )

    @strawberry.field
    async def relations(self, info: Info, first: int = 20) -> "RelationConnection":
        """Relations in which it stands."""
        rows = await _loaders(info).fetch_entity_relations(self.row_id, first)
        return RelationConnection(edges=[RelationEdge(node=Relation.from_row(row)) for row in rows])

    @strawberry.field
    async def co_mentions(self, info: Info, first: int = 20) -> "CoMentionConnection":
        """Entities named beside it."""
        rows = await _loaders(info).fetch_co_mentions(self.row_id, first)
        return CoMentionConnection(
            edges=[CoMentionEdge(article_count=count, node=Entity.from_row(row)) for count, row in rows]
        )


@strawberry.type
class CoMentionEdge:
    """An entity named beside another one."""

    article_count: int
    node: Entity


@strawberry.type
class CoMentionConnection:
    """A page of them."""

    edges: list[CoMentionEdge]


@strawberry.type
class Relation:
    """A relation."""

    row_id: strawberry.Private[int]
    subject_id: strawberry.Private[int]
    object_id: strawberry.Private[int]
    kind: str

    @classmethod
    def from_row(cls, row: relation_table.Relation) -> Self:
        """Return the type for a row."""
        return cls(row_id=row.id or 0, subject_id=row.subject_id, object_id=row.object_id, kind=row.kind)

    @strawberry.field
    async def subject(self, info: Info) -> Entity | None:
        """The one end."""
        row = await _loaders(info).entity.load(self.subject_id)
        return None if row is None else Entity.from_row(row)

    @strawberry.field
    async def object(self, info: Info) -> Entity | None:
        """The other end."""
        row = await _loaders(info).entity.load(self.object_id)
        return None if row is None else Entity.from_row(row)

    @strawberry.field
    async def asserted_by(self, info: Info) -> int:
        """How many assert it."""
        return await _loaders(info).asserted_by.load(self.row_id)


@strawberry.type
class Evidence:
    """A passage."""

    speaker_id: strawberry.Private[int | None]
    quote: str | None

    @strawberry.field
    async def speaker(self, info: Info) -> Entity | None:
        """Who says so."""
        if self.speaker_id is None:
            return None
        row = await _loaders(info).entity.load(self.speaker_id)
        return None if row is None else Entity.from_row(row)


@strawberry.type
class RelationEdge:
    """A relation of an entity."""

    node: Relation


@strawberry.type
class RelationConnection:
    """A page of them."""

    edges: list[RelationEdge]


@strawberry.type
class ArticleRelationEdge:
    """A relation of an article, with what the article says about it."""

    node: Relation
    evidence: list[Evidence]


@strawberry.type
class ArticleRelationConnection:
    """A page of them."""

    edges: list[ArticleRelationEdge]


@strawberry.type
class ArticleEntityEdge:
    """An entity of an article."""

    role: str
    node: Entity


@strawberry.type
class ArticleEntityConnection:
    """A page of them."""

    edges: list[ArticleEntityEdge]


@strawberry.type
class RelatedReason:
    """Why an article is related."""

    kind: str
    text: str


@strawberry.type
class RelatedArticleEdge:
    """A related article."""

    told: strawberry.Private[str]
    score: float
    node: "Article"

    @strawberry.field
    def reasons(self) -> list[RelatedReason]:
        """Why it is related: the entry's own JSON, which costs this peer no statement."""
        return [RelatedReason(kind=kind, text=text) for kind, _, _, text in orjson.loads(self.told)]


@strawberry.type
class RelatedArticleConnection:
    """A page of them."""

    edges: list[RelatedArticleEdge]


@strawberry.type
class Article:
    """An article."""

    row_id: strawberry.Private[int]
    slug: str
    headline: str
    summary: str | None
    section: str | None
    published_at: str | None

    @classmethod
    def from_row(cls, row: article_table.Article) -> Self:
        """Return the type for a row."""
        return cls(
            row_id=row.id or 0,
            slug=row.slug,
            headline=row.headline,
            summary=row.summary,
            section=row.section,
            published_at=row.published_at,
        )

    @strawberry.field
    async def entities(self, info: Info, first: int = 20) -> ArticleEntityConnection:
        """Entities it names."""
        rows = await _loaders(info).article_entities.load((self.row_id, first))
        return ArticleEntityConnection(
            edges=[ArticleEntityEdge(role=role, node=Entity.from_row(row)) for role, row in rows]
        )

    @strawberry.field
    async def related(self, info: Info, first: int = 20) -> RelatedArticleConnection:
        """Articles related to it."""
        rows = await _loaders(info).related.load((self.row_id, first))
        return RelatedArticleConnection(
            edges=[
                RelatedArticleEdge(
                    told=entry.reasons,
                    score=entry.score / MILLION,
                    node=Article.from_row(article),
                )
                for entry, article in rows
            ]
        )

    @strawberry.field
    async def relations(self, info: Info, first: int = 20) -> ArticleRelationConnection:
        """Relations for which it is evidence."""
        rows = await _loaders(info).article_relations.load((self.row_id, first))
        return ArticleRelationConnection(
            edges=[
                ArticleRelationEdge(
                    node=Relation.from_row(relation),
                    evidence=[
                        Evidence(speaker_id=passage.speaker_id, quote=passage.quote)
                        for passage in passages[:MAX_EVIDENCE]
                    ],
                )
                for relation, passages in rows
            ]
        )


@strawberry.type
class ArticleEdge:
    """An article in a list."""

    node: Article


@strawberry.type
class ArticleConnection:
    """A page of articles."""

    edges: list[ArticleEdge]
    page_info: PageInfo

    @classmethod
    def build(cls, rows: "list[article_table.Article]", first: int) -> Self:
        """Return a page of the rows, of which one more was read than is shown."""
        return cls(
            edges=[ArticleEdge(node=Article.from_row(row)) for row in rows[:first]],
            page_info=PageInfo(has_next_page=len(rows) > first),
        )


@strawberry.type
class Suggestion:
    """An entity that was meant, perhaps."""

    matched: str
    entity: Entity


@strawberry.input
class ArticleFilter:
    """What an article must meet."""

    sections: list[str] | None = None


@strawberry.type
class Query:
    """What can be asked."""

    @strawberry.field
    async def article(self, info: Info, slug: str) -> Article | None:
        """An article."""
        row = await _loaders(info).fetch_article(slug)
        return None if row is None else Article.from_row(row)

    @strawberry.field
    async def articles(self, info: Info, filter: ArticleFilter, first: int = 20) -> ArticleConnection:
        """Articles, newest first."""
        return ArticleConnection.build(
            await _loaders(info).fetch_articles(filter.sections or [], first + 1), first
        )

    @strawberry.field
    async def entity(self, info: Info, slug: str) -> Entity | None:
        """An entity."""
        row = await _loaders(info).fetch_entity(slug)
        return None if row is None else Entity.from_row(row)

    @strawberry.field
    async def suggest(self, info: Info, prefix: str, first: int = 10) -> list[Suggestion]:
        """Entities whose name begins so."""
        rows = await _loaders(info).fetch_suggestions(prefix, first)
        return [Suggestion(matched=matched, entity=Entity.from_row(row)) for row, matched in rows]


SCHEMA = strawberry.Schema(Query, extensions=[ParserCache, ValidationCache])
