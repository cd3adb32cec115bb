"""The WebSub hub at /websub, and how it reads the feeds that it sends."""

from collections.abc import Callable
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from newsgraph.errors import NewsgraphError, RequestError
from newsgraph.model.vocabulary import Channel
from newsgraph.server.feed import CHANNEL
from newsgraph.syndication.push.hub import WebSubHub

FORM = "application/x-www-form-urlencoded"
MAX_FORM_BYTES = 8 * 1024
MAX_FIELDS = 50
GONE = (301, 308, 401, 403, 404, 410)
"""Statuses of a feed that is not served any more where a subscriber expects it."""


class TopicReader:
    """Reads feeds of this service by its own routes: a subscriber is sent what a reader of the address is."""

    def __init__(self, get_app: Callable[[], Starlette], public_url: str):
        """Take what returns the application, once it is built."""
        self._get_app = get_app
        self._public_url = public_url

    async def __call__(self, path: str) -> tuple[str, bytes] | None:
        """Return content type and body of the feed at a path, None where there is none.

        Raises NewsgraphError where it cannot be told now.
        """
        import httpx2  # loaded where the hub has subscribers

        transport = httpx2.ASGITransport(app=self._ask, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport) as client:
            response = await client.get(self._public_url + path, headers={"accept-encoding": "identity"})
        if response.status_code in GONE:
            return None
        if response.status_code != 200:
            raise NewsgraphError(
                "TOPIC_NOT_READ",
                f"a feed with subscribers answers with {response.status_code}",
                hint="Nothing is lost: it is read again in a while. The log says what the feed met.",
            )
        return response.headers["content-type"], response.content

    async def _ask(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand a request to the application as one of the hub: what a partner is sent is recorded as that."""
        await self._get_app()({**scope, CHANNEL: Channel.WEBSUB}, receive, send)


def build_websub_routes(hub: WebSubHub) -> list[Route]:
    """Return the route of the hub."""

    async def handle(request: Request) -> Response:
        try:
            hub.request(await _read_form(request))
        except RequestError as error:
            wait = error.details.get("retryAfter")
            headers = {} if wait is None else {"retry-after": str(wait)}
            return PlainTextResponse(f"{error.message}. {error.hint}\n", error.status, headers)
        return Response(None, 202)

    return [Route("/websub", endpoint=handle, methods=["POST"])]


async def _read_form(request: Request) -> dict[str, str]:
    """Return the fields of a form, the first of each name; raises RequestError WEBSUB_INVALID."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MAX_FORM_BYTES:
            raise _build_fault("the form is too long", 413)
    if media_type != FORM:
        raise _build_fault(f"a request is a form ({FORM})", 415)
    try:
        pairs = parse_qsl(body.decode("utf-8"), errors="strict", max_num_fields=MAX_FIELDS)
    except ValueError:
        raise _build_fault("the form cannot be read", 400) from None
    return dict(reversed(pairs))


def _build_fault(message: str, status: int) -> RequestError:
    return RequestError("WEBSUB_INVALID", message, status=status, hint="See docs/push.md for an example.")
