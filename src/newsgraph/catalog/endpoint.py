"""Where webhooks are sent, and what became of their messages; secrets are in no field."""

from newsgraph.catalog.definition import Column, Hop, MessageCount, One, Order, Reached, TypeDefinition

LATEST_FIRST = (
    Order("message", "position", descending=True),
    Order("message", "own_number", descending=True),
    Order("endpoint", "public_id", descending=True),
)
TYPES = (
    TypeDefinition(
        "Endpoint",
        "endpoint",
        {
            "id": Column("public_id"),
            "partner": One("Partner", (Hop("partner", "id", "partner_id"),)),
            "url": Column("url"),
            "content": Column("content"),
            "state": Column("state"),
            "reason": Column("reason"),
            "resumesAt": Column("resumes_at"),
            "failures": Column("failures"),
            "waiting": MessageCount.WAITING,
            "dead": MessageCount.DEAD,
            "createdAt": Column("created_at"),
        },
    ),
    TypeDefinition(
        "Message",
        "message",
        {
            "id": Column("public_id"),
            "endpointId": Reached("endpoint", "public_id"),
            "subjectId": Column("subject_id"),
            "action": Column("action"),
            "state": Column("state"),
            "attempts": Column("attempts"),
            "status": Column("status"),
            "failure": Column("failure"),
            "endedAt": Column("ended_at"),
        },
    ),
    TypeDefinition("MessageEdge", "message"),
)
