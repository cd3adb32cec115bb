"""Measures servers side by side: the same requests, in rounds, so that a busy machine is busy for all of them."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from client import Load, Task, run_load
from equal import build_body, build_path
from sample import Asked, Sample
from server import Server

CONNECTIONS = (1, 8)
Told = Callable[[str], None]


@dataclass(frozen=True)
class Speed:
    """Medians over the rounds: requests per second, latencies in ms; `undisturbed` is that of the best round."""

    server: str
    operation: str
    connections: int
    per_second: float
    median: float
    p95: float
    p99: float
    undisturbed: float
    rounds: tuple[float, ...]


def measure_speed(
    servers: Sequence[Server], sample: Sample, *, rounds: int, seconds: float, told: Told
) -> list[Speed]:
    """Return how fast every server answers every operation, for each number of connections."""
    loads: dict[tuple[str, str, int], list[Load]] = defaultdict(list)
    for server in servers:
        for asked in sample.values():
            if server.name in asked[0].operation.servers:
                load_server(server, asked, 1, min(seconds, 1.0))
    for number in range(rounds):
        for operation, asked in sample.items():
            for connections in CONNECTIONS:
                for server in (item for item in servers if item.name in asked[0].operation.servers):
                    told(
                        f"round {number + 1} of {rounds}: {operation}, {connections} connections, {server.name}"
                    )
                    loads[server.name, operation, connections].append(
                        load_server(server, asked, connections, seconds)
                    )
    return [_summarise(*key, found) for key, found in loads.items()]


def load_server(server: Server, asked: Sequence[Asked], connections: int, seconds: float) -> Load:
    """Ask one server one operation for so long."""
    bodies = [build_body(item) for item in asked]
    return run_load(Task(server.port, build_path(server, asked[0]), bodies, connections, seconds))


def _summarise(server: str, operation: str, connections: int, found: list[Load]) -> Speed:
    return Speed(
        server,
        operation,
        connections,
        median(load.per_second for load in found),
        median(load.median for load in found),
        median(load.p95 for load in found),
        median(load.p99 for load in found),
        min(load.undisturbed for load in found),
        tuple(load.per_second for load in found),
    )
