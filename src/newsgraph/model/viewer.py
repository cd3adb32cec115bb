"""Who asks: fixed once when a request begins, and handed on explicitly from there."""

from dataclasses import dataclass, field
from enum import StrEnum


class ViewerRole(StrEnum):
    """What somebody is to the newsroom."""

    PUBLIC = "PUBLIC"
    PARTNER = "PARTNER"
    EDITOR = "EDITOR"
    ADMIN = "ADMIN"


class ViewerClass(StrEnum):
    """What a viewer may see: plans are kept for a class, and what tells partners apart is bound to a request."""

    PUBLIC = "PUBLIC"
    PARTNER = "PARTNER"
    NEWSROOM = "NEWSROOM"


NEWSROOM_ROLES = frozenset({ViewerRole.EDITOR, ViewerRole.ADMIN})


@dataclass(frozen=True)
class Viewer:
    """One viewer: what it is called, its roles (at least one) and the keys of the licenses it holds.

    `key_id` names the API key that it came with, for logs and limits; None for the public. `partner` is the public id
    of the partner whose key it is. `licenses` are told to the viewer and decide nothing: what a partner may do is
    read from the licenses themselves when an article is, so two viewers who differ in nothing else are one.
    """

    roles: tuple[ViewerRole, ...]
    name: str | None = None
    licenses: tuple[str, ...] = field(default=(), compare=False)
    key_id: str | None = None
    partner: str | None = None

    @property
    def identity(self) -> str | None:
        """By what it is told from others where something is counted: its key, else its name; None for the public."""
        if self.key_id is not None:
            return f"key {self.key_id}"
        return None if self.name is None else f"name {self.name}"

    @property
    def viewer_class(self) -> ViewerClass:
        """What it may see."""
        if not NEWSROOM_ROLES.isdisjoint(self.roles):
            return ViewerClass.NEWSROOM
        is_partner = self.partner is not None and ViewerRole.PARTNER in self.roles
        return ViewerClass.PARTNER if is_partner else ViewerClass.PUBLIC


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
