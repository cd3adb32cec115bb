"""Reads a text as words: how often each stands in it, which are names, and a sketch of their order."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

MAX_WORDS = 3_000
MAX_REMEMBERED = 60_000
MIN_LETTERS = 3
SHINGLE_WORDS = 3
SKETCH_SIZE = 32
NAME_FACTOR = 2.0
"""A word that an article writes with a capital letter throughout tells stories apart better than its rarity says."""
_LEVELLED = (0.0, *(1 + math.log(count) for count in range(1, MAX_WORDS + 1)))
"""1 + log n for every number of times that a word can stand in an article."""
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_SPACES = {code: " " for code in range(128) if not chr(code).isalnum()}
_MIX = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_SHIFT = 29


@dataclass(frozen=True)
class WordCount:
    """The words of one article by their keys; `names` are those that stand in it with a capital letter alone.

    `sketch` is a bottom-k sketch of the article's runs of three words: the smallest 32 of their hashes, sorted.
    """

    counts: dict[int, int]
    names: frozenset[int]
    sketch: tuple[int, ...]

    @cached_property
    def numbers(self) -> "tuple[NDArray[numpy.int64], NDArray[numpy.float64]]":
        """The keys, and how much each tells but for its rarity: 1 + log n for n times, double for a name."""
        import numpy  # takes long to load, and a service that only answers needs nothing of it

        size = len(self.counts)
        keys = numpy.fromiter(self.counts, numpy.int64, size)
        is_name = numpy.fromiter(map(self.names.__contains__, self.counts), numpy.bool_, size)
        levelled = numpy.fromiter(map(_LEVELLED.__getitem__, self.counts.values()), numpy.float64, size)
        return keys, levelled * numpy.where(is_name, NAME_FACTOR, 1.0)


def count_words(texts: Sequence[str]) -> WordCount:
    """Return the words of an article's texts: lower case, without accents, from three letters on."""
    printed = split_words("\n".join(texts))[:MAX_WORDS]
    in_order = [key for key in map(_KEYS.__getitem__, printed) if key is not None]
    different = set(printed)
    capital = {word for word in different if word[0].isupper()}
    lower = map(_KEYS.__getitem__, different - capital)
    names = {key for key in map(_KEYS.__getitem__, capital) if key is not None}.difference(lower)
    return WordCount(dict(Counter(in_order)), frozenset(names), sketch_words(in_order))


def split_words(text: str) -> list[str]:
    """Return the runs of letters and digits of a text as they are printed."""
    return text.translate(_SPACES).split() if text.isascii() else _WORD.findall(text)


class _Keys(dict[str, int | None]):
    """The keys of words as printed, worked out when each is first seen."""

    def __missing__(self, word: str) -> int | None:
        if len(self) >= MAX_REMEMBERED:
            self.clear()
        self[word] = key = hash_word(word)
        return key


_KEYS = _Keys()


def hash_word(word: str) -> int | None:
    """Return the key of a word as printed; None where it is too short to tell anything."""
    folded = word.lower()
    if not folded.isascii():
        folded = _MARKS.sub("", unicodedata.normalize("NFKD", folded))
    return hash_key(folded) if len(folded) >= MIN_LETTERS else None


def hash_key(text: str) -> int:
    """Return 64 bits of BLAKE2b as a signed number: the same on every machine and in every database."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def sketch_words(keys: Sequence[int]) -> tuple[int, ...]:
    """Return the bottom-k sketch of the runs of three in `keys` (Broder 1997, with one hash and k minima)."""
    if len(keys) < SHINGLE_WORDS:
        return ()
    import numpy  # takes long to load, and a service that only answers needs nothing of it

    first, second, third = map(numpy.uint64, _MIX)
    hashes = numpy.array(keys, dtype=numpy.int64).view(numpy.uint64)
    runs = hashes[:-2] * first ^ hashes[1:-1] * second ^ hashes[2:] * third
    runs = (runs ^ (runs >> numpy.uint64(_SHIFT))) * first
    smallest = numpy.unique(runs >> numpy.uint64(32))[:SKETCH_SIZE]
    return tuple(smallest.tolist())


def compare_sketches(one: Iterable[int], other: Iterable[int]) -> float:
    """Return the share of runs of three words that two articles have in common (Jaccard), as their sketches tell."""
    first, second = set(one), set(other)
    both = sorted(first | second)[:SKETCH_SIZE]
    if not both:
        return 0.0
    return sum(1 for found in both if found in first and found in second) / len(both)
