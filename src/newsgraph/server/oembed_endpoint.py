"""oEmbed at /oembed: from the address of an article's page to a card for other pages (oembed.com, version 1.0)."""

from urllib.parse import unquote, urlsplit

from starlette.requests import Request
from starlette.responses import Response

from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER
from newsgraph.server.edge import build_cache_headers, build_not_modified
from newsgraph.server.embed_page import fetch_public_item
from newsgraph.server.entity_tag import build_etag, is_named, read_named
from newsgraph.syndication.form.oembed import (
    JSON_TYPE,
    XML_TYPE,
    build_oembed,
    render_oembed_json,
    render_oembed_xml,
)

FORMATS = {"json": (JSON_TYPE, render_oembed_json), "xml": (XML_TYPE, render_oembed_xml)}
SCHEMES = ("http", "https")
MAX_SIDE = 100_000


class OEmbed:
    """Answers consumers; whoever asks, they are told what everybody may see."""

    def __init__(self, service: Service, public_url: str):
        """Take what answers operations, and the service's address."""
        self._service = service
        self._public_url = public_url

    async def __call__(self, request: Request) -> Response:
        """Return the response as JSON or XML, 304 where the client has it.

        Raises RequestError URL_MISSING and NUMBER_INVALID (400), NOT_EMBEDDABLE (404) for what is no published
        article of ours, FORMAT_NOT_IMPLEMENTED (501).
        """
        asked = request.query_params
        url = asked.get("url", "")
        if not url:
            raise RequestError(
                "URL_MISSING",
                "the parameter url is missing",
                status=400,
                hint="Name the address of an article's page.",
            )
        found = FORMATS.get(asked.get("format", "json").lower())
        if found is None:
            raise RequestError(
                "FORMAT_NOT_IMPLEMENTED",
                "answers are json or xml",
                status=501,
                hint="Ask for format=json or format=xml.",
            )
        sizes = (_read_size(asked.get(name), name) for name in ("maxwidth", "maxheight"))
        slug = self._read_slug(url)
        item = None if slug is None else await fetch_public_item(self._service, slug)
        if item is None or item.retraction is not None:
            raise RequestError(
                "NOT_EMBEDDABLE",
                "there is no published article at that address here",
                status=404,
                hint="Ask the oEmbed provider that the page itself names.",
            )
        media_type, render = found
        body = render(build_oembed(item, self._public_url, *sizes))
        headers, etag = build_cache_headers(PUBLIC_VIEWER, [item.id]), build_etag(media_type, body)
        if is_named(etag, read_named(request)):
            return build_not_modified(headers, etag)
        return Response(body, 200, {**headers, "etag": etag, "x-content-type-options": "nosniff"}, media_type)

    def _read_slug(self, url: str) -> str | None:
        """Return the slug in the address of a page of ours; None for any other address."""
        try:
            stated, own = urlsplit(url), urlsplit(self._public_url)
        except ValueError:
            return None
        prefix = f"{own.path}/articles/"
        is_ours = stated.scheme in SCHEMES and stated.netloc.lower() == own.netloc.lower()
        return (
            unquote(stated.path.removeprefix(prefix)) if is_ours and stated.path.startswith(prefix) else None
        )


def _read_size(text: str | None, name: str) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and 0 < int(text[:9]) <= MAX_SIDE):
        raise RequestError(
            "NUMBER_INVALID",
            f"{name} is no number of pixels",
            status=400,
            details={"parameter": name},
            hint=f"State a whole number from 1 to {MAX_SIDE}, or leave it out.",
        )
    return int(text)
