"""Makes relative links in the HTML of a body absolute: it is read far from the page that they are relative to."""

import re
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

_TAG = re.compile(r'<(?:a|img)(?:\s[a-z]+="[^"]*")+\s*/?>')
"""A tag that may hold an address. Bodies were made clean when they were written: in text every `<` is escaped."""
_ADDRESS = re.compile(r'(\s(?:href|src)=")([^"]*)"')


def resolve_links(html: str, page: str) -> str:
    """Return HTML in which each address leads where it leads from `page`; those within a page stay as they are."""
    return _TAG.sub(
        lambda tag: _ADDRESS.sub(lambda found: f'{found[1]}{_resolve(found[2], page)}"', tag[0]), html
    )


def _resolve(stated: str, page: str) -> str:
    address = unescape(stated)
    try:
        is_relative = not urlsplit(address).scheme and not address.startswith("#")
        return escape(urljoin(page, address)) if is_relative else stated
    except ValueError:
        return stated  # what is no address leads nowhere, from any page
