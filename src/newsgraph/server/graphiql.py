"""The GraphiQL page: an editor for exploring the graph in a browser, served without any outside address."""

from starlette.responses import Response

from newsgraph.server.asset import render_page
from newsgraph.server.example import PAGE_FILES


def render_graphiql_page() -> Response:
    """Return the page, or, where its files have not been built, a text that says how to build them."""
    return render_page(PAGE_FILES / "index.html")
