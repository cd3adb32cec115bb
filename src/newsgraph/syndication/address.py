"""Where an article stands on the web: the address of its page, and the one that never changes."""

from urllib.parse import quote

from newsgraph.syndication.item import Image, Item

_WEB = ("https://", "http://")


def build_article_address(public_url: str, slug: str) -> str:
    """Return the address of an article's page; what is reserved in a slug is escaped (RFC 3986, section 2.2)."""
    return f"{public_url}/articles/{quote(slug, safe='')}"


def build_permanent_address(public_url: str, item: Item) -> str:
    """Return the address that leads to an article whatever its slug becomes: what machines know it by."""
    return f"{public_url}/articles/{item.id}"


def build_canonical_address(public_url: str, item: Item) -> str:
    """Return where the publisher wants readers to go: the stated address, else the page here."""
    return item.url or build_article_address(public_url, item.slug)


def find_picture(item: Item) -> Image | None:
    """Return the picture of an article where its address means the same everywhere; a relative one leads nowhere."""
    return item.image if item.image is not None and item.image.url.lower().startswith(_WEB) else None
