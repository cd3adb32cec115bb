"""Query: where reading starts."""

import strawberry

from newsgraph.model.vocabulary import ProposalStatus
from newsgraph.schema.administration import License, Partner, SavedFilter
from newsgraph.schema.article import Article, ArticleConnection
from newsgraph.schema.change import AFTER, WAIT, ChangeConnection
from newsgraph.schema.declaration import Argument, compiled
from newsgraph.schema.download import DOWNLOAD_FILTER, DownloadConnection
from newsgraph.schema.endpoint import MESSAGE_CHOICE, Endpoint, MessageConnection
from newsgraph.schema.entity import Entity, EntityConnection, Organization, Person, Suggestion
from newsgraph.schema.enumeration import ProposalSubject
from newsgraph.schema.filter import (
    ARTICLE_FILTER,
    ARTICLE_ORDER,
    ENTITY_FILTER,
    ENTITY_KINDS,
    ENTITY_ORDER,
    KNOWN_AT,
    RELATION_FILTER,
    IdentifierInput,
    RelationFilter,
)
from newsgraph.schema.paging import LIMIT, PAGING, Node
from newsgraph.schema.path import Path
from newsgraph.schema.queue import ProposalConnection, UnresolvedMentionConnection
from newsgraph.schema.relation import Relation, RelationConnection, RelationType
from newsgraph.schema.search import SEARCH, SearchConnection
from newsgraph.schema.viewer import Viewer

_ID = {"id": Argument(strawberry.ID | None, "Its id.")}
_SLUG = {"slug": Argument(str | None, "Its slug, or a former one.")}
_ONE_BY_KEY = "By exactly one of the arguments. Null where nothing visible matches."


@strawberry.type(description="Where reading starts. Everybody sees only what they may read.")
class Query:
    """Where reading starts."""

    node = compiled(
        Node | None,
        "An article, an entity, a relation, a passage of evidence or a mention. Null where nothing visible "
        "has that id.",
        id=Argument(strawberry.ID, "Its id."),
    )
    nodes = compiled(
        list[Node | None],
        "As node, for several ids, in the order asked for; null where nothing visible has that id.",
        ids=Argument(list[strawberry.ID], "Their ids."),
    )
    article = compiled(
        Article | None,
        f"An article. {_ONE_BY_KEY} A former slug resolves.",
        **_ID,
        **_SLUG,
        url=Argument(str | None, "Its canonical address at the publisher."),
    )
    articles = compiled(
        ArticleConnection,
        "Articles. By default newest first by publishedAt, then by id.",
        **PAGING,
        **ARTICLE_FILTER,
        **ARTICLE_ORDER,
    )
    entity = compiled(
        Entity | None,
        f"An entity of any kind. {_ONE_BY_KEY} A former slug resolves, and the id of a merged "
        "entity resolves to its survivor.",
        **_ID,
        **_SLUG,
        identifier=Argument(IdentifierInput | None, "What another scheme calls it."),
    )
    person = compiled(Person | None, f"A person. {_ONE_BY_KEY} As entity otherwise.", **_ID, **_SLUG)
    organization = compiled(
        Organization | None, f"An organization. {_ONE_BY_KEY} As entity otherwise.", **_ID, **_SLUG
    )
    entities = compiled(
        EntityConnection,
        "Entities. By default most mentioned first by articleCount, then by id.",
        **PAGING,
        **ENTITY_FILTER,
        **ENTITY_ORDER,
    )
    relation = compiled(
        Relation | None,
        "A relation; null where nothing visible has that id. Given a past knownAt, also one whose evidence has "
        "been withdrawn since.",
        id=Argument(strawberry.ID, "Its id."),
        **KNOWN_AT,
    )
    relations = compiled(
        RelationConnection, "Relations, by kind, then by id.", **PAGING, **RELATION_FILTER, **KNOWN_AT
    )
    relation_types = compiled(list[RelationType], "The relation vocabulary, served as data.")
    search = compiled(
        SearchConnection,
        "Articles and entities in one list, best first by score; then entities by articleCount, articles newest "
        "first by publishedAt, then by id.",
        **SEARCH,
    )
    suggest = compiled(
        list[Suggestion],
        "Type-ahead: entities whose name or an alias begins with what was typed, most mentioned first by "
        "articleCount, then by id. Upper and lower case and accents are folded; nothing begins with nothing.",
        prefix=Argument(str, "What was typed so far."),
        **ENTITY_KINDS,
        **LIMIT,
    )
    path = compiled(
        Path | None,
        "How two entities are connected; null where no path within maxHops is visible. A shortest path: of several "
        "the one whose entities, read in order from the first, have the smallest ids. A relation is followed either "
        "way, where somebody asserts it: what is only denied, doubted or repeated connects nobody.",
        from_=Argument(
            strawberry.ID, "Where it begins; the id of a merged entity stands for its survivor.", "from"
        ),
        to=Argument(strawberry.ID, "Where it ends, likewise."),
        max_hops=Argument(int | None, "How many steps it may have: 4 by default, 1 to 6."),
        filter=Argument(
            RelationFilter | None,
            "Which relations may carry a step: by default all that somebody asserts, with standing those of the "
            "standings named.",
        ),
        co_mentions=Argument(
            bool | None,
            "Whether articles that name both may carry a step, too; false by default. Being named together is "
            "never a relation.",
        ),
    )
    changes = compiled(
        ChangeConnection,
        "Everything that changed after a cursor, oldest first, withdrawals and deletions included. To follow it, ask "
        "again with endCursor, or subscribe; to begin where it ends now, ask for the last one.",
        **{**PAGING, **AFTER},
        **WAIT,
    )
    proposals = compiled(
        ProposalConnection,
        "For editors: names and relations that wait for a decision, seen in most passages first, then by id. What "
        "stands only in retracted articles is left out.",
        **PAGING,
        of=Argument(ProposalSubject | None, "Names alone, or relations; both by default."),
        status=Argument(ProposalStatus | None, "In this state; OPEN by default."),
    )
    unresolved_mentions = compiled(
        UnresolvedMentionConnection,
        "For editors: names in articles that could be several entities. Those that stand so most often come first, "
        "each name's places together, by the id of their article.",
        **PAGING,
        article=Argument(strawberry.ID | None, "In this article; in all by default."),
    )
    downloads = compiled(
        DownloadConnection,
        "What was delivered to partners, the latest first, and whether it was withdrawn or corrected since: for "
        "partners what they got themselves, for the newsroom all.",
        **PAGING,
        **DOWNLOAD_FILTER,
    )
    saved_filters = compiled(list[SavedFilter], "For administrators: all saved filters, the oldest first.")
    licenses = compiled(list[License], "For administrators: all licenses, the oldest first.")
    partners = compiled(list[Partner], "For administrators: all partners, the oldest first.")
    endpoints = compiled(list[Endpoint], "For administrators: all endpoints of webhooks, the oldest first.")
    messages = compiled(
        MessageConnection,
        "For administrators: what endpoints are told, the latest change first. What arrived is listed for 30 days.",
        **PAGING,
        **MESSAGE_CHOICE,
    )
    viewer = compiled(Viewer, "Who is asking, and what they may read.")
