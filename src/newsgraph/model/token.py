"""A text as the tokens under which full-text search knows it, by the same rules on every database.

The rules are those of SQLite's FTS5 (`unicode61 remove_diacritics 2`): letters, digits and private characters make a
token, with the Latin accents that may stand between them; case is folded character by character; of a Latin letter
only what it is without its accents counts.
"""

import unicodedata
from functools import lru_cache

_ACCENTS = frozenset(
    map(chr, (*range(0x300, 0x305), *range(0x306, 0x30D), 0x30F, 0x311, 0x31B, *range(0x323, 0x329)))
) | frozenset("\u032d\u032e\u0330\u0331")


def split_tokens(text: str) -> list[str]:
    """Return the tokens of a text, in order."""
    return "".join(map(_fold, text)).split()


@lru_cache(maxsize=20_000)
def _fold(character: str) -> str:
    """Return what is left of a character in a token; a space where it stands in none."""
    if character in _ACCENTS:
        return ""
    category = unicodedata.category(character)
    if category[0] not in "LN" and category != "Co":
        return " "
    folded = character.casefold()
    folded = folded if len(folded) == 1 else character.lower()[0]
    base = unicodedata.normalize("NFD", folded)[0]
    return base if base.isascii() else folded
