"""Resolvers of what administrators set up: whole tables, in the order in which their rows were made."""

from typing import Any

from reference.connection import Order, build_connection
from reference.load import Row


def _list_of(table: str) -> Any:
    return lambda _, info: sorted(info.context.tables[table], key=lambda row: row.id)


def _list_criteria(row: Row, info: Any) -> list[Row]:
    rows = info.context.tables.of("filter_criterion", "filter_id", row.id)
    return sorted(rows, key=lambda one: (one.kind, one.value))


def _list_grants(row: Row, info: Any) -> list[Row]:
    return sorted(
        info.context.tables.of("license_grant", "partner_id", row.id), key=lambda one: one.license_id
    )


def _endpoint_of(row: Row, info: Any) -> Row:
    endpoint: Row = info.context.tables.by_id["endpoint"][row.endpoint_id]
    return endpoint


def _count_messages(state: str) -> Any:
    def count(row: Row, info: Any) -> int:
        return sum(one.state == state for one in info.context.tables.of("message", "endpoint_id", row.id))

    return count


def _list_messages(_: Any, info: Any, **given: Any) -> dict[str, Any]:
    endpoint, state = given.get("endpoint"), given.get("state")
    rows = [
        row
        for row in info.context.tables["message"]
        if endpoint in (None, _endpoint_of(row, info).public_id) and state in (None, row.state)
    ]

    def place(row: Row) -> tuple[Any, ...]:
        return row.position, row.own_number, _endpoint_of(row, info).public_id

    return build_connection(
        "MessageEdge", rows, {"": Order(place, descending=True)}, lambda row: {"node": row}, given
    )


RESOLVERS = {
    "Query": {
        "savedFilters": _list_of("saved_filter"),
        "licenses": _list_of("license"),
        "partners": _list_of("partner"),
        "endpoints": _list_of("endpoint"),
        "messages": _list_messages,
    },
    "SavedFilter": {"criteria": _list_criteria},
    "License": {
        "id": lambda row, info: row.public_id,
        "filter": lambda row, info: (
            None if row.filter_id is None else info.context.tables.by_id["saved_filter"][row.filter_id]
        ),
        "delaySeconds": lambda row, info: row.delay_seconds,
        "expiresAt": lambda row, info: row.expires_at,
        "usageTerms": lambda row, info: row.usage_terms,
        "aiUse": lambda row, info: row.ai_use.split(),
        "isOffered": lambda row, info: row.offered == 1,
    },
    "Partner": {
        "id": lambda row, info: row.public_id,
        "createdAt": lambda row, info: row.created_at,
        "grants": _list_grants,
    },
    "Endpoint": {
        "id": lambda row, info: row.public_id,
        "partner": lambda row, info: info.context.tables.by_id["partner"][row.partner_id],
        "resumesAt": lambda row, info: row.resumes_at,
        "waiting": _count_messages("PENDING"),
        "dead": _count_messages("DEAD"),
        "createdAt": lambda row, info: row.created_at,
    },
    "Message": {
        "id": lambda row, info: row.public_id,
        "endpointId": lambda row, info: _endpoint_of(row, info).public_id,
        "subjectId": lambda row, info: row.subject_id,
        "endedAt": lambda row, info: row.ended_at,
    },
    "LicenseGrant": {
        "license": lambda row, info: info.context.tables.by_id["license"][row.license_id],
        "grantedAt": lambda row, info: row.granted_at,
        "endsAt": lambda row, info: row.ends_at,
    },
}
