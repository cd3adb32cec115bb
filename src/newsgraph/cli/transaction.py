"""Runs one function in one transaction of a database that is opened for it."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

T = TypeVar("T")


def write(url: str, function: Callable[[Any], T], *, create: bool = False) -> T:
    """Return what the function does with a connection that writes; `create` makes a database that is not there."""
    return asyncio.run(_run(url, function, "write", create=create))


def read(url: str, function: Callable[[Any], T]) -> T:
    """Return what the function reads."""
    return asyncio.run(_run(url, function, "read", create=False))


def write_audited(
    url: str,
    function: Callable[[Any, str], T],
    action: str,
    tell: Callable[[T], tuple[str, str, Mapping[str, Any]]],
) -> T:
    """Return what the function does with a connection at the instant it is handed, and leave an audit row.

    `tell` says of what was done: the type of the subject, its id, and details. Partners whose rights it changed are
    told of that.
    """
    from newsgraph.access.audit import OPERATOR, append_audit
    from newsgraph.clock import read_clock, render_instant
    from newsgraph.syndication.access_event import tell_access

    def run(connection: Any) -> T:
        now = render_instant(read_clock())
        done = function(connection, now)
        tell_access(connection, now)
        append_audit(connection, OPERATOR, now, action, *tell(done))
        return done

    return write(url, run)


async def _run(url: str, function: Callable[[Any], T], how: str, *, create: bool) -> T:
    from newsgraph.store.database import Database

    database = await Database.open(url, create=create)
    try:
        return await (database.write if how == "write" else database.read)(function)
    finally:
        await database.close()
