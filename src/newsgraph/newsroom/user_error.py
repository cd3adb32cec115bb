"""Faults of a mutation's input, as its payload lists them beside the field they name."""

import re
from typing import Any

from newsgraph.errors import InputError

_SEPARATOR = re.compile(r"[.\[\]]+")


def build_user_error(fault: InputError) -> dict[str, Any]:
    """Return the fields of a UserError; the parts of the fault's place (`input.authors.1`) make its path."""
    return {
        "code": fault.code,
        "message": fault.message,
        "hint": fault.hint,
        "path": split_place(fault.place),
    }


def split_place(place: str | None) -> list[str]:
    """Return the parts of a place, written with dots or brackets; none where it is unknown."""
    return [part for part in _SEPARATOR.split(place or "") if part]
