"""The neutral forms that the stages of an import hand to one another.

All offsets count Unicode code points of a plain text whose paragraphs are joined by one blank line ("\\n\\n");
`end` is exclusive, and `text[start:end]` is always the text named beside it.
"""

from dataclasses import dataclass

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import AliasKind, ArticleStatus, EntityKind, EvidenceMethod, Stance, Voice
from newsgraph.store.record import BareRelationRecord, EntityRecord

PARAGRAPH_BREAK = "\n\n"


@dataclass(frozen=True)
class Document:
    """One article as a reader found it, before anything is linked.

    `source_key` is what the document is known by when it comes again. `paragraphs` are plain text without
    furniture. `teasers` are the texts of the articles its page listed as related, in order. Instants are in the
    form of `clock.render_instant`; `language` is a BCP 47 tag; what a page does not tell is None. `status` is
    PUBLISHED or DRAFT; with `embargoed_until` a published one waits for that instant. `notes` are sentences that say
    what the reader had to assume.
    """

    source_key: str
    headline: str
    paragraphs: tuple[str, ...]
    summary: str | None = None
    language: str | None = None
    url: str | None = None
    byline: str | None = None
    published_at: str | None = None
    modified_at: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    source_name: str | None = None
    image_url: str | None = None
    teasers: tuple[str, ...] = ()
    usage_terms: str | None = None
    status: ArticleStatus = ArticleStatus.PUBLISHED
    embargoed_until: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The plain text that spans count into."""
        return PARAGRAPH_BREAK.join(self.paragraphs)


@dataclass(frozen=True)
class Withdrawal:
    """The news that the document known by `source_key` is withdrawn; `at` is an instant, None where not told."""

    source_key: str
    reason: str
    at: str | None = None


@dataclass(frozen=True)
class PassedOver:
    """Something that is no article and no fault, with the reason why it is left out."""

    reason: str


@dataclass(frozen=True)
class Piece:
    """One thing that a reader found, and its place in the file (an entry, a line); None where it is the file."""

    place: str | None
    content: Document | Withdrawal | EntityRecord | BareRelationRecord | PassedOver | InputError


@dataclass(frozen=True)
class Name:
    """One name of one entity, as a gazetteer states it; `alias_kind` is None for the name proper.

    `is_short` marks a form that was made from it (a surname), which links only after a fuller one.
    """

    text: str
    entity: str
    kind: EntityKind
    alias_kind: AliasKind | None = None
    language: str | None = None
    is_short: bool = False


@dataclass(frozen=True)
class LinkedMention:
    """A name in a text that stands for one entity (a public id)."""

    start: int
    end: int
    text: str
    entity: str
    kind: EntityKind


@dataclass(frozen=True)
class AmbiguousMention:
    """A name in a text that could be any of several entities (public ids, sorted)."""

    start: int
    end: int
    text: str
    candidates: tuple[str, ...]


@dataclass(frozen=True)
class ProposedMention:
    """A name that no dictionary has; `name` is its fullest form in this text, `rule` names what saw it."""

    start: int
    end: int
    text: str
    name: str
    kind: EntityKind | None
    rule: str


@dataclass(frozen=True)
class Linking:
    """All names found in one text, none overlapping another, each list by start."""

    mentions: tuple[LinkedMention, ...]
    ambiguous: tuple[AmbiguousMention, ...]
    proposed: tuple[ProposedMention, ...]


@dataclass(frozen=True)
class FoundRelation:
    """A passage in which a rule saw a relation.

    `subject`, `object` and `speaker` are public ids where linked, else names as printed. `proposal_reason` is
    None where the passage may be served as evidence, else says why it waits for an editor.
    """

    subject: str
    kind: str
    object: str
    role: str
    start: int
    end: int
    quote: str
    stance: Stance
    voice: Voice
    speaker: str | None
    method: EvidenceMethod
    rule: str
    proposal_reason: str | None
