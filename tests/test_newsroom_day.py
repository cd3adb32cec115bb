"""A newsroom's day, step by step over HTTP: after each step, what public, partner and editor see of it.

An article says that Ana Moss has the chair of the Quay Council, another one denies it; Anna Moss is taken for the
same person and proves to be another.
"""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from conftest import NewUrl
from newsgraph.clock import render_instant
from newsgraph.model.identity import ARTICLE, ENTITY, build_id
from support_day import PUBLIC, Day, open_day
from support_graph import ASSERT, MERGE, SAVE_ENTITY, SPLIT

SAVE = (
    "mutation ($input: SaveArticleInput!) { saveArticle(input: $input) { article { id } errors { code } } }"
)
PUBLISH = """
mutation ($id: ID!, $at: DateTime) { publishArticle(id: $id, at: $at) { article { status } errors { code } } }
"""
PIN = """
mutation ($id: ID!, $article: ID!) {
  pinRelated(article: $id, related: $article, position: 1) { article { id } errors { code } }
}
"""
RETRACT = """
mutation ($id: ID!, $reason: String!) {
  retractArticle(id: $id, reason: $reason) { article { status } errors { code } }
}
"""
NOON = datetime.fromisoformat("2026-03-01T12:00:00Z")
BODY = "Ana Moss has the chair of the Quay Council. Ana Moss gives counsel to the Quay Council. The breakwater waits."
CHAIRS = "Ana Moss has the chair of the Quay Council."
ADVISES = "Ana Moss gives counsel to the Quay Council."
CORRECTED = (
    "The breakwater waits. Ana Moss has the chair of the Quay Council. The Quay Council met on Sunday."
)
DENIED = "The Quay Council has no chair, and Ana Moss is none of its members, its clerk says."
ANA, ANNA = (build_id(ENTITY, "PERSON", slug) for slug in ("ana-moss", "anna-moss"))
TALKS = build_id(ARTICLE, "talks")
HARBOUR_WIRE, MERIDIAN_LEDGER = (
    build_id(ENTITY, "ORGANIZATION", slug) for slug in ("harbour-wire", "meridian-ledger")
)


def build_article(slug: str, day: str, headline: str, body: str) -> dict[str, Any]:
    """Return the line of an article that was published before the day."""
    return {
        "type": "article",
        "slug": slug,
        "headline": headline,
        "body": body,
        "bodyFormat": "TEXT",
        "language": "en",
        "source": "harbour-wire",
        "publishedAt": f"2026-02-{day}T08:00:00Z",
    }


LINES: list[Any] = [
    {"type": "entity", "kind": "PERSON", "name": "Ana Moss", "slug": "ana-moss"},
    {"type": "entity", "kind": "PERSON", "name": "Anna Moss", "slug": "anna-moss"},
    {"type": "entity", "kind": "PERSON", "name": "Bo Lind", "slug": "bo-lind"},
    {"type": "entity", "kind": "ORGANIZATION", "name": "Harbour Wire", "slug": "harbour-wire"},
    {"type": "entity", "kind": "ORGANIZATION", "name": "Meridian Ledger", "slug": "meridian-ledger"},
    build_article("talks", "10", "Talks about the quay", "Ana Moss spoke about the quay all day."),
    build_article("notes", "11", "Notes from a lighthouse", "Anna Moss saw Bo Lind off at the lamp room."),
    {
        "type": "relation",
        "subject": "anna-moss",
        "kind": "MEETS_WITH",
        "object": "bo-lind",
        "evidence": [{"article": "notes", "quote": "Anna Moss saw Bo Lind off at the lamp room."}],
    },
]
MOMENTS = ["before", "draft", "published", "corrected", "merged", "disputed", "retracted", "split"]
"""The steps of the day; each asserts, by `Day.expect`, what all three then see."""
NAMED = ["ana-moss", "anna-moss", "bo-lind", "harbour-wire", "meridian-ledger"]


def test_a_newsroom_day_as_public_partner_and_editor_see_it(new_url: NewUrl, tmp_path: Path) -> None:
    url = new_url()

    async def run() -> None:
        async with open_day(url, tmp_path, LINES) as day:
            await begin(day)
            await draft(day)
            await embargo(day)
            await end_embargo(day)
            await correct(day)
            await merge(day)
            await dispute(day)
            await retract(day)
            await split(day)
            assert list(day.moments) == MOMENTS

    asyncio.run(run())


async def begin(day: Day) -> None:
    day.ids |= {"slug": "chair", "first slug": "chair", "talks": TALKS, "ana": ANA, "anna": ANNA}
    day.told = await day.read_changes(PUBLIC)  # what the import told of
    day.note("before")
    nothing = dict.fromkeys(("article", "headline", "body", "notes", "names", "council", "chairs", "advises"))
    await day.expect(
        {
            **nothing,
            "page": 404,
            "page at first slug": 404,
            "listed": ["notes", "talks"],
            "found": [],
            "suggested": [],
            "related to talks": [],
            "ana": ("ana-moss", 1, []),
            "anna": ("anna-moss", 1, ["MEETS_WITH"]),
            "entities": NAMED,
            "chairs then": {"before": None},
            "anna's relations then": {"before": 1},
        },
        changes=[],
    )


async def draft(day: Day) -> None:
    """An entity, a draft that names it, two relations and a pin: for editors, and for nobody else."""
    before = [await day.overhear(who) for who in (PUBLIC, "partner")]
    council = await day.edit(
        SAVE_ENTITY, input={"kind": "ORGANIZATION", "name": "Quay Council", "slug": "quay-council"}
    )
    day.ids["council"] = council["entity"]["id"]
    saved = await day.edit(
        SAVE,
        input={"headline": "Who has the chair", "slug": "chair", "body": BODY, "source": HARBOUR_WIRE},
    )
    day.ids["article"] = saved["article"]["id"]
    day.ids["chairs"] = await state(day, "article", "HEADS", BODY, CHAIRS)
    day.ids["advises"] = await state(day, "article", "ADVISES", BODY, ADVISES)
    await day.edit(PIN, id=day.ids["talks"], article=day.ids["article"])
    day.note("draft")
    await day.expect(
        {"chairs then": {"draft": None}, "anna's relations then": {"draft": 1}},
        editor={
            "article": ("DRAFT", 1),
            "headline": "Who has the chair",
            "body": BODY,
            "notes": [None],
            "names": {"ana-moss": 2, "quay-council": 2},
            "page": 200,
            "page at first slug": 200,
            "council": ("quay-council", 0, ["ADVISES", "HEADS"]),
            "ana": ("ana-moss", 1, ["ADVISES", "HEADS"]),
            "entities": [*NAMED, "quay-council"],
            "chairs": ("SINGLE_SOURCE", 1, 0, [("ASSERTS", 0)]),
            "advises": ("SINGLE_SOURCE", 1, 0, [("ASSERTS", 44)]),
            "chairs then": {"draft": "SINGLE_SOURCE"},
        },
    )
    assert [await day.overhear(who) for who in (PUBLIC, "partner")] == before


async def embargo(day: Day) -> None:
    """Until its instant, nothing but an editor's status changes."""
    before = [await day.overhear(who) for who in (PUBLIC, "partner")]
    await day.edit(PUBLISH, id=day.ids["article"], at=render_instant(NOON))
    day.clock.now = NOON - timedelta(milliseconds=1)
    await day.embargoes.tick()
    await day.expect(editor={"article": ("EMBARGOED", 1)})
    assert [await day.overhear(who) for who in (PUBLIC, "partner")] == before


async def end_embargo(day: Day) -> None:
    """At its instant it is there in every channel at once."""
    day.clock.now = NOON
    await day.embargoes.tick()
    day.note("published")
    everything = day.expected["editor"]
    await day.expect(
        {
            **{name: everything[name] for name in ("headline", "body", "notes", "names", "page", "entities")},
            **{name: everything[name] for name in ("page at first slug", "chairs", "advises")},
            "article": ("PUBLISHED", 1),
            "listed": ["chair", "notes", "talks"],
            "found": ["chair"],
            "suggested": ["Quay Council"],
            "related to talks": ["chair"],
            "council": ("quay-council", 1, ["ADVISES", "HEADS"]),
            "ana": ("ana-moss", 2, ["ADVISES", "HEADS"]),
            "chairs then": {"published": "SINGLE_SOURCE"},
            "anna's relations then": {"published": 1},
        },
        editor={"chairs then": {"draft": None}},  # evidence is on record from when its article was published
        changes=[
            ("Article", "article", "PUBLISHED", None),
            ("Relation", "advises", "PUBLISHED", None),
            ("Relation", "chairs", "PUBLISHED", None),
            ("Organization", "council", "PUBLISHED", None),
        ],
    )


async def correct(day: Day) -> None:
    """The passage that still stands moves with the text, the other is withdrawn with its relation."""
    given = {"headline": "Ana Moss has the chair", "slug": "chair-of-the-council", "body": CORRECTED}
    await day.edit(SAVE, input={"id": day.ids["article"], **given, "note": "She gives no counsel."})
    day.ids["slug"] = "chair-of-the-council"
    day.note("corrected")
    await day.expect(
        {
            "article": ("PUBLISHED", 2),
            "headline": "Ana Moss has the chair",
            "body": CORRECTED,
            "notes": ["She gives no counsel.", None],
            "names": {"ana-moss": 1, "quay-council": 2},
            "page at first slug": 301,
            "listed": ["chair-of-the-council", "notes", "talks"],
            "found": ["chair-of-the-council"],
            "related to talks": ["chair-of-the-council"],
            "council": ("quay-council", 1, ["HEADS"]),
            "ana": ("ana-moss", 2, ["HEADS"]),
            "chairs": ("SINGLE_SOURCE", 1, 0, [("ASSERTS", 22)]),
            "advises": None,
            "chairs then": {"corrected": "SINGLE_SOURCE"},
            "anna's relations then": {"corrected": 1},
        },
        changes=[
            ("Article", "article", "CORRECTED", "She gives no counsel."),
            ("Relation", "chairs", "UPDATED", None),
            ("Relation", "advises", "RETRACTED", None),
        ],
    )


async def merge(day: Day) -> None:
    """Two records stand for one person; the former id and slug lead there, and earlier instants keep both."""
    await day.edit(MERGE, **{"into": ANA, "from": ANNA, "reason": "One person."})
    day.note("merged")
    both = ("ana-moss", 3, ["HEADS", "MEETS_WITH"])
    await day.expect(
        {
            "ana": both,
            "anna": both,
            "entities": sorted({*NAMED, "quay-council"} - {"anna-moss"}),
            "related to talks": ["chair-of-the-council", "notes"],
            "chairs then": {"merged": "SINGLE_SOURCE"},
            "anna's relations then": {"before": 0, "draft": 0, "published": 2, "corrected": 1, "merged": 2},
        },
        changes=[("Person", "anna", "MERGED", "One person.")],
    )


async def dispute(day: Day) -> None:
    """Another source denies it: for editors while that is a draft, for everybody once it is published."""
    saved = await day.edit(
        SAVE,
        input={"headline": "No chair", "slug": "no-chair", "body": DENIED, "source": MERIDIAN_LEDGER},
    )
    day.ids["denial"] = saved["article"]["id"]
    assert await state(day, "denial", "HEADS", DENIED, DENIED, stance="DENIES") == day.ids["chairs"]
    disputed = ("DISPUTED", 1, 1, [("ASSERTS", 22), ("DENIES", 0)])
    await day.expect(editor={"chairs": disputed})
    await day.edit(PUBLISH, id=day.ids["denial"])
    day.note("disputed")
    await day.expect(
        {
            "chairs": disputed,
            "listed": ["chair-of-the-council", "no-chair", "notes", "talks"],
            "council": ("quay-council", 2, ["HEADS"]),
            "ana": ("ana-moss", 4, ["HEADS", "MEETS_WITH"]),
            "anna": ("ana-moss", 4, ["HEADS", "MEETS_WITH"]),
            "related to talks": ["chair-of-the-council", "notes", "no-chair"],
            "chairs then": {"disputed": "DISPUTED"},
            "anna's relations then": {"disputed": 2},
        },
        changes=[
            ("Article", "denial", "PUBLISHED", None),
            ("Relation", "chairs", "UPDATED", None),
        ],
    )


async def retract(day: Day) -> None:
    """What is left at its address says why; the denial stands alone, and earlier instants show what was known."""
    await day.edit(RETRACT, id=day.ids["article"], reason="The minutes say otherwise.")
    day.note("retracted")
    await day.expect(
        {
            "article": ("RETRACTED", 3),
            "body": None,
            "notes": ["The minutes say otherwise.", "She gives no counsel.", None],
            "names": {},
            "page": 410,
            "listed": ["no-chair", "notes", "talks"],
            "found": [],
            "related to talks": ["notes", "no-chair"],
            "council": ("quay-council", 1, ["HEADS"]),
            "ana": ("ana-moss", 3, ["HEADS", "MEETS_WITH"]),
            "anna": ("ana-moss", 3, ["HEADS", "MEETS_WITH"]),
            "chairs": ("DENIED", 0, 1, [("DENIES", 0)]),
            "chairs then": {"retracted": "DENIED"},
            "anna's relations then": {"retracted": 2},
        },
        changes=[
            ("Article", "article", "RETRACTED", "The minutes say otherwise."),
            ("Relation", "chairs", "UPDATED", None),
        ],
    )


async def split(day: Day) -> None:
    """The two are two again, and what was known while they were one stays so."""
    await day.edit(SPLIT, **{"id": ANA, "from": ANNA, "reason": "Two people."})
    day.note("split")
    alone = dict.fromkeys(("before", "draft", "published", "corrected"), 1)
    together = dict.fromkeys(("merged", "disputed", "retracted"), 0)
    await day.expect(
        {
            "ana": ("ana-moss", 2, ["HEADS"]),
            "anna": ("anna-moss", 1, ["MEETS_WITH"]),
            "entities": sorted({*NAMED, "quay-council"}),
            "related to talks": ["no-chair"],
            "chairs then": {"split": "DENIED"},
            "anna's relations then": {**alone, **together, "split": 1},
        },
        changes=[("Person", "anna", "SPLIT", "Two people.")],
    )


async def state(day: Day, article: str, kind: str, body: str, quote: str, stance: str = "ASSERTS") -> str:
    """State in a publisher's voice how Ana Moss stands to the council, and return the relation's id."""
    start = body.index(quote)
    passage = {"article": day.ids[article], "start": start, "end": start + len(quote), "quote": quote}
    evidence = {**passage, "stance": stance, "voice": "PUBLISHER"}
    ends = {"subject": ANA, "kind": kind, "object": day.ids["council"]}
    payload = await day.edit(ASSERT, input={**ends, "evidence": evidence})
    return str(payload["relation"]["id"])
