"""Folded texts as literals of PostgreSQL's `tsvector`, without its parser."""

from collections import defaultdict
from collections.abc import Iterable

from newsgraph.model.token import PAD

MAX_POSITION = 16_383
MAX_POSITIONS = 255
MAX_TOKEN_BYTES = 2_000
MAX_VECTOR_BYTES = 1_000_000
GAP = 10
"""Between two texts of an article, so that no phrase runs from one into the other."""


def render_vector(folded: Iterable[str]) -> str:
    """Return folded texts as a `tsvector` literal: each token with its places.

    Past what a vector can hold, places are one and the same and further tokens are left out: such an article is found
    by its words, not by every phrase.
    """
    places: dict[str, list[int]] = defaultdict(list)
    place = size = 0
    for part in folded:
        for token in part.replace(PAD, " ").split():
            place += 1
            length = len(token.encode())
            size += 2 if token in places else length + 8
            if length <= MAX_TOKEN_BYTES and size <= MAX_VECTOR_BYTES and len(places[token]) < MAX_POSITIONS:
                places[token].append(min(place, MAX_POSITION))
        place += GAP
    return " ".join(f"'{token}':{','.join(map(str, found))}" for token, found in places.items() if found)


def render_signed(signed: Iterable[str]) -> str:
    """Return signed words as a `tsvector` literal without places."""
    return " ".join(f"'{word}'" for word in signed if len(word.encode()) <= MAX_TOKEN_BYTES)
