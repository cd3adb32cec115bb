"""Weighs the words of articles against each other: TF-IDF over published articles."""

import math
import re
import unicodedata
from collections import Counter

from sqlalchemy import Connection, func, select

from newsgraph.index.full_text import fetch_document_counts
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE

MAX_WORDS = 3000
MAX_TERMS = 80
MAX_VECTORS = 4000
MIN_LETTERS = 3
_WORD = re.compile(r"[^\W_]+")
Vector = dict[str, float]


def split_terms(text: str) -> list[str]:
    """Return the words of a text as the full-text index keeps them: lower case, no accents."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return [word for word in _WORD.findall(plain)[:MAX_WORDS] if len(word) >= MIN_LETTERS]


class TermSpace:
    """The term vectors of articles, as published articles stand in one transaction.

    A vector holds at most 80 terms, the most telling ones, and has length 1.
    """

    def __init__(self, connection: Connection):
        self._connection = connection
        self._counts: dict[str, int] = {}
        self._vectors: dict[int, Vector] = {}
        query = select(func.count()).select_from(ARTICLE).where(ARTICLE.c.status == ArticleStatus.PUBLISHED)
        self.article_count = connection.execute(query).scalar_one()

    def load(self, article_ids: list[int]) -> dict[int, Vector]:
        """Return the vectors of these articles, by row."""
        missing = [article_id for article_id in article_ids if article_id not in self._vectors]
        if len(self._vectors) + len(missing) > MAX_VECTORS:
            self._vectors.clear()
            missing = article_ids
        frequencies = self._fetch_frequencies(missing)
        self._count_terms({term for counter in frequencies.values() for term in counter})
        for article_id, counter in frequencies.items():
            self._vectors[article_id] = self._build_vector(counter)
        return {article_id: self._vectors[article_id] for article_id in article_ids}

    def find_telling_terms(self, vector: Vector, limit: int) -> list[str]:
        """Return the terms that weigh most among those that at least two articles share."""
        shared = [term for term in vector if 1 < self._counts.get(term, 0) <= max(2, self.article_count // 2)]
        return sorted(shared, key=lambda term: (-vector[term], term))[:limit]

    def _fetch_frequencies(self, article_ids: list[int]) -> dict[int, Counter[str]]:
        found: dict[int, Counter[str]] = {}
        for start in range(0, len(article_ids), 500):
            query = select(ARTICLE.c.id, ARTICLE.c.headline, ARTICLE.c.summary, ARTICLE.c.body_text).where(
                ARTICLE.c.id.in_(article_ids[start : start + 500])
            )
            for article_id, *texts in self._connection.execute(query):
                found[article_id] = Counter(split_terms(" ".join(text or "" for text in texts)))
        return found

    def _count_terms(self, terms: set[str]) -> None:
        unknown = sorted(terms - self._counts.keys())
        self._counts.update(dict.fromkeys(unknown, 0))
        self._counts.update(fetch_document_counts(self._connection, unknown))

    def _build_vector(self, counter: Counter[str]) -> Vector:
        weights = {
            term: (1 + math.log(count)) * math.log((1 + self.article_count) / (0.5 + self._counts[term]))
            for term, count in counter.items()
        }
        kept = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:MAX_TERMS]
        kept = [(term, weight) for term, weight in kept if weight > 0]
        length = math.sqrt(sum(weight * weight for _, weight in kept)) or 1.0
        return {term: weight / length for term, weight in kept}


def compare_vectors(one: Vector, other: Vector) -> float:
    """Return how alike two vectors of length 1 are, from 0 to 1."""
    if len(other) < len(one):
        one, other = other, one
    return math.fsum(weight * other[term] for term, weight in one.items() if term in other)
