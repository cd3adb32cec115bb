"""Reads a text as words, gives each a number, and compares what is kept of their order."""

import re
import unicodedata
from collections.abc import Iterable
from hashlib import blake2b

MIN_LETTERS = 3
SKETCH_SIZE = 32
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f]+")
_SPACES = {code: " " for code in range(128) if not chr(code).isalnum()}


def split_words(text: str) -> list[str]:
    """Return the runs of letters and digits of a text as they are printed."""
    return text.translate(_SPACES).split() if text.isascii() else _WORD.findall(text)


def hash_word(word: str) -> int | None:
    """Return the key of a word as printed; None where it is too short to tell anything."""
    folded = word.lower()
    if not folded.isascii():
        folded = _MARKS.sub("", unicodedata.normalize("NFKD", folded))
    return hash_key(folded) if len(folded) >= MIN_LETTERS else None


def hash_key(text: str) -> int:
    """Return 64 bits of BLAKE2b as a signed number: the same on every machine and in every database."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)


def compare_sketches(one: Iterable[int], other: Iterable[int]) -> float:
    """Return the share of runs of three words that two articles have in common (Jaccard), as their sketches tell."""
    first, second = set(one), set(other)
    both = sorted(first | second)[:SKETCH_SIZE]
    if not both:
        return 0.0
    return sum(1 for found in both if found in first and found in second) / len(both)
