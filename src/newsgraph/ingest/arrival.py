"""Finds the files to import, and tells in which form each is."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from newsgraph.errors import InputError

HEAD_BYTES = 4096
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Form(StrEnum):
    """A form that an import reads."""

    JSON_LINES = "JSON_LINES"
    HTML = "HTML"
    TEXT = "TEXT"


SUFFIXES = {
    ".jsonl": Form.JSON_LINES,
    ".ndjson": Form.JSON_LINES,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".txt": Form.TEXT,
    ".text": Form.TEXT,
}


@dataclass
class Missing:
    """What will not be imported: files of folders passed over, and paths that are refused."""

    skipped: list[tuple[Path, str]] = field(default_factory=list)
    failed: list[tuple[Path, InputError]] = field(default_factory=list)


def find_files(paths: Iterable[Path]) -> tuple[list[Path], Missing]:
    """Return the files among `paths` and in its folders (sorted, hidden ones left out), and what is missing.

    In a folder only names with a known ending count, JSON Lines before pages: entities before what names them.
    """
    files: list[Path] = []
    missing = Missing()
    for path in paths:
        if path.is_dir():
            found = sorted(
                child for child in path.rglob("*") if child.is_file() and not _is_hidden(child, path)
            )
            known = [child for child in found if child.suffix.lower() in SUFFIXES]
            files += sorted(known, key=lambda child: SUFFIXES[child.suffix.lower()] is not Form.JSON_LINES)
            missing.skipped += [
                (child, "no known ending") for child in found if child.suffix.lower() not in SUFFIXES
            ]
        elif path.exists():
            files.append(path)
        else:
            fault = InputError("FILE_NOT_FOUND", "there is no such file", hint="check the name")
            missing.failed.append((path, fault))
    return list(dict.fromkeys(files)), missing


def recognize_form(path: Path) -> Form:
    """Return the form of a file by its ending, else by how it begins.

    Raises InputError: FILE_EMPTY, FORM_UNKNOWN for what is no text. Raises OSError where it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES).removeprefix(BYTE_ORDER_MARK)
    if not head.strip():
        raise InputError("FILE_EMPTY", "the file holds nothing", hint="remove it from the import")
    known = SUFFIXES.get(path.suffix.lower())
    if known is not None:
        return known
    if b"\0" in head:
        raise InputError(
            "FORM_UNKNOWN",
            "the file is no text",
            hint="import JSON Lines, an HTML page or a page as plain text",
        )
    start = head.lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<?xml", b"<!--")):
        return Form.HTML
    return Form.JSON_LINES if start.startswith(b"{") else Form.TEXT


def _is_hidden(child: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in child.relative_to(folder).parts)
