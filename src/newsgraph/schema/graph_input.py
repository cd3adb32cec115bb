"""What an editor states about entities and relations. In inputs, absent leaves as it is and null clears."""

import strawberry

from newsgraph.model.vocabulary import AliasKind, EntityKind, RelationKind, Stance, Voice
from newsgraph.schema.declaration import optional, required
from newsgraph.schema.filter import IdentifierInput
from newsgraph.schema.scalar import Date


@strawberry.input(description="Another name of an entity.")
class AliasInput:
    """Another name of an entity."""

    name = required(str, "The name, as it is printed.")
    language = optional(str, "The language it is a name in, as a BCP 47 tag.")
    kind = optional(AliasKind, "What sort of name it is; ALIAS where left out.")


@strawberry.input(
    description="An entity as an editor states it. What is left out stays as it is, null clears it, a list replaces "
    "the one before; a new entity needs a kind and a name."
)
class SaveEntityInput:
    """An entity as an editor states it."""

    id = optional(strawberry.ID, "The entity to change; leave it out to create one.")
    kind = optional(EntityKind, "What it is. It cannot change: refused with KIND_FIXED.")
    slug = optional(
        str,
        "Its readable address, in a-z, 0-9 and single hyphens. Left out, a new entity gets one of its name, numbered "
        "where another has that.",
    )
    name = optional(str, "Its name, plain text.")
    description = optional(str, "Who or what it is, in a few neutral words.")
    aliases = optional(list[AliasInput], "Its other names, all of them.")
    identifiers = optional(
        list[IdentifierInput], "What it is elsewhere, all of it: one identifier of a scheme."
    )


@strawberry.input(
    description="A passage that says something about a relation. The quote must equal the slice of the article's "
    "present text, or it is refused with QUOTE_MISMATCH: the text may have moved on."
)
class EvidenceInput:
    """A passage that says something about a relation."""

    article = required(strawberry.ID, "The article it stands in, of any status but RETRACTED.")
    start = required(int, "Where it begins in body(format: TEXT), in code points.")
    end = required(int, "Where it ends, exclusive, in code points.")
    quote = required(str, "The passage, as printed.")
    stance = required(Stance, "What whoever voice names does with the relation.")
    speaker = optional(
        strawberry.ID, "Who says so, an entity; it goes with the voice QUOTED_SPEAKER, which needs it."
    )
    voice = required(Voice, "Who speaks in the passage.")
    valid_from = optional(Date, "The first day on which the relation holds, as the passage states it.")
    valid_to = optional(Date, "The last day on which the relation holds, as the passage states it.")


@strawberry.input(description="A relation, and the passage that says something about it.")
class AssertRelationInput:
    """A relation, and the passage that says something about it."""

    subject = required(strawberry.ID, "The entity of which it is stated, of a kind that relationTypes lists.")
    kind = required(RelationKind, "What is stated.")
    object = required(strawberry.ID, "The entity at the other end, of a kind that relationTypes lists.")
    role = optional(str, "What the kind leaves open, such as foreign minister.")
    evidence = required(EvidenceInput, "The passage: a relation exists only through evidence.")


@strawberry.input(
    description="A proposal, and what becomes of it. A proposed name becomes an entity as stated here, or another "
    "name of an entity that there is; of a proposed relation, those passages become evidence that may be served."
)
class AcceptProposalInput:
    """A proposal, and what becomes of it."""

    proposal = required(str, "A proposed name as it stands in the queue, or the id of a proposed relation.")
    kind = optional(EntityKind, "What a name is; needed where the proposal does not tell.")
    name = optional(str, "What to call the entity; the proposed name where left out.")
    slug = optional(str, "Its readable address; made of the name where left out.")
    description = optional(str, "Who or what it is, in a few neutral words.")
    aliases = optional(list[AliasInput], "Its other names.")
    entity = optional(strawberry.ID, "The entity of which the proposed name is another name.")
    alias_kind = optional(AliasKind, "With entity: what sort of name it is; ALIAS where left out.")
