"""Measures how the latency of the service grows with the number of articles."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from measure_speed import load_server
from sample import Sample
from server import Server


@dataclass(frozen=True)
class Stand:
    """A server over a corpus of its size, and what to ask it."""

    articles: int
    server: Server
    sample: Sample


def measure_growth(stands: Sequence[Stand], *, rounds: int, seconds: float) -> dict[str, dict[int, float]]:
    """Return median latencies (ms) by operation and number of articles; one connection, so that nothing queues."""
    found: dict[tuple[str, int], list[float]] = defaultdict(list)
    for _ in range(rounds):
        for operation in stands[0].sample:
            for stand in stands:
                load = load_server(stand.server, stand.sample[operation], 1, seconds)
                found[operation, stand.articles].append(load.median)
    medians: dict[str, dict[int, float]] = defaultdict(dict)
    for (operation, articles), values in found.items():
        medians[operation][articles] = median(values)
    return dict(medians)
