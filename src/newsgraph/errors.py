"""Every error that newsgraph raises on purpose, with a code that never changes meaning.

NewsgraphError
├── RequestError          a client's request is refused
└── InputError            a file or value given to a command or an import is refused
"""

from typing import Any


class NewsgraphError(Exception):
    """An error fit to show: a stable code, a message, details as data, and a hint that says what to do."""

    def __init__(
        self, code: str, message: str, *, hint: str | None = None, details: dict[str, Any] | None = None
    ):
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.details = details or {}


class InputError(NewsgraphError):
    """A file or a value is refused; `place` says where in it (a line, a record, a span)."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        place: str | None = None,
        hint: str | None = None,
        details: dict[str, Any] | None = None,
    ):
        super().__init__(code, message, hint=hint, details=details)
        self.place = place


class RequestError(NewsgraphError):
    """A client's request is refused; `status` is the HTTP status that goes with it."""

    def __init__(
        self,
        code: str,
        message: str,
        *,
        status: int = 400,
        hint: str | None = None,
        details: dict[str, Any] | None = None,
        locations: tuple[tuple[int, int], ...] = (),
    ):
        super().__init__(code, message, hint=hint, details=details)
        self.status = status
        self.locations = locations
