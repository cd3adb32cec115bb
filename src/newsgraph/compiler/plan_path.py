"""What a search for a path needs: its two ends, the rows that may carry a hop, and how far it may go."""

from dataclasses import dataclass

from newsgraph.compiler.plan_rows import Ref, Rows


@dataclass(frozen=True)
class Carrier:
    """Rows that join two entities: the row `alias` has `entity_id`, `other_id` and `other_public_id`.

    `relation` is the relation that such a row stands for; None where it is two names in one article.
    """

    rows: Rows
    alias: str
    relation: Ref | None = None


@dataclass(frozen=True)
class PathSearch:
    """A search for the smallest of the shortest paths of at most `max_hops` hops.

    `start` and `goal` read the numbers of both ends. `near` and `far` are the same carriers under two sets of
    aliases, so that two hops in a row can be read at once. `shown` are the rows among which a hop's relation is
    chosen, with the aliases of the hop and the relation. `budget` is how many rows of carriers may be compared before
    the search is refused.
    """

    start: tuple[Rows, Ref]
    goal: tuple[Rows, Ref]
    near: tuple[Carrier, ...]
    far: tuple[Carrier, ...]
    shown: tuple[Rows, str, str]
    max_hops: int
    budget: int
