"""Steps that an editor takes through mutations: in the open, hidden, and a draft that is published in the end."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from interference.cast import (
    FILLERS,
    HIDDEN,
    HIDDEN_FILLERS,
    HIDDEN_TAG,
    PLAYERS,
    PUBLIC,
    build_body,
    build_sentence,
)
from interference.step import GROUND_ARTICLE, is_public
from interference.world import World
from newsgraph.model.identity import ENTITY as ENTITY_PREFIX
from newsgraph.model.identity import build_id
from newsgraph.store.core_table import ARTICLE, ENTITY, ENTITY_RESOLUTION, EVIDENCE

FAULTS = "errors { code path }"
SAVE = (
    f"mutation ($input: SaveArticleInput!) {{ saveArticle(input: $input) {{ article {{ id }} {FAULTS} }} }}"
)
PUBLISH = f"mutation ($id: ID!, $at: DateTime) {{ publishArticle(id: $id, at: $at) {{ article {{ id }} {FAULTS} }} }}"
RETRACT = f'mutation ($id: ID!) {{ retractArticle(id: $id, reason: "Mixed up.") {{ {FAULTS} }} }}'
DELETE = f"mutation ($id: ID!) {{ deleteDraft(id: $id) {{ deletedId {FAULTS} }} }}"
PIN = f"mutation ($article: ID!, $related: ID!) {{ pinRelated(article: $article, related: $related) {{ {FAULTS} }} }}"
UNPIN = PIN.replace("pinRelated", "unpinRelated")
ENTITY_SAVE = (
    f"mutation ($input: SaveEntityInput!) {{ saveEntity(input: $input) {{ entity {{ id }} {FAULTS} }} }}"
)
MERGE = f"mutation ($into: ID!, $from: ID!) {{ mergeEntities(into: $into, from: $from) {{ {FAULTS} }} }}"
SPLIT = f"mutation ($id: ID!, $from: ID!) {{ splitEntity(id: $id, from: $from) {{ {FAULTS} }} }}"
ASSERT = (
    "mutation ($input: AssertRelationInput!) { assertRelation(input: $input) "
    f"{{ relation {{ id }} evidence {{ id }} {FAULTS} }} }}"
)
WITHDRAW = f'mutation ($id: ID!) {{ withdrawEvidence(id: $id, reason: "Misread.") {{ {FAULTS} }} }}'

DEBUT = build_body(FILLERS[3], PUBLIC[:3])
"""The text of the draft that is published in the end."""


def find_entity_id(index: int) -> str:
    """Return the id of a player, saved or not."""
    return build_id(ENTITY_PREFIX, PLAYERS[index].kind, PLAYERS[index].slug)


async def fetch_article_id(world: World, slug: str) -> str | None:
    """Return the id of the article with this slug, whatever its state."""

    def read(connection: Connection) -> str | None:
        return connection.execute(select(ARTICLE.c.public_id).where(ARTICLE.c.slug == slug)).scalar()

    return await world.database.read(read)


async def fetch_standing(world: World, public_id: str) -> str | None:
    """Return the id of who stands for the entity with this id."""

    def read(connection: Connection) -> str | None:
        own, standing = ENTITY.alias("own"), ENTITY.alias("standing")
        query = (
            select(standing.c.public_id)
            .join(ENTITY_RESOLUTION, ENTITY_RESOLUTION.c.survivor_id == standing.c.id)
            .join(own, own.c.id == ENTITY_RESOLUTION.c.entity_id)
            .where(own.c.public_id == public_id)
        )
        return connection.execute(query).scalar()

    return await world.database.read(read)


async def fetch_evidence_ids(world: World, slug: str) -> list[str]:
    """Return the ids of what stands as evidence in an article."""

    def read(connection: Connection) -> list[str]:
        query = select(EVIDENCE.c.public_id).join(ARTICLE, ARTICLE.c.id == EVIDENCE.c.article_id)
        return sorted(connection.execute(query.where(ARTICLE.c.slug == slug)).scalars())

    return await world.database.read(read)


async def save_article(world: World, slug: str, body: str, edition: int, **further: Any) -> str | None:
    """Save an article through a mutation; what it draws depends on its slug alone. Return its id."""
    known = await fetch_article_id(world, slug)
    stated = {
        "headline": f"From the desk {slug[-1]}, edition {edition}",
        "body": body,
        "language": "en",
        "section": "Harbour",
        "tags": ["ferry"],
        "source": build_id(ENTITY_PREFIX, "ORGANIZATION", "harbour-wire"),
        **further,
    }
    stated |= {"slug": slug} if known is None else {"id": known}
    world.shell.draw_as = slug
    await world.edit(SAVE, {"input": stated})
    world.shell.draw_as = None
    return await fetch_article_id(world, slug)


@dataclass(frozen=True)
class PublicMutation:
    """An editor saves an article and publishes it, corrects it, or (edition 3) retracts it."""

    number: int
    edition: int
    players: tuple[int, ...]
    is_hidden = False

    async def run(self, world: World, now: str) -> None:
        slug = f"desk-{self.number}"
        players = tuple(PUBLIC[index] for index in dict.fromkeys(self.players) if index < 6)
        if self.edition == 3:
            found = await fetch_article_id(world, slug)
            await world.edit(RETRACT, {"id": found or "a_none"})
            return
        body = build_body(FILLERS[self.edition], players)
        found = await save_article(
            world, slug, body, self.edition, note="Put right." if self.edition else None
        )
        await world.edit(PUBLISH, {"id": found})


@dataclass(frozen=True)
class PublicAssertion:
    """An editor puts a passage of a published article on record, or takes all of its passages back."""

    article: int
    subject: int
    object: int
    is_withdrawn: bool = False
    is_hidden = False

    async def run(self, world: World, now: str) -> None:
        slug = f"desk-{self.article}"
        if self.is_withdrawn:
            for evidence in await fetch_evidence_ids(world, slug):
                await world.edit(WITHDRAW, {"id": evidence})
            return
        await assert_relation(world, slug, self.subject, self.object)


async def assert_relation(world: World, slug: str, subject: int, target: int) -> None:
    """State a relation with the sentence that names `subject` as evidence, if the article has it."""
    found = await fetch_article_id(world, slug)
    quote = build_sentence(PLAYERS[subject])

    def read(connection: Connection) -> str:
        return connection.execute(select(ARTICLE.c.body_text).where(ARTICLE.c.slug == slug)).scalar() or ""

    start = (await world.database.read(read)).find(quote)
    evidence = {
        "article": found or "a_none",
        "start": max(0, start),
        "end": max(0, start) + len(quote),
        "quote": quote,
        "stance": "ASSERTS",
        "voice": "PUBLISHER",
    }
    ends = {"subject": find_entity_id(subject), "object": find_entity_id(target)}
    await world.edit(ASSERT, {"input": {**ends, "kind": "MEETS_WITH", "evidence": evidence}})


@dataclass(frozen=True)
class PublicJoining:
    """An editor merges two public entities, or splits them."""

    is_split: bool
    is_hidden = False

    async def run(self, world: World, now: str) -> None:
        if self.is_split:
            await world.edit(SPLIT, {"id": find_entity_id(2), "from": find_entity_id(3)})
        else:
            await world.edit(MERGE, {"into": find_entity_id(2), "from": find_entity_id(3)})


@dataclass(frozen=True)
class PublicDebut:
    """A draft that nobody knew is published: in the first world it is written and published at once."""

    is_hidden = False

    async def run(self, world: World, now: str) -> None:
        found = await save_article(world, "desk-9", DEBUT, 0)
        await world.edit(PUBLISH, {"id": found})


@dataclass(frozen=True)
class HiddenDebut:
    """The draft that is published in the end is saved, as it will be; or set for later."""

    is_set: bool

    is_hidden = True

    async def run(self, world: World, now: str) -> None:
        if await is_public(world, "desk-9"):
            return
        found = await save_article(world, "desk-9", DEBUT, 0)
        if self.is_set:
            await world.edit(PUBLISH, {"id": found, "at": "2098-01-01T00:00:00Z"})


@dataclass(frozen=True)
class HiddenRewriting:
    """The draft that is published in the end is saved with other words, and then as it will be."""

    is_hidden = True

    async def run(self, world: World, now: str) -> None:
        if await is_public(world, "desk-9"):
            return
        await save_article(world, "desk-9", HIDDEN_FILLERS[0], 1)
        await save_article(world, "desk-9", DEBUT, 0)


@dataclass(frozen=True)
class HiddenMutation:
    """An editor saves a draft, sets it for later (edition 1) or deletes it (edition 2)."""

    number: int
    edition: int
    players: tuple[int, ...]
    is_hidden = True

    async def run(self, world: World, now: str) -> None:
        slug = f"back-desk-{self.number}"
        found = await fetch_article_id(world, slug)
        if self.edition == 2:
            await world.edit(DELETE, {"id": found or "a_none"})
            return
        players = tuple(PLAYERS[index] for index in dict.fromkeys(self.players))
        body = build_body(HIDDEN_FILLERS[self.edition], players)
        found = await save_article(world, slug, body, self.edition, tags=[HIDDEN_TAG], section="Backroom")
        if self.edition == 1:
            await world.edit(PUBLISH, {"id": found, "at": "2098-01-01T00:00:00Z"})


@dataclass(frozen=True)
class HiddenAssertion:
    """An editor puts a passage of a draft on record, or takes it back."""

    article: int
    subject: int
    object: int
    is_withdrawn: bool = False
    is_hidden = True

    async def run(self, world: World, now: str) -> None:
        slug = f"back-desk-{self.article}"
        if self.is_withdrawn:
            for evidence in await fetch_evidence_ids(world, slug):
                await world.edit(WITHDRAW, {"id": evidence})
            return
        await assert_relation(world, slug, self.subject, self.object)


@dataclass(frozen=True)
class HiddenNaming:
    """An editor saves an entity that nothing public names, merges it with a hidden or public one, or splits them."""

    number: int
    deed: int
    is_hidden = True

    async def run(self, world: World, now: str) -> None:
        player = HIDDEN[self.number]
        own, other = build_id(ENTITY_PREFIX, player.kind, player.slug), find_entity_id(len(PUBLIC) + 4)
        if self.deed == 0:
            names = [{"name": f"{player.name} {now[14:16]}", "kind": "ALIAS"}]
            stated = {"kind": player.kind, "slug": player.slug, "name": player.name, "aliases": names}
            await world.edit(ENTITY_SAVE, {"input": stated})
            if await fetch_standing(world, own) not in map(find_entity_id, range(len(PUBLIC))):
                # Its id would name the public entity that stands for it: to change that is no hidden deed.
                await world.edit(ENTITY_SAVE, {"input": {"id": own, "aliases": names}})
        elif self.deed == 1:
            await world.edit(MERGE, {"into": other if own != other else find_entity_id(8), "from": own})
        elif self.deed == 2:
            await world.edit(MERGE, {"into": find_entity_id(0), "from": own})
        else:
            for stands in (other, find_entity_id(0)):
                await world.edit(SPLIT, {"id": stands, "from": own})


@dataclass(frozen=True)
class HiddenPinning:
    """An editor pins a hidden article to a public one, or takes the pin out."""

    number: int
    is_out: bool
    is_hidden = True

    async def run(self, world: World, now: str) -> None:
        article = await fetch_article_id(world, GROUND_ARTICLE)
        hidden = await fetch_article_id(world, f"back-desk-{self.number}")
        if hidden is not None:
            await world.edit(UNPIN if self.is_out else PIN, {"article": article, "related": hidden})
