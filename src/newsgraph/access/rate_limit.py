"""How much each key may ask: a bucket of points for every key, out of which operations take what they may cost.

A bucket begins full and fills evenly, so that an empty one is full again after the policy's window (a token bucket,
kept as the instant at which it will be full: ITU-T I.371, annex A, the generic cell rate algorithm). Buckets live in
this process: several processes beside each other let each key have as many times the points.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from newsgraph.compiler.operation import Recent
from newsgraph.errors import RequestError
from newsgraph.model.viewer import RateStanding, Viewer

MAX_BUCKETS = 10_000
"""How many buckets are remembered, those used last; only keys that work have one."""


@dataclass(frozen=True)
class RatePolicy:
    """How many points a bucket holds, and in how many seconds it fills."""

    points: int
    seconds: int


class RateLimits(Protocol):
    """Counts what viewers spend."""

    def spend(self, viewer: Viewer, points: int) -> None:
        """Take points away; raises RequestError RATE_LIMITED (429) where too few are left."""

    def tell(self, viewer: Viewer) -> RateStanding | None:
        """Return what a viewer has left; None where nothing limits it."""


class NoLimits:
    """Limits nobody."""

    def spend(self, viewer: Viewer, points: int) -> None:
        """Do nothing."""

    def tell(self, viewer: Viewer) -> None:
        """Return None."""


class KeyBuckets:
    """Limits whoever says who they are, by the key, else by the name that a token states; the public by nothing."""

    def __init__(self, policy: RatePolicy, monotonic: Callable[[], float] = time.monotonic):
        """Take the policy of every bucket, and a clock (seconds) that never goes back."""
        self._policy = policy
        self._monotonic = monotonic
        self._full_at: Recent[str, float] = Recent(MAX_BUCKETS)

    def spend(self, viewer: Viewer, points: int) -> None:
        """Take points away, or none where too few are left.

        Raises RequestError RATE_LIMITED (429) with the points needed and left, and the seconds after which there are
        enough; none of these where the operation costs more than a full bucket.
        """
        name = viewer.identity
        if name is None:
            return
        now = self._monotonic()
        full_at = (
            max(now, self._full_at.get(name) or now) + points * self._policy.seconds / self._policy.points
        )
        wait = full_at - self._policy.seconds - now
        if wait > 0:
            raise self._build_refusal(points, self._tell(name), wait)
        self._full_at.put(name, full_at)

    def tell(self, viewer: Viewer) -> RateStanding | None:
        """Return what a viewer has left, None for the public."""
        name = viewer.identity
        return None if name is None else self._tell(name)

    def _tell(self, name: str) -> RateStanding:
        seconds = max(0.0, (self._full_at.get(name) or 0.0) - self._monotonic())
        spent = math.ceil(seconds * self._policy.points / self._policy.seconds - 1e-6)
        return RateStanding(
            self._policy.points,
            self._policy.seconds,
            max(0, self._policy.points - spent),
            math.ceil(seconds - 1e-6),
        )

    def _build_refusal(self, points: int, standing: RateStanding, wait: float) -> RequestError:
        details = {"limit": standing.limit, "left": standing.remaining, "needed": points}
        if points > standing.limit:
            return RequestError(
                "RATE_LIMITED",
                f"the operation may cost {points} points; your key has {standing.limit} when it has all",
                status=429,
                hint="Ask for smaller pages, or split the operation.",
                details=details,
            )
        seconds = math.ceil(wait)
        return RequestError(
            "RATE_LIMITED",
            f"the operation may cost {points} points; your key has {standing.remaining} left",
            status=429,
            hint=f"Send it again in {seconds} seconds, or ask for smaller pages.",
            details={**details, "retryAfter": seconds},
        )
