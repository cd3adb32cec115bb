"""Public ids: opaque, permanent, and derived from what a thing is known by, never from a row number."""

import hashlib
from functools import lru_cache
from itertools import product

ARTICLE, ENTITY, RELATION, EVIDENCE, MENTION = "a", "e", "r", "v", "m"
PREFIXES = (ARTICLE, ENTITY, RELATION, EVIDENCE, MENTION)
_TRIPLES = ["".join(found) for found in product("abcdefghijklmnopqrstuvwxyz234567", repeat=3)]
"""Three characters of base 32 (RFC 4648, lower case) for every number of 15 bits."""
_SHIFTS = range(105, -1, -15)


def build_id(prefix: str, *key: object) -> str:
    """Return the public id of the thing of type `prefix` that is known by `key`.

    The same key gives the same id on every machine, so that importing one document twice is seen to be one.
    24 base-32 characters of SHA-256 (120 bits) follow the prefix and an underscore.
    """
    text = "\x1f".join([prefix, *("" if part is None else str(part) for part in key)])
    number = int.from_bytes(hashlib.sha256(text.encode("utf-8")).digest()[:15])
    return f"{prefix}_{''.join([_TRIPLES[number >> shift & 0x7FFF] for shift in _SHIFTS])}"


def _build_half(text: str) -> str:
    """Return the first twelve of the characters that `build_id` makes of a key that is joined already."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) >> 4
    one, two, three, four = number >> 45, number >> 30 & 0x7FFF, number >> 15 & 0x7FFF, number & 0x7FFF
    return f"{_TRIPLES[one]}{_TRIPLES[two]}{_TRIPLES[three]}{_TRIPLES[four]}"


def build_mention_id(article: str | None, entity: str, start: int, end: int) -> str:
    """Return the public id of a mention in an article known by its public id.

    The first 60 bits are those of the article, so that its mentions stand together in an index of ids: a page of it
    is written for each article, not for each mention.
    """
    stem = _build_stem(article)
    return stem + _build_half(
        f"{MENTION}\x1f{'' if article is None else article}\x1f{entity}\x1f{start}\x1f{end}"
    )


@lru_cache(maxsize=16)
def _build_stem(article: str | None) -> str:
    return build_id(MENTION, article)[:14]


def build_proposal_id(subject: str, kind: str, target: str, role: str) -> str:
    """Return the id under which a proposed relation is listed and decided on."""
    return build_id("p", subject, kind, target, role)
