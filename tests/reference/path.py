"""The resolver of `path`: plain breadth-first search over the rows, then the smallest of the shortest paths."""

from typing import Any

from graphql import GraphQLError

from reference.article import list_articles
from reference.choice import keep_relations
from reference.load import Row
from reference.relation import tell_standing
from reference.visibility import View

DEFAULT_HOPS = 4
MAX_HOPS = 6
Hops = dict[int, dict[int, list[Row]]]
"""For each entity its neighbours, and the relations between the two: none where they are only named together."""


def find_path(_: Any, info: Any, **given: Any) -> dict[str, Any] | None:
    """Return a path with its steps; None where there is none."""
    view: View = info.context
    most = given.get("maxHops")
    most = DEFAULT_HOPS if most is None else most
    if not 1 <= most <= MAX_HOPS:
        raise GraphQLError(f"maxHops may be 1 to {MAX_HOPS}")
    start, goal = (_find_end(view, given[name]) for name in ("from", "to"))
    if start is None or goal is None:
        return None
    hops = _collect_hops(view, given.get("filter"), bool(given.get("coMentions")))
    left = _measure(hops, goal)
    if left.get(start.id, most + 1) > most:
        return None
    steps = []
    while start is not goal:
        nearer = [row_id for row_id in hops[start.id] if left.get(row_id, most) == left[start.id] - 1]
        end = min((view.tables.by_id["entity"][row_id] for row_id in nearer), key=lambda row: row.public_id)
        steps.append(_build_step(start, end, hops[start.id][end.id]))
        start = end
    return {"length": len(steps), "steps": steps}


def _find_end(view: View, public_id: str) -> Row | None:
    found = view.tables.of("entity", "public_id", public_id)
    is_known = bool(found) and view.is_record_known(found[0])
    entity = view.tables.resolve_entity(found[0].id) if is_known else None
    return entity if entity is not None and view.is_entity_visible(entity) else None


def _collect_hops(view: View, filter: dict[str, Any] | None, co_mentions: bool) -> Hops:
    hops: Hops = {}

    def join(one: Row, other: Row, relations: list[Row]) -> None:
        for near, far in ((one, other), (other, one)):
            hops.setdefault(near.id, {}).setdefault(far.id, []).extend(relations)

    corpus = view.corpus
    visible = [row for row in view.tables["relation"] if corpus.is_relation_visible(row)]
    if (filter or {}).get("standing") is None:
        visible = [row for row in visible if tell_standing(corpus, row) not in ("DENIED", "RELAYED_ONLY")]
    for relation in keep_relations(view, visible, filter, tell_standing):
        ends = [view.tables.resolve_entity(row_id) for row_id in (relation.subject_id, relation.object_id)]
        if ends[0] is not ends[1]:
            join(*ends, [relation])
    if co_mentions:
        for named in _list_named(view):
            for position, entity in enumerate(named):
                for other in named[position + 1 :]:
                    join(entity, other, [])
    return hops


def _list_named(view: View) -> list[list[Row]]:
    """Return, for each published article, the entities that it mentions."""
    published = [article for article in view.tables["article"] if view.is_published(article)]
    found = []
    for article in published:
        named = {view.tables.resolve_entity(row.entity_id) for row in view.mentions_in(article)}
        found.append(list(named))
    return found


def _measure(hops: Hops, goal: Row) -> dict[int, int]:
    """Return how far every entity is from the goal."""
    left = {goal.id: 0}
    reached = [goal.id]
    while reached:
        ahead = {far for near in reached for far in hops.get(near, ())} - left.keys()
        left |= dict.fromkeys(ahead, left[reached[0]] + 1)
        reached = list(ahead)
    return left


def _build_step(start: Row, end: Row, relations: list[Row]) -> dict[str, Any]:
    relation = min(relations, key=lambda row: (row.kind, row.public_id), default=None)
    return {"from": start, "to": end, "relation": relation, "articles": _list_carrying(start, end, relation)}


def _list_carrying(start: Row, end: Row, relation: Row | None) -> Any:
    def resolve(info: Any, **given: Any) -> dict[str, Any]:
        view: View = info.context
        if relation is None:
            articles = [row for row in view.mentioning(start) if row in view.mentioning(end)]
        else:
            by_id = {row.article_id: view.article_of(row) for row in view.evidence_for(relation)}
            articles = list(by_id.values())
        return list_articles(view, articles, given)

    return resolve
