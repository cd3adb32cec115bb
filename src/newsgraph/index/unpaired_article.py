"""Counts the pairs of entities of articles that wait for it, those of one part of the entities at a time.

An article that names twelve entities has 132 rows in `entity_pair`, all over the table. A large import therefore
counts many articles at once: the pages that hold the rows are then written once for all of them. It does so for an
eighth of the entities in each transaction, so that none takes much longer than others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, delete, func, insert, literal_column, select, update

from newsgraph.index.entity_pair import ALL_PARTS, PARTS, ROW_BITS, Naming, add_pairs, list_pairs
from newsgraph.store.core_table import ARTICLE_ENTITY, PAIRED_ARTICLE, UNPAIRED_ARTICLE
from newsgraph.store.statement import AMONG, execute_many, fetch_among, fetch_known, insert_rows
from newsgraph.store.write_behind import RowState

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    from newsgraph.index.entity_pair import Pairs

ARTICLES_AT_ONCE = 4_000
"""How many articles of a large import wait to be counted together."""
_TABLE = UNPAIRED_ARTICLE
_LEFT = _TABLE.c.parts_left.op("&")(bindparam("part")) != literal_column("0")
_WAITING = select(_TABLE.c.article_id).where(_LEFT, _TABLE.c.article_id < bindparam("before"))
_OLDEST = select(_TABLE.c.article_id, _TABLE.c.parts_left).order_by(_TABLE.c.article_id)
_NAMINGS = (
    select(ARTICLE_ENTITY.c.article_id, ARTICLE_ENTITY.c.entity_id, ARTICLE_ENTITY.c.entity_public_id)
    .where(ARTICLE_ENTITY.c.article_id.in_(AMONG))
    .order_by(ARTICLE_ENTITY.c.article_id)
)
_COUNTED = (
    update(_TABLE)
    .values(parts_left=_TABLE.c.parts_left.op("&")(bindparam("others")))
    .where(_LEFT, _TABLE.c.article_id < bindparam("before"))
)
_DONE = insert(PAIRED_ARTICLE).from_select(
    ["article_id"], select(_TABLE.c.article_id).where(_TABLE.c.parts_left == bindparam("nothing"))
)
_LET_GO = delete(_TABLE).where(_TABLE.c.parts_left == bindparam("nothing"))
LAST_ROW = (1 << 31) - 1


@dataclass
class _Group:
    """Articles that began to wait together, with their pairs by part; bits of `left` tell which are to be counted."""

    ids: frozenset[int]
    pairs: "list[Pairs]"
    public_ids: dict[int, str]
    left: int = ALL_PARTS


class UnpairedArticles:
    """The articles that wait, with the pairs of those which this import inserted: they need not be read back.

    `count` is how many have come to wait. Who an article names does not change while it waits: what changes it takes
    it out of those that wait.
    """

    def __init__(self) -> None:
        self.count = 0
        self._part = 0
        self._groups: list[_Group] = []

    def forget(self) -> None:
        """Forget whom articles name: they may have been undone."""
        self._groups.clear()

    def add(self, connection: Connection, article_ids: Sequence[int], namings: Iterable[Naming]) -> None:
        """Have published articles wait, given all that they name."""
        rows = [{"article_id": article_id, "parts_left": ALL_PARTS} for article_id in article_ids]
        insert_rows(connection, UNPAIRED_ARTICLE, rows)
        if article_ids:
            self._groups.append(_build_group(article_ids, namings))
        self.count += len(article_ids)

    def count_part(self, connection: Connection, before: int = LAST_ROW) -> None:
        """Count the pairs of the part whose turn it is, of the articles that wait whose rows come before this one.

        Nothing is counted before there are as many articles as are counted at once.
        """
        if self.count < ARTICLES_AT_ONCE:
            return
        part, self._part = self._part, (self._part + 1) % PARTS
        bit = 1 << part
        found = fetch_known(connection, _WAITING, {"part": bit, "before": before}, row_state=RowState.DONE)
        waiting = {row.article_id for row in found}
        later, counted = [], []
        for group in self._groups:
            if not group.left & bit or min(group.ids, default=before) >= before:
                later.append(group)
            elif group.ids <= waiting:  # nothing befell them meanwhile
                counted.append(group)
        missing = sorted(waiting.difference(*(group.ids for group in counted)))
        if missing:
            counted.append(_build_group(missing, fetch_among(connection, _NAMINGS, missing)))
        public_ids = {row: told for group in counted for row, told in group.public_ids.items()}
        add_pairs(connection, [group.pairs[part] for group in counted], public_ids)
        _note_counted(connection, bit, before)
        for group in counted:
            group.left &= ~bit
        self._groups = [group for group in (*counted, *later) if group.left]


def fetch_waiting_count(connection: Connection) -> int:
    """Return how many articles wait."""
    return connection.execute(select(func.count()).select_from(_TABLE)).scalar_one()


def fetch_last_waiting(connection: Connection) -> int | None:
    """Return the row of the last article that waits."""
    return connection.execute(select(func.max(_TABLE.c.article_id))).scalar()


def count_waiting_pairs(connection: Connection) -> bool:
    """Count articles that wait, as many as are counted at once; return whether others may be left."""
    left = {row.article_id: row.parts_left for row in connection.execute(_OLDEST.limit(ARTICLES_AT_ONCE))}
    if not left:
        return False
    pairs: list[Pairs] = []
    public_ids: dict[int, str] = {}
    for parts in sorted(set(left.values())):
        ids = [article_id for article_id, own in left.items() if own == parts]
        group = _build_group(ids, fetch_among(connection, _NAMINGS, ids))
        pairs += [own for part, own in enumerate(group.pairs) if parts >> part & 1]
        public_ids |= group.public_ids
    add_pairs(connection, pairs, public_ids)
    _note_counted(connection, ALL_PARTS, max(left) + 1)
    return len(left) == ARTICLES_AT_ONCE


def _note_counted(connection: Connection, parts: int, before: int) -> None:
    """Note that these parts, a bit for each, are counted of all whose rows come before; who has none left is done."""
    values = {"others": ALL_PARTS & ~parts, "part": parts, "before": before}
    execute_many(connection, _COUNTED, [values], key=_COUNTED)
    for statement in (_DONE, _LET_GO):
        execute_many(connection, statement, [{"nothing": 0}], key=statement)


def _build_group(article_ids: Sequence[int], namings: Iterable[Naming]) -> _Group:
    """Return articles that wait with their pairs, given all that they name."""
    pairs, public_ids = list_pairs(namings)
    parts = (pairs >> ROW_BITS) & (PARTS - 1)
    return _Group(frozenset(article_ids), [pairs[parts == part] for part in range(PARTS)], public_ids)
