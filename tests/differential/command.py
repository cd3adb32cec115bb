"""The proof by command, over a database of its own: any number of queries, with progress and the figures."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from differential.borrowed import borrowed_operations
from differential.comparison import Comparison
from differential.corpus import PUBLIC_URL, Subject, import_corpus
from differential.material import collect_material
from differential.operation import Drawn, draw_operation
from reference.execute import Reference, build_reference

BATCH = 250
MOST_DIFFERENCES = 5
BORROWED_IN_A_BATCH = 10


def draw_and_compare(comparison: Comparison, reference: Reference, count: int, chosen: int) -> None:
    """Draw this many operations with a seed and compare their answers."""
    material = collect_material(reference)
    borrowed = min(count, max(1, count * BORROWED_IN_A_BATCH // BATCH))
    _compare_borrowed(comparison, borrowed_operations(reference.schema, material), borrowed, chosen)
    for number in range(count - borrowed):
        source = Random(f"{chosen} {number}")
        comparison.check(draw_operation(source, reference.schema, material))


def _compare_borrowed(
    comparison: Comparison, drawn: st.SearchStrategy[Drawn], count: int, chosen: int
) -> None:
    @seed(chosen)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(drawn)
    def check(operation: Drawn) -> None:
        comparison.check(operation)

    if count:
        check()


def run(count: int, chosen: int, *, folder: Path) -> Comparison:
    """Draw operations in batches, each with the next seed, and tell on standard error how far it is."""
    path = folder / "corpus.db"
    url = f"sqlite:///{path}"
    asyncio.run(import_corpus(url))
    reference = build_reference(path, PUBLIC_URL)
    subject = Subject(url)
    comparison = Comparison(subject, reference)
    started = time.monotonic()
    try:
        for done in range(0, count, BATCH):
            draw_and_compare(comparison, reference, min(BATCH, count - done), chosen + done // BATCH)
            sys.stderr.write(f"{comparison.figures.drawn} drawn, {time.monotonic() - started:.0f} s\n")
        found = [comparison.reduce(item) for item in comparison.differences[:MOST_DIFFERENCES]]
        comparison.differences[: len(found)] = found
    finally:
        subject.close()
    return comparison


def main() -> None:
    """Read the command line, run, and print the figures; ends with 1 where answers differ."""
    parser = argparse.ArgumentParser(prog="python tests/differential", description=__doc__)
    parser.add_argument("--count", type=int, default=5_000, help="how many queries to draw")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws other queries")
    given_arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        comparison = run(given_arguments.count, given_arguments.seed, folder=Path(folder))
    for difference in comparison.differences[:MOST_DIFFERENCES]:
        sys.stdout.write(difference.render() + "\n\n")
    sys.stdout.write(comparison.figures.render() + "\n")
    if comparison.differences:
        sys.exit(f"{len(comparison.differences)} queries have answers that differ")
