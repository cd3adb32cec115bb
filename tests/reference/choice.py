"""Which rows a filter keeps. A field that is null is absent; an empty list is met by nothing, but all of none is."""

from typing import Any

from newsgraph.model.folding import fold_name
from newsgraph.model.vocabulary import SYMMETRIC_KINDS
from reference.license import is_chosen, is_licensed
from reference.load import Row
from reference.text import has_every_word
from reference.visibility import View

# `saved` is not among them: what was published by a filter is recalled by it.
WITHHELD = {"sections", "tags", "entities", "anyEntity", "authors", "text"}
"""What of an ArticleFilter asks for what a retracted article no longer shows."""


def keep_articles(view: View, articles: list[Row], given: dict[str, Any] | None) -> list[Row]:
    """Return the articles that an ArticleFilter keeps of those that can be listed at all."""
    stated = _drop_null(given)
    states = stated.pop("status", ["PUBLISHED"])
    kept = [row for row in articles if view.is_addressable(row) and row.status in states]
    return [row for row in kept if all(_meets_article(view, row, *item) for item in stated.items())]


def _meets_article(view: View, article: Row, name: str, wanted: Any) -> bool:
    if name in WITHHELD and not view.is_readable(article):
        return False
    match name:
        case "languages":
            return article.language in wanted
        case "sections":
            return article.section in wanted
        case "tags":
            return set(wanted) <= {row.tag for row in view.tables.of("article_tag", "article_id", article.id)}
        case "entities":
            return all(mentions_entity(view, article, entity) for entity in view.resolve_references(wanted))
        case "anyEntity" | "inFeedsOf":
            return any(mentions_entity(view, article, entity) for entity in view.resolve_references(wanted))
        case "sources":
            source = view.tables.resolve_entity(article.source_id)
            return source is not None and source in view.resolve_references(wanted)
        case "authors":
            authors = view.tables.of("article_author", "article_id", article.id)
            listed = view.resolve_references(wanted)
            return any(view.tables.resolve_entity(row.entity_id) in listed for row in authors)
        case "licensed":
            return is_licensed(view, article) is wanted
        case "publishedAfter":
            return article.published_at is not None and article.published_at >= wanted
        case "publishedBefore":
            return article.published_at is not None and article.published_at < wanted
        case "modifiedAfter":
            return article.modified_at >= wanted
        case "saved":
            return any(is_chosen(view, row, article) for row in view.tables.of("saved_filter", "key", wanted))
        case "text":
            return view.is_published(article) and has_every_word(article, wanted)
    raise KeyError(name)


def mentions_entity(view: View, article: Row, entity: Row | None) -> bool:
    """Tell whether an article mentions an entity, under any of its records."""
    return entity is not None and bool(view.mentions_of(article, entity))


def keep_entities(view: View, entities: list[Row], given: dict[str, Any] | None) -> list[Row]:
    """Return the entities that an EntityFilter keeps."""
    stated = _drop_null(given)
    return [row for row in entities if all(_meets_entity(view, row, *item) for item in stated.items())]


def _meets_entity(view: View, entity: Row, name: str, wanted: Any) -> bool:
    match name:
        case "kinds":
            return entity.kind in wanted
        case "name":
            aliases = view.tables.of("entity_alias", "entity_id", entity.id)
            return fold_name(wanted) in {
                fold_name(entity.name),
                *(fold_name(alias.name) for alias in aliases),
            }
        case "identifier":
            identifiers = view.tables.of("entity_identifier", "entity_id", entity.id)
            return any((row.scheme, row.value) == (wanted["scheme"], wanted["value"]) for row in identifiers)
        case "mentionedAfter":
            return any((row.published_at or "") >= wanted for row in view.mentioning(entity))
    raise KeyError(name)


def keep_relations(
    view: View,
    relations: list[Row],
    given: dict[str, Any] | None,
    standing_of: Any,
    entity: Row | None = None,
    instant: str | None = None,
) -> list[Row]:
    """Return the relations that a RelationFilter keeps; `entity` is the one whose relations are read, if any.

    `standing_of` tells a relation's standing, now or at `instant`, as of which all is judged.
    """
    stated = _drop_null(given)
    if entity is not None:
        ends = _read_ends(stated.pop("direction", "BOTH"))
        others = stated.pop("with", None)
        relations = [row for row in relations if _stands_at(view, row, entity, ends, others, instant)]
    stated.pop("direction", None)
    return [
        row
        for row in relations
        if all(_meets_relation(view, row, standing_of, instant, *item) for item in stated.items())
    ]


def _read_ends(direction: str) -> set[str]:
    return {"OUT": {"subject"}, "IN": {"object"}, "BOTH": {"subject", "object"}}[direction]


def _stands_at(
    view: View, relation: Row, entity: Row, ends: set[str], others: list[str] | None, instant: str | None
) -> bool:
    if relation.kind in SYMMETRIC_KINDS:
        ends = {"subject", "object"}
    subject, target = _ends_of(view, relation, instant)
    across = []
    if "subject" in ends and subject is entity:
        across.append(target)
    if "object" in ends and target is entity:
        across.append(subject)
    listed = None if others is None else view.resolve_references(others, instant)
    return any(listed is None or other in listed for other in across)


def _ends_of(view: View, relation: Row, instant: str | None) -> tuple[Row | None, Row | None]:
    return view.resolve(relation.subject_id, instant), view.resolve(relation.object_id, instant)


def _meets_relation(
    view: View, relation: Row, standing_of: Any, instant: str | None, name: str, wanted: Any
) -> bool:
    subject, target = _ends_of(view, relation, instant)
    match name:
        case "kinds":
            return relation.kind in wanted
        case "subjects":
            return subject in view.resolve_references(wanted, instant)
        case "objects":
            return target in view.resolve_references(wanted, instant)
        case "with":
            listed = view.resolve_references(wanted, instant)
            return subject in listed or target in listed
        case "standing":
            return standing_of(view, relation, instant) in wanted
        case "validAt":
            begins, ends = (
                tell_stated_date(view, relation, column, instant) for column in ("valid_from", "valid_to")
            )
            return (begins is None or begins <= wanted) and (ends is None or ends >= wanted)
    raise KeyError(name)


def tell_stated_date(view: View, relation: Row, column: str, instant: str | None = None) -> str | None:
    """Return the one date that all asserting evidence states; None where one differs or states none."""
    stated = {getattr(row, column) for row in view.evidence_for(relation, instant) if row.stance == "ASSERTS"}
    return stated.pop() if len(stated) == 1 else None


def _drop_null(given: dict[str, Any] | None) -> dict[str, Any]:
    return {name: value for name, value in (given or {}).items() if value is not None}
