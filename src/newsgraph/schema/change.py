"""Changes: what became, changed while or stopped being public, in the order in which it did."""

import strawberry

from newsgraph.model.vocabulary import ChangeAction
from newsgraph.schema.declaration import Argument, compiled
from newsgraph.schema.paging import Node, PageInfo
from newsgraph.schema.scalar import DateTime


@strawberry.type(description="That something became public, changed while it was, or stopped being so.")
class Change:
    """That something became public, changed while it was, or stopped being so."""

    action = compiled(ChangeAction, "What happened.")
    at = compiled(DateTime, "When it was written.")
    subject_id = compiled(
        strawberry.ID, "The id of what it happened to; it stays readable after the thing itself is gone."
    )
    subject_type = compiled(
        str, "The name of its type, such as Article; it stays readable after the thing itself is gone."
    )
    subject = compiled(
        Node | None,
        "The thing itself as it is now, not as it was then: what node(id) finds. Null once it is no longer visible.",
    )
    reason = compiled(str | None, "The reason given for a correction, a withdrawal, a merge or a split.")
    license = compiled(
        str | None,
        "Where a right of a partner changed, the key of the license, as viewer and Article.access call it.",
    )


@strawberry.type(description="One change at its place in the log.")
class ChangeEdge:
    """One change at its place in the log."""

    cursor = compiled(
        str, "Opaque: marks this place, for after. It never expires, and means the same place for everybody."
    )
    node = compiled(Change, "The change itself.")


@strawberry.type(description="A page of the change log.")
class ChangeConnection:
    """A page of the change log."""

    edges = compiled(list[ChangeEdge], "The changes of this page, oldest first.")
    page_info = compiled(PageInfo, "Where this page stands in the log.")


AFTER = {
    "after": Argument(
        str | None, "The cursor of a change: only what came after it. From the first, if absent."
    )
}
WAIT = {
    "wait": Argument(
        int | None,
        "Long polling: where nothing stands after the cursor, wait so many seconds, 0 to 15, for the next change "
        "before answering. 0 by default. It excludes last and before.",
    )
}
