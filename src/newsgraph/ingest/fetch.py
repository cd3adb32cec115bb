"""Fetches one address that the user named: the only place of an import that opens a connection."""

import asyncio
import re
from dataclasses import dataclass
from datetime import datetime

import httpx2

from newsgraph.clock import parse_retry_after
from newsgraph.errors import InputError
from newsgraph.ingest.reader.reading import MAX_FILE_BYTES

TIMEOUT = 30.0  # seconds that one part of a request may take
DEADLINE = 120.0  # seconds that the whole of it may take
AGENT = "newsgraph (import)"
NOT_MODIFIED, GONE = 304, 410
REDIRECTS = (301, 302, 303, 307, 308)
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True)
class Validators:
    """What an answer said it can be recognised by when it is asked for again."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True)
class Fetched:
    """An answer with its bytes as they came (they may be gzip); None where nothing has changed since."""

    content: bytes | None
    validators: Validators


class FetchError(InputError):
    """An address could not be fetched; `is_gone`: never ask again; `retry_after`: not before so many seconds."""

    def __init__(self, message: str, hint: str, *, is_gone: bool = False, retry_after: float | None = None):
        super().__init__("FETCH_FAILED", message, hint=hint)
        self.is_gone = is_gone
        self.retry_after = retry_after


def is_address(text: str) -> bool:
    """Tell whether `text` is an address of the web: http or https, nothing else."""
    return _ADDRESS.match(text) is not None


def hide_password(url: str) -> str:
    """Return the address as messages call it, without a name and password in it."""
    return re.sub(r"(?<=://)[^/@]*@", "", url)


def open_client() -> httpx2.AsyncClient:
    """Return a client that follows no redirect: an address leads only where its user said."""
    headers = {"User-Agent": AGENT, "Accept-Encoding": "gzip", "Accept": "*/*"}
    return httpx2.AsyncClient(follow_redirects=False, timeout=TIMEOUT, headers=headers)


async def fetch(client: httpx2.AsyncClient, url: str, known: Validators, now: datetime) -> Fetched:
    """Return what is at `url`, asking only for what changed since `known`; `now` reads a date in Retry-After.

    Raises FetchError, and InputError FILE_TOO_LARGE before more than 32 MiB are kept.
    """
    headers = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
    stated = {name: value for name, value in headers.items() if value is not None}
    try:
        async with asyncio.timeout(DEADLINE), client.stream("GET", url, headers=stated) as response:
            if response.status_code == NOT_MODIFIED:
                return Fetched(None, known)
            _check_answer(response, now)
            content = await _read(response)
    except (httpx2.HTTPError, httpx2.InvalidURL, TimeoutError) as error:
        told = " ".join(str(error).split()) or type(error).__name__
        raise FetchError(
            f"the address does not answer: {told}", "check the address and the network"
        ) from None
    validators = Validators(response.headers.get("etag"), response.headers.get("last-modified"))
    return Fetched(content, validators)


def _check_answer(response: httpx2.Response, now: datetime) -> None:
    status = response.status_code
    if status in REDIRECTS:
        target = response.headers.get("location", "")[:200]
        raise FetchError(f"the address leads elsewhere, to {target!r}", "name that address if you trust it")
    if status == GONE:
        raise FetchError("the address is gone for good (410)", "ask its publisher for another", is_gone=True)
    if status != 200:
        retry_after = parse_retry_after(response.headers.get("retry-after"), now)
        raise FetchError(f"the address answers with {status}", "ask its publisher", retry_after=retry_after)
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("identity", "gzip", "x-gzip", ""):
        raise FetchError(f"the answer is encoded as {encoding[:40]!r}", "only gzip was asked for")


async def _read(response: httpx2.Response) -> bytes:
    parts, size = [], 0
    async for part in response.aiter_raw():
        parts.append(part)
        size += len(part)
        if size > MAX_FILE_BYTES:
            raise InputError(
                "FILE_TOO_LARGE",
                f"the answer has more than {MAX_FILE_BYTES} bytes",
                hint="name another address",
            )
    return b"".join(parts)
