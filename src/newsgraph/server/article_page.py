"""A plain page for one article at /articles/{slug}: what a share card's link leads to."""

from collections.abc import Mapping
from html import escape
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from newsgraph.access.authenticate import Authenticator
from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.server.viewer import PRIVATE, VARY, find_viewer

QUERY = """
query ArticlePage($slug: String!) {
  article(slug: $slug) {
    slug url headline summary byline language publishedAt
    body
    source { name }
    retraction { at reason }
    image { url alt credit }
    related(first: 8) { edges { node { slug headline } } }
  }
}
"""

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; img-src https: data:; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
        " form-action 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


class ArticlePage:
    """Serves article pages, read by the same compiler as everything else."""

    def __init__(self, service: Service, authenticator: Authenticator):
        """Take the service that answers operations, and what tells who asks."""
        self._service = service
        self._authenticator = authenticator

    async def __call__(self, request: Request) -> Response:
        """Return the page as the one who asks may see it; 301 from a former slug, 410 for a retracted article.

        404 where there is none. Raises RequestError KEY_INVALID for a key that does not work.
        """
        viewer = await find_viewer(request, self._authenticator)
        response = await self._answer(request.path_params["slug"], viewer)
        response.headers["vary"] = VARY
        response.headers["cache-control"] = "no-cache" if viewer == PUBLIC_VIEWER else PRIVATE
        return response

    async def _answer(self, slug: str, viewer: Viewer) -> Response:
        if "\0" in slug:
            return render_page("Not found", "<p>There is no article at this address.</p>", "en", 404)
        answer = orjson.loads(await self._service.execute(QUERY, None, {"slug": slug}, viewer))
        article = answer["data"]["article"]
        if article is None:
            return render_page("Not found", "<p>There is no article at this address.</p>", "en", 404)
        if article["slug"] != slug:
            return RedirectResponse(f"/articles/{article['slug']}", 301)
        if article["retraction"] is not None:
            return render_page(article["headline"], _render_retraction(article), article["language"], 410)
        return render_page(article["headline"], render_article(article), article["language"], 200)


def _render_retraction(article: dict[str, Any]) -> str:
    retraction = article["retraction"]
    when, why = escape(retraction["at"][:10]), escape(retraction["reason"] or "")
    return f"<p>This article was retracted on <time>{when}</time>.</p>\n<p>{why}</p>"


def render_article(article: dict[str, Any]) -> str:
    """Return the HTML of an article as GraphQL gives it; related articles where they were asked for."""
    facts = [article["byline"], (article["source"] or {}).get("name"), (article["publishedAt"] or "")[:10]]
    known = " · ".join(fact for fact in facts if fact)
    parts = [f'<p class="facts">{escape(known)}</p>'] if known else []
    if article["summary"] and article["summary"] not in (article["body"] or ""):
        parts.append(f'<p class="summary">{escape(article["summary"])}</p>')
    parts.append(f'<div class="body">{article["body"] or ""}</div>')
    parts.append(_render_related(article["related"]["edges"] if "related" in article else []))
    return "\n".join(part for part in parts if part)


def _render_related(edges: list[dict[str, Any]]) -> str:
    links = "".join(
        f'<li><a href="/articles/{escape(edge["node"]["slug"])}">{escape(edge["node"]["headline"])}</a></li>'
        for edge in edges
    )
    return f"<h2>Related articles</h2>\n<ul>{links}</ul>" if links else ""


def render_page(
    title: str, content: str, language: str, status: int, headers: Mapping[str, str] = HEADERS
) -> Response:
    """Return a page with this title around some HTML."""
    page = (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n"
        '<link rel="stylesheet" href="/articles/assets/article.css">\n</head>\n'
        f'<body>\n<main dir="auto">\n<h1>{escape(title)}</h1>\n{content}\n</main>\n</body>\n</html>\n'
    )
    return Response(page, status, headers, "text/html; charset=utf-8")
