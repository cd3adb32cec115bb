"""Keeps the related lists: at most 20 published articles each, pinned ones first, then by score."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select, union

from newsgraph.index.related_candidate import fetch_candidates
from newsgraph.index.related_score import Entry, build_entry
from newsgraph.index.term_vector import TermSpace
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import (
    ARTICLE,
    LISTED_ARTICLE,
    PINNED_ARTICLE,
    RELATED_ARTICLE,
    RELATED_REASON,
)

MAX_ENTRIES = 20


def update_related(connection: Connection, article_ids: Iterable[int]) -> int:
    """Compute the lists of articles that changed and of those they belong with; return how many were written.

    A list is compared with at most some 800 articles, and at most 20 neighbours of each article are visited.
    """
    changed = sorted(set(article_ids))
    before = fetch_neighbours(connection, changed)
    write_related_lists(connection, changed)
    after = (before | fetch_neighbours(connection, changed)) - set(changed)
    write_related_lists(connection, sorted(after))
    return len(changed) + len(after)


def rebuild_related(connection: Connection) -> int:
    """Compute every list anew; return how many. Twice in a row gives the same rows."""
    connection.execute(delete(RELATED_REASON))
    connection.execute(delete(RELATED_ARTICLE))
    published = select(ARTICLE.c.id).where(ARTICLE.c.status == ArticleStatus.PUBLISHED).order_by(ARTICLE.c.id)
    article_ids = list(connection.execute(published).scalars())
    write_related_lists(connection, article_ids)
    return len(article_ids)


def write_related_lists(connection: Connection, article_ids: Sequence[int]) -> None:
    """Replace the lists of these articles."""
    terms = TermSpace(connection)
    for article_id in article_ids:
        write_related(connection, article_id, terms)


def write_related(connection: Connection, article_id: int, terms: TermSpace) -> None:
    """Replace the list of one article; it is empty where the article is not published."""
    for table in (RELATED_REASON, RELATED_ARTICLE):
        connection.execute(delete(table).where(table.c.article_id == article_id))
    candidates = fetch_candidates(connection, article_id, terms)
    if candidates is None:
        return
    entries = [build_entry(candidates, other) for other in candidates.others]
    _insert(connection, article_id, rank_entries([entry for entry in entries if entry is not None]))


def rank_entries(entries: Sequence[Entry]) -> list[Entry]:
    """Return the first 20: pinned ones in their order, then by score; equals by public id."""

    def place(entry: Entry) -> tuple[bool, int, int, str]:
        position = entry.pinned_position
        return position is None, position or 0, -entry.score, entry.candidate.public_id

    return sorted(entries, key=place)[:MAX_ENTRIES]


def fetch_neighbours(connection: Connection, article_ids: Sequence[int]) -> set[int]:
    """Return the articles in the lists of these, and those whose lists, pins or pages name these."""
    found: set[int] = set()
    for start in range(0, len(article_ids), 200):
        part = article_ids[start : start + 200]
        own = select(RELATED_ARTICLE.c.related_id).where(RELATED_ARTICLE.c.article_id.in_(part))
        naming = (
            select(table.c.article_id).where(table.c.related_id.in_(part))
            for table in (RELATED_ARTICLE, LISTED_ARTICLE, PINNED_ARTICLE)
        )
        found.update(connection.execute(union(own, *naming)).scalars())
    return found


def _insert(connection: Connection, article_id: int, entries: Sequence[Entry]) -> None:
    rows = [
        {
            "article_id": article_id,
            "related_id": entry.candidate.id,
            "rank": rank,
            "score": entry.score,
            "pinned": int(entry.pinned_position is not None),
        }
        for rank, entry in enumerate(entries, start=1)
    ]
    reasons = [
        {
            "article_id": article_id,
            "related_id": entry.candidate.id,
            "position": position,
            "kind": reason.kind,
            "weight": reason.weight,
            "entity_id": reason.entity_id,
            "text": reason.text,
        }
        for entry in entries
        for position, reason in enumerate(entry.reasons)
    ]
    if rows:
        connection.execute(insert(RELATED_ARTICLE), rows)
        connection.execute(insert(RELATED_REASON), reasons)
