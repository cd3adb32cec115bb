"""The viewers that tests ask as, one of each class, for the compiled side and for the reference."""

from newsgraph.model.identity import build_id
from newsgraph.model.viewer import PUBLIC_VIEWER, RateStanding, Viewer, ViewerClass, ViewerRole

ASKED_AT = "2025-06-15T12:00:00.000Z"
"""The instant at which tests ask, for partners whose licenses have ends and delays."""
COURIER_NAME, HERALD_NAME = "The Courier", "The Herald"
EDITOR = Viewer((ViewerRole.EDITOR,), name="Desk", licenses=("full", "summary"), key_id="k_desk")
COURIER = Viewer(
    (ViewerRole.PARTNER,),
    name="Courier desk",
    licenses=("harbour-summary", "world-body"),
    key_id="k_courier",
    partner=build_id("pn", COURIER_NAME),
)
VIEWERS = {
    ViewerClass.PUBLIC: PUBLIC_VIEWER,
    ViewerClass.PARTNER: COURIER,
    ViewerClass.NEWSROOM: EDITOR,
}


class FixedLimits:
    """Limits that nothing is spent of, so that every answer tells the same."""

    def spend(self, viewer: Viewer, points: int) -> None:
        """Do nothing."""

    def tell(self, viewer: Viewer) -> RateStanding | None:
        """Return what who names himself has left."""
        return None if viewer == PUBLIC_VIEWER else RateStanding(600, 60, 450, 15)


LIMITS = FixedLimits()
