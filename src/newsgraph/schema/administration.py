"""What administrators set up for syndication, and what they state of it. Absent leaves as it is, null clears."""

import strawberry

from newsgraph.model.vocabulary import AiUse, ArticlePart, CriterionKind
from newsgraph.schema.declaration import compiled, optional, required
from newsgraph.schema.scalar import DateTime


@strawberry.type(description="One value that a saved filter lets pass.")
class FilterCriterion:
    """One value that a saved filter lets pass."""

    kind = compiled(CriterionKind, "By what it chooses.")
    value = compiled(str, "The section, tag or language; of an entity or a source its id.")


@strawberry.type(
    description="A choice of articles under a key: of each kind of criterion that it has, one must be met. Without "
    "criteria it takes in every article."
)
class SavedFilter:
    """A choice of articles under a key."""

    key = compiled(str, "Its key.")
    name = compiled(str, "Its name.")
    criteria = compiled(list[FilterCriterion], "What it lets pass, by kind and value.")


@strawberry.type(description="What may be done with the articles of a filter, whoever holds the license.")
class License:
    """What may be done with the articles of a filter, whoever holds the license."""

    id = compiled(strawberry.ID, "Its id, by which changes tell of it.")
    key = compiled(str, "Its key.")
    name = compiled(str, "Its name.")
    filter = compiled(SavedFilter | None, "Which articles; null for every article.")
    part = compiled(ArticlePart, "The most that may be republished.")
    delay_seconds = compiled(int, "How long after its publication an article is first let out.")
    quota = compiled(
        int | None, "How many articles a partner may have in a calendar month (UTC); null for any number."
    )
    expires_at = compiled(DateTime | None, "From when on nothing is allowed; null where that is open.")
    territory = compiled(str | None, "Where it holds, in words.")
    usage_terms = compiled(str | None, "Under which terms, in words.")
    ai_use = compiled(list[AiUse], "What machines may do; nothing where it is empty.")
    is_offered = compiled(bool, "Whether everybody is told of it, where it lets machines do something.")


@strawberry.type(description="A license that a partner holds, or held.")
class LicenseGrant:
    """A license that a partner holds, or held."""

    license = compiled(License, "The license.")
    granted_at = compiled(DateTime, "From when.")
    ends_at = compiled(DateTime | None, "Until when; null where that is open.")


@strawberry.type(description="Somebody who takes licensed content.")
class Partner:
    """Somebody who takes licensed content."""

    id = compiled(strawberry.ID, "Its id.")
    name = compiled(str, "Its name.")
    created_at = compiled(DateTime, "Since when it is known.")
    grants = compiled(list[LicenseGrant], "What it holds or held, the oldest license first.")


@strawberry.input(description="One value that a saved filter lets pass.")
class FilterCriterionInput:
    """One value that a saved filter lets pass."""

    kind = required(CriterionKind, "By what it chooses.")
    value = required(str, "The section, tag or language; of an entity or a source its id or slug.")


@strawberry.input(
    description="A saved filter as an administrator states it. What is left out stays as it is."
)
class SaveFilterInput:
    """A saved filter as an administrator states it."""

    key = required(str, "Its key, in a-z, 0-9 and single hyphens: a new one makes a filter.")
    name = optional(str, "Its name; the key where a new filter states none.")
    criteria = optional(list[FilterCriterionInput], "What it lets pass, all of it.")


@strawberry.input(
    description="A license as an administrator states it. What is left out stays as it is, null clears it; a new "
    "license must state filter and part."
)
class SaveLicenseInput:
    """A license as an administrator states it."""

    key = required(str, "Its key, in a-z, 0-9 and single hyphens: a new one makes a license.")
    name = optional(str, "Its name; the key where a new license states none.")
    filter = optional(str, "The key of a saved filter; null for every article.")
    part = optional(ArticlePart, "The most that may be republished.")
    delay_seconds = optional(int, "How long after its publication an article is first let out.")
    quota = optional(int, "How many articles a partner may have in a calendar month (UTC).")
    expires_at = optional(DateTime, "From when on nothing is allowed.")
    territory = optional(str, "Where it holds, in words.")
    usage_terms = optional(str, "Under which terms, in words.")
    ai_use = optional(list[AiUse], "What machines may do, all of it.")
    is_offered = optional(bool, "Whether everybody is told of it, where it lets machines do something.")


@strawberry.input(description="A partner as an administrator states it.")
class SavePartnerInput:
    """A partner as an administrator states it."""

    id = optional(strawberry.ID, "The partner to rename; leave it out to make one.")
    name = required(str, "Its name, which no other partner has.")
