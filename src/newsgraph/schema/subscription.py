"""Subscription: what is told when it happens."""

import strawberry

from newsgraph.schema.article import Article
from newsgraph.schema.change import AFTER, ChangeEdge
from newsgraph.schema.declaration import Argument, compiled
from newsgraph.schema.filter import ArticleFilter


@strawberry.type(
    description="What is told when it happens, over a WebSocket (graphql-transport-ws) or as an event stream. Each "
    "event is read back as whoever follows may see it."
)
class Subscription:
    """What is told when it happens."""

    article_published = compiled(
        Article,
        "Articles that become public from now on. One that is gone again before it is read is left out.",
        filter=Argument(ArticleFilter | None, "Which articles; all by default."),
    )
    changes = compiled(
        ChangeEdge,
        "Every change after a cursor, past ones first, then live: a client that reconnects with the cursor it saw "
        "last misses nothing, and sees nothing twice.",
        **AFTER,
    )
