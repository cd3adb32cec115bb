"""Where webhooks are sent, and what became of their messages: for administrators."""

import strawberry

from newsgraph.model.vocabulary import ChangeAction, EndpointContent, EndpointState, MessageState
from newsgraph.schema.administration import Partner
from newsgraph.schema.declaration import Argument, compiled
from newsgraph.schema.paging import build_connection, build_edge
from newsgraph.schema.scalar import DateTime


@strawberry.type(
    description="An address of a partner to which webhooks are sent. Its secret is never told again."
)
class Endpoint:
    """An address of a partner to which webhooks are sent."""

    id = compiled(strawberry.ID, "Its id.")
    partner = compiled(Partner, "Whose it is.")
    url = compiled(str, "The address.")
    content = compiled(EndpointContent, "What it is sent of a change.")
    state = compiled(EndpointState, "Whether it is sent anything.")
    reason = compiled(str | None, "Why it is throttled or disabled; null where that is not said.")
    resumes_at = compiled(DateTime | None, "Until when it is throttled; null where it is not.")
    failures = compiled(int, "How many attempts failed since the last that did not.")
    waiting = compiled(int, "How many messages are to be sent.")
    dead = compiled(int, "How many messages have no attempt left.")
    created_at = compiled(DateTime, "Since when it is there.")


@strawberry.type(description="A change that an endpoint is told of.")
class Message:
    """A change that an endpoint is told of."""

    id = compiled(strawberry.ID, "Its id, which it keeps over all attempts: webhook-id.")
    endpoint_id = compiled(strawberry.ID, "The id of the endpoint.")
    subject_id = compiled(strawberry.ID, "The id of the article, or of the license of which a right is told.")
    action = compiled(ChangeAction, "What happened to it.")
    state = compiled(MessageState, "What became of the message.")
    attempts = compiled(int, "How many attempts were begun.")
    status = compiled(int | None, "The HTTP status of the last answer; null where there was none.")
    failure = compiled(str | None, "Why it did not arrive; null where it did, or was not tried.")
    ended_at = compiled(DateTime | None, "When that was settled; null while it is to be sent.")


MessageEdge = build_edge("MessageEdge", Message, "message")
MessageConnection = build_connection("MessageConnection", MessageEdge, "messages")
MESSAGE_CHOICE = {
    "endpoint": Argument(strawberry.ID | None, "To this endpoint; to all by default."),
    "state": Argument(MessageState | None, "In this state; in any by default."),
}
