"""An article as a news item of IPTC ninjs 3.1."""

from typing import Any

from newsgraph.model.vocabulary import ArticleStatus, EntityKind, EntityRole
from newsgraph.syndication.address import build_article_address, build_permanent_address
from newsgraph.syndication.item import Image, Item, Subject, find_picture

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
STANDARD = {"name": "ninjs", "version": "3.1", "schema": SCHEMA}
PUBLICATION_STATUS = {
    ArticleStatus.PUBLISHED: "usable",
    ArticleStatus.RETRACTED: "canceled",
    ArticleStatus.DRAFT: "withheld",
    ArticleStatus.EMBARGOED: "withheld",
}
_LISTS = {
    EntityKind.PERSON: "people",
    EntityKind.ORGANIZATION: "organisations",
    EntityKind.PLACE: "places",
    EntityKind.EVENT: "events",
}
HTML, TEXT = "text/html", "text/plain"


def build_ninjs(item: Item, public_url: str) -> dict[str, Any]:
    """Return the item as ninjs 3.1; `public_url` is where the service is reached, without a slash at the end.

    What is not there is left out. An item without its body is `partial`; what was corrected stands in `edNote`. A
    retracted one is `canceled`, says why there and has nothing of its text.
    """
    retraction = item.retraction
    stated: dict[str, Any] = {
        "standard": STANDARD,
        "uri": build_permanent_address(public_url, item.id),
        "type": "text",
        "representationType": "partial" if item.is_withheld else "full",
        "version": str(item.version),
        "firstCreated": item.published_at,
        "versionCreated": item.modified_at if retraction is None else retraction.at,
        "contentCreated": item.published_at,
        "pubStatus": PUBLICATION_STATUS[item.status],
        "edNote": " ".join(build_notes(item)),
        "language": item.language,
        "title": item.headline,
        "headlines": [{"role": "main", "contentType": TEXT, "value": item.headline}],
        "altIds": _build_other_ids(item),
        "infoSources": _build_sources(item),
        "copyrightHolder": None if item.source is None else item.source.name,
        "usageTerms": item.access.usage_terms,
    }
    if retraction is None:
        stated |= _build_content(item, public_url)
    return {name: value for name, value in stated.items() if value not in (None, [], "")}


def build_notes(item: Item) -> list[str]:
    """Return what editors are told beside the text: why it is not whole, and what was corrected, newest first."""
    if item.retraction is not None:
        return [item.retraction.reason]
    withheld = [item.access.explanation] if item.is_withheld and item.access.explanation else []
    return withheld + [f"Correction, {one.at[:10]}: {one.told}" for one in item.corrections]


def _build_content(item: Item, public_url: str) -> dict[str, Any]:
    """Return what a retracted article has no more."""
    picture = find_picture(item)
    people = [{"name": author.name, "rel": "author", "literal": author.slug} for author in item.authors]
    found: dict[str, list[dict[str, str]]] = {"people": people}
    for subject in item.subjects:
        found.setdefault(_LISTS[subject.kind], []).append(_build_subject(subject))
    return {
        "by": item.byline,
        "descriptions": [{"role": "summary", "contentType": TEXT, "value": item.summary}]
        if item.summary
        else [],
        "bodies": _build_bodies(item),
        **found,
        "subjects": _build_subjects(item),
        "renditions": [
            {"name": "web", "href": build_article_address(public_url, item.slug), "contentType": HTML}
        ],
        "associations": [] if picture is None else [_build_picture(picture)],
    }


def _build_bodies(item: Item) -> list[dict[str, Any]]:
    if item.body is None:
        return []
    return [
        {
            "role": "main",
            "contentType": HTML,
            "charCount": len(item.body),
            "wordCount": item.word_count,
            "value": item.body,
        }
    ]


def _build_other_ids(item: Item) -> list[dict[str, str]]:
    stated = (("id", item.id), ("slug", item.slug), ("canonical", item.url))
    return [{"role": role, "value": value} for role, value in stated if value]


def _build_sources(item: Item) -> list[dict[str, str]]:
    if item.source is None:
        return []
    return [{"name": item.source.name, "role": "publisher", "literal": item.source.slug}]


def _build_subject(subject: Subject) -> dict[str, str]:
    address = next((one.url for one in subject.identifiers if one.url), None)
    stated = {
        "name": subject.name,
        "rel": "about" if subject.role is EntityRole.ABOUT else "mentions",
        "literal": subject.id,
    }
    return stated if address is None else {**stated, "uri": address}


def _build_subjects(item: Item) -> list[dict[str, str]]:
    section = [{"name": item.section, "rel": "section"}] if item.section else []
    return section + [{"name": tag, "rel": "tag"} for tag in item.tags]


def _build_picture(image: Image) -> dict[str, Any]:
    rendition = {"name": "original", "href": image.url, "width": image.width, "height": image.height}
    stated: dict[str, Any] = {
        "name": "main-picture",
        "uri": image.url,
        "type": "picture",
        "by": image.credit,
        "descriptions": [{"role": "alt", "contentType": TEXT, "value": image.alt}] if image.alt else [],
        "renditions": [{name: value for name, value in rendition.items() if value is not None}],
    }
    return {name: value for name, value in stated.items() if value not in (None, [], "")}
