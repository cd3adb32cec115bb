"""Finds the files to import."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from newsgraph.errors import InputError
from newsgraph.ingest.reader.form import SUFFIXES, Form, find_suffix
from newsgraph.ingest.reader.opening import STANDARD_INPUT

ABOUT = frozenset({"readme", "license", "licence", "copying", "notice", "changelog"})
"""What files are called that tell of the others in a folder: no article is one of them."""


@dataclass
class Missing:
    """What will not be imported: files of folders passed over, and paths that are refused."""

    skipped: list[tuple[Path, str]] = field(default_factory=list)
    failed: list[tuple[Path, InputError]] = field(default_factory=list)


def find_files(paths: Iterable[Path]) -> tuple[list[Path], Missing]:
    """Return the files among `paths` and in its folders (sorted, hidden ones left out), and what is missing.

    In a folder only names with a known ending count, but for files that tell of it (ABOUT), JSON Lines before pages:
    entities before what names them. `-` is standard input.
    """
    files: list[Path] = []
    missing = Missing()
    for path in paths:
        if path == STANDARD_INPUT:
            files.append(path)
        elif path.is_dir():
            found = sorted(
                child for child in path.rglob("*") if child.is_file() and not _is_hidden(child, path)
            )
            reasons = {child: _find_reason(child) for child in found}
            known = [child for child in found if reasons[child] is None]
            files += sorted(known, key=lambda child: SUFFIXES[find_suffix(child.name)] is not Form.JSON_LINES)
            missing.skipped += [(child, reason) for child, reason in reasons.items() if reason is not None]
        elif path.exists():
            files.append(path)
        else:
            missing.failed.append((path, build_not_found()))
    return list(dict.fromkeys(files)), missing


def _find_reason(child: Path) -> str | None:
    """Return why a file of a folder is passed over; None where it is not."""
    if find_suffix(child.name) not in SUFFIXES:
        return "no known ending"
    return "tells of the folder" if child.name.lower().split(".")[0] in ABOUT else None


def build_not_found(place: str | None = None) -> InputError:
    """Return the fault of a file that is not there."""
    return InputError("FILE_NOT_FOUND", "there is no such file", place=place, hint="check the name")


def _is_hidden(child: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in child.relative_to(folder).parts)
