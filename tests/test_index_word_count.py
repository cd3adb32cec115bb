"""Words are counted in columns as they would be one by one, whoever counts at the same time."""

import math
import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from newsgraph.index import word_count
from newsgraph.index.word import SKETCH_SIZE, hash_word, split_words
from newsgraph.index.word_count import MAX_WORDS, WordCount, count_words, sketch_words

TEXTS = ("Tide at Genoa", "", "The tide rose. The TIDE fell at Émile's, and at emile it stood; Genoa saw it.")


def list_factors(text: str) -> dict[int, float]:
    """Return how much each word tells, worked out word by word."""
    words = [(word, key) for word in split_words(text)[:MAX_WORDS] if (key := hash_word(word)) is not None]
    counts = Counter(key for _, key in words)
    lower = {key for word, key in words if not word[0].isupper()}
    return {key: (1 + math.log(count)) * (1 if key in lower else 2) for key, count in counts.items()}


def list_runs(text: str) -> list[int]:
    """Return the smallest hashes of runs of three words, worked out run by run."""
    keys = [key for word in split_words(text)[:MAX_WORDS] if (key := hash_word(word)) is not None]
    found = set()
    for run in zip(keys, keys[1:], keys[2:], strict=False):
        mixed = 0
        for key, factor in zip(run, word_count._MIX, strict=True):
            mixed ^= key * int(factor) % 2**64
        found.add((mixed ^ (mixed >> 29)) * int(word_count._MIX[0]) % 2**64 >> 32)
    return sorted(found)[:SKETCH_SIZE]


def make_text(seed: int, words: int, different: int) -> str:
    source = random.Random(seed)
    made = [f"{letter}word{number}" for number in range(different) for letter in "wW"]
    return " ".join(source.choice(made) for _ in range(words))


def tell(counted: WordCount) -> tuple[dict[int, float], list[int]]:
    return dict(zip(counted.keys.tolist(), counted.factors.tolist(), strict=True)), list(counted.sketch)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "at it",
        "Genoa",
        "\n".join(TEXTS),
        make_text(1, 600, 300),
        make_text(2, 600, 4),  # the same runs again and again
        make_text(3, MAX_WORDS + 200, 900),
    ],
    ids=["empty", "short", "one", "few", "many", "repeated", "long"],
)
def test_words_are_counted_as_one_by_one(text: str) -> None:
    counted = count_words([text])
    assert tell(counted) == (list_factors(text), list_runs(text))
    assert counted.keys.tolist() == sorted(counted.keys.tolist())


def test_a_name_is_what_stands_with_a_capital_letter_alone() -> None:
    factors, _ = tell(count_words(TEXTS))
    genoa, tide, emile, the = (factors[hash_word(word) or 0] for word in ("genoa", "tide", "emile", "the"))
    assert genoa == 2 * (1 + math.log(2))
    assert tide == 1 + math.log(3)
    assert emile == 1 + math.log(2)  # É and e are one letter
    assert the == 2 * (1 + math.log(2))


def test_a_sketch_needs_three_words() -> None:
    keys = count_words(["harbour tide"]).keys
    assert sketch_words(keys) == ()
    assert len(count_words(["harbour tide fell"]).sketch) == 1


def test_what_is_remembered_of_words_stays_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forgetting in between changes no number, nor do others who count at the same time."""
    monkeypatch.setattr(word_count, "MAX_REMEMBERED", 700)
    monkeypatch.setattr(word_count, "_PRINTED", word_count._Printed())
    texts = [make_text(seed, 400, 5_000) for seed in range(60)]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text: tell(count_words([text])), texts))
    assert found == [(list_factors(text), list_runs(text)) for text in texts]
    assert len(word_count._PRINTED) <= 700 + MAX_WORDS
