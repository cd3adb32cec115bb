"""Reads bytes as an import does, and imports files with what was kept, for tests of the readers."""

import io
from pathlib import Path
from typing import Any

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, PassedOver, Piece, Withdrawal
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.reader.form import Form, recognize_form
from newsgraph.ingest.reader.opening import open_stream
from newsgraph.ingest.reader.reading import iter_pieces
from newsgraph.ingest.report import ImportReport
from newsgraph.store.database import Database
from support_store import NOW, fetch

FILES = Path(__file__).parent / "data" / "import"
FACTS = "SELECT slug, status, saved_version, published_at FROM article ORDER BY slug"


def read(content: bytes, name: str = "file", form: Form | None = None) -> list[Piece]:
    """Return the pieces of `content`; a file that is refused is one piece, its fault."""
    try:
        opened = open_stream(name, io.BytesIO(content))
        return list(iter_pieces(form or recognize_form(opened.head, name), opened))
    except InputError as fault:
        return [Piece(None, fault)]


def documents(pieces: list[Piece]) -> list[Document]:
    return [piece.content for piece in pieces if isinstance(piece.content, Document)]


def faults(pieces: list[Piece]) -> list[tuple[str | None, str]]:
    """Return the places and codes of what was refused; every fault says what to do."""
    found = [(piece.place, piece.content) for piece in pieces if isinstance(piece.content, InputError)]
    assert all(fault.hint for _, fault in found)
    return [(place, fault.code) for place, fault in found]


def passed(pieces: list[Piece]) -> list[tuple[str | None, str]]:
    return [(piece.place, piece.content.reason) for piece in pieces if isinstance(piece.content, PassedOver)]


def withdrawals(pieces: list[Piece]) -> list[Withdrawal]:
    return [piece.content for piece in pieces if isinstance(piece.content, Withdrawal)]


async def import_file(database: Database, path: Path, now: str = NOW, **options: Any) -> ImportReport:
    return await import_paths(database, [path], ImportOptions(now, **options))


async def fetch_facts(database: Database) -> list[tuple[Any, ...]]:
    return await fetch(database, FACTS)
