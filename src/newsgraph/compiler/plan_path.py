"""What a search for a path needs: its two ends, the rows that may carry a hop, and how far it may go."""

from dataclasses import dataclass

from newsgraph.compiler.plan_rows import Ref, Rows


@dataclass(frozen=True)
class Carrier:
    """Rows that join two entities: the row `alias` of `table` has `entity_id`, `other_id` and `other_public_id`."""

    rows: Rows
    alias: str
    table: str


@dataclass(frozen=True)
class PathSearch:
    """A search for the smallest of the shortest paths of at most `max_hops` hops.

    `start` and `goal` read the numbers of both ends. `relations` carry a hop, and `pairs`, where given, do too; of
    the relations of a hop one of `shown` is chosen, by kind and id. `budget` is how many rows of carriers may be
    compared before the search is refused.
    """

    start: tuple[Rows, Ref]
    goal: tuple[Rows, Ref]
    relations: Carrier
    pairs: Carrier | None
    shown: tuple[Rows, str]
    max_hops: int
    budget: int
