"""What caches are told of pages and feeds: for how long one may be kept, and by which names it is thrown away.

What everybody is served may be kept for a short, constant time, whatever is in it: no embargo and no retraction
shapes a header. What is served to a partner is private, and asked about before every use: the verdict is read anew
each time, so that by construction no answer is used beyond the end of a license. What the newsroom is served is not
kept at all.

Sources: RFC 9111, section 5.2.2 (Cache-Control of responses); RFC 5861 (stale-while-revalidate, stale-if-error);
RFC 9110, section 15.4.5 (304).
"""

from collections.abc import Iterable, Mapping

from starlette.responses import Response

from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.server.viewer import NOT_KEPT, PRIVATE

FRESH_SECONDS = 30
STALE_SECONDS = 60
"""How long a cache may go on serving what is stale while it asks for it anew."""
OUTAGE_SECONDS = 300
"""How long it may where nobody answers here."""
WORST_SECONDS = FRESH_SECONDS + STALE_SECONDS
"""From the last answer here that held an article to the last copy that a cache serves, while the service answers."""
WORST_OUTAGE_SECONDS = FRESH_SECONDS + OUTAGE_SECONDS
"""The same while it does not."""
SHARED = f"public, max-age={FRESH_SECONDS}, stale-while-revalidate={STALE_SECONDS}, stale-if-error={OUTAGE_SECONDS}"
ASKED = "private, no-cache"
"""A client may keep an answer, and asks before each use whether it still holds."""
MAX_NAMES_BYTES = 6_000
"""Of the names in one header: both headers fit into the 16 KiB that clients such as Node take of all headers."""


def choose_page_cache_control(viewer: Viewer) -> str:
    """Return the header Cache-Control of a page or feed that a viewer is served."""
    if viewer == PUBLIC_VIEWER:
        return SHARED
    return ASKED if may_ask_again(viewer) else PRIVATE


def may_ask_again(viewer: Viewer) -> bool:
    """Return whether a viewer may keep a page or feed, and so is told its tag."""
    return viewer == PUBLIC_VIEWER or viewer.roles == (ViewerRole.PARTNER,)


def choose_unkept_cache_control(viewer: Viewer) -> str:
    """Return the header Cache-Control of what nobody keeps: what was retracted, lest its text be shown again."""
    return NOT_KEPT if viewer == PUBLIC_VIEWER else PRIVATE


def build_cache_headers(viewer: Viewer, names: Iterable[str]) -> dict[str, str]:
    """Return the headers by which a page or feed is kept and thrown away.

    `names` are the ids of the articles and entities inside, the most important first; a cache that is told to throw
    one away throws away whatever holds it. What does not fit into a header is left out from the end.
    """
    headers = {"cache-control": choose_page_cache_control(viewer)}
    if viewer != PUBLIC_VIEWER:
        return headers
    kept, size = [], 0
    for name in dict.fromkeys(names):
        size += len(name) + 1
        if size > MAX_NAMES_BYTES:
            break
        kept.append(name)
    if not kept:
        return headers
    return headers | {"surrogate-key": " ".join(kept), "cache-tag": ",".join(kept)}


def build_not_modified(headers: Mapping[str, str], etag: str) -> Response:
    """Return 304 to a client that has what a tag names; `headers` say how it is kept, as those of the answer did."""
    return Response(None, 304, {**headers, "etag": etag})
