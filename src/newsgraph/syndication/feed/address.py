"""Which document of which feed an address names, and the address of each."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import quote, unquote

PAGE_NAME = re.compile(r"((?!0000)[0-9]{4}-(?:0[1-9]|1[0-2]))-([1-9][0-9]{0,5})")


class FeedForm(StrEnum):
    """The form of a feed: the suffix of its address."""

    ATOM = "atom"
    RSS = "rss"
    JSON = "json"
    NINJS = "ninjs"


class FeedKind(StrEnum):
    """What a feed is about: everything, a saved filter or an entity."""

    ARTICLES = "articles"
    FILTER = "filters"
    ENTITY = "entities"


FORMS = frozenset(form.value for form in FeedForm)


@dataclass(frozen=True, order=True)
class PageName:
    """A page of a month: up to a hundred articles published in it (`YYYY-MM`), counted from 1, its oldest first."""

    month: str
    number: int

    def __str__(self) -> str:
        return f"{self.month}-{self.number}"


@dataclass(frozen=True)
class FeedAddress:
    """A document: the one of the newest articles, or with `page` an archive.

    `name` is the key of a saved filter or the slug of an entity, empty for the feed of everything. `token` is the
    secret in the path by which a partner is known, None where he is known otherwise or nobody is asked.
    """

    kind: FeedKind
    name: str
    form: FeedForm
    page: PageName | None = None
    token: str | None = None

    @property
    def current(self) -> "FeedAddress":
        """The document of the newest articles of the same feed."""
        return replace(self, page=None)

    def at(self, page: PageName) -> "FeedAddress":
        """Return the archive of a page of the same feed."""
        return replace(self, page=page)

    @property
    def feed_name(self) -> str:
        """The feed's own name: the path that all its documents, for whomever and in whatever form, begin with."""
        return f"/feeds/{self.kind}{self._named}"

    def render_path(self) -> str:
        """Return the path of the document, with what is reserved in names escaped."""
        partner = "" if self.token is None else f"/partners/{quote(self.token, safe='')}"
        page = "" if self.page is None else f"/archive/{self.page}"
        return f"/feeds{partner}/{self.kind}{self._named}{page}.{self.form}"

    @property
    def _named(self) -> str:
        return f"/{quote(self.name, safe='')}" if self.name else ""


def parse_feed_path(path: str) -> FeedAddress | None:
    """Return the document that a path, escaped as it came, names; None where it names none."""
    parts = path.split("/")
    if len(parts) < 3 or parts[:2] != ["", "feeds"]:
        return None
    below, token = parts[2:], None
    if below[0] == "partners" and len(below) > 2:
        token, below = unquote(below[1]), below[2:]
    below[-1], _, suffix = below[-1].rpartition(".")
    if suffix not in FORMS or "" in below:
        return None
    page = None
    if len(below) > 2 - (below[0] == FeedKind.ARTICLES) and below[-2] == "archive":
        page = parse_page_name(below[-1])
        if page is None:
            return None
        below = below[:-2]
    return _build_address(below, FeedForm(suffix), page, token)


def parse_page_name(text: str) -> PageName | None:
    """Return the page that a text such as `2025-05-2` names; None where it names none."""
    found = PAGE_NAME.fullmatch(text)
    return None if found is None else PageName(found[1], int(found[2]))


def _build_address(
    below: list[str], form: FeedForm, page: PageName | None, token: str | None
) -> FeedAddress | None:
    match below:
        case [FeedKind.ARTICLES.value]:
            return FeedAddress(FeedKind.ARTICLES, "", form, page, token)
        case [(FeedKind.FILTER.value | FeedKind.ENTITY.value) as kind, name]:
            return FeedAddress(FeedKind(kind), unquote(name), form, page, token)
        case _:
            return None
