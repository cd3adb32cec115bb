"""The viewers that tests ask as, one of each class, for the compiled side and for the reference."""

from newsgraph.model.viewer import PUBLIC_VIEWER, RateStanding, Viewer, ViewerClass, ViewerRole

EDITOR = Viewer((ViewerRole.EDITOR,), name="Desk", licenses=("full", "summary"), key_id="k_desk")
VIEWERS = {ViewerClass.PUBLIC: PUBLIC_VIEWER, ViewerClass.NEWSROOM: EDITOR}


class FixedLimits:
    """Limits that nothing is spent of, so that every answer tells the same."""

    def spend(self, viewer: Viewer, points: int) -> None:
        """Do nothing."""

    def tell(self, viewer: Viewer) -> RateStanding | None:
        """Return what who names himself has left."""
        return None if viewer == PUBLIC_VIEWER else RateStanding(600, 60, 450, 15)


LIMITS = FixedLimits()
