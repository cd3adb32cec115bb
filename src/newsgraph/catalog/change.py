"""Change: a row of the change log, with whatever it is about."""

from newsgraph.catalog.definition import Column, ColumnOf, Hop, NodeOf, Order, TypeDefinition

IN_ORDER = (Order("change", "position"),)
"""Positions are given in the order of commits, without a gap."""

TYPES = (
    TypeDefinition(
        "Change",
        "change",
        {
            "action": Column("action"),
            "at": Column("at"),
            "subjectId": Column("subject_id"),
            "subjectType": Column("subject_type"),
            "subject": NodeOf("subject_id"),
            "reason": Column("reason"),
            "license": ColumnOf("key", (Hop("license", "public_id", "subject_id"),)),
        },
    ),
    TypeDefinition("ChangeEdge", "change"),
)
