"""What a feed says of itself, before its entries and whatever its form."""

from dataclasses import dataclass

EMPTY_SINCE = "1970-01-01T00:00:00.000Z"
"""When a feed changed where nothing was ever published: Atom demands an instant, and no clock may tell it."""


@dataclass(frozen=True)
class ArchiveLinks:
    """Where the documents around one stand (RFC 5005, section 4); `current` is the document of the newest entries."""

    is_archive: bool
    current: str
    previous: str | None
    next: str | None


@dataclass(frozen=True)
class Tombstone:
    """That an entry is gone: the id of its article, since when, and why (RFC 6721)."""

    article_id: str
    when: str
    reason: str


@dataclass(frozen=True)
class FeedHead:
    """One document of a feed; `updated` is when anything in it last changed.

    `identity` names the feed, whichever of its documents this is. `self_url` is the address of this document,
    `public_url` that of the service; `hub_url` is where changes are told, None where there is no such place.
    `links` is None for a document that stands outside the archives. `gone` are the tombstones of a document that is
    sent while it is read; None where they are those of its entries, all of which are known then.
    """

    title: str
    identity: str
    self_url: str
    public_url: str
    publisher: str
    updated: str
    hub_url: str | None = None
    links: ArchiveLinks | None = None
    gone: tuple[Tombstone, ...] | None = None
