"""The recall drill: an article goes out to three partners by every channel, is corrected, and is taken back."""

import asyncio
import contextlib
import hashlib
import hmac
import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import partial
from typing import Any

from lxml import etree

from conftest import NewUrl
from support_drill import HUB_SECRET, Asking, Drill, await_shown, open_drill
from support_feed import ATOM, TOMBSTONE, check_atom, check_json_feed, check_rss
from support_push import PUBLIC_URL, Received

TERMS = "{http://purl.org/dc/terms/}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SUMMARY, BODY = "The harbour closes early.", "The ferries stop at noon, the office says."
CORRECTED = "The ferries stop at one, the office says."
NOTE, REASON = "They stop at one.", "The timetable was last year's."
PAGE_FORMS = ("json-ld", "ninjs", "newsml", "markdown")
FEED_FORMS = ("atom", "rss", "json", "ninjs")
SAVE = "mutation ($input: SaveArticleInput!) { saveArticle(input: $input) { article { id slug } errors { code } } }"
PUBLISH = "mutation ($id: ID!) { publishArticle(id: $id) { article { status } errors { code } } }"
RETRACT = """mutation ($id: ID!, $reason: String!) {
  retractArticle(id: $id, reason: $reason) { article { status } errors { code } }
}"""
ACKNOWLEDGE = "mutation ($id: ID!) { acknowledgeRecall(article: $id) { acknowledgedAt errors { code } } }"
ARTICLE = """query ($id: ID!) { node(id: $id) { ... on Article {
  status version body(format: TEXT) retraction { reason } access { canSyndicate reason part }
} } }"""
LISTED = "query { articles(first: 10) { edges { node { id } } } }"
CHANGES = """query ($after: String, $wait: Int) { changes(after: $after, first: 10, wait: $wait) {
  edges { node { action reason subjectId } } pageInfo { endCursor }
} }"""
STREAM = "subscription ($after: String) { changes(after: $after) { node { action reason subjectId } } }"
LAST = "query { changes(last: 1) { edges { cursor } } }"
DOWNLOADS = """query ($filter: DownloadFilter) { downloads(filter: $filter, first: 100) { edges { node {
  partnerName version channel part recall { reason acknowledgedAt } correction { version note }
} } } }"""


async def publish(drill: Drill, **given: Any) -> tuple[str, str]:
    """Publish an article and return its id and slug."""
    saved = (await drill.editor.ask(SAVE, input={"language": "en", "section": "World", **given}))[
        "saveArticle"
    ]
    assert saved["errors"] == []
    article = saved["article"]
    published = (await drill.editor.ask(PUBLISH, id=article["id"]))["publishArticle"]
    assert published == {"article": {"status": "PUBLISHED"}, "errors": []}
    return article["id"], article["slug"]


async def take(asking: Asking, slug: str) -> list[int]:
    """Have a partner take an article by every channel by which he asks; return the statuses of its pages."""
    for form in FEED_FORMS:
        for address in asking.list_feed_addresses(form):
            assert (await asking.get(address)).status_code == 200
    return [(await asking.get(f"/articles/{slug}?format={form}")).status_code for form in PAGE_FORMS]


async def list_downloads(asking: Asking, **chosen: Any) -> list[dict[str, Any]]:
    answer = await asking.ask(DOWNLOADS, filter=chosen)
    return [edge["node"] for edge in answer["downloads"]["edges"]]


async def list_holdings(drill: Drill, article: str) -> set[tuple[Any, ...]]:
    """Return who has which version of an article, by which channel, and how much of it."""
    found = await list_downloads(drill.editor, article=article)
    return {(one["partnerName"], one["version"], one["channel"], one["part"]) for one in found}


def expect_holdings(version: int, *names: str) -> set[tuple[Any, ...]]:
    """Return what partners have of a version, once they took it by every channel."""
    by_webhook = {"Courier": "BODY", "Herald": "HEADLINE", "Gazette": "BODY"}  # the herald's carry a link
    by_asking = {"Courier": "BODY", "Herald": "SUMMARY", "Gazette": "BODY"}
    found = {(name, version, "WEBHOOK", by_webhook[name]) for name in names}
    found |= {(name, version, way, by_asking[name]) for name in names for way in ("FEED", "ARTICLE_PAGE")}
    return found | ({("Courier", version, "WEBSUB", "BODY")} if "Courier" in names else set())


# ---------------------------------------------------------------- what each channel shows of a recall


async def check_graph(asking: Asking, article: str) -> None:
    found = (await asking.ask(ARTICLE, id=article))["node"]
    assert found["status"] == "RETRACTED"
    assert (found["body"], found["retraction"]) == (None, {"reason": REASON})
    assert (found["access"]["canSyndicate"], found["access"]["part"]) == (False, None)
    assert found["access"]["reason"] == "RETRACTED"
    listed = (await asking.ask(LISTED))["articles"]["edges"]
    assert article not in [edge["node"]["id"] for edge in listed]


async def check_pages(asking: Asking, slug: str) -> None:
    for form in ("html", *PAGE_FORMS):
        answer = await asking.get(f"/articles/{slug}?format={form}")
        assert (form, answer.status_code) == (form, 410)
        check_withdrawn(answer.text)


def check_withdrawn(text: str) -> None:
    """What is told of a recall has the reason and nothing of the text."""
    told = text.replace("&#39;", "'").replace("&#x27;", "'").replace("&apos;", "'").replace("\\'", "'")
    assert REASON in told
    assert not any(words in told for words in (SUMMARY, "ferries stop"))


def check_atom_recall(content: bytes, article: str) -> None:
    """A tombstone, a kill notice in place of the entry, and when it was valid."""
    feed, identity = check_atom(content), f"{PUBLIC_URL}/articles/{article}"
    [tombstone] = [one for one in feed.iter(f"{TOMBSTONE}deleted-entry") if one.get("ref") == identity]
    assert tombstone.findtext(f"{TOMBSTONE}comment") == REASON
    [entry] = [one for one in feed.iter(f"{ATOM}entry") if one.findtext(f"{ATOM}id") == identity]
    assert ";end=" in entry.findtext(f"{TERMS}valid")
    check_withdrawn(entry.findtext(f"{ATOM}content"))
    assert entry.find(f"{ATOM}summary") is None or not entry.findtext(f"{ATOM}summary")


async def check_feeds(asking: Asking, article: str) -> None:
    identity = f"{PUBLIC_URL}/articles/{article}"
    for address in asking.list_feed_addresses("atom"):
        check_atom_recall((await asking.get(address)).content, article)
    for address in asking.list_feed_addresses("rss"):
        channel = check_rss((await asking.get(address)).content)
        [item] = [one for one in channel.iter("item") if one.findtext("guid") == identity]
        assert ";end=" in item.findtext(f"{TERMS}valid")
        check_withdrawn(item.findtext("description"))
    for address in asking.list_feed_addresses("json"):
        items = check_json_feed((await asking.get(address)).json())
        [entry] = [one for one in items if one["id"] == identity]
        assert entry["_newsgraph"]["status"] == "RETRACTED"
        assert entry["_newsgraph"]["retraction"]["reason"] == REASON
        check_withdrawn(entry["content_html"])
    for address in asking.list_feed_addresses("ninjs"):
        found = (await asking.get(address)).json()["associations"]
        [one] = [one for one in found if one["uri"] == identity]
        assert (one["pubStatus"], one["edNote"]) == ("canceled", REASON)
        assert not {"bodies", "descriptions"} & set(one)


async def check_addresses(drill: Drill, slug: str, kept: str) -> None:
    """Sitemaps name it no more, and it is embedded no more; another article still is in both."""
    for name in ("news", "2026-03-1"):
        content = (await drill.client.get(f"/sitemaps/{name}.xml")).content
        found = [one.text for one in etree.fromstring(content).iter(f"{SITEMAP}loc")]
        assert found == [f"{PUBLIC_URL}/articles/{kept}"]
    statuses = [
        (await drill.client.get("/oembed", params={"url": f"{PUBLIC_URL}/articles/{one}"})).status_code
        for one in (slug, kept)
    ]
    assert statuses == [404, 200]
    assert (await drill.client.get(f"/embed/{kept}")).status_code == 200
    assert (await drill.client.get(f"/embed/{slug}")).status_code in (404, 410)


async def check_webhooks(drill: Drill, name: str, article: str) -> None:
    """A partner is told, with the reason and without any of the text."""
    told = drill.list_told(name, article)
    assert told
    last = told[-1]
    assert (last["type"], last["data"]["reason"]) == ("article.retracted", REASON)
    assert last["data"]["article"]["retraction"]["reason"] == REASON
    assert "item" not in last["data"]
    assert not any(words in json.dumps(last) for words in (SUMMARY, "ferries stop"))


async def check_pushed(drill: Drill, subscriber: str, article: str) -> None:
    """A subscriber is sent the whole feed, signed, with the tombstone in it."""
    pushed = drill.list_pushed(subscriber)
    assert pushed
    check_signature(pushed[-1])
    check_atom_recall(pushed[-1].body, article)


def check_signature(request: Received) -> None:
    digest = hmac.new(HUB_SECRET.encode(), request.body, hashlib.sha256).hexdigest()
    assert request.headers["x-hub-signature"] == f"sha256={digest}"


async def follow(asking: Asking, after: str) -> AsyncGenerator[dict[str, Any]]:
    """Yield the changes after a cursor as they are streamed to a partner."""
    async with asking.client.stream(
        "POST",
        "/graphql",
        json={"query": STREAM, "variables": {"after": after}},
        headers={**asking.headers, "accept": "text/event-stream"},
    ) as response:
        assert response.status_code == 200
        async for line in response.aiter_lines():
            if line.startswith("data: {"):
                yield json.loads(line.removeprefix("data: "))["data"]["changes"]["node"]


# ---------------------------------------------------------------- the drill


async def deliver(drill: Drill) -> tuple[str, str, str]:
    """Publish two articles and have all take them; return the id and slug of the first, the slug of the other."""
    await drill.subscribe("hub-public", "/feeds/articles.atom")
    await drill.subscribe("hub-courier", f"/feeds/partners/{drill.partners['courier'].token}/articles.atom")
    _, kept = await publish(drill, headline="A bridge opens", body="It opens on Monday.")
    article, slug = await publish(drill, headline="Ferries stop at noon", summary=SUMMARY, body=BODY)
    for asking in drill.partners.values():
        assert await take(asking, slug) == [200] * len(PAGE_FORMS)
        found = (await asking.ask(ARTICLE, id=article))["node"]
        assert (found["version"], found["access"]["canSyndicate"], found["body"]) == (1, True, BODY)
    await until(lambda: list_holdings(drill, article), expect_holdings(1, "Courier", "Herald", "Gazette"))
    for form in FEED_FORMS:
        assert (await drill.public.get(f"/feeds/articles.{form}")).status_code == 200
    assert (await drill.public.get(f"/articles/{slug}")).status_code == 200
    assert await list_downloads(drill.editor, article=article, recalled=True) == []
    return article, slug, kept


async def until(read: Callable[[], Awaitable[Any]], expected: Any) -> None:
    """Return once what is read is what is expected; fail with the difference where that takes too long."""

    async def check() -> None:
        assert await read() == expected

    await await_shown(asyncio.get_running_loop().time(), check)


async def correct(drill: Drill, article: str, slug: str) -> None:
    """Correct the article when the license of one partner is over: all are told, and he gets no more of it."""
    drill.clock.move(hours=2)
    cursor = await find_end(drill)
    courier = drill.partners["courier"]
    asked = asyncio.create_task(courier.ask(CHANGES, after=cursor, wait=15))
    saved = await drill.editor.ask(SAVE, input={"id": article, "body": CORRECTED, "note": NOTE})
    assert saved["saveArticle"]["errors"] == []
    told = [
        edge["node"] for edge in (await asked)["changes"]["edges"] if edge["node"]["subjectId"] == article
    ]
    assert [(one["action"], one["reason"]) for one in told] == [("CORRECTED", NOTE)]

    async def check() -> None:
        for name in drill.partners:
            last = drill.list_told(name, article)[-1]
            assert (last["type"], last["data"]["reason"]) == ("article.corrected", NOTE)

    await await_shown(asyncio.get_running_loop().time(), check)
    items = {name: drill.list_told(name, article)[-1]["data"] for name in drill.partners}
    assert CORRECTED in items["courier"]["item"]["body"]
    assert "item" not in items["herald"]
    assert "item" not in items["gazette"]
    assert items["gazette"]["article"]["headline"] is None
    assert items["gazette"]["article"]["access"]["reason"] == "LICENSE_EXPIRED"
    statuses = {name: await take(asking, slug) for name, asking in drill.partners.items()}
    assert statuses == {"courier": [200] * 4, "herald": [200] * 4, "gazette": [403] * 4}
    refused = (await drill.partners["gazette"].get(f"/articles/{slug}?format=ninjs")).json()["errors"][0]
    assert refused["extensions"]["details"] == {"reason": "LICENSE_EXPIRED", "license": "gazette"}
    first = expect_holdings(1, "Courier", "Herald", "Gazette")
    await until(lambda: list_holdings(drill, article), first | expect_holdings(2, "Courier", "Herald"))
    for one in await list_downloads(drill.editor, article=article):
        assert one["correction"] == ({"version": 2, "note": NOTE} if one["version"] == 1 else None)


async def find_end(drill: Drill) -> str:
    """Return the cursor of the last change."""
    [edge] = (await drill.partners["courier"].ask(LAST))["changes"]["edges"]
    cursor: str = edge["cursor"]
    return cursor


async def recall(drill: Drill, article: str, slug: str, kept: str) -> None:
    """Retract the article: every channel shows it within five seconds."""
    cursor, courier = await find_end(drill), drill.partners["courier"]
    async with contextlib.aclosing(follow(courier, cursor)) as stream:
        polled = asyncio.ensure_future(courier.ask(CHANGES, after=cursor, wait=15))
        streamed = asyncio.ensure_future(anext(stream))
        payload = (await drill.editor.ask(RETRACT, id=article, reason=REASON))["retractArticle"]
        assert payload == {"article": {"status": "RETRACTED"}, "errors": []}
        since = asyncio.get_running_loop().time()

        async def check_changes() -> None:
            assert polled.done()
            assert streamed.done()
            [edge] = polled.result()["changes"]["edges"]
            for node in (edge["node"], streamed.result()):
                assert (node["action"], node["reason"], node["subjectId"]) == ("RETRACTED", REASON, article)

        checks = [check_changes, *list_checks(drill, article, slug, kept)]
        await asyncio.gather(*(await_shown(since, check) for check in checks))


def list_checks(drill: Drill, article: str, slug: str, kept: str) -> list[Callable[[], Awaitable[None]]]:
    """Return what has to hold once the article is recalled: for the public, for each partner and each subscriber."""
    checks: list[Callable[[], Awaitable[None]]] = [partial(check_addresses, drill, slug, kept)]
    checks += [partial(check_webhooks, drill, name, article) for name in drill.partners]
    checks += [partial(check_pushed, drill, name, article) for name in ("hub-public", "hub-courier")]
    for asking in (drill.public, *drill.partners.values()):
        checks += [partial(check_graph, asking, article), partial(check_pages, asking, slug)]
        checks += [partial(check_feeds, asking, article)]
    return checks


async def acknowledge(drill: Drill, article: str) -> None:
    """Two partners say that they took it down: the list tells who did, and who did not."""
    for name in ("courier", "gazette"):
        payload = (await drill.partners[name].ask(ACKNOWLEDGE, id=article))["acknowledgeRecall"]
        assert payload["errors"] == []
        assert payload["acknowledgedAt"]
    chosen = {"article": article, "recalled": True}
    done, open_ones = [
        {one["partnerName"] for one in await list_downloads(drill.editor, **chosen, acknowledged=said)}
        for said in (True, False)
    ]
    assert (done, open_ones) == ({"Courier", "Gazette"}, {"Herald"})
    for one in await list_downloads(drill.editor, article=article):
        assert one["recall"]["reason"] == REASON
        assert (one["recall"]["acknowledgedAt"] is None) == (one["partnerName"] == "Herald")
    own = await list_downloads(drill.partners["herald"], recalled=True, acknowledged=False)
    assert {(one["partnerName"], one["version"]) for one in own} == {("Herald", 1), ("Herald", 2)}


def test_what_is_recalled_is_recalled_on_every_channel(new_url: NewUrl) -> None:
    url = new_url()  # which may run an event loop of its own

    async def run() -> None:
        async with open_drill(url) as drill:
            article, slug, kept = await deliver(drill)
            await correct(drill, article, slug)
            await recall(drill, article, slug, kept)
            held = await list_holdings(drill, article)
            first = expect_holdings(1, "Courier", "Herald", "Gazette")
            assert held == first | expect_holdings(2, "Courier", "Herald")
            await acknowledge(drill, article)

    asyncio.run(run())
