"""Reads the names in articles that could be several entities, for an editor to resolve."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, select

from newsgraph.store.core_table import ARTICLE, UNRESOLVED_MENTION
from newsgraph.store.name_queue import Passage, QueueFilter
from newsgraph.store.passage import cut_passage
from newsgraph.store.relation_queue import fetch_names_of


@dataclass(frozen=True)
class UnresolvedName:
    """A name that stands unresolved in one article, in how many places, and whom it could mean (public ids)."""

    article: str
    text: str
    starts: tuple[int, ...]
    candidates: tuple[str, ...]
    candidate_names: tuple[str, ...]
    passage: Passage


def fetch_unresolved_names(connection: Connection, wanted: QueueFilter) -> list[UnresolvedName]:
    """Return a page of unresolved names: those that stand open most often in all first, then by name and article.

    `wanted.after` is `ARTICLE NAME`, the last of the page before.
    """
    rows = connection.execute(
        select(UNRESOLVED_MENTION, ARTICLE.c.slug, ARTICLE.c.id.label("row"))
        .join(ARTICLE, ARTICLE.c.id == UNRESOLVED_MENTION.c.article_id)
        .order_by(UNRESOLVED_MENTION.c.article_id, UNRESOLVED_MENTION.c.start)
    ).all()
    often = Counter(row.text for row in rows)
    groups: dict[tuple[str, str, int], list[tuple[int, int, str]]] = {}
    for row in rows:
        if (wanted.text or "").casefold() in row.text.casefold():
            groups.setdefault((row.text, row.slug, row.row), []).append((row.start, row.end, row.candidates))
    keys = sorted(groups, key=lambda key: (-often[key[0]], key[0], key[1]))
    if wanted.after is not None:
        names = [f"{slug} {text}" for text, slug, _ in keys]
        keys = keys[names.index(wanted.after) + 1 :] if wanted.after in names else []
    return [_build(connection, key, groups[key]) for key in keys[: wanted.limit]]


def _build(
    connection: Connection, key: tuple[str, str, int], places: list[tuple[int, int, str]]
) -> UnresolvedName:
    text, slug, article_id = key
    article = connection.execute(
        select(ARTICLE.c.headline, ARTICLE.c.body_text).where(ARTICLE.c.id == article_id)
    ).one()
    candidates = tuple(dict.fromkeys(one for _, _, found in places for one in found.split()))
    names = fetch_names_of(connection, candidates)
    passage = cut_passage(article.body_text or "", places[0][0], places[0][1])
    return UnresolvedName(
        slug,
        text,
        tuple(start for start, _, _ in places),
        candidates,
        tuple(names.get(one, one) for one in candidates),
        Passage(slug, article.headline, passage),
    )
