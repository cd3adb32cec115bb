"""Reads articles back as the records they were written from."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from newsgraph.store.batch import batch
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_AUTHOR,
    ARTICLE_SLUG,
    ARTICLE_TAG,
    ARTICLE_VERSION,
    ENTITY,
    LISTED_ARTICLE,
    MENTION,
    PINNED_ARTICLE,
    RELATION_PROPOSAL,
    UNRESOLVED_MENTION,
)
from newsgraph.store.record import ArticleRecord
from newsgraph.store.snapshot import group_rows
from newsgraph.store.statement import AMONG, fetch_among

_VERSION = ("version", "headline", "summary", "body", "body_format", "at", "note", "public_number")
_PROPOSAL = (
    *("subject", "kind", "object", "role", "start", "end", "quote", "stance", "voice", "speaker", "method"),
    *("reason", "status"),
)

PLAIN_COLUMNS = (
    *(
        "source_key",
        "slug",
        "url",
        "headline",
        "summary",
        "body",
        "body_format",
        "language",
        "section",
        "byline",
    ),
    *("usage_terms", "status", "embargoed_until", "published_at", "modified_at"),
)
"""What a record and its row hold alike."""
_SOURCE = select(ENTITY.c.public_id).where(ENTITY.c.id == ARTICLE.c.source_id).scalar_subquery()
_ARTICLES = (
    select(ARTICLE, _SOURCE.label("source")).where(ARTICLE.c.id.in_(AMONG)).order_by(ARTICLE.c.public_id)
)


def fetch_article_record(connection: Connection, article_id: int) -> ArticleRecord:
    """Return the article of one row."""
    [record] = _fetch_articles(connection, [article_id])
    return record


def fetch_article_records(connection: Connection) -> Iterator[ArticleRecord]:
    """Yield every article, whatever its status, by public id."""
    ids = list(connection.execute(select(ARTICLE.c.id).order_by(ARTICLE.c.public_id)).scalars())
    for part in batch(ids):
        yield from _fetch_articles(connection, part)


def _fetch_articles(connection: Connection, ids: Sequence[int]) -> Iterator[ArticleRecord]:
    children = _fetch_children(connection, ids)
    for row in fetch_among(connection, _ARTICLES, ids):
        yield ArticleRecord.model_validate(_build_members(row, children), strict=False)


Children = dict[str, dict[int, list[Any]]]


def _fetch_children(connection: Connection, ids: Sequence[int]) -> Children:
    return {
        "tags": group_rows(connection, ARTICLE_TAG, "article_id", ids, "position"),
        "versions": group_rows(connection, ARTICLE_VERSION, "article_id", ids, "version"),
        "slugs": group_rows(connection, ARTICLE_SLUG, "article_id", ids, "slug"),
        "unresolved": group_rows(connection, UNRESOLVED_MENTION, "article_id", ids, "start", "end"),
        "proposals": group_rows(connection, RELATION_PROPOSAL, "article_id", ids, "position"),
        "authors": _group_linked(connection, ARTICLE_AUTHOR, "entity_id", ENTITY, ids, "position"),
        "mentions": _group_linked(connection, MENTION, "entity_id", ENTITY, ids, "start"),
        "listed": _group_linked(connection, LISTED_ARTICLE, "related_id", ARTICLE, ids, "position"),
        "pinned": _group_linked(connection, PINNED_ARTICLE, "related_id", ARTICLE, ids, "position"),
    }


def _group_linked(
    connection: Connection, table: Table, key: str, target: Table, ids: Sequence[int], order: str
) -> dict[int, list[Any]]:
    """Return the rows of `table` by article, each with the public id that its column `key` leads to."""
    groups: dict[int, list[Any]] = {}
    for row in fetch_among(connection, _build_linked_query(table, key, target, order), ids):
        groups.setdefault(row.article_id, []).append(row)
    return groups


@cache
def _build_linked_query(table: Table, key: str, target: Table, order: str) -> Select[Any]:
    """Return the statement of `_group_linked`, made once: making it costs more than running it."""
    return (
        select(table, target.c.public_id.label("target"))
        .join(target, target.c.id == table.c[key])
        .where(table.c.article_id.in_(AMONG))
        .order_by(table.c[order])
    )


def _build_members(row: Any, children: Children) -> dict[str, Any]:
    own = {name: found.get(row.id, []) for name, found in children.items()}
    return {
        **{name: getattr(row, name) for name in PLAIN_COLUMNS},
        "version": row.saved_version,
        "type": "article",
        "id": row.public_id,
        "former_slugs": tuple(found.slug for found in own["slugs"] if found.slug != row.slug),
        "tags": tuple(found.tag for found in own["tags"]),
        "authors": tuple(found.target for found in own["authors"]),
        "source": row.source,
        "image": _build_image(row),
        "retraction": None
        if row.retracted_at is None
        else {"at": row.retracted_at, "reason": row.retraction_reason},
        "versions": tuple({name: getattr(found, name) for name in _VERSION} for found in own["versions"]),
        "mentions": tuple(
            {"entity": m.target, "start": m.start, "end": m.end, "method": m.method} for m in own["mentions"]
        ),
        "unresolved": tuple(
            {"start": found.start, "end": found.end, "candidates": tuple(found.candidates.split())}
            for found in own["unresolved"]
        ),
        "relation_proposals": tuple(
            {name: getattr(found, name) for name in _PROPOSAL} for found in own["proposals"]
        ),
        "listed": tuple(found.target for found in own["listed"]),
        "pinned": tuple(found.target for found in own["pinned"]),
    }


def _build_image(row: Any) -> dict[str, Any] | None:
    if row.image_url is None:
        return None
    return {name: getattr(row, f"image_{name}") for name in ("url", "alt", "credit", "width", "height")}
