"""Tells who asks: from the header Authorization to a viewer, once when a request begins and again while it lasts."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from newsgraph.access.key import hash_key
from newsgraph.access.key_lookup import KeyLookup, StoredKey
from newsgraph.access.key_text import PREFIX, is_key
from newsgraph.clock import Clock, read_clock, render_instant
from newsgraph.compiler.operation import Recent
from newsgraph.errors import RequestError
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.store.reader import Reader

logger = logging.getLogger("newsgraph.access")

MAX_AGE = 3.0
"""Seconds for which a key that was found is taken to work: a revoked one is refused within five, in every process."""
MAX_KEPT = 10_000
"""How many keys are remembered. Only those that work are, so that nobody fills the memory with others."""
MAX_HEADER_LENGTH = 8_192
SCHEME = "bearer "

WriteLastUsed = Callable[[dict[str, str]], Awaitable[None]]


class TokenReader(Protocol):
    """Tells whose token it is, where tokens of another kind than our keys are taken as well."""

    async def find_viewer(self, token: str) -> Viewer | None:
        """Return the viewer of a token, None where it does not hold."""


@dataclass(frozen=True)
class _Known:
    """A key that worked, and the instant (seconds, monotonic) before the question."""

    key: StoredKey
    asked_at: float


class Authenticator:
    """Finds viewers; what goes wrong is told in one text, so that nobody learns which keys there are.

    `write_last_used` is handed the hour in which keys were used, now and then and beside the requests; `tokens` reads
    what is no key of ours.
    """

    def __init__(
        self,
        reader: Reader,
        *,
        write_last_used: WriteLastUsed | None = None,
        tokens: TokenReader | None = None,
        clock: Clock = read_clock,
        monotonic: Callable[[], float] = time.monotonic,
    ):
        """Take what reads the database, and what writes to it where uses are to be written down."""
        self._lookup = KeyLookup(reader)
        self._write_last_used = write_last_used
        self._tokens = tokens
        self._clock = clock
        self._monotonic = monotonic
        self._known: Recent[str, _Known] = Recent(MAX_KEPT)
        self._asking: dict[str, asyncio.Task[StoredKey | None]] = {}
        self._noted: Recent[str, str] = Recent(MAX_KEPT)
        self._used: dict[str, str] = {}
        self._writing: asyncio.Task[None] | None = None

    async def find_viewer(self, authorization: str | None) -> Viewer:
        """Return who sent a header, everybody where there is none.

        Raises RequestError KEY_INVALID (401) for anything but `Bearer` and a key or token that works now; as `Reader`
        does where the database cannot be asked: nobody is let in as somebody else meanwhile.
        """
        if authorization is None:
            return PUBLIC_VIEWER
        token = _read_token(authorization)
        viewer = await (self._find_key(token) if token.startswith(PREFIX) else self._find_token(token))
        if viewer is None:
            raise build_key_invalid()
        return viewer

    async def holds(self, authorization: str | None, viewer: Viewer) -> bool:
        """Return whether the header still stands for the viewer, with the same rights; raises as `find_viewer` does.

        For streams, which outlive their beginning: what is revoked is told within five seconds.
        """
        try:
            return await self.find_viewer(authorization) == viewer
        except RequestError as error:
            if error.code == "KEY_INVALID":
                return False
            raise

    async def close(self) -> None:
        """Wait for what is still being read or written."""
        writing = () if self._writing is None else (self._writing,)
        await asyncio.gather(*self._asking.values(), *writing, return_exceptions=True)

    async def _find_token(self, token: str) -> Viewer | None:
        return None if self._tokens is None else await self._tokens.find_viewer(token)

    async def _find_key(self, text: str) -> Viewer | None:
        hashed = hash_key(text)
        known = self._known.get(hashed)
        if known is not None and self._monotonic() - known.asked_at <= MAX_AGE:
            key: StoredKey | None = known.key
        elif is_key(text):
            key = await self._ask_once(hashed)
        else:
            return None
        return None if key is None or not self._is_active(key) else key.viewer

    def _is_active(self, key: StoredKey) -> bool:
        """Return whether a key works now; the clock is read only for those that end."""
        if key.expires_at is None:
            return key.revoked_at is None
        return key.is_active(render_instant(self._clock()))

    async def _ask_once(self, hashed: str) -> StoredKey | None:
        """Ask the database; those who come while it is being asked wait for the same answer."""
        task = self._asking.get(hashed)
        if task is None:
            task = self._asking[hashed] = asyncio.create_task(self._ask(hashed))
            task.add_done_callback(lambda _: self._asking.pop(hashed, None))
        return await asyncio.shield(task)

    async def _ask(self, hashed: str) -> StoredKey | None:
        asked_at = self._monotonic()
        now = render_instant(self._clock())
        key = await self._lookup.fetch(hashed, now)
        if key is not None and key.revoked_at is None:
            self._known.put(hashed, _Known(key, asked_at))
            if self._is_active(key):
                self._note_use(key, now)
        return key

    def _note_use(self, key: StoredKey, now: str) -> None:
        """Have the hour of use written once, where the database knows an earlier one; nobody waits for it."""
        hour, key_id = f"{now[:13]}:00:00.000Z", key.viewer.key_id
        if self._write_last_used is None or key_id is None or (key.last_used_at or "") >= hour:
            return
        if self._noted.get(key_id) == hour:
            return
        self._noted.put(key_id, hour)
        self._used[key_id] = hour
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write(self._write_last_used))

    async def _write(self, write: WriteLastUsed) -> None:
        while self._used:
            used, self._used = self._used, {}
            try:
                await write(used)
            except Exception as error:  # it is told and left: the next hour of use is written again
                logger.warning("the last use of keys was not written down: %s", type(error).__name__)


def build_key_invalid() -> RequestError:
    """Return the one refusal of whatever is no key that works: malformed, unknown, expired and revoked look alike."""
    return RequestError(
        "KEY_INVALID",
        "the key in the header Authorization does not work",
        status=401,
        hint="Send Authorization: Bearer and a key that works, or leave the header out.",
    )


def _read_token(authorization: str) -> str:
    scheme, token = authorization[: len(SCHEME)], authorization[len(SCHEME) :].strip(" ")
    is_whole = len(authorization) <= MAX_HEADER_LENGTH and token.isascii() and token.isprintable()
    if scheme.lower() != SCHEME or not token or " " in token or not is_whole:
        raise build_key_invalid()
    return token
