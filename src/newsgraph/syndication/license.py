"""Licenses: what may be done with the articles of a filter, whoever holds them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select, update

from newsgraph.errors import InputError
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import AiUse, ArticlePart
from newsgraph.store.core_table import LICENSE, SAVED_FILTER
from newsgraph.store.statement import insert_row
from newsgraph.syndication.saved_filter import find_filter_id
from newsgraph.syndication.stated import (
    build_missing,
    build_unstated,
    read_count,
    read_instant,
    read_key,
    read_name,
    read_note,
)

ID_PREFIX = "l"
MAX_DELAY = 10 * 366 * 86_400
"""Seconds."""
MAX_QUOTA = 1_000_000
MAX_TERRITORY_LENGTH = 500
MAX_TERMS_LENGTH = 5_000


@dataclass(frozen=True)
class LicenseEntry:
    """A license as it is shown; `filter` is the key of a saved filter, None for every article."""

    id: str
    key: str
    name: str
    filter: str | None
    part: ArticlePart
    delay_seconds: int
    quota: int | None
    expires_at: str | None
    territory: str | None
    usage_terms: str | None
    ai_use: tuple[AiUse, ...]
    is_offered: bool = False

    def is_over(self, now: str) -> bool:
        """Return whether nothing is allowed any more at an instant."""
        return self.expires_at is not None and self.expires_at <= now


def write_license(connection: Connection, key: str, stated: Mapping[str, Any]) -> LicenseEntry:
    """Make the license of this key, or change the one that is there, and return it.

    `stated` holds what changes, by the names of `LicenseEntry`: `name`, `filter` (a key, or None for every article),
    `part`, `delay_seconds` (0 or None for none), `quota`, `expires_at` (an instant with a zone), `territory`,
    `usage_terms`, `ai_use` (a sequence) and `is_offered`; null clears. A new license must state its filter and its
    part. Raises InputError VALUE_INVALID, REQUIRED, NOT_FOUND, TEXT_TOO_LONG, INVALID_TEXT.
    """
    row = connection.execute(select(LICENSE.c.id).where(LICENSE.c.key == read_key(key))).first()
    values = _read_stated(connection, stated)
    if row is not None:
        if values:
            connection.execute(update(LICENSE).where(LICENSE.c.id == row.id).values(**values))
        return fetch_license(connection, key)
    for name in ("filter", "part"):
        if name not in stated:
            raise build_unstated(name)
    made = {"public_id": build_id(ID_PREFIX, key), "key": key, "name": key, "delay_seconds": 0, "ai_use": ""}
    insert_row(connection, LICENSE, made | values)
    return fetch_license(connection, key)


def end_license(connection: Connection, key: str, now: str) -> LicenseEntry:
    """Let a license end for all who hold it, and return it; raises InputError NOT_FOUND, or LICENSE_ENDED before."""
    entry = fetch_license(connection, key)
    if entry.is_over(now):
        raise InputError(
            "LICENSE_ENDED",
            f"the license {key!r} ended at {entry.expires_at}",
            place="key",
            hint="nothing is left to do",
        )
    connection.execute(update(LICENSE).where(LICENSE.c.key == key).values(expires_at=now))
    return fetch_license(connection, key)


def fetch_licenses(connection: Connection) -> list[LicenseEntry]:
    """Return all licenses by key."""
    return sorted((_read(row) for row in connection.execute(_select())), key=lambda entry: entry.key)


def fetch_license(connection: Connection, key: str) -> LicenseEntry:
    """Return the license of this key; raises InputError NOT_FOUND."""
    row = connection.execute(_select().where(LICENSE.c.key == key)).first()
    if row is None:
        raise build_missing("license", key, "key", "newsgraph licenses list shows the keys")
    return _read(row)


def find_license_id(connection: Connection, key: str, place: str) -> int:
    """Return the row of the license of this key; raises InputError NOT_FOUND at `place`."""
    found = connection.execute(select(LICENSE.c.id).where(LICENSE.c.key == key)).scalar()
    if found is None:
        raise build_missing("license", key, place, "newsgraph licenses list shows the keys")
    return int(found)


def render_ai_uses(uses: Sequence[str]) -> str:
    """Return uses as a row keeps them: each once, in the order of the vocabulary."""
    named = {AiUse(use) for use in uses}
    return " ".join(use for use in AiUse if use in named)


def read_ai_uses(text: str) -> tuple[AiUse, ...]:
    """Return the uses that a row keeps."""
    return tuple(AiUse(word) for word in text.split())


def _read_stated(connection: Connection, stated: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns that are stated, checked."""
    values: dict[str, Any] = {}
    for name in ("name", "part"):
        if name in stated and stated[name] is None:
            raise build_unstated(name)
    for name, value in stated.items():
        match name:
            case "name":
                values[name] = read_name(value)
            case "filter":
                values["filter_id"] = None if value is None else find_filter_id(connection, value, name)
            case "part":
                values[name] = ArticlePart(value).value
            case "delay_seconds":
                values[name] = read_count(value or 0, "delaySeconds", 0, MAX_DELAY)
            case "quota":
                values[name] = None if value is None else read_count(value, name, 0, MAX_QUOTA)
            case "expires_at":
                values[name] = None if value is None else read_instant(value, "expiresAt")
            case "territory":
                values[name] = read_note(value, name, MAX_TERRITORY_LENGTH)
            case "usage_terms":
                values[name] = read_note(value, "usageTerms", MAX_TERMS_LENGTH)
            case "ai_use":
                values[name] = render_ai_uses(value or ())
            case "is_offered":
                values["offered"] = int(bool(value))
            case _:
                raise KeyError(name)
    return values


def _select() -> Select[Any]:
    joined = LICENSE.outerjoin(SAVED_FILTER, SAVED_FILTER.c.id == LICENSE.c.filter_id)
    return select(LICENSE, SAVED_FILTER.c.key.label("filter_key")).select_from(joined)


def _read(row: Any) -> LicenseEntry:
    return LicenseEntry(
        row.public_id,
        row.key,
        row.name,
        row.filter_key,
        ArticlePart(row.part),
        row.delay_seconds,
        row.quota,
        row.expires_at,
        row.territory,
        row.usage_terms,
        read_ai_uses(row.ai_use),
        bool(row.offered),
    )
