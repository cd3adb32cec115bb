"""Entity tags: made of what is answered, and known to hold while the version of the data stands.

A tag is a hash of the answer, so nothing hidden can move it. Beside it stands the version of the data under which the
answer was read; while that version stands, the tag is known to hold and nothing is read to say so.
"""

import hashlib
from dataclasses import dataclass

from starlette.requests import Request

from newsgraph.compiler.operation import Recent
from newsgraph.server.data_version import DataVersion

MAX_TAGS = 10_000


@dataclass(frozen=True)
class Known:
    """The tag of an answer, the version of the data under which it was read, and the names by which it is purged."""

    etag: str
    version: str
    names: str = ""


class KnownTags:
    """Remembers the tags of what everybody is told, by whatever tells one answer from another."""

    def __init__(self, version: DataVersion | None):
        """Without `version` no tag is known; an answer may still prove to be what the client has."""
        self._version = version
        self._known: Recent[str | bytes, Known] = Recent(MAX_TAGS)

    def __len__(self) -> int:
        return len(self._known)

    async def fetch_version(self) -> str | None:
        """Return the version of the data, to be asked for before an answer is read; None where nobody tells."""
        return None if self._version is None else await self._version.fetch()

    def find(self, key: str | bytes, version: str | None, if_none_match: str) -> Known | None:
        """Return the tag of an answer where the client has just that answer; None where it has to be read."""
        known = self._known.get(key)
        if known is None or known.version != version or not is_named(known.etag, if_none_match):
            return None
        return known

    def keep(self, key: str | bytes, version: str | None, etag: str, names: str = "") -> None:
        """Remember the tag of an answer that was read after the data had a version, if it had one."""
        if version is not None:
            self._known.put(key, Known(etag, version, names))


def build_etag(media_type: str, body: bytes) -> str:
    """Return a weak tag (RFC 9110, section 8.8.3): equal for equal answers of one media type."""
    return f'W/"{hashlib.sha256(media_type.encode() + b" " + body).hexdigest()[:32]}"'


def build_position_tag(address: str, position: int) -> str:
    """Return a weak tag of what stands at an address once all changes up to a position of the log are made."""
    return f'W/"{hashlib.sha256(f"{address} {position}".encode()).hexdigest()[:32]}"'


def is_named(etag: str, if_none_match: str) -> bool:
    """Return whether the header names the tag, compared weakly (RFC 9110, sections 8.8.3.2 and 13.1.2)."""
    named = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
    return "*" in named or etag.removeprefix("W/") in named


def read_named(request: Request) -> str:
    """Return the tags that a client has, of all lines of If-None-Match; empty where it has none."""
    return ", ".join(request.headers.getlist("if-none-match"))
