"""Tells the language of a text."""

from functools import cache
from typing import Any

MIN_LETTERS = 20
MAX_SAMPLE = 20_000  # more text than this only costs time
UNDETERMINED = "und"


def detect_language(text: str) -> str:
    """Return a BCP 47 language tag for `text`, `und` where it has fewer than 20 letters in its first part."""
    sample = text[:MAX_SAMPLE]
    if sum(character.isalpha() for character in sample) < MIN_LETTERS:
        return UNDETERMINED
    language, _ = _load_identifier().classify(sample)
    return str(language)


@cache
def _load_identifier() -> Any:
    """Return the identifier, loaded at the first use: its model takes a moment to unpack."""
    import py3langid

    return py3langid
