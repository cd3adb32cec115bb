"""What went wrong in PostgreSQL or on the way to it, told as an error of ours."""

import asyncpg
from sqlalchemy.exc import DBAPIError

from newsgraph.errors import InputError, NewsgraphError
from newsgraph.store.location import PostgresLocation

LOST = (asyncpg.PostgresConnectionError, asyncpg.AdminShutdownError, ConnectionError)
"""What a statement meets on a connection that the server has closed."""

KNOWN = (
    ("53100", "STORAGE_FULL", "the disk that holds the database is full", "free some space"),
    ("55P03", "DATABASE_BUSY", "another program is writing to the database", "try again later"),
    (
        "25006",
        "DATABASE_NOT_WRITABLE",
        "the database may only be read",
        "name the primary server, not a replica",
    ),
    (
        "42501",
        "DATABASE_NOT_WRITABLE",
        "the database user lacks a right",
        "let it create tables in the schema, or use the owner of the tables",
    ),
    ("XX001", "DATABASE_DAMAGED", "the database is damaged", "restore it from a backup"),
    ("08", "DATABASE_NOT_REACHED", "the connection to the database was lost", "see whether the server runs"),
    ("57P", "DATABASE_NOT_REACHED", "the database server is stopping", "try again when it runs"),
)
"""The beginning of an SQLSTATE, with what it means to whoever runs the service."""


def build_postgres_error(error: DBAPIError) -> NewsgraphError | None:
    """Return the error to raise in place of `error`, None where it is no known trouble with the storage."""
    state = getattr(error.orig, "sqlstate", None) or ("08" if error.connection_invalidated else "")
    for start, code, message, hint in KNOWN:
        if state.startswith(start):
            return NewsgraphError(code, message, hint=hint, details={"cause": str(error.orig)})
    return None


def build_connect_error(error: BaseException, location: PostgresLocation) -> InputError:
    """Return the error to raise where no connection came about; it shows no part of the address but the name."""
    if isinstance(error, asyncpg.InvalidCatalogNameError):
        return InputError(
            "DATABASE_NOT_FOUND",
            f"the server has no database {location.name}",
            hint="create it with createdb",
        )
    if isinstance(error, asyncpg.InvalidAuthorizationSpecificationError):
        return InputError(
            "DATABASE_NOT_OPEN_TO_US",
            f"the server lets this user not into the database {location.name}",
            hint="check user and password in the address",
        )
    reason = getattr(error, "strerror", None) or type(error).__name__
    return InputError(
        "DATABASE_NOT_REACHED",
        f"the server of the database {location.name} cannot be reached: {reason}",
        hint="check host and port in the address, and whether the server runs",
    )
