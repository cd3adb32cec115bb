"""An article as a NewsArticle of schema.org in JSON-LD, for the head of a page and on its own."""

from typing import Any

import orjson

from newsgraph.model.vocabulary import AccessReason, EntityKind, EntityRole
from newsgraph.syndication.address import (
    build_article_address,
    build_canonical_address,
    build_permanent_address,
)
from newsgraph.syndication.item import Image, Item, Subject, find_picture

TYPES = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANIZATION: "Organization",
    EntityKind.PLACE: "Place",
    EntityKind.EVENT: "Event",
}
BODY_SELECTOR = ".body"
"""Where the text stands in a page, or would stand."""


def build_json_ld(item: Item, public_url: str, text: str | None = None) -> dict[str, Any]:
    """Return the item as a NewsArticle, with its plain `text` where that is given.

    What is not there is left out. A retracted article has its headline, that it was retracted, when and why.
    """
    stated: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": build_permanent_address(public_url, item.id),
        "url": build_article_address(public_url, item.slug),
        "mainEntityOfPage": build_canonical_address(public_url, item.url, item.slug),
        "identifier": item.id,
        "headline": item.headline,
        "inLanguage": item.language,
        "datePublished": item.published_at,
        "publisher": None if item.source is None else _build_thing("Organization", item.source.name),
    }
    stated |= _build_withdrawal(item) if item.retraction is not None else _build_content(item, text)
    return {name: value for name, value in stated.items() if value not in (None, [], "")}


def render_script(value: dict[str, Any]) -> str:
    """Return JSON that may stand in a script element: no `<` in it could begin a tag or end the element."""
    return orjson.dumps(value).decode().replace("<", "\\u003c")


def _build_content(item: Item, text: str | None) -> dict[str, Any]:
    picture = find_picture(item)
    return {
        "description": item.summary,
        "dateModified": item.modified_at,
        "version": item.version,
        "articleSection": item.section,
        "keywords": list(item.tags),
        "wordCount": item.word_count,
        "author": _build_authors(item),
        "creditText": item.byline,
        "image": None if picture is None else _build_image(picture),
        "about": _build_subjects(item, about=True),
        "mentions": _build_subjects(item, about=False),
        "correction": [_build_comment(one.note, one.at) for one in item.corrections],
        "usageInfo": item.access.usage_terms,
        "articleBody": text if item.body is not None else None,
        **_build_openness(item),
    }


def _build_openness(item: Item) -> dict[str, Any]:
    """Say whether everybody may read the text, where that is known of this viewer."""
    if item.is_withheld:
        withheld = {
            "@type": "WebPageElement",
            "isAccessibleForFree": False,
            "cssSelector": BODY_SELECTOR,
        }
        return {"isAccessibleForFree": False, "hasPart": withheld}
    return {"isAccessibleForFree": True} if item.access.reason is AccessReason.OPEN else {}


def _build_withdrawal(item: Item) -> dict[str, Any]:
    if item.retraction is None:
        return {}
    note = _build_comment(item.retraction.reason, item.retraction.at)
    return {"creativeWorkStatus": "Retracted", "dateModified": item.retraction.at, "correction": note}


def _build_comment(text: str, at: str) -> dict[str, str]:
    return {"@type": "CorrectionComment", "text": text, "datePublished": at}


def _build_authors(item: Item) -> list[dict[str, Any]]:
    """Return who wrote it: the people we know, else the publisher; a byline names people in words of its own."""
    if item.authors:
        return [_build_thing("Person", author.name) for author in item.authors]
    return [] if item.source is None else [_build_thing("Organization", item.source.name)]


def _build_thing(kind: str, name: str) -> dict[str, Any]:
    return {"@type": kind, "name": name}


def _build_image(image: Image) -> dict[str, Any]:
    stated = {
        "@type": "ImageObject",
        "url": image.url,
        "caption": image.alt or None,
        "creditText": image.credit,
        "width": image.width,
        "height": image.height,
    }
    return {name: value for name, value in stated.items() if value is not None}


def _build_subjects(item: Item, *, about: bool) -> list[dict[str, Any]]:
    return [
        _build_subject(subject) for subject in item.subjects if (subject.role is EntityRole.ABOUT) is about
    ]


def _build_subject(subject: Subject) -> dict[str, Any]:
    known = {**_build_thing(TYPES[subject.kind], subject.name), "identifier": subject.id}
    same = [one.url for one in subject.identifiers if one.url]
    return {**known, "sameAs": same} if same else known
