"""Keeps the related lists: at most 12 published articles each, pinned ones first, then by score.

An article that becomes visible is compared with those that share its telling words and entities and are near it in
time; each of the two is then offered to the other's list. So publishing touches the lists it belongs in and no
others, and computing everything anew in the order of publication comes to the same.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, func, select, union

from newsgraph.index.related_article import (
    AT_ONCE,
    ArticleCount,
    count_fetched,
    fetch_articles,
    fetch_counted,
    fetch_counted_keys,
    fetch_entities,
    list_counted,
    list_published,
)
from newsgraph.index.related_candidate import fetch_candidates
from newsgraph.index.related_key import list_keys
from newsgraph.index.related_link import fetch_links, select_linking
from newsgraph.index.related_list import fill, offer, renew
from newsgraph.index.related_memory import RelatedMemory
from newsgraph.index.related_profile import (
    Entry,
    Profile,
    build_place,
    pack,
    pack_sketch,
    weigh_entities,
    weigh_words,
)
from newsgraph.index.related_score import find_copies, rate_links, score_pairs
from newsgraph.index.related_statistic import SMALL, KeyTable, RelatedStatistic, build_key_table
from newsgraph.index.related_store import RelatedStore
from newsgraph.store.batch import batch
from newsgraph.store.core_table import (
    LISTED_ARTICLE,
    PINNED_ARTICLE,
    RELATED_ARTICLE,
    RELATED_KEY,
    RELATED_PROFILE,
)
from newsgraph.store.evidence_origin import update_origins
from newsgraph.store.statement import AMONG, fetch_among

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    from newsgraph.index.related_statistic import Rarities
    from newsgraph.index.word_count import WordCount

    Counted = tuple[Any, WordCount, dict[int, int]]
    """An article that was fetched, its words, and the salience of each of its entities."""

MAX_COUNTED = 2 * SMALL
JOINED_AT_ONCE = 100
"""For so many new articles those that share most with them are read at once."""
MAX_REFRESHED = 2
"""How many articles that were weighed long ago are weighed anew by a transaction that brings as many or more."""
_LINKING = [
    select_linking(table).where(table.c.related_id.in_(AMONG) | table.c.article_id.in_(AMONG))
    for table in (LISTED_ARTICLE, PINNED_ARTICLE)
]
OnRebuilt = Callable[[int, int], None]


def write_related(
    connection: Connection,
    article_ids: Iterable[int],
    linked: Iterable[int] = (),
    memory: RelatedMemory | None = None,
    counted: Mapping[int, ArticleCount] | None = None,
) -> None:
    """Bring the lists to the present state of these articles: new, changed or withdrawn.

    `linked` are articles whose pins or page links changed; `memory` comes from the transaction before; `counted` is
    what some of the articles hold, as they are stored: it is not read again. Evidence in copies of a text then has
    the origin of the first of them.
    """
    changed, relinked = sorted(set(article_ids)), set(linked)
    if changed or relinked:
        writer = RelatedWriter(connection, memory or RelatedMemory(), counted)
        is_rebuilt = writer.write(changed, relinked)
        update_origins(connection, None if is_rebuilt else changed)


def rebuild_related(connection: Connection, on_rebuilt: OnRebuilt | None = None) -> int:
    """Compute everything anew, in one transaction; return how many lists. Twice in a row gives the same rows.

    `on_rebuilt` is told how many articles are done and how many there are.
    """
    done = RelatedWriter(connection, RelatedMemory()).rebuild(on_rebuilt)
    update_origins(connection, None)
    return done


class RelatedWriter:
    """Writes related lists in one transaction; `memory` may come from the transaction before."""

    def __init__(
        self,
        connection: Connection,
        memory: RelatedMemory,
        counted: Mapping[int, ArticleCount] | None = None,
    ):
        self._connection = connection
        self._counted = counted or {}
        self._memory = memory
        self._statistic = RelatedStatistic(connection, memory.rarities)
        memory.check(self._statistic.generation)
        self._store = RelatedStore(connection, memory)

    def write(self, article_ids: Sequence[int], linked: set[int]) -> bool:
        """Bring the lists to the present state of these articles, and compute those of `linked` anew.

        Returns whether all lists were computed anew.
        """
        stale = self._withdraw(article_ids)
        rows = fetch_articles(self._connection, article_ids, self._counted)
        is_rebuilt = self._add(rows)
        if is_rebuilt:
            self._rebuild(None)
        else:
            stale |= self._fetch_linking([row.id for row in rows]) | linked
            for holder in self._store.load(sorted(stale)):
                self._compute(holder)
            self._refresh(min(len(rows), MAX_REFRESHED))
            self._store.write_lists()
        self._memory.keep(self._statistic.advance())
        return is_rebuilt

    def rebuild(self, on_rebuilt: OnRebuilt | None) -> int:
        """Compute everything anew."""
        done = self._rebuild(on_rebuilt)
        self._memory.keep(self._statistic.advance())
        return done

    def _withdraw(self, article_ids: Sequence[int]) -> set[int]:
        """Take out what is known of these articles; return those whose lists have gaps then."""
        for article_id in article_ids:
            self._memory.words.pop(article_id, None)
        known = fetch_counted(self._connection, article_ids)
        if not known:
            return set()
        keys = [fetch_counted_keys(self._connection, *row) for row in known]
        self._statistic.add(build_key_table(keys), -1)
        return self._store.remove([row[0] for row in known])

    def _add(self, rows: Sequence[Any]) -> bool:
        """Take in published articles; return whether all is to be computed anew instead."""
        if not rows:
            return False
        entities = {row_id: found.entities for row_id, found in self._counted.items()}
        entities |= fetch_entities(self._connection, [row.id for row in rows if row.id not in entities])
        counted = [(row, self._count(row), entities.get(row.id, {})) for row in rows]
        table = _build_table(counted)
        self._statistic.add(table)
        if self._statistic.is_outgrown():
            was_small = self._statistic.settled <= SMALL
            self._statistic.settle()
            if was_small and self._statistic.live > len(rows):
                return True
        if self._statistic.settled > SMALL:
            self._memory.words.clear()
        self._insert(counted, table)
        return False

    def _count(self, row: Any) -> "WordCount":
        """Count the words of an article, once as long as there are few."""
        words = self._memory.words.get(row.id)
        if words is None:
            known = self._counted.get(row.id)
            words = count_fetched(row) if known is None else known.words
            if self._statistic.settled <= SMALL and len(self._memory.words) < MAX_COUNTED:
                self._memory.words[row.id] = words
        return words

    def _rebuild(self, on_rebuilt: OnRebuilt | None) -> int:
        for table in (RELATED_ARTICLE, RELATED_KEY, RELATED_PROFILE):
            self._connection.execute(delete(table))
        self._memory.profiles.clear()
        self._memory.floors.clear()
        self._memory.known.clear()
        self._memory.windows.clear()
        self._store = RelatedStore(self._connection, self._memory)
        ids = list_published(self._connection)
        self._statistic.clear()
        for part in batch(ids, AT_ONCE):
            self._statistic.add(_build_table(self._fetch(part)))
        self._statistic.settle()
        for start, part in enumerate(batch(ids, AT_ONCE)):
            counted = self._fetch(part)
            self._insert(counted, _build_table(counted))
            self._store.write_lists()
            self._memory.keep(self._statistic.generation)
            self._store = RelatedStore(self._connection, self._memory)
            if on_rebuilt is not None:
                on_rebuilt(min(len(ids), (start + 1) * AT_ONCE), len(ids))
        for part in batch(_list_linking(self._connection), AT_ONCE):
            for holder in self._store.load(part):
                self._compute(holder)
        self._store.write_lists()
        return len(ids)

    def _fetch(self, article_ids: Sequence[int]) -> "list[Counted]":
        """Return those of the articles that are published, with what they are counted by."""
        rows = fetch_articles(self._connection, article_ids)
        entities = fetch_entities(self._connection, article_ids)
        return [(row, self._count(row), entities.get(row.id, {})) for row in rows]

    def _insert(self, counted: "Sequence[Counted]", table: KeyTable) -> None:
        """Insert profiles and their keys, and join them; `table` holds the keys of these articles in this order."""
        rarities = self._statistic.fetch_rarities(table)
        last = self._connection.execute(select(func.max(RELATED_PROFILE.c.place))).scalar()
        made = []
        for (row, words, own), places in zip(counted, table.places, strict=True):
            profile = Profile(
                row.id,
                row.public_id,
                build_place(row.published_at, row.public_id),
                row.public_id,
                *self._weigh(words, own, rarities[places]),
                pack_sketch(words.sketch),
            )
            made.append((profile, row.saved_version))
        made.sort(key=lambda found: found[0].place)
        keys = {profile.id: list_keys(profile) for profile, _ in made}
        for profile, _ in made:
            self._store.add(profile)
        late = [profile for profile, _ in made if last is not None and profile.place <= last]
        latest = [profile for profile, _ in made[len(late) :]]
        for profile in late:
            self._memory.windows.forget(keys[profile.id])
        if not late:  # what is read need not wait for what is written
            self._prefetch(latest, keys, last)
        self._store.write_keys([(profile, keys[profile.id]) for profile, _ in made])
        for profile in late:
            found = self._find(profile, both_ways=True)
            self._offer(self._join(profile, self._store.load(found)))
        if late:
            self._prefetch(latest, keys, last)
        self._join_last(latest, keys)
        self._store.write_profiles(made, self._statistic.settled)

    def _weigh(
        self, words: "WordCount", entities: dict[int, int], rarities: "Rarities"
    ) -> tuple[bytes, bytes]:
        """Return what the words and the entities of an article weigh, packed; `rarities` are those of its keys."""
        count = len(words.keys)
        rare = dict(zip(entities, rarities[count:].tolist(), strict=True))
        weighed = weigh_words(words, rarities[:count], self._statistic.rarest)
        return weighed, pack(weigh_entities(entities, rare))

    def _prefetch(
        self, profiles: Sequence[Profile], keys: Mapping[int, Mapping[int, int]], last: int | None
    ) -> None:
        """Read the windows of the keys of these articles, of those that were there: up to the place `last`."""
        wanted = dict.fromkeys(key for profile in profiles for key in keys[profile.id])
        self._memory.windows.prefetch(self._connection, wanted, last)

    def _join_last(self, profiles: Sequence[Profile], keys: Mapping[int, Mapping[int, int]]) -> None:
        """Join articles, in order, that come after all that were there; the windows of their keys are read."""
        windows = self._memory.windows
        for part in batch(profiles, JOINED_AT_ONCE):
            found: list[list[int]] = []
            for profile in part:
                found.append(windows.find_candidates(keys[profile.id]))
                windows.add(profile.id, keys[profile.id])
            self._store.load_bare(dict.fromkeys(chain.from_iterable(found)))
            offers: list[tuple[Profile, Entry]] = []
            for profile, candidates in zip(part, found, strict=True):
                offers += self._join(profile, self._store.load_bare(candidates))
            holders = self._store.load(dict.fromkeys(holder.id for holder, _ in offers))
            self._offer(offers)
            self._store.write_lists([*part, *holders])  # while the next ones are joined
            self._store.shed()

    def _offer(self, offers: Iterable[tuple[Profile, Entry]]) -> None:
        for holder, entry in offers:
            offer(holder, entry)

    def _join(self, profile: Profile, others: Sequence[Profile]) -> list[tuple[Profile, Entry]]:
        """Fill the list of a new article from those it shares most with; return what to offer to their lists.

        The lists of the others need not be read for that.
        """
        if copies := find_copies(profile, others):
            profile.group = min(copies, key=lambda other: other.place).group
        scored = zip(others, score_pairs(profile, others), strict=True)
        alike = [(other, score, text) for other, (score, text) in scored if score]
        best = [
            Entry(other.id, other.public_id, other.group, score, None, text) for other, score, text in alike
        ]
        fill(profile, best)
        return [
            (other, Entry(profile.id, profile.public_id, profile.group, score, None, text))
            for other, score, text in alike
            if score >= other.floor
        ]

    def _find(self, profile: Profile, *, both_ways: bool) -> list[int]:
        keys = list_keys(profile)
        return fetch_candidates(self._connection, profile.id, profile.place, keys, both_ways=both_ways)

    def _refresh(self, count: int) -> None:
        """Weigh so many articles anew whose rarities are the oldest, and score them against those they belong with.

        So articles that come one by one end with nearly the lists that a rebuild computes.
        """
        ids = self._store.fetch_outdated(self._statistic.settled, count)
        counted = self._fetch(ids)
        linking = self._fetch_linking(ids)
        for row, words, own in counted:
            table = _build_table([(row, words, own)])
            rarities = self._statistic.fetch_rarities(table)[table.places[0]]
            [profile] = self._store.load([row.id])
            self._store.reweigh(profile, *self._weigh(words, own, rarities), self._statistic.settled)
            self._match_again(profile, linking)
        for holder in self._store.load(sorted(linking)):
            self._compute(holder)

    def _match_again(self, profile: Profile, linking: set[int]) -> None:
        """Score an article against its candidates and all in whose lists it stands or that stand in its own."""
        candidates = set(self._find(profile, both_ways=False))
        present = {*profile.entries, *self._store.find_holders(profile.id)}
        others = self._store.load_bare(sorted(candidates | present))
        scores = score_pairs(profile, others)
        touched = [
            other.id
            for other, (score, _) in zip(others, scores, strict=True)
            if other.id in present or score >= other.floor
        ]
        self._store.load(touched)
        for other, (score, text) in zip(others, scores, strict=True):
            for holder, found in ((profile, other), (other, profile)):
                entry = Entry(found.id, found.public_id, found.group, score, None, text)
                if holder.id in linking:
                    continue  # computed from nothing
                if found.id in holder.entries:
                    renew(holder, entry)
                elif other.id in candidates and score > 0:
                    offer(holder, entry)

    def _compute(self, holder: Profile) -> None:
        """Compute one list from nothing, with what an editor pinned and the source listed."""
        pinned = fetch_links(self._connection, PINNED_ARTICLE, holder.id)
        listed = fetch_links(self._connection, LISTED_ARTICLE, holder.id)
        others = {other.id: other for other in self._store.load_bare(self._find(holder, both_ways=True))}
        others.update((other.id, other) for other in self._store.load_bare(sorted({*pinned, *listed})))
        # Places count the pins that are published alone: a gap would tell of a hidden one.
        shown = sorted((place, row) for row, place in pinned.items() if row in others)
        pinned = {row: place for place, (_, row) in enumerate(shown)}
        holder.entries.clear()
        holder.floor = 0
        scores = score_pairs(holder, list(others.values()))
        for other, (own, text) in zip(others.values(), scores, strict=True):
            links = rate_links(other.id in listed, other.id in pinned)
            if score := own + links:
                position = pinned.get(other.id)
                offer(holder, Entry(other.id, other.public_id, other.group, score, position, text))

    def _fetch_linking(self, article_ids: Sequence[int]) -> set[int]:
        """Return those of the articles that have links, and those that link to them."""
        return {
            row.article_id
            for statement in _LINKING
            for row in fetch_among(self._connection, statement, article_ids)
        }


def _list_linking(connection: Connection) -> list[int]:
    parts = [select_linking(table) for table in (LISTED_ARTICLE, PINNED_ARTICLE)]
    return sorted(connection.execute(union(*parts)).scalars())


def _build_table(counted: "Sequence[Counted]") -> KeyTable:
    """Return the keys under which articles are counted."""
    return build_key_table([list_counted(words, own) for _, words, own in counted])
