"""An article as an oEmbed response (oembed.com, version 1.0): a small card in a frame."""

from html import escape
from typing import Any
from urllib.parse import quote, urlencode

import orjson
from lxml import etree

from newsgraph.syndication.form.xml_text import clean_text
from newsgraph.syndication.item import Item, find_picture

WIDTH, HEIGHT = 600, 240
"""Pixels of a card where the consumer sets no limit."""
CACHE_SECONDS = 60
JSON_TYPE, XML_TYPE = "application/json", "text/xml"
_TYPES = {"json": f"{JSON_TYPE}+oembed", "xml": f"{XML_TYPE}+oembed"}


def build_oembed(
    item: Item, public_url: str, max_width: int | None, max_height: int | None
) -> dict[str, Any]:
    """Return the response for a published article, at most so many pixels wide and high."""
    width, height = min(WIDTH, max_width or WIDTH), min(HEIGHT, max_height or HEIGHT)
    picture = find_picture(item)
    stated: dict[str, Any] = {
        "version": "1.0",
        "type": "rich",
        "title": item.headline,
        "author_name": ", ".join(author.name for author in item.authors) or item.byline,
        "provider_name": None if item.source is None else item.source.name,
        "provider_url": f"{public_url}/",
        "cache_age": CACHE_SECONDS,
        "html": _render_frame(item, public_url, width, height),
        "width": width,
        "height": height,
    }
    if picture is not None and picture.width is not None and picture.height is not None:
        stated |= {
            "thumbnail_url": picture.url,
            "thumbnail_width": picture.width,
            "thumbnail_height": picture.height,
        }
    return {name: value for name, value in stated.items() if value is not None}


def render_oembed_json(answer: dict[str, Any]) -> bytes:
    """Return a response as JSON."""
    return orjson.dumps(answer)


def render_oembed_xml(answer: dict[str, Any]) -> bytes:
    """Return a response as XML."""
    root = etree.Element("oembed")
    for name, value in answer.items():
        etree.SubElement(root, name).text = clean_text(str(value))
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True))


def build_embed_address(public_url: str, slug: str) -> str:
    """Return the address of the card that other pages frame."""
    return f"{public_url}/embed/{quote(slug, safe='')}"


def build_discovery_links(address: str, title: str, public_url: str) -> list[dict[str, str]]:
    """Return the attributes of the links by which consumers find the oEmbed response for a page."""
    return [
        {
            "rel": "alternate",
            "type": media_type,
            "href": f"{public_url}/oembed?{urlencode({'url': address, 'format': name})}",
            "title": title,
        }
        for name, media_type in _TYPES.items()
    ]


def _render_frame(item: Item, public_url: str, width: int, height: int) -> str:
    return (
        f'<iframe src="{escape(build_embed_address(public_url, item.slug))}" width="{width}" height="{height}"'
        f' title="{escape(item.headline)}" loading="lazy" referrerpolicy="no-referrer"'
        ' sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>'
    )
