"""A text as the tokens under which full-text search knows it, by the same rules on every database.

Letters, digits and private characters make a token, with the Latin accents that may stand between them; case is
folded character by character; of a Latin letter only what it is without its accents counts. Folding keeps every
code point at its place, so that a place in the folded text is a place in the text.
"""

import re
import unicodedata

PAD = "_"
"""Stands at the end of a folded word for each accent that was left out of it; it is no part of a token."""

_ACCENTS = frozenset(
    map(chr, (*range(0x300, 0x305), *range(0x306, 0x30D), 0x30F, 0x311, 0x31B, *range(0x323, 0x329)))
) | frozenset("\u032d\u032e\u0330\u0331")
_PADDED = re.compile(f"[^ ]*{PAD}[^ ]*")


def split_tokens(text: str) -> list[str]:
    """Return the tokens of a text, in order."""
    return fold_text(text).replace(PAD, " ").split()


def fold_text(text: str) -> str:
    """Return a text of the same length in which folded words stand at their places, and spaces between them.

    Accents of their own are moved to the end of their word, as PAD: `e`, acute, `t` becomes `e`, `t`, PAD.
    """
    folded = text.translate(_FOLDS)
    return _PADDED.sub(_move_pads, folded) if PAD in folded else folded


def _move_pads(word: re.Match[str]) -> str:
    return word[0].replace(PAD, "").ljust(len(word[0]), PAD)


class _Folds(dict[int, str]):
    """What each character becomes, worked out when it is first seen."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


_FOLDS = _Folds()


def _fold(character: str) -> str:
    """Return the one character that stands for this one; a space where it is no part of a word."""
    if character in _ACCENTS:
        return PAD
    category = unicodedata.category(character)
    if category[0] not in "LN" and category != "Co":
        return " "
    folded = character.casefold()
    folded = folded if len(folded) == 1 else character.lower()[0]
    base = unicodedata.normalize("NFD", folded)[0]
    return base if base.isascii() else folded
