"""Who sent a request over HTTP, and what that means for whoever might keep the answer."""

from starlette.requests import Request

from newsgraph.access.authenticate import Authenticator, build_key_invalid
from newsgraph.model.viewer import Viewer

NOT_KEPT = "no-store"
PRIVATE = "private, no-store"
"""Nobody keeps what was answered to somebody in particular (RFC 9111, section 5.2.2)."""
VARY = "accept, authorization"
"""What decides between answers at one address: what a client takes, and who it is (RFC 9110, section 12.5.5)."""


async def find_viewer(request: Request, authenticator: Authenticator) -> Viewer:
    """Return who sent a request, by its header Authorization and by nothing else, never by the address.

    The request's state holds the viewer from then on, for `rate_header`.

    Raises RequestError KEY_INVALID (401) where the header stands twice or names nobody.
    """
    stated = request.headers.getlist("authorization")
    if len(stated) > 1:
        raise build_key_invalid()
    viewer = await authenticator.find_viewer(stated[0] if stated else None)
    request.state.viewer = viewer
    return viewer


def choose_cache_control(request: Request) -> str:
    """Return what caches are told of an answer that may not be kept: it is private to who names himself."""
    return PRIVATE if "authorization" in request.headers else NOT_KEPT
