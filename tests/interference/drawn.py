"""Histories drawn by seed and number, gone through one after the other; one that differs is cut down to what matters.

Each number has a source of its own: what is drawn depends on nothing else, so that one history can be run alone.
"""

from collections.abc import Iterable
from dataclasses import replace
from random import Random

from interference.comparison import Comparison, Difference
from interference.story import draw_history

MOST_SEEDS = 2**16


def run_drawn(comparison: Comparison, numbers: Iterable[int], seed: int) -> Difference | None:
    """Go through the histories of these numbers; return the first difference, as short as it could be made."""
    for number in numbers:
        source = Random(f"{seed} {number}")
        history, asked = draw_history(source), source.randrange(1, MOST_SEEDS)
        difference = comparison.check(history, asked)
        if difference is not None:
            return replace(
                reduce_history(comparison, difference, asked), drawn_as=f"--seed {seed} --number {number}"
            )
    return None


def reduce_history(comparison: Comparison, found: Difference, asked: int) -> Difference:
    """Leave steps out, one by one, as long as the rest still differs; what is asked is drawn alike each time."""
    place = 0
    while place < len(found.history):
        shorter = found.history[:place] + found.history[place + 1 :]
        difference = comparison.check(shorter, asked) if shorter else None
        if difference is None:
            place += 1
        else:
            found = difference
    return found
