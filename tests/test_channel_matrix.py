"""500 drawn pairs of a partner and an article: every channel gives the verdict of plain Python, and its reason.

What is handed over counts for quotas: the table of deliveries is put back after whatever hands something over.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Connection, delete, func, select

from conftest import NewUrl
from newsgraph.access.audit import OPERATOR
from newsgraph.access.key import Actor, create_key
from newsgraph.execute import Service
from newsgraph.model.viewer import ViewerRole
from newsgraph.model.vocabulary import ArticlePart, ChangeAction, EndpointContent
from newsgraph.schema.build import build_schema
from newsgraph.store.core_table import CHANGE, DOWNLOAD
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from newsgraph.store.statement import insert_rows
from newsgraph.syndication.feed.token import create_feed_token
from newsgraph.syndication.push.claim import Claimed
from newsgraph.syndication.push.endpoint import create_endpoint
from newsgraph.syndication.push.http_client import PushClient
from newsgraph.syndication.push.partner_reading import PartnerReading
from newsgraph.syndication.push.payload import DOCUMENTS, Postponed, Told, Withheld, decide_message
from newsgraph.syndication.push.webhook import Webhooks
from reference.execute import build_reference
from reference.license import is_licensed, list_first_months
from reference.visibility import View
from support_feed import ATOM, check_atom, check_json_feed
from support_matrix import (
    ASKED_AT,
    COUNT,
    SEED,
    Pair,
    build_world,
    draw_pairs,
    list_slugs,
    tell_access,
    view_as,
)
from support_push import open_receiver
from support_server import PUBLIC_URL, Client, build_client, open_app

NOW = datetime.fromisoformat(ASKED_AT)
OTHER_FORMS = ("json-ld", "newsml", "markdown")
ACCESS = "access { canReadBody canSyndicate reason part license usageTerms aiUse }"
ALL = f"""{{ articles(first: 100, filter: {{status: [PUBLISHED, RETRACTED]}}) {{
  edges {{ node {{ id slug {ACCESS} }} }}
}} }}"""
PUSHED = 12
"""How many articles are pushed to every partner in earnest."""


@dataclass(frozen=True)
class Desk:
    """The drawn world behind the whole service: what each partner asks by, and how it is put back."""

    client: Client
    service: Service
    database: Database
    keys: dict[str, str]
    tokens: dict[str, str]
    delivered: list[dict[str, Any]]
    public_part: ArticlePart

    async def get(self, path: str, partner: str) -> Any:
        return await self.client.get(path, headers={"authorization": f"Bearer {self.keys[partner]}"})

    async def count_pages(self) -> int:
        """Return how many pages were recorded as delivered."""
        query = select(func.count()).select_from(DOWNLOAD).where(DOWNLOAD.c.channel == "ARTICLE_PAGE")
        return int(await self.database.read(lambda connection: connection.execute(query).scalar_one()))

    async def put_back(self) -> None:
        """Have the partners been delivered what they had been at first."""

        def run(connection: Connection) -> None:
            connection.execute(delete(DOWNLOAD))
            insert_rows(connection, DOWNLOAD, self.delivered)

        await self.database.write(run)


Run = Callable[[Callable[[Desk], Awaitable[Any]]], Any]


@pytest.fixture(scope="module")
def view(tmp_path_factory: pytest.TempPathFactory) -> View:
    """The drawn world as plain rows."""
    folder = tmp_path_factory.mktemp("channels")
    asyncio.run(build_world(f"sqlite:///{folder / 'x.db'}", folder))
    return build_reference(folder / "x.db", PUBLIC_URL).view


@pytest.fixture(scope="module")
def pairs(view: View) -> list[Pair]:
    partners = [row.public_id for row in view.tables["partner"]]
    return draw_pairs(partners, list_slugs(view), COUNT, SEED)


@pytest.fixture(scope="module", params=[ArticlePart.BODY, ArticlePart.SUMMARY])
def public_part(request: pytest.FixtureRequest) -> ArticlePart:
    """How much of an article everybody may read."""
    return ArticlePart(request.param)


@pytest.fixture(scope="module")
def run(new_url: NewUrl, public_part: ArticlePart, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """A function that runs something over the service, in one loop of its own."""
    folder, url = tmp_path_factory.mktemp("channels"), new_url()
    partners = asyncio.run(build_world(url, folder))
    with asyncio.Runner() as loop:
        opened = open_desk(url, partners, public_part)
        desk = loop.run(opened.__aenter__())
        yield lambda play: loop.run(play(desk))
        loop.run(opened.__aexit__(None, None, None))


@asynccontextmanager
async def open_desk(url: str, partners: list[str], public_part: ArticlePart) -> AsyncIterator[Desk]:
    database, reader = await Database.open(url), await Reader.open(url, deadline=60.0, count=1)
    keys, tokens = await database.write(issue_keys, partners)
    delivered = await database.read(
        lambda connection: [dict(row._mapping) for row in connection.execute(select(DOWNLOAD))]
    )
    service = Service(
        build_schema()._schema, reader, public_url=PUBLIC_URL, clock=lambda: NOW, public_part=public_part
    )
    try:
        async with (
            open_app(
                url, versioned=True, database=database, clock=lambda: NOW, public_part=public_part
            ) as app,
            build_client(app) as client,
        ):
            yield Desk(client, service, database, keys, tokens, delivered, public_part)
    finally:
        await reader.close()
        await database.close()


def issue_keys(connection: Connection, partners: list[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Issue a key and a secret address to each partner, and return both by partner."""
    keys, tokens = {}, {}
    for number, partner in enumerate(sorted(partners), 1):
        secret, actor = bytes([number]) * 32, Actor(OPERATOR, NOW)
        keys[partner] = create_key(
            connection, actor, secret, f"Key {number}", (ViewerRole.PARTNER,), None, partner
        ).text
        _, tokens[partner] = create_feed_token(connection, OPERATOR, partner, secret, ASKED_AT)
    return keys, tokens


def list_partners(pairs: list[Pair]) -> list[str]:
    return sorted({pair.partner for pair in pairs})


def tell_shown(view: View, slug: str, part: str | None) -> tuple[bool, bool]:
    """Return whether a part of an article shows its body, and its summary, where it has them."""
    [article] = view.tables.of("article", "slug", slug)
    has_summary = part in ("SUMMARY", "BODY") and article.summary is not None
    return part == "BODY" and article.body_text is not None, has_summary


# ---------------------------------------------------------------- GraphQL


def test_graphql_gives_each_pair_its_verdict(
    run: Run, view: View, pairs: list[Pair], public_part: ArticlePart
) -> None:
    async def ask(desk: Desk) -> dict[Pair, Any]:
        found = {}
        for partner in list_partners(pairs):
            answer = (
                await desk.client.post(
                    "/graphql", json={"query": ALL}, headers={"authorization": f"Bearer {desk.keys[partner]}"}
                )
            ).json()
            for edge in answer["data"]["articles"]["edges"]:
                found[Pair(partner, edge["node"]["slug"])] = edge["node"]["access"]
        return found

    found = run(ask)
    assert {pair: found[pair] for pair in pairs} == {
        pair: tell_access(view, pair.partner, pair.slug, public_part) for pair in pairs
    }


# ---------------------------------------------------------------- article pages


def test_pages_for_people_show_each_pair_what_may_be_read(
    run: Run, view: View, pairs: list[Pair], public_part: ArticlePart
) -> None:
    """What everybody may read is no delivery; a text that a license opens is recorded as one.

    It comes first: what was recorded once is remembered, whatever is put back.
    """

    async def ask(desk: Desk) -> list[tuple[int, str, int]]:
        found = []
        for pair in pairs:
            answer = await desk.get(f"/articles/{pair.slug}", pair.partner)
            found.append((answer.status_code, answer.text, await desk.count_pages()))
            await desk.put_back()
        return found

    recorded = 0
    for pair, (status, page, pages) in zip(pairs, run(ask), strict=True):
        access = tell_access(view, pair.partner, pair.slug, public_part)
        assert (pair, status) == (pair, 410 if access["reason"] == "RETRACTED" else 200)
        [article] = view.tables.of("article", "slug", pair.slug)
        if article.body_html:
            assert (pair, article.body_html in page) == (pair, access["canReadBody"])
            assert (pair, pages) == (pair, access["canReadBody"] and public_part is not ArticlePart.BODY)
        recorded += pages
    assert (recorded > 0) is (public_part is not ArticlePart.BODY)


async def ask_page(desk: Desk, pair: Pair, form: str) -> tuple[Any, ...]:
    """Return status, reason and license of what a page answers, and the text of it; deliveries are put back."""
    answer = await desk.get(f"/articles/{pair.slug}?format={form}", pair.partner)
    if answer.status_code == 200:
        await desk.put_back()
    if answer.status_code != 403:
        return answer.status_code, None, None, answer.text
    [error] = answer.json()["errors"]
    assert error["extensions"]["code"] == "NOT_LICENSED"
    details = error["extensions"]["details"]
    return 403, details["reason"], details["license"], answer.text


def test_pages_give_each_pair_its_verdict(run: Run, view: View, pairs: list[Pair]) -> None:
    async def ask(desk: Desk) -> list[tuple[Any, ...]]:
        return [
            (await ask_page(desk, pair, "ninjs"), await ask_page(desk, pair, OTHER_FORMS[number % 3]))
            for number, pair in enumerate(pairs)
        ]

    for pair, (ninjs, other) in zip(pairs, run(ask), strict=True):
        access = tell_access(view, pair.partner, pair.slug)
        assert (pair, *other[:3]) == (pair, *ninjs[:3])
        if access["reason"] == "RETRACTED":
            assert (pair, ninjs[0]) == (pair, 410)
        elif access["part"] is None:
            assert (pair, *ninjs[:3]) == (pair, 403, access["reason"], access["license"])
        else:
            assert (pair, ninjs[0]) == (pair, 200)
            item = json.loads(ninjs[3])
            shown = ("bodies" in item, "descriptions" in item)
            assert (pair, shown) == (pair, tell_shown(view, pair.slug, access["part"]))
            assert item.get("usageTerms") == access["usageTerms"]


# ---------------------------------------------------------------- feeds


def expect_feed(view: View, partner: str) -> dict[str, str | None]:
    """Return the articles of a partner's feed with the part that goes out of each, None where it is a recall.

    A document holds the newest first, as many under a license as its quota has left.
    """
    seen = view_as(view, partner)
    [partner_row] = view.tables.of("partner", "public_id", partner)
    articles = [row for row in view.tables["article"] if row.status in ("PUBLISHED", "RETRACTED")]
    counted: dict[str, set[int]] = {}
    licenses = {row.id: row for row in view.tables["license"]}
    known: dict[str, set[int]] = {}
    for row in licenses.values():
        first = list_first_months(view, partner_row.id, row)
        known[row.key] = set(first)
        counted[row.key] = {article for article, month in first.items() if month == ASKED_AT[:7]}
    quotas = {row.key: row.quota for row in licenses.values()}
    expected: dict[str, str | None] = {}
    for article in sorted(articles, key=lambda row: (row.published_at, row.public_id), reverse=True):
        access = tell_access(view, partner, article.slug)
        if access["reason"] == "RETRACTED":
            expected |= {article.slug: None} if is_licensed(seen, article) else {}
            continue
        key = access["license"]
        if access["part"] is None:
            continue
        taken = counted[key]
        if article.id not in known[key]:
            if quotas[key] is not None and len(taken) >= quotas[key]:
                continue
            taken.add(article.id)
        expected[article.slug] = access["part"]
    return expected


def test_feeds_hold_each_pair_as_its_verdict_says(run: Run, view: View, pairs: list[Pair]) -> None:
    async def ask(desk: Desk) -> dict[str, tuple[Any, bytes]]:
        found = {}
        for partner in list_partners(pairs):
            by_key = (await desk.get("/feeds/articles.json?limit=500", partner)).json()
            await desk.put_back()
            secret = f"/feeds/partners/{desk.tokens[partner]}/articles.atom?limit=500"
            found[partner] = (by_key, (await desk.client.get(secret)).content)
            await desk.put_back()
        return found

    ids = {f"{PUBLIC_URL}/articles/{row.public_id}": row.slug for row in view.tables["article"]}
    used_up = 0
    for partner, (by_key, by_secret) in run(ask).items():
        expected = expect_feed(view, partner)
        items = {ids[item["id"]]: item for item in check_json_feed(by_key)}
        assert (partner, set(items)) == (partner, set(expected))
        entries = {ids[one.findtext(f"{ATOM}id")]: one for one in check_atom(by_secret).iter(f"{ATOM}entry")}
        assert (partner, set(entries)) == (partner, set(expected))
        for slug, part in expected.items():
            item, entry = items[slug], entries[slug]
            if part is None:
                assert item["_newsgraph"]["status"] == "RETRACTED"
                continue
            told = tell_shown(view, slug, part)
            assert (partner, slug, "content_html" in item, "summary" in item) == (partner, slug, *told)
            shown = (entry.find(f"{ATOM}content") is not None, entry.find(f"{ATOM}summary") is not None)
            assert (partner, slug, shown) == (partner, slug, told)
            terms = tell_access(view, partner, slug)["usageTerms"]
            assert item["_newsgraph"].get("usage_terms") == terms
        drawn = [pair.slug for pair in pairs if pair.partner == partner]
        licensed = {slug for slug in drawn if tell_access(view, partner, slug)["canSyndicate"]}
        out = set(drawn) - set(expected)
        assert all(has_quota(view, partner, slug) for slug in licensed & out)
        used_up += len(licensed & out)
    assert used_up > 0


def has_quota(view: View, partner: str, slug: str) -> bool:
    """Tell whether the license that decides about a pair has a quota."""
    [decisive] = view.tables.of("license", "key", tell_access(view, partner, slug)["license"])
    return decisive.quota is not None


# ---------------------------------------------------------------- webhooks


def build_claim(pair: Pair, article: str, content: EndpointContent) -> Claimed:
    return Claimed(
        endpoint_id=1,
        position=1,
        number=0,
        message_id="msg_matrix",
        subject_id=article,
        action=ChangeAction.UPDATED,
        at=ASKED_AT,
        reason=None,
        attempts=1,
        url="https://partner.example/hook",
        content=content,
        secrets=(),
        partner=pair.partner,
        partner_name=pair.partner,
        license=None,
    )


def test_webhooks_decide_on_each_pair_as_its_verdict_says(run: Run, view: View, pairs: list[Pair]) -> None:
    [ids] = [{row.slug: row.public_id for row in view.tables["article"]}]
    contents = [EndpointContent.FULL if number % 2 else EndpointContent.THIN for number in range(COUNT)]

    async def ask(desk: Desk) -> list[Told | Withheld | Postponed]:
        reading, found = PartnerReading(desk.service), []
        for pair, content in zip(pairs, contents, strict=True):
            article = await reading.fetch_article(DOCUMENTS[content], pair.partner, ids[pair.slug])
            claimed = build_claim(pair, ids[pair.slug], content)
            found.append(decide_message(claimed, article, PUBLIC_URL))
        return found

    for pair, content, decided in zip(pairs, contents, run(ask), strict=True):
        access = tell_access(view, pair.partner, pair.slug)
        if access["reason"] == "LICENSE_DELAY":
            [article] = view.tables.of("article", "slug", pair.slug)
            assert (pair, decided) == (pair, Postponed(article.published_at))
        elif access["part"] is None:
            assert (pair, decided) == (pair, Withheld(f"not licensed any more: {access['reason']}"))
        else:
            assert isinstance(decided, Told), pair
            check_told(view, pair, json.loads(decided.body)["data"], content)
            assert decided.delivery is not None
            handed = access["part"] if content is EndpointContent.FULL else "HEADLINE"
            assert (decided.delivery.part, decided.delivery.license) == (handed, access["license"])


def check_told(view: View, pair: Pair, data: dict[str, Any], content: EndpointContent) -> None:
    """A message says the verdict, and carries the part that is licensed where it carries any."""
    access = tell_access(view, pair.partner, pair.slug)
    told = {name: access[name] for name in ("canSyndicate", "reason", "part", "license")}
    assert (pair, data["article"]["access"]) == (pair, told)
    assert ("item" in data) is (content is EndpointContent.FULL)
    if content is EndpointContent.FULL:
        shown = (data["item"]["body"] is not None, data["item"]["summary"] is not None)
        assert (pair, shown) == (pair, tell_shown(view, pair.slug, access["part"]))


def append_changes(connection: Connection, articles: list[str]) -> None:
    """Have the log say that articles were updated, as whatever updates them does."""
    last = connection.execute(select(func.coalesce(func.max(CHANGE.c.position), 0))).scalar_one()
    rows = [
        {
            "position": last + number,
            "at": ASKED_AT,
            "subject_type": "Article",
            "subject_id": article,
            "action": ChangeAction.UPDATED.value,
        }
        for number, article in enumerate(articles, 1)
    ]
    insert_rows(connection, CHANGE, rows)


def add_endpoints(connection: Connection, partners: list[str], address: str) -> None:
    for number, partner in enumerate(partners, 1):
        create_endpoint(
            connection,
            bytes([number]) * 32,
            partner,
            f"{address}/{partner}",
            EndpointContent.FULL,
            ASKED_AT,
            allows_http=True,
        )


def test_what_arrives_by_webhook_is_what_the_verdicts_let_out(
    run: Run, view: View, pairs: list[Pair]
) -> None:
    slugs = sorted({pair.slug for pair in pairs})[::-1][:PUSHED]
    ids = {row.public_id: row.slug for row in view.tables["article"] if row.slug in slugs}
    partners = list_partners(pairs)

    async def push(desk: Desk) -> list[Any]:
        client = PushClient(allows_http=True, allows_inside=True, timeout=5.0)
        reading = PartnerReading(desk.service)
        webhooks = Webhooks(desk.database, reading, client, PUBLIC_URL, lambda: NOW)
        async with open_receiver() as receiver:
            await desk.database.write(add_endpoints, partners, receiver.address)
            await desk.database.write(append_changes, sorted(ids))
            while await webhooks.read_log():
                pass
            while await webhooks.start_due():
                await webhooks.drain()
            await client.close()
            await desk.put_back()
            return receiver.received

    arrived = {
        Pair(one.target[1:], ids[one.told["data"]["articleId"]]): one.told["data"] for one in run(push)
    }
    without = [
        Pair(partner, slug)
        for partner in partners
        for slug in slugs
        if tell_access(view, partner, slug)["license"] is None or not has_quota(view, partner, slug)
    ]
    expected = {pair for pair in without if tell_access(view, pair.partner, pair.slug)["canSyndicate"]}
    assert expected
    assert arrived.keys() & set(without) == expected
    for pair in expected:
        check_told(view, pair, arrived[pair], EndpointContent.FULL)
