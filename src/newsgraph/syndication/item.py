"""An article as it goes out, whatever the form: asked for by one fragment, as the viewer who is served may see it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from newsgraph.model.vocabulary import AccessReason, AiUse, ArticlePart, ArticleStatus, EntityKind, EntityRole
from newsgraph.syndication.address import build_canonical_address
from newsgraph.syndication.link import resolve_links

_LABEL = re.compile(r"\s*corrections?\s*[:\u2013\u2014-]\s*", re.IGNORECASE)
ITEM = """
fragment Item on Article {
  id slug url headline summary language section tags byline status version
  publishedAt modifiedAt wordCount
  body
  authors { name slug }
  source { name slug }
  image { url alt credit width height }
  retraction { at reason }
  versions(first: 10) { edges { node { version at note } } }
  access { canReadBody canSyndicate reason part license usageTerms aiUse explanation }
  entities(first: 50) {
    edges { role node { __typename id slug name identifiers { scheme value url } } }
  }
}
"""
"""Ask for `...Item` and append this text to the document; `build_item` reads what is answered."""
_WEB = ("https://", "http://")


@dataclass(frozen=True)
class Named:
    """A person or organization by name, and the slug of its record."""

    name: str
    slug: str


@dataclass(frozen=True)
class Identifier:
    """What another scheme calls a thing; `url` is where that scheme tells of it."""

    scheme: str
    value: str
    url: str | None


@dataclass(frozen=True)
class Subject:
    """An entity of an article, the most important first."""

    id: str
    kind: EntityKind
    slug: str
    name: str
    role: EntityRole
    identifiers: tuple[Identifier, ...]


@dataclass(frozen=True)
class Image:
    """The picture of an article; sizes in pixels."""

    url: str
    alt: str
    credit: str | None
    width: int | None
    height: int | None


@dataclass(frozen=True)
class Retraction:
    """When and why an article was taken back."""

    at: str
    reason: str


@dataclass(frozen=True)
class Correction:
    """What a version of an article corrects in those before it, and when."""

    version: int
    at: str
    note: str

    @property
    def told(self) -> str:
        """The note without a "Correction:" at its beginning, for what says so itself."""
        label = _LABEL.match(self.note)
        return self.note if label is None else self.note[label.end() :] or self.note


@dataclass(frozen=True)
class Access:
    """What the viewer may do with an article, and why; `explanation` is a sentence where something is withheld.

    `part` is the most that may be republished, None for nothing; `usage_terms` go with it, and `ai_use` is what
    machines may do with it. `license` is the key of the license that decides, for a partner.
    """

    can_read_body: bool
    can_syndicate: bool
    reason: AccessReason
    license: str | None
    explanation: str | None
    part: ArticlePart | None = None
    usage_terms: str | None = None
    ai_use: tuple[AiUse, ...] = ()


@dataclass(frozen=True)
class Item:
    """An article as one viewer may see it: `body` is HTML and None where it is withheld; instants are RFC 3339."""

    id: str
    slug: str
    url: str | None
    headline: str
    summary: str | None
    body: str | None
    language: str
    section: str | None
    tags: tuple[str, ...]
    byline: str | None
    authors: tuple[Named, ...]
    source: Named | None
    image: Image | None
    status: ArticleStatus
    retraction: Retraction | None
    published_at: str | None
    modified_at: str
    version: int
    word_count: int
    access: Access
    subjects: tuple[Subject, ...]
    corrections: tuple[Correction, ...] = ()
    """Of the last ten versions those that say what they correct, the newest first; none of what was retracted."""

    @property
    def is_correction(self) -> bool:
        """Whether the present version corrects the one before."""
        return bool(self.corrections) and self.corrections[0].version == self.version

    @property
    def is_withheld(self) -> bool:
        """Whether there is no text because the viewer may not have it; an article may also have none."""
        is_cut = self.access.part not in (None, ArticlePart.BODY)
        return self.body is None and (is_cut or not self.access.can_read_body)


def build_item(answer: Mapping[str, Any], public_url: str) -> Item:
    """Return what an answer to the fragment `Item` says; `public_url` is where the service is reached."""
    image, retraction, access = answer["image"], answer["retraction"], answer["access"]
    return Item(
        id=answer["id"],
        slug=answer["slug"],
        url=answer["url"],
        headline=answer["headline"],
        summary=answer["summary"],
        body=resolve_body(answer, public_url),
        language=answer["language"],
        section=answer["section"],
        tags=tuple(answer["tags"]),
        byline=answer["byline"],
        authors=tuple(Named(**author) for author in answer["authors"]),
        source=None if answer["source"] is None else Named(**answer["source"]),
        image=None if image is None else Image(**image),
        status=ArticleStatus(answer["status"]),
        retraction=None if retraction is None else Retraction(**retraction),
        published_at=answer["publishedAt"],
        modified_at=answer["modifiedAt"],
        version=answer["version"],
        word_count=answer["wordCount"],
        access=Access(
            access["canReadBody"],
            access["canSyndicate"],
            AccessReason(access["reason"]),
            access["license"],
            access["explanation"],
            None if access["part"] is None else ArticlePart(access["part"]),
            access["usageTerms"],
            tuple(AiUse(use) for use in access["aiUse"]),
        ),
        subjects=_build_subjects(answer["entities"]["edges"]),
        corrections=() if retraction is not None else _build_corrections(answer["versions"]["edges"]),
    )


def cut_item(item: Item, part: ArticlePart) -> Item:
    """Return no more of an item than a part: the headline, the summary with it, or all, the picture with the text."""
    match part:
        case ArticlePart.BODY:
            return item
        case ArticlePart.SUMMARY:
            return replace(item, body=None, image=None)
        case ArticlePart.HEADLINE:
            return replace(item, body=None, summary=None, image=None)


def resolve_body(answer: Mapping[str, Any], public_url: str) -> str | None:
    """Return the body of an answer to the fragment `Item`, its links as they lead from the article's page."""
    page = build_canonical_address(public_url, answer["url"], answer["slug"])
    return None if answer["body"] is None else resolve_links(answer["body"], page)


def _build_corrections(edges: Sequence[Mapping[str, Any]]) -> tuple[Correction, ...]:
    noted = (edge["node"] for edge in edges if edge["node"]["note"] and edge["node"]["version"] > 1)
    return tuple(Correction(**one) for one in noted)


def _build_subjects(edges: Sequence[Mapping[str, Any]]) -> tuple[Subject, ...]:
    return tuple(
        Subject(
            id=edge["node"]["id"],
            kind=EntityKind(edge["node"]["__typename"].upper()),
            slug=edge["node"]["slug"],
            name=edge["node"]["name"],
            role=EntityRole(edge["role"]),
            identifiers=tuple(Identifier(**one) for one in edge["node"]["identifiers"]),
        )
        for edge in edges
    )


def find_picture(item: Item) -> Image | None:
    """Return the picture of an article where its address means the same everywhere; a relative one leads nowhere."""
    return item.image if item.image is not None and item.image.url.lower().startswith(_WEB) else None
