"""Faults of a mutation's input, each at the place in the input that is wrong."""

from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import ValidationError
from pydantic.alias_generators import to_camel

from newsgraph.errors import InputError
from newsgraph.store.text_check import check_text

INPUT = "input"
"""The argument in which what is to be saved is stated."""
MAX_TEXT = 2_000
"""Characters of a reason or a note."""


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


def build_invalid(error: ValidationError) -> InputError:
    """Return our fault for the first one that pydantic names in a record of the input."""
    detail = error.errors(include_url=False)[0]
    place = ".".join([INPUT, *(to_camel(str(part)) for part in detail["loc"])])
    text = detail["msg"].removeprefix("Value error, ")
    if text == "must not be empty":
        return build_required(place)
    hint = (
        "use a-z, 0-9 and single hyphens, at most 200"
        if place == f"{INPUT}.slug"
        else "see what the field may hold"
    )
    return InputError("VALUE_INVALID", text, place=place, hint=hint)


def build_not_found(what: str, reference: str, place: str) -> InputError:
    """Return the fault of an id that leads to nothing."""
    return InputError(
        "NOT_FOUND",
        f"there is no {what} {reference!r}",
        place=place,
        hint="look the id up, and send it again",
    )


def read_text(text: str, place: str) -> str:
    """Return a text that a mutation must have; raises InputError REQUIRED, TEXT_TOO_LONG, INVALID_TEXT."""
    if not text.strip():
        raise build_required(place)
    if len(text) > MAX_TEXT:
        raise InputError(
            "TEXT_TOO_LONG",
            f"the text may have {MAX_TEXT} characters, not {len(text)}",
            place=place,
            hint="say it in fewer words",
        )
    return check_text(text, place)
