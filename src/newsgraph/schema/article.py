"""Articles: what a newsroom publishes, and all that hangs from it."""

from typing import Any

import strawberry

from newsgraph.model.vocabulary import (
    AccessReason,
    AiUse,
    ArticlePart,
    ArticleStatus,
    BodyFormat,
    EntityRole,
    RelatedReasonKind,
)
from newsgraph.schema.declaration import Argument, compiled, later
from newsgraph.schema.entity import Entity, Organization, Person
from newsgraph.schema.facet import ArticleFacets
from newsgraph.schema.filter import ENTITY_KINDS, RELATION_FILTER
from newsgraph.schema.paging import LIMIT, PAGING, Node, build_connection, build_edge
from newsgraph.schema.relation import UNIT, ArticleRelationConnection
from newsgraph.schema.scalar import DateTime


@strawberry.type(description="A picture that goes with an article.")
class Image:
    """A picture that goes with an article."""

    url = compiled(str, "Where the picture is.")
    alt = compiled(str, "What it shows, for those who cannot see it.")
    credit = compiled(str | None, "Whom to name beside it.")
    width = compiled(int | None, "In pixels.")
    height = compiled(int | None, "In pixels.")


@strawberry.type(description="That an article was withdrawn after publication.")
class Retraction:
    """That an article was withdrawn after publication."""

    at = compiled(DateTime, "When it was withdrawn.")
    reason = compiled(str, "Why, in the publisher's words.")


@strawberry.type(description="One occurrence of an entity's name in an article's text.")
class Mention(Node):
    """One occurrence of an entity's name in an article's text."""

    article = compiled(later("article", "Article"), "The article.")
    entity = compiled(Entity, "The entity that is named.")
    text = compiled(str, "The name as printed.")
    start = compiled(int, "Where it starts, from the start of the article's text.", **UNIT)
    end = compiled(int, "Where it ends, exclusive, from the start of the article's text.", **UNIT)


@strawberry.type(description="One paragraph of an article's text.")
class Paragraph:
    """One paragraph of an article's text."""

    index = compiled(int, "Its place in the article, from 0.")
    text = compiled(str, "Plain text.")
    start = compiled(
        int, "Where it starts, from the start of the article's text: body(format: TEXT).", **UNIT
    )
    mentions = compiled(list[Mention], "The names of entities in it, in the order they stand.", **LIMIT)


@strawberry.type(description="Where an article can be shared with one click.")
class ShareLink:
    """Where an article can be shared with one click."""

    network = compiled(str, "The network's name, such as email or whatsapp.")
    url = compiled(str, "The address to open.")


@strawberry.type(description="What to show and where to send where an article is shared.")
class ShareCard:
    """What to show and where to send where an article is shared."""

    url = compiled(str, "The address to share.")
    title = compiled(str, "The headline.")
    text = compiled(str, "A sentence or two.")
    image = compiled(str | None, "The address of a picture.")
    links = compiled(list[ShareLink], "One for each network.")


@strawberry.type(description="One reason why an article is in a list of related articles.")
class RelatedReason:
    """One reason why an article is in a list of related articles."""

    kind = compiled(RelatedReasonKind, "What sort of reason it is.")
    weight = compiled(float, "From 0 to 1: this reason's share of the score.")
    entity = compiled(Entity | None, "For SHARED_ENTITY: the entity that both articles mention.")
    text = compiled(str, "A sentence fit to show a reader.")


@strawberry.type(description="One state of an article.")
class ArticleVersion:
    """One state of an article."""

    version = compiled(
        int,
        "Its number, from 1: the public counts those that were published, the newsroom all that were saved.",
    )
    headline = compiled(str, "The headline it had.")
    at = compiled(
        DateTime, "When it came to be; a version written before publication, when it was published."
    )
    note = compiled(str | None, "What was changed and why, for a correction or a retraction.")


@strawberry.type(description="What the viewer may do with an article, and why.")
class Access:
    """What the viewer may do with an article, and why."""

    can_read_body = compiled(bool, "Whether its text is shown to this viewer.")
    can_syndicate = compiled(bool, "Whether a license of this viewer allows to republish it.")
    reason = compiled(AccessReason, "Why.")
    part = compiled(
        ArticlePart | None, "The most of it that this viewer may republish now; null where that is nothing."
    )
    license = compiled(
        str | None,
        "For a partner, the key of the license that decides; null where none takes the article in. For all "
        "others the terms of use that the publisher states; null where there are none.",
    )
    usage_terms = compiled(
        str | None,
        "The terms of use of the license that decides, where it states any, else those of the article itself.",
    )
    ai_use = compiled(
        list[AiUse], "What machines may do with what is republished; nothing where nothing may be."
    )
    explanation = compiled(str | None, "Why, in one sentence fit to show.")


@strawberry.type(
    description="What a newsroom publishes, over all its versions. A retracted article keeps its id, slug, "
    "url, headline, source, dates and retraction; its texts are null, its lists empty."
)
class Article(Node):
    """What a newsroom publishes, over all its versions."""

    slug = compiled(str, "Its readable address, unique and never reused. A former one keeps resolving.")
    url = compiled(str | None, "The canonical address at the publisher.")
    headline = compiled(str, "Its headline, plain text.")
    summary = compiled(str | None, "A teaser of one or two sentences, plain text.")
    body = compiled(
        str | None,
        "The whole text. Null where the viewer may not read it; paragraphs and mentions are then empty, "
        "quotes null.",
        format=Argument(BodyFormat | None, "In which form; HTML by default."),
    )
    paragraphs = compiled(list[Paragraph], "The text, paragraph by paragraph.")
    image = compiled(Image | None, "The picture that goes with it.")
    language = compiled(str, "The language it is written in, as a BCP 47 tag.")
    section = compiled(str | None, "The publisher's section.")
    tags = compiled(list[str], "The publisher's tags.")
    byline = compiled(str | None, "Who wrote it, as printed.")
    authors = compiled(list[Person], "Who wrote it, as people of this graph, in the order of the byline.")
    source = compiled(Organization | None, "The publisher, an organization like any other.")
    status = compiled(ArticleStatus, "Where it stands between draft and retraction.")
    retraction = compiled(Retraction | None, "When and why it was withdrawn; null where it was not.")
    embargoed_until = compiled(
        DateTime | None, "When it will be published, for those who may see an article under embargo."
    )
    published_at = compiled(DateTime | None, "When it was published; null where it was not.")
    modified_at = compiled(DateTime, "When it was last modified.")
    word_count = compiled(int, "How many words the text has.")
    reading_minutes = compiled(int, "How many minutes it takes to read.")
    version = compiled(
        int,
        "The number of its present version, from 1: the public counts those that were published, the newsroom "
        "all that were saved.",
    )
    versions = compiled(
        later("article", "ArticleVersionConnection"),
        "Its versions, the newest first; for the public those that were published, kept after a retraction.",
        first=PAGING["first"],
        after=PAGING["after"],
    )
    access = compiled(Access, "What the viewer may do with it, and why.")
    share = compiled(ShareCard, "What to show where it is shared.")
    entities = compiled(
        later("article", "ArticleEntityConnection"),
        "Entities it mentions, by salience, the most important first, then by id.",
        **PAGING,
        **ENTITY_KINDS,
        min_salience=Argument(float | None, "With at least this salience, from 0 to 1."),
    )
    people = compiled(
        later("article", "ArticlePersonConnection"),
        "People it mentions, by salience, the most important first, then by id.",
        **PAGING,
    )
    organizations = compiled(
        later("article", "ArticleOrganizationConnection"),
        "Organizations it mentions, by salience, the most important first, then by id.",
        **PAGING,
    )
    relations = compiled(
        ArticleRelationConnection,
        "Relations for which it is evidence, by kind, then by id.",
        **PAGING,
        **RELATION_FILTER,
    )
    related = compiled(
        later("article", "RelatedArticleConnection"),
        "Related articles: pinned ones first, then by score, the highest first, then by id.",
        **PAGING,
    )


def _build_entity_edge(name: str, node: Any, thing: str) -> Any:
    return build_edge(
        name,
        node,
        thing,
        role=compiled(EntityRole, f"How strongly the article is about the {thing}."),
        salience=compiled(float, f"From 0 to 1: how central the {thing} is to the article."),
        mention_count=compiled(int, f"How often the article names the {thing}."),
        mentions=compiled(list[Mention], "Where in the text, in the order they stand.", **LIMIT),
    )


ArticleVersionEdge = build_edge("ArticleVersionEdge", ArticleVersion, "version")
ArticleVersionConnection = build_connection("ArticleVersionConnection", ArticleVersionEdge, "versions")
ArticleEdge = build_edge("ArticleEdge", Article, "article")
ArticleConnection = build_connection(
    "ArticleConnection",
    ArticleEdge,
    "articles",
    facets=compiled(ArticleFacets, "How the whole list is made up."),
)
ArticleEntityEdge = _build_entity_edge("ArticleEntityEdge", Entity, "entity")
ArticleEntityConnection = build_connection("ArticleEntityConnection", ArticleEntityEdge, "entities")
ArticlePersonEdge = _build_entity_edge("ArticlePersonEdge", Person, "person")
ArticlePersonConnection = build_connection("ArticlePersonConnection", ArticlePersonEdge, "people")
ArticleOrganizationEdge = _build_entity_edge("ArticleOrganizationEdge", Organization, "organization")
ArticleOrganizationConnection = build_connection(
    "ArticleOrganizationConnection", ArticleOrganizationEdge, "organizations"
)
RelatedArticleEdge = build_edge(
    "RelatedArticleEdge",
    Article,
    "article",
    score=compiled(float, "From 0 to 1, comparable within one list."),
    pinned=compiled(bool, "Whether an editor pinned it."),
    reasons=compiled(list[RelatedReason], "Why it is here, the strongest reason first; never empty."),
)
RelatedArticleConnection = build_connection("RelatedArticleConnection", RelatedArticleEdge, "articles")
