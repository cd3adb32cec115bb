"""Slices of what is too much for one statement: a statement takes only so many bound values."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
BATCH = 200


def batch(values: Sequence[T], size: int = BATCH) -> Iterator[Sequence[T]]:
    """Yield `values` in slices of at most `size`, in their order."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
