"""Makes relative links in HTML and Markdown absolute: a body is read far from the page that they are relative to."""

import re
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

_TAG = re.compile(r'<(?:a|img)(?:\s[a-z]+="[^"]*")+\s*/?>')
"""A tag that may hold an address. Bodies were made clean when they were written: in text every `<` is escaped."""
_ADDRESS = re.compile(r'(\s(?:href|src)=")([^"]*)"')
_LINK = re.compile(
    r"""
    \\.                                             # an escaped sign
    | (`+)(?!`)(?:.*?(?<!`)\1(?!`))?                # code, which holds no links
    | ^[ ]{0,3}~~~.*?(?:^[ ]{0,3}~~~|\Z)
    | (?P<before>\]\([ \t]*\n?[ \t]* | ^[ ]{0,3}\[[^\]\n]+\]:[ \t]*)  # the end of a link's words, or a reference
    (?: <(?P<bracketed>[^<>\n]+)> | (?P<bare>[^\s<()]+(?:\([^\s()]*\)[^\s()]*)*) )
    | \[ | \]
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
"""Where an address stands in Markdown. Source: CommonMark 0.31.2, sections 4.7 and 6.3."""


def resolve_links(html: str, page: str) -> str:
    """Return HTML in which each address leads where it leads from `page`; those within a page stay as they are."""
    return _TAG.sub(
        lambda tag: _ADDRESS.sub(lambda found: f'{found[1]}{_resolve(found[2], page)}"', tag[0]), html
    )


def resolve_markdown_links(markdown: str, page: str) -> str:
    """Return Markdown in which each address leads where it leads from `page`, but those within a page."""

    unclosed = 0

    def replace(found: re.Match[str]) -> str:
        nonlocal unclosed
        before, address = found["before"], found["bracketed"] or found["bare"]
        is_link = before is not None and (unclosed > 0 or not before.startswith("]"))
        unclosed = max(0, unclosed + (found[0] == "[") - found[0].startswith("]"))
        if not is_link:
            return found[0]
        joined = _join(address, page)
        return f"{before}<{joined}>" if found["bracketed"] else f"{before}{joined}"

    return _LINK.sub(replace, markdown)


def _join(address: str, page: str) -> str:
    try:
        return address if urlsplit(address).scheme or address.startswith("#") else urljoin(page, address)
    except ValueError:
        return address  # what is no address leads nowhere, from any page


def _resolve(stated: str, page: str) -> str:
    address = unescape(stated)
    joined = _join(address, page)
    return stated if joined == address else escape(joined)
