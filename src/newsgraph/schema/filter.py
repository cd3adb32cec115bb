"""Inputs: what narrows a list, and how a thing is named from outside."""

import strawberry

from newsgraph.model.vocabulary import ArticleStatus, EntityKind, RelationKind, Standing
from newsgraph.schema.declaration import Argument, optional, required
from newsgraph.schema.enumeration import ArticleOrder, EntityOrder, RelationDirection
from newsgraph.schema.scalar import Date, DateTime


@strawberry.input(description="What an article must meet to be listed: everything that is given.")
class ArticleFilter:
    """What an article must meet to be listed."""

    languages = optional(list[str], "In any of these languages, as BCP 47 tags such as en or pt-BR.")
    sections = optional(list[str], "In any of these sections.")
    tags = optional(list[str], "With all of these tags.")
    entities = optional(list[strawberry.ID], "Mentions every one of these entities.")
    any_entity = optional(list[strawberry.ID], "Mentions at least one of these entities.")
    sources = optional(list[strawberry.ID], "Published by any of these organizations.")
    authors = optional(list[strawberry.ID], "Written by any of these people.")
    published_after = optional(DateTime, "Published at this instant or later.")
    published_before = optional(DateTime, "Published before this instant.")
    modified_after = optional(DateTime, "Modified at this instant or later.")
    text = optional(str, "Has all of these words, in any order; upper and lower case and accents are folded.")
    saved = optional(str, "Taken in by the saved filter of this key; where there is none, nothing is.")
    in_feeds_of = optional(
        list[strawberry.ID],
        "In the feed of at least one of these entities: mentions it. One that is RETRACTED, where such are asked "
        "for, mentioned it until then, so that whoever followed the feed hears of it.",
    )
    licensed = optional(
        bool,
        "With true, taken in by a license that the viewer holds or held, whatever it allows now, or delivered to "
        "the viewer; with false, neither. Who is no partner holds no license.",
    )
    status = optional(
        list[ArticleStatus],
        "In any of these states; PUBLISHED by default. The public may ask for PUBLISHED and RETRACTED, "
        "editors also for DRAFT and EMBARGOED.",
    )


@strawberry.input(description="The same thing elsewhere, by which an entity is found.")
class IdentifierInput:
    """The same thing elsewhere, by which an entity is found."""

    scheme = required(str, "Whose identifier it is, such as wikidata.")
    value = required(str, "The identifier as that scheme writes it, such as Q42.")


@strawberry.input(description="What an entity must meet to be listed: everything that is given.")
class EntityFilter:
    """What an entity must meet to be listed."""

    kinds = optional(list[EntityKind], "Of any of these kinds.")
    name = optional(str, "Has exactly this name or alias; upper and lower case and accents are folded.")
    identifier = optional(IdentifierInput, "Has this identifier.")
    mentioned_after = optional(DateTime, "Mentioned in an article published at this instant or later.")


@strawberry.input(description="What a relation must meet to be listed: everything that is given.")
class RelationFilter:
    """What a relation must meet to be listed."""

    kinds = optional(list[RelationKind], "Of any of these kinds.")
    subjects = optional(list[strawberry.ID], "With any of these entities as its subject.")
    objects = optional(list[strawberry.ID], "With any of these entities as its object.")
    direction = optional(
        RelationDirection,
        "At which end the entity stands whose relations are read; BOTH by default. Symmetric kinds match "
        "either. Only read on an entity's relations.",
    )
    with_ = optional(
        list[strawberry.ID],
        "On an entity's relations: with any of these entities at the other end. Elsewhere: at either end.",
        name="with",
    )
    standing = optional(list[Standing], "In any of these standings, by the evidence the viewer may see.")
    valid_at = optional(
        Date,
        "What held on that day, by validFrom and validTo, both days included; where one is null it is unknown, "
        "and the relation is kept.",
    )


ARTICLE_FILTER = {
    "filter": Argument(ArticleFilter | None, "Which articles; all that are published by default.")
}
ENTITY_FILTER = {"filter": Argument(EntityFilter | None, "Which entities; all that are visible by default.")}
RELATION_FILTER = {
    "filter": Argument(RelationFilter | None, "Which relations; all that are visible by default.")
}
ARTICLE_ORDER = {"order_by": Argument(ArticleOrder | None, "In which order; PUBLISHED_AT_DESC by default.")}
ENTITY_ORDER = {"order_by": Argument(EntityOrder | None, "In which order; ARTICLE_COUNT_DESC by default.")}
ENTITY_KINDS = {
    "kinds": Argument(list[EntityKind] | None, "Of any of these kinds; of every kind by default.")
}
KNOWN_AT = {
    "known_at": Argument(
        DateTime | None,
        "As it was known at this instant: by the evidence on record and not yet withdrawn, and by who was merged "
        "with whom then. What is read below follows it, up to articles and entities, whose own fields are of now. "
        "Left out or null: now.",
    )
}
KNOWN_AT_BELOW = {
    "known_at": Argument(
        DateTime | None,
        "As it was known at this instant. Left out or null: the instant of the field around it that states one, "
        "else now.",
    )
}
