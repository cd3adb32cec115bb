"""What a route is served by: a function that answers, or refuses as everything else here does."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from newsgraph.access.rate_limit import NoLimits, RateLimits
from newsgraph.server.rate_header import add_rate_headers
from newsgraph.server.refusal import build_refusal_headers, get_status, render_errors
from newsgraph.server.viewer import VARY, choose_cache_control

NO_LIMITS = NoLimits()
Endpoint = Callable[[Request], Awaitable[Response]]


def as_function(endpoint: Endpoint, limits: RateLimits = NO_LIMITS) -> Endpoint:
    """Return a callable object as the function that Starlette tells a request handler by.

    Whatever the object lets through is answered as our errors are, and goes no further. Where there are `limits`, the
    response tells what they leave to whoever asked.
    """

    async def handle(request: Request) -> Response:
        try:
            response = await endpoint(request)
        except Exception as error:
            headers = {"cache-control": choose_cache_control(request), "vary": VARY}
            response = JSONResponse(
                {"errors": render_errors(error)}, get_status(error), headers | build_refusal_headers(error)
            )
        add_rate_headers(request, response, limits)
        return response

    return handle
