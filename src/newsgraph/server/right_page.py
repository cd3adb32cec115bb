"""What machines may do with articles: robots.txt, TDMRep, its policy, and the licenses as RSL."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from newsgraph.clock import Clock, render_instant
from newsgraph.model.vocabulary import AiUse
from newsgraph.server.endpoint import as_function
from newsgraph.server.rights_header import LICENSE_TYPE
from newsgraph.store.reader import Reader
from newsgraph.syndication.offer import Offer, Offers
from newsgraph.syndication.right import (
    LICENSE_PATH,
    POLICY_PATH,
    build_policy,
    build_reservation,
    render_robots,
    render_rsl,
)

FIXED = "public, max-age=3600"
"""For what no license changes."""
ASKED = "no-cache"
"""For what lists licenses: one may end at any time."""


def build_right_routes(
    reader: Reader,
    public_url: str,
    clock: Clock,
    tokens: Mapping[AiUse, str],
    sitemaps: Sequence[str] = (),
) -> list[Route]:
    """Return the routes; `tokens` are what RSL calls each use, `sitemaps` addresses for robots.txt."""
    offers = Offers(reader)

    def tell(body: bytes, media_type: str) -> Callable[[Request], Awaitable[Response]]:
        async def respond(_: Request) -> Response:
            return Response(body, 200, {"cache-control": FIXED}, media_type)

        return respond

    def ask(
        render: Callable[[Sequence[Offer]], bytes], media_type: str
    ) -> Callable[[Request], Awaitable[Response]]:
        async def respond(_: Request) -> Response:
            found = await offers.fetch(render_instant(clock()))
            return Response(render(found), 200, {"cache-control": ASKED}, media_type)

        return as_function(respond)

    robots = render_robots(public_url, sitemaps).encode()
    reservation = orjson.dumps(build_reservation(public_url))
    return [
        Route("/robots.txt", tell(robots, "text/plain; charset=utf-8")),
        Route("/.well-known/tdmrep.json", tell(reservation, "application/json")),
        Route(
            POLICY_PATH,
            ask(lambda found: orjson.dumps(build_policy(public_url, found)), "application/ld+json"),
        ),
        Route(LICENSE_PATH, ask(lambda found: render_rsl(public_url, found, tokens), LICENSE_TYPE)),
    ]
