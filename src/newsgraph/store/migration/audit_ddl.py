"""The statements that have a database refuse to change or remove rows of the audit log, in the words of each."""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import DDLElement


class RefuseAuditUpdate(DDLElement):
    """Has the database refuse to change a row."""

    inherit_cache = False


class RefuseAuditDelete(DDLElement):
    """Has the database refuse to remove a row."""

    inherit_cache = False


class CreateAuditRefusal(DDLElement):
    """Creates what the triggers of PostgreSQL call."""

    inherit_cache = False


class RefuseAuditChange(DDLElement):
    """Has PostgreSQL refuse to change a row, remove one, or empty the table."""

    inherit_cache = False


@compiles(RefuseAuditUpdate, "sqlite")
def _refuse_update(element: RefuseAuditUpdate, compiler: Any, **options: Any) -> str:
    return (
        "CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END"
    )


@compiles(RefuseAuditDelete, "sqlite")
def _refuse_delete(element: RefuseAuditDelete, compiler: Any, **options: Any) -> str:
    return (
        "CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit "
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END"
    )


@compiles(CreateAuditRefusal, "postgresql")
def _create_refusal(element: CreateAuditRefusal, compiler: Any, **options: Any) -> str:
    return (
        "CREATE OR REPLACE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS "
        "'BEGIN RAISE EXCEPTION ''the audit log is only ever added to''; END'"
    )


@compiles(RefuseAuditChange, "postgresql")
def _refuse_change(element: RefuseAuditChange, compiler: Any, **options: Any) -> str:
    return (
        "CREATE TRIGGER audit_not_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()"
    )


REFUSE_AUDIT_CHANGE: dict[str, tuple[DDLElement, ...]] = {
    "sqlite": (RefuseAuditUpdate(), RefuseAuditDelete()),
    "postgresql": (CreateAuditRefusal(), RefuseAuditChange()),
}
"""What has the database refuse, by the name of its dialect."""
