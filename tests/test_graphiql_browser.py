"""GraphiQL as people use it, in Chromium: examples, explorer, keys, tabs, subscriptions, figures."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from conftest import render_url
from newsgraph.access.key import Actor, create_key
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.server.graphql_http import EndpointOptions
from newsgraph.store.database import Database
from support_browser import Visit, browser, explored, explorer_url, open_visit
from support_server import run_app
from support_store import ARTICLE, import_lines, open_database

__all__ = ["browser", "explored", "explorer_url"]  # fixtures
PHONE = {"width": 390, "height": 844}
UNMENDED: dict[str, str] = {}
"""What axe-core finds that comes from GraphiQL and cannot be mended by style or attributes, with the reason."""


@pytest_asyncio.fixture(scope="session")
async def debug_url(explored: Path) -> AsyncIterator[str]:
    """The address of a server that states what operations cost."""
    async with run_app(explored, is_public=True, debug=True) as url:
        yield url


async def open_graphiql(visit: Visit, address: str = "/graphql") -> Page:
    await visit.open(address)
    await expect(visit.page.get_by_role("button", name="Execute query")).to_be_visible()
    await expect(find_editor(visit.page, "Query")).not_to_be_empty()
    return visit.page


def find_editor(page: Page, name: str) -> Locator:
    """Return an editor by the name of its field."""
    return page.locator(".CodeMirror", has=page.get_by_label(name, exact=True))


async def read_editor(page: Page, name: str) -> str:
    return str(await find_editor(page, name).evaluate("editor => editor.CodeMirror.getValue()"))


async def write_editor(page: Page, name: str, text: str) -> None:
    await find_editor(page, name).evaluate("(editor, text) => editor.CodeMirror.setValue(text)", text)


async def run(page: Page) -> None:
    await page.get_by_role("button", name="Execute query").click()
    await expect(find_editor(page, "Response")).to_contain_text('"data"')


async def list_tabs(page: Page) -> list[str]:
    return await page.locator(".graphiql-tab-button").all_inner_texts()


async def wait_until_kept(page: Page, text: str) -> None:
    """Wait until GraphiQL has written its tabs, which it does half a second after the last change."""
    async with asyncio.timeout(5):
        while True:
            if text in await page.evaluate("localStorage.getItem('graphiql:tabState') ?? ''"):
                return
            await asyncio.sleep(0.05)


async def read_storage(page: Page) -> str:
    """Return all that the page keeps in the browser."""
    kept = await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    return str(kept)


# ---------------------------------------------------------------- examples


async def test_a_first_visit_shows_the_examples_and_opens_one_of_each_group(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit)
        panel = page.get_by_role("region", name="Examples")
        await expect(panel.get_by_role("heading", level=3)).to_have_count(3)
        assert await list_tabs(page) == ["TheStory", "WhatIsDisputed", "WhatChanged"]
        await run(page)
        await expect(find_editor(page, "Response")).to_contain_text(
            "Araghchi to visit Moscow before Saturday talks"
        )


async def test_every_example_opens_in_a_tab_and_runs(browser: Browser, explorer_url: str) -> None:
    """Those that need a key say so, and are refused without one."""
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit)
        panel = page.get_by_role("region", name="Examples")
        for button in await panel.get_by_role("button").all():
            await button.click()
            text = await read_editor(page, "Query")
            assert text.startswith(f"# {await button.inner_text()}: ")
            title = re.search(r"^(?:query|subscription) (\w+)", text, re.MULTILINE)
            assert title is not None
            await expect(page.locator(".graphiql-tab-active")).to_contain_text(title[1])
            await page.wait_for_timeout(
                600
            )  # GraphiQL writes what changed half a second later, into the open tab
            if "subscription " in text or "Needs your key" in text:
                continue
            await run(page)
            assert '"errors"' not in await read_editor(page, "Response")
        await expect(page.locator(".graphiql-tab-button").last).to_have_text("WhatWasRecalled")
        titles = await list_tabs(page)
        assert len(titles) == len(set(titles)), " ".join(titles)
        assert len(titles) == await panel.get_by_role("button").count()


async def test_the_explorer_plugin_adds_a_field(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit, f"/graphql?{urlencode({'query': '{ viewer { name } }'})}")
        await page.get_by_role("button", name="Show GraphiQL Explorer").click()
        await page.locator(".graphiql-explorer-root").get_by_text("roles", exact=True).click()
        await expect(find_editor(page, "Query")).to_contain_text("roles")
        await run(page)
        await expect(find_editor(page, "Response")).to_contain_text("PUBLIC")


async def test_the_documentation_is_there_to_look_things_up(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit)
        await page.get_by_role("button", name="Show Documentation Explorer").click()
        await page.get_by_role("link", name="Query", exact=True).click()
        await expect(page.get_by_role("link", name="search", exact=True)).to_be_visible()


# ---------------------------------------------------------------- links and tabs


async def test_a_link_opens_its_query_with_its_variables_and_runs(
    browser: Browser, explorer_url: str
) -> None:
    query = "query Linked($slug: String!) { article(slug: $slug) { headline } }"
    given = {"query": query, "variables": json.dumps({"slug": "how-we-correct-mistakes"})}
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit, f"/graphql?{urlencode(given)}")
        assert await list_tabs(page) == ["Linked"]
        assert await read_editor(page, "Query") == query
        await run(page)
        await expect(find_editor(page, "Response")).to_contain_text("How we correct mistakes")


async def test_show_the_query_leads_here_and_back(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        [asked] = visit.list_operations()
        await visit.page.get_by_role("link", name="Show the query").click()
        await expect(find_editor(visit.page, "Query")).not_to_be_empty()
        assert await read_editor(visit.page, "Query") == asked["query"]
        await run(visit.page)
        assert '"errors"' not in await read_editor(visit.page, "Response")
        await visit.page.get_by_role("link", name="Explorer", exact=True).click()
        await expect(visit.page).to_have_url(f"{explorer_url}/")
        await visit.settle()


async def test_tabs_are_there_again_after_a_reload(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit)
        await page.get_by_role("button", name="New tab").click()
        await write_editor(page, "Query", "query Mine { viewer { roles } }")
        await expect(page.get_by_role("button", name="Mine", exact=True)).to_be_visible()
        await wait_until_kept(page, "Mine")
        await page.reload()
        await expect(find_editor(page, "Query")).to_contain_text("Mine")
        assert await list_tabs(page) == ["TheStory", "WhatIsDisputed", "WhatChanged", "Mine"]
        await expect(page.get_by_role("region", name="Examples")).to_have_count(0)
        await visit.settle()


# ---------------------------------------------------------------- keys


async def test_a_key_is_sent_as_a_header_and_kept_nowhere(
    browser: Browser, explorer_url: str, explored: Path
) -> None:
    key = await make_key(explored)
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit)
        await page.get_by_role("button", name="Headers", exact=True).click()
        await expect(page.get_by_text('{"Authorization": "Bearer …"}')).to_be_visible()
        await page.get_by_role("button", name="Write this header").click()
        await page.keyboard.type(key)
        assert json.loads(await read_editor(page, "Headers")) == {"Authorization": f"Bearer {key}"}
        await write_editor(page, "Query", "query Me { viewer { name roles } }")
        await expect(page.get_by_role("button", name="Me", exact=True)).to_be_visible()
        await run(page)
        await expect(find_editor(page, "Response")).to_contain_text("Browser desk")
        sent = [request for request in visit.requests if "Me" in (request.post_data or "")]
        assert [await request.header_value("authorization") for request in sent] == [f"Bearer {key}"]
        await page.get_by_role("button", name="Show History").click()
        await expect(page.get_by_role("region", name="History")).to_contain_text("Me")
        await wait_until_kept(page, "query Me")
        assert "query Me" in await read_storage(page)
        assert key not in await read_storage(page)
        assert [request.url for request in visit.requests if key in request.url] == []
        assert key not in page.url
        await page.reload()
        await expect(find_editor(page, "Query")).to_contain_text("Me")
        assert await read_editor(page, "Headers") == ""
        await visit.settle()


async def test_a_key_that_an_earlier_visit_kept_is_thrown_away(browser: Browser, explorer_url: str) -> None:
    item = {"query": "{ viewer { name } }", "headers": '{"Authorization": "Bearer nws_live_old"}'}
    kept = {"graphiql:queries": json.dumps({"queries": [item]}), "graphiql:headers": item["headers"]}
    async with open_visit(browser, explorer_url) as visit:
        await visit.open("/")
        await visit.page.evaluate("kept => Object.assign(localStorage, kept)", kept)
        page = await open_graphiql(visit)
        told = await read_storage(page)
        assert "nws_live_old" not in told
        assert "viewer { name }" in told


async def make_key(database: Path) -> str:
    actor = Actor(Viewer((ViewerRole.ADMIN,), name="Chief", key_id="k_chief"), datetime.now(UTC))
    opened = await Database.open(render_url(database))
    try:
        return str(
            (await opened.write(create_key, actor, b"\x07" * 32, "Browser desk", (ViewerRole.EDITOR,))).text
        )
    finally:
        await opened.close()


# ---------------------------------------------------------------- subscriptions


async def test_a_subscription_is_told_of_a_change_over_a_websocket(browser: Browser, tmp_path: Path) -> None:
    async with open_database(tmp_path) as database:
        await import_lines(database, tmp_path, [{**ARTICLE, "slug": "story-1", "headline": "Story 1"}])
    given = {"query": "subscription Live { changes { node { subject { ... on Article { headline } } } } }"}
    async with (
        run_app(tmp_path / "test.db", is_public=True, versioned=True) as url,
        open_visit(browser, url) as visit,
    ):
        sockets: list[str] = []
        visit.page.on("websocket", lambda socket: sockets.append(socket.url))
        page = await open_graphiql(visit, f"/graphql?{urlencode(given)}")
        await page.get_by_role("button", name="Execute query").click()
        await expect(find_editor(page, "Response")).to_contain_text("Story 1")
        async with open_database(tmp_path) as database:
            line = {**ARTICLE, "slug": "story-2", "headline": "Story 2"}
            await import_lines(database, tmp_path, [line])
        await expect(find_editor(page, "Response")).to_contain_text("Story 2")
        assert sockets == [f"{url.replace('http', 'ws')}/graphql"]
        figures = page.get_by_role("status", name="What it cost")
        await expect(figures).to_have_text(re.compile("Following over a WebSocket.*2 events"))
        await page.get_by_role("button", name="Stop query").click()
        await expect(figures).to_contain_text("No longer following")


async def test_a_key_goes_into_the_first_message_of_a_socket(browser: Browser, explorer_url: str) -> None:
    given = {"query": "subscription Live { changes { cursor } }"}
    async with open_visit(browser, explorer_url) as visit:
        sent: list[str] = []
        visit.page.on(
            "websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame)))
        )
        page = await open_graphiql(visit, f"/graphql?{urlencode(given)}")
        await write_editor(page, "Headers", '{"Authorization": "Bearer nws_live_wrong"}')
        await page.get_by_role("button", name="Execute query").click()
        await expect(find_editor(page, "Response")).to_contain_text("(4401)")
        first = json.loads(sent[0])
        assert first == {
            "type": "connection_init",
            "payload": {"Authorization": "Bearer nws_live_wrong"},
        }


# ---------------------------------------------------------------- what it cost


async def test_cost_statements_and_timing_are_shown_below_the_answer(
    browser: Browser, debug_url: str
) -> None:
    async with open_visit(browser, debug_url) as visit:
        page = await open_graphiql(visit)
        figures = page.get_by_role("status", name="What it cost")
        await expect(figures).to_be_empty()
        await run(page)
        await expect(figures).to_have_text(
            re.compile(r"Cost [\d,]+1 statement[\d.]+ ms in the service: find .*read [\d.]+\d+ ms round trip")
        )
        await page.get_by_role("button", name="WhatIsDisputed", exact=True).click()
        await expect(figures).to_be_empty()  # nothing was run in this tab


async def test_without_debug_only_what_the_browser_measures_is_shown(
    browser: Browser, explorer_url: str
) -> None:
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit)
        await run(page)
        await expect(page.get_by_role("status", name="What it cost")).to_have_text(
            re.compile(r"^\d+ ms round trip[\d.]+ kB$")
        )


# ---------------------------------------------------------------- how it looks


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_page_follows_the_system_and_is_accessible(
    browser: Browser, debug_url: str, scheme: str
) -> None:
    async with open_visit(browser, debug_url, color_scheme=scheme) as visit:
        page = await open_graphiql(visit)
        await run(page)
        await page.get_by_role("button", name="Headers", exact=True).click()
        ground = await find_editor(page, "Query").evaluate("one => getComputedStyle(one).backgroundColor")
        assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(33, 42, 59)"}[scheme]
        found = await visit.find_violations()
        assert [fault for fault in found if fault.partition(":")[0] not in UNMENDED] == []


async def test_on_a_phone_the_panes_stand_below_each_other(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url, viewport=PHONE) as visit:
        page = await open_graphiql(visit)
        await run(page)
        query, answer = [await find_editor(page, name).bounding_box() for name in ("Query", "Response")]
        assert query is not None
        assert answer is not None
        assert answer["y"] >= query["y"] + query["height"]
        assert min(query["width"], answer["width"]) > 280
        assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        assert await visit.find_violations() == []


async def test_no_line_of_an_example_is_clipped(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url) as visit:
        page = await open_graphiql(visit)
        for name in ("Query", "Variables"):
            scroller = find_editor(page, name).locator(".CodeMirror-scroll")
            assert await scroller.evaluate("one => one.scrollWidth <= one.clientWidth"), name


async def test_on_a_phone_the_answer_is_brought_into_the_window(browser: Browser, explorer_url: str) -> None:
    async with open_visit(browser, explorer_url, viewport=PHONE) as visit:
        page = await open_graphiql(visit)
        await run(page)
        await page.wait_for_function("scrollY > 0")
        box = await find_editor(page, "Response").bounding_box()
        assert box is not None
        assert min(box["y"] + box["height"], PHONE["height"]) - max(box["y"], 0) > 0.6 * PHONE["height"]


@pytest.mark.parametrize("name", ["Open short keys dialog", "Open settings dialog"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_a_dialog_keeps_to_the_policy_and_the_page_behind_it_still(
    browser: Browser, explorer_url: str, name: str, width: int
) -> None:
    async with open_visit(browser, explorer_url, viewport={"width": width, "height": 700}) as visit:
        page = await open_graphiql(visit)
        for _ in range(2):
            await page.get_by_role("button", name=name).click()
            dialog = page.get_by_role("dialog")
            await expect(dialog).to_be_visible()
            assert await page.evaluate("getComputedStyle(document.body).overflowY") == "hidden"
            assert await dialog.evaluate("one => one.scrollWidth <= one.clientWidth")
            await page.keyboard.press("Escape")
            await expect(dialog).to_have_count(0)
            assert await page.evaluate("getComputedStyle(document.body).overflowY") == "visible"
        visit.faults[:] = [fault for fault in visit.faults if "Missing `Description`" not in fault]


async def test_where_graphiql_is_off_the_explorer_does_not_lead_there(
    browser: Browser, explored: Path
) -> None:
    options = EndpointOptions(graphiql=False)
    async with run_app(explored, is_public=True, options=options) as url, open_visit(browser, url) as visit:
        await visit.open("/")
        await expect(visit.page.get_by_role("link", name="Articles", exact=True)).to_be_visible()
        assert await visit.page.get_by_role("link", name="GraphiQL").count() == 0
        assert await visit.page.get_by_role("link", name="Show the query").count() == 0
