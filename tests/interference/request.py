"""What a viewer asks over HTTP, and everything of the answer that it can see."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

GRAPHQL = "application/graphql-response+json"
UNCOMPARED = {"date"}


@dataclass(frozen=True)
class Request:
    """One request; `channels` are those of the 58 that it looks into, `name` says what it asks."""

    name: str
    channels: tuple[int, ...]
    method: str
    path: str
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    text: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """Status, headers but for Date, and body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def etag(self) -> str | None:
        """The entity tag, where there is one."""
        return dict(self.headers).get("etag")

    def render(self) -> str:
        """Return the answer in lines."""
        lines = [f"{self.status}", *(f"{name}: {value}" for name, value in self.headers)]
        return "\n".join([*lines, self.body.decode("utf-8", "replace")])


def build_post(
    name: str, channels: tuple[int, ...], text: str, variables: Mapping[str, Any] | None = None
) -> Request:
    """Return an operation sent by POST."""
    body = json.dumps({"query": text, "variables": variables or {}}).encode()
    headers = (("content-type", "application/json"), ("accept", GRAPHQL))
    return Request(name, channels, "POST", "/graphql", body, headers, text, variables or {})


def build_get(
    name: str,
    channels: tuple[int, ...],
    text: str,
    variables: Mapping[str, Any] | None = None,
    etag: str | None = None,
) -> Request:
    """Return an operation sent by GET; `etag` is what the client has kept."""
    query = urlencode({"query": text, "variables": json.dumps(variables or {})})
    headers = [("accept", GRAPHQL)]
    if etag is not None:
        headers.append(("if-none-match", etag))
    return Request(name, channels, "GET", f"/graphql?{query}", b"", tuple(headers), text, variables or {})


def build_batch(name: str, channels: tuple[int, ...], requests: list[Request]) -> Request:
    """Return a batch of operations that are sent by POST."""
    body = b"[" + b",".join(request.body for request in requests) + b"]"
    return Request(name, channels, "POST", "/graphql", body, requests[0].headers)


def build_page(name: str, channels: tuple[int, ...], slug: str) -> Request:
    """Return a request for the page of an article."""
    return Request(name, channels, "GET", f"/articles/{slug}")
