"""Filter inputs to predicates, one function an input type."""

from collections.abc import Callable, Mapping
from typing import Any

from newsgraph.catalog.definition import Summary
from newsgraph.compiler.known_at import name_resolution
from newsgraph.compiler.license import build_chosen, build_licensed
from newsgraph.compiler.naming import Namer
from newsgraph.compiler.plan_rows import (
    All,
    Bound,
    Compare,
    Constant,
    Conversion,
    Either,
    Exists,
    Expression,
    InConstants,
    InEvery,
    InList,
    InRows,
    MatchesText,
    Not,
    OrElse,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.summary import plan_standing, plan_summary
from newsgraph.compiler.variable import FromVariable
from newsgraph.compiler.visibility import Visibility
from newsgraph.model.vocabulary import SYMMETRIC_KINDS

NOTHING = Either(())
WITHHELD = frozenset({"sections", "tags", "entities", "anyEntity", "authors", "text"})
"""Fields of ArticleFilter that read what a retracted article does not show."""


def is_empty(value: Any) -> bool:
    """Tell whether a list from the document or a variable has no items."""
    return value.length == 0 if isinstance(value, FromVariable) else not value


def bind_list(value: Any) -> Bound:
    """Return a list to be bound as one value."""
    return Bound(value, Conversion.JSON_LIST)


def plan_article_filter(
    given: Mapping[str, Any], alias: str, visibility: Visibility
) -> tuple[Predicate, ...]:
    """Return the predicates of an ArticleFilter, the status among them.

    What is withheld for a retracted article cannot be filtered by either: such filters keep to published ones. But
    what chooses articles for feeds and licenses chooses them when retracted, too: who was sent one is told of it.
    """
    planners: dict[str, Callable[[Any], Predicate]] = {
        "languages": lambda value: _in_list(Ref(alias, "language"), value),
        "sections": lambda value: _in_list(Ref(alias, "section"), value),
        "tags": lambda value: _has_every_tag(alias, value, visibility),
        "entities": lambda value: _names_every(Ref(alias, "id"), value, visibility),
        "anyEntity": lambda value: _names_any(alias, value, visibility),
        "sources": lambda value: _in_entities(Ref(alias, "source_id"), value, visibility),
        "authors": lambda value: _has_author(alias, value, visibility),
        "publishedAfter": lambda value: Compare(Ref(alias, "published_at"), ">=", Bound(value)),
        "publishedBefore": lambda value: Compare(Ref(alias, "published_at"), "<", Bound(value)),
        "modifiedAfter": lambda value: Compare(Ref(alias, "modified_at"), ">=", Bound(value)),
        "text": lambda value: MatchesText(Ref(alias, "id"), Bound(value, Conversion.WORDS)),
        "saved": lambda value: _is_chosen(alias, value, visibility.namer),
        "inFeedsOf": lambda value: _names_any(alias, value, visibility),
        "licensed": lambda value: _is_licensed(alias, value, visibility),
    }
    stated = {key: value for key, value in given.items() if value is not None and key != "status"}
    predicates = tuple(planners[key](value) for key, value in stated.items())
    if given.get("status") is None:
        return (*visibility.build_listed("article", alias), *predicates)
    reads_withheld = not stated.keys().isdisjoint(WITHHELD)
    states = visibility.choose_states((str(state) for state in given["status"]), reads_withheld)
    return (InConstants(Ref(alias, "status"), states) if states else NOTHING, *predicates)


def plan_search_filter(given: Mapping[str, Any], alias: str, visibility: Visibility) -> tuple[Predicate, ...]:
    """Return the predicates of a SearchFilter over `alias`, a row of `article_search`."""
    planners: dict[str, Callable[[Any], Predicate]] = {
        "kinds": lambda value: _in_list(Constant("ARTICLE"), value),
        "languages": lambda value: _in_list(Ref(alias, "language"), value),
        "sections": lambda value: _in_list(Ref(alias, "section"), value),
        "entities": lambda value: _names_every(Ref(alias, "article_id"), value, visibility),
        "publishedAfter": lambda value: Compare(Ref(alias, "published_at"), ">=", Bound(value)),
        "publishedBefore": lambda value: Compare(Ref(alias, "published_at"), "<", Bound(value)),
    }
    return tuple(planners[key](value) for key, value in given.items() if value is not None)


def plan_entity_filter(given: Mapping[str, Any], alias: str, namer: Namer) -> tuple[Predicate, ...]:
    """Return the predicates of an EntityFilter."""
    planners: dict[str, Callable[[Any], Predicate]] = {
        "kinds": lambda value: _in_list(Ref(alias, "kind"), value),
        "name": lambda value: _is_named(alias, value, namer),
        "identifier": lambda value: _has_identifier(alias, value, namer),
        "mentionedAfter": lambda value: Compare(Ref(alias, "last_mentioned_at"), ">=", Bound(value)),
    }
    return tuple(planners[key](value) for key, value in given.items() if value is not None)


def plan_relation_filter(
    given: Mapping[str, Any], alias: str, visibility: Visibility, entity: str | None
) -> tuple[Predicate, ...]:
    """Return the predicates of a RelationFilter, by what is known now or was as of an instant.

    `entity` is the row at whose end the relations stand, where the connection hangs from one: then `direction`
    and `with` are read from its side.
    """
    planners: dict[str, Callable[[Any], Predicate]] = {
        "kinds": lambda value: _in_list(Ref(alias, "kind"), value),
        "subjects": lambda value: _in_entities(Ref(alias, "subject_id"), value, visibility),
        "objects": lambda value: _in_entities(Ref(alias, "object_id"), value, visibility),
        "standing": lambda value: _in_list(plan_standing(alias, visibility), value),
        "validAt": lambda value: _holds_on(alias, value, visibility),
    }
    stated = {key: value for key, value in given.items() if value is not None}
    predicates = tuple(planners[key](value) for key, value in stated.items() if key in planners)
    if entity is not None:
        return (_stands_at(alias, entity, stated, visibility), *predicates)
    if "with" in stated:
        ends = (
            _in_entities(Ref(alias, column), stated["with"], visibility)
            for column in ("subject_id", "object_id")
        )
        return (Either(tuple(ends)), *predicates)
    return predicates


def plan_end_filter(
    given: Mapping[str, Any], relation: str, end: str, visibility: Visibility
) -> tuple[Predicate, ...]:
    """Return the predicates of a RelationFilter for relations that are found by the end at which an entity stands."""
    stated = {key: value for key, value in given.items() if value is not None}
    others = {key: value for key, value in stated.items() if key not in ("direction", "with")}
    predicates = plan_relation_filter(others, relation, visibility, None)
    if str(stated.get("direction") or "BOTH") != "BOTH":
        stands = InConstants(Ref(end, "direction"), (str(stated["direction"]), "BOTH"))
        predicates += (Either((stands, InConstants(Ref(end, "kind"), SYMMETRIC_KINDS))),)
    if "with" in stated:
        predicates += (_in_entities(Ref(end, "other_id"), stated["with"], visibility),)
    return predicates


def _stands_at(alias: str, entity: str, given: Mapping[str, Any], visibility: Visibility) -> Predicate:
    """The entity stands at the end that `direction` names; symmetric kinds match from either."""
    outgoing = _end_pair(alias, "subject_id", "object_id", entity, given, visibility)
    incoming = _end_pair(alias, "object_id", "subject_id", entity, given, visibility)
    symmetric = InConstants(Ref(alias, "kind"), SYMMETRIC_KINDS)
    match str(given.get("direction") or "BOTH"):
        case "OUT":
            return Either((outgoing, All((symmetric, incoming))))
        case "IN":
            return Either((incoming, All((symmetric, outgoing))))
        case _:
            return Either((outgoing, incoming))


def _end_pair(
    alias: str,
    own: str,
    other: str,
    entity: str,
    given: Mapping[str, Any],
    visibility: Visibility,
) -> Predicate:
    resolution, table, holds = name_resolution(visibility.namer, visibility.known_at)
    stands_for = Compare(Ref(resolution, "survivor_id"), "=", Ref(entity, "id"))
    same = Rows(((resolution, table),), (stands_for, *holds))
    stands = InRows(Ref(alias, own), same, Ref(resolution, "entity_id"))
    if "with" not in given:
        return stands
    return All((stands, _in_entities(Ref(alias, other), given["with"], visibility)))


def _holds_on(alias: str, day: Any, visibility: Visibility) -> Predicate:
    """The dates stated do not speak against the day: what is not stated is unknown, and kept."""
    begins = plan_summary(Summary.VALID_FROM, alias, visibility)
    ends = plan_summary(Summary.VALID_TO, alias, visibility)
    return All(
        (
            Not(Compare(OrElse(begins, ""), ">", Bound(day))),
            Not(Compare(OrElse(ends, "9999-12-32"), "<", Bound(day))),
        )
    )


def _in_list(item: Expression, value: Any) -> Predicate:
    return NOTHING if is_empty(value) else InList(item, bind_list(value))


def _in_entities(item: Ref, value: Any, visibility: Visibility) -> Predicate:
    """The column names an entity that is, after merges, the same as one of those listed."""
    if is_empty(value):
        return NOTHING
    same, same_table, holds = name_resolution(visibility.namer, visibility.known_at)
    tables, where, survivor = _listed_entities(value, visibility)
    return InRows(
        item,
        Rows(
            ((same, same_table), *tables),
            (Compare(Ref(same, "survivor_id"), "=", survivor), *holds, *where),
        ),
        Ref(same, "entity_id"),
    )


def _listed_entities(
    value: Any, visibility: Visibility
) -> tuple[tuple[tuple[str, str], ...], tuple[Predicate, ...], Ref]:
    """Return the rows of listed public ids, present or former, and the column of who stands for them."""
    given, given_table = visibility.namer.name("former_entity")
    resolution, resolution_table, holds = name_resolution(visibility.namer, visibility.known_at)
    where = (
        InList(Ref(given, "public_id"), bind_list(value)),
        *visibility.build_visible("former_entity", given),
        Compare(Ref(resolution, "entity_id"), "=", Ref(given, "id")),
        *holds,
    )
    return ((given, given_table), (resolution, resolution_table)), where, Ref(resolution, "survivor_id")


def _names_any(alias: str, value: Any, visibility: Visibility) -> Predicate:
    if is_empty(value):
        return NOTHING
    weighed, table = visibility.namer.name("article_entity")
    tables, where, survivor = _listed_entities(value, visibility)
    rows = Rows(((weighed, table), *tables), (*where, Compare(Ref(weighed, "entity_id"), "=", survivor)))
    return InRows(Ref(alias, "id"), rows, Ref(weighed, "article_id"))


def _names_every(article: Ref, value: Any, visibility: Visibility) -> Predicate:
    if is_empty(value):
        return All(())
    weighed, table = visibility.namer.name("article_entity")
    tables, where, survivor = _listed_entities(value, visibility)
    rows = Rows(((weighed, table), *tables), (*where, Compare(Ref(weighed, "entity_id"), "=", survivor)))
    given = tables[0][0]
    return InEvery(article, rows, Ref(weighed, "article_id"), Ref(given, "public_id"), bind_list(value))


def _has_every_tag(alias: str, value: Any, visibility: Visibility) -> Predicate:
    if is_empty(value):
        return All(())
    tag, table = visibility.namer.name("article_tag")
    rows = Rows(((tag, table),), (InList(Ref(tag, "tag"), bind_list(value)),))
    return InEvery(Ref(alias, "id"), rows, Ref(tag, "article_id"), Ref(tag, "tag"), bind_list(value))


def _is_chosen(alias: str, value: Any, namer: Namer) -> Predicate:
    """There is a saved filter of this key that takes the article in."""
    saved, table = namer.name("saved_filter")
    named = Compare(Ref(saved, "key"), "=", Bound(value))
    return Exists(Rows(((saved, table),), (named, build_chosen(Ref(saved, "id"), alias, namer))))


def _is_licensed(alias: str, value: bool, visibility: Visibility) -> Predicate:
    """A license of the viewer takes the article in, or none does; who is no partner holds none."""
    taken_in = build_licensed(alias, visibility.namer) if visibility.is_partner else NOTHING
    return taken_in if value else Not(taken_in)


def _has_author(alias: str, value: Any, visibility: Visibility) -> Predicate:
    author, table = visibility.namer.name("article_author")
    rows = Rows(((author, table),), (_in_entities(Ref(author, "entity_id"), value, visibility),))
    return InRows(Ref(alias, "id"), rows, Ref(author, "article_id"))


def _is_named(alias: str, value: Any, namer: Namer) -> Predicate:
    other, table = namer.name("entity_alias")
    folded = Bound(value, Conversion.FOLDED)
    rows = Rows(((other, table),), (Compare(Ref(other, "name_key"), "=", folded),))
    return Either(
        (
            Compare(Ref(alias, "name_key"), "=", folded),
            InRows(Ref(alias, "id"), rows, Ref(other, "entity_id")),
        )
    )


def _has_identifier(alias: str, value: Mapping[str, Any], namer: Namer) -> Predicate:
    identifier, table = namer.name("entity_identifier")
    return Exists(
        Rows(
            ((identifier, table),),
            (
                Compare(Ref(identifier, "entity_id"), "=", Ref(alias, "id")),
                Compare(Ref(identifier, "scheme"), "=", Bound(value["scheme"])),
                Compare(Ref(identifier, "value"), "=", Bound(value["value"])),
            ),
        )
    )
