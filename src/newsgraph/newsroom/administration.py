"""What administrators set up for syndication; partners whose rights it changes are told in the same transaction."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from newsgraph.newsroom.fault import INPUT, placed_under
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.syndication import partner as partners
from newsgraph.syndication.access_event import tell_access
from newsgraph.syndication.license import write_license
from newsgraph.syndication.saved_filter import write_saved_filter

_COLUMNS = {
    "delaySeconds": "delay_seconds",
    "expiresAt": "expires_at",
    "usageTerms": "usage_terms",
    "aiUse": "ai_use",
    "isOffered": "is_offered",
}


def save_filter(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `saveFilter(input)`; raises InputError as `write_saved_filter` does."""
    stated = dict(arguments[INPUT])
    key = stated.pop("key")
    if stated.get("criteria") is not None:
        stated["criteria"] = [(one["kind"], one["value"]) for one in stated["criteria"]]
    with placed_under(INPUT):
        entry = write_saved_filter(connection, key, stated)
    tell_access(connection, occasion.now)
    return Written({"filter": entry.key}, {"stated": sorted(stated)})


def save_license(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `saveLicense(input)`; raises InputError as `write_license` does."""
    stated = {_COLUMNS.get(name, name): value for name, value in arguments[INPUT].items()}
    key = stated.pop("key")
    with placed_under(INPUT):
        entry = write_license(connection, key, stated)
    tell_access(connection, occasion.now)
    return Written({"license": entry.id}, {"key": entry.key, "stated": sorted(stated)})


def save_partner(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `savePartner(input)`; raises InputError NOT_FOUND, VALUE_INVALID, PARTNER_EXISTS."""
    stated = arguments[INPUT]
    with placed_under(INPUT):
        if stated.get("id") is None:
            entry = partners.create_partner(connection, stated["name"], occasion.now)
        else:
            entry = partners.rename_partner(connection, stated["id"], stated["name"])
    return Written({"partner": entry.id}, {"name": entry.name})


def grant_license(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `grantLicense(partner, license, endsAt)`; raises InputError NOT_FOUND, VALUE_INVALID.

    Where no end is stated, what the partner holds already keeps its own; null takes it away.
    """
    ends_at, keeps_end = arguments.get("endsAt"), "endsAt" not in arguments
    entry = partners.grant_license(
        connection, arguments["partner"], arguments["license"], occasion.now, ends_at, keeps_end=keeps_end
    )
    tell_access(connection, occasion.now)
    return Written({"partner": entry.id}, {"license": arguments["license"], "endsAt": ends_at})


def end_grant(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `endGrant(partner, license)`; raises InputError NOT_FOUND, GRANT_NOT_FOUND, GRANT_ENDED."""
    entry = partners.end_grant(connection, arguments["partner"], arguments["license"], occasion.now)
    tell_access(connection, occasion.now)
    return Written({"partner": entry.id}, {"license": arguments["license"]})
