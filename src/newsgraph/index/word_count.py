"""Counts the words of an article, for comparing it with others.

It takes long to load, and a service that only answers needs nothing of it: import it where an article is counted.
"""

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy
from numpy.typing import NDArray

from newsgraph.index.word import SKETCH_SIZE, hash_word, split_words

MAX_WORDS = 3_000
MAX_REMEMBERED = 40_000
SHINGLE_WORDS = 3
NAME_FACTOR = 2.0
"""A word that an article writes with a capital letter throughout tells stories apart better than its rarity says."""
_LEVELLED = numpy.array([0.0, *(1 + math.log(count) for count in range(1, MAX_WORDS + 1))])
"""1 + log n for every number of times that a word can stand in an article."""
_NO_WORD = 0
"""Stands for the key of what is too short to tell anything."""
_MIX = tuple(map(numpy.uint64, (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)))
_SHIFT, _HALF = numpy.uint64(29), numpy.uint64(32)
_SMALLEST = 2 * SKETCH_SIZE
"""Among so many of the smallest hashes are most often as many different ones as a sketch holds."""


@dataclass(frozen=True, eq=False)
class WordCount:
    """The different words of one article by their keys, sorted.

    `factors` is how much each tells but for its rarity: 1 + log n for n times, double for a name, which stands in the
    article with a capital letter alone. `sketch` is a bottom-k sketch of the article's runs of three words: the
    smallest 32 of their hashes, sorted.
    """

    keys: NDArray[numpy.int64]
    factors: NDArray[numpy.float64]
    sketch: tuple[int, ...]


def count_words(texts: Sequence[str]) -> WordCount:
    """Return the words of an article's texts: lower case, without accents, from three letters on."""
    keys, is_lower = _PRINTED.read(split_words("\n".join(texts))[:MAX_WORDS])
    is_word = keys != _NO_WORD
    in_order = keys[is_word]
    found, places, counts = numpy.unique(in_order, return_inverse=True, return_counts=True)
    is_name = numpy.ones(len(found), numpy.bool_)
    is_name[places[is_lower[is_word]]] = False
    return WordCount(found, rate_words(counts, is_name), sketch_words(in_order))


def rate_words(counts: NDArray[numpy.int64], is_name: NDArray[numpy.bool_]) -> NDArray[numpy.float64]:
    """Return the factors of words that stand so often in an article, names or not."""
    return _LEVELLED[counts] * numpy.where(is_name, NAME_FACTOR, 1.0)


def sketch_words(keys: NDArray[numpy.int64]) -> tuple[int, ...]:
    """Return the bottom-k sketch of the runs of three in `keys` (Broder 1997, with one hash and k minima)."""
    if len(keys) < SHINGLE_WORDS:
        return ()
    first, second, third = _MIX
    hashes = keys.view(numpy.uint64)
    runs = hashes[:-2] * first ^ hashes[1:-1] * second ^ hashes[2:] * third
    runs = (runs ^ (runs >> _SHIFT)) * first >> _HALF
    smallest = runs
    if len(runs) > _SMALLEST:
        smallest = numpy.unique(numpy.partition(runs, _SMALLEST)[:_SMALLEST])
        if len(smallest) < SKETCH_SIZE:
            smallest = runs
    return tuple(numpy.unique(smallest)[:SKETCH_SIZE].tolist())


class _Printed(dict[str, int]):
    """Numbers words as printed, with what is worked out when each is first seen."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._keys = numpy.zeros(MAX_REMEMBERED + MAX_WORDS, numpy.int64)
        self._is_lower = numpy.zeros(MAX_REMEMBERED + MAX_WORDS, numpy.bool_)

    def read(self, words: Sequence[str]) -> tuple[NDArray[numpy.int64], NDArray[numpy.bool_]]:
        """Return the key of each of up to MAX_WORDS words, and whether it begins with no capital letter."""
        with self._lock:  # two threads may count at once
            if len(self) > MAX_REMEMBERED:
                self.clear()
            numbers = numpy.fromiter(map(self.__getitem__, words), numpy.int64, len(words))
            return self._keys[numbers], self._is_lower[numbers]

    def __missing__(self, word: str) -> int:
        number = len(self)
        key = hash_word(word)
        self._keys[number] = _NO_WORD if key is None else key
        self._is_lower[number] = not word[0].isupper()
        self[word] = number
        return number


_PRINTED = _Printed()
