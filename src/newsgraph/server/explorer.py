"""The explorer: a page on which people read articles and look at the graph, built on the public API alone.

Its sources are in `web/explorer/`; what it shows is decided in the browser by the address.
"""

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from newsgraph.server.asset import render_page
from newsgraph.server.media_type import wants_page

_PAGE = Path(__file__).parent / "explorer" / "index.html"
FRONT = "/"
PATHS = (FRONT, "/explore/{view:path}")


class Explorer:
    """The pages of the explorer, which lead to GraphiQL where there is one."""

    def __init__(self, *, has_graphiql: bool):
        """Take what else there is to lead to."""
        self._names = {"graphiql": "/graphql" if has_graphiql else ""}

    def build_routes(self) -> list[Route]:
        """Return the routes of the addresses at which the explorer shows something."""
        return [Route(path, self._serve_page, methods=["GET"]) for path in PATHS]

    async def serve_unknown(self, request: Request, error: Exception) -> Response:
        """Answer for an address at which there is nothing: browsers with a page that says so, others in a line."""
        if not wants_page(request.headers.get("accept")):
            return PlainTextResponse(error.detail if isinstance(error, HTTPException) else "Not Found", 404)
        response = render_page(_PAGE, status=404, names=self._names)
        response.headers["Cache-Control"] = "no-store"
        return response

    async def _serve_page(self, request: Request) -> Response:
        """An article is found by its own page, `/articles/{slug}`, and not a second time by the explorer's."""
        return render_page(_PAGE, is_indexed=request.url.path == FRONT, names=self._names)
