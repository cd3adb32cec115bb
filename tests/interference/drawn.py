"""Histories drawn by a seed, gone through one after the other; one that differs is cut down to what matters."""

from hypothesis import HealthCheck, Phase, given, seed, settings

from interference.comparison import Comparison, Difference
from interference.story import HISTORIES, SEEDS, History


def run_drawn(comparison: Comparison, count: int, chosen: int) -> Difference | None:
    """Draw so many histories and go through them; return the first difference, as short as it could be made."""
    found: list[Difference] = []

    @seed(chosen)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(HISTORIES, SEEDS)
    def check(history: History, asked: int) -> None:
        difference = comparison.check(history, asked)
        if difference is not None:
            found.append(difference)
        assert difference is None

    try:
        check()
    except AssertionError:
        return found[-1]
    return None
