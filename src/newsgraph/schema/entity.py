"""Entities: people, organizations, places and events, which share all their fields."""

import strawberry

from newsgraph.model.vocabulary import AliasKind, EntityKind, TimelineInterval
from newsgraph.schema.declaration import Argument, compiled, later
from newsgraph.schema.filter import ARTICLE_FILTER, ARTICLE_ORDER, ENTITY_KINDS, KNOWN_AT, RELATION_FILTER
from newsgraph.schema.paging import LIMIT, PAGING, Node, build_connection, build_edge
from newsgraph.schema.scalar import Date, DateTime


@strawberry.type(description="Another name of an entity.")
class Alias:
    """Another name of an entity."""

    name = compiled(str, "The name.")
    language = compiled(str | None, "The language it is used in, as a BCP 47 tag; null where in any.")
    kind = compiled(AliasKind, "What sort of name it is.")


@strawberry.type(description="The same thing elsewhere, such as scheme wikidata, value Q42.")
class Identifier:
    """The same thing elsewhere."""

    scheme = compiled(str, "Whose identifier it is, such as wikidata.")
    value = compiled(str, "The identifier as that scheme writes it.")
    url = compiled(str | None, "Where it can be looked up.")


@strawberry.type(description="How many articles one stretch of the calendar holds.")
class TimelineBucket:
    """How many articles one stretch of the calendar holds."""

    start = compiled(Date, "Its first day, in UTC.")
    article_count = compiled(int, "How many articles were published in it; at least one.")


@strawberry.interface(description="A person, an organization, a place or an event that articles name.")
class Entity(Node):
    """A person, an organization, a place or an event that articles name."""

    kind = compiled(EntityKind, "What it is; it agrees with the type.")
    slug = compiled(str, "Its readable address, unique and never reused. A former one keeps resolving.")
    name = compiled(str, "Its usual name.")
    aliases = compiled(list[Alias], "Its other names.")
    description = compiled(str | None, "What it is, in a few words.")
    identifiers = compiled(list[Identifier], "The same thing elsewhere.")
    former_ids = compiled(
        list[strawberry.ID], "Ids of entities merged into this one; each still resolves here."
    )
    article_count = compiled(int, "How many visible articles mention it.")
    first_mentioned_at = compiled(
        DateTime | None, "When the first visible article that mentions it was published."
    )
    last_mentioned_at = compiled(
        DateTime | None, "When the last visible article that mentions it was published."
    )
    articles = compiled(
        later("article", "ArticleConnection"),
        "Articles that mention it. By default newest first by publishedAt, then by id.",
        **PAGING,
        **ARTICLE_FILTER,
        **ARTICLE_ORDER,
    )
    relations = compiled(
        later("relation", "RelationConnection"),
        "Relations at either end of which it stands, by kind, then by id. At a past knownAt, those of what it "
        "stood for then: none where it was merged into another.",
        **PAGING,
        **RELATION_FILTER,
        **KNOWN_AT,
    )
    co_mentions = compiled(
        later("entity", "CoMentionConnection"),
        "Entities named in the same articles, most often first, then by id. Never a relation: it says nothing "
        "of how the two stand to each other.",
        first=PAGING["first"],
        after=PAGING["after"],
        **ENTITY_KINDS,
    )
    timeline = compiled(
        list[TimelineBucket],
        "How many visible articles that mention it were published in each day, week, month or year, oldest "
        "first. Days are in UTC, weeks begin on Monday; empty buckets are left out, and of more than 400 "
        "the latest are kept.",
        interval=Argument(TimelineInterval | None, "How long a bucket is; DAY by default."),
        from_=Argument(Date | None, "Only articles published on this day or later.", "from"),
        to=Argument(Date | None, "Only articles published on this day or earlier."),
    )


@strawberry.type(description="A human being whom articles name.")
class Person(Entity):
    """A human being whom articles name."""


@strawberry.type(
    description="A company, a party, a ministry, a publisher or any other body that articles name."
)
class Organization(Entity):
    """A body that articles name."""


@strawberry.type(description="A country, a city, a region or any other place that articles name.")
class Place(Entity):
    """A place that articles name."""


@strawberry.type(description="An election, a summit, a conflict or any other occurrence that articles name.")
class Event(Entity):
    """An occurrence that articles name."""


EntityEdge = build_edge("EntityEdge", Entity, "entity")
EntityConnection = build_connection("EntityConnection", EntityEdge, "entities")

CoMentionEdge = build_edge(
    "CoMentionEdge",
    Entity,
    "entity",
    article_count=compiled(int, "In how many visible articles both are named."),
    articles=compiled(
        later("article", "ArticleConnection"),
        "The articles in which both are named, newest first by publishedAt, then by id.",
        **LIMIT,
    ),
)
CoMentionConnection = build_connection("CoMentionConnection", CoMentionEdge, "entities named together")


@strawberry.type(description="An entity that was typed the beginning of.")
class Suggestion:
    """An entity that was typed the beginning of."""

    entity = compiled(Entity, "The entity.")
    matched = compiled(str, "What of it begins so: its name, else the first of its aliases that does.")
