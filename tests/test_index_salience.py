"""The salience of entities, exactly."""

import pytest

from newsgraph.index.salience import EntityWeight, rate_entities
from newsgraph.model.vocabulary import EntityRole


def test_headline_position_and_frequency_add_up():
    assert rate_entities([("a", 0), ("a", 50), ("b", 50)], {"a"}, 100) == (
        EntityWeight("a", EntityRole.ABOUT, 400_000 + 300_000 + 116_328, 2),
        EntityWeight("b", EntityRole.MENTIONED, 150_000 + 73_395, 1),
    )


@pytest.mark.parametrize(
    ("mentions", "headline", "length", "expected"),
    [
        pytest.param([], set(), 0, [], id="nothing"),
        pytest.param([], {"a"}, 0, [("a", 400_000, EntityRole.MAJOR, 0)], id="headline only"),
        pytest.param(
            [("a", 0)] * 20, {"a"}, 10, [("a", 1_000_000, EntityRole.ABOUT, 20)], id="the most there is"
        ),
        pytest.param([("a", 99)], set(), 100, [("a", 76_395, EntityRole.MENTIONED, 1)], id="last and once"),
        pytest.param(
            [("b", 0), ("a", 0)],
            set(),
            9,
            [("a", 373_395, EntityRole.MAJOR, 1), ("b", 373_395, EntityRole.MAJOR, 1)],
            id="tie by id",
        ),
    ],
)
def test_weights_are_whole_millionths(mentions, headline, length, expected):
    rated = [
        (one.entity, one.salience, one.role, one.mention_count)
        for one in rate_entities(mentions, headline, length)
    ]
    assert rated == expected
