"""Remembers profiles from one transaction to the next: so many, and of every article a number of four bytes."""

from array import array
from collections import OrderedDict
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from newsgraph.index.related_profile import Profile
from newsgraph.index.related_score import NamedEntity

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    from newsgraph.index.related_window import KeyWindows
    from newsgraph.index.word_count import WordCount

MAX_REMEMBERED = 4_000
"""So many profiles with their lists, of some 5 KB each, are remembered where nothing else is asked for."""
MAX_KNOWN = 60_000
MAX_NAMES = 20_000


class Floors:
    """The floor of each list as a row of numbers, four bytes an article.

    Reading them back was a tenth of the work on related lists. Known above 0 alone: the floor of a list that is full.
    """

    def __init__(self) -> None:
        self._floors = array("i")

    def get(self, article_id: int) -> int:
        """Return a floor; 0 where it is not known."""
        return self._floors[article_id] if article_id < len(self._floors) else 0

    def put(self, article_id: int, floor: int) -> None:
        """Remember a floor; 0 forgets it."""
        lacking = article_id + 1 - len(self._floors)
        if lacking > 0:
            self._floors.frombytes(bytes(max(lacking, len(self._floors)) * self._floors.itemsize))
        self._floors[article_id] = floor

    def clear(self) -> None:
        """Forget everything."""
        del self._floors[:]


class RelatedMemory:
    """Profiles that were used last, from one transaction to the next; good for one generation.

    `known` are public ids and groups of articles that stand in lists. `words` are those of all articles while there
    are few, since their lists are computed anew again and again. `max_profiles` is how many profiles it keeps.
    """

    def __init__(self, max_profiles: int = MAX_REMEMBERED) -> None:
        self.max_profiles = max_profiles
        self.generation = -1
        self.profiles: OrderedDict[int, Profile] = OrderedDict()
        self.floors = Floors()
        self.names: dict[int, NamedEntity] = {}
        self.known: dict[int, tuple[str, str]] = {}
        self.words: dict[int, WordCount] = {}
        self.rarities: dict[int, float] = {}

    @cached_property
    def windows(self) -> "KeyWindows":
        """Which articles came last under each key; what finds them is loaded when an article is published."""
        from newsgraph.index import related_window

        return related_window.KeyWindows()

    def check(self, generation: int) -> None:
        """Forget everything where another writer came in between, or our own work was undone.

        From here to `keep` it belongs to no generation, so that nothing of work that breaks off is believed later.
        """
        if generation != self.generation:
            self.forget()
        self.generation = -1

    def forget(self) -> None:
        """Forget everything."""
        self.generation = -1
        self.profiles.clear()
        self.floors.clear()
        self.names.clear()
        self.known.clear()
        self.words.clear()
        self.windows.clear()
        self.rarities.clear()

    def drop(self, article_id: int) -> None:
        """Let go of a profile; below which score nothing comes into its list any more is remembered."""
        self.floors.put(article_id, self.profiles.pop(article_id).floor)

    def keep(self, generation: int) -> None:
        """Stay within bounds; what is kept is the state of this generation."""
        self.generation = generation
        self.windows.trim()
        while len(self.profiles) > self.max_profiles:
            self.drop(next(iter(self.profiles)))
        if len(self.names) > MAX_NAMES:
            self.names.clear()
        if len(self.known) > MAX_KNOWN:
            _drop_half(self.known)


def _drop_half(known: dict[int, tuple[str, str]]) -> None:
    """Forget what was learnt first."""
    for article_id in list(islice(known, len(known) // 2)):
        del known[article_id]
