"""The head of an article's page: what link previews, search engines and discovery read."""

from collections.abc import Callable, Iterator, Sequence
from html import escape

from newsgraph.server.article_form import iter_alternates
from newsgraph.server.rights_header import LICENSE_TYPE, RESERVED
from newsgraph.syndication.address import build_article_address, build_canonical_address
from newsgraph.syndication.form.json_ld import build_json_ld, render_script
from newsgraph.syndication.form.oembed import build_discovery_links
from newsgraph.syndication.item import Item, find_picture
from newsgraph.syndication.right import LICENSE_PATH, POLICY_PATH

FeedLink = tuple[str, str, str]
"""The address of a feed, its media type and its title."""
ListFeeds = Callable[[Item, str], Sequence[FeedLink]]
"""Names the feeds that an article's page leads to, by the article and the address of the service."""


def render_head(item: Item, public_url: str, feeds: Sequence[FeedLink] = ()) -> str:
    """Return the elements of an article's head, one a line: OpenGraph, Twitter card, links, rights, JSON-LD."""
    lines = [
        *(
            f'<meta property="{name}" content="{escape(value)}">'
            for name, value in _iter_graph(item, public_url)
        ),
        *(f'<meta name="{name}" content="{escape(value)}">' for name, value in _iter_names(item, public_url)),
        *(_render_link(attributes) for attributes in _iter_links(item, public_url, feeds)),
        f'<script type="application/ld+json">{render_script(build_json_ld(item, public_url))}</script>',
    ]
    return "\n".join(lines)


def _iter_graph(item: Item, public_url: str) -> Iterator[tuple[str, str]]:
    """Yield what the Open Graph protocol (ogp.me) asks for of an article."""
    picture = find_picture(item)
    stated: list[tuple[str, str | int | None]] = [
        ("og:type", "article"),
        ("og:title", item.headline),
        ("og:url", build_canonical_address(public_url, item.url, item.slug)),
        ("og:description", item.summary),
        ("og:site_name", None if item.source is None else item.source.name),
        ("article:published_time", item.published_at),
        ("article:modified_time", item.modified_at),
        ("article:section", item.section),
        *(("article:tag", tag) for tag in item.tags),
    ]
    if picture is not None:
        stated += [
            ("og:image", picture.url),
            ("og:image:alt", picture.alt),
            ("og:image:width", picture.width),
            ("og:image:height", picture.height),
        ]
    return ((name, str(value)) for name, value in stated if value not in (None, ""))


def _iter_names(item: Item, public_url: str) -> Iterator[tuple[str, str]]:
    picture = find_picture(item)
    stated = [
        ("description", item.summary),
        ("author", ", ".join(author.name for author in item.authors) or item.byline),
        ("twitter:card", "summary" if picture is None else "summary_large_image"),
        ("twitter:title", item.headline),
        ("twitter:description", item.summary),
        ("twitter:image", None if picture is None else picture.url),
        ("twitter:image:alt", None if picture is None else picture.alt),
        ("tdm-reservation", RESERVED),
        ("tdm-policy", f"{public_url}{POLICY_PATH}"),
    ]
    return ((name, value) for name, value in stated if value)


def _iter_links(item: Item, public_url: str, feeds: Sequence[FeedLink]) -> Iterator[dict[str, str]]:
    yield {"rel": "canonical", "href": build_canonical_address(public_url, item.url, item.slug)}
    for form, address in iter_alternates(item.slug, public_url):
        yield {"rel": "alternate", "type": form.media_types[0], "href": address, "title": form.title}
    for address, media_type, title in feeds:
        yield {"rel": "alternate", "type": media_type, "href": address, "title": title}
    yield from build_discovery_links(build_article_address(public_url, item.slug), item.headline, public_url)
    yield {"rel": "license", "type": LICENSE_TYPE, "href": f"{public_url}{LICENSE_PATH}"}


def _render_link(attributes: dict[str, str]) -> str:
    known = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    return f"<link {known}>"
