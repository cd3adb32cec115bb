"""How a mutation is written down: what it writes with, and what the audit log calls it."""

from dataclasses import dataclass

from newsgraph.newsroom.occasion import WriteFunction


@dataclass(frozen=True)
class MutationDefinition:
    """A field of Mutation: `write` carries it out; `action` is what the audit log calls it, as `article.save`.

    `subject_type` is what it calls the thing, where the thing's id does not tell.
    """

    write: WriteFunction
    action: str
    subject_type: str | None = None
