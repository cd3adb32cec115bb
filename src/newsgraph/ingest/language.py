"""Tells the language of a text."""

from functools import cache
from typing import Any

MIN_LETTERS = 20
MAX_SAMPLE = 20_000  # more text than this only costs time
MIN_LIKELIHOOD = 0.5
"""Of a few words, names above all, the likeliest language is often another one than theirs."""
UNDETERMINED = "und"


def detect_language(text: str) -> str:
    """Return a BCP 47 language tag for `text`.

    `und` where it has fewer than 20 letters in its first part, or no language is likelier than all others together.
    """
    sample = text[:MAX_SAMPLE]
    if sum(character.isalpha() for character in sample) < MIN_LETTERS:
        return UNDETERMINED
    language, likelihood = _load_identifier().classify(sample)
    return str(language) if likelihood >= MIN_LIKELIHOOD else UNDETERMINED


@cache
def _load_identifier() -> Any:
    """Return the identifier, loaded at the first use: its model takes a moment to unpack."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
