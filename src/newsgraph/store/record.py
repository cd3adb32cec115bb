"""The forms in which things are written and read back, one class a thing; newsgraph's JSON Lines are their JSON.

References name a thing by public id or slug. A member left out of a record (not in `model_fields_set`) is one that
the writer computes or leaves as it is; an explicit null clears.
"""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from newsgraph.clock import parse_day, parse_instant
from newsgraph.model.vocabulary import (
    AliasKind,
    ArticleStatus,
    BodyFormat,
    ChangeAction,
    EntityKind,
    EntityOrigin,
    EvidenceMethod,
    ProposalStatus,
    RelationKind,
    Stance,
    Voice,
)
from newsgraph.store.text_check import check_text

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _check(text: str) -> str:
    return check_text(text)


def _check_filled(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be empty")
    return text


def _check_slug(text: str) -> str:
    if not SLUG.fullmatch(text):
        raise ValueError(f"{text!r} is no slug: that is made of a-z, 0-9 and single hyphens between them")
    return text


Str = Annotated[str, AfterValidator(_check)]
Filled = Annotated[str, AfterValidator(_check), AfterValidator(_check_filled)]
Slug = Annotated[str, Field(max_length=200), AfterValidator(_check_slug)]
PublicId = Annotated[str, Field(pattern=r"^[aervm]_[a-z0-9]{1,62}$")]
Reference = Annotated[str, AfterValidator(_check), Field(min_length=1, max_length=200)]
Instant = Annotated[str, AfterValidator(parse_instant)]
Day = Annotated[str, AfterValidator(parse_day)]
Offset = Annotated[int, Field(ge=0, le=2**31)]
Count = Annotated[int, Field(ge=1, le=2**31)]


class Record(BaseModel):
    """What all records share: camel-case members, nothing unknown, nothing converted."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        alias_generator=to_camel,
        validate_by_name=True,
        validate_by_alias=True,
    )


class HeaderRecord(Record):
    """The first line of an export."""

    type: Literal["newsgraph"] = "newsgraph"
    version: Annotated[int, Field(ge=1, le=1)] = 1


class ChangeRecord(Record):
    """One row of the change log."""

    type: Literal["change"] = "change"
    position: Count
    at: Instant
    subject_type: Filled
    subject_id: Filled
    action: ChangeAction
    reason: Str | None = None


class AliasRecord(Record):
    """Another name of an entity."""

    name: Filled
    language: Filled | None = None
    kind: AliasKind = AliasKind.ALIAS


class IdentifierRecord(Record):
    """The same entity elsewhere."""

    scheme: Filled
    value: Filled
    url: Filled | None = None


class EntityRecord(Record):
    """A person, organization, place or event; `id` follows from kind and slug, `slug` from the name."""

    type: Literal["entity"] = "entity"
    id: PublicId | None = None
    kind: EntityKind
    slug: Slug | None = None
    name: Filled
    description: Str | None = None
    origin: EntityOrigin = EntityOrigin.GAZETTEER
    aliases: tuple[AliasRecord, ...] = ()
    identifiers: tuple[IdentifierRecord, ...] = ()

    @property
    def public_id(self) -> str:
        """The id, which a complete record has."""
        if self.id is None:
            raise ValueError("the record is not complete yet")
        return self.id


class MergeRecord(Record):
    """One decision that two entities are the same; `again` where it was taken though they had been split before."""

    type: Literal["merge"] = "merge"
    from_: Annotated[Reference, Field(alias="from")]
    into: Reference
    at: Instant
    reason: Str | None = None
    split_at: Instant | None = None
    again: bool = False


class ImageRecord(Record):
    """The picture of an article."""

    url: Filled
    alt: Str | None = None
    credit: Str | None = None
    width: Count | None = None
    height: Count | None = None


class RetractionRecord(Record):
    """When and why an article was withdrawn in public."""

    at: Instant
    reason: Filled


class VersionRecord(Record):
    """One state of an article; `public_number` counts those that were published, where it is one."""

    version: Count
    headline: Filled
    summary: Str | None = None
    body: Str | None = None
    body_format: BodyFormat = BodyFormat.MARKDOWN
    at: Instant
    note: Str | None = None
    public_number: Count | None = None


class MentionRecord(Record):
    """One occurrence of an entity in the plain text; what EDITOR or FEED stated, linking leaves as it is."""

    entity: Reference
    start: Offset
    end: Offset
    method: EvidenceMethod = EvidenceMethod.EDITOR


class UnresolvedRecord(Record):
    """A name that could be several entities."""

    start: Offset
    end: Offset
    candidates: tuple[Reference, ...]


class RelationProposalRecord(Record):
    """A relation that waits for an editor; names stand where a party is no entity."""

    subject: Filled
    kind: RelationKind
    object: Filled
    role: Str = ""
    start: Offset
    end: Offset
    quote: Filled
    stance: Stance
    voice: Voice
    speaker: Filled | None = None
    method: EvidenceMethod
    reason: Filled
    status: ProposalStatus = ProposalStatus.OPEN


class ArticleRecord(Record):
    """An article with its versions and what was found in its text.

    Left out, `id`, `source_key`, `slug`, `modified_at` and `versions` are computed, `mentions` and `unresolved` are
    for the caller to find.
    """

    type: Literal["article"] = "article"
    id: PublicId | None = None
    source_key: Filled | None = None
    slug: Slug | None = None
    former_slugs: tuple[Slug, ...] = ()
    url: Filled | None = None
    headline: Filled
    summary: Str | None = None
    body: Str | None = None
    body_format: BodyFormat = BodyFormat.MARKDOWN
    language: Filled
    section: Filled | None = None
    tags: tuple[Filled, ...] = ()
    byline: Str | None = None
    authors: tuple[Reference, ...] = ()
    source: Reference | None = None
    image: ImageRecord | None = None
    usage_terms: Str | None = None
    status: ArticleStatus = ArticleStatus.PUBLISHED
    embargoed_until: Instant | None = None
    published_at: Instant | None = None
    modified_at: Instant | None = None
    retraction: RetractionRecord | None = None
    version: Count = 1
    versions: tuple[VersionRecord, ...] = ()
    mentions: tuple[MentionRecord, ...] = ()
    unresolved: tuple[UnresolvedRecord, ...] = ()
    relation_proposals: tuple[RelationProposalRecord, ...] = ()
    listed: tuple[Reference, ...] = ()
    pinned: tuple[Reference, ...] = ()

    @property
    def public_version(self) -> int:
        """The number under which the public knows its last published version, 0 where it knows none."""
        return max((version.public_number or 0 for version in self.versions), default=0)

    @property
    def public_id(self) -> str:
        """The id, which a complete record has."""
        if self.id is None:
            raise ValueError("the record is not complete yet")
        return self.id


class EvidenceRecord(Record):
    """One passage about a relation; the span is where the quote stands, once, unless stated.

    `ruled_out` where an editor withdrew it.
    """

    id: PublicId | None = None
    article: Reference
    version: Count = 1
    start: Offset | None = None
    end: Offset | None = None
    quote: Filled
    stance: Stance = Stance.ASSERTS
    voice: Voice = Voice.PUBLISHER
    speaker: Reference | None = None
    method: EvidenceMethod = EvidenceMethod.EDITOR
    valid_from: Day | None = None
    valid_to: Day | None = None
    recorded_at: Instant | None = None
    withdrawn_at: Instant | None = None
    withdrawal_reason: Str | None = None
    ruled_out: bool = False


class RelationRecord(Record):
    """A bare proposition with the evidence for and against it."""

    type: Literal["relation"] = "relation"
    id: PublicId | None = None
    subject: Reference
    kind: RelationKind
    object: Reference
    role: Str = ""
    evidence: tuple[EvidenceRecord, ...]


class ProposalMentionRecord(Record):
    """Where a proposed name stands."""

    article: Reference
    start: Offset
    end: Offset


class EntityProposalRecord(Record):
    """A name that no dictionary has; `into` names the proposal it was merged into."""

    type: Literal["entityProposal"] = "entityProposal"
    name: Filled
    kind: EntityKind | None = None
    rule: Filled
    status: ProposalStatus = ProposalStatus.OPEN
    into: Filled | None = None
    mentions: tuple[ProposalMentionRecord, ...] = ()


class BareRelationRecord(Record):
    """A relation that a source states without a passage: it waits for an editor and is never served.

    `key` is what its source knows it by. A party is a public id, else an identifier as `scheme:value`, else a name as
    printed.
    """

    type: Literal["bareRelation"] = "bareRelation"
    key: Annotated[Filled, Field(max_length=500)]
    subject: Filled
    kind: RelationKind
    object: Filled
    role: Str = ""
    valid_from: Day | None = None
    valid_to: Day | None = None
    source: Filled
    reason: Filled


AnyRecord = Annotated[
    HeaderRecord
    | ChangeRecord
    | EntityRecord
    | MergeRecord
    | ArticleRecord
    | RelationRecord
    | EntityProposalRecord
    | BareRelationRecord,
    Field(discriminator="type"),
]
