"""Takes the picture of the README: `uv run python docs/picture/take.py [ADDRESS]`, the front page by default.

It serves the sample newsroom from a temporary file, and needs Chromium.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.async_api import async_playwright

PICTURE = Path(__file__).with_name("explorer.png")
PORT = "8437"
SIZE = {"width": 1120, "height": 700}


async def take(address: str) -> None:
    """Write the picture of what stands at an address of the explorer."""
    async with async_playwright() as playwright:
        path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
        opened = await playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = await opened.new_page(viewport=SIZE, color_scheme="light")  # type: ignore[arg-type]
        await page.goto(f"http://127.0.0.1:{PORT}{address}")
        await page.wait_for_load_state("networkidle")
        await page.screenshot(path=PICTURE)
        await opened.close()


def main() -> None:
    """Serve the sample newsroom while the picture is taken."""
    with tempfile.TemporaryDirectory() as folder:
        call = ["newsgraph", "demo", "--port", PORT, "--database", f"sqlite:///{folder}/demo.db"]
        serving = subprocess.Popen(call, stderr=subprocess.PIPE, text=True)  # noqa: S603 - names no outside input
        try:
            next(line for line in serving.stderr or () if "Ctrl+C" in line)
            asyncio.run(take(sys.argv[1] if len(sys.argv) > 1 else "/"))
        finally:
            serving.terminate()
            serving.wait()


if __name__ == "__main__":
    main()
