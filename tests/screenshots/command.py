"""Serves what there is to explore and takes the pictures."""

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from screenshots.view import VIEWS, View
from support_browser import FLAGS, find_chromium, open_visit, prepare_explored
from support_network import import_network
from support_server import run_app

LOOKS = {
    "light": {"color_scheme": "light", "viewport": {"width": 1280, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1280, "height": 900}},
    "phone": {"color_scheme": "light", "viewport": {"width": 390, "height": 844}, "has_touch": True},
}


def main() -> None:
    """Write NAME-light.png, NAME-dark.png and NAME-phone.png for each view, or for those that are named."""
    parser = argparse.ArgumentParser(description="Take pictures of the explorer's views.")
    parser.add_argument("folder", type=Path, help="where the pictures are written")
    parser.add_argument("names", nargs="*", help="the views to take; all by default")
    given = parser.parse_args()
    unknown = set(given.names) - {view.name for view in VIEWS}
    if unknown:
        parser.error(f"no such view: {', '.join(sorted(unknown))}")
    views = [view for view in VIEWS if not given.names or view.name in given.names]
    given.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(take_pictures(given.folder, views))


async def take_pictures(folder: Path, views: list[View]) -> None:
    """Serve a newsroom of its own from a temporary folder, and take every picture."""
    with tempfile.TemporaryDirectory() as name:
        database = Path(name) / "newsroom.db"
        await prepare_explored(database)
        await import_network(database)
        async with run_app(database, is_public=True) as url, async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=find_chromium(), args=list(FLAGS))
            for view in views:
                for look in LOOKS:
                    await take_picture(browser, url, view, look, folder / f"{view.name}-{look}.png")
            await browser.close()


async def take_picture(browser: Browser, url: str, view: View, look: str, file: Path) -> None:
    """Take one picture; AssertionError where something went wrong in the page."""
    async with open_visit(browser, url, reduced_motion="reduce", **LOOKS[look]) as visit:
        await visit.open(view.address)
        if view.act is not None:
            await view.act(visit.page)
        await visit.page.screenshot(path=file, full_page=view.whole)
    sys.stdout.write(f"{file}\n")
