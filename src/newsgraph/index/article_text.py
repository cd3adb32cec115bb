"""What the indexes keep of an article's texts, worked out from the texts alone."""

from typing import NamedTuple

from newsgraph.index.word import WordCount, count_words
from newsgraph.model.indexed_text import IndexedText, build_indexed_text

OPENING = 600


class ArticleText(NamedTuple):
    """The words by which articles are related, and the folded texts in which they are searched."""

    words: WordCount
    indexed: IndexedText


def build_article_text(headline: str, summary: str | None, body: str | None) -> ArticleText:
    """Return what the indexes keep of these texts; `body` is plain text."""
    words = count_words(list_texts(headline, summary, body))
    return ArticleText(words, build_indexed_text(headline, summary, body))


def list_texts(headline: str, summary: str | None, body: str | None) -> tuple[str, ...]:
    """Return the texts whose words are counted, the opening twice: what a story is about stands at its head."""
    body = body or ""
    return (headline, summary or "", body, body[:OPENING])
