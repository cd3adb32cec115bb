"""An article's texts as search keeps them: folded, with the level of each word.

The level of a word is how much it tells that the article is found by it: an integer from 1 to 4, worked out from the
article alone, so that no other article, public or hidden, can change it. It is the saturated frequency of BM25F
(Robertson, Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6) cut into four parts, with k1 = 1.2,
b = 0.75, and a fixed length in place of the average one:

    f / (f + k1 * (1 - b + b * length / 500))       f = 4 * in headline + 2 * in summary + in body
"""

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from newsgraph.model.token import PAD, fold_text

TEXT_WEIGHTS = (4, 2, 1)
"""How much a word in headline, summary and body counts."""
LEVELS = {2: "+", 3: "-", 4: "="}
"""The sign before a word of each level; level 1 needs none. No token begins with a sign."""
MAX_LEVEL = 4
_LEAST_SHARES = ((4, 17, 20), (3, 3, 4), (2, 3, 5))
"""For each level the least share that reaches it, as numerator and denominator."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class IndexedText:
    """Folded texts, each as long as the text it stands for, and the words of level 2 and more with their signs.

    `astral` is as `render_astral` of the texts returns it.
    """

    headline: str
    summary: str
    body: str
    signed: tuple[str, ...]
    astral: str | None


def build_indexed_text(headline: str, summary: str | None, body: str | None) -> IndexedText:
    """Return what search keeps of these texts."""
    folded = fold_text(headline), fold_text(summary or ""), fold_text(body or "")
    signed = tuple(_sign_words(folded))
    return IndexedText(*folded, signed=signed, astral=render_astral(headline, summary, body))


def _sign_words(folded: Sequence[str]) -> list[str]:
    weighted: list[str] = []
    length = 0
    for text, weight in zip(folded, TEXT_WEIGHTS, strict=True):
        words = (text.replace(PAD, " ") if PAD in text else text).split()
        length += len(words)
        weighted += words * weight
    frequencies = Counter(weighted)
    signs = _build_signs(length, max(frequencies.values(), default=0))
    return [signs[frequency] + word for word, frequency in frequencies.items() if signs[frequency]]


def _build_signs(length: int, most: int) -> list[str]:
    """Return the sign of each frequency from 0 to `most` in an article of `length` words."""
    return [LEVELS.get(rate_frequency(frequency, length), "") for frequency in range(most + 1)]


def rate_frequency(frequency: int, length: int) -> int:
    """Return the level of a word with this weighted frequency in an article of `length` words."""
    part, whole = 5_000 * frequency, 5_000 * frequency + 1_500 + 9 * length
    return next((level for level, share, of in _LEAST_SHARES if part * of >= share * whole), 1)


def render_astral(*texts: str | None) -> str | None:
    """Return as JSON, for each text, where characters stand that take two units in UTF-16; None where there are none.

    Places are in code points.
    """
    if all(text is None or text.isascii() or not _ASTRAL.search(text) for text in texts):
        return None
    return json.dumps([[found.start() for found in _ASTRAL.finditer(text or "")] for text in texts])
