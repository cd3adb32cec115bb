"""Tells errors: one line with the code, one with the hint, never a traceback."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from newsgraph.errors import InputError, NewsgraphError

EXIT_FAILED = 1
EXIT_WRONG_USE = 2


def render_error(error: NewsgraphError) -> list[str]:
    """Return the lines that tell an error."""
    place = f" ({error.place})" if isinstance(error, InputError) and error.place is not None else ""
    lines = [f"error {error.code}: {error.message}{place}"]
    return lines if error.hint is None else [*lines, f"  hint: {error.hint}"]


@contextmanager
def naming(options: Mapping[str, str]) -> Iterator[None]:
    """Let a fault of the API's fields name the options by which they were typed; raises it as InputError again."""
    try:
        yield
    except InputError as error:
        if error.place is None or error.place not in options:
            raise
        place = options[error.place]
        raise InputError(
            error.code, error.message, place=place, hint=error.hint, details=error.details
        ) from error


def build_unexpected(error: BaseException) -> NewsgraphError:
    """Return the error that stands for one nobody foresaw."""
    return NewsgraphError(
        "UNEXPECTED",
        f"{type(error).__name__}: {' '.join(str(error).split())[:300]}",
        hint="this is a fault in newsgraph; please report it with this line",
    )


def tell(error: NewsgraphError) -> None:
    """Write the lines that tell an error to standard error."""
    for line in render_error(error):
        say(line)


def say(line: str) -> None:
    """Write a line of talk to standard error."""
    sys.stderr.write(line + "\n")
