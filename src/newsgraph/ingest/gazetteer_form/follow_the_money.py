"""Reads a gazetteer from FollowTheMoney entities; the relations among them are left to an import."""

from collections.abc import Iterator
from pathlib import Path

from newsgraph.errors import InputError
from newsgraph.ingest.gazetteer_form.entry import GazetteerEntry
from newsgraph.ingest.reader.follow_the_money import iter_follow_the_money
from newsgraph.store.record import EntityRecord

PASSED_OVER = "it is no person, organization, place or event; newsgraph import takes its relations"


def parse_follow_the_money(path: Path) -> Iterator[GazetteerEntry]:
    """Yield the entity of each line, and that a line without one is passed over; raises OSError."""
    with path.open("rb") as file:
        done, last = 0, ""
        for piece in iter_follow_the_money(file):
            place, size = piece.place or "", file.tell() - done
            if place == last:
                continue  # what an entity says of its countries, or one relation more of its line
            done, last = done + size, place
            match piece.content:
                case EntityRecord() as record:
                    yield GazetteerEntry(place, size, record)
                case InputError() as fault:
                    yield GazetteerEntry(place, size, fault=fault)
                case _:
                    yield GazetteerEntry(place, size, skipped=PASSED_OVER)
