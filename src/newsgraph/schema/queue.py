"""What waits for an editor: proposed names and relations, and names that could be several entities."""

from typing import Any

import strawberry

from newsgraph.model.vocabulary import (
    EntityKind,
    EvidenceMethod,
    ProposalStatus,
    RelationKind,
    Stance,
    Voice,
)
from newsgraph.schema.article import Article
from newsgraph.schema.declaration import build_type, compiled
from newsgraph.schema.entity import Entity
from newsgraph.schema.enumeration import ProposalSubject
from newsgraph.schema.paging import LIMIT, build_connection, build_edge


def _place(what: str) -> dict[str, Any]:
    """Return the fields of something that stands at a span of an article's text."""
    return {
        "article": compiled(Article, f"The article that {what} stands in."),
        "before": compiled(str, f"The words before {what}: up to 110 characters of the article's text."),
        "text": compiled(str, f"What is printed there: {what} itself."),
        "after": compiled(str, f"The words after {what}: up to 110 characters of the article's text."),
        "start": compiled(int, f"Where {what} starts in the article's text, in code points."),
        "end": compiled(int, f"Where {what} ends, exclusive, in code points."),
    }


def _list_of(kind: Any) -> Any:
    return list[kind]


NamePassage = build_type("NamePassage", "A place where a proposed name stands.", _place("the name"))
RelationPassage = build_type(
    "RelationPassage",
    "A passage that reports a proposed relation.",
    {
        **_place("the passage"),
        "stance": compiled(Stance, "The stance of whoever voice names."),
        "voice": compiled(Voice, "Who speaks in the passage."),
        "speaker": compiled(Entity | None, "Who says so, where that is an entity."),
        "speaker_name": compiled(
            str | None, "The name of who says so: the entity's, else as printed. Null where nobody is named."
        ),
        "method": compiled(EvidenceMethod, "How the passage was found."),
        "reason": compiled(str, "Why it waits for an editor, in English."),
    },
)


@strawberry.type(description="A name that no dictionary has.")
class ProposedName:
    """A name that no dictionary has."""

    name = compiled(str, "The name as printed.")
    kind = compiled(EntityKind | None, "What it seems to be; null where nothing tells.")
    rule = compiled(str, "What told that it is a name.")
    merged = compiled(list[str], "Other names that are decided on with it.")
    passages = compiled(
        _list_of(NamePassage),
        "Where it and the names merged into it stand, the article that came first first.",
        **LIMIT,
    )


@strawberry.type(description="A relation that may not be served as it was found.")
class ProposedRelation:
    """A relation that may not be served as it was found."""

    kind = compiled(RelationKind, "What is said to hold.")
    role = compiled(str | None, "What the kind leaves open, such as foreign minister for HOLDS_OFFICE.")
    subject = compiled(Entity | None, "The entity it is said of; null where the name is not linked.")
    subject_name = compiled(str, "The name of whom it is said of: the entity's, else as printed.")
    object = compiled(Entity | None, "The entity at the other end; null where the name is not linked.")
    object_name = compiled(str, "The name at the other end: the entity's, else as printed.")
    passages = compiled(
        _list_of(RelationPassage), "The passages that report it, the article that came first first.", **LIMIT
    )


@strawberry.type(description="A proposal that an editor decides on: a name, or a relation.")
class Proposal:
    """A proposal that an editor decides on: a name, or a relation."""

    id = compiled(
        strawberry.ID,
        "What acceptProposal and rejectProposal take. Of a name that is the name itself; of a relation it follows "
        "from its ends, and changes where a name at one of them becomes an entity.",
    )
    of = compiled(ProposalSubject, "What is proposed.")
    status = compiled(ProposalStatus, "Where it stands.")
    mention_count = compiled(int, "In how many passages it was seen, in articles that are not retracted.")
    article_count = compiled(int, "In how many articles that are not retracted.")
    name = compiled(ProposedName | None, "The name; null where a relation is proposed.")
    relation = compiled(ProposedRelation | None, "The relation; null where a name is proposed.")


UnresolvedMention = build_type(
    "UnresolvedMention",
    "A name at one place of an article that could be several entities. resolveMention takes its article, text and "
    "start.",
    {
        **_place("the name"),
        "candidates": compiled(list[Entity], "Whom it could mean, the likeliest first."),
    },
)

ProposalEdge = build_edge("ProposalEdge", Proposal, "proposal")
ProposalConnection = build_connection("ProposalConnection", ProposalEdge, "proposals")
UnresolvedMentionEdge = build_edge(
    "UnresolvedMentionEdge",
    UnresolvedMention,
    "unresolved name",
    mention_count=compiled(
        int, "At how many places this name stands unresolved, in articles that are not retracted."
    ),
)
UnresolvedMentionConnection = build_connection(
    "UnresolvedMentionConnection", UnresolvedMentionEdge, "unresolved names"
)
