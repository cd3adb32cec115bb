"""Who asks: fixed once when a request begins, and handed on explicitly from there."""

from dataclasses import dataclass
from enum import StrEnum


class ViewerRole(StrEnum):
    """What somebody is to the newsroom."""

    PUBLIC = "PUBLIC"
    PARTNER = "PARTNER"
    EDITOR = "EDITOR"
    ADMIN = "ADMIN"


class ViewerClass(StrEnum):
    """What a viewer may see: two viewers of one class are answered alike, so plans are kept for a class."""

    PUBLIC = "PUBLIC"
    NEWSROOM = "NEWSROOM"


NEWSROOM_ROLES = frozenset({ViewerRole.EDITOR, ViewerRole.ADMIN})


@dataclass(frozen=True)
class Viewer:
    """One viewer: what it is called, its roles (at least one) and the ids of the licenses it holds.

    `key_id` names the API key that it came with, for logs and limits; None for the public.
    """

    roles: tuple[ViewerRole, ...]
    name: str | None = None
    licenses: tuple[str, ...] = ()
    key_id: str | None = None

    @property
    def viewer_class(self) -> ViewerClass:
        """What it may see."""
        is_newsroom = not NEWSROOM_ROLES.isdisjoint(self.roles)
        return ViewerClass.NEWSROOM if is_newsroom else ViewerClass.PUBLIC


@dataclass(frozen=True)
class RateStanding:
    """How much a viewer may still ask: of `limit` points in `window_seconds`, `remaining` are left.

    After `reset_seconds` all of them are there again, where nothing is asked meanwhile.
    """

    limit: int
    window_seconds: int
    remaining: int
    reset_seconds: int


PUBLIC_VIEWER = Viewer((ViewerRole.PUBLIC,))
"""Anybody who does not say who they are."""
