"""Tells of a stored article why each name in it goes where it does, by the code that links."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.decision import (
    CandidateScore,
    Decision,
    LinkOutcome,
    Signal,
    SignalKind,
)
from newsgraph.ingest.linking import decide_names
from newsgraph.ingest.relink import list_stated
from newsgraph.model.vocabulary import EntityKind
from newsgraph.store.batch import batch
from newsgraph.store.core_table import ENTITY
from newsgraph.store.linked_text import LinkedText, fetch_article_by_url, fetch_linked_text
from newsgraph.store.reference import resolve_named_article


@dataclass(frozen=True)
class ExplainedName:
    """One name: what linking decides now, and which entity (a public id) is stored at its place."""

    decision: Decision
    stored: str | None


@dataclass(frozen=True)
class Explanation:
    """An article with all its names, by start; `entity_names` gives the name and slug of each entity that occurs."""

    article: LinkedText
    names: tuple[ExplainedName, ...]
    entity_names: dict[str, tuple[str, str]]


def explain_article(connection: Connection, reference: str, linker: Linker) -> Explanation:
    """Explain the article with this public id, slug or address; raises InputError REFERENCE_NOT_FOUND."""
    article_id = fetch_article_by_url(connection, reference)
    if article_id is None:
        article_id = resolve_named_article(connection, reference, "ARTICLE").id
    article = fetch_linked_text(connection, article_id)
    decisions = decide_names(
        article.text,
        linker.load(connection),
        headline=article.headline,
        statistics=linker.load_statistics(connection),
        stated=list_stated(article),
    )
    stored = {(one.start, one.end): one.survivor for one in article.mentions}
    everything = sorted([*decisions, *_explain_stated(article)], key=lambda one: (one.start, one.end))
    entities = {score.entity for one in everything for score in one.candidates} | set(stored.values())
    return Explanation(
        article,
        tuple(ExplainedName(one, stored.get((one.start, one.end))) for one in everything),
        _fetch_entity_names(connection, entities),
    )


def render_explanation(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as JSON data."""
    article = explanation.article
    return {
        "article": {"id": article.public_id, "slug": article.slug, "headline": article.headline},
        "names": [_render_name(one, explanation.entity_names) for one in explanation.names],
    }


def _render_name(name: ExplainedName, entity_names: dict[str, tuple[str, str]]) -> dict[str, Any]:
    decision = name.decision
    return {
        "start": decision.start,
        "end": decision.end,
        "text": decision.text,
        "outcome": decision.outcome,
        "entity": decision.entity,
        "stored": name.stored,
        "reason": decision.reason,
        "candidates": [
            {
                "entity": score.entity,
                "slug": entity_names[score.entity][1],
                "name": entity_names[score.entity][0],
                "kind": score.kind,
                "total": score.total,
                "signals": [
                    {"kind": signal.kind, "weight": signal.weight, "note": signal.note}
                    for signal in score.signals
                ],
            }
            for score in decision.candidates
        ],
    }


def _explain_stated(article: LinkedText) -> list[Decision]:
    """Return the mentions that linking leaves as they are, as decisions."""
    return [
        Decision(
            one.start,
            one.end,
            one.text,
            LinkOutcome.LINKED,
            one.survivor,
            (
                CandidateScore(
                    one.survivor,
                    EntityKind(one.kind),
                    one.text,
                    (Signal(SignalKind.STATED, 100, f"stated, method {one.method}"),),
                ),
            ),
            "stated: linking leaves it as it is",
        )
        for one in article.mentions
        if one.is_stated
    ]


def _fetch_entity_names(connection: Connection, entities: set[str]) -> dict[str, tuple[str, str]]:
    names: dict[str, tuple[str, str]] = {}
    for part in batch(sorted(entities), 500):
        query = ENTITY.select().where(ENTITY.c.public_id.in_(part))
        names.update({row.public_id: (row.name, row.slug) for row in connection.execute(query)})
    return names
