"""Makes up words, names and sentences; a seed decides them all."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from newsgraph.model.vocabulary import EntityKind

CONSONANTS, VOWELS = "bcdfghjklmnprstvwz", "aeiou"
WORDS, SENTENCES, WORDS_IN_SENTENCE = 20_000, 8_000, 17
KINDS = (EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.PLACE, EntityKind.EVENT)
KIND_SHARES = (45, 25, 20, 10)
ENDINGS = {
    EntityKind.ORGANIZATION: ("Ministry", "Group", "Union", "Bank", "Agency"),
    EntityKind.EVENT: ("Summit", "Talks", "Election", "Inquiry", "Games"),
}


@dataclass(frozen=True)
class Name:
    """What an entity is called; `short` is an alias, where it has one."""

    kind: EntityKind
    full: str
    short: str | None


def build_weights(count: int, offset: int) -> list[float]:
    """Return cumulative Zipf-Mandelbrot weights: item n weighs 1 / (n + offset)."""
    return list(accumulate(1 / (rank + offset) for rank in range(1, count + 1)))


def build_sentences(source: random.Random) -> list[str]:
    """Return the ends of sentences, to follow a name; few words are common and most are rare."""
    words = [_build_word(source, source.randint(1, 4)) for _ in range(WORDS)]
    weights = build_weights(WORDS, 3)
    return [
        " ".join(source.choices(words, cum_weights=weights, k=WORDS_IN_SENTENCE)) + "."
        for _ in range(SENTENCES)
    ]


def build_names(source: random.Random, count: int) -> list[Name]:
    """Return as many different names, of all kinds."""
    names: dict[str, Name] = {}
    while len(names) < count:
        kind = source.choices(KINDS, KIND_SHARES)[0]
        first, last = (_build_word(source, source.randint(2, 3)).capitalize() for _ in range(2))
        full = f"{first} {_choose_ending(source, kind, last)}"
        names.setdefault(full, Name(kind, full, last if source.random() < 0.3 else None))
    return list(names.values())


def _choose_ending(source: random.Random, kind: EntityKind, last: str) -> str:
    endings: Sequence[str] = ENDINGS.get(kind, ())
    return f"{last} {source.choice(endings)}" if endings else last


def _build_word(source: random.Random, syllables: int) -> str:
    return "".join(source.choice(CONSONANTS) + source.choice(VOWELS) for _ in range(syllables))
