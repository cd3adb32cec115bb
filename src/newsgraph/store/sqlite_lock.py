"""A lock on a file beside the database, held while a process writes with an SQLite that needs it."""

import sys
import time
from pathlib import Path
from typing import IO

from newsgraph.errors import InputError

WAIT_SECONDS = 30.0
PAUSE_SECONDS = 0.01


class FileLock:
    """One writer among all processes that use the same database file.

    The file `DATABASE-lock` stays when the lock is released: removing it would let two processes lock two files.
    """

    def __init__(self, database: Path, wait_seconds: float = WAIT_SECONDS):
        self._path = database.with_name(database.name + "-lock")
        self._wait_seconds = wait_seconds
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Block until the lock is ours; raises InputError DATABASE_BUSY when another process keeps it too long."""
        file = self._path.open("ab")
        deadline = time.monotonic() + self._wait_seconds
        while not _try_lock(file):
            if time.monotonic() >= deadline:
                file.close()
                raise InputError(
                    "DATABASE_BUSY",
                    f"another process has been writing for {self._wait_seconds:g} seconds",
                    place=str(self._path),
                    hint="wait for the other newsgraph to finish, then try again",
                )
            time.sleep(PAUSE_SECONDS)
        self._file = file

    def release(self) -> None:
        """Let the next writer in; closing the file gives the lock up."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
