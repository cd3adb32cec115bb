"""Reads profiles with their related lists, remembers some, and writes what changed in them."""

from collections.abc import Iterable, Mapping, Sequence

import orjson
from sqlalchemy import Connection, bindparam, delete, func, select, update

from newsgraph.index.related_key import list_keys
from newsgraph.index.related_list import MAX_ENTRIES
from newsgraph.index.related_memory import RelatedMemory
from newsgraph.index.related_profile import (
    Entry,
    Profile,
    unpack_entities,
)
from newsgraph.index.related_score import NamedEntity, build_reasons
from newsgraph.store.batch import batch
from newsgraph.store.core_table import (
    ARTICLE,
    ENTITY,
    LISTED_ARTICLE,
    RELATED_ARTICLE,
    RELATED_KEY,
    RELATED_PROFILE,
)
from newsgraph.store.statement import (
    AMONG,
    execute_many,
    execute_tuples,
    fetch_among,
    fetch_known,
    fetch_tuples_among,
    insert_rows,
    insert_tuples,
)
from newsgraph.store.write_behind import RowState, has_written, wait_behind

HELD_BEYOND = 1.125
"""A transaction may hold so many times as many profiles as are remembered before those only read are let go."""
AT_ONCE = 500
ENTRIES_AT_ONCE = 1_000
"""After so many entries rows are handed on: the database may write them while the next ones are worked out."""
UNPINNED_RANK = 1_000
_HOLDERS = select(RELATED_ARTICLE.c.article_id).where(RELATED_ARTICLE.c.related_id.in_(AMONG))
_PROFILES = (
    select(RELATED_PROFILE, ARTICLE.c.public_id)
    .join(ARTICLE, ARTICLE.c.id == RELATED_PROFILE.c.article_id)
    .where(RELATED_PROFILE.c.article_id.in_(AMONG))
)
_FLOORS = (
    select(
        RELATED_ARTICLE.c.article_id,
        func.count().label("entries"),
        func.min(RELATED_ARTICLE.c.score).label("least"),
    )
    .where(RELATED_ARTICLE.c.article_id.in_(AMONG))
    .group_by(RELATED_ARTICLE.c.article_id)
)
_ENTRIES = select(
    RELATED_ARTICLE.c.article_id,
    RELATED_ARTICLE.c.related_id,
    RELATED_ARTICLE.c.score,
    RELATED_ARTICLE.c.rank,
    RELATED_ARTICLE.c.pinned,
).where(RELATED_ARTICLE.c.article_id.in_(AMONG))
_KNOWN = (
    select(ARTICLE.c.id, ARTICLE.c.public_id, RELATED_PROFILE.c.duplicate_group)
    .join(RELATED_PROFILE, RELATED_PROFILE.c.article_id == ARTICLE.c.id)
    .where(ARTICLE.c.id.in_(AMONG))
)
_NAMES = select(ENTITY.c.id, ENTITY.c.public_id, ENTITY.c.name).where(ENTITY.c.id.in_(AMONG))
_OUTDATED = (
    select(RELATED_PROFILE.c.article_id)
    .where(RELATED_PROFILE.c.settled < bindparam("settled"))
    .order_by(RELATED_PROFILE.c.settled, RELATED_PROFILE.c.place)
    .limit(bindparam("limit"))
)
_LISTED = select(LISTED_ARTICLE.c.article_id, LISTED_ARTICLE.c.related_id).where(
    LISTED_ARTICLE.c.article_id.in_(AMONG)
)
_EntryRow = tuple[int, int, int, int, int, str]
_ENTRY_NAMES = ("article_id", "related_id", "rank", "score", "pinned", "reasons")
MILLION = 1_000_000


class RelatedStore:
    """The profiles and lists of one transaction."""

    def __init__(self, connection: Connection, memory: RelatedMemory):
        self._connection = connection
        self._memory = memory
        self._standing: dict[int, dict[int, Entry]] = {}
        """The lists that may be changed, as they are stored."""
        self._used: dict[int, Profile] = {}
        self._touched: set[int] = set()
        is_first = not has_written(connection, RELATED_ARTICLE.name, RELATED_PROFILE.name)
        self._row_state = RowState.COMMITTED if is_first else RowState.DONE
        """Of profiles and lists that are not held here: what this store writes it holds, and never lets go."""
        # What another store of this transaction wrote.
        wait_behind(connection, RELATED_ARTICLE.name, RELATED_PROFILE.name)

    def load(self, article_ids: Iterable[int]) -> list[Profile]:
        """Return the profiles of those that have one, with their lists, in the order asked for."""
        found = self.load_bare(article_ids)
        bare = {profile.id: profile for profile in found if not profile.is_listed}
        for article_id, entries in self._read_entries(list(bare)).items():
            bare[article_id].entries = entries
        for profile in bare.values():
            profile.is_listed = True
        for profile in found:
            if profile.id not in self._standing:
                self._standing[profile.id] = profile.entries.copy()
        return found

    def load_bare(self, article_ids: Iterable[int]) -> list[Profile]:
        """Return the profiles of those that have one; of lists that were not read before the floor is known alone.

        Their lists may not be changed.
        """
        wanted = list(article_ids)
        missing = []
        for article_id in wanted:
            if article_id in self._used:
                continue
            found = self._memory.profiles.get(article_id)
            if found is None:
                missing.append(article_id)
            else:
                self._memory.profiles.move_to_end(article_id)
                self._used[article_id] = found
        self._read(missing)
        return [self._used[article_id] for article_id in wanted if article_id in self._used]

    def add(self, profile: Profile) -> None:
        """Take a new profile, which has no rows yet."""
        self._used[profile.id] = profile
        self._standing[profile.id] = {}
        self._touched.add(profile.id)
        self._memory.profiles[profile.id] = profile

    def shed(self) -> None:
        """Let go of profiles that were only read, the first ones first, where too many are held.

        Call it where nothing that `load` returned is still in use.
        """
        profiles = self._memory.profiles
        if len(profiles) <= HELD_BEYOND * self._memory.max_profiles:
            return
        for article_id in list(profiles):
            if len(profiles) <= self._memory.max_profiles:
                break
            if article_id in self._touched:
                continue
            used, standing = self._used.get(article_id), self._standing.get(article_id)
            if used is None or standing is None or used.entries == standing:
                self._memory.drop(article_id)
                self._used.pop(article_id, None)
                self._standing.pop(article_id, None)

    def remove(self, article_ids: Sequence[int]) -> set[int]:
        """Take profiles out, with their keys and lists; return the articles in whose lists they stood."""
        self._row_state = RowState.DONE
        holders: set[int] = set()
        for profile in self.load(article_ids):
            keys = list_keys(profile)
            self._memory.windows.forget(keys)
            for key in keys:
                mine = (RELATED_KEY.c.key == key) & (RELATED_KEY.c.place == profile.place)
                self._connection.execute(delete(RELATED_KEY).where(mine))
            self._connection.execute(
                delete(RELATED_PROFILE).where(RELATED_PROFILE.c.article_id == profile.id)
            )
            self._memory.profiles.pop(profile.id, None)
            self._memory.floors.put(profile.id, 0)
            self._memory.known.pop(profile.id, None)
            self._used.pop(profile.id)
            self._standing.pop(profile.id)
        for part in batch(article_ids, AT_ONCE):
            holders |= self.fetch_holders(part)
            for column in (RELATED_ARTICLE.c.article_id, RELATED_ARTICLE.c.related_id):
                self._connection.execute(delete(RELATED_ARTICLE).where(column.in_(part)))
        holders -= set(article_ids)
        gone = set(article_ids)
        for holder in self.load(sorted(holders)):
            holder.floor = 0
            for article_id in gone & holder.entries.keys():
                del holder.entries[article_id]
                self._standing[holder.id].pop(article_id, None)
        return holders

    def fetch_outdated(self, settled: int, limit: int) -> list[int]:
        """Return articles that were weighed before rarity was settled among so many, the oldest weights first."""
        if not limit:
            return []
        # What this transaction writes is weighed by the last rarities: none of it is outdated.
        values = {"settled": settled, "limit": limit}
        found = fetch_known(self._connection, _OUTDATED, values, row_state=RowState.DONE)
        return [row.article_id for row in found]

    def fetch_holders(self, article_ids: Sequence[int]) -> set[int]:
        """Return the articles in whose lists these stand."""
        return {row.article_id for row in fetch_among(self._connection, _HOLDERS, article_ids)}

    def find_holders(self, article_id: int) -> set[int]:
        """Return the articles in whose lists one stands, what this transaction has not written yet included."""
        unwritten = {holder.id for holder in self._used.values() if article_id in holder.entries}
        return unwritten | self.fetch_holders([article_id])

    def reweigh(self, profile: Profile, words: bytes, entities: bytes, settled: int) -> None:
        """Give a profile other weights, by rarities settled among so many articles."""
        before = list_keys(profile)
        profile.words, profile.entities = words, entities
        after = list_keys(profile)
        self._memory.windows.forget({*before, *after})
        gone = [
            {"gone": key, "at": profile.place} for key, weight in before.items() if after.get(key) != weight
        ]
        mine = (RELATED_KEY.c.key == bindparam("gone")) & (RELATED_KEY.c.place == bindparam("at"))
        execute_many(self._connection, delete(RELATED_KEY).where(mine), gone, key="drop keys")
        self.write_keys([(profile, {key: after[key] for key in after if before.get(key) != after[key]})])
        self._connection.execute(
            update(RELATED_PROFILE)
            .where(RELATED_PROFILE.c.article_id == profile.id)
            .values(words=words, entities=entities, settled=settled)
        )

    def write_profiles(self, rows: Sequence[tuple[Profile, int]], settled: int) -> None:
        """Insert profiles, each with the version that is counted.

        `settled` is among how many articles their rarities were settled.
        """
        values = [
            {
                "article_id": profile.id,
                "version": version,
                "place": profile.place,
                "duplicate_group": profile.group,
                "words": profile.words,
                "entities": profile.entities,
                "sketch": profile.sketch,
                "settled": settled,
            }
            for profile, version in rows
        ]
        insert_rows(self._connection, RELATED_PROFILE, values)

    def write_keys(self, profiles: Sequence[tuple[Profile, Mapping[int, int]]]) -> None:
        """Insert the keys by which profiles are found, with their weights, in the order of the index."""
        rows = sorted(
            (key, profile.place, profile.id, weight)
            for profile, keys in profiles
            for key, weight in keys.items()
        )
        insert_tuples(self._connection, RELATED_KEY, ("key", "place", "article_id", "weight"), rows)

    def write_lists(self, profiles: Iterable[Profile] | None = None) -> None:
        """Write what changed in these lists, or in all that this transaction uses, with reasons for what is new."""
        gone: list[tuple[int, int]] = []
        new: list[tuple[Profile, Entry]] = []
        for profile in [self._used[row] for row in self._standing] if profiles is None else profiles:
            standing = self._standing[profile.id]
            present = profile.entries
            if standing == present:
                continue
            for other, state in standing.items():
                found = present.get(other)
                if found is not state and found != state:
                    gone.append((profile.id, other))
            for other, entry in present.items():
                before = standing.get(other)
                if before is not entry and before != entry:
                    new.append((profile, entry))
            self._standing[profile.id] = present.copy()
            self._touched.add(profile.id)
        table = RELATED_ARTICLE
        mine = (table.c.article_id == bindparam("holder")) & (table.c.related_id == bindparam("other"))
        names, statement = ("holder", "other"), delete(table).where(mine)
        execute_tuples(self._connection, statement, names, sorted(gone), key="drop entries")
        new.sort(key=lambda entry: (entry[0].id, entry[1].related_id))  # in the order of the table
        self._insert(new)

    def _insert(self, new: list[tuple[Profile, Entry]]) -> None:
        if not new:
            return
        others = {found.id: found for found in self.load_bare([entry.related_id for _, entry in new])}
        holders = {profile.id: profile for profile, _ in new}
        named: set[int] = set().union(*(unpack_entities(holder.entities) for holder in holders.values()))
        names = self._load_names(named)
        listed = self._fetch_listed(set(holders))
        rows: list[_EntryRow] = []
        told_of: dict[tuple[int, int, bool, bool], str] = {}
        for number, (profile, entry) in enumerate(new, start=1):
            holder, other, pinned = profile.id, entry.related_id, entry.pinned_position
            is_listed, is_pinned = (holder, other) in listed, pinned is not None
            rank = UNPINNED_RANK + MILLION - entry.score if pinned is None else pinned
            pair = (holder, other, is_listed, is_pinned)
            told = told_of.pop((other, holder, is_listed, is_pinned), None)
            if told is None:
                found = build_reasons(
                    profile, others[other], names, entry.text, is_listed=is_listed, is_pinned=is_pinned
                )
                told = told_of[pair] = orjson.dumps(
                    [(kind, weight, entity_id, text) for kind, weight, text, entity_id in found]
                ).decode()
            rows.append((holder, other, rank, entry.score, int(is_pinned), told))
            if number % ENTRIES_AT_ONCE == 0:
                insert_tuples(self._connection, RELATED_ARTICLE, _ENTRY_NAMES, rows)
                rows = []
        insert_tuples(self._connection, RELATED_ARTICLE, _ENTRY_NAMES, rows)

    def _read(self, article_ids: Sequence[int]) -> None:
        floors = self._fetch_floors(article_ids)
        for row in fetch_among(self._connection, _PROFILES, article_ids, row_state=self._row_state):
            profile = Profile(
                row.article_id,
                row.public_id,
                row.place,
                row.duplicate_group,
                row.words,
                row.entities,
                row.sketch,
                floor=floors.get(row.article_id, 0),
                is_listed=row.article_id not in floors,
            )
            self._memory.profiles[profile.id] = self._used[profile.id] = profile

    def _fetch_floors(self, article_ids: Sequence[int]) -> dict[int, int]:
        """Return the floor of each list that has entries."""
        floors = {row: floor for row in article_ids if (floor := self._memory.floors.get(row))}
        missing = [row for row in article_ids if row not in floors]
        found = fetch_tuples_among(self._connection, _FLOORS, missing, row_state=self._row_state)
        return floors | {
            article_id: least if entries >= MAX_ENTRIES else 0 for article_id, entries, least in found
        }

    def _read_entries(self, article_ids: Sequence[int]) -> dict[int, dict[int, Entry]]:
        rows = fetch_tuples_among(self._connection, _ENTRIES, article_ids, row_state=self._row_state)
        known = self._load_known({row[1] for row in rows})
        found: dict[int, dict[int, Entry]] = {}
        for holder, related, score, rank, pinned in rows:
            if related in known:
                position = rank if pinned else None
                found.setdefault(holder, {})[related] = Entry(related, *known[related], score, position)
        return found

    def _load_known(self, article_ids: set[int]) -> dict[int, tuple[str, str]]:
        """Return public id and group by article, of these at the least: one text for all lists they stand in."""
        known = self._memory.known
        missing = sorted(article_ids - known.keys())
        found = fetch_tuples_among(self._connection, _KNOWN, missing, row_state=self._row_state)
        for article_id, public_id, group in found:
            known[article_id] = public_id, public_id if group == public_id else group
        return known

    def _load_names(self, entity_ids: set[int]) -> dict[int, NamedEntity]:
        names = self._memory.names
        missing = sorted(entity_ids - names.keys())
        for row_id, public_id, name in fetch_among(self._connection, _NAMES, missing):
            names[row_id] = NamedEntity(public_id, name)
        return names

    def _fetch_listed(self, holders: set[int]) -> set[tuple[int, int]]:
        return {tuple(row) for row in fetch_among(self._connection, _LISTED, sorted(holders))}
