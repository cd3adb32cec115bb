"""What a relation amounts to over its visible evidence: standing, counts and dates, as expressions.

The definitions are those of docs/relations.md: origins are counted, never passages.
"""

from newsgraph.catalog.definition import Summary
from newsgraph.compiler.known_at import name_resolution
from newsgraph.compiler.plan_rows import (
    All,
    Choose,
    Compare,
    Concat,
    Constant,
    CountDistinct,
    Exists,
    Expression,
    InConstants,
    IsNull,
    Join,
    Not,
    OnlyValue,
    Ref,
    Rows,
)
from newsgraph.compiler.visibility import Visibility


def plan_summary(summary: Summary, relation: str, visibility: Visibility) -> Expression:
    """Return the expression for one summary of the relation whose row is `relation`, now or as of an instant."""
    match summary:
        case Summary.STANDING:
            return plan_standing(relation, visibility)
        case Summary.ASSERTED_BY:
            return _count_origins(relation, ("ASSERTS",), visibility)
        case Summary.DISPUTED_BY:
            return _count_origins(relation, ("DENIES", "DOUBTS"), visibility)
        case Summary.VALID_FROM:
            return _stated_by_all(relation, "valid_from", visibility)
        case Summary.VALID_TO:
            return _stated_by_all(relation, "valid_to", visibility)


def plan_standing(relation: str, visibility: Visibility) -> Expression:
    """Return the standing; the first case that holds decides."""
    asserted = _count_origins(relation, ("ASSERTS",), visibility)
    some_assert = Exists(_evidence(relation, ("ASSERTS",), visibility)[0])
    some_dispute = Exists(_evidence(relation, ("DENIES", "DOUBTS"), visibility)[0])
    some_deny = Exists(_evidence(relation, ("DENIES",), visibility)[0])
    several = Compare(asserted, ">", Constant(1))
    return Choose(
        (
            (All((some_assert, some_dispute)), Constant("DISPUTED")),
            (several, Constant("SEVERAL_SOURCES")),
            (some_assert, Constant("SINGLE_SOURCE")),
            (some_deny, Constant("DENIED")),
        ),
        Constant("RELAYED_ONLY"),
    )


def _count_origins(relation: str, stances: tuple[str, ...], visibility: Visibility) -> Expression:
    rows, evidence = _evidence(relation, stances, visibility)
    if visibility.known_at is None:
        return CountDistinct(rows, Ref(evidence, "origin"))
    joins, origin = _join_origin(evidence, visibility)
    return CountDistinct(Rows(rows.tables, rows.where, joins), origin)


def _join_origin(evidence: str, visibility: Visibility) -> tuple[tuple[Join, ...], Expression]:
    """Return the origin by who stood for whom at the instant, in the words of `evidence.origin`, and its joins."""
    article, article_table = visibility.namer.name("article")
    words = Compare(Ref(article, "id"), "=", Ref(evidence, "origin_article_id"))
    printed = Join(article, article_table, (words,))
    speaker, speaker_join = _join_survivor(Ref(evidence, "speaker_id"), visibility)
    source, source_join = _join_survivor(Ref(article, "source_id"), visibility)
    origin = Choose(
        (
            (Not(IsNull(speaker)), Concat((Constant("speaker:"), speaker))),
            (Not(IsNull(source)), Concat((Constant("source:"), source))),
        ),
        Concat((Constant("article:"), Ref(evidence, "origin_article_id"))),
    )
    return (printed, speaker_join, source_join), origin


def _join_survivor(entity_id: Ref, visibility: Visibility) -> tuple[Ref, Join]:
    alias, table, holds = name_resolution(visibility.namer, visibility.known_at)
    same = Compare(Ref(alias, "entity_id"), "=", entity_id)
    return Ref(alias, "survivor_id"), Join(alias, table, (same, *holds))


def _stated_by_all(relation: str, column: str, visibility: Visibility) -> Expression:
    rows, evidence = _evidence(relation, ("ASSERTS",), visibility)
    return OnlyValue(rows, Ref(evidence, column))


def _evidence(relation: str, stances: tuple[str, ...], visibility: Visibility) -> tuple[Rows, str]:
    evidence, table = visibility.namer.name("evidence")
    stance = InConstants(Ref(evidence, "stance"), stances)
    where = (*visibility.build_evidence_of(relation, evidence), stance)
    return Rows(((evidence, table),), where), evidence
