"""Articles that are scored together get what each pair would get by itself."""

import numpy
import pytest

from newsgraph.index.related_profile import (
    MAX_WORDS,
    Profile,
    pack,
    pack_sketch,
    unpack,
    unpack_first,
    weigh_words,
)
from newsgraph.index.related_score import (
    MIN_TEXT_LIKENESS,
    SHARE_ENTITIES,
    SHARE_TEXT,
    SHARE_TIME,
    SQUARE,
    find_copies,
    score_pairs,
)
from newsgraph.index.word_count import WordCount, rate_words

WEEK_APART = (7 * 86_400_000) << 21
FAMINE, HARBOUR, STRIKE = -(2**63), 17, 2**63 - 1


def build_profile(
    row: int,
    words: dict[int, int],
    entities: dict[int, int] | None = None,
    sketch: tuple[int, ...] = (),
    place: int = 0,
) -> Profile:
    return Profile(row, f"a_{row}", place, f"a_{row}", pack(words), pack(entities or {}), pack_sketch(sketch))


ONE = build_profile(1, {HARBOUR: 700, FAMINE: 500, STRIKE: 300}, {3: 900, 4: 400})


@pytest.mark.parametrize(
    ("other", "likeness", "named"),
    [
        pytest.param(build_profile(2, {STRIKE: 300, FAMINE: 800}), 490_000, 0, id="some words"),
        pytest.param(build_profile(3, {HARBOUR: 65_535}), 45_874_500, 0, id="beyond the whole"),
        pytest.param(build_profile(4, {HARBOUR: 142}), 99_400, 0, id="words below what counts"),
        pytest.param(build_profile(5, {18: 900}, {3: 1_000}), 0, 900_000, id="an entity alone"),
        pytest.param(build_profile(6, {}, {3: 500, 4: 500}), 0, 650_000, id="no words at all"),
        pytest.param(build_profile(7, {}), 0, 0, id="nothing"),
    ],
)
def test_a_score_is_that_of_the_products_whoever_comes_first(
    other: Profile, likeness: int, named: int
) -> None:
    text = SHARE_TEXT * min(SQUARE, likeness) // SQUARE if likeness >= MIN_TEXT_LIKENESS else 0
    amount = text + SHARE_ENTITIES * named // SQUARE
    expected = [(amount + SHARE_TIME if amount else 0, text)]
    assert score_pairs(ONE, [other]) == expected
    assert score_pairs(other, [ONE]) == expected


def test_many_are_scored_together_as_each_alone() -> None:
    others = [
        build_profile(
            row, {HARBOUR: 10 * row, row: 400, FAMINE: 900 - row} if row % 5 else {}, {row % 4: 500}
        )
        for row in range(2, 32)
    ]
    together = score_pairs(ONE, others)
    assert together == [score_pairs(ONE, [other])[0] for other in others]
    assert len(set(together)) > 20


def test_nothing_is_scored_against_nobody() -> None:
    assert score_pairs(ONE, []) == []
    assert find_copies(ONE, []) == []


def test_time_adds_nothing_after_a_week() -> None:
    late = build_profile(2, {STRIKE: 300, FAMINE: 800}, place=WEEK_APART)
    assert score_pairs(ONE, [late]) == [(122_500, 122_500)]


def test_copies_share_half_of_their_runs() -> None:
    runs = tuple(range(100, 132))
    one = build_profile(1, {}, sketch=runs)
    same = build_profile(2, {}, sketch=runs)
    half = build_profile(3, {}, sketch=(*runs[:16], *range(500, 516)))
    less = build_profile(4, {}, sketch=(*range(50, 67), *runs[:15]))
    none, other = build_profile(5, {}), build_profile(6, {}, sketch=tuple(range(700, 732)))
    assert find_copies(one, [less, half, none, same, other]) == [half, same]
    assert find_copies(none, [one, same]) == []


def test_what_is_packed_comes_back_in_its_order() -> None:
    weights = {HARBOUR: 700, FAMINE: 500, STRIKE: 300}
    assert list(unpack(pack(weights)).items()) == list(weights.items())
    assert list(unpack_first(pack(weights), 2).items()) == [(HARBOUR, 700), (FAMINE, 500)]
    assert unpack_first(pack(weights), 9) == weights
    assert unpack_first(pack({}), 9) == {}


def build_count(counts: dict[int, int], name: int) -> WordCount:
    """Return words that stand so often in an article, one of them a name."""
    keys = numpy.array(sorted(counts))
    times = numpy.array([counts[key] for key in sorted(counts)])
    return WordCount(keys, rate_words(times, keys == name), ())


def test_words_weigh_by_frequency_and_the_root_of_rarity() -> None:
    rarities = {FAMINE: 1.0, HARBOUR: 4.0, 18: 0.0, STRIKE: 0.25}
    words = build_count({HARBOUR: 1, FAMINE: 3, STRIKE: 1, 18: 40}, STRIKE)
    # 2, 1 + log 3 and twice 0.5; by the length of (2, 2.0986, 1), a quarter of it, and of the pivot, 0.75 * 10 * 2.
    length = 15 + 0.25 * (4 + 2.098612289**2 + 1) ** 0.5
    assert unpack(weigh_words(words, numpy.array([*rarities.values()]), 4.0)) == {
        HARBOUR: round(2_000 / length),
        FAMINE: round(2_098.612289 / length),
        STRIKE: round(1_000 / length),
    }


def test_the_words_that_tell_most_come_first_and_others_not_at_all() -> None:
    rarities = dict.fromkeys(range(2 * MAX_WORDS), 1.0) | {150: 9.0, 160: 4.0}
    words = build_count(dict.fromkeys(rarities, 1) | {170: 5}, 170)
    weights = unpack(weigh_words(words, numpy.array([*rarities.values()]), 9.0))
    # By frequency and rarity: 9, then twice 1 + log 5, then 4. By weight 170 would be the first.
    assert list(weights)[:4] == [150, 170, 160, 0]
    assert weights[170] > weights[150] > weights[160] > weights[0]
    assert len(weights) == MAX_WORDS
