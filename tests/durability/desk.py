"""Clients that write over HTTP, one call as soon as the last is answered, and note what was acknowledged."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import httpx2

from durability.ledger import Ledger, State

ARTICLE = "id version status headline"
ERRORS = "errors { code message path }"
SAVE = f"""mutation ($input: SaveArticleInput!, $key: String) {{
  saveArticle(input: $input, idempotencyKey: $key) {{ article {{ {ARTICLE} }} {ERRORS} }} }}"""
PUBLISH = f"""mutation ($id: ID!, $at: DateTime) {{
  publishArticle(id: $id, at: $at) {{ article {{ {ARTICLE} }} {ERRORS} }} }}"""
RETRACT = f"""mutation ($id: ID!) {{
  retractArticle(id: $id, reason: "Withdrawn.") {{ article {{ {ARTICLE} }} {ERRORS} }} }}"""
ENTITY = f"""mutation ($input: SaveEntityInput!, $key: String) {{
  saveEntity(input: $input, idempotencyKey: $key) {{ entity {{ id name description }} {ERRORS} }} }}"""
ASSERT = f"""mutation ($input: AssertRelationInput!) {{
  assertRelation(input: $input) {{ relation {{ id kind }} evidence {{ id }} {ERRORS} }} }}"""
NODES = f"""query ($ids: [ID!]!) {{ nodes(ids: $ids) {{
  ... on Article {{ {ARTICLE} }}
  ... on Entity {{ id name description }}
  ... on Relation {{ id kind }} }} }}"""
PAGE = 100
WORDS = (
    "harbour",
    "council",
    "winter",
    "ferry",
    "market",
    "bridge",
    "railway",
    "ballot",
    "orchard",
    "treaty",
)


class Refused(Exception):
    """A call was answered, but not carried out."""


class Wire:
    """One client of a service at an address, with a key."""

    def __init__(self, client: httpx2.AsyncClient, address: str, key: str):
        self._client = client
        self._url = f"{address}/graphql"
        self._headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}

    async def ask(self, text: str, **variables: Any) -> Any:
        """Return the data that answers an operation; raises TransportError where nobody knows what became of it."""
        content = json.dumps({"query": text, "variables": variables}).encode()
        answer = (await self._client.post(self._url, content=content, headers=self._headers)).json()
        if "errors" in answer:
            raise Refused(answer["errors"])
        return answer["data"]

    async def change(self, text: str, **variables: Any) -> State:
        """Return what a mutation wrote, the first where it wrote several things."""
        return (await self.change_all(text, **variables))[0]

    async def change_all(self, text: str, **variables: Any) -> list[State]:
        """Return all that a mutation wrote; raises Refused where it wrote nothing."""
        [payload] = (await self.ask(text, **variables)).values()
        errors = payload.pop("errors")
        if errors:
            raise Refused(errors)
        return list(payload.values())

    async def read(self, ids: list[str]) -> list[tuple[str, State | None]]:
        """Return these things as they are, None where one is not there."""
        found: list[tuple[str, State | None]] = []
        for start in range(0, len(ids), PAGE):
            part = ids[start : start + PAGE]
            found += zip(part, (await self.ask(NODES, ids=part))["nodes"], strict=True)
        return found


class Desk:
    """One editor with articles, people and relations of his own, so that nobody else changes them."""

    def __init__(self, name: str, ledger: Ledger, draw: Random):
        """Take the name, which tells the things of one desk from those of others, and what chooses the next call."""
        self._name = name
        self._ledger = ledger
        self._draw = draw
        self._numbers: Iterator[int] = iter(range(1, 1_000_000))
        self._articles: dict[str, str] = {}
        self._people: list[str] = []
        self._passages: set[str] = set()
        self._unsure: tuple[str, State] | None = None

    async def write(self, wire: Wire) -> None:
        """Make calls until the service is gone."""
        try:
            if self._unsure is not None:
                await self._create_thing(
                    wire, *self._unsure
                )  # either writes it, or answers with what is there
            while True:
                await self._choose()(wire)
        except httpx2.TransportError:
            return

    def learn(self) -> None:
        """Take over what became of the calls that were never answered, as the ledger found it."""
        for public_id in self._articles:
            self._articles[public_id] = self._ledger.known[public_id].state["status"]

    def _choose(self) -> Any:
        if len(self._people) < 2:
            return self._save_person
        calls = {
            self._create: 4,
            self._change: 5 if self._list("DRAFT", "PUBLISHED") else 0,
            self._publish: 3 if self._list("DRAFT") else 0,
            self._retract: 1 if self._list("PUBLISHED") else 0,
            self._save_person: 1,
            self._describe: 1,
            self._relate: 2,
        }
        return self._draw.choices(list(calls), list(calls.values()))[0]

    def _list(self, *statuses: str) -> list[str]:
        """Return the articles of these statuses that no relation rests on."""
        return [
            one for one, status in self._articles.items() if status in statuses and one not in self._passages
        ]

    async def _create_thing(self, wire: Wire, text: str, given: State) -> State:
        """Create an article or a person, with a key by which the call can be made again."""
        self._unsure = text, given
        saved = await wire.change(text, input=given, key=given.get("headline") or given["name"])
        self._unsure = None
        self._ledger.acknowledge(saved["id"], saved)
        if text == SAVE:
            self._articles[saved["id"]] = saved["status"]
        else:
            self._people.append(saved["id"])
        return saved

    async def _create(self, wire: Wire) -> None:
        given = {"headline": self._name_next(), "body": self._write_body(), "language": "en"}
        await self._create_thing(wire, SAVE, given)

    async def _change(self, wire: Wire) -> None:
        chosen = self._draw.choice(self._list("DRAFT", "PUBLISHED"))
        before = self._ledger.known[chosen].state
        headline = self._name_next()
        self._ledger.begin(chosen, {**before, "version": before["version"] + 1, "headline": headline})
        given = {"id": chosen, "headline": headline, "body": self._write_body()}
        self._keep(await wire.change(SAVE, input=given, key=headline))

    async def _publish(self, wire: Wire) -> None:
        chosen = self._draw.choice(self._list("DRAFT"))
        self._ledger.begin(chosen, {**self._ledger.known[chosen].state, "status": "PUBLISHED"})
        self._keep(await wire.change(PUBLISH, id=chosen))

    async def _retract(self, wire: Wire) -> None:
        chosen = self._draw.choice(self._list("PUBLISHED"))
        self._ledger.begin(chosen, {**self._ledger.known[chosen].state, "status": "RETRACTED"})
        self._keep(await wire.change(RETRACT, id=chosen))

    async def _save_person(self, wire: Wire) -> None:
        await self._create_thing(wire, ENTITY, {"kind": "PERSON", "name": self._name_next()})

    async def _describe(self, wire: Wire) -> None:
        chosen = self._draw.choice(self._people)
        words = self._write_body()
        self._ledger.begin(chosen, {**self._ledger.known[chosen].state, "description": words})
        saved = await wire.change(ENTITY, input={"id": chosen, "description": words}, key=None)
        self._ledger.acknowledge(saved["id"], saved)

    async def _relate(self, wire: Wire) -> None:
        """Write an article that says that two people met, and state the relation with that passage."""
        one, other = self._draw.sample(self._people, 2)
        quote = f"{self._ledger.known[one].state['name']} met {self._ledger.known[other].state['name']}."
        given = {"headline": self._name_next(), "body": f"{quote} {self._write_body()}", "language": "en"}
        article = await self._create_thing(wire, SAVE, given)
        self._passages.add(article["id"])
        passage = {"article": article["id"], "start": 0, "end": len(quote), "quote": quote}
        evidence = {**passage, "stance": "ASSERTS", "voice": "PUBLISHER"}
        stated = {"subject": one, "kind": "MEETS_WITH", "object": other, "evidence": evidence}
        relation, stated_passage = await wire.change_all(ASSERT, input=stated)
        self._ledger.acknowledge(relation["id"], relation)
        self._ledger.passages.add(stated_passage["id"])

    def _keep(self, article: State) -> None:
        self._ledger.acknowledge(article["id"], article)
        self._articles[article["id"]] = article["status"]

    def _name_next(self) -> str:
        return f"{self._name} {next(self._numbers)}"

    def _write_body(self) -> str:
        words = [self._draw.choice(WORDS) for _ in range(60)]
        return f"The {' '.join(words)}. Abbas Araghchi met Sergey Lavrov in Rome."


async def write_under_embargo(wire: Wire, ledger: Ledger, name: str, count: int, seconds: float) -> datetime:
    """Save articles whose embargo ends in so many seconds, all at one instant, which is returned."""
    texts = [f"{name} {number}" for number in range(count)]
    body = "Abbas Araghchi met Sergey Lavrov in Rome."
    saved = [await wire.change(SAVE, input={"headline": text, "body": body}, key=text) for text in texts]
    ends = datetime.now(UTC) + timedelta(seconds=seconds)
    at = ends.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    for article in await asyncio.gather(*(wire.change(PUBLISH, id=one["id"], at=at) for one in saved)):
        ledger.acknowledge(article["id"], article)
        ledger.begin(article["id"], {**article, "status": "PUBLISHED"})
    return ends
