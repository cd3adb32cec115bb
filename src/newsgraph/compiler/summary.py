"""What a relation amounts to over its visible evidence: standing, counts and dates, as expressions.

The definitions are those of docs/relations.md: origins are counted, never passages.
"""

from newsgraph.catalog.definition import Summary
from newsgraph.compiler.naming import Namer
from newsgraph.compiler.plan_rows import (
    All,
    Choose,
    Compare,
    Constant,
    CountDistinct,
    Exists,
    Expression,
    InConstants,
    OnlyValue,
    Ref,
    Rows,
)
from newsgraph.compiler.visibility import build_evidence_of


def plan_summary(summary: Summary, relation: str, namer: Namer) -> Expression:
    """Return the expression for one summary of the relation whose row is `relation`."""
    match summary:
        case Summary.STANDING:
            return plan_standing(relation, namer)
        case Summary.ASSERTED_BY:
            return _count_origins(relation, ("ASSERTS",), namer)
        case Summary.DISPUTED_BY:
            return _count_origins(relation, ("DENIES", "DOUBTS"), namer)
        case Summary.VALID_FROM:
            return _stated_by_all(relation, "valid_from", namer)
        case Summary.VALID_TO:
            return _stated_by_all(relation, "valid_to", namer)


def plan_standing(relation: str, namer: Namer) -> Expression:
    """Return the standing; the first case that holds decides."""
    asserted = _count_origins(relation, ("ASSERTS",), namer)
    some_assert = Exists(_evidence(relation, ("ASSERTS",), namer)[0])
    some_dispute = Exists(_evidence(relation, ("DENIES", "DOUBTS"), namer)[0])
    some_deny = Exists(_evidence(relation, ("DENIES",), namer)[0])
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


def _count_origins(relation: str, stances: tuple[str, ...], namer: Namer) -> Expression:
    rows, evidence = _evidence(relation, stances, namer)
    return CountDistinct(rows, Ref(evidence, "origin"))


def _stated_by_all(relation: str, column: str, namer: Namer) -> Expression:
    rows, evidence = _evidence(relation, ("ASSERTS",), namer)
    return OnlyValue(rows, Ref(evidence, column))


def _evidence(relation: str, stances: tuple[str, ...], namer: Namer) -> tuple[Rows, str]:
    evidence, table = namer.name("evidence")
    stance = InConstants(Ref(evidence, "stance"), stances)
    return Rows(((evidence, table),), (*build_evidence_of(relation, evidence, namer), stance)), evidence
