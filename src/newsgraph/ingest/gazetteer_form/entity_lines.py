"""Reads a gazetteer from newsgraph's own JSON Lines, which hold entities alone."""

from collections.abc import Iterator
from pathlib import Path

from newsgraph.errors import InputError
from newsgraph.ingest.gazetteer_form.entry import GazetteerEntry
from newsgraph.ingest.json_lines import Line, parse_json_lines
from newsgraph.store.record import EntityRecord, HeaderRecord


def parse_entity_lines(path: Path) -> Iterator[GazetteerEntry]:
    """Yield the entity of each line; raises OSError."""
    with path.open("rb") as file:
        for line in parse_json_lines(file):
            if not isinstance(line.record, HeaderRecord):
                yield _build_entry(line)


def _build_entry(line: Line) -> GazetteerEntry:
    place = f"line {line.number}"
    match line.record:
        case EntityRecord():
            return GazetteerEntry(place, line.size, line.record)
        case None:
            return GazetteerEntry(place, line.size, fault=line.fault)
        case _:
            fault = InputError(
                "TYPE_NOT_ALLOWED",
                "a gazetteer holds entity lines alone",
                place="type",
                hint="import the file itself",
            )
            return GazetteerEntry(place, line.size, fault=fault)
