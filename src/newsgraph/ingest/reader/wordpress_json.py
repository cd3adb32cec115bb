"""Reads posts as WordPress gives them over REST, saved as JSON."""

from collections.abc import Iterator
from typing import Any

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, PassedOver, Piece, Withdrawal
from newsgraph.ingest.reader.json_value import iter_objects, parse_json, read_list, read_member, read_text
from newsgraph.ingest.reader.markup import find_image, keep_address, read_line
from newsgraph.ingest.reader.stated_date import parse_stated_instant
from newsgraph.ingest.reader.wordpress_content import (
    SITE_PARTS,
    STATUSES,
    TRASHED,
    read_content,
    read_excerpt,
)
from newsgraph.model.vocabulary import ArticleStatus


def iter_wordpress_json(data: bytes) -> Iterator[Piece]:
    """Yield one post or a list of them (`/wp-json/wp/v2/posts`), with embedded terms, authors and picture.

    Raises InputError INVALID_JSON.
    """
    for place, post in iter_objects(parse_json(data), "post"):
        try:
            yield Piece(place, _read_post(post))
        except InputError as fault:
            yield Piece(place, fault)


def _read_post(post: dict[str, Any]) -> Document | Withdrawal | PassedOver:
    kind, status = read_text(post, "type") or "post", read_text(post, "status") or "publish"
    source_key = read_text(post, "guid", "rendered") or read_text(post, "link")
    if kind in SITE_PARTS:
        return PassedOver(f"it is of the type {kind}, which is no article")
    if status == "trash" and source_key:
        return Withdrawal(source_key, TRASHED)
    if status not in STATUSES:
        return PassedOver(f"its status is {status[:40]}, which is that of no article")
    headline = read_line(read_text(post, "title", "rendered"))
    if not headline or not source_key:
        raise InputError(
            "ENTRY_EMPTY", "the post has no title or no guid", hint="give it a title in WordPress"
        )
    content = read_text(post, "content", "rendered")
    published_at, modified_at, notes = _read_instants(post)
    is_locked = read_member(post, "content", "protected") is True
    if is_locked:
        notes = (*notes, "it is protected by a password, so it was kept as a draft")
    categories, tags = _read_terms(post, "category"), _read_terms(post, "post_tag")
    return Document(
        source_key=source_key,
        headline=headline,
        paragraphs=read_content(content),
        summary=read_excerpt(read_text(post, "excerpt", "rendered")),
        url=keep_address(read_text(post, "link")) if status == "publish" else None,
        byline=", ".join(_read_authors(post)) or None,
        published_at=published_at,
        modified_at=modified_at,
        section=categories[0] if categories else None,
        tags=tuple(dict.fromkeys((*categories, *tags))),
        source_name=read_line(read_text(post, "yoast_head_json", "og_site_name")) or None,
        image_url=_find_picture(post) or find_image(content),
        status=ArticleStatus.DRAFT if is_locked else STATUSES[status],
        embargoed_until=published_at if status == "future" else None,
        notes=notes,
    )


def _read_instants(post: dict[str, Any]) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Return when it was published and modified: both have a twin in GMT, which states no zone since it is one."""
    published, notes = None, []
    for member, suffix in (("date_gmt", "Z"), ("date", "")):
        if published is None and (stated := read_text(post, member)):
            published, note = parse_stated_instant(stated + suffix, member)
            notes += [note] if note else []
    stated = read_text(post, "modified_gmt")
    modified = parse_stated_instant(stated + "Z", "modified_gmt")[0] if stated else None
    return published, modified, tuple(notes)


def _read_terms(post: dict[str, Any], taxonomy: str) -> list[str]:
    terms = [
        term for group in read_list(post, "_embedded", "wp:term") if isinstance(group, list) for term in group
    ]
    named = (read_line(read_text(term, "name")) for term in terms if read_text(term, "taxonomy") == taxonomy)
    return [name for name in named if name]


def _read_authors(post: dict[str, Any]) -> list[str]:
    names = (read_line(read_text(author, "name")) for author in read_list(post, "_embedded", "author"))
    return [name for name in dict.fromkeys(names) if name]


def _find_picture(post: dict[str, Any]) -> str | None:
    pictures = read_list(post, "_embedded", "wp:featuredmedia")
    return next(
        (address for one in pictures if (address := keep_address(read_text(one, "source_url")))), None
    )
