"""A preview link shows one unpublished article for an hour, and nothing tells why it does not."""

import asyncio
from pathlib import Path

from newsgraph.server.app import build_app
from newsgraph.store.reader import Reader
from support_newsroom import PUBLIC_URL, Newsroom, open_newsroom
from support_server import build_client
from support_store import NEWSROOM, write_lines

CREATE = "mutation ($id: ID!) { createPreviewLink(article: $id) { url endsAt errors { code path } } }"
REVOKE = "mutation ($id: ID!) { revokePreviewLink(article: $id) { article { id } errors { code } } }"


def test_a_link_shows_the_draft_until_its_hour_is_over_or_it_is_revoked_or_published(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'news.db'}"

    async def fetch(newsroom: Newsroom, link: str) -> tuple[int, str]:
        reader = await Reader.open(url, count=1)
        try:
            app = build_app(reader, public_url=PUBLIC_URL, clock=newsroom.clock)
            async with build_client(app) as client:
                answer = await client.get(link.removeprefix(PUBLIC_URL))
                assert answer.headers["cache-control"] == "no-store"
                assert answer.headers["x-robots-tag"] == "noindex, nofollow"
                assert answer.headers["referrer-policy"] == "no-referrer"
                return answer.status_code, answer.text
        finally:
            await reader.close()

    async def create(newsroom: Newsroom, own_id: str) -> str:
        payload = (await newsroom.read(CREATE, {"id": own_id}))["createPreviewLink"]
        assert payload["errors"] == []
        assert payload["endsAt"] == newsroom.clock.now.replace(hour=newsroom.clock.now.hour + 1).strftime(
            "%Y-%m-%dT%H:%M:%S.000Z"
        )
        return str(payload["url"])

    async def run() -> None:
        files = [write_lines(tmp_path, [*NEWSROOM])]
        async with open_newsroom(url, files) as newsroom:
            saved = await newsroom.save(headline="Not <yet> public", body="Secret **words**.")
            own_id = saved["article"]["id"]
            link = await create(newsroom, own_id)
            token = link.rpartition("/")[2]
            assert len(token) == 64
            assert token not in repr(await newsroom.read_tables())
            status, page = await fetch(newsroom, link)
            assert (status, "<strong>words</strong>" in page, "Not &lt;yet&gt; public" in page) == (
                200,
                True,
                True,
            )
            assert page.count('<p class="facts"') == 1  # it has no byline, source or date
            assert "Preview: not published." in page
            gone = await fetch(newsroom, link[:-1])
            assert gone[0] == 404
            newsroom.clock.move(minutes=59)
            assert (await fetch(newsroom, link))[0] == 200
            newsroom.clock.move(minutes=1)
            assert await fetch(newsroom, link) == gone
            link = await create(newsroom, own_id)
            assert len((await newsroom.read_tables())["preview_link"]) == 1
            await newsroom.read(REVOKE, {"id": own_id})
            assert await fetch(newsroom, link) == gone
            link = await create(newsroom, own_id)
            await newsroom.change("publishArticle", f'id: "{own_id}"')
            assert await fetch(newsroom, link) == gone
            refused = (await newsroom.read(CREATE, {"id": own_id}))["createPreviewLink"]
            assert refused == {
                "url": None,
                "endsAt": None,
                "errors": [{"code": "NOT_A_DRAFT", "path": ["article"]}],
            }

    asyncio.run(run())
