"""Whoever asks: the field `viewer`, planned once for all and filled in for each, and what statements bind of them."""

from typing import Any

import orjson

from newsgraph.compiler.plan import Fixed, RateFact, RateObject, ViewerFact, ViewerObject
from newsgraph.compiler.plan_rows import Bound
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.variable import FromVariable
from newsgraph.model.viewer import RateStanding, Viewer

VIEWER = "<viewer>"
"""The name under which whoever asks stands among the variables; no variable of a document has it."""
_PARTNER, _NOW = "partner", "now"
PARTNER = Bound(FromVariable(VIEWER, (_PARTNER,)))
"""The public id of the partner who asks."""
NOW = Bound(FromVariable(VIEWER, (_NOW,)))
"""The instant at which is asked, as the database keeps instants."""


def build_viewer_values(viewer: Viewer, now: str) -> dict[str, Any]:
    """Return what stands under VIEWER among the variables of a request, for plans that read it."""
    return {VIEWER: {_PARTNER: viewer.partner, _NOW: now}}


def plan_viewer(item: FieldSelection) -> ViewerObject:
    """Return what was asked about the viewer, and nothing of any viewer: plans are kept for others too."""
    return ViewerObject(tuple((field.key, _plan_fact(field)) for field in item.fields))


def render_viewer(planned: ViewerObject, viewer: Viewer, standing: RateStanding | None) -> str:
    """Return the JSON that tells a viewer about himself, and what he may still ask where anything limits him."""
    return orjson.dumps({key: _tell(fact, viewer, standing) for key, fact in planned.fields}).decode()


def _plan_fact(item: FieldSelection) -> ViewerFact | RateObject | Fixed:
    if item.name == "__typename":
        return Fixed('"Viewer"')
    if item.name == "rateLimit":
        return RateObject(tuple((field.key, _plan_rate_fact(field)) for field in item.fields))
    return ViewerFact(item.name)


def _plan_rate_fact(item: FieldSelection) -> RateFact | Fixed:
    return Fixed('"RateLimit"') if item.name == "__typename" else RateFact(item.name)


def _tell(fact: ViewerFact | RateObject | Fixed, viewer: Viewer, standing: RateStanding | None) -> Any:
    match fact:
        case RateObject(fields):
            return None if standing is None else {key: _tell_rate(one, standing) for key, one in fields}
        case Fixed(json):
            return orjson.Fragment(json)
        case ViewerFact.NAME:
            return viewer.name
        case ViewerFact.ROLES:
            return viewer.roles
        case ViewerFact.LICENSES:
            return viewer.licenses


def _tell_rate(fact: RateFact | Fixed, standing: RateStanding) -> Any:
    match fact:
        case Fixed(json):
            return orjson.Fragment(json)
        case RateFact.LIMIT:
            return standing.limit
        case RateFact.WINDOW_SECONDS:
            return standing.window_seconds
        case RateFact.REMAINING:
            return standing.remaining
        case RateFact.RESET_SECONDS:
            return standing.reset_seconds
