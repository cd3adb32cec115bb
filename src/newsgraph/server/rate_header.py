"""Tells clients in headers how much they may still ask.

Source: draft-ietf-httpapi-ratelimit-headers-10, sections 3 and 4: lists of structured fields (RFC 9651) whose items
are strings, with the quota `q` and window `w` of the policy, what remains as `r` and the seconds until all is there
again as `t`. The draft is not finished; `Retry-After` (RFC 9110, section 10.2.3) goes with every refusal.
"""

from starlette.requests import HTTPConnection
from starlette.responses import Response

from newsgraph.access.rate_limit import RateLimits
from newsgraph.model.viewer import Viewer

POLICY = "points"


def add_rate_headers(request: HTTPConnection, response: Response, limits: RateLimits) -> None:
    """Add to a response what its viewer, as `find_viewer` found it, has left, where anything limits it."""
    viewer: Viewer | None = getattr(request.state, "viewer", None)
    standing = None if viewer is None else limits.tell(viewer)
    if standing is None:
        return
    policy = f'"{POLICY}";q={standing.limit};w={standing.window_seconds}'
    state = f'"{POLICY}";r={standing.remaining};t={standing.reset_seconds}'
    response.raw_headers += [(b"ratelimit-policy", policy.encode()), (b"ratelimit", state.encode())]
