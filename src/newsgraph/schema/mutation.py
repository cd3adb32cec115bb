"""Mutation: what editors change. Nothing here resolves: `newsroom` writes, and the compiler reads back."""

import strawberry

from newsgraph.schema.article import Article
from newsgraph.schema.article_input import SaveArticleInput
from newsgraph.schema.declaration import Argument, compiled
from newsgraph.schema.payload import build_payload

_ARTICLE = {
    "article": compiled(Article | None, "The article as it is now; null where the input was refused.")
}
SaveArticlePayload = build_payload("SaveArticlePayload", **_ARTICLE)
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
