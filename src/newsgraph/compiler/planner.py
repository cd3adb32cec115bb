"""Selections to a plan: follows the catalog from each root field down, one method a kind of field."""

from collections.abc import Mapping

from newsgraph.catalog.definition import (
    AccessFact,
    ArticleText,
    Column,
    ColumnChoice,
    ColumnOf,
    Connection,
    CorrectionFact,
    FirstCorrection,
    Group,
    Hop,
    Many,
    MessageCount,
    NameOf,
    NodeOf,
    One,
    Reached,
    ShareLinks,
    ShareText,
    Summary,
    Timeline,
    TypeName,
    Values,
)
from newsgraph.catalog.entity import ENTITY_TYPES
from newsgraph.catalog.queue import ARTICLE_OF_ROW
from newsgraph.catalog.root import TABLES, TYPES
from newsgraph.compiler.access import plan_access
from newsgraph.compiler.connection import plan_connection
from newsgraph.compiler.download import has_correction, plan_correction_fact
from newsgraph.compiler.endpoint import plan_message_count
from newsgraph.compiler.link import RowPlanner
from newsgraph.compiler.lookup import plan_any_node
from newsgraph.compiler.naming import Row
from newsgraph.compiler.paging import DEFAULT_SIZE, read_size
from newsgraph.compiler.plan import Case, Field, Fixed, Inline, ObjectList, Scalar, ScalarList, Shape, Value
from newsgraph.compiler.plan_rows import (
    All,
    Choose,
    Compare,
    Constant,
    Excerpt,
    Expression,
    IsNull,
    Not,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.selection import FieldSelection
from newsgraph.compiler.share import plan_share_links, plan_share_text
from newsgraph.compiler.summary import plan_summary
from newsgraph.compiler.timeline import plan_timeline
from newsgraph.model.vocabulary import ArticlePart


class Planner(RowPlanner):
    """Plans the fields of one operation, each from the row that it hangs from."""

    # -------------------------------------------------------------- objects

    def plan_shape(self, types: Mapping[str, tuple[FieldSelection, ...]], row: Row) -> Shape:
        """Return the object that `row` gives, its fields told apart by kind where they differ.

        Beyond relations and evidence, everything is read as of now.
        """
        table = TABLES[next(iter(types))]
        with self.knowing(self.known_at if table in ("relation", "evidence") else None):
            return self._plan_shape(types, row, table)

    def _plan_shape(self, types: Mapping[str, tuple[FieldSelection, ...]], row: Row, table: str) -> Shape:
        groups: dict[int, list[str]] = {}
        for name, selections in types.items():
            groups.setdefault(id(selections), []).append(name)
        planned: dict[int, Field] = {}
        kinds = {name: kind for kind, name in ENTITY_TYPES.items()}
        cases = tuple(
            Case(
                tuple(kinds[name] for name in names) if len(groups) > 1 else None,
                tuple(self._plan_once(names[0], selection, row, planned) for selection in types[names[0]]),
            )
            for names in groups.values()
        )
        return Shape(cases, Ref(row[table], "kind") if len(groups) > 1 else None)

    def _plan_once(
        self, type_name: str, selection: FieldSelection, row: Row, planned: dict[int, Field]
    ) -> Field:
        """Plan a field that several types share one time only, so that its rows are read once."""
        key = id(selection)
        if key not in planned:
            planned[key] = Field(selection.key, self.plan_field(type_name, selection, row))
        return planned[key]

    def plan_field(self, type_name: str, selection: FieldSelection, row: Row) -> Value:
        """Return the value of one field of a type, read from `row`."""
        definition = TYPES[type_name]
        if selection.name == "__typename":
            return self._plan_typename(type_name, row)
        match definition.fields[selection.name]:
            case Column() as column:
                return Scalar(self._read(row, definition.table, column), column.form)
            case ColumnChoice() as choice:
                value = selection.arguments.get(choice.argument)
                column = choice.columns[choice.default if value is None else str(value)]
                return Scalar(self._read(row, definition.table, column), column.form)
            case TypeName():
                return self._plan_typename(type_name, row)
            case ArticleText(part):
                article = self.join(ARTICLE_OF_ROW, row, definition.table)["article"]
                start, end = (Ref(row[definition.table], name) for name in ("start", "end"))
                return Scalar(Excerpt(Ref(article, "body_text"), start, end, part))
            case NameOf(column, path):
                return Scalar(self._name(column, path, row, definition.table))
            case Reached(table, told_by):
                return Scalar(Ref(row[table], told_by))
            case ColumnOf(read, path):
                reach = self.join(One(path[-1].table, path), row, definition.table)
                return Scalar(Ref(reach[path[-1].table], read))
            case CorrectionFact() as told:
                return Scalar(plan_correction_fact(told, row, self.visibility))
            case MessageCount() as count:
                return Scalar(plan_message_count(count, row, self.visibility))
            case FirstCorrection():
                shape = self.plan_shape(selection.types, row)
                return Inline(shape, has_correction(row, self.visibility))
            case One() as one:
                return self._plan_one(one, selection, row, definition.table)
            case NodeOf(name):
                return plan_any_node(self, selection, Ref(row[definition.table], name))
            case Many() as many:
                return self._plan_many(many, selection, row, definition.table)
            case Values() as values:
                return self._plan_values(values, row, definition.table)
            case Group() as group:
                return self._plan_group(group, selection, row)
            case Connection() as connection:
                return plan_connection(self, connection, selection, row, definition.table)
            case Summary() as summary:
                visibility = self.visibility.as_of(self.read_known_at(selection))
                return Scalar(plan_summary(summary, row["relation"], visibility))
            case AccessFact() as fact:
                return plan_access(self, fact, row["article"])
            case Timeline() as timeline:
                return plan_timeline(self, timeline, selection, row, definition.table)
            case ShareText() as text:
                return Scalar(plan_share_text(text, row))
            case ShareLinks() as links:
                return plan_share_links(links, selection, row)

    def _plan_typename(self, type_name: str, row: Row) -> Value:
        if TYPES[type_name].table != "entity" or type_name not in ENTITY_TYPES.values():
            return Fixed(f'"{type_name}"')
        kind = Ref(row["entity"], "kind")
        cases = tuple(
            (Compare(kind, "=", Constant(value)), Constant(name)) for value, name in ENTITY_TYPES.items()
        )
        return Scalar(Choose(cases[:-1], cases[-1][1]))

    def _read(self, row: Row, table: str, column: Column) -> Expression:
        ref = Ref(row[table], self.visibility.choose_column(column.name, column.newsroom))
        if column.absent is not None:
            return Choose(((Compare(ref, "=", Constant(column.absent)), Constant(None)),), ref)
        if column.since is not None:
            return self.visibility.build_instant(ref, Ref(row["article"], column.since))
        if column.withheld and table == "evidence":
            return self._read_quote(row, ref)
        if not column.withheld:
            return ref
        shown = self.show(column.part, row["article"])
        return Choose(((shown, ref),), Constant(column.blank))

    def _read_quote(self, row: Row, quote: Ref) -> Expression:
        """Evidence that is visible now stands in a text that is not withdrawn; what was visible then may not."""
        if self.known_at is None and self.visibility.is_open(ArticlePart.BODY):
            return quote
        return Choose(((self.visibility.build_quotable(row["evidence"]), quote),), Constant(None))

    # -------------------------------------------------------------- links

    def _plan_one(self, one: One, selection: FieldSelection, row: Row, origin: str) -> Value:
        """Join what a row points to: there is at most one, so it needs no rows of its own."""
        reach = self.join(one, row, origin)
        last = reach[one.path[-1].table]
        return Inline(self.plan_shape(selection.types, reach), Not(IsNull(Ref(last, "id"))))

    def _name(self, column: str, path: tuple[Hop, ...], row: Row, origin: str) -> Expression:
        entity = self.join(One("Entity", path), row, origin)["entity"]
        is_printed = IsNull(Ref(entity, "id"))
        return Choose(((is_printed, Ref(row[origin], column)),), Ref(entity, "name"))

    def _lists_of(self, origin: str, row: Row, part: ArticlePart) -> tuple[Predicate, ...]:
        """The lists of an article are empty where the part of it is withheld that they are made of."""
        return (self.show(part, row["article"]),) if origin == "article" else ()

    def _plan_many(self, many: Many, selection: FieldSelection, row: Row, origin: str) -> Value:
        limit = None
        if many.limited:
            stated = read_size(selection.arguments)
            limit = DEFAULT_SIZE if stated is None else stated
        rows, reach = self.follow(many.path, row, origin)
        kind = self.of_kind(many.type, reach[many.path[-1].table])
        order = self.plan_keys(many.order, reach)
        with self.multiplied(limit or 1), self.joining() as joins:
            shape = self.plan_shape(selection.types, reach)
        rows = Rows(rows.tables, rows.where + self._lists_of(origin, row, many.part) + kind, tuple(joins))
        return ObjectList(rows, order, limit, shape)

    def _plan_values(self, values: Values, row: Row, origin: str) -> Value:
        rows, reach = self.follow(values.path, row, origin)
        last = values.path[-1].table
        where = rows.where + self._lists_of(origin, row, ArticlePart.HEADLINE)
        if last == "former_entity":
            where = (*where, Not(Compare(Ref(reach[last], "id"), "=", Ref(row["entity"], "id"))))
        return ScalarList(
            Rows(rows.tables, where), self.plan_keys(values.order, reach), Ref(reach[last], values.column)
        )

    # -------------------------------------------------------------- the same row

    def _plan_group(self, group: Group, selection: FieldSelection, row: Row) -> Value:
        shape = self.plan_shape(selection.types, row)
        present: tuple[Predicate, ...] = ()
        if group.present is not None:
            present = (Not(IsNull(Ref(row[TABLES[group.type]], group.present))),)
        if group.withheld:
            present += (self.visibility.build_readable(row["article"]),)
        if group.addressable:
            present += self.visibility.build_addressable("article", row["article"])
        if not present:
            return Inline(shape)
        return Inline(shape, present[0] if len(present) == 1 else All(present))
