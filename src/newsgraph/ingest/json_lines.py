"""Reads and writes newsgraph's own form, JSON Lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.ingest.prepared_article import PreparedArticle
from newsgraph.store.article_snapshot import fetch_article_records
from newsgraph.store.bare_relation import fetch_bare_relation_records
from newsgraph.store.record import (
    AnyRecord,
    ArticleRecord,
    BareRelationRecord,
    ChangeRecord,
    EntityProposalRecord,
    EntityRecord,
    HeaderRecord,
    MergeRecord,
    Record,
    RelationRecord,
)
from newsgraph.store.relation_snapshot import fetch_relation_records
from newsgraph.store.snapshot import (
    fetch_change_records,
    fetch_entity_proposal_records,
    fetch_entity_records,
    fetch_merge_records,
)

MAX_LINE_BYTES = 32 * 1024 * 1024
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
LineRecord = (
    HeaderRecord
    | ChangeRecord
    | EntityRecord
    | MergeRecord
    | ArticleRecord
    | RelationRecord
    | EntityProposalRecord
    | BareRelationRecord
)
_ADAPTER: TypeAdapter[LineRecord] = TypeAdapter(AnyRecord)


@dataclass(frozen=True)
class Line:
    """One line of a file: its number from 1, its bytes, and its record or the fault that keeps it from being one.

    `prepared` is what follows from the record of an article, where that was worked out ahead.
    """

    number: int
    size: int
    record: LineRecord | None
    fault: InputError | None
    prepared: PreparedArticle | None = None


def parse_json_lines(file: IO[bytes]) -> Iterator[Line]:
    """Yield every line of an opened file that is not blank, one in memory at a time."""
    number = 0
    while content := file.readline(MAX_LINE_BYTES + 1):
        number += 1
        is_too_long = len(content) > MAX_LINE_BYTES
        if is_too_long:
            _skip_line(file)
        content = content.removeprefix(BYTE_ORDER_MARK) if number == 1 else content
        if content.strip():
            yield _too_long(number, len(content)) if is_too_long else _parse_numbered(number, content)


def parse_line(content: bytes) -> LineRecord:
    """Return the record that one line holds.

    Raises InputError with the member as its place: INVALID_JSON, INVALID_TEXT, TYPE_UNKNOWN, MEMBER_MISSING,
    MEMBER_UNKNOWN, MEMBER_INVALID.
    """
    try:
        return _ADAPTER.validate_json(content)
    except ValidationError as error:
        raise _build_fault(error.errors(include_url=False)[0]) from None
    except InputError as error:
        raise InputError(error.code, error.message, place=error.place, hint=error.hint) from None


def render_line(record: Record) -> bytes:
    """Return the line of a record: every member, in the order of the format, newline included."""
    return record.model_dump_json(by_alias=True).encode("utf-8") + b"\n"


def render_export(connection: Connection) -> Iterator[bytes]:
    """Yield the lines of everything in the database, a batch in memory at a time."""
    yield render_line(HeaderRecord())
    for fetch in (
        fetch_change_records,
        fetch_entity_records,
        fetch_merge_records,
        fetch_article_records,
        fetch_relation_records,
        fetch_entity_proposal_records,
        fetch_bare_relation_records,
    ):
        for record in fetch(connection):
            yield render_line(record)


def _parse_numbered(number: int, content: bytes) -> Line:
    try:
        return Line(number, len(content), parse_line(content), None)
    except InputError as fault:
        return Line(number, len(content), None, fault)


def _skip_line(file: IO[bytes]) -> None:
    while (part := file.readline(MAX_LINE_BYTES)) and not part.endswith(b"\n"):
        pass


def _too_long(number: int, size: int) -> Line:
    fault = InputError(
        "LINE_TOO_LONG", f"the line is longer than {MAX_LINE_BYTES} bytes", hint="split the article it holds"
    )
    return Line(number, size, None, fault)


def _build_fault(detail: ErrorDetails) -> InputError:
    """Return our error for the first fault that pydantic names."""
    place = _render_place(detail["loc"])
    text = detail["msg"].removeprefix("Value error, ")
    match detail["type"]:
        case "json_invalid" if any(
            word in text for word in ("surrogate", "hex escape", "unicode code point")
        ):
            return InputError(
                "INVALID_TEXT", f"the line is no valid Unicode: {text}", hint="write the file as UTF-8"
            )
        case "json_invalid":
            return InputError("INVALID_JSON", f"the line is no JSON: {text}", hint="one JSON object a line")
        case _ if not detail["loc"]:
            return InputError(
                "TYPE_UNKNOWN",
                "the line is no object with a known type",
                place="type",
                hint="newsgraph, change, entity, merge, article, relation, entityProposal and bareRelation are known",
            )
        case "missing":
            return InputError("MEMBER_MISSING", f"{place} is missing", place=place, hint="add the member")
        case "extra_forbidden":
            return InputError(
                "MEMBER_UNKNOWN",
                f"{place} is no member here",
                place=place,
                hint="remove it, or correct its name",
            )
        case _:
            return InputError(
                "MEMBER_INVALID",
                f"{place}: {text}",
                place=place,
                hint="see the format of newsgraph JSON Lines",
            )


def _render_place(location: tuple[int | str, ...]) -> str:
    """Return `evidence[0].quote` for the path; its first part is the type of the line."""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in location[1:]]
    return "".join(parts).removeprefix(".") or "type"
