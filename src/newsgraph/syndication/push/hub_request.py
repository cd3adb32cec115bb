"""Reads what subscribers ask of the WebSub hub.

Source: W3C WebSub, section 5.1 (subscriber sends subscription request).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from newsgraph.errors import InputError, RequestError
from newsgraph.syndication.feed.address import parse_feed_path
from newsgraph.syndication.push.target import check_target

TOPICS = "/feeds/"
"""Where topics lie: the feeds of this service, and nothing else."""
DEFAULT_LEASE = timedelta(days=10)
MIN_LEASE, MAX_LEASE = timedelta(hours=1), timedelta(days=30)
MAX_SECRET_BYTES = 199
MAX_TOPIC = 1_000


class Mode(StrEnum):
    """What is asked for."""

    SUBSCRIBE = "subscribe"
    UNSUBSCRIBE = "unsubscribe"


@dataclass(frozen=True)
class HubRequest:
    """What a subscriber asks for; `topic` is the path of a feed."""

    mode: Mode
    callback: str
    topic: str
    lease: timedelta
    secret: str | None


def parse_hub_request(form: Mapping[str, str], public_url: str, *, allows_http: bool = False) -> HubRequest:
    """Return what a form asks for; fields that the hub does not know are passed over.

    A lease is brought within its bounds. Raises RequestError WEBSUB_INVALID, or WEBSUB_TOPIC_UNKNOWN where the topic
    is no feed of this service.
    """
    mode, callback = form.get("hub.mode", ""), form.get("hub.callback", "")
    if mode not in tuple(Mode):
        raise _build_fault("hub.mode is neither subscribe nor unsubscribe")
    try:
        check_target(callback, allows_http=allows_http)
    except InputError as error:
        raise _build_fault(f"hub.callback: {error.message}") from None
    return HubRequest(
        Mode(mode),
        callback,
        _read_topic(form.get("hub.topic", ""), public_url),
        _read_lease(form.get("hub.lease_seconds", "")),
        _read_secret(form.get("hub.secret")),
    )


def _read_topic(topic: str, public_url: str) -> str:
    """Return the path of a topic: a feed as it is served by default, so that a few are rendered for all."""
    path = topic.removeprefix(public_url)
    is_ours = topic.startswith(public_url + TOPICS) and len(path) <= MAX_TOPIC and ".." not in path
    if not is_ours or not path.isascii() or set(path) & set("?#") or parse_feed_path(path) is None:
        raise RequestError(
            "WEBSUB_TOPIC_UNKNOWN",
            "hub.topic is no feed of this service",
            status=404,
            hint="Give the address that a feed names as rel=self.",
        )
    return path


def _read_lease(stated: str) -> timedelta:
    if not stated:
        return DEFAULT_LEASE
    if not stated.isascii() or not stated.isdigit():
        raise _build_fault("hub.lease_seconds is no whole number")
    return min(max(timedelta(seconds=int(stated[:9])), MIN_LEASE), MAX_LEASE)


def _read_secret(stated: str | None) -> str | None:
    if stated and len(stated.encode("utf-8")) > MAX_SECRET_BYTES:
        raise _build_fault("hub.secret has 200 bytes or more")
    return stated or None


def _build_fault(message: str) -> RequestError:
    return RequestError(
        "WEBSUB_INVALID", message, hint="See section 5.1 of W3C WebSub, and docs/push.md for an example."
    )
