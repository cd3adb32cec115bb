"""The field `viewer`: planned once for all, filled in for whoever asks."""

from typing import Any

import orjson

from newsgraph.compiler.plan import Fixed, ViewerFact, ViewerObject
from newsgraph.compiler.selection import FieldSelection
from newsgraph.model.viewer import Viewer


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
