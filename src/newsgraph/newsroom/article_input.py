"""What an editor states about an article, checked: from a mutation's input to the fields of a record."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from pydantic import ValidationError
from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.model.language_tag import check_language_tag
from newsgraph.model.vocabulary import BodyFormat, EntityKind
from newsgraph.newsroom.fault import INPUT, build_invalid, build_not_found, build_required
from newsgraph.store.record import ArticleRecord
from newsgraph.store.reference import fetch_entity
from newsgraph.store.text_check import check_text

MAX_ITEMS = 100
MAX_ADDRESS = 2_000
_FIELDS = {
    "slug": "slug",
    "url": "url",
    "headline": "headline",
    "summary": "summary",
    "body": "body",
    "language": "language",
    "section": "section",
    "tags": "tags",
    "byline": "byline",
    "authors": "authors",
    "source": "source",
    "image": "image",
    "usageTerms": "usage_terms",
}
"""The fields of SaveArticleInput that are fields of an article, and what a record calls them."""
_NEVER_NULL = ("headline", "language")
_SAMPLE = {"headline": "-", "language": "und"}


def read_article_input(connection: Connection, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an article record that `given` states, null ones cleared.

    Raises InputError: REQUIRED, VALUE_INVALID, ADDRESS_INVALID, LANGUAGE_INVALID, TOO_MANY_ITEMS, NOT_FOUND,
    WRONG_KIND, INVALID_TEXT.
    """
    _check_texts(given, INPUT)
    stated = {own: given[name] for name, own in _FIELDS.items() if name in given}
    for name in _NEVER_NULL:
        if name in stated and stated[name] is None:
            raise build_required(f"{INPUT}.{name}")
    for name in ("tags", "authors"):
        if name in stated:
            stated[name] = _read_list(name, stated[name])
    record = _validate(stated)
    _check_values(record)
    _check_people(connection, record)
    values = {name: getattr(record, name) for name in stated}
    return values | ({"body_format": BodyFormat.MARKDOWN} if "body" in values else {})


def _check_texts(value: Any, place: str) -> None:
    """Raise InputError INVALID_TEXT at the place of a text that no database can keep."""
    if isinstance(value, str):
        check_text(value, place)
    elif isinstance(value, Mapping):
        for name, item in value.items():
            _check_texts(item, f"{place}.{name}")
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            _check_texts(item, f"{place}.{index}")


def _read_list(name: str, value: Sequence[Any] | None) -> tuple[Any, ...]:
    items = tuple(value or ())
    if len(items) > MAX_ITEMS:
        raise InputError(
            "TOO_MANY_ITEMS",
            f"a list may hold {MAX_ITEMS} items, not {len(items)}",
            place=f"{INPUT}.{name}",
            hint="leave some out",
        )
    return items


def _validate(stated: Mapping[str, Any]) -> ArticleRecord:
    try:
        return ArticleRecord.model_validate({**_SAMPLE, **stated}, strict=False)
    except ValidationError as error:
        raise build_invalid(error) from None


def _check_values(record: ArticleRecord) -> None:
    _check_address(record.url, f"{INPUT}.url")
    if record.image is not None:
        _check_address(record.image.url, f"{INPUT}.image.url")
    check_language_tag(record.language, f"{INPUT}.language")


def _check_address(address: str | None, place: str) -> None:
    if address is None:
        return
    try:
        parts = urlsplit(address)
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address = False
    if not is_address or len(address) > MAX_ADDRESS or any(character.isspace() for character in address):
        raise InputError(
            "ADDRESS_INVALID",
            "this is no address of the web",
            place=place,
            hint="state it in full, beginning with https://",
        )


def _check_people(connection: Connection, record: ArticleRecord) -> None:
    for index, author in enumerate(record.authors):
        _check_entity(connection, author, EntityKind.PERSON, f"{INPUT}.authors.{index}")
    if record.source is not None:
        _check_entity(connection, record.source, EntityKind.ORGANIZATION, f"{INPUT}.source")


def _check_entity(connection: Connection, reference: str, kind: EntityKind, place: str) -> None:
    row = fetch_entity(connection, reference)
    if row is None or row.public_id != reference:
        raise build_not_found("entity", reference, place)
    if row.kind != kind:
        raise InputError(
            "WRONG_KIND",
            f"{row.name} is of kind {row.kind}, not {kind}",
            place=place,
            hint=f"name one of kind {kind}",
        )
