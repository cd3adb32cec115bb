"""Counts requests to the hub, so that nobody has it knock at a third party's door without end."""

from collections import OrderedDict
from datetime import datetime, timedelta

import httpx2

from newsgraph.clock import Clock

WINDOW = timedelta(minutes=1)
MAX_REQUESTS = 20
"""Requests that may name callbacks on one host within the window."""
MAX_KNOWN = 10_000
"""Hosts that are remembered; the one that was seen longest ago is forgotten first."""


class RequestLimit:
    """A fixed window for each callback host, bounded in memory."""

    def __init__(self, clock: Clock):
        """Take what tells the present instant."""
        self._clock = clock
        self._known: OrderedDict[str, tuple[datetime, int]] = OrderedDict()

    def take(self, callback: str) -> int | None:
        """Count a request; return None where it may be made, else the seconds until one may."""
        host, now = httpx2.URL(callback).host, self._clock()
        began, count = self._known.pop(host, (now, 0))
        if not now - WINDOW < began <= now:  # it is over, or the clock was put back
            began, count = now, 0
        self._known[host] = (began, count + 1)
        if len(self._known) > MAX_KNOWN:
            self._known.popitem(last=False)
        if count < MAX_REQUESTS:
            return None
        return max(1, round((began + WINDOW - now).total_seconds()))
