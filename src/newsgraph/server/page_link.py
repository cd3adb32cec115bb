"""The links around pages that are drawn without script: the way to all other pages, so that none is a dead end."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote

from newsgraph.syndication.feed.discovery import build_feed_links
from newsgraph.syndication.item import Subject

FEEDS_PATH = "/feeds"
SITEMAP_PATH = "/sitemaps/index.xml"
ARTICLE_VIEW = "/explore/articles/"
ENTITY_VIEW = "/explore/entities/"


@dataclass(frozen=True)
class PageLinks:
    """Where pages lead to: to the explorer where it is on, else to feeds and sitemaps alone.

    `home` is what the link to the first page is called.
    """

    has_explorer: bool = False
    home: str = "newsgraph"

    def render_nav(self, slug: str | None = None) -> str:
        """Return the links that stand above a page; those of the article with this slug lead to its view."""
        ways = [("/", self.home)] if self.has_explorer else []
        if self.has_explorer and slug is not None:
            ways.append((f"{ARTICLE_VIEW}{quote(slug, safe='')}", "This article in the explorer"))
        ways.append((FEEDS_PATH, "Feeds"))
        if not self.has_explorer:
            ways.append((SITEMAP_PATH, "All addresses"))
        links = "".join(f'<a href="{address}">{escape(name)}</a>' for address, name in ways)
        return f'<nav lang="en" dir="ltr" aria-label="Pages">{links}</nav>'

    def render_subjects(self, subjects: Sequence[Subject]) -> str:
        """Return whom an article names, each a link to its page; nothing without pages that they could lead to."""
        if not self.has_explorer or not subjects:
            return ""
        named = "".join(
            f'<li><a href="{ENTITY_VIEW}{quote(one.slug, safe="")}"><bdi>{escape(one.name)}</bdi></a></li>'
            for one in subjects
        )
        return f'<h2 lang="en">Named in this article</h2>\n<ul class="names">{named}</ul>'


def render_feeds() -> str:
    """Return what there is to subscribe to, as HTML."""
    feeds = "".join(
        f'<li><a href="{escape(address)}">{escape(title)}</a></li>'
        for address, _, title in build_feed_links(None, "")
    )
    return (
        f"<p>The newest articles, for a feed reader:</p>\n<ul>{feeds}</ul>\n"
        "<p>Every person, organization, place and event has a feed of its own:"
        " <code>/feeds/entities/NAME.atom</code>, with the last part of the address of its page as NAME.</p>\n"
        f'<p>Programs find all addresses in the <a href="{SITEMAP_PATH}">sitemap</a>.</p>'
    )
