"""Queries drawn at random from the schema: the compiled answers and those of the reference are equal.

More of them, or others: `python tests/differential --count 5000 --seed 7`.
"""

import pytest

from differential.command import run
from differential.comparison import Comparison
from newsgraph.model.viewer import ViewerClass

COUNT = 450


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    return run(COUNT, 2, folder=tmp_path_factory.mktemp("differential"))


def test_drawn_queries_have_equal_answers(comparison: Comparison) -> None:
    assert not comparison.differences, "\n\n".join(item.render() for item in comparison.differences)
    assert comparison.figures.drawn == COUNT


def test_most_drawn_queries_are_answered(comparison: Comparison) -> None:
    assert comparison.figures.compared >= 0.9 * COUNT, comparison.figures.render()


def test_each_class_of_viewers_asks_a_fifth_of_the_drawn_queries(comparison: Comparison) -> None:
    assert min(comparison.figures.asked_by[viewer_class] for viewer_class in ViewerClass) >= COUNT / 5


def test_half_of_the_drawn_queries_hold_a_nested_connection(comparison: Comparison) -> None:
    assert comparison.figures.nested_share >= 0.5, comparison.figures.render()


def test_every_field_is_answered_by_the_drawn_queries(comparison: Comparison) -> None:
    assert comparison.figures.missing == [], comparison.figures.render()
