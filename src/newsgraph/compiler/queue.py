"""What waits for an editor to plans: rows counted by what they propose, most seen first, as connections."""

from newsgraph.catalog.definition import Connection
from newsgraph.compiler.connection import plan_listed
from newsgraph.compiler.link import PRICE_OF_COUNT, RowPlanner
from newsgraph.compiler.plan import Key, QueueValue
from newsgraph.compiler.plan_counted import CountedRows, CountedSource
from newsgraph.compiler.plan_rows import (
    Bound,
    Compare,
    Constant,
    Either,
    Expression,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.selection import FieldSelection
from newsgraph.model.vocabulary import ProposalStatus

PROPOSALS = Connection("ProposalEdge", "Proposal", {})
UNRESOLVED = Connection("UnresolvedMentionEdge", "UnresolvedMention", {})
_NONE = Constant(None)


def plan_proposals(planner: RowPlanner, selection: FieldSelection) -> QueueValue:
    """Return the plan of `proposals`: those in one state, of one sort or both, most seen first, then by id."""
    planner.charge(PRICE_OF_COUNT)
    wanted = selection.arguments.get("of")
    stated = selection.arguments.get("status")
    status = Constant(str(ProposalStatus.OPEN if stated is None else stated))
    parts = {"NAME": _count_names(planner, status), "RELATION": _count_relations(planner, status)}
    counted = tuple(part for name, part in parts.items() if wanted is None or str(wanted) == name)
    alias, table = planner.namer.name("proposal")
    order = (
        Key(Ref(alias, "place"), False, "integer"),
        Key(Ref(alias, "public_id"), False, "words"),
    )
    rows = Rows(((alias, table),))
    connection = plan_listed(planner, PROPOSALS, selection, rows, {table: alias}, order, PROPOSALS.edge)
    return QueueValue(CountedSource(table, counted), connection)


def _count_names(planner: RowPlanner, status: Constant) -> CountedRows:
    """A name is counted with those that were merged into it; one that was merged, by itself."""
    own, table = planner.namer.name("entity_proposal")
    member, _ = planner.namer.name("entity_proposal")
    mention, mention_table = planner.namer.name("entity_proposal_mention")
    together: tuple[Predicate, ...] = (
        Compare(Ref(own, "status"), "=", status),
        Either(
            (
                Compare(Ref(member, "id"), "=", Ref(own, "id")),
                Compare(Ref(member, "into_id"), "=", Ref(own, "id")),
            )
        ),
        Compare(Ref(mention, "proposal_id"), "=", Ref(member, "id")),
        *planner.visibility.build_visible(table, own),
        *planner.visibility.build_visible(mention_table, mention),
    )
    columns: tuple[tuple[str, Expression], ...] = (
        ("of", Constant("NAME")),
        ("public_id", Ref(own, "name")),
        ("status", Ref(own, "status")),
        ("name_id", Ref(own, "id")),
        ("entity_kind", Ref(own, "kind")),
        ("rule", Ref(own, "rule")),
        *((name, _NONE) for name in ("relation_kind", "role", "subject", "object")),
    )
    tables = ((own, table), (member, table), (mention, mention_table))
    return CountedRows(Rows(tables, together), columns, Ref(mention, "article_id"))


def _count_relations(planner: RowPlanner, status: Constant) -> CountedRows:
    alias, table = planner.namer.name("relation_proposal")
    where = (
        Compare(Ref(alias, "status"), "=", status),
        *planner.visibility.build_visible(table, alias),
    )
    columns: tuple[tuple[str, Expression], ...] = (
        ("of", Constant("RELATION")),
        ("public_id", Ref(alias, "proposal")),
        ("status", Ref(alias, "status")),
        *((name, _NONE) for name in ("name_id", "entity_kind", "rule")),
        ("relation_kind", Ref(alias, "kind")),
        *((name, Ref(alias, name)) for name in ("role", "subject", "object")),
    )
    return CountedRows(Rows(((alias, table),), where), columns, Ref(alias, "article_id"))


def plan_unresolved(planner: RowPlanner, selection: FieldSelection) -> QueueValue:
    """Return the plan of `unresolvedMentions`: names that stand open most often first, then by place."""
    planner.charge(PRICE_OF_COUNT)
    alias, table = planner.namer.name("unresolved_mention")
    where = planner.visibility.build_visible(table, alias)
    counted = CountedRows(
        Rows(((alias, table),), where), (("text", Ref(alias, "text")),), Ref(alias, "article_id")
    )
    name, name_table = planner.namer.name("unresolved_name")
    mention, _ = planner.namer.name("unresolved_mention")
    article, article_table = planner.namer.name("article")
    joined: tuple[Predicate, ...] = (
        Compare(Ref(mention, "text"), "=", Ref(name, "text")),
        Compare(Ref(article, "id"), "=", Ref(mention, "article_id")),
        *planner.visibility.build_visible(table, mention),
    )
    stated = selection.arguments.get("article")
    if stated is not None:
        joined += (Compare(Ref(article, "public_id"), "=", Bound(stated)),)
    order = (
        Key(Ref(name, "place"), False, "integer"),
        Key(Ref(name, "text"), False, "words"),
        Key(Ref(article, "public_id"), False),
        Key(Ref(mention, "start"), False, "integer"),
    )
    rows = Rows(((name, name_table), (mention, table), (article, article_table)), joined)
    reach = {name_table: name, table: mention}
    connection = plan_listed(planner, UNRESOLVED, selection, rows, reach, order, UNRESOLVED.edge)
    return QueueValue(CountedSource(name_table, (counted,)), connection)
