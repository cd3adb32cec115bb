"""The explorer: a page on which people read articles and look at the graph, built on the public API alone.

Its sources are in `web/explorer/`; what it shows is decided in the browser by the address.
"""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from newsgraph.server.asset import render_page

_PAGE = Path(__file__).parent / "explorer" / "index.html"
PATHS = ("/", "/explore/{view:path}")


def build_explorer_routes() -> list[Route]:
    """Return the routes of the addresses at which the explorer shows something."""
    return [Route(path, _serve_page, methods=["GET"]) for path in PATHS]


async def _serve_page(_: Request) -> Response:
    return render_page(_PAGE)
