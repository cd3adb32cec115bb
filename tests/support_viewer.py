"""The viewers that tests ask as, one of each class, for the compiled side and for the reference."""

from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerClass, ViewerRole

EDITOR = Viewer((ViewerRole.EDITOR,), name="Desk", licenses=("full", "summary"), key_id="k_desk")
VIEWERS = {ViewerClass.PUBLIC: PUBLIC_VIEWER, ViewerClass.NEWSROOM: EDITOR}
