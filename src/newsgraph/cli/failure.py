"""Tells errors: one line with the code, one with the hint, never a traceback."""

import sys

from newsgraph.errors import InputError, NewsgraphError


def render_error(error: NewsgraphError) -> list[str]:
    """Return the lines that tell an error."""
    place = f" ({error.place})" if isinstance(error, InputError) and error.place is not None else ""
    lines = [f"error {error.code}: {error.message}{place}"]
    return lines if error.hint is None else [*lines, f"  hint: {error.hint}"]


def build_unexpected(error: BaseException) -> NewsgraphError:
    """Return the error that stands for one nobody foresaw."""
    return NewsgraphError(
        "UNEXPECTED",
        f"{type(error).__name__}: {' '.join(str(error).split())[:300]}",
        hint="this is a fault in newsgraph; please report it with this line",
    )


def say(line: str) -> None:
    """Write a line of talk to standard error."""
    sys.stderr.write(line + "\n")
