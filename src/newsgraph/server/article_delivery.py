"""What a partner is given of an article at its address: as much as a license lets out, and recorded as delivered."""

from dataclasses import replace

from newsgraph.clock import Clock, render_instant
from newsgraph.compiler.operation import Recent
from newsgraph.errors import RequestError
from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.store.database import Database
from newsgraph.syndication.download import Delivery, record_downloads
from newsgraph.syndication.item import Item

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
        if find_partner(viewer) is None:
            return item
        part = item.access.part
        if part is None:
            raise RequestError(
                "NOT_LICENSED",
                item.access.explanation or "no license of yours lets out this article",
                status=403,
                details={"reason": item.access.reason.value, "license": item.access.license},
                hint="Ask for access.reason of the article, or for its page as HTML to read it.",
            )
        return cut_item(item, part)

    async def record(self, item: Item, viewer: Viewer) -> None:
        """Record that `viewer`, where it is a partner, is given what was cut for it.

        A 304 gives nothing: whoever names the tag of what it may have now was given just that, and it was recorded.
        Raises RequestError DELIVERY_NOT_RECORDED (503) where there is nothing to record it in.
        """
        partner, part = find_partner(viewer), item.access.part
        if partner is None or part is None:
            return
        delivery = Delivery(item.id, item.version, Channel.ARTICLE_PAGE, part, item.access.license)
        if self._database is None:
            raise RequestError(
                "DELIVERY_NOT_RECORDED",
                "this server cannot record what partners are given, and gives them nothing",
                status=503,
                hint="Ask a server that writes.",
            )
        if self._recorded.get((partner, delivery)) is None:
            at = render_instant(self._clock())
            await self._database.write(record_downloads, partner, [delivery], at)
            self._recorded.put((partner, delivery), True)


def find_partner(viewer: Viewer) -> str | None:
    """Return the partner (a public id) that is given articles by license; None for everybody else."""
    return viewer.partner if viewer.viewer_class is ViewerClass.PARTNER else None


def cut_item(item: Item, part: ArticlePart) -> Item:
    """Return no more of an item than a part: the headline, the summary with it, or all, the picture with the text."""
    match part:
        case ArticlePart.BODY:
            return item
        case ArticlePart.SUMMARY:
            return replace(item, body=None, image=None)
        case ArticlePart.HEADLINE:
            return replace(item, body=None, summary=None, image=None)
