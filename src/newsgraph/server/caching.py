"""Lets clients keep the answers to GET requests, and tells them without reading whether what they keep still holds.

What is kept here is what everybody is told: who names himself is answered beside it.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

import orjson

from newsgraph.server.answer import Answerer
from newsgraph.server.data_version import DataVersion
from newsgraph.server.entity_tag import KnownTags, build_etag, is_named
from newsgraph.server.front_door import GraphQLRequest

CACHE_CONTROL = "public, max-age=0, must-revalidate"
"""Any cache may keep an answer, and asks before it uses it again (RFC 9111, section 5.2.2)."""


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
        self._tags = KnownTags(version)

    async def answer(self, asked: GraphQLRequest, media_type: str, if_none_match: str) -> Cacheable:
        """Return the answer, or only its tag where `if_none_match` names it; raises as `Answerer` does."""
        text = self._answerer.find_text(asked)
        await self._answerer.wait(asked, text)
        key = _build_key(text, asked, media_type)
        version = await self._tags.fetch_version()
        known = self._tags.find(key, version, if_none_match)
        if known is not None:
            return Cacheable(known.etag, None)
        body = await self._answerer.answer_now(asked, text)
        etag = build_etag(media_type, body)
        self._tags.keep(key, version, etag)
        return Cacheable(etag, None if is_named(etag, if_none_match) else body)


def _build_key(text: str, asked: GraphQLRequest, media_type: str) -> bytes:
    parts: list[Any] = [text, asked.operation_name, asked.variables, media_type]
    return hashlib.sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)).digest()
