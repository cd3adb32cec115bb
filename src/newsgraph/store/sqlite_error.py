"""What went wrong inside SQLite, told as an error of ours."""

from sqlalchemy.exc import DBAPIError

from newsgraph.errors import NewsgraphError

KNOWN = (
    (
        "database or disk is full",
        "STORAGE_FULL",
        "the disk that holds the database is full",
        "free some space",
    ),
    ("database is locked", "DATABASE_BUSY", "another program is writing to the database", "try again later"),
    ("readonly", "DATABASE_NOT_WRITABLE", "the database file may not be written", "check its permissions"),
    (
        "unable to open",
        "DATABASE_NOT_FOUND",
        "the database file cannot be opened",
        "check the folder and its permissions",
    ),
    ("not a database", "DATABASE_DAMAGED", "the file is not an SQLite database", "name another file"),
    ("malformed", "DATABASE_DAMAGED", "the database file is damaged", "restore it from a backup"),
    ("disk I/O error", "DATABASE_DAMAGED", "the disk that holds the database fails", "check the disk"),
)


def build_storage_error(error: DBAPIError) -> NewsgraphError | None:
    """Return the error to raise in place of `error`, None where it is no known trouble with the storage."""
    text = str(error.orig)
    for part, code, message, hint in KNOWN:
        if part in text:
            return NewsgraphError(code, message, hint=hint, details={"cause": text})
    return None
