"""The public keys of an OpenID provider (JWKS, RFC 7517), read from a file or an address and again in time."""

import asyncio
import contextlib
import json
import logging
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx2
from jwt import PyJWK
from jwt.exceptions import PyJWTError

from newsgraph.errors import RequestError

logger = logging.getLogger("newsgraph.access")

MAX_BYTES = 256 * 1024
MAX_KEYS = 50
SECONDS_BETWEEN_READS = 60.0
"""However many unknown keys are named, the provider is asked no more often."""
FRESH_SECONDS = 3_600.0
STALE_SECONDS = 86_400.0
"""How long keys hold where the provider does not answer any more."""
READ_SECONDS = 5.0
ALGORITHMS: Mapping[str, tuple[str, int]] = {"RS256": ("RSA", 2_048), "ES256": ("EC", 256)}
"""The algorithms that are taken, each with the type of key and the fewest bits that go with it."""


class KeySet:
    """The keys of one provider, by their ids; only those that sign with an algorithm that is taken."""

    def __init__(self, source: str, *, monotonic: Callable[[], float] = time.monotonic):
        """Take the address or the file; it is first read when a token comes."""
        self._source = source
        self._monotonic = monotonic
        self._keys: dict[str, PyJWK] = {}
        self._read_at = self._tried_at = float("-inf")
        self._reading = asyncio.Lock()

    async def find(self, key_id: str) -> PyJWK | None:
        """Return the key of this id, None where the provider names none.

        Raises RequestError TOKEN_KEYS_UNREACHABLE (503) where none could be read for a day.
        """
        if self._is_due(key_id):
            async with self._reading:
                if self._is_due(key_id):  # somebody else may have read them meanwhile
                    await self._renew()
        if self._monotonic() - self._read_at > STALE_SECONDS:
            raise RequestError(
                "TOKEN_KEYS_UNREACHABLE",
                "the keys of the OpenID provider cannot be read, so that no token can be checked",
                status=503,
                hint="Try again in a minute; tell the operators where it lasts.",
            )
        return self._keys.get(key_id)

    def _is_due(self, key_id: str) -> bool:
        now = self._monotonic()
        is_wanted = key_id not in self._keys or now - self._read_at > FRESH_SECONDS
        return is_wanted and now - self._tried_at > SECONDS_BETWEEN_READS

    async def _renew(self) -> None:
        self._tried_at = self._monotonic()
        try:
            self._keys = parse_key_set(await self._read())
            self._read_at = self._tried_at
        except (OSError, ValueError, TimeoutError, httpx2.HTTPError, httpx2.InvalidURL) as error:
            logger.warning("the keys of the OpenID provider were not read: %s", type(error).__name__)

    async def _read(self) -> bytes:
        if "://" not in self._source:
            return await asyncio.to_thread(_read_file, Path(self._source))
        return await _fetch(self._source)


def parse_key_set(content: bytes) -> dict[str, PyJWK]:
    """Return the usable keys of a JWKS by id; raises ValueError where it is none, or holds more than 50."""
    document = json.loads(content)
    listed = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(listed, list) or len(listed) > MAX_KEYS:
        raise ValueError("no list of keys")
    found: dict[str, PyJWK] = {}
    for item in listed:
        key = _parse_key(item)
        if key is not None and key.key_id is not None:
            found[key.key_id] = key
    return found


def _parse_key(item: Any) -> PyJWK | None:
    """Return a key that signs by an algorithm that is taken and is long enough; others are passed over."""
    if not isinstance(item, dict) or item.get("use", "sig") != "sig" or not isinstance(item.get("kid"), str):
        return None
    by_type = {key_type: name for name, (key_type, _) in ALGORITHMS.items()}
    algorithm = str(item.get("alg") or by_type.get(str(item.get("kty"))))
    if algorithm not in ALGORITHMS or (algorithm == "ES256" and item.get("crv") != "P-256"):
        return None
    key_type, bits = ALGORITHMS[algorithm]
    with contextlib.suppress(PyJWTError, ValueError, TypeError, KeyError):
        key = PyJWK(item, algorithm=algorithm)
        if item.get("kty") == key_type and key.key.key_size >= bits:
            return key
    return None


def _read_file(path: Path) -> bytes:
    with path.open("rb") as file:
        return _check_size(file.read(MAX_BYTES + 1))


async def _fetch(address: str) -> bytes:
    """Return what is at an address; no redirect is followed, since the operator named this one."""
    parts, size = [], 0
    async with (
        asyncio.timeout(READ_SECONDS),
        httpx2.AsyncClient(follow_redirects=False, timeout=READ_SECONDS) as client,
        client.stream("GET", address, headers={"accept": "application/json"}) as response,
    ):
        if response.status_code != 200:
            raise ValueError(f"answered with {response.status_code}")
        async for part in response.aiter_bytes():
            parts.append(part)
            size += len(part)
            if size > MAX_BYTES:
                break
    return _check_size(b"".join(parts))


def _check_size(content: bytes) -> bytes:
    if len(content) > MAX_BYTES:
        raise ValueError(f"more than {MAX_BYTES} bytes")
    return content
