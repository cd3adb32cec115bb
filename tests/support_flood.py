"""The flood: one accusation printed fifty times, by one publisher or by fifty, and what others say of it."""

from random import Random
from typing import Any

from support_corpus import make_word

COPIES = 50
ACCUSATION = "The Mill Works attacked the harbour of Loom City."
PEOPLE: list[dict[str, Any]] = [
    {"type": "entity", "kind": "ORGANIZATION", "name": "Mill Works", "slug": "mill-works"},
    {"type": "entity", "kind": "PLACE", "name": "Loom City", "slug": "loom-city"},
    {"type": "entity", "kind": "PERSON", "name": "Rae Dunn", "slug": "rae-dunn"},
]
BODY = (
    f"{ACCUSATION} Cranes stood still along the eastern quay while crews waited for word from the port captain, and "
    "three ferries turned back before noon. Traders in the market hall spoke of delays that could last until the "
    "weekend, and the railway kept two extra trains ready at the old station in case the road stayed closed."
)


def build_flood(publishers: int, *, copies: int = COPIES, alike: bool = True) -> list[dict[str, Any]]:
    """Return lines: so many publishers, and one article each in turn that prints the accusation in its own voice.

    All articles are copies of one text, edited a little, unless they are not `alike`.
    """
    lines = [*PEOPLE]
    lines += [
        {"type": "entity", "kind": "ORGANIZATION", "name": f"Outlet {n}", "slug": f"outlet-{n}"}
        for n in range(publishers)
    ]
    lines += [_build_article(n, n % publishers, alike) for n in range(copies)]
    return [*lines, build_accusation([{"article": f"copy-{n}", "quote": ACCUSATION} for n in range(copies)])]


def build_accusation(evidence: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the line of the relation that the flood asserts, with these passages."""
    return {
        "type": "relation",
        "subject": "mill-works",
        "kind": "ATTACKS",
        "object": "loom-city",
        "evidence": evidence,
    }


def build_denial() -> list[dict[str, Any]]:
    """Return an article in which one person denies what the flood asserts, with the passage."""
    quote = "“Mill Works attacked nobody,” Rae Dunn said."
    source = {"type": "entity", "kind": "ORGANIZATION", "name": "Quiet Desk", "slug": "quiet-desk"}
    article = {
        "type": "article",
        "slug": "denial",
        "headline": "Mill Works answers",
        "body": f"{quote} She spoke in the evening, after a walk along the river with her brother.",
        "bodyFormat": "TEXT",
        "language": "en",
        "source": "quiet-desk",
        "publishedAt": "2025-05-02T20:00:00Z",
    }
    passage = {
        "article": "denial",
        "quote": quote,
        "stance": "DENIES",
        "voice": "QUOTED_SPEAKER",
        "speaker": "rae-dunn",
    }
    return [source, article, build_accusation([passage])]


def _build_article(number: int, publisher: int, alike: bool) -> dict[str, Any]:
    draw = Random(number)
    own = " ".join(make_word(draw) for _ in range(4 if alike else 90))
    return {
        "type": "article",
        "slug": f"copy-{number}",
        "headline": f"Harbour of Loom City {number}",
        "body": f"{BODY} {own.capitalize()}." if alike else f"{ACCUSATION} {own.capitalize()}.",
        "bodyFormat": "TEXT",
        "language": "en",
        "source": f"outlet-{publisher}",
        "publishedAt": f"2025-05-02T08:{number:02d}:00Z",
    }
