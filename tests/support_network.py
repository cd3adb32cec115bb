"""Makes up a corpus with a network in it: more than sixty connected entities, and relations that are disputed."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import pytest_asyncio

from conftest import import_files, prepare_newsroom
from support_server import run_app

Line = dict[str, Any]

HUB = "lake-assembly"
"""In relations with forty, as many as the graph draws around one entity."""
MEMBERS = 34
OFFICES = 6
GUESTS = 18
"""All of them meet the first member."""
TOWNS = 17
"""Each named with the assembly in two articles."""
RIGHT_TO_LEFT = {
    "type": "entity",
    "kind": "PERSON",
    "slug": "member-arabic",
    "name": "ليلى البحيري",
    "aliases": [{"name": "Layla Albuhayri", "kind": "TRANSLITERATION", "language": "en"}],
}


def build_network() -> list[Line]:
    """Return lines: an assembly, its members, offices, guests and towns, the articles that name them, relations."""
    return [*_iter_entities(), *_iter_articles(), *_iter_relations()]


def _iter_entities() -> list[Line]:
    hub = {
        "type": "entity",
        "kind": "ORGANIZATION",
        "slug": HUB,
        "name": "Lake Assembly",
        "description": "Assembly of towns around a lake (fictional).",
        "aliases": [
            {"name": "Assembly of the Lake"},
            {"name": "مجلس البحيرة", "kind": "TRANSLITERATION", "language": "ar"},
        ],
        "identifiers": [
            {"scheme": "register", "value": "LA-1", "url": "https://register.example/LA-1"},
            {"scheme": "local", "value": "17"},
        ],
    }
    return [
        hub,
        {"type": "entity", "kind": "ORGANIZATION", "slug": "shore-gazette", "name": "Shore Gazette"},
        *(_build("PERSON", "member", number) for number in range(MEMBERS)),
        *(_build("ORGANIZATION", "office", number) for number in range(OFFICES)),
        *(_build("PERSON", "guest", number) for number in range(GUESTS)),
        *(_build("PLACE", "town", number) for number in range(TOWNS)),
        _build("EVENT", "session", 0),
        RIGHT_TO_LEFT,
        _build("PERSON", "hermit", 0),
    ]


def _build(kind: str, word: str, number: int) -> Line:
    return {"type": "entity", "kind": kind, "slug": f"{word}-{number}", "name": name_one(word, number)}


def name_one(word: str, number: int) -> str:
    """Return the name of the entity `word-number`: letters instead of digits, as names have."""
    return f"{word.capitalize()} {chr(65 + number // 5)}{'aeiou'[number % 5]}lm"


def write_meeting(number: int) -> str:
    return f"{name_one('guest', number)} met {name_one('member', 0)} at the lake."


def _iter_articles() -> list[Line]:
    lines = []
    for number in range(MEMBERS):
        member, office = name_one("member", number), name_one("office", number % OFFICES)
        town = name_one("town", number % TOWNS)
        lines.append(
            _build_article(
                number,
                f"{member} speaks in {town}",
                f"{member} is a member of the Lake Assembly, the assembly said. "
                f"{office} is part of the Lake Assembly. {member} lives in {town}.",
            )
        )
    for number in range(GUESTS):
        guest = name_one("guest", number)
        lines.append(
            _build_article(MEMBERS + number, f"{guest} visits", f"{write_meeting(number)} It was a Monday.")
        )
    lines.append(
        _build_article(
            99,
            "Two accounts of an office",
            f"{name_one('member', 0)} advises {name_one('office', 0)}, {name_one('member', 1)} said. "
            f"{name_one('member', 2)} said that {name_one('member', 0)} does not advise it.",
        )
    )
    lines.append(
        {
            **_build_article(100, "جلسة المجلس", "حضرت ليلى البحيري جلسة Lake Assembly يوم الأحد."),
            "language": "ar",
        }
    )
    lines.append(_build_article(101, "A quiet house", f"{name_one('hermit', 0)} lives by himself."))
    return lines


def _build_article(number: int, headline: str, body: str) -> Line:
    return {
        "type": "article",
        "slug": f"lake-{number}",
        "headline": headline,
        "body": body,
        "bodyFormat": "TEXT",
        "language": "en",
        "source": "shore-gazette",
        "publishedAt": f"2025-{1 + number % 6:02d}-{1 + number % 27:02d}T09:00:00Z",
    }


def _iter_relations() -> list[Line]:
    lines = []
    for number in range(MEMBERS):
        member, article = name_one("member", number), f"lake-{number}"
        is_dated = number == 3
        lines.append(
            _build_relation(
                f"member-{number}",
                "MEMBER_OF",
                HUB,
                article,
                f"{member} is a member of the Lake Assembly, the assembly said.",
                validFrom="2020-01-01" if is_dated else None,
                validTo="2020-12-31" if is_dated else None,
            )
        )
        if number < OFFICES:
            quote = f"{name_one('office', number)} is part of the Lake Assembly."
            lines.append(_build_relation(f"office-{number}", "PART_OF", HUB, article, quote))
    for number in range(TOWNS):
        quote = f"{name_one('member', number)} lives in {name_one('town', number)}."
        lines.append(
            _build_relation(f"member-{number}", "BASED_IN", f"town-{number}", f"lake-{number}", quote)
        )
    for number in range(GUESTS):
        article = f"lake-{MEMBERS + number}"
        lines.append(
            _build_relation(f"guest-{number}", "MEETS_WITH", "member-0", article, write_meeting(number))
        )
    lines.append(_build_disputed())
    return lines


def _build_relation(subject: str, kind: str, other: str, article: str, quote: str, **dates: Any) -> Line:
    evidence = {"article": article, "quote": quote} | dates
    return {"type": "relation", "subject": subject, "kind": kind, "object": other, "evidence": [evidence]}


def _build_disputed() -> Line:
    """Return a relation that one member asserts and another denies."""
    passages = [
        {
            "article": "lake-99",
            "quote": f"{name_one('member', 0)} advises {name_one('office', 0)}, {name_one('member', 1)} said.",
            "voice": "QUOTED_SPEAKER",
            "speaker": "member-1",
        },
        {
            "article": "lake-99",
            "quote": f"{name_one('member', 2)} said that {name_one('member', 0)} does not advise it.",
            "stance": "DENIES",
            "voice": "QUOTED_SPEAKER",
            "speaker": "member-2",
        },
    ]
    return {
        "type": "relation",
        "subject": "member-0",
        "kind": "ADVISES",
        "object": "office-0",
        "evidence": passages,
    }


async def import_network(path: Path) -> None:
    """Import the network into a database beside which there is room for a file."""
    lines = path.with_name("network.jsonl")
    lines.write_text("".join(f"{json.dumps(line)}\n" for line in build_network()), encoding="utf-8")
    await import_files(path, [lines])


@pytest.fixture(scope="session")
def networked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom, and the lake assembly with what is around it."""
    path = tmp_path_factory.mktemp("networked") / "newsroom.db"

    async def prepare() -> None:
        await prepare_newsroom(path)
        await import_network(path)

    asyncio.run(prepare())
    return path


@pytest_asyncio.fixture(scope="session")
async def network_url(networked: Path) -> AsyncIterator[str]:
    """The address of a server with a network to look at."""
    async with run_app(networked, is_public=True) as url:
        yield url


async def fetch_data(url: str, query: str, **variables: Any) -> Any:
    """Return what a server answers to a query, asked past the browser."""
    async with httpx2.AsyncClient() as client:
        answer = await client.post(f"{url}/graphql", json={"query": query, "variables": variables})
    return answer.json()["data"]


async def fetch_id(url: str, slug: str) -> str:
    """Return the id of an entity."""
    data = await fetch_data(url, "query ($slug: String) { entity(slug: $slug) { id } }", slug=slug)
    return str(data["entity"]["id"])
