"""Partners: who takes licensed content, and which licenses they hold from when until when."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from sqlalchemy import Connection, insert, select, update

from newsgraph.errors import InputError
from newsgraph.model.identity import build_id
from newsgraph.store.core_table import API_KEY, LICENSE, LICENSE_GRANT, PARTNER, PARTNER_KEY
from newsgraph.store.statement import insert_row
from newsgraph.syndication.license import find_license_id
from newsgraph.syndication.stated import build_missing, read_instant, read_name

ID_PREFIX = "pn"


@dataclass(frozen=True)
class GrantEntry:
    """A license (by its key) that a partner holds; over once the grant ends, or the license expires."""

    license: str
    granted_at: str
    ends_at: str | None
    expires_at: str | None

    def is_over(self, now: str) -> bool:
        """Return whether the partner may do nothing by it any more at an instant."""
        return any(end is not None and end <= now for end in (self.ends_at, self.expires_at))


@dataclass(frozen=True)
class PartnerEntry:
    """A partner as it is shown, with the licenses and the API keys (their ids) that it has."""

    id: str
    name: str
    created_at: str
    grants: tuple[GrantEntry, ...]
    keys: tuple[str, ...]


def create_partner(connection: Connection, name: str, now: str) -> PartnerEntry:
    """Make a partner who holds nothing yet, and return it; raises InputError VALUE_INVALID, PARTNER_EXISTS."""
    name = read_name(name)
    _check_free(connection, name, None)
    row = {"public_id": _choose_id(connection, name), "name": name, "created_at": now}
    insert_row(connection, PARTNER, row)
    return fetch_partner(connection, row["public_id"])


def rename_partner(connection: Connection, reference: str, name: str) -> PartnerEntry:
    """Give a partner another name and return it; raises InputError NOT_FOUND, VALUE_INVALID, PARTNER_EXISTS."""
    partner = find_partner(connection, reference, "id")
    name = read_name(name)
    _check_free(connection, name, partner.id)
    connection.execute(update(PARTNER).where(PARTNER.c.id == partner.id).values(name=name))
    return fetch_partner(connection, partner.public_id)


def grant_license(
    connection: Connection,
    partner: str,
    license_key: str,
    now: str,
    ends_at: str | None = None,
    *,
    keeps_end: bool = False,
) -> PartnerEntry:
    """Let a partner hold a license from now on, until `ends_at` where that is given, and return the partner.

    A partner who holds it already keeps it, until the end that is given now, or until its own where `keeps_end`.
    Raises InputError NOT_FOUND, or VALUE_INVALID where the end is none, or past.
    """
    found = find_partner(connection, partner, "partner")
    license_id = find_license_id(connection, license_key, "license")
    ends_at = None if ends_at is None else read_instant(ends_at, "endsAt")
    if ends_at is not None and ends_at <= now:
        raise InputError(
            "VALUE_INVALID",
            f"{ends_at} is past",
            place="endsAt",
            hint="state an instant that is still to come",
        )
    own = (LICENSE_GRANT.c.partner_id == found.id, LICENSE_GRANT.c.license_id == license_id)
    before = connection.execute(select(LICENSE_GRANT).where(*own)).first()
    if before is None:
        row = {"partner_id": found.id, "license_id": license_id, "granted_at": now, "ends_at": ends_at}
        connection.execute(insert(LICENSE_GRANT).values(**row))
    else:
        is_over = before.ends_at is not None and before.ends_at <= now
        since = now if is_over else before.granted_at
        until = before.ends_at if keeps_end and not is_over else ends_at
        connection.execute(update(LICENSE_GRANT).where(*own).values(granted_at=since, ends_at=until))
    return fetch_partner(connection, found.public_id)


def end_grant(connection: Connection, partner: str, license_key: str, now: str) -> PartnerEntry:
    """Let a partner hold a license no longer, and return the partner.

    Raises InputError NOT_FOUND, GRANT_NOT_FOUND where the partner never held it, GRANT_ENDED where it ended before.
    """
    found = find_partner(connection, partner, "partner")
    license_id = find_license_id(connection, license_key, "license")
    own = (LICENSE_GRANT.c.partner_id == found.id, LICENSE_GRANT.c.license_id == license_id)
    row = connection.execute(select(LICENSE_GRANT).where(*own)).first()
    if row is None:
        raise InputError(
            "GRANT_NOT_FOUND",
            f"{found.name!r} never held the license {license_key!r}",
            place="license",
            hint="newsgraph partners list shows who holds which",
        )
    if row.ends_at is not None and row.ends_at <= now:
        raise InputError(
            "GRANT_ENDED",
            f"{found.name!r} held the license {license_key!r} until {row.ends_at}",
            place="license",
            hint="nothing is left to do",
        )
    connection.execute(update(LICENSE_GRANT).where(*own).values(ends_at=now))
    return fetch_partner(connection, found.public_id)


def find_partner(connection: Connection, reference: str, place: str) -> Any:
    """Return the row of the partner with this id or name; raises InputError NOT_FOUND at `place`."""
    for column in (PARTNER.c.public_id, PARTNER.c.name):
        row = connection.execute(select(PARTNER).where(column == reference)).first()
        if row is not None:
            return row
    raise build_missing("partner", reference, place, "newsgraph partners list shows ids and names")


def fetch_partner(connection: Connection, reference: str) -> PartnerEntry:
    """Return the partner with this id or name; raises InputError NOT_FOUND."""
    row = find_partner(connection, reference, "partner")
    return _read(connection, row)


def fetch_partners(connection: Connection) -> list[PartnerEntry]:
    """Return all partners by name."""
    rows = connection.execute(select(PARTNER)).all()
    return sorted((_read(connection, row) for row in rows), key=lambda entry: (entry.name, entry.id))


def _read(connection: Connection, row: Any) -> PartnerEntry:
    held = (
        select(LICENSE.c.key, LICENSE_GRANT.c.granted_at, LICENSE_GRANT.c.ends_at, LICENSE.c.expires_at)
        .join(LICENSE, LICENSE.c.id == LICENSE_GRANT.c.license_id)
        .where(LICENSE_GRANT.c.partner_id == row.id)
    )
    grants = sorted((GrantEntry(*one) for one in connection.execute(held)), key=lambda one: one.license)
    own = (
        select(API_KEY.c.public_id)
        .join(PARTNER_KEY, PARTNER_KEY.c.api_key_id == API_KEY.c.id)
        .where(PARTNER_KEY.c.partner_id == row.id)
    )
    keys = sorted(connection.execute(own).scalars())
    return PartnerEntry(row.public_id, row.name, row.created_at, tuple(grants), tuple(keys))


def _check_free(connection: Connection, name: str, partner_id: int | None) -> None:
    holder = connection.execute(select(PARTNER).where(PARTNER.c.name == name)).first()
    if holder is not None and holder.id != partner_id:
        raise InputError(
            "PARTNER_EXISTS",
            f"there is a partner {name!r} already: {holder.public_id}",
            place="name",
            hint="choose another name, or go on with that partner",
        )


def _choose_id(connection: Connection, name: str) -> str:
    """Return an id of its own: that of the name may belong to a partner who was renamed since."""
    found = (build_id(ID_PREFIX, *((name,) if number == 1 else (name, number))) for number in count(1))
    taken = select(PARTNER.c.id)
    return next(
        one for one in found if connection.execute(taken.where(PARTNER.c.public_id == one)).first() is None
    )
