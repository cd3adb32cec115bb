"""The statements that have PostgreSQL tell listeners when the change log grows; SQLite is asked instead."""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import DDLElement


class CreateChangeNotice(DDLElement):
    """Creates what the trigger calls."""

    inherit_cache = False


class TellOfChanges(DDLElement):
    """Has every statement that adds to the log tell so once its transaction is committed."""

    inherit_cache = False


class TellOfAccess(DDLElement):
    """Has every statement that tells a partner of a right do likewise."""

    inherit_cache = False


@compiles(CreateChangeNotice, "sqlite")
@compiles(TellOfChanges, "sqlite")
@compiles(TellOfAccess, "sqlite")
def _nothing(element: DDLElement, compiler: Any, **options: Any) -> str:
    return "SELECT 1"


@compiles(CreateChangeNotice, "postgresql")
def _create_notice(element: CreateChangeNotice, compiler: Any, **options: Any) -> str:
    return (
        "CREATE OR REPLACE FUNCTION newsgraph_tell_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN PERFORM pg_notify('newsgraph_change', ''); RETURN NULL; END $$"
    )


@compiles(TellOfChanges, "postgresql")
def _tell(element: TellOfChanges, compiler: Any, **options: Any) -> str:
    return (
        "CREATE OR REPLACE TRIGGER change_told AFTER INSERT ON change "
        "FOR EACH STATEMENT EXECUTE FUNCTION newsgraph_tell_change()"
    )


@compiles(TellOfAccess, "postgresql")
def _tell_of_access(element: TellOfAccess, compiler: Any, **options: Any) -> str:
    return (
        "CREATE OR REPLACE TRIGGER access_told AFTER INSERT ON access_event "
        "FOR EACH STATEMENT EXECUTE FUNCTION newsgraph_tell_change()"
    )
