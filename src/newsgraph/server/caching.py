"""Lets clients keep the answers to GET requests, and tells them without reading whether what they keep still holds.

What is kept here is what everybody is told: who names himself is answered beside it.

An entity tag is a hash of the answer, so nothing hidden can move it. Beside it stands the version of the data under
which the answer was read; while that version stands, the tag is known to hold and the database is not asked.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

import orjson

from newsgraph.compiler.operation import Recent
from newsgraph.server.answer import Answerer
from newsgraph.server.data_version import DataVersion
from newsgraph.server.front_door import GraphQLRequest

CACHE_CONTROL = "public, max-age=0, must-revalidate"
"""Any cache may keep an answer, and asks before it uses it again (RFC 9111, section 5.2.2)."""
MAX_TAGS = 10_000


@dataclass(frozen=True)
class Known:
    """The tag of an answer, and the version of the data under which it was read."""

    etag: str
    version: str


@dataclass(frozen=True)
class Cacheable:
    """An answer with its tag; without a body where the client has it already."""

    etag: str
    body: bytes | None


class AnswerCache:
    """Answers requests that may be kept; it holds tags, no answers."""

    def __init__(self, answerer: Answerer, version: DataVersion | None):
        """Without `version` every answer is read anew, and may still prove to be what the client has."""
        self._answerer = answerer
        self._version = version
        self._known: Recent[bytes, Known] = Recent(MAX_TAGS)

    async def answer(self, asked: GraphQLRequest, media_type: str, if_none_match: str) -> Cacheable:
        """Return the answer, or only its tag where `if_none_match` names it; raises as `Answerer` does."""
        text = self._answerer.find_text(asked)
        await self._answerer.wait(asked, text)
        key = _build_key(text, asked, media_type)
        version = None if self._version is None else await self._version.fetch()
        known = self._known.get(key)
        if known is not None and known.version == version and is_named(known.etag, if_none_match):
            return Cacheable(known.etag, None)
        body = await self._answerer.answer_now(asked, text)
        etag = build_etag(media_type, body)
        if version is not None:
            self._known.put(key, Known(etag, version))
        return Cacheable(etag, None if is_named(etag, if_none_match) else body)


def build_etag(media_type: str, body: bytes) -> str:
    """Return a weak tag (RFC 9110, section 8.8.3): equal for equal answers of one media type."""
    return f'W/"{hashlib.sha256(media_type.encode() + b" " + body).hexdigest()[:32]}"'


def is_named(etag: str, if_none_match: str) -> bool:
    """Return whether the header names the tag, compared weakly (RFC 9110, sections 8.8.3.2 and 13.1.2)."""
    named = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    return "*" in named or etag.removeprefix("W/") in named


def _build_key(text: str, asked: GraphQLRequest, media_type: str) -> bytes:
    parts: list[Any] = [text, asked.operation_name, asked.variables, media_type]
    return hashlib.sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)).digest()
