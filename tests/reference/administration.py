"""Resolvers of what administrators set up: whole tables, in the order in which their rows were made."""

from typing import Any

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


RESOLVERS = {
    "Query": {
        "savedFilters": _list_of("saved_filter"),
        "licenses": _list_of("license"),
        "partners": _list_of("partner"),
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
    "LicenseGrant": {
        "license": lambda row, info: info.context.tables.by_id["license"][row.license_id],
        "grantedAt": lambda row, info: row.granted_at,
        "endsAt": lambda row, info: row.ends_at,
    },
}
