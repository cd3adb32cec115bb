"""An article under embargo that the clock of the service publishes, at an instant that lies within the history.

In the second world it is there before: saved, perhaps rewritten, perhaps set for another instant first. In the first
it is written at the very instant at which the embargo ends. From then on nobody can tell the two apart.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from interference.cast import FILLERS, HIDDEN_FILLERS, PUBLIC, Record, build_body, build_mentions
from interference.mutation_step import PUBLISH, assert_relation, save_article
from interference.step import build_relation, is_public
from interference.world import Due, World
from newsgraph.clock import render_instant

LONG_AFTER = "2098-01-01T00:00:00.000Z"
LEAST_MINUTES = 1


@dataclass(frozen=True)
class EmbargoedArticle:
    """An article is set for so many minutes later, with evidence in it.

    Number 0 comes as records, with an entity that may be known from it alone; number 1 is saved and set by an editor,
    and says something else first with `is_edited`; with `is_cited_early` the evidence is on record by then. With
    `is_moved` it is set for another instant first; with `is_of_merged` the evidence is about the record that
    `PublicJoining` merges into another one.
    """

    number: int
    minutes: int
    is_moved: bool
    is_edited: bool
    is_cited_early: bool = False
    is_of_merged: bool = False
    is_hidden = False

    async def run(self, world: World, now: str) -> None:
        slug = f"due-{self.number}"
        if await is_public(world, slug) or any(due.slug == slug for due in world.due):
            return
        at = datetime.fromisoformat(now) + timedelta(minutes=LEAST_MINUTES + self.minutes)
        until = render_instant(at)
        if world.is_without:
            world.due.append(Due(slug, until, lambda instant: self._write(world, instant, until)))
            return
        world.due.append(Due(slug, until, None))
        if self.number and self.is_edited:
            await save_article(world, slug, build_body(HIDDEN_FILLERS[0], PUBLIC[:3]), 0)
            if self.is_cited_early:
                await self._cite(world)
        if self.is_moved:
            await self._write(world, now, LONG_AFTER)
        await self._write(world, now, until)

    async def _write(self, world: World, now: str, until: str) -> None:
        if self.number == 0:
            await world.write(build_due_records(until), now)
            return
        found = await save_article(world, "due-1", build_body(FILLERS[3], PUBLIC[:3]), 0)
        await self._cite(world)
        await world.edit(PUBLISH, {"id": found, "at": until})

    async def _cite(self, world: World) -> None:
        await assert_relation(world, "due-1", 0, 3 if self.is_of_merged else 2)


def build_due_records(until: str) -> list[Record]:
    """Return an entity, the article that is under embargo until then, and what it is evidence for."""
    players = (PUBLIC[0], PUBLIC[3], PUBLIC[7])
    body = build_body(FILLERS[3], players)
    article: Record = {
        "type": "article",
        "sourceKey": "due:0",
        "slug": "due-0",
        "headline": "What was due",
        "body": body,
        "language": "en",
        "section": "Harbour",
        "tags": ["ferry"],
        "source": "harbour-wire",
        "status": "EMBARGOED",
        "embargoedUntil": until,
        "mentions": build_mentions(body, players),
    }
    recorded = {"recordedAt": "2025-06-30T00:00:00Z"}
    relation = build_relation(PUBLIC[0], PUBLIC[3], 1, "due-0", 0, None, None, **recorded)
    return [PUBLIC[7].build_record(), article, relation]
