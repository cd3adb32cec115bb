"""The explorer: a page on which people read articles and look at the graph, built on the public API alone.

Its sources are in `web/explorer/`; what it shows is decided in the browser by the address.
"""

from pathlib import Path

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from newsgraph.errors import NewsgraphError
from newsgraph.execute import Service
from newsgraph.server.asset import render_page
from newsgraph.server.media_type import wants_page

_PAGE = Path(__file__).parent / "explorer" / "index.html"
FRONT = "/"
PATHS = (FRONT, "/explore/{view:path}")
GRAPH = "graph"
ARTICLE_QUERY = "query ExplorerArticle($slug: String) { found: article(slug: $slug) { id } }"
ENTITY_QUERY = "query ExplorerEntity($id: ID, $slug: String) { found: entity(id: $id, slug: $slug) { id } }"
ENTITY_ID = "e_"


class Explorer:
    """The pages of the explorer, which lead to GraphiQL where there is one."""

    def __init__(self, service: Service, *, has_graphiql: bool):
        """Take what tells whether there is anything at an address, and what else there is to lead to."""
        self._service = service
        self._names = {"graphiql": "/graphql" if has_graphiql else ""}

    def build_routes(self) -> list[Route]:
        """Return the routes of the addresses at which the explorer shows something."""
        return [Route(path, self._serve_page, methods=["GET"]) for path in PATHS]

    async def serve_unknown(self, request: Request, error: Exception) -> Response:
        """Answer for an address at which there is nothing: browsers with a page that says so, others in a line."""
        if not wants_page(request.headers.get("accept")):
            return PlainTextResponse(error.detail if isinstance(error, HTTPException) else "Not Found", 404)
        return self._render_nothing()

    async def _serve_page(self, request: Request) -> Response:
        """Return the page; 404 with the same where the address names nothing that everybody may see.

        An article is found by its own page, `/articles/{slug}`, and not a second time by the explorer's.
        """
        view = request.path_params.get("view")
        if view is not None and not await self._has_something(view):
            return self._render_nothing()
        return render_page(_PAGE, is_indexed=request.url.path == FRONT, names=self._names)

    async def _has_something(self, view: str) -> bool:
        """Return whether a view has something to show; where that cannot be told, the page itself says why."""
        kind, _, name = view.partition("/")
        if kind not in ("articles", "entities"):
            return view == GRAPH
        if not name or "/" in name or "\0" in name:
            return False
        query = ARTICLE_QUERY if kind == "articles" else ENTITY_QUERY
        is_id = kind == "entities" and name.startswith(ENTITY_ID)
        try:
            answer = orjson.loads(await self._service.execute(query, None, {"id" if is_id else "slug": name}))
        except NewsgraphError:
            return True
        return answer["data"]["found"] is not None

    def _render_nothing(self) -> Response:
        """Return the page, which says that there is nothing at this address."""
        response = render_page(_PAGE, status=404, names=self._names)
        response.headers["Cache-Control"] = "no-store"
        return response
