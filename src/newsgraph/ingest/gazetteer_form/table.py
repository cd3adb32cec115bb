"""Reads a gazetteer from a table: CSV with a header, parted by commas, semicolons or tabs."""

import csv
from collections.abc import Iterator
from pathlib import Path

from pydantic import ValidationError

from newsgraph.errors import InputError
from newsgraph.ingest.alias_text import parse_aliases
from newsgraph.ingest.gazetteer_form.entry import GazetteerEntry
from newsgraph.model.vocabulary import EntityKind
from newsgraph.store.record import EntityRecord, IdentifierRecord

NEEDED = ("name", "kind")
COLUMNS = (*NEEDED, "id", "slug", "description", "aliases")
IDENTIFIER = "identifier:"
MAX_CELL = 1_000_000


def parse_table(path: Path) -> Iterator[GazetteerEntry]:
    """Yield the entity of each row.

    Raises InputError COLUMN_MISSING, COLUMN_UNKNOWN, INVALID_TEXT, TABLE_INVALID where the table as a whole cannot be
    read; OSError.
    """
    csv.field_size_limit(MAX_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            header = file.readline()
            file.seek(0)
            reader = csv.DictReader(file, delimiter=max(",;\t", key=header.count), strict=True)
            _check_header(list(reader.fieldnames or ()))
            yield from _iter_rows(reader)
    except UnicodeDecodeError as error:
        raise InputError(
            "INVALID_TEXT",
            "the table is not UTF-8",
            place=f"byte {error.start}",
            hint="save the file as UTF-8",
        ) from None
    except csv.Error as error:
        raise InputError(
            "TABLE_INVALID",
            f"the table cannot be read: {error}",
            hint="check the quotation marks of its cells",
        ) from None


def _iter_rows(reader: "csv.DictReader[str]") -> Iterator[GazetteerEntry]:
    for row in reader:
        place = f"line {reader.line_num}"
        size = sum(len(str(cell)) + 1 for cell in row.values())
        if None in row:
            fault = InputError(
                "TABLE_INVALID",
                "the row has more cells than the header",
                place=place,
                hint="put cells that hold the separator into quotation marks",
            )
            yield GazetteerEntry(place, size, fault=fault)
        elif any((cell or "").strip() for cell in row.values()):
            try:
                yield GazetteerEntry(place, size, _parse_row(row))
            except InputError as fault:
                yield GazetteerEntry(place, size, fault=fault)


def _parse_row(row: dict[str, str | None]) -> EntityRecord:
    cells = {name: (cell or "").strip() for name, cell in row.items()}
    kind = cells["kind"].upper()
    if kind not in EntityKind.__members__:
        raise InputError(
            "KIND_UNKNOWN",
            f"{cells['kind']!r} is no kind of entity",
            place="kind",
            hint="state PERSON, ORGANIZATION, PLACE or EVENT",
        )
    identifiers = tuple(
        IdentifierRecord(scheme=name.removeprefix(IDENTIFIER), value=cell)
        for name, cell in cells.items()
        if name.startswith(IDENTIFIER) and cell
    )
    try:
        return EntityRecord(
            kind=EntityKind(kind),
            id=cells.get("id") or None,
            slug=cells.get("slug") or None,
            name=cells["name"],
            description=cells.get("description") or None,
            aliases=parse_aliases(cells.get("aliases", "")),
            identifiers=identifiers,
        )
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        place = str(detail["loc"][0])
        text = detail["msg"].removeprefix("Value error, ")
        raise InputError(
            "MEMBER_INVALID", f"{place}: {text}", place=place, hint="see the columns of a gazetteer"
        ) from None


def _check_header(names: list[str]) -> None:
    missing = [name for name in NEEDED if name not in names]
    unknown = [
        name
        for name in names
        if name not in COLUMNS and not (name.startswith(IDENTIFIER) and name != IDENTIFIER)
    ]
    hint = f"the columns are {', '.join(COLUMNS)} and {IDENTIFIER}SCHEME; the first line names them"
    if missing:
        raise InputError(
            "COLUMN_MISSING", f"the table has no column {missing[0]!r}", place="line 1", hint=hint
        )
    if unknown or len(set(names)) != len(names):
        name = unknown[0] if unknown else next(name for name in names if names.count(name) > 1)
        raise InputError(
            "COLUMN_UNKNOWN",
            f"the column {name!r} is not known, or there twice",
            place="line 1",
            hint=hint,
        )
