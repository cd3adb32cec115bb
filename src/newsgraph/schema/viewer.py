"""The viewer: who is asking."""

import strawberry

from newsgraph.model.viewer import ViewerRole
from newsgraph.schema.declaration import compiled


@strawberry.type(
    description="How much a key may still ask. Every operation takes as many points as it may "
    "cost in rows, 1 at least, and 10 more for each mutation."
)
class RateLimit:
    """How much a key may still ask."""

    limit = compiled(int, "The points that a key has when it has all.")
    window_seconds = compiled(int, "The seconds in which spent points come back, all of them.")
    remaining = compiled(int, "The points that are left, after this operation.")
    reset_seconds = compiled(int, "The seconds after which all points are there again.")


@strawberry.type(description="Who is asking, as the key or token that came with the request says.")
class Viewer:
    """Who is asking."""

    name = compiled(str | None, "What the key or token is called; null for who does not say who they are.")
    roles = compiled(list[ViewerRole], "What they are to the newsroom, at least one.")
    licenses = compiled(list[str], "The licenses they hold.")
    rate_limit = compiled(
        RateLimit | None,
        "How much they may still ask; null for who does not say who they are, and where nothing is set.",
    )
