"""Tells how well the body text of annotated HTML pages is extracted.

uv run python bench/measure_extraction.py ../shared/data/web_pages

A segment that must stand in the body and does is a hit, one that must not and does is a fault; F1 is over both.
"""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from newsgraph.errors import InputError
from newsgraph.ingest.reader.html_page import parse_html_page


def measure(folder: Annotated[Path, typer.Argument(help="The folder with gold.json and html/")]) -> None:
    """Print the score over all pages of a folder, and what is missing or wrong on which page."""
    console = Console(width=110)
    hits = misses = faults = 0
    for gold in json.loads((folder / "gold.json").read_text(encoding="utf-8")).values():
        page = folder / "html" / gold["file"]
        try:
            text = parse_html_page(page.read_bytes(), page.name).text
        except InputError as error:
            console.print(f"{page.name}: {error.message}")
            text = ""
        missing = [part for part in gold["with"] if part not in text]
        wrong = [part for part in gold["without"] if part in text]
        hits += len(gold["with"]) - len(missing)
        misses += len(missing)
        faults += len(wrong)
        for what, parts in (("missing", missing), ("wrong", wrong)):
            if parts:
                console.print(f"{page.name}: {what} {parts}")
    score = 2 * hits / (2 * hits + misses + faults)
    console.print(f"{hits} hits, {misses} misses, {faults} faults: F1 {score:.3f}")


if __name__ == "__main__":
    typer.run(measure)
