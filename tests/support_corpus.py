"""Makes up small corpora for tests of related lists: stories of a few articles each, by a seed."""

import random
from typing import Any

SEED = 11


def build_stories(count: int, *, per_story: int = 5, entities: int = 40) -> list[dict[str, Any]]:
    """Return lines: entities, then so many articles, a minute after each other, which share their story's words."""
    source = random.Random(SEED)
    words = [make_word(source) for _ in range(3_000)]
    names = [f"{make_word(source).capitalize()} {make_word(source).capitalize()}" for _ in range(entities)]
    lines: list[dict[str, Any]] = [
        {"type": "entity", "kind": "PERSON", "name": name, "slug": f"person-{number}"}
        for number, name in enumerate(names)
    ]
    stories = [
        (source.sample(words, 30), source.sample(range(entities), 3)) for _ in range(count // per_story + 1)
    ]
    for number in range(count):
        own, people = stories[source.randrange(max(1, number // per_story + 1))]
        body, mentions = "", []
        for person in people:
            mentions.append(
                {"entity": f"person-{person}", "start": len(body), "end": len(body) + len(names[person])}
            )
            body += f"{names[person]} {' '.join(source.sample(own, 10) + source.sample(words, 15))}. "
        lines.append(
            {
                "type": "article",
                "slug": f"article-{number}",
                "headline": " ".join(source.sample(own, 4)),
                "body": body.strip(),
                "bodyFormat": "TEXT",
                "language": "en",
                "publishedAt": f"2025-01-{1 + number // 1440:02d}T{number // 60 % 24:02d}:{number % 60:02d}:00Z",
                "mentions": mentions,
            }
        )
    return lines


def make_word(source: random.Random) -> str:
    return "".join(
        source.choice("bdfgklmnprstvz") + source.choice("aeiou") for _ in range(source.randint(2, 4))
    )
