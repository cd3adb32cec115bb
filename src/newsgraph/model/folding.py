"""Names folded for comparison: case and accents do not tell them apart."""

import unicodedata


def fold_name(name: str) -> str:
    """Return `name` in the form in which names are compared and sorted: no case, no accents, single spaces.

    Unicode default case folding over compatibility decomposition, combining marks left out (UAX #15, NFKD).
    Not for finding names in a text: the result may be longer or shorter.
    """
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(unicodedata.normalize("NFKC", bare).casefold().split())
