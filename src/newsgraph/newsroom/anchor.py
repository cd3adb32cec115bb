"""Finds a passage again in a text that was changed: by its words, and by those around it where they stand often."""

from collections.abc import Iterator

CONTEXT = 80
"""Code points on either side of a passage that tell one of its places from another."""
LEAST_FIT = 8
"""Code points of its surroundings that must be there again, all where there were fewer: a blank tells nothing."""


def find_anchor(old: str, start: int, end: int, new: str) -> tuple[int, int] | None:
    """Return where the passage from `start` to `end` of `old` stands in `new`; None where that cannot be told.

    Its words must stand there exactly, as whole words where they were. Of several places the one counts whose
    surroundings, code point by code point outwards from the passage, agree the furthest; two that agree alike, or one
    that agrees hardly at all, are none.
    """
    quote = old[start:end]
    places = [place for place in _iterate_places(quote, new) if _is_whole(old, start, end, new, place)]
    if len(places) > 1:
        before, after = old[max(0, start - CONTEXT) : start], old[end : end + CONTEXT]
        fits = [_measure_fit(before, after, new, place, len(quote)) for place in places]
        best = max(fits)
        is_enough = best >= min(LEAST_FIT, len(before) + len(after))
        places = [place for place, fit in zip(places, fits, strict=True) if fit == best and is_enough]
    return (places[0], places[0] + len(quote)) if len(places) == 1 else None


def _iterate_places(quote: str, text: str) -> Iterator[int]:
    place = text.find(quote) if quote else -1
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def _is_whole(old: str, start: int, end: int, new: str, place: int) -> bool:
    """Return whether the passage is cut out of a longer word at `place` only where it was before."""
    length = end - start
    return (not _joins(new, place) or _joins(old, start)) and (
        not _joins(new, place + length) or _joins(old, end)
    )


def _joins(text: str, place: int) -> bool:
    """Return whether letters or digits stand on both sides of a place."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _measure_fit(before: str, after: str, text: str, place: int, length: int) -> int:
    """Return how many code points around `place` are those that stood around the passage."""
    left, right = text[max(0, place - CONTEXT) : place], text[place + length : place + length + CONTEXT]
    return _count_common(before[::-1], left[::-1]) + _count_common(after, right)


def _count_common(one: str, other: str) -> int:
    """Return how many code points two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
