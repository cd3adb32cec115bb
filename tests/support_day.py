"""Plays a newsroom's day over HTTP: an editor writes, and public, partner and editor are asked after every step."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from conftest import PUBLIC_URL
from newsgraph.access.key import Actor, create_key
from newsgraph.access.key_text import render_key
from newsgraph.clock import render_instant
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.server.app import build_app
from newsgraph.server.data_version import DataVersion
from newsgraph.server.due_clock import EMBARGOES, DueClock
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from support_newsroom import BEGIN, FixedClock
from support_server import Client, build_client, post
from support_store import import_lines

LOOK = (Path(__file__).parent / "data" / "day.graphql").read_text(encoding="utf-8")
CHANGES = "{ changes(first: 100) { edges { node { action subjectType subjectId reason subject { id } } } } }"
KNOWN = """
query ($id: ID!, $at: DateTime!) {
  relation(id: $id, knownAt: $at) {
    standing evidence { edges { node { stance quote withdrawnAt } } }
  }
}
"""
KEPT = "query ($id: ID!, $at: DateTime!) { entity(id: $id) { relations(knownAt: $at) { totalCount } } }"
ROLES = {"partner": ViewerRole.PARTNER, "editor": ViewerRole.EDITOR}
PUBLIC = "public"
Sight = dict[str, Any]


@dataclass
class Day:
    """The service on one day, what is expected of each viewer so far, and the ids and instants of what happened."""

    client: Client
    clock: FixedClock
    embargoes: DueClock
    keys: dict[str, dict[str, str]]
    expected: dict[str, Sight]
    ids: dict[str, str] = field(default_factory=dict)
    moments: dict[str, str] = field(default_factory=dict)
    told: list[tuple[Any, ...]] = field(default_factory=list)
    _kept: dict[str, tuple[str, bytes]] = field(default_factory=dict)

    async def edit(self, mutation: str, **variables: Any) -> dict[str, Any]:
        """Send a mutation as the editor, and return its payload; nothing may be refused."""
        body = {"query": mutation, "variables": variables}
        [payload] = (await post(self.client, body, **self.keys["editor"])).json()["data"].values()
        assert payload.pop("errors") == []
        found: dict[str, Any] = payload
        return found

    async def ask(self, who: str, query: str, **variables: Any) -> bytes:
        """Return the answer to a query by GET, with the tag of what this viewer was answered the last time."""
        address = {"query": query, "variables": json.dumps(variables)}
        about = f"{who} {address}"
        etag, body = self._kept.get(about, ("", b""))
        headers = self.keys[who] | ({"if-none-match": etag} if etag else {})
        response = await self.client.get("/graphql", params=address, headers=headers)
        if response.status_code != 304:
            assert response.status_code == 200, response.text
            assert "errors" not in response.json(), response.text
            body = response.content
            assert ("etag" in response.headers) == (who == PUBLIC)
        self._kept[about] = response.headers.get("etag", ""), body
        return body

    async def ask_all(self, who: str) -> bytes:
        """Return the answer to all questions at once; an id that was never given stands for what is not there yet."""
        names = ("article", "council", "ana", "anna", "chairs", "advises")
        variables = {name: self.ids.get(name, "none") for name in names}
        return await self.ask(who, LOOK, slug=self.ids["slug"], first=self.ids["first slug"], **variables)

    async def overhear(self, who: str) -> list[bytes | tuple[int, str]]:
        """Return everything that somebody is answered, byte for byte."""
        page = await self.fetch_page(who, self.ids["first slug"])
        return [await self.ask_all(who), await self.ask(who, CHANGES), page]

    async def fetch_page(self, who: str, slug: str) -> tuple[int, str]:
        """Return the status and the text of an article's page."""
        response = await self.client.get(f"/articles/{slug}", headers=self.keys[who])
        return response.status_code, response.text

    async def look(self, who: str) -> Sight:
        """Return all that somebody sees, in short; what can be asked in several ways must be answered alike."""
        slug, first = self.ids["slug"], self.ids["first slug"]
        data = json.loads(await self.ask_all(who))["data"]
        article = data["article"]
        for name, whole in (
            ("bySlug", article),
            ("byFirstSlug", article),
            ("byNode", article),
            ("annaBySlug", data["anna"]),
        ):
            assert data[name] == (None if whole is None else {key: whole[key] for key in data[name] or whole})
        found = [edge["node"]["slug"] for edge in data["search"]["edges"]]
        assert data["search"]["totalCount"] == data["filtered"]["totalCount"] == len(found)
        listed = [edge["node"]["slug"] for edge in data["articles"]["edges"]]
        assert data["articles"]["totalCount"] == len(listed)
        by_id = [None if one is None else one["id"] for one in data["byNodes"]]
        seen = [article, data["council"], data["chairs"]]
        assert by_id == [
            None if one is None else self.ids[name]
            for one, name in zip(seen, ("article", "council", "chairs"), strict=True)
        ]
        related = data["talks"]["related"]
        assert related["totalCount"] == len(related["edges"])
        assert (self.ids.get("chairs") in {edge["node"]["id"] for edge in data["relations"]["edges"]}) == (
            data["chairs"] is not None
        )
        return {
            "article": None if article is None else (article["status"], article["version"]),
            "headline": None if article is None else article["headline"],
            "body": None if article is None else article["body"],
            "notes": None if article is None else [e["node"]["note"] for e in article["versions"]["edges"]],
            "names": None
            if article is None
            else {e["node"]["slug"]: e["mentionCount"] for e in article["entities"]["edges"]},
            "page": (await self.fetch_page(who, slug))[0],
            "page at first slug": (await self.fetch_page(who, first))[0],
            "listed": sorted(listed),
            "found": found,
            "suggested": [one["matched"] for one in data["suggest"]],
            "related to talks": [edge["node"]["slug"] for edge in related["edges"]],
            **{name: _read_figure(data[name]) for name in ("council", "ana", "anna")},
            "entities": sorted(edge["node"]["slug"] for edge in data["entities"]["edges"]),
            **{name: _read_relation(data[name]) for name in ("chairs", "advises")},
            **await self._look_back(who),
        }

    async def _look_back(self, who: str) -> Sight:
        """Return how the relation stood at each instant that was noted, and how many relations Anna Moss had."""
        then: dict[str, Any] = {}
        kept: dict[str, int] = {}
        for name, at in self.moments.items():
            answer = json.loads(await self.ask(who, KNOWN, id=self.ids.get("chairs", "none"), at=at))
            relation = answer["data"]["relation"]
            then[name] = None if relation is None else relation["standing"]
            entity = json.loads(await self.ask(who, KEPT, id=self.ids["anna"], at=at))["data"]["entity"]
            kept[name] = entity["relations"]["totalCount"]
        return {"chairs then": then, "anna's relations then": kept}

    def note(self, moment: str) -> None:
        """Keep the present instant under a name, and let a minute pass."""
        self.moments[moment] = render_instant(self.clock.now)
        self.clock.move(minutes=1)

    async def expect(
        self,
        everybody: Sight | None = None,
        *,
        public: Sight | None = None,
        editor: Sight | None = None,
        changes: list[tuple[str, str, str, str | None]] | None = None,
    ) -> None:
        """Assert what each viewer sees: what is not named stays as it was. A partner sees what the public does.

        `changes` are all new rows of the log: type and name of the subject, action, reason.
        """
        stated = [(who, everybody) for who in self.expected] + [(PUBLIC, public), ("editor", editor)]
        for who, further in stated:
            for name, value in (further or {}).items():
                known = self.expected[who].get(name, {}) if name.endswith(" then") else None
                self.expected[who][name] = value if known is None else known | value
        for who, sight in (self.expected | {"partner": self.expected[PUBLIC]}).items():
            seen = await self.look(who)
            wrong = {name: (seen[name], sight[name]) for name in seen if seen[name] != sight[name]}
            assert (who, wrong) == (who, {})
        self.told += changes or []
        for who in self.keys:
            told = await self.read_changes(who)
            assert told == self.told

    async def read_changes(self, who: str) -> list[tuple[Any, ...]]:
        """Return the rows of the change log, as a viewer is told them, with our names for what they are about."""
        names = {own_id: name for name, own_id in self.ids.items()}
        nodes = [
            edge["node"] for edge in json.loads(await self.ask(who, CHANGES))["data"]["changes"]["edges"]
        ]
        return [
            (n["subjectType"], names.get(n["subjectId"], n["subjectId"]), n["action"], n["reason"])
            for n in nodes
        ]


def _read_figure(entity: dict[str, Any] | None) -> Any:
    """Return an entity in short: slug, number of articles, kinds of relations."""
    if entity is None:
        return None
    assert len(entity["articles"]["edges"]) == entity["articleCount"]
    assert sum(bucket["articleCount"] for bucket in entity["timeline"]) == entity["articleCount"]
    kinds = [edge["node"]["kind"] for edge in entity["relations"]["edges"]]
    return entity["slug"], entity["articleCount"], kinds


def _read_relation(relation: dict[str, Any] | None) -> Any:
    """Return a relation in short: standing, origins for and against, stance and start of each passage."""
    if relation is None:
        return None
    passages = [(edge["node"]["stance"], edge["node"]["start"]) for edge in relation["evidence"]["edges"]]
    return relation["standing"], relation["assertedBy"], relation["disputedBy"], passages


@asynccontextmanager
async def open_day(url: str, folder: Path, lines: list[Any]) -> AsyncIterator[Day]:
    """Yield a day that begins with imported lines and one key for each role that has one."""
    database = await Database.open(url)
    clock, seconds = FixedClock(), count()
    chief = Actor(Viewer((ViewerRole.ADMIN,), name="chief"), BEGIN)
    keys: dict[str, dict[str, str]] = {PUBLIC: {}}
    for number, (who, role) in enumerate(ROLES.items()):
        secret = bytes([number]) * 32
        await database.write(create_key, chief, secret, who, (role,))
        keys[who] = {"authorization": f"Bearer {render_key(secret)}"}
    assert (await import_lines(database, folder, lines, render_instant(BEGIN))).failed == []
    reader, versions = await Reader.open(url, deadline=60.0), await Reader.open(url, count=1)
    version = DataVersion(versions, lambda: float(next(seconds)))
    app = build_app(reader, public_url=PUBLIC_URL, database=database, version=version, clock=clock)
    async with app.router.lifespan_context(app), build_client(app) as client:
        yield Day(client, clock, DueClock(database, EMBARGOES, clock), keys, {PUBLIC: {}, "editor": {}})
