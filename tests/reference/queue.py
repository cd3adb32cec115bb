"""Resolvers of what waits for an editor: counted by hand, most seen first; nobody else is told of any of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reference.connection import Order, build_connection, take_first
from reference.load import Row
from reference.visibility import View

REACH = 110


@dataclass(frozen=True)
class Proposal:
    """A name (`row` of `entity_proposal`) or a relation (its first passage), with the passages that count."""

    of: str
    id: str
    row: Row
    passages: tuple[Row, ...]


def _list_readable(view: View, rows: list[Row]) -> tuple[Row, ...]:
    return tuple(row for row in rows if view.is_newsroom and view.is_readable(view.article_of(row)))


def _collect_names(view: View, status: str) -> list[Proposal]:
    proposals = view.tables["entity_proposal"]
    found = []
    for one in proposals:
        names = {one.id, *(other.id for other in proposals if other.into_id == one.id)}
        places = [row for row in view.tables["entity_proposal_mention"] if row.proposal_id in names]
        places.sort(key=lambda row: (row.article_id, row.start, row.proposal_id))
        if one.status == status:
            found.append(Proposal("NAME", one.name, one, _list_readable(view, places)))
    return found


def _collect_relations(view: View, status: str) -> list[Proposal]:
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in sorted(view.tables["relation_proposal"], key=lambda row: (row.article_id, row.position)):
        if row.status == status:
            groups.setdefault((row.subject, row.kind, row.object, row.role), []).append(row)
    return [
        Proposal("RELATION", rows[0].proposal, rows[0], _list_readable(view, rows))
        for rows in groups.values()
    ]


def _list_proposals(_: Any, info: Any, **given: Any) -> dict[str, Any]:
    view, status = info.context, given.get("status") or "OPEN"
    found = [*_collect_names(view, status), *_collect_relations(view, status)]
    kept = [one for one in found if one.passages and given.get("of") in (None, one.of)]
    order = {"": Order(lambda one: (-len(one.passages), one.id))}
    rows: Any = kept
    return build_connection("ProposalEdge", rows, order, lambda one: {"node": one}, given)


def _list_unresolved(_: Any, info: Any, **given: Any) -> dict[str, Any]:
    view = info.context
    rows = _list_readable(view, view.tables["unresolved_mention"])
    often = {row.text: sum(other.text == row.text for other in rows) for row in rows}
    kept = [row for row in rows if given.get("article") in (None, view.article_of(row).public_id)]
    order = {"": Order(lambda row: (-often[row.text], row.text, view.article_of(row).public_id, row.start))}
    return build_connection(
        "UnresolvedMentionEdge",
        kept,
        order,
        lambda row: {"node": row, "mentionCount": often[row.text]},
        given,
    )


def _list_candidates(row: Row, info: Any) -> list[Row]:
    """The candidates as the mention itself names them, each as who now stands for it."""
    named = info.context.resolve_references(row.candidates.split())
    return [entity for entity in named if entity is not None]


def _list_merged(one: Proposal, info: Any) -> list[str]:
    rows = info.context.tables.of("entity_proposal", "into_id", one.row.id)
    return [row.name for row in sorted(rows, key=lambda row: row.id)]


def _find_named(view: View, text: str | None) -> Row | None:
    return None if text is None else view.resolve_references([text])[0]


def _resolve_party(column: str) -> Callable[..., Any]:
    return lambda one, info: _find_named(info.context, getattr(one.row, column))


def _tell_name(view: View, text: str | None) -> str | None:
    entity = _find_named(view, text)
    return text if entity is None else entity.name


def _resolve_party_name(column: str) -> Callable[..., Any]:
    return lambda one, info: _tell_name(info.context, getattr(one.row, column))


def _read(row: Row, info: Any) -> str:
    text: str = info.context.article_of(row).body_text
    return text


_PASSAGE = {
    "article": lambda row, info: info.context.article_of(row),
    "before": lambda row, info: _read(row, info)[max(0, row.start - REACH) : row.start],
    "text": lambda row, info: _read(row, info)[row.start : row.end],
    "after": lambda row, info: _read(row, info)[row.end : row.end + REACH],
}
_PASSAGES = {"passages": lambda one, info, first=None: take_first(list(one.passages), first)}

RESOLVERS = {
    "Query": {"proposals": _list_proposals, "unresolvedMentions": _list_unresolved},
    "Proposal": {
        "status": lambda one, info: one.row.status,
        "mentionCount": lambda one, info: len(one.passages),
        "articleCount": lambda one, info: len({row.article_id for row in one.passages}),
        "name": lambda one, info: one if one.of == "NAME" else None,
        "relation": lambda one, info: one if one.of == "RELATION" else None,
    },
    "ProposedName": {
        "name": lambda one, info: one.row.name,
        "kind": lambda one, info: one.row.kind,
        "rule": lambda one, info: one.row.rule,
        "merged": _list_merged,
        **_PASSAGES,
    },
    "ProposedRelation": {
        "kind": lambda one, info: one.row.kind,
        "role": lambda one, info: one.row.role or None,
        "subject": _resolve_party("subject"),
        "subjectName": _resolve_party_name("subject"),
        "object": _resolve_party("object"),
        "objectName": _resolve_party_name("object"),
        **_PASSAGES,
    },
    "NamePassage": _PASSAGE,
    "RelationPassage": {
        **_PASSAGE,
        "speaker": lambda row, info: _find_named(info.context, row.speaker),
        "speakerName": lambda row, info: _tell_name(info.context, row.speaker),
    },
    "UnresolvedMention": {**_PASSAGE, "candidates": _list_candidates},
}
