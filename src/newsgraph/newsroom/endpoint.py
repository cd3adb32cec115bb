"""What administrators do about endpoints of webhooks; secrets go into the payload alone."""

import hashlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from newsgraph.model.vocabulary import EndpointContent
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.syndication.push import endpoint as endpoints
from newsgraph.syndication.push import message as messages

ENDPOINT = "endpoint"


def create_endpoint(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `createEndpoint(partner, url, content)`; raises InputError as `endpoints.create_endpoint` does."""
    issued = endpoints.create_endpoint(
        connection,
        _draw_random(occasion),
        arguments["partner"],
        arguments["url"],
        arguments.get("content") or EndpointContent.THIN,
        occasion.now,
        allows_http=occasion.allows_http,
    )
    entry = issued.entry
    return Written(
        {ENDPOINT: entry.id, "secret": issued.secret}, {"partner": entry.partner, "url": entry.url}
    )


def change_endpoint(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `changeEndpoint(endpoint, url, content)`; raises InputError as `endpoints.change_endpoint` does."""
    stated = {name: arguments[name] for name in endpoints.CHANGEABLE if name in arguments}
    entry = endpoints.change_endpoint(
        connection, arguments[ENDPOINT], stated, allows_http=occasion.allows_http
    )
    return Written({ENDPOINT: entry.id}, {"stated": sorted(stated), "url": entry.url})


def rotate_secret(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `rotateSecret(endpoint, overlapHours)`; raises InputError NOT_FOUND, VALUE_INVALID."""
    hours = arguments.get("overlapHours")
    issued = endpoints.rotate_secret(
        connection,
        _draw_random(occasion),
        arguments[ENDPOINT],
        endpoints.OVERLAP_HOURS if hours is None else hours,
        occasion.now,
    )
    told = {"previousUntil": issued.previous_until}
    return Written({ENDPOINT: issued.entry.id, "secret": issued.secret}, told)


def enable_endpoint(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `enableEndpoint(endpoint)`; raises InputError NOT_FOUND."""
    entry = endpoints.enable_endpoint(connection, arguments[ENDPOINT], occasion.now)
    return Written({ENDPOINT: entry.id})


def disable_endpoint(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `disableEndpoint(endpoint)`; raises InputError NOT_FOUND."""
    entry = endpoints.disable_endpoint(connection, arguments[ENDPOINT], occasion.viewer.name)
    return Written({ENDPOINT: entry.id})


def delete_endpoint(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `deleteEndpoint(endpoint)`; raises InputError NOT_FOUND."""
    entry = endpoints.delete_endpoint(connection, arguments[ENDPOINT])
    return Written({"deletedId": entry.id}, {"url": entry.url})


def replay_messages(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `replayMessages(endpoint, messages)`; raises InputError NOT_FOUND."""
    found = messages.replay_messages(connection, arguments[ENDPOINT], arguments.get("messages"), occasion.now)
    return Written({ENDPOINT: arguments[ENDPOINT]}, {"messages": len(found)})


def _draw_random(occasion: Occasion) -> bytes:
    """Return 32 bytes made of 256 random bits."""
    return hashlib.sha256(f"{occasion.draw_key()}{occasion.draw_key()}".encode()).digest()
