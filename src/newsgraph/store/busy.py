"""What is said where too many requests wait for the database at once."""

from newsgraph.errors import RequestError

MAX_WAITING = 200
"""Requests that may wait for a connection; a further one is refused at once."""
WAIT_SECONDS = 2.0
"""How long a request waits for a connection at most."""
RETRY_AFTER_SECONDS = 1


def build_busy() -> RequestError:
    """Return the refusal of a request that finds no connection to the database."""
    return RequestError(
        "BUSY",
        "too many requests wait for the database",
        status=503,
        hint="Try again after the seconds that the header Retry-After names.",
        details={"retryAfterSeconds": RETRY_AFTER_SECONDS},
    )
