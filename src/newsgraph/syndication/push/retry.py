"""When what did not arrive is sent again."""

import hashlib
from datetime import datetime, timedelta

from newsgraph.clock import parse_retry_after, render_instant

SECONDS, MINUTES, HOURS = 1, 60, 3_600
WAITS = (
    5 * SECONDS,
    5 * MINUTES,
    30 * MINUTES,
    2 * HOURS,
    5 * HOURS,
    10 * HOURS,
    14 * HOURS,
    20 * HOURS,
    24 * HOURS,
)
"""Seconds after each attempt but the last (Standard Webhooks, "Retry schedule"); the first is made at once."""
ATTEMPTS = len(WAITS) + 1
JITTER = 0.1
"""The share of a wait that is added to it at most, so that what failed together does not come again together."""
MAX_WAIT = timedelta(seconds=WAITS[-1] * (1 + JITTER) + 1)
"""No instant that is set here lies further ahead; one that does was set before the clock was put back."""
MAX_RETRY_AFTER = timedelta(hours=24)
THROTTLE_SECONDS = 60
"""How long an address is left alone that asks for it and does not say how long."""


def compute_next_attempt(message_id: str, attempts: int, now: datetime) -> str | None:
    """Return the instant of the next attempt after `attempts` were made; None where that was the last."""
    if attempts >= ATTEMPTS:
        return None
    wait = WAITS[attempts - 1] if attempts > 0 else 0
    return render_instant(now + timedelta(seconds=wait * (1 + JITTER * draw_share(message_id, attempts))))


def draw_share(message_id: str, attempt: int) -> float:
    """Return a number from 0 up to 1 that is always the same for a message and an attempt."""
    digest = hashlib.sha256(f"{message_id}.{attempt}".encode()).digest()
    return int.from_bytes(digest[:6]) / 2**48


def compute_resumption(retry_after: str | None, now: datetime) -> str:
    """Return the instant until which an address asks to be left alone: a day ahead at most."""
    asked = parse_retry_after(retry_after, now)
    wait = timedelta(seconds=THROTTLE_SECONDS if asked is None else asked)
    return render_instant(now + min(wait, MAX_RETRY_AFTER))
