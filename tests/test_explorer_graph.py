"""The graph: used by mouse and by keys, readable with sixty nodes, and taken along as a picture and as its query."""

import asyncio
import json
import re
import struct
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.async_api import Browser, Locator, Page, Route, expect

from support_browser import Visit, browser, open_visit
from support_network import HUB, MEMBERS, OFFICES, fetch_data, fetch_id, network_url, networked

__all__ = ["browser", "network_url", "networked"]  # fixtures

ROOT = Path(__file__).parent.parent
QUERY = ROOT / "web" / "explorer" / "queries" / "graph.graphql"
DOCUMENTED = re.findall(
    r"`(/explore/[^`]+)`", (ROOT / "docs" / "explorer-graph.md").read_text(encoding="utf-8")
)
ADDRESS = f"/explore/graph?entity={HUB}"
ARTICLE = "/explore/graph?article=lake-100"
LOOKS: tuple[dict[str, Any], ...] = (
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"viewport": {"width": 390, "height": 800}},
)
PHONE = {"width": 390, "height": 800}


async def open_drawn(visit: Visit, address: str) -> None:
    """Open an address of the graph and wait until something is drawn."""
    await visit.open(address)
    await visit.page.locator(".node, .graph-suggestions li").first.wait_for()


def find_node(page: Page, name: str) -> Locator:
    return page.locator(f'.node[aria-label^="{name},"]')


async def fetch_relation(url: str, subject: str, kind: str) -> str:
    """Return the id of a relation of an entity."""
    query = """query ($slug: String, $kinds: [RelationKind!]) {
        entity(slug: $slug) { relations(filter: { kinds: $kinds, direction: OUT }) { edges { node { id } } } }
    }"""
    data = await fetch_data(url, query, slug=subject, kinds=[kind])
    return str(data["entity"]["relations"]["edges"][0]["node"]["id"])


async def read_parameters(visit: Visit) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(visit.page.url).query).items()}


async def click_line(page: Page, line: str) -> None:
    """Click a line in its middle, beside whatever mark is on it."""
    at = await page.evaluate(
        """line => {
            const path = document.querySelector(`[data-edge="${line}"] .edge-line`);
            const point = path.getPointAtLength(path.getTotalLength() * 0.6).matrixTransform(path.getScreenCTM());
            return [point.x, point.y];
        }""",
        line,
    )
    await page.mouse.click(at[0], at[1])


async def test_without_a_start_it_offers_the_most_mentioned(browser: Browser, network_url: str) -> None:
    query = "{ entities(first: 24) { edges { node { name } } } }"
    data = await fetch_data(network_url, query)
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, "/explore/graph")
        assert len(visit.list_operations()) == 1
        names = await visit.page.locator(".graph-suggestions bdi").all_text_contents()
        assert names == [edge["node"]["name"] for edge in data["entities"]["edges"]]
        await visit.page.get_by_role("combobox", name="Begin with").focus()
        await visit.page.keyboard.type("lake ass")
        await visit.page.get_by_role("option", name="Lake Assembly").wait_for()
        await visit.page.keyboard.press("Enter")
        await expect(visit.page.get_by_role("heading", level=1)).to_have_text("Around Lake Assembly")
        assert urlsplit(visit.page.url).query == f"entity={HUB}"


async def test_one_request_draws_what_is_around(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        assert len(visit.list_operations()) == 1
        await expect(visit.page.locator(".drawing .edge-relation")).to_have_count(MEMBERS + OFFICES)
        await expect(find_node(visit.page, "Lake Assembly")).to_have_attribute("aria-expanded", "true")
        await expect(find_node(visit.page, "Member Aalm")).to_have_attribute("aria-expanded", "false")


async def test_a_click_expands_and_the_way_back_folds_in(browser: Browser, network_url: str) -> None:
    member = await fetch_id(network_url, "member-0")
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        before = await visit.page.locator(".node").count()
        await find_node(visit.page, "Member Aalm").click()
        await expect(find_node(visit.page, "Guest Aelm")).to_be_visible()
        after = await visit.page.locator(".node").count()
        assert after >= before + 18
        assert await read_parameters(visit) == {"entity": HUB, "expand": member, "show": member}
        await expect(visit.page.locator(".graph-progress")).to_contain_text(f"{after} nodes")
        await expect(visit.page.locator(".panel")).to_contain_text("21 of 21 relations drawn")
        await visit.page.go_back()
        await expect(visit.page.locator(".node")).to_have_count(before)
        await visit.page.go_forward()
        await visit.page.get_by_role("button", name="Fold in").click()
        await expect(visit.page.locator(".node")).to_have_count(before)


async def test_progress_is_shown_while_it_expands(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        gate = asyncio.Event()

        async def hold(route: Route) -> None:
            await gate.wait()
            await route.continue_()

        await visit.page.route("**/graphql", hold)
        await find_node(visit.page, "Member Aalm").click()
        progress = visit.page.locator(".graph-progress")
        await expect(progress).to_have_text("Asking for what is around …")
        await expect(visit.page.get_by_role("progressbar")).to_be_visible()
        gate.set()
        await expect(progress).to_contain_text("nodes")
        await expect(visit.page.get_by_role("progressbar")).to_be_hidden()


async def test_keys_walk_expand_and_close(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        page = visit.page
        await expect(page.locator('.node[tabindex="0"]')).to_have_count(1)
        await page.locator('.node[tabindex="0"]').focus()
        focused = page.locator(".node:focus")
        await expect(focused).to_have_attribute("aria-label", "Lake Assembly, organization, 54 lines here")
        places = await read_places(page)
        await page.keyboard.press("ArrowRight")
        neighbour = str(await focused.get_attribute("data-node"))
        hub = await fetch_id(network_url, HUB)
        assert neighbour != hub
        assert places[neighbour][0] > places[hub][0]
        assert await page.locator(f'[data-label="{neighbour}"]').count() == 1
        before = await page.locator(".node").count()
        await page.keyboard.press("Enter")
        await expect(focused).to_have_attribute("aria-expanded", "true")
        await expect(page.locator(".panel")).to_be_visible()
        assert await page.locator(".node").count() >= before
        await page.keyboard.press("Escape")
        await expect(page.locator(".panel")).to_have_count(0)
        await expect(focused).to_have_attribute("data-node", neighbour)
        await page.keyboard.press("Home")
        await expect(focused).to_have_attribute("data-node", hub)
        await page.keyboard.press("Tab")
        assert await focused.count() == 0


async def read_places(page: Page) -> dict[str, list[float]]:
    """Return where the middle of each node is on the screen."""
    places: dict[str, list[float]] = await page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('.node')].map(node => {
            const { left, right, top, bottom } = node.querySelector('.node-reach').getBoundingClientRect();
            return [node.dataset.node, [(left + right) / 2, (top + bottom) / 2]];
        }))"""
    )
    return places


async def test_relations_are_told_apart_from_being_named_together(browser: Browser, network_url: str) -> None:
    disputed = await fetch_relation(network_url, "member-0", "ADVISES")
    member = await fetch_id(network_url, "member-0")
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, f"{ADDRESS}&expand={member}")
        looks = await visit.page.evaluate(
            """() => [...document.querySelectorAll('.drawing .edge')].map(edge => ({
                type: edge.classList[1],
                dashes: getComputedStyle(edge.querySelector('.edge-line')).strokeDasharray,
                arrows: edge.querySelectorAll('.edge-arrow').length,
                marks: edge.querySelectorAll('.edge-disputed-mark').length,
                id: edge.dataset.edge,
            }))"""
        )
        together = [look for look in looks if look["type"] == "edge-together"]
        relations = [look for look in looks if look["type"] == "edge-relation"]
        assert together
        assert len(together) + len(relations) == len(looks)
        assert {(look["dashes"] != "none", look["arrows"]) for look in together} == {(True, 0)}
        assert {look["dashes"] for look in relations} == {"none"}
        assert [look["id"] for look in relations if look["marks"]] == [disputed]
        labelled = set(
            await visit.page.locator(".edge-label").evaluate_all("all => all.map(one => one.dataset.label)")
        )
        assert labelled
        assert labelled <= {look["id"] for look in relations}
        directed = [look for look in relations if look["arrows"]]
        assert len(directed) == len(relations) - 18  # who met whom has no direction


async def test_a_line_opens_its_evidence_side_by_side(browser: Browser, network_url: str) -> None:
    disputed = await fetch_relation(network_url, "member-0", "ADVISES")
    member = await fetch_id(network_url, "member-0")
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, f"/explore/graph?entity=member-0&expand={member}&together=no")
        await click_line(visit.page, disputed)
        panel = visit.page.locator(".panel")
        await expect(panel.get_by_role("heading", level=2)).to_have_text("Member Aalm advises Office Aalm")
        await expect(panel.get_by_role("heading", level=2)).to_be_focused()
        sides = panel.locator(".evidence-side")
        await expect(sides).to_have_count(2)
        await expect(sides.nth(0)).to_contain_text("Member Aelm asserts it")
        await expect(sides.nth(1)).to_contain_text("Member Ailm denies it")
        await expect(sides.nth(1).locator("blockquote")).to_have_text(
            "Member Ailm said that Member Aalm does not advise it."
        )
        boxes = [await sides.nth(place).bounding_box() for place in (0, 1)]
        assert boxes[0] is not None
        assert boxes[1] is not None
        assert boxes[0]["y"] == boxes[1]["y"]
        assert boxes[0]["width"] == boxes[1]["width"]
        assert (await read_parameters(visit))["show"] == disputed
        await visit.page.keyboard.press("Escape")
        await expect(panel).to_have_count(0)
        await expect(visit.page.locator(".node:focus")).to_have_count(1)


async def test_evidence_is_reached_by_keys(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, "/explore/graph?entity=member-0")
        page = visit.page
        await page.locator('.node[tabindex="0"]').focus()
        await page.keyboard.press("Enter")
        line = page.locator(".panel-lines").get_by_role(
            "button", name="Member Aalm advises Office Aalm, disputed"
        )
        await line.focus()
        await page.keyboard.press("Enter")
        await expect(page.locator(".panel .evidence-side")).to_have_count(2)
        await expect(page.locator(".panel-title")).to_be_focused()


async def test_the_list_does_what_the_drawing_does(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, "/explore/graph?entity=member-0")
        page = visit.page
        await page.get_by_text("The same as a list").click()
        nodes = page.get_by_role("region", name="Nodes").get_by_role("listitem")
        lines = page.get_by_role("region", name="Lines").get_by_role("listitem")
        await expect(nodes).to_have_count(await page.locator(".node").count())
        await expect(lines).to_have_count(await page.locator(".drawing .edge").count())
        await lines.get_by_role("button", name="Member Aalm advises Office Aalm, disputed").click()
        await expect(page.locator(".panel .evidence-side")).to_have_count(2)
        before = await nodes.count()
        await page.get_by_role("button", name="Expand Lake Assembly").click()
        await expect(find_node(page, "Lake Assembly")).to_have_attribute("aria-expanded", "true")
        assert await nodes.count() > before


async def test_two_that_are_named_together_show_their_articles(browser: Browser, network_url: str) -> None:
    town, hub = await fetch_id(network_url, "town-0"), await fetch_id(network_url, HUB)
    query = "query ($e: [ID!]) { articles(filter: { entities: $e }) { edges { node { headline } } } }"
    data = await fetch_data(network_url, query, e=[town, hub])
    headlines = [edge["node"]["headline"] for edge in data["articles"]["edges"]]
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        await click_line(visit.page, "~".join(sorted([town, hub])))
        panel = visit.page.locator(".panel")
        await expect(panel).to_contain_text("says nothing of how the two stand to each other")
        await expect(panel.locator(".panel-articles a")).to_have_text(headlines)
        assert await panel.locator(".evidence-side").count() == 0


async def pick(page: Page, label: str, typed: str, name: str) -> None:
    await page.get_by_role("combobox", name=label, exact=True).fill(typed)
    await page.get_by_role("option").filter(has_text=name).first.wait_for()
    await page.keyboard.press("Enter")


async def test_a_path_between_two_picked_entities_is_found(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        page = visit.page
        await pick(page, "From", "guest ael", "Guest Aelm")
        await pick(page, "To", "office ael", "Office Aelm")
        await expect(page.locator(".path-finder")).to_contain_text("Connected in 3 steps:")
        steps = page.locator(".path-steps > li")
        await expect(steps.nth(0)).to_contain_text("Guest Aelm meets with Member Aalm")
        await expect(steps.nth(1)).to_contain_text(
            "Member Aalm is a member of Lake Assembly (asserted by one)"
        )
        await expect(steps.nth(2)).to_contain_text("Office Aelm is part of Lake Assembly")
        await expect(steps.nth(0).get_by_role("link", name="Guest Aelm visits")).to_be_visible()
        await expect(page.locator(".node.is-on-path")).to_have_count(4)
        await expect(page.locator(".drawing .edge.is-on-path")).to_have_count(3)
        await steps.nth(0).get_by_role("button", name="Evidence").click()
        await expect(page.locator(".panel blockquote")).to_have_text(
            "Guest Aelm met Member Aalm at the lake."
        )
        await page.reload()
        await visit.settle()
        await expect(page.get_by_role("combobox", name="From", exact=True)).to_have_value("Guest Aelm")
        await expect(page.locator(".node.is-on-path")).to_have_count(4)
        await page.get_by_role("button", name="Clear the path").click()
        await expect(page.locator(".node.is-on-path")).to_have_count(0)


async def test_that_there_is_no_path_is_said_plainly(browser: Browser, network_url: str) -> None:
    one, other = await fetch_id(network_url, "hermit-0"), await fetch_id(network_url, "member-0")
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, f"/explore/graph?from={one}&to={other}")
        said = visit.page.locator(".path-finder")
        await expect(said).to_contain_text(
            "No path: within 4 steps no relation that somebody asserts connects Hermit Aalm with Member Aalm."
        )
        await visit.page.get_by_label("also through articles that name both").check()
        await visit.settle()
        await expect(said).to_contain_text("and no article that names both connects")


async def test_articles_may_carry_a_step_and_are_not_called_a_relation(
    browser: Browser, network_url: str
) -> None:
    one, other = await fetch_id(network_url, "town-0"), await fetch_id(network_url, "office-5")
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, f"/explore/graph?from={one}&to={other}&through=together")
        steps = visit.page.locator(".path-steps > li")
        await expect(steps.nth(0)).to_contain_text("are named together in")
        await steps.nth(0).get_by_role("button", name="Articles").click()
        await expect(visit.page.locator(".panel")).to_contain_text("says nothing of how the two stand")


async def test_the_picture_is_a_png_of_what_is_drawn(
    browser: Browser, network_url: str, tmp_path: Path
) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        box = await visit.page.locator(".drawing svg").bounding_box()
        assert box is not None
        async with visit.page.expect_download() as waiting:
            await visit.page.get_by_role("button", name="Save as PNG").click()
        download = await waiting.value
        assert download.suggested_filename == "newsgraph-around-lake-assembly.png"
        file = tmp_path / "network.png"
        await download.save_as(file)
        content = file.read_bytes()
        assert content.startswith(b"\x89PNG\r\n\x1a\n")
        width, height = struct.unpack(">II", content[16:24])
        assert (width, height) == (round(box["width"] * 2), round((box["height"] + 44) * 2))
        colors = await count_colors(visit.page, content)
        assert colors["rgb(255,255,255)"] > width * height * 0.5  # the ground
        assert len(colors) > 20  # and something on it
        await expect(visit.page.get_by_text("The picture was handed over.")).to_be_visible()


async def count_colors(page: Page, content: bytes) -> dict[str, int]:
    """Return how many pixels a picture has of each colour."""
    counts: dict[str, int] = await page.evaluate(
        """async bytes => {
            const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext('2d');
            context.drawImage(bitmap, 0, 0);
            const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
            const counts = {};
            for (let at = 0; at < data.length; at += 4) {
                const color = `rgb(${data[at]},${data[at + 1]},${data[at + 2]})`;
                counts[color] = (counts[color] ?? 0) + 1;
            }
            return counts;
        }""",
        list(content),
    )
    return counts


async def test_the_query_is_taken_along_as_it_was_asked(browser: Browser, network_url: str) -> None:
    member = await fetch_id(network_url, "member-0")
    permissions = ["clipboard-read", "clipboard-write"]
    async with open_visit(browser, network_url, permissions=permissions) as visit:
        await open_drawn(visit, f"{ADDRESS}&expand={member}&relations=MEMBER_OF&validAt=2024-01-01")
        asked = visit.list_operations()[0]
        assert asked["query"] == QUERY.read_text(encoding="utf-8")
        for name in ("Open the query in GraphiQL", "Show the query"):
            link = visit.page.get_by_role("link", name=name)
            given = parse_qs(urlsplit(str(await link.get_attribute("href"))).query)
            assert given["query"] == [asked["query"]]
            assert json.loads(given["variables"][0]) == asked["variables"]
        await visit.page.get_by_role("button", name="Copy the query").click()
        await expect(visit.page.get_by_text("The query was copied.")).to_be_visible()
        copied = str(await visit.page.evaluate("navigator.clipboard.readText()"))
        head, _, document = copied.partition("\n\n")
        assert document == asked["query"]
        lines = [line.removeprefix("# ") for line in head.splitlines()]
        assert lines[0] == "Variables:"
        assert json.loads("\n".join(lines[1:])) == asked["variables"]
        again = await fetch_data(network_url, copied, **asked["variables"])
        assert len(again["entity"]["relations"]["edges"]) == MEMBERS - 1


async def test_filters_stand_in_the_address_and_are_restored(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        page = visit.page
        await page.get_by_role("checkbox", name="Place").uncheck()
        await visit.settle()
        await expect(page.locator(".drawing .kind-place")).to_have_count(0)
        await page.get_by_role("checkbox", name="Named together").uncheck()
        await visit.settle()
        await expect(page.locator(".drawing .edge-together")).to_have_count(0)
        await page.get_by_text("Kinds of relations: all").click()
        await page.get_by_role("checkbox", name="is part of").check()
        await visit.settle()
        await expect(page.locator(".drawing .edge-relation")).to_have_count(OFFICES)
        assert await read_parameters(visit) == {
            "entity": HUB,
            "kinds": "PERSON,ORGANIZATION,EVENT",
            "together": "no",
            "relations": "PART_OF",
        }
        await page.reload()
        await visit.settle()
        await expect(page.locator(".node")).to_have_count(1 + OFFICES)
        assert not await page.get_by_role("checkbox", name="Place").is_checked()
        assert not await page.get_by_role("checkbox", name="Named together").is_checked()
        await expect(page.get_by_text("Kinds of relations: 1 of")).to_be_visible()
        await page.get_by_role("button", name="Draw everything").click()
        await expect(page.locator(".drawing .edge-relation")).to_have_count(MEMBERS + OFFICES)


async def test_only_what_held_on_a_day_is_drawn(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, f"{ADDRESS}&together=no")
        page = visit.page
        await expect(find_node(page, "Member Aolm")).to_have_count(1)
        await page.get_by_label("Relations that held on").fill("2024-01-01")
        await visit.settle()
        await expect(page.locator(".drawing .edge-relation")).to_have_count(MEMBERS + OFFICES - 1)
        await expect(find_node(page, "Member Aolm")).to_have_count(0)
        assert (await read_parameters(visit))["validAt"] == "2024-01-01"
        await page.get_by_label("Relations that held on").fill("2020-06-01")
        await visit.settle()
        await expect(find_node(page, "Member Aolm")).to_have_count(1)


async def list_collisions(page: Page) -> list[str]:
    """Return the labels that stand over another or over a node, and the nodes that are out of the frame.

    Names of centres are written in any case, in a small frame over the nodes around them.
    """
    found: list[str] = await page.evaluate(
        """() => {
            const frame = document.querySelector('.drawing svg').getBoundingClientRect();
            const texts = [...document.querySelectorAll('.drawing-labels text')];
            const labels = texts.map(text => [text.textContent, text.getBoundingClientRect(), text.dataset.label]);
            const centres = [...document.querySelectorAll('.node.is-expanded, .node.is-on-path, .node:focus')];
            const isCentre = id => frame.width < 600 && centres.some(node => node.dataset.node === id);
            const nodes = [...document.querySelectorAll('.node')]
                .map(node => [node.dataset.node, node.querySelector('.node-shape').getBoundingClientRect()]);
            const meet = (one, two) =>
                one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
            const within = box => box.left >= frame.left && box.right <= frame.right
                && box.top >= frame.top && box.bottom <= frame.bottom;
            const found = [];
            labels.forEach(([name, one, id], place) => {
                for (const [other, two] of [...labels.slice(place + 1), ...(isCentre(id) ? [] : nodes)])
                    if (meet(one, two)) found.push(`${name} on ${other}`);
                if (!within(one)) found.push(`${name} is cut`);
            });
            for (const [node, box] of nodes) if (!within(box)) found.push(`node ${node} is out of the frame`);
            return found;
        }"""
    )
    return found


@pytest.mark.parametrize("viewport", [{"width": 1280, "height": 900}, PHONE], ids=["desk", "phone"])
async def test_sixty_nodes_are_readable(browser: Browser, network_url: str, viewport: dict[str, int]) -> None:
    member, office = await fetch_id(network_url, "member-0"), await fetch_id(network_url, "office-0")
    async with open_visit(browser, network_url, viewport=viewport) as visit:
        await open_drawn(visit, f"{ADDRESS}&expand={member},{office}")
        page = visit.page
        assert await page.locator(".node").count() >= 60
        assert await list_collisions(page) == []
        for entity in (await fetch_id(network_url, HUB), member, office):
            await expect(page.locator(f'.node-label[data-label="{entity}"]')).to_have_count(1)
        shown = await page.locator(".node-label").count()
        assert shown >= (45 if viewport["width"] > 1000 else 15)
        for name in ("Zoom in", "Zoom in", "Zoom in", "Zoom out"):
            await page.get_by_role("button", name=name).click()
        assert any("out of the frame" in one for one in await list_collisions(page))
        await page.get_by_role("button", name="Fit").click()
        assert await list_collisions(page) == []
        assert await page.locator(".node-label").count() == shown


async def test_a_hidden_name_is_written_on_focus(browser: Browser, network_url: str) -> None:
    member, office = await fetch_id(network_url, "member-0"), await fetch_id(network_url, "office-0")
    async with open_visit(browser, network_url, viewport=PHONE) as visit:
        await open_drawn(visit, f"{ADDRESS}&expand={member},{office}")
        hidden: str = await visit.page.evaluate(
            """() => [...document.querySelectorAll('.node')].map(node => node.dataset.node)
                .find(id => document.querySelector(`[data-label="${id}"]`) === null)"""
        )
        await visit.page.locator(f'[data-node="{hidden}"]').focus()
        await expect(visit.page.locator(f'.node-label[data-label="{hidden}"]')).to_have_count(1)
        assert await list_collisions(visit.page) == []


async def test_the_wheel_zooms_and_a_node_is_dragged(browser: Browser, network_url: str) -> None:
    member = await fetch_id(network_url, "member-1")
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ADDRESS)
        page = visit.page
        before = await read_places(page)
        box = await page.locator(".drawing svg").bounding_box()
        assert box is not None
        await page.mouse.move(*before[member])
        await page.mouse.down()
        await page.mouse.move(before[member][0] + 60, before[member][1] + 40, steps=5)
        await page.mouse.up()
        dragged = await read_places(page)
        assert dragged[member] == pytest.approx([before[member][0] + 60, before[member][1] + 40], abs=2)
        assert {place: at for place, at in dragged.items() if place != member} == {
            place: at for place, at in before.items() if place != member
        }
        assert "expand" not in await read_parameters(visit)
        await page.mouse.move(box["x"] + 20, box["y"] + 20)
        await page.mouse.wheel(0, -300)
        await page.wait_for_timeout(100)
        zoomed = await read_places(page)
        assert spread(zoomed) > spread(dragged) * 1.2


def spread(places: dict[str, list[float]]) -> float:
    return max(x for x, _ in places.values()) - min(x for x, _ in places.values())


async def test_the_same_address_draws_the_same_picture_without_motion(
    browser: Browser, network_url: str
) -> None:
    member = await fetch_id(network_url, "member-0")
    pictures = []
    for _ in range(2):
        async with open_visit(browser, network_url, reduced_motion="reduce") as visit:
            await open_drawn(visit, f"{ADDRESS}&expand={member}")
            pictures.append(await read_places(visit.page))
            assert await visit.page.evaluate("document.getAnimations().length") == 0
            await visit.page.wait_for_timeout(200)
            assert await read_places(visit.page) == pictures[-1]
    assert pictures[0] == pictures[1]


async def test_an_article_is_drawn_with_those_it_names(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(visit, ARTICLE)
        assert len(visit.list_operations()) == 1
        page = visit.page
        await expect(page.locator(".node.kind-article")).to_have_count(1)
        await expect(page.locator(".drawing .edge-named")).to_have_count(2)
        await expect(page.locator(".node-label", has_text="ليلى البحيري")).to_have_count(1)
        await page.locator(".node.kind-article").click()
        title = page.locator(".panel-title bdi")
        await expect(title).to_have_attribute("dir", "rtl")
        await expect(title).to_have_attribute("lang", "ar")
        await find_node(page, "ليلى البحيري").click()
        await visit.settle()
        await expect(page.locator(".panel-title")).to_have_text("ليلى البحيري")
        assert await list_collisions(page) == []


@pytest.mark.parametrize("start", ["entity=nobody-of-this-name", "article=no-such-article"])
async def test_what_is_not_there_is_said_to_be_not_there(
    browser: Browser, network_url: str, start: str
) -> None:
    async with open_visit(browser, network_url) as visit:
        await visit.open(f"/explore/graph?{start}")
        await expect(visit.page.get_by_role("heading", level=1)).to_have_text("Not found")


async def test_an_address_that_nobody_wrote_is_no_fault(browser: Browser, network_url: str) -> None:
    async with open_visit(browser, network_url) as visit:
        await open_drawn(
            visit, f"{ADDRESS}&expand=x,e_nope,%22&relations=nothing&kinds=ARTICLE&validAt=2024-13-45&show=q"
        )
        await expect(visit.page.locator(".panel-title")).to_have_text("Nothing of this name is drawn")
        await expect(visit.page.locator(".drawing .edge-relation")).to_have_count(MEMBERS + OFFICES)


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark", "phone"])
async def test_the_graph_is_accessible(browser: Browser, network_url: str, look: dict[str, Any]) -> None:
    disputed = await fetch_relation(network_url, "member-0", "ADVISES")
    one, other = await fetch_id(network_url, "guest-1"), await fetch_id(network_url, "office-1")
    states = (
        "/explore/graph",
        f"{ADDRESS}&from={one}&to={other}&show={disputed}",
        f"{ARTICLE}&show={await fetch_id(network_url, HUB)}",
    )
    async with open_visit(browser, network_url, **look) as visit:
        for address in states:
            await open_drawn(visit, address)
            await visit.page.evaluate(
                "document.querySelectorAll('details').forEach(one => { one.open = true; })"
            )
            assert await visit.find_violations() == []
            assert await visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("address", DOCUMENTED)
async def test_an_address_of_the_docs_shows_something(
    browser: Browser, network_url: str, address: str
) -> None:
    async with open_visit(browser, network_url) as visit:
        await visit.open(address)
        await visit.page.locator(".node, .timeline-bar, .graph-suggestions li").first.wait_for()
        assert len(visit.list_operations()) == 1


@pytest.mark.parametrize(
    "start", ["entity=iran", "entity=ansar-allah", "article=oman-prepares-for-saturday-talks"]
)
async def test_on_a_phone_every_node_of_a_small_network_has_its_name(
    browser: Browser, network_url: str, start: str
) -> None:
    async with open_visit(browser, network_url, viewport={"width": 390, "height": 844}) as visit:
        await visit.open(f"/explore/graph?{start}")
        nameless = await visit.page.evaluate(
            "[...document.querySelectorAll('.node')].map(node => node.dataset.node)"
            ".filter(id => document.querySelector(`[data-label='${id}']`) === null)"
        )
        assert nameless == []
