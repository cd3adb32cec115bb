"""Faults of a mutation's input, each at the place in the input that is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from newsgraph.errors import InputError


@contextmanager
def placed_under(prefix: str) -> Iterator[None]:
    """Put `prefix` before the place of an InputError that leaves the block; one without a place stands there."""
    try:
        yield
    except InputError as fault:
        place = prefix if fault.place is None else f"{prefix}.{fault.place}"
        raise InputError(
            fault.code, fault.message, place=place, hint=fault.hint, details=fault.details
        ) from fault


def build_required(place: str) -> InputError:
    """Return the fault of a field that is missing, null or blank."""
    name = place.rpartition(".")[2]
    return InputError("REQUIRED", f"{name} must be given", place=place, hint="state it, and not as blanks")


def check_filled(arguments: dict[str, Any], name: str, place: str) -> None:
    """Raise InputError REQUIRED where `name` is missing, null or blank."""
    value = arguments.get(name)
    if value is None or (isinstance(value, str) and not value.strip()):
        raise build_required(place)


def build_not_found(what: str, reference: str, place: str) -> InputError:
    """Return the fault of an id that leads to nothing."""
    return InputError(
        "NOT_FOUND",
        f"there is no {what} {reference!r}",
        place=place,
        hint="look the id up, and send it again",
    )
