"""Executes operations with graphql-core over rows in memory."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLSchema,
    build_schema,
    graphql_sync,
    is_interface_type,
    is_object_type,
    is_union_type,
)

from newsgraph.model.viewer import ViewerClass
from reference import administration, article, change, download, entity, query, queue, relation
from reference.load import Row, load_tables
from reference.scalar import PARSERS
from reference.visibility import View

SCHEMA_FILE = Path(__file__).parents[2] / "schema.graphql"
RESOLVERS = {
    **article.RESOLVERS,
    **entity.RESOLVERS,
    **relation.RESOLVERS,
    **change.RESOLVERS,
    **queue.RESOLVERS,
    **download.RESOLVERS,
    **administration.RESOLVERS,
    "Query": query.RESOLVERS["Query"]
    | change.RESOLVERS["Query"]
    | queue.RESOLVERS["Query"]
    | download.RESOLVERS["Query"]
    | administration.RESOLVERS["Query"],
}
TYPE_OF_TABLE = {"article": "Article", "relation": "Relation", "evidence": "Evidence", "mention": "Mention"}


@dataclass(frozen=True)
class Reference:
    """The schema with its resolvers, over what viewers of one class see of a database: the public unless told."""

    schema: GraphQLSchema
    view: View

    def as_viewer(self, viewer_class: ViewerClass) -> "Reference":
        """Return the reference for viewers of a class."""
        return self if viewer_class is self.view.viewer_class else self._others[viewer_class]

    @cached_property
    def _others(self) -> dict[ViewerClass, "Reference"]:
        return {
            viewer_class: replace(self, view=replace(self.view, viewer_class=viewer_class))
            for viewer_class in ViewerClass
        }

    def execute(
        self, text: str, variables: dict[str, Any] | None = None, operation_name: str | None = None
    ) -> dict[str, Any]:
        """Return the data that answers an operation; raises GraphQLError where there is any error."""
        result = graphql_sync(
            self.schema,
            text,
            context_value=self.view,
            variable_values=variables,
            operation_name=operation_name,
        )
        if result.errors:
            raise result.errors[0]
        assert result.data is not None
        return result.data


def build_reference(path: Path, public_url: str = "https://news.example") -> Reference:
    """Return a reference over the rows that a SQLite file holds now."""
    return Reference(_build_schema(), View(load_tables(path), public_url))


def _build_schema() -> GraphQLSchema:
    schema = build_schema(SCHEMA_FILE.read_text(encoding="utf-8"))
    for name, parse in PARSERS.items():
        schema.type_map[name].coerce_input_value = parse
        schema.type_map[name].parse_value = parse
    for name, kind in schema.type_map.items():
        if is_interface_type(kind) or is_union_type(kind):
            kind.resolve_type = lambda row, info, abstract: _tell_type(row)
        if is_object_type(kind):
            for field, resolve in RESOLVERS.get(name, {}).items():
                kind.fields[field].resolve = resolve
    return schema


def _tell_type(row: Row) -> str:
    return entity.TYPE_OF_KIND[row.kind] if row.table == "entity" else TYPE_OF_TABLE[row.table]
