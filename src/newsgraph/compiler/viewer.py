"""Whoever asks: the field `viewer`, planned once for all and filled in for each, and what statements bind of them."""

from typing import Any

import orjson

from newsgraph.compiler.plan import Fixed, ViewerFact, ViewerObject
from newsgraph.compiler.plan_rows import Bound
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.variable import FromVariable
from newsgraph.model.viewer import Viewer

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


def render_viewer(planned: ViewerObject, viewer: Viewer) -> str:
    """Return the JSON that tells a viewer about himself."""
    return orjson.dumps({key: _tell(fact, viewer) for key, fact in planned.fields}).decode()


def _plan_fact(item: FieldSelection) -> ViewerFact | Fixed:
    return Fixed('"Viewer"') if item.name == "__typename" else ViewerFact(item.name)


def _tell(fact: ViewerFact | Fixed, viewer: Viewer) -> Any:
    match fact:
        case Fixed(json):
            return orjson.Fragment(json)
        case ViewerFact.NAME:
            return viewer.name
        case ViewerFact.ROLES:
            return viewer.roles
        case ViewerFact.LICENSES:
            return viewer.licenses
