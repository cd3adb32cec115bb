"""Sitemaps, an index over them, and the news sitemap, as search engines read them.

Sources: sitemaps.org protocol 0.9 (at most 50,000 addresses a file, all of one host); the news sitemap extension 0.9
(at most 1,000 articles, of the last two days).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from newsgraph.syndication.address import build_article_address
from newsgraph.syndication.form.xml_stream import XmlStream

SITEMAP, NEWS = (
    "http://www.sitemaps.org/schemas/sitemap/0.9",
    "http://www.google.com/schemas/sitemap-news/0.9",
)
MEDIA_TYPE = "application/xml"


@dataclass(frozen=True)
class Listed:
    """An article as a sitemap lists it."""

    slug: str
    headline: str
    language: str
    published_at: str
    modified_at: str


class SitemapWriter:
    """Writes a sitemap of any number of articles: their pages here, and when each last changed."""

    def __init__(self, public_url: str):
        """Take where the service is reached."""
        self._public_url = public_url
        self._stream = XmlStream()

    def begin(self) -> bytes:
        """Return the document up to its first address."""
        self._stream.begin(_map("urlset"), {None: SITEMAP})
        return self._stream.take()

    def write(self, articles: Iterable[Listed]) -> bytes:
        """Return some more addresses."""
        for article in articles:
            with self._stream.element(_map("url")):
                self._stream.put(_map("loc"), build_article_address(self._public_url, article.slug))
                self._stream.put(_map("lastmod"), article.modified_at)
        return self._stream.take()

    def end(self) -> bytes:
        """Return the end of the document."""
        self._stream.end()
        return self._stream.take()


def render_news_sitemap(articles: Iterable[Listed], public_url: str, publication: str) -> bytes:
    """Return the news sitemap of some articles; `publication` is what readers know the service as."""
    stream = XmlStream()
    stream.begin(_map("urlset"), {None: SITEMAP, "news": NEWS})
    for article in articles:
        with stream.element(_map("url")):
            stream.put(_map("loc"), build_article_address(public_url, article.slug))
            with stream.element(_news("news")):
                with stream.element(_news("publication")):
                    stream.put(_news("name"), publication)
                    stream.put(_news("language"), article.language)
                stream.put(_news("publication_date"), article.published_at)
                stream.put(_news("title"), article.headline)
    stream.end()
    return stream.take()


def render_sitemap_index(addresses: Iterable[tuple[str, str]]) -> bytes:
    """Return the index of sitemaps, each an address and when anything in it last changed."""
    stream = XmlStream()
    stream.begin(_map("sitemapindex"), {None: SITEMAP})
    for address, changed in addresses:
        with stream.element(_map("sitemap")):
            stream.put(_map("loc"), address)
            stream.put(_map("lastmod"), changed)
    stream.end()
    return stream.take()


def _map(name: str) -> str:
    return f"{{{SITEMAP}}}{name}"


def _news(name: str) -> str:
    return f"{{{NEWS}}}{name}"
