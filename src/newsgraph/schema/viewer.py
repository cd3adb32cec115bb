"""The viewer: who is asking."""

import strawberry

from newsgraph.model.viewer import ViewerRole
from newsgraph.schema.declaration import compiled


@strawberry.type(description="Who is asking, as the key or token that came with the request says.")
class Viewer:
    """Who is asking."""

    name = compiled(str | None, "What the key or token is called; null for who does not say who they are.")
    roles = compiled(list[ViewerRole], "What they are to the newsroom, at least one.")
    licenses = compiled(list[str], "The licences they hold.")
