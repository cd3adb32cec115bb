"""Where an article stands on the web: the address of its page, and the one that never changes."""

from urllib.parse import quote


def build_article_address(public_url: str, slug: str) -> str:
    """Return the address of an article's page; what is reserved in a slug is escaped (RFC 3986, section 2.2)."""
    return f"{public_url}/articles/{quote(slug, safe='')}"


def build_permanent_address(public_url: str, article_id: str) -> str:
    """Return the address that leads to an article whatever its slug becomes: what machines know it by."""
    return f"{public_url}/articles/{article_id}"


def build_canonical_address(public_url: str, url: str | None, slug: str) -> str:
    """Return where the publisher wants readers to go: the stated address, else the page here."""
    return url or build_article_address(public_url, slug)
