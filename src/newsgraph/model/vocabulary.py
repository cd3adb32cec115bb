"""Closed lists that tables, GraphQL, import and export share, and the relation vocabulary as data."""

from dataclasses import dataclass
from enum import StrEnum


class ArticleStatus(StrEnum):
    """Where an article stands between draft and retraction."""

    DRAFT = "DRAFT"
    EMBARGOED = "EMBARGOED"
    PUBLISHED = "PUBLISHED"
    RETRACTED = "RETRACTED"


class AccessReason(StrEnum):
    """Why a viewer may read or republish an article, or may not."""

    OPEN = "OPEN"
    LICENSED = "LICENSED"
    NO_LICENSE = "NO_LICENSE"
    LICENSE_EXPIRED = "LICENSE_EXPIRED"
    LICENSE_DELAY = "LICENSE_DELAY"
    SUMMARY_ONLY = "SUMMARY_ONLY"
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"
    RETRACTED = "RETRACTED"
    EDITOR = "EDITOR"


class ArticlePart(StrEnum):
    """How much of an article is let out, the least first: SUMMARY with the headline, BODY with both."""

    HEADLINE = "HEADLINE"
    SUMMARY = "SUMMARY"
    BODY = "BODY"

    def holds(self, part: "ArticlePart") -> bool:
        """Whether another part is within this one."""
        parts = list(ArticlePart)
        return parts.index(part) <= parts.index(self)


class AccessEventReason(StrEnum):
    """What became of a partner's right under a license, as the partner is told."""

    GRANTED = "granted"
    CHANGED = "changed"
    ENDED = "ended"
    EXPIRED = "expired"


class Channel(StrEnum):
    """The way by which an article was delivered to a partner."""

    ARTICLE_PAGE = "ARTICLE_PAGE"
    FEED = "FEED"
    WEBHOOK = "WEBHOOK"
    WEBSUB = "WEBSUB"


class AiUse(StrEnum):
    """What machines may do with a text: show it in search, build an answer from it, or learn from it.

    As `search`, `ai-input` and `ai-train` in RSL 1.0.
    """

    SEARCH = "SEARCH"
    AI_INPUT = "AI_INPUT"
    AI_TRAIN = "AI_TRAIN"


class CriterionKind(StrEnum):
    """By what a saved filter chooses articles."""

    SECTION = "SECTION"
    TAG = "TAG"
    LANGUAGE = "LANGUAGE"
    ENTITY = "ENTITY"
    SOURCE = "SOURCE"


class EndpointContent(StrEnum):
    """What of a change an endpoint is sent: THIN tells of it and where the article stands, FULL has the article."""

    THIN = "THIN"
    FULL = "FULL"


class EndpointState(StrEnum):
    """Whether an endpoint is sent anything: THROTTLED asked to be left alone for a while."""

    ACTIVE = "ACTIVE"
    THROTTLED = "THROTTLED"
    DISABLED = "DISABLED"


class MessageState(StrEnum):
    """What became of a message: DEAD after its last attempt; WITHHELD where nothing was to be told any more."""

    PENDING = "PENDING"
    DELIVERED = "DELIVERED"
    DEAD = "DEAD"
    WITHHELD = "WITHHELD"


class BodyFormat(StrEnum):
    """A form in which a body is stored or served."""

    HTML = "HTML"
    MARKDOWN = "MARKDOWN"
    TEXT = "TEXT"


class EntityKind(StrEnum):
    """What an entity is."""

    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    PLACE = "PLACE"
    EVENT = "EVENT"


class EntityOrigin(StrEnum):
    """How an entity came to be here; a GAZETTEER entity is public without a mention."""

    GAZETTEER = "GAZETTEER"
    SAVED = "SAVED"


class AliasKind(StrEnum):
    """What sort of name an alias is; DEMONYM and WEAK never link by themselves."""

    ALIAS = "ALIAS"
    ACRONYM = "ACRONYM"
    FORMER = "FORMER"
    TRANSLITERATION = "TRANSLITERATION"
    DEMONYM = "DEMONYM"
    WEAK = "WEAK"


class EntityRole(StrEnum):
    """How strongly an article is about an entity."""

    ABOUT = "ABOUT"
    MAJOR = "MAJOR"
    MENTIONED = "MENTIONED"


class Stance(StrEnum):
    """What a passage does with a relation."""

    ASSERTS = "ASSERTS"
    DENIES = "DENIES"
    DOUBTS = "DOUBTS"
    RELAYS = "RELAYS"


class Voice(StrEnum):
    """Who speaks in a passage."""

    PUBLISHER = "PUBLISHER"
    QUOTED_SPEAKER = "QUOTED_SPEAKER"
    UNNAMED_SPEAKER = "UNNAMED_SPEAKER"
    UNKNOWN = "UNKNOWN"


class EvidenceMethod(StrEnum):
    """How a passage was found to be evidence."""

    EDITOR = "EDITOR"
    FEED = "FEED"
    DICTIONARY = "DICTIONARY"
    RULE = "RULE"
    MODEL = "MODEL"


class ProposalStatus(StrEnum):
    """Where a proposal stands; one that was accepted has become what it proposed."""

    OPEN = "OPEN"
    REJECTED = "REJECTED"
    MERGED = "MERGED"


class Standing(StrEnum):
    """A relation's summary over the evidence a viewer may see."""

    SINGLE_SOURCE = "SINGLE_SOURCE"
    SEVERAL_SOURCES = "SEVERAL_SOURCES"
    DISPUTED = "DISPUTED"
    DENIED = "DENIED"
    RELAYED_ONLY = "RELAYED_ONLY"


class TimelineInterval(StrEnum):
    """A stretch of the calendar, in UTC; weeks begin on Monday (ISO 8601)."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"


class RelatedReasonKind(StrEnum):
    """Why an article stands in a related list."""

    PINNED = "PINNED"
    LISTED_BY_SOURCE = "LISTED_BY_SOURCE"
    SHARED_ENTITY = "SHARED_ENTITY"
    SIMILAR_TEXT = "SIMILAR_TEXT"
    SAME_TIME = "SAME_TIME"


class ChangeAction(StrEnum):
    """What happened to a subject in the change log."""

    PUBLISHED = "PUBLISHED"
    UPDATED = "UPDATED"
    CORRECTED = "CORRECTED"
    RETRACTED = "RETRACTED"
    DELETED = "DELETED"
    MERGED = "MERGED"
    SPLIT = "SPLIT"
    ACCESS_CHANGED = "ACCESS_CHANGED"


class AttributionClass(StrEnum):
    """How much attribution a relation kind demands."""

    NEUTRAL = "NEUTRAL"
    EVALUATIVE = "EVALUATIVE"
    ACCUSATORY = "ACCUSATORY"


class Extent(StrEnum):
    """Whether a relation kind is a state with an interval or a point in time."""

    STATE = "STATE"
    POINT = "POINT"


P, G, L, E = EntityKind
ACTOR = (P, G, L)
ANY = (P, G, L, E)
NEUTRAL, EVALUATIVE, ACCUSATORY = AttributionClass
S, T = Extent


@dataclass(frozen=True)
class RelationDefinition:
    """One kind of relation: how it reads from both ends, what it joins, and how it must be attributed.

    `mappings` pairs a scheme (`followthemoney`, `wikidata`) with that scheme's name for the kind.
    """

    kind: str
    label: str
    inverse_label: str
    symmetric: bool
    subject_kinds: tuple[EntityKind, ...]
    object_kinds: tuple[EntityKind, ...]
    extent: Extent
    attribution: AttributionClass
    mappings: tuple[tuple[str, str], ...]


def _define(
    kind: str,
    label: str,
    inverse: str | None,
    subjects: tuple[EntityKind, ...],
    objects: tuple[EntityKind, ...],
    extent: Extent,
    attribution: AttributionClass,
    ftm: str | None = None,
    *properties: str,
) -> RelationDefinition:
    mappings = ((("followthemoney", ftm),) if ftm else ()) + tuple(("wikidata", name) for name in properties)
    return RelationDefinition(
        kind, label, inverse or label, inverse is None, subjects, objects, extent, attribution, mappings
    )


RELATION_DEFINITIONS: tuple[RelationDefinition, ...] = (
    _define(
        "HOLDS_OFFICE", "holds office in", "has as officeholder", (P,), (G, L), S, NEUTRAL, "Occupancy", "P39"
    ),
    _define("HEADS", "heads", "headed by", (P,), (G, L), S, NEUTRAL, "Directorship", "P488"),
    _define("DIRECTOR_OF", "is a director of", "has as director", (P, G), (G,), S, NEUTRAL, "Directorship"),
    _define("EMPLOYED_BY", "is employed by", "employs", (P,), (G,), S, NEUTRAL, "Employment", "P108"),
    _define("MEMBER_OF", "is a member of", "has as member", ACTOR, (G,), S, NEUTRAL, "Membership", "P463"),
    _define("REPRESENTS", "represents", "represented by", (P, G), ACTOR, S, NEUTRAL, "Representation"),
    _define("ADVISES", "advises", "advised by", (P, G), ACTOR, S, NEUTRAL, "Associate"),
    _define("FOUNDED", "founded", "founded by", (P, G), (G,), T, NEUTRAL, None, "P112"),
    _define("OWNS", "owns", "owned by", ACTOR, (G,), S, NEUTRAL, "Ownership", "P127"),
    _define("CONTROLS", "controls", "controlled by", ACTOR, (G,), S, EVALUATIVE, "Control"),
    _define("PART_OF", "is part of", "has as part", (G,), (G, L), S, NEUTRAL, None, "P361", "P749"),
    _define("SUCCEEDS", "succeeds", "preceded by", (P, G), (P, G), T, NEUTRAL, "Succession", "P1365"),
    _define("FAMILY_OF", "is family of", None, (P,), (P,), S, NEUTRAL, "Family"),
    _define("ASSOCIATE_OF", "is an associate of", None, (P,), (P,), S, EVALUATIVE, "Associate"),
    _define("CITIZEN_OF", "is a citizen of", "has as citizen", (P,), (L,), S, NEUTRAL, None, "P27"),
    _define("BASED_IN", "is based in", "hosts", ACTOR, (L,), S, NEUTRAL, None, "P159", "P551"),
    _define("LOCATED_IN", "is located in", "contains", (L, E), (L,), S, NEUTRAL, None, "P131", "P276"),
    _define("CLAIMS_TERRITORY", "claims territory", "claimed by", ACTOR, (L,), S, EVALUATIVE, None, "P1336"),
    _define("HOLDS_TERRITORY", "holds territory", "held by", ACTOR, (L,), S, EVALUATIVE),
    _define("ALLIED_WITH", "is allied with", None, ACTOR, ACTOR, S, EVALUATIVE),
    _define(
        "DIPLOMATIC_RELATION", "has diplomatic relations with", None, (L,), (L,), S, NEUTRAL, None, "P530"
    ),
    _define(
        "PARTY_TO_CONFLICT", "is party to", "has as party", ACTOR, (E,), S, EVALUATIVE, None, "P607", "P710"
    ),
    _define("PARTICIPATES_IN", "takes part in", "has as participant", ACTOR, (E,), T, NEUTRAL, None, "P1344"),
    _define("MEETS_WITH", "meets with", None, ACTOR, ACTOR, T, NEUTRAL),
    _define("MEDIATES", "mediates", "mediated by", ACTOR, (E,), S, NEUTRAL),
    _define("SIGNATORY_OF", "is a signatory of", "signed by", ACTOR, (E,), T, NEUTRAL),
    _define("SUPPORTS", "supports", "supported by", ACTOR, (P, G, L, E), S, EVALUATIVE),
    _define("OPPOSES", "opposes", "opposed by", ACTOR, (P, G, L, E), S, EVALUATIVE),
    _define("DEMANDS_OF", "makes demands of", "gets demands from", ACTOR, ACTOR, T, NEUTRAL),
    _define("THREATENS", "threatens", "threatened by", ACTOR, ACTOR, T, ACCUSATORY),
    _define("ACCUSES", "accuses", "accused by", ACTOR, ACTOR, T, NEUTRAL),
    _define("SANCTIONS", "sanctions", "sanctioned by", ACTOR, ACTOR, S, NEUTRAL, "Sanction"),
    _define("FUNDS", "funds", "funded by", ACTOR, ACTOR, S, EVALUATIVE, "Payment"),
    _define(
        "LEGAL_ACTION",
        "takes legal action against",
        "subject of action by",
        ACTOR,
        ACTOR,
        T,
        ACCUSATORY,
        "CourtCaseParty",
    ),
    _define("ATTACKS", "attacks", "attacked by", ACTOR, (P, G, L, E), T, ACCUSATORY),
    _define("DEALS_WITH", "deals with", None, (G,), ACTOR, T, NEUTRAL, "Contract"),
    _define("RELATED_TO", "is related to", None, ANY, ANY, S, NEUTRAL, "UnknownLink"),
)

RelationKind = StrEnum("RelationKind", [(d.kind, d.kind) for d in RELATION_DEFINITIONS])  # type: ignore[misc]  # one list, not two
RELATION_BY_KIND = {definition.kind: definition for definition in RELATION_DEFINITIONS}
SYMMETRIC_KINDS = tuple(d.kind for d in RELATION_DEFINITIONS if d.symmetric)
NEUTRAL_KINDS = tuple(d.kind for d in RELATION_DEFINITIONS if d.attribution is AttributionClass.NEUTRAL)
"""Kinds that need no name beside the article's own: all others are served only with a speaker or a publisher."""
