"""The GraphiQL page: an editor for exploring the graph in a browser, served without any outside address."""

from starlette.responses import Response

from newsgraph.server.asset import render_page
from newsgraph.server.example import PAGE_FILES


def render_graphiql_page(*, has_explorer: bool = True) -> Response:
    """Return the page, or, where its files have not been built, a text that says how to build them.

    It leads to the explorer where there is one.
    """
    return render_page(PAGE_FILES / "index.html", names={"explorer": "/" if has_explorer else ""})
