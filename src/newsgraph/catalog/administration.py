"""What administrators set up for syndication: saved filters, licenses, partners and what they hold."""

from collections.abc import Mapping

from newsgraph.catalog.definition import Column, Form, Hop, Many, One, Order, TypeDefinition

_LICENSE = One("License", (Hop("license", "id", "license_id"),))

TYPES = (
    TypeDefinition(
        "SavedFilter",
        "saved_filter",
        {
            "key": Column("key"),
            "name": Column("name"),
            "criteria": Many(
                "FilterCriterion",
                (Hop("filter_criterion", "filter_id", "id"),),
                (Order("filter_criterion", "kind"), Order("filter_criterion", "value")),
            ),
        },
    ),
    TypeDefinition("FilterCriterion", "filter_criterion", {"kind": Column("kind"), "value": Column("value")}),
    TypeDefinition(
        "License",
        "license",
        {
            "id": Column("public_id"),
            "key": Column("key"),
            "name": Column("name"),
            "filter": One("SavedFilter", (Hop("saved_filter", "id", "filter_id"),)),
            "part": Column("part"),
            "delaySeconds": Column("delay_seconds"),
            "quota": Column("quota"),
            "expiresAt": Column("expires_at"),
            "territory": Column("territory"),
            "usageTerms": Column("usage_terms"),
            "aiUse": Column("ai_use", Form.WORDS),
            "isOffered": Column("offered", Form.BOOLEAN),
        },
    ),
    TypeDefinition(
        "Partner",
        "partner",
        {
            "id": Column("public_id"),
            "name": Column("name"),
            "createdAt": Column("created_at"),
            "grants": Many(
                "LicenseGrant",
                (Hop("license_grant", "partner_id", "id"),),
                (Order("license_grant", "license_id"),),
            ),
        },
    ),
    TypeDefinition(
        "LicenseGrant",
        "license_grant",
        {"license": _LICENSE, "grantedAt": Column("granted_at"), "endsAt": Column("ends_at")},
    ),
)
LISTS: Mapping[str, str] = {
    "savedFilters": "SavedFilter",
    "licenses": "License",
    "partners": "Partner",
    "endpoints": "Endpoint",
}
"""Fields of Query by the type that they list, in the order in which they were made."""
