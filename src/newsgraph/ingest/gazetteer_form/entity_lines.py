"""Reads a gazetteer from newsgraph's own JSON Lines, which hold entities alone."""

from collections.abc import Iterator
from pathlib import Path

from newsgraph.errors import InputError
from newsgraph.ingest.gazetteer_form.entry import GazetteerEntry
from newsgraph.ingest.json_lines import parse_json_lines
from newsgraph.store.record import EntityRecord, HeaderRecord


def parse_entity_lines(path: Path) -> Iterator[GazetteerEntry]:
    """Yield the entity of each line; raises OSError."""
    for line in parse_json_lines(path):
        place = f"line {line.number}"
        match line.record:
            case EntityRecord():
                yield GazetteerEntry(place, line.size, line.record)
            case HeaderRecord():
                continue
            case None:
                yield GazetteerEntry(place, line.size, fault=line.fault)
            case _:
                fault = InputError(
                    "TYPE_NOT_ALLOWED",
                    "a gazetteer holds entity lines alone",
                    place="type",
                    hint="import the file itself",
                )
                yield GazetteerEntry(place, line.size, fault=fault)
