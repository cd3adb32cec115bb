"""Measures the memory of the service while it answers mixed requests, some with documents it has never seen."""

import random
from dataclasses import dataclass

from client import Task, run_load
from equal import build_body
from sample import Asked, Sample
from server import Server, measure_memory

STEPS = 10
CONNECTIONS = 8
NEW_DOCUMENTS = 0.05


@dataclass(frozen=True)
class Memory:
    """Resident memory in MiB after so many requests."""

    requests: int
    mebibytes: float | None


def measure_growth_of_memory(server: Server, sample: Sample, requests: int) -> list[Memory]:
    """Return the memory at the start and after each tenth of the requests."""
    source = random.Random(1)  # noqa: S311 - which request comes when is no secret
    found = [Memory(0, measure_memory(server))]
    share = requests // STEPS
    for step in range(STEPS):
        bodies = [_draw(source, sample, f"{step}_{number}") for number in range(share)]
        run_load(Task(server.port, "/graphql", bodies, CONNECTIONS, requests=share))
        found.append(Memory(share * (step + 1), measure_memory(server)))
    return found


def _draw(source: random.Random, sample: Sample, name: str) -> str:
    asked = source.choice(sample[source.choice(list(sample))])
    if source.random() >= NEW_DOCUMENTS:
        return build_body(asked)
    text = asked.operation.document.replace("query ", f"query New_{name}_", 1)
    return build_body(
        Asked(type(asked.operation)(asked.operation.name, asked.operation.root, text), asked.variables)
    )
