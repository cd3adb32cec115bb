"""What was delivered to partners, and what became of it since."""

import strawberry

from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.schema.article import Article
from newsgraph.schema.declaration import Argument, compiled, optional
from newsgraph.schema.paging import build_connection, build_edge
from newsgraph.schema.scalar import DateTime


@strawberry.type(description="That an article was withdrawn after it was delivered: take it down.")
class Recall:
    """That an article was withdrawn after it was delivered."""

    at = compiled(DateTime, "When it was withdrawn.")
    reason = compiled(str, "Why, in the publisher's words.")
    acknowledged_at = compiled(
        DateTime | None, "When the partner acknowledged it, with acknowledgeRecall; null until then."
    )


@strawberry.type(description="The first correction of an article after the version that was delivered.")
class Correction:
    """The first correction of an article after the version that was delivered."""

    version = compiled(int, "The version that corrected it.")
    at = compiled(DateTime, "When.")
    note = compiled(str, "What was changed and why, in the publisher's words.")


@strawberry.type(
    description="A version of an article that a partner was given, the first time over each channel."
)
class Download:
    """A version of an article that a partner was given, the first time over each channel."""

    article_id = compiled(strawberry.ID, "The id of the article; it stays readable whatever becomes of it.")
    article = compiled(
        Article | None,
        "The article as it is now, whose version tells whether there is a later one. Null "
        "where it is no longer there for the viewer.",
    )
    partner_id = compiled(strawberry.ID, "The id of the partner.")
    partner_name = compiled(str, "The name of the partner.")
    version = compiled(int, "The number of the version that was delivered.")
    channel = compiled(Channel, "Over which channel.")
    part = compiled(ArticlePart, "The most of it that was delivered over this channel.")
    license = compiled(str | None, "The key of the license by which it was; null where that is gone.")
    at = compiled(DateTime, "When it was delivered over this channel first.")
    recall = compiled(Recall | None, "When and why the article was withdrawn; null where it was not.")
    correction = compiled(
        Correction | None,
        "The first correction since; null where there was none. The versions of article tell all.",
    )


DownloadEdge = build_edge("DownloadEdge", Download, "delivery")
DownloadConnection = build_connection("DownloadConnection", DownloadEdge, "deliveries")


@strawberry.input(description="What a delivery must meet to be listed: everything that is given.")
class DownloadFilter:
    """What a delivery must meet to be listed."""

    article = optional(strawberry.ID, "Of this article.")
    partner = optional(strawberry.ID, "To this partner; partners see their own alone.")
    recalled = optional(bool, "Of an article that was withdrawn; with false, of one that was not.")
    acknowledged = optional(
        bool,
        "Of a withdrawn article, and the partner acknowledged that; with false, did not.",
    )


DOWNLOAD_FILTER = {
    "filter": Argument(DownloadFilter | None, "Which deliveries; all that the viewer may see by default.")
}
