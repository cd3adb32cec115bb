"""Which words an article has: phrases of folded tokens, each within one of its texts."""

import unicodedata

from reference.load import Row


def has_every_word(article: Row, text: str) -> bool:
    """Tell whether each word of `text` stands in the headline, the summary or the body; no word is in none."""
    phrases = split_phrases(text)
    texts = [split_tokens(part or "") for part in (article.headline, article.summary, article.body_text)]
    return bool(phrases) and all(any(_contains(tokens, phrase) for tokens in texts) for phrase in phrases)


def split_phrases(text: str) -> list[list[str]]:
    """Return the words of what is searched for, each as its tokens; words without any are left out."""
    phrases = [split_tokens(word) for word in text.replace('"', " ").split()]
    return [phrase for phrase in phrases if phrase]


def split_tokens(text: str) -> list[str]:
    """Return runs of letters, digits and accents, folded; anything else separates them."""
    return [token for token, _, _ in find_words(text) if token]


def find_words(text: str) -> list[tuple[str, int, int]]:
    """Return each run of letters, digits and accents as its token, with where it begins and ends in the text."""
    found, start = [], None
    for place, character in enumerate(f"{text} "):
        if _is_of_word(character):
            start = place if start is None else start
        elif start is not None:
            found.append((_fold(text[start:place]), start, place))
            start = None
    return found


def _is_of_word(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co" or "\u0300" <= character <= "\u036f"


def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", "".join(_fold_case(character) for character in word))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _fold_case(character: str) -> str:
    """Simple case folding, in which a character stays one: ß is not ss."""
    folded = character.casefold()
    return folded if len(folded) == 1 else character.lower()


def _contains(tokens: list[str], phrase: list[str]) -> bool:
    return any(
        tokens[start : start + len(phrase)] == phrase for start in range(len(tokens) - len(phrase) + 1)
    )
