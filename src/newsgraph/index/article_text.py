"""What the indexes keep of an article's texts, worked out from the texts alone."""

from typing import TYPE_CHECKING, NamedTuple

from newsgraph.model.indexed_text import IndexedText, build_indexed_text

if TYPE_CHECKING:  # it takes long to load, and a service that only answers needs nothing of it
    from newsgraph.index.word_count import WordCount

OPENING = 600


class ArticleText(NamedTuple):
    """The words by which articles are related, and the folded texts in which they are searched."""

    words: "WordCount"
    indexed: IndexedText


def build_article_text(headline: str, summary: str | None, body: str | None) -> ArticleText:
    """Return what the indexes keep of these texts; `body` is plain text."""
    return ArticleText(count_texts(headline, summary, body), build_indexed_text(headline, summary, body))


def count_texts(headline: str, summary: str | None, body: str | None) -> "WordCount":
    """Return the words of these texts, the opening counted twice: what a story is about stands at its head."""
    from newsgraph.index.word_count import count_words

    body = body or ""
    return count_words((headline, summary or "", body, body[:OPENING]))
