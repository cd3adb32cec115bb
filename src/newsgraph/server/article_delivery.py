"""What a partner is given of an article at its address: as much as a license lets out, and recorded as delivered."""

from newsgraph.clock import Clock, render_instant
from newsgraph.compiler.access import EXPLANATIONS
from newsgraph.compiler.operation import Recent
from newsgraph.errors import RequestError
from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.model.vocabulary import AccessReason, Channel
from newsgraph.store.database import Database
from newsgraph.syndication.admission import admit_items
from newsgraph.syndication.download import Delivery
from newsgraph.syndication.item import Item, cut_item

KEPT_DELIVERIES = 10_000
"""How many deliveries are remembered as recorded; one that is forgotten is recorded again, which changes nothing."""


class ArticleDelivery:
    """Cuts articles to what partners may republish, and records what they were given before they are given it."""

    def __init__(self, database: Database | None, clock: Clock):
        """Without a `database` to write to, nothing is given to partners."""
        self._database = database
        self._clock = clock
        self._recorded: Recent[tuple[str, Delivery], bool] = Recent(KEPT_DELIVERIES)

    def cut(self, item: Item, viewer: Viewer) -> Item:
        """Return what `viewer` gets of a published article: a partner as much as a license lets out, others all.

        Raises RequestError NOT_LICENSED (403) where no license lets out anything.
        """
        if _find_partner(viewer) is None:
            return item
        access = item.access
        if access.part is None:
            raise _build_refusal(access.reason, access.explanation, access.license)
        return cut_item(item, access.part)

    async def record(self, item: Item, viewer: Viewer) -> None:
        """Record that `viewer`, where it is a partner, is given what was cut for it.

        A 304 gives nothing: whoever names the tag of what it may have now was given just that, and it was recorded.
        Raises RequestError NOT_LICENSED (403) where its quota was used up since the article was read, and
        DELIVERY_NOT_RECORDED (503) where there is nothing to record it in.
        """
        partner, access = _find_partner(viewer), item.access
        if partner is not None and access.part is not None and not await self._admit(partner, item):
            used_up = AccessReason.QUOTA_EXCEEDED
            raise _build_refusal(used_up, EXPLANATIONS[used_up], access.license)

    async def _admit(self, partner: str, item: Item) -> bool:
        """Return whether the article goes out within the quota; then it is recorded that it does."""
        if self._database is None:
            raise RequestError(
                "DELIVERY_NOT_RECORDED",
                "this server cannot record what partners are given, and gives them nothing",
                status=503,
                hint="Ask a server that writes.",
            )
        access = item.access
        assert access.part is not None  # noqa: S101 - what has none was refused
        delivery = Delivery(item.id, item.version, Channel.ARTICLE_PAGE, access.part, access.license)
        if self._recorded.get((partner, delivery)) is None:
            at = render_instant(self._clock())
            if not await self._database.write(admit_items, partner, [item], at, Channel.ARTICLE_PAGE):
                return False
            self._recorded.put((partner, delivery), True)
        return True


def _find_partner(viewer: Viewer) -> str | None:
    """Return the partner (a public id) that is given articles by license; None for everybody else."""
    return viewer.partner if viewer.viewer_class is ViewerClass.PARTNER else None


def _build_refusal(reason: AccessReason, explanation: str | None, license_key: str | None) -> RequestError:
    return RequestError(
        "NOT_LICENSED",
        explanation or "no license of yours lets out this article",
        status=403,
        details={"reason": reason.value, "license": license_key},
        hint="Ask for access.reason of the article, or for its page as HTML to read it.",
    )
