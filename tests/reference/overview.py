"""Resolvers of what is counted over articles: timelines, co-mentions, and suggestions."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

from newsgraph.model.folding import fold_name
from reference.article import list_articles
from reference.connection import Order, build_connection, take_first
from reference.load import Row
from reference.visibility import View

MAX_BUCKETS = 400


def list_buckets(entity: Row, info: Any, **given: Any) -> list[dict[str, Any]]:
    """Return how many articles each stretch of the calendar holds, both ends of the span included."""
    days = [row.published_at[:10] for row in info.context.mentioning(entity)]
    since, until = given.get("from"), given.get("to")
    kept = [day for day in days if (since is None or day >= since) and (until is None or day <= until)]
    counts = Counter(_begin(date.fromisoformat(day), given.get("interval") or "DAY") for day in kept)
    return [
        {"start": day.isoformat(), "articleCount": count}
        for day, count in sorted(counts.items())[-MAX_BUCKETS:]
    ]


def _begin(day: date, interval: str) -> date:
    match interval:
        case "DAY":
            return day
        case "WEEK":
            return day - timedelta(days=day.weekday())
        case "MONTH":
            return day.replace(day=1)
        case _:
            return day.replace(month=1, day=1)


def list_co_mentions(entity: Row, info: Any, **given: Any) -> dict[str, Any]:
    """Return the connection of the entities that are named in the same articles."""
    view: View = info.context
    own = view.mentioning(entity)
    others = [
        row
        for row in view.tables["entity"]
        if view.tables.resolve_entity(row.id) is row and row is not entity
    ]
    shared = {row.id: [article for article in view.mentioning(row) if article in own] for row in others}
    kinds = given.get("kinds")
    named = [row for row in others if shared[row.id] and (kinds is None or row.kind in kinds)]
    orders = {"": Order(lambda row: (len(shared[row.id]), row.public_id), descending=True)}

    def build_edge(row: Row) -> dict[str, Any]:
        articles = shared[row.id]
        return {
            "node": row,
            "articleCount": len(articles),
            "articles": lambda info, **inner: list_articles(info.context, articles, inner),
        }

    return build_connection("CoMentionEdge", named, orders, build_edge, given)


def list_suggestions(_: Any, info: Any, prefix: str, **given: Any) -> list[dict[str, Any]]:
    """Return the visible entities whose name or an alias begins with what was typed."""
    view: View = info.context
    wanted = fold_name(prefix)
    found = []
    for row in view.tables["entity"]:
        if view.tables.resolve_entity(row.id) is not row or not view.is_entity_listed(row) or not wanted:
            continue
        aliases = sorted(
            view.tables.of("entity_alias", "entity_id", row.id), key=lambda alias: alias.position
        )
        names = [row.name, *(alias.name for alias in aliases)]
        matched = next((name for name in names if fold_name(name).startswith(wanted)), None)
        if matched is not None and (given.get("kinds") is None or row.kind in given["kinds"]):
            found.append({"entity": row, "matched": matched})
    found.sort(
        key=lambda item: (len(view.mentioning(item["entity"])), item["entity"].public_id), reverse=True
    )
    return take_first(found, given.get("first"))
