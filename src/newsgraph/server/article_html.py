"""The HTML of an article's page: what people read."""

from collections.abc import Mapping
from html import escape
from typing import Any

from starlette.responses import Response

from newsgraph.syndication.item import Retraction

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; img-src https: data:; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
        " form-action 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
"""No script runs. JSON-LD in a page is data: the policy is asked only of elements whose type names a script language
(HTML standard, "prepare the script element")."""


def render_retraction(retraction: Retraction) -> str:
    """Return what stands in the place of an article that was taken back."""
    when, why = escape(retraction.at[:10]), escape(retraction.reason)
    return f"<p>This article was retracted on <time>{when}</time>.</p>\n<p>{why}</p>"


def render_article(article: Mapping[str, Any], notes: str = "") -> str:
    """Return the HTML of an article, `notes` below, related articles where they were asked for."""
    facts = [article["byline"], (article["source"] or {}).get("name"), (article["publishedAt"] or "")[:10]]
    known = " · ".join(fact for fact in facts if fact)
    parts = [f'<p class="facts">{escape(known)}</p>'] if known else []
    if article["summary"] and article["summary"] not in (article["body"] or ""):
        parts.append(f'<p class="summary">{escape(article["summary"])}</p>')
    parts.append(f'<div class="body">{article["body"] or _render_withheld(article)}</div>')
    parts.append(notes)
    parts.append(_render_related(article["related"]["edges"] if "related" in article else []))
    return "\n".join(part for part in parts if part)


def _render_withheld(article: Mapping[str, Any]) -> str:
    """Return why there is no text, where the viewer may not read it."""
    access = article.get("access")
    if access is None or access["canReadBody"] or not access["explanation"]:
        return ""
    return f'<p class="withheld">{escape(access["explanation"])}</p>'


def _render_related(edges: list[dict[str, Any]]) -> str:
    links = "".join(
        f'<li><a href="/articles/{escape(edge["node"]["slug"])}">{escape(edge["node"]["headline"])}</a></li>'
        for edge in edges
    )
    return f"<h2>Related articles</h2>\n<ul>{links}</ul>" if links else ""


def render_page(
    title: str,
    content: str,
    language: str,
    status: int,
    headers: Mapping[str, str] = HEADERS,
    head: str = "",
    nav: str = "",
) -> Response:
    """Return a page with this title around some HTML; `head` is HTML for its head, `nav` what stands above it."""
    more, above = (f"{part}\n" if part else "" for part in (head, nav))
    page = (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n{more}"
        '<link rel="stylesheet" href="/articles/assets/article.css">\n</head>\n'
        f'<body>\n{above}<main dir="auto">\n<h1>{escape(title)}</h1>\n{content}\n</main>\n</body>\n</html>\n'
    )
    return Response(page, status, headers, "text/html; charset=utf-8")
