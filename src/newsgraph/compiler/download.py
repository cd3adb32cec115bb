"""What was delivered to partners to plans: which deliveries a viewer may see, and what became of their articles."""

from collections.abc import Mapping
from typing import Any

from newsgraph.catalog.definition import Connection, CorrectionFact
from newsgraph.catalog.download import LATEST_FIRST
from newsgraph.compiler.connection import plan_listed
from newsgraph.compiler.link import RowPlanner
from newsgraph.compiler.naming import Row
from newsgraph.compiler.plan import ConnectionValue
from newsgraph.compiler.plan_rows import (
    All,
    Bound,
    Compare,
    Exists,
    Expression,
    FirstValue,
    IsNull,
    Not,
    OrElse,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.visibility import RETRACTED, Visibility

DOWNLOADS = Connection("DownloadEdge", "Download", {})
END_OF_TIME = "9999-12-32"


def plan_downloads(planner: RowPlanner, selection: FieldSelection) -> ConnectionValue:
    """Return the plan of `downloads`: the latest delivery first, each with its partner and its article."""
    reach = {name: planner.namer.name(name)[0] for name in ("download", "partner", "article")}
    download, partner, article = (reach[name] for name in ("download", "partner", "article"))
    where = (
        *planner.visibility.build_visible("download", download),
        Compare(Ref(partner, "id"), "=", Ref(download, "partner_id")),
        Compare(Ref(article, "id"), "=", Ref(download, "article_id")),
        *_plan_filter(selection.arguments.get("filter") or {}, reach, planner.visibility),
    )
    rows = Rows(tuple((alias, table) for table, alias in reach.items()), where)
    order = planner.plan_keys(LATEST_FIRST, reach)
    return plan_listed(planner, DOWNLOADS, selection, rows, reach, order, DOWNLOADS.edge)


def _plan_filter(given: Mapping[str, Any], reach: Row, visibility: Visibility) -> tuple[Predicate, ...]:
    predicates: list[Predicate] = []
    for name, value in given.items():
        match name, value:
            case _, None:
                continue
            case (("article" | "partner"), _):
                predicates.append(Compare(Ref(reach[name], "public_id"), "=", Bound(value)))
            case "recalled", _:
                recalled = _is_recalled(reach, visibility)
                predicates.append(recalled if value else Not(recalled))
            case "acknowledged", _:
                acknowledged = _is_acknowledged(reach, visibility)
                predicates += [
                    _is_recalled(reach, visibility),
                    acknowledged if value else Not(acknowledged),
                ]
    return tuple(predicates)


def _is_recalled(reach: Row, visibility: Visibility) -> Predicate:
    retracted = Compare(Ref(reach["article"], "status"), "=", RETRACTED)
    return All((retracted, *visibility.build_addressable("article", reach["article"])))


def _is_acknowledged(reach: Row, visibility: Visibility) -> Predicate:
    acknowledgement, table = visibility.namer.name("acknowledgement")
    return Exists(
        Rows(
            ((acknowledgement, table),),
            (
                Compare(Ref(acknowledgement, "partner_id"), "=", Ref(reach["download"], "partner_id")),
                Compare(Ref(acknowledgement, "article_id"), "=", Ref(reach["download"], "article_id")),
                Compare(Ref(acknowledgement, "recalled_at"), "=", Ref(reach["article"], "retracted_at")),
            ),
        )
    )


# ---------------------------------------------------------------- corrections since


def has_correction(row: Row, visibility: Visibility) -> Predicate:
    """Return what must hold for the article of a delivery to have been corrected since, as the viewer may know."""
    rows, _ = _build_corrections(row, visibility)
    return Exists(rows)


def plan_correction_fact(fact: CorrectionFact, row: Row, visibility: Visibility) -> Expression:
    """Return what is told of the first correction since a delivery."""
    rows, version = _build_corrections(row, visibility)
    column = "public_number" if fact is CorrectionFact.VERSION else fact.value
    return FirstValue(rows, Ref(version, column), (Ref(version, "public_number"),))


def _build_corrections(row: Row, visibility: Visibility) -> tuple[Rows, str]:
    """The later versions that say what was changed; the one that withdraws the article is no correction.

    They are counted as deliveries are: by what was published, whoever asks.
    """
    article = row["article"]
    version, table = visibility.namer.name("article_version")
    later = (
        Compare(Ref(version, "article_id"), "=", Ref(article, "id")),
        Compare(Ref(version, "public_number"), ">", Ref(row["download"], "version")),
        Not(IsNull(Ref(version, "note"))),
        Compare(Ref(version, "at"), "<", OrElse(Ref(article, "retracted_at"), END_OF_TIME)),
        *visibility.build_visible(table, version),
        *visibility.build_addressable("article", article),
    )
    return Rows(((version, table),), later), version
