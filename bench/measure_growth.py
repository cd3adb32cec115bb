"""Measures how the latency of the service grows with the number of articles."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from client import Load
from measure_speed import load_server
from sample import Sample
from server import Server


@dataclass(frozen=True)
class Stand:
    """A server over a corpus of its size, and what to ask it."""

    articles: int
    server: Server
    sample: Sample


@dataclass(frozen=True)
class Growth:
    """Latencies (ms) of an operation by number of articles: medians over the rounds, and undisturbed ones."""

    median: dict[int, float]
    undisturbed: dict[int, float]


def measure_growth(stands: Sequence[Stand], *, rounds: int, seconds: float) -> dict[str, Growth]:
    """Return latencies by operation; over one connection, so that nothing queues."""
    found: dict[tuple[str, int], list[Load]] = defaultdict(list)
    for _ in range(rounds):
        for operation in stands[0].sample:
            for stand in stands:
                load = load_server(stand.server, stand.sample[operation], 1, seconds)
                found[operation, stand.articles].append(load)
    return {
        operation: Growth(
            {
                stand.articles: median(load.median for load in found[operation, stand.articles])
                for stand in stands
            },
            {
                stand.articles: min(load.undisturbed for load in found[operation, stand.articles])
                for stand in stands
            },
        )
        for operation in stands[0].sample
    }
