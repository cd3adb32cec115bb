"""Which words an article has: phrases of folded tokens, each within one of its texts."""

import unicodedata

from reference.load import Row


def has_every_word(article: Row, text: str) -> bool:
    """Tell whether each word of `text` stands in the headline, the summary or the body; no word is in none."""
    phrases = [split_tokens(word) for word in text.replace('"', " ").split()]
    phrases = [phrase for phrase in phrases if phrase]
    texts = [split_tokens(part or "") for part in (article.headline, article.summary, article.body_text)]
    return bool(phrases) and all(any(_contains(tokens, phrase) for tokens in texts) for phrase in phrases)


def split_tokens(text: str) -> list[str]:
    """Return runs of letters, digits and accents, folded; anything else separates them."""
    spaced = "".join(character if _is_of_word(character) else " " for character in text)
    return [folded for word in spaced.split() if (folded := _fold(word))]


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
