"""Mutation: what editors change. Nothing here resolves: `newsroom` writes, and the compiler reads back."""

import strawberry

from newsgraph.schema.article import Article
from newsgraph.schema.article_input import SaveArticleInput
from newsgraph.schema.declaration import Argument, compiled
from newsgraph.schema.payload import build_payload
from newsgraph.schema.scalar import DateTime

_ARTICLE = {
    "article": compiled(Article | None, "The article as it is now; null where the input was refused.")
}
SaveArticlePayload = build_payload("SaveArticlePayload", **_ARTICLE)
PublishArticlePayload = build_payload("PublishArticlePayload", **_ARTICLE)
RetractArticlePayload = build_payload("RetractArticlePayload", **_ARTICLE)
PinRelatedPayload = build_payload("PinRelatedPayload", **_ARTICLE)
DeleteDraftPayload = build_payload(
    "DeleteDraftPayload",
    deleted_id=compiled(strawberry.ID | None, "The id that the article had; null where nothing was deleted."),
)
IDEMPOTENCY_KEY = {
    "idempotency_key": Argument(
        str | None,
        "A key of your own making, such as a UUID, of at most 200 characters. Sent again by the same sender within "
        "24 hours with the same arguments, it writes nothing and answers with what was written the first time; with "
        "other arguments it is refused with IDEMPOTENCY_CONFLICT.",
    )
}


@strawberry.type(
    description="What editors change. Mutations run one after the other, each in a transaction of its own; a fault "
    "of its input is one of the payload's errors, and leaves everything as it was."
)
class Mutation:
    """What editors change."""

    save_article = compiled(
        SaveArticlePayload,
        "Create a draft, or change an article. A change of a published article makes a new version.",
        input=Argument(SaveArticleInput, "The article."),
        **IDEMPOTENCY_KEY,
    )
    publish_article = compiled(
        PublishArticlePayload,
        "Publish an article now, or at a later instant: until then it is under embargo. The end of an embargo may be "
        "moved either way; without an instant, or with one that is past, the article is published now.",
        id=Argument(strawberry.ID, "The article, a draft or one under embargo."),
        at=Argument(DateTime | None, "When; now by default."),
    )
    retract_article = compiled(
        RetractArticlePayload,
        "Withdraw a published article in public. Its texts and lists are gone, its evidence is withdrawn with it.",
        id=Argument(strawberry.ID, "The article."),
        reason=Argument(str, "Why, for everybody to read."),
    )
    delete_draft = compiled(
        DeleteDraftPayload,
        "Delete a draft, or an article under embargo, for good. What was published is retracted instead.",
        id=Argument(strawberry.ID, "The article."),
    )
    pin_related = compiled(
        PinRelatedPayload,
        "Put an article at the head of another one's related list; one that is pinned already moves. The public sees "
        "of pinned articles those that are published.",
        article=Argument(strawberry.ID, "The article whose list it is."),
        related=Argument(strawberry.ID, "The article to pin."),
        position=Argument(int | None, "Its place among the pinned ones, from 0; the last by default."),
    )
    unpin_related = compiled(
        PinRelatedPayload,
        "Take a pin out of a related list, where the article may then stand by its score.",
        article=Argument(strawberry.ID, "The article whose list it is."),
        related=Argument(strawberry.ID, "The article that is pinned."),
    )
