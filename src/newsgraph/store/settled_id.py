"""Remembers under which id readers know what had another one while only editors knew it."""

from sqlalchemy import Connection, delete, insert, select, update

from newsgraph.store.core_table import SETTLED_ID


def find_settled_id(connection: Connection, former: str) -> str | None:
    """Return the id that took the place of `former`; None where none did."""
    found: str | None = connection.execute(
        select(SETTLED_ID.c.public_id).where(SETTLED_ID.c.former == former)
    ).scalar()
    return found


def remember_former_id(connection: Connection, former: str, public_id: str) -> None:
    """Have `former`, and what led to it, lead to `public_id` from now on; an id that is in use leads nowhere."""
    if former == public_id:
        return
    connection.execute(delete(SETTLED_ID).where(SETTLED_ID.c.former.in_((former, public_id))))
    connection.execute(update(SETTLED_ID).where(SETTLED_ID.c.public_id == former).values(public_id=public_id))
    connection.execute(insert(SETTLED_ID).values(former=former, public_id=public_id))
