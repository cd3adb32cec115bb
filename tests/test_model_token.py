"""Folding: every code point keeps its place, and tokens are those of the words."""

import pytest

from newsgraph.model.indexed_text import build_indexed_text, rate_frequency, render_astral
from newsgraph.model.token import fold_text, split_tokens


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Hello, World!", "hello  world "),
        ("e\u0301tude e\u0301", "etude_ e_"),
        ("\u0301a \u0301", "a_ _"),
        ("İSTANBUL’da ıI", "istanbul da ıi"),
        ("Straße", "straße"),
        ("a😀b", "a b"),
        ("snake_case", "snake case"),
        ("إيران 北京", "إيران 北京"),
    ],
)
def test_a_folded_text_is_as_long_as_the_text(text: str, folded: str) -> None:
    assert fold_text(text) == folded
    assert len(folded) == len(text)


def test_tokens_have_no_pads() -> None:
    assert split_tokens("e\u0301tude \u0301 İstanbul") == ["etude", "istanbul"]


@pytest.mark.parametrize(
    ("frequency", "length", "level"),
    [(1, 500, 1), (2, 500, 2), (4, 500, 3), (7, 500, 4), (1, 100, 2), (4, 20, 4), (4, 5_000, 1)],
)
def test_a_level_is_the_saturated_frequency_by_length(frequency: int, length: int, level: int) -> None:
    assert rate_frequency(frequency, length) == level


def test_words_of_higher_levels_carry_a_sign() -> None:
    item = build_indexed_text("Port", None, "Port of call. " + "Nothing else happened here today. " * 20)
    assert sorted(item.signed) == [
        *("+call", "+of", "=else", "=happened", "=here", "=nothing", "=port", "=today"),
    ]


def test_places_of_astral_characters_are_kept_where_there_are_any() -> None:
    assert render_astral("a", None, "b") is None
    assert render_astral("a🚢", None, "🚢🚢") == "[[1], [], [0, 1]]"
