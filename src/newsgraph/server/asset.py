"""The files that pages load, as the build made them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from newsgraph.server.entity_tag import is_named, read_named
from newsgraph.server.viewer import VARY

_BUILT_FILES = Path(__file__).parent / "assets"  # put there by hatch_build.py

BUILT_NAMES = (
    "THIRD-PARTY-LICENSES.txt",
    "explorer.css",
    "explorer.js",
    "graphiql.css",
    "graphiql.js",
    "graphiql.min.css",
    "graphiql.min.js",
    "plugin-explorer.css",
    "plugin-explorer.umd.js",
    "react-dom.production.min.js",
    "react.production.min.js",
)
_MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'none'",
    )
)
PAGE_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
    "Vary": VARY,
}
NO_NAMES: Mapping[str, str] = MappingProxyType({})
_NOT_BUILT = """\
The pages are not built in this checkout.

Their browser files are made and fetched when the package is built. To build them, run

    uv sync --reinstall-package newsgraph

and start the service again. The API works without them: send a POST request to /graphql.
"""


@dataclass(frozen=True)
class Asset:
    """A file that the page loads, as it is sent."""

    content: bytes
    media_type: str
    etag: str


def build_asset_routes() -> list[Route]:
    """Return the route of the files that pages load; the files are read here, once."""
    fetch_assets()
    return [Route("/assets/{name}", serve_asset, methods=["GET"], name="asset")]


def render_page(
    file: Path, *, status: int = 200, is_indexed: bool = False, names: Mapping[str, str] = NO_NAMES
) -> Response:
    """Return the page in `file`, or, where its files have not been built, a text that says how to build them.

    What stands in braces in it is replaced by `names`, and by the `version` of its files. Where it is not to be
    `is_indexed`, it says so to search engines.
    """
    headers = PAGE_HEADERS if is_indexed else {**PAGE_HEADERS, "X-Robots-Tag": "noindex"}
    assets = fetch_assets()
    if not all(name in assets for name in BUILT_NAMES):
        return PlainTextResponse(_NOT_BUILT, status, headers=headers)
    content = file.read_text(encoding="utf-8")
    for name, value in {**names, "version": build_version(assets)}.items():
        content = content.replace(f"{{{name}}}", value)
    return Response(content, status, media_type="text/html", headers=headers)


async def serve_asset(request: Request) -> Response:
    """Answer with a file that a page loads; any name but theirs is not found."""
    assets = fetch_assets()
    asset = assets.get(request.path_params["name"])
    if asset is None:
        return PlainTextResponse("Not found.", status_code=404, headers={"X-Content-Type-Options": "nosniff"})
    headers = {
        "Cache-Control": render_cache_control(request.query_params.get("v"), build_version(assets)),
        "Cross-Origin-Resource-Policy": "same-origin",
        "ETag": asset.etag,
        "X-Content-Type-Options": "nosniff",
    }
    if is_named(asset.etag, read_named(request)):
        return Response(status_code=304, headers=headers)
    return Response(asset.content, media_type=asset.media_type, headers=headers)


def render_cache_control(asked: str | None, version: str) -> str:
    """Return how long a file may be kept: for good where the address names its version, else not unasked."""
    return "public, max-age=31536000, immutable" if asked == version else "no-cache"


@cache
def fetch_assets() -> Mapping[str, Asset]:
    """Return the files that pages load, by name, as they were at the first call."""
    return read_assets(_BUILT_FILES)


def read_assets(built: Path) -> Mapping[str, Asset]:
    """Return the built files that exist."""
    files = [built / name for name in BUILT_NAMES if (built / name).is_file()]
    return {file.name: build_asset(file.name, file.read_bytes()) for file in files}


def build_asset(name: str, content: bytes) -> Asset:
    """Return `content` with the media type that `name` ends on and a tag that changes with the content."""
    return Asset(content, _MEDIA_TYPES[Path(name).suffix], f'"{hashlib.sha256(content).hexdigest()[:32]}"')


def build_version(assets: Mapping[str, Asset]) -> str:
    """Return a short hash over all files: one address per state of them."""
    tags = "".join(f"{name}{asset.etag}" for name, asset in sorted(assets.items()))
    return hashlib.sha256(tags.encode()).hexdigest()[:16]
