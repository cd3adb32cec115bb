"""Measures searches for paths in a network of 300,000 relations with hubs of 10,000.

Pairs are drawn at random, their distance found by a search of our own, and each is asked once before it is timed.
"""

import random
import time
from collections import defaultdict

import orjson

from corpus_path import ENTITIES, SEED, build_person_id, draw_pairs
from newsgraph.execute import Service
from newsgraph.schema.build import build_schema
from newsgraph.store.reader import Reader
from operation import PATH

PAIRS = 300
"""Of each distance."""
Neighbours = dict[int, set[int]]
Pairs = dict[int, list[tuple[int, int]]]


def draw_by_distance(count: int, distances: tuple[int, ...] = (1, 2, 3, 4)) -> Pairs:
    """Return pairs of rows by their distance, up to `count` of each; those further apart are left out."""
    source = random.Random(SEED)
    neighbours: Neighbours = defaultdict(set)
    for one, other in draw_pairs(source):
        neighbours[one].add(other)
        neighbours[other].add(one)
    drawn: Pairs = defaultdict(list)
    for _ in range(200 * count):
        start, goal = source.randint(1, ENTITIES), source.randint(1, ENTITIES)
        distance = _measure(neighbours, start, goal)
        if distance in distances and len(drawn[distance]) < count:
            drawn[distance].append((start, goal))
        if all(len(drawn[distance]) >= count for distance in distances if distance > 1):
            break
    return drawn


def _measure(neighbours: Neighbours, start: int, goal: int) -> int | None:
    """Return the distance where it is 0 to 4."""
    near, far = {start}, {goal}
    for distance in range(5):
        if near & far:
            return distance
        if distance % 2:
            far = set().union(*(neighbours[node] for node in far))
        else:
            near = set().union(*(neighbours[node] for node in near))
    return None


async def measure_paths(url: str, drawn: Pairs) -> dict[int, list[float]]:
    """Return latencies (ms), sorted, by distance; each answer must have that length."""
    reader = await Reader.open(url, deadline=30.0, count=1)
    service = Service(build_schema()._schema, reader, public_url="https://news.example")
    times: dict[int, list[float]] = defaultdict(list)
    try:
        for distance, pairs in drawn.items():
            for pair in pairs:
                ends = [build_person_id(number) for number in pair]
                variables = dict(zip(("from", "to"), ends, strict=True))
                await service.execute(PATH.document, None, variables)
                started = time.perf_counter()
                answer = await service.execute(PATH.document, None, variables)
                times[distance].append((time.perf_counter() - started) * 1000)
                if orjson.loads(answer)["data"]["path"]["length"] != distance:
                    raise ValueError(f"{pair} are {distance} hops apart, and not as answered: {answer!r}")
    finally:
        await reader.close()
    return {distance: sorted(found) for distance, found in times.items()}
