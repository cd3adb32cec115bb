"""Enums: the closed lists of the model, each value with what it means to a reader of the schema."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import strawberry

from newsgraph.model import viewer, vocabulary
from newsgraph.model.vocabulary import AttributionClass, Extent, RelationDefinition


class TextUnit(StrEnum):
    """What an offset into a text counts."""

    CODE_POINT = "CODE_POINT"
    UTF16 = "UTF16"


class SearchKind(StrEnum):
    """What a search result is."""

    ARTICLE = "ARTICLE"
    PERSON = "PERSON"
    ORGANIZATION = "ORGANIZATION"
    PLACE = "PLACE"
    EVENT = "EVENT"


class ProposalSubject(StrEnum):
    """What is proposed."""

    NAME = "NAME"
    RELATION = "RELATION"


class RelationDirection(StrEnum):
    """The end of a relation at which an entity stands."""

    OUT = "OUT"
    IN = "IN"
    BOTH = "BOTH"


class ArticleOrder(StrEnum):
    """An order of articles."""

    PUBLISHED_AT_DESC = "PUBLISHED_AT_DESC"
    PUBLISHED_AT_ASC = "PUBLISHED_AT_ASC"
    MODIFIED_AT_DESC = "MODIFIED_AT_DESC"


class EntityOrder(StrEnum):
    """An order of entities."""

    ARTICLE_COUNT_DESC = "ARTICLE_COUNT_DESC"
    NAME_ASC = "NAME_ASC"
    LAST_MENTIONED_DESC = "LAST_MENTIONED_DESC"


def _describe(enum: Any, description: str, values: Mapping[str, str]) -> None:
    """Declare an enum in the schema; the enum itself stays as it is, and coerced values are its members."""
    definition = strawberry.enum(enum, description=description).__strawberry_definition__
    for value in definition.values:
        value.description = values[value.name]


_describe(
    TextUnit,
    "What an offset into a text counts. Strings in JavaScript and Java count UTF-16 units; those of Python, "
    "and the characters of Rust, count code points.",
    {"CODE_POINT": "Unicode code points.", "UTF16": "UTF-16 code units."},
)
_describe(
    SearchKind,
    "What a search result is.",
    {
        "ARTICLE": "An article.",
        "PERSON": "A human being.",
        "ORGANIZATION": "A company, a party, a ministry, a publisher or any other body.",
        "PLACE": "A country, a city, a region or any other place.",
        "EVENT": "An election, a summit, a conflict or any other occurrence with a name.",
    },
)
_describe(
    ProposalSubject,
    "What is proposed.",
    {
        "NAME": "A name that no dictionary has, to become an entity or another name of one.",
        "RELATION": "A relation that may not be served as it was found, to become evidence.",
    },
)
_describe(
    vocabulary.ProposalStatus,
    "Where a proposal stands; one that was accepted has become what it proposed.",
    {
        "OPEN": "It waits for an editor.",
        "REJECTED": "An editor rejected it; it is not proposed again.",
        "MERGED": "It is decided on with another name, which counts its passages among its own.",
    },
)
_describe(
    vocabulary.ChangeAction,
    "What happened to something public.",
    {
        "PUBLISHED": "It became public.",
        "UPDATED": "It changed.",
        "CORRECTED": "It was corrected in public; the reason says what and why.",
        "RETRACTED": "It was withdrawn.",
        "DELETED": "It is no longer there.",
        "MERGED": "It is now the same as another, and its id resolves to that one.",
        "SPLIT": "It was merged, and stands for itself again.",
        "ACCESS_CHANGED": "Who may read or pass it on changed.",
    },
)
_describe(
    vocabulary.BodyFormat,
    "The form in which an article's body is served.",
    {
        "HTML": "HTML, sanitised.",
        "MARKDOWN": "Markdown.",
        "TEXT": "Plain text: the text that all offsets count into.",
    },
)
_describe(
    vocabulary.ArticleStatus,
    "Where an article stands between draft and retraction.",
    {
        "DRAFT": "Not published; only editors see it.",
        "EMBARGOED": "To be published at a later instant; until then only editors see it.",
        "PUBLISHED": "Open to readers.",
        "RETRACTED": "Withdrawn after publication; what remains says when and why.",
    },
)
_describe(
    vocabulary.AccessReason,
    "Why a viewer may read or republish an article, or may not.",
    {
        "OPEN": "It is published: anybody may read it.",
        "LICENSED": "A license of the viewer covers all of it.",
        "NO_LICENSE": "No license of the viewer covers it.",
        "LICENSE_EXPIRED": "The license that covered it has ended.",
        "LICENSE_DELAY": "The license covers it from a later instant on.",
        "SUMMARY_ONLY": "What the license covers, or what is open to everybody, is its summary or headline alone.",
        "QUOTA_EXCEEDED": "The license covers it, and what it allows is used up.",
        "RETRACTED": "It was retracted: nobody may read it.",
        "EDITOR": "It is not published, and the viewer belongs to the newsroom.",
    },
)
_describe(
    vocabulary.ArticlePart,
    "How much of an article may be republished.",
    {
        "HEADLINE": "Its headline.",
        "SUMMARY": "Its headline and its summary.",
        "BODY": "All of it.",
    },
)
_describe(
    vocabulary.CriterionKind,
    "By what a saved filter chooses articles.",
    {
        "SECTION": "By their section.",
        "TAG": "By a tag.",
        "LANGUAGE": "By their language.",
        "ENTITY": "By an entity that they name.",
        "SOURCE": "By their publisher.",
    },
)
_describe(
    vocabulary.Channel,
    "The way by which an article is delivered to a partner.",
    {
        "ARTICLE_PAGE": "The article's own address, in any of its forms.",
        "FEED": "A feed.",
        "WEBHOOK": "A webhook that carried it.",
        "WEBSUB": "A WebSub hub.",
    },
)
_describe(
    vocabulary.EndpointContent,
    "What of a change an endpoint is sent.",
    {"THIN": "That it happened, and where the article stands.", "FULL": "The article, too."},
)
_describe(
    vocabulary.EndpointState,
    "Whether an endpoint is sent anything.",
    {
        "ACTIVE": "It is.",
        "THROTTLED": "It asked to be left alone for a while.",
        "DISABLED": "It is not, until it is enabled.",
    },
)
_describe(
    vocabulary.MessageState,
    "What became of a message to an endpoint.",
    {
        "PENDING": "It is to be sent, or sent again.",
        "DELIVERED": "It arrived.",
        "DEAD": "No attempt is left; it can be replayed.",
        "WITHHELD": "Nothing was to be told any more when it was to be sent.",
    },
)
_describe(
    vocabulary.AiUse,
    "What machines may do with a text, in the words of RSL 1.0.",
    {
        "SEARCH": "Find it, and show where it is (search).",
        "AI_INPUT": "Make an answer from it when somebody asks (ai-input).",
        "AI_TRAIN": "Learn from it (ai-train).",
    },
)
_describe(
    vocabulary.EntityKind,
    "What an entity is.",
    {
        "PERSON": "A human being.",
        "ORGANIZATION": "A company, a party, a ministry, a publisher, an armed group or any other body.",
        "PLACE": "A country, a city, a region, a river or any other place.",
        "EVENT": "An election, a summit, a conflict, a treaty or any other occurrence with a name.",
    },
)
_describe(
    vocabulary.AliasKind,
    "What sort of name an alias is.",
    {
        "ALIAS": "Another name in full.",
        "ACRONYM": "A short form made of initials.",
        "FORMER": "A name that was used earlier.",
        "TRANSLITERATION": "The name in another script or another way of writing it in this one.",
        "DEMONYM": "A name for people or things from there. A text is never linked by it alone.",
        "WEAK": "Too vague to stand for the entity by itself. A text is never linked by it alone.",
    },
)
_describe(
    vocabulary.EntityRole,
    "How strongly an article is about an entity; each includes those after it.",
    {
        "ABOUT": "The article is about the entity.",
        "MAJOR": "The entity has a large part in the article.",
        "MENTIONED": "The entity is named in the article.",
    },
)
_describe(
    vocabulary.RelatedReasonKind,
    "Why an article is in a list of related articles.",
    {
        "PINNED": "An editor pinned it there.",
        "LISTED_BY_SOURCE": "The publisher lists it with the article.",
        "SHARED_ENTITY": "Both articles mention the same entity.",
        "SIMILAR_TEXT": "The texts are alike.",
        "SAME_TIME": "Both were published at about the same time.",
    },
)
_describe(
    vocabulary.Stance,
    "What a passage does with a relation.",
    {
        "ASSERTS": "States that it holds.",
        "DENIES": "States that it does not hold.",
        "DOUBTS": "Calls it into question.",
        "RELAYS": "Repeats it from elsewhere; nobody in the article asserts it.",
    },
)
_describe(
    vocabulary.Voice,
    "Who speaks in a passage.",
    {
        "PUBLISHER": "The publisher, in its own words.",
        "QUOTED_SPEAKER": "Somebody whom the article names.",
        "UNNAMED_SPEAKER": "Somebody whom the article leaves unnamed, such as an official.",
        "UNKNOWN": "It could not be told who speaks.",
    },
)
_describe(
    vocabulary.EvidenceMethod,
    "How a passage was found to be evidence.",
    {
        "EDITOR": "An editor stated it.",
        "FEED": "It came with the article from its source.",
        "DICTIONARY": "A dictionary of names and words proposed it.",
        "RULE": "A rule about the wording of passages proposed it.",
        "MODEL": "A statistical model proposed it.",
    },
)
_describe(
    vocabulary.Standing,
    "A summary of the evidence for a relation that the viewer may see. It counts origins, and weighs "
    "none of them.",
    {
        "SINGLE_SOURCE": "One origin asserts it, and none denies or doubts it.",
        "SEVERAL_SOURCES": "Two or more origins assert it, and none denies or doubts it.",
        "DISPUTED": "At least one origin asserts it, and at least one denies or doubts it.",
        "DENIED": "No origin asserts it, and at least one denies it.",
        "RELAYED_ONLY": "No origin asserts or denies it: it is only repeated from elsewhere, or doubted.",
    },
)
_describe(
    vocabulary.TimelineInterval,
    "How long a bucket of a timeline is.",
    {
        "DAY": "A day, in UTC.",
        "WEEK": "A week, from Monday to Sunday.",
        "MONTH": "A calendar month.",
        "YEAR": "A calendar year.",
    },
)
_describe(
    vocabulary.AttributionClass,
    "How much attribution a kind of relation demands.",
    {
        "NEUTRAL": "A plain description: served under the article alone where nobody else is named.",
        "EVALUATIVE": "A judgement on which sources may differ: never served without a named speaker or publisher.",
        "ACCUSATORY": "A grave charge: never served without a named speaker or publisher.",
    },
)
_describe(
    RelationDirection,
    "At which end of a relation an entity stands. Symmetric kinds match either.",
    {"OUT": "It is the subject.", "IN": "It is the object.", "BOTH": "It is either of the two."},
)
_describe(
    ArticleOrder,
    "An order of articles; the id decides between equals.",
    {
        "PUBLISHED_AT_DESC": "Newest first by publishedAt.",
        "PUBLISHED_AT_ASC": "Oldest first by publishedAt.",
        "MODIFIED_AT_DESC": "Last modified first.",
    },
)
_describe(
    EntityOrder,
    "An order of entities; the id decides between equals.",
    {
        "ARTICLE_COUNT_DESC": "Most mentioned first, by articleCount.",
        "NAME_ASC": "By name, upper and lower case and accents folded.",
        "LAST_MENTIONED_DESC": "Last mentioned first.",
    },
)

_KIND_NOTES = {
    "HOLDS_OFFICE": "The relation's role names the office.",
    "REPRESENTS": "The relation's role says as what, such as spokesperson, envoy or lawyer.",
    "FAMILY_OF": "The relation's role says how, such as spouse or parent.",
    "ACCUSES": "It is the act of accusing; what it is about is a relation of its own.",
    "SANCTIONS": "Designations by an authority are among them.",
    "FUNDS": "With money, arms or aid.",
    "LEGAL_ACTION": "Investigations, charges, convictions, suits and acquittals.",
    "DEALS_WITH": "By trade, contract or acquisition.",
    "RELATED_TO": "The last resort, where no other kind fits.",
}


def _describe_kind(definition: RelationDefinition) -> str:
    if definition.symmetric:
        sentences = [f'Reads "{definition.label}" from both ends.']
    else:
        sentences = [
            f'Reads "{definition.label}" from the subject, "{definition.inverse_label}" from the object.'
        ]
    sentences.append("A state with an interval." if definition.extent is Extent.STATE else "A point in time.")
    if definition.attribution is AttributionClass.ACCUSATORY:
        sentences.append("Never served without a named speaker or publisher.")
    if definition.kind in _KIND_NOTES:
        sentences.append(_KIND_NOTES[definition.kind])
    return " ".join(sentences)


_describe(
    vocabulary.RelationKind,
    "What may hold between two entities. relationTypes serves the same list as data.",
    {definition.kind: _describe_kind(definition) for definition in vocabulary.RELATION_DEFINITIONS},
)
_describe(
    viewer.ViewerRole,
    "What somebody is to the newsroom.",
    {
        "PUBLIC": "Anybody; who does not say who they are is nothing else.",
        "PARTNER": "Takes articles under a license.",
        "EDITOR": "Writes, publishes and curates.",
        "ADMIN": "Does what editors do, and looks after the service.",
    },
)
