"""As of which instant something is read: who stood for whom then, and what had begun and not ended.

`None` is now: who stands for whom, and what is there, with no instant compared.
"""

from newsgraph.compiler.naming import Namer
from newsgraph.compiler.plan_rows import Bound, Compare, Either, IsNull, Predicate, Ref

KnownAt = Bound | None

NOW = "entity_resolution"
PAST = "entity_resolution_past"


def choose_table(table: str, known_at: KnownAt) -> str:
    """Return where to read what the catalog calls `table`: who stands for whom has a history of its own."""
    return PAST if table == NOW and known_at is not None else table


def name_resolution(namer: Namer, known_at: KnownAt) -> tuple[str, str, tuple[Predicate, ...]]:
    """Return a new alias for who stands for whom, its table, and what must hold for a row of it to count."""
    alias, table = namer.name(choose_table(NOW, known_at))
    return alias, table, build_standing_then(table, alias, known_at)


def build_standing_then(table: str, alias: str, known_at: KnownAt) -> tuple[Predicate, ...]:
    """Return what must hold for a row of a history to be of that instant; nothing for any other table."""
    if table != PAST or known_at is None:
        return ()
    begun = Compare(Ref(alias, "from_at"), "<=", known_at)
    return (begun, build_not_ended(Ref(alias, "to_at"), known_at))


def build_not_ended(end: Ref, known_at: Bound) -> Predicate:
    """Return that an end is after the instant, or not there."""
    return Either((IsNull(end), Compare(end, ">", known_at)))
