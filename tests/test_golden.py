"""Golden queries: what the compiled side answers, what the reference answers, and what is kept, are the same.

A family stands side by side in `golden`: NAME.graphql, NAME.variables.json where it takes variables, NAME.json (the
data), NAME.sql (every statement on SQLite) and NAME.postgresql.sql. Families named `newsroom_...` are what an editor
asks and is answered, `partner_...` what a partner is, all others what the public is.
`pytest tests/test_golden.py --regenerate-golden` writes data and statements anew; the data it writes is the
reference's.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    FieldNode,
    GraphQLSchema,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    graphql_sync,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_object_type,
    parse,
    visit,
)

from conftest import DATABASES, RunQuery, write_numbers_alike
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import AccessReason, AiUse, ArticlePart
from reference.execute import Reference
from reference.reach import list_read_types

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(path.stem for path in GOLDEN.glob("*.graphql"))
SQL_ENDINGS = dict(zip(DATABASES, (".sql", ".postgresql.sql"), strict=True))
FIXED_FIELDS = {"__typename", "relationTypes", "viewer"}
"""Fields of Query that no row answers."""

NEVER_FILLED = {
    ("Person", "formerIds"): "the sample newsroom has one merge, of organizations",
    ("Place", "formerIds"): "the sample newsroom has one merge, of organizations",
    ("Event", "formerIds"): "the sample newsroom has one merge, of organizations",
}
NEVER_NARROWED = {"RelationKind"}
"""Enums of which not every value must be asked for: kinds differ in data alone."""


@pytest.mark.parametrize("name", NAMES)
def test_compiled_reference_and_kept_data_are_equal(
    name: str,
    database_kind: str,
    run_query: RunQuery,
    reference: Reference,
    request: pytest.FixtureRequest,
) -> None:
    text, variables = _read_family(name)
    is_regenerating = request.config.getoption("--regenerate-golden")
    viewer_class = _tell_viewer_class(name)
    expected = _render_data(reference.as_viewer(viewer_class).execute(text, variables))
    if is_regenerating:
        (GOLDEN / f"{name}.json").write_text(expected, encoding="utf-8")
    compiled = run_query(text, variables, viewer_class=viewer_class)
    sql = _render_statements(compiled.statements)
    kept = GOLDEN / f"{name}{SQL_ENDINGS[database_kind]}"
    if is_regenerating:
        kept.write_text(sql, encoding="utf-8")
    assert _render_data(write_numbers_alike(compiled.data)) == _render_data(
        write_numbers_alike(json.loads(expected))
    )
    assert expected == (GOLDEN / f"{name}.json").read_text(encoding="utf-8")
    assert sql == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_each_root_field_that_reads_rows_is_one_statement(name: str, run_query: RunQuery) -> None:
    text, variables = _read_family(name)
    answer = run_query(text, variables, viewer_class=_tell_viewer_class(name))
    fields = _read_root_fields(text)
    reading = [key for key in answer.data if fields[key] not in FIXED_FIELDS]
    assert len(answer.statements) == len(reading)


def test_every_family_is_complete() -> None:
    endings = (".graphql", ".variables.json", ".json", *SQL_ENDINGS.values())
    known = {f"{name}{ending}" for name in NAMES for ending in endings}
    assert sorted(path.name for path in GOLDEN.iterdir() if path.name not in known) == []
    assert [name for name in NAMES if not (GOLDEN / f"{name}.json").exists()] == []


def test_every_field_is_asked_for_and_answered(reference: Reference) -> None:
    filled = {(use.parent, use.field) for use in _collect_all_uses(reference) if use.is_filled}
    wanted = {
        (kind.name, field)
        for kind in list_read_types(reference.schema)
        if is_object_type(kind)
        for field in kind.fields
    }
    assert sorted(wanted - filled - NEVER_FILLED.keys()) == []
    assert sorted(filled & NEVER_FILLED.keys()) == []


def test_a_partner_is_told_every_reason_but_those_of_others() -> None:
    found = json.loads((GOLDEN / "partner_access.json").read_text(encoding="utf-8"))
    articles = [edge["node"] for edge in found["articles"]["edges"]] + [found["retracted"]]
    reasons = {article["access"]["reason"] for article in articles}
    assert reasons == set(AccessReason) - {AccessReason.OPEN, AccessReason.EDITOR}
    assert {article["access"]["part"] for article in articles} == {None, *ArticlePart}
    assert {use for article in articles for use in article["access"]["aiUse"]} == set(AiUse)


def test_every_interface_field_is_asked_for(reference: Reference) -> None:
    asked = {pair for name in NAMES for pair in _read_fields(reference.schema, _read_family(name)[0])}
    wanted = {
        (kind.name, field)
        for kind in list_read_types(reference.schema)
        if is_interface_type(kind)
        for field in kind.fields
    }
    assert sorted(wanted - asked) == []


def test_every_argument_is_given(reference: Reference) -> None:
    given = {(use.parent, use.field, name) for use in _collect_all_uses(reference) for name in use.arguments}
    wanted = {
        (kind.name, field_name, argument)
        for kind in list_read_types(reference.schema)
        if is_object_type(kind)
        for field_name, field in kind.fields.items()
        for argument in field.args
    }
    assert sorted(wanted - given) == []


def test_every_input_field_and_enum_value_is_given(reference: Reference) -> None:
    given = {
        item
        for use in _collect_all_uses(reference)
        for name, value in use.arguments.items()
        for item in _walk_input(use.argument_types[name], value)
    }
    inputs = [kind for kind in list_read_types(reference.schema) if is_input_object_type(kind)]
    wanted = {(kind.name, field) for kind in inputs for field in kind.fields}
    enums = {
        kind.name: kind
        for argument in _iterate_argument_types(reference.schema)
        if is_enum_type(kind := get_named_type(argument)) and kind.name not in NEVER_NARROWED
    }
    wanted |= {(kind.name, value) for kind in enums.values() for value in kind.values}
    assert sorted(wanted - given) == []


# ---------------------------------------------------------------- families


def _read_family(name: str) -> tuple[str, dict[str, Any]]:
    variables = GOLDEN / f"{name}.variables.json"
    text = (GOLDEN / f"{name}.graphql").read_text(encoding="utf-8")
    return text, json.loads(variables.read_text(encoding="utf-8")) if variables.exists() else {}


def _tell_viewer_class(name: str) -> ViewerClass:
    beginnings = {"newsroom": ViewerClass.NEWSROOM, "partner": ViewerClass.PARTNER}
    return beginnings.get(name.partition("_")[0], ViewerClass.PUBLIC)


def _render_data(data: Any) -> str:
    """Return data as text that differs wherever a value, its type or the order of keys does."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _render_statements(statements: tuple[str, ...]) -> str:
    return "\n\n".join(f"{statement.rstrip()};" for statement in statements) + "\n"


def _read_root_fields(text: str) -> dict[str, str]:
    """Return the name of the field behind each response key of an operation whose root has no fragments."""
    operations = [node for node in parse(text).definitions if isinstance(node, OperationDefinitionNode)]
    fields = [node for node in operations[0].selection_set.selections if isinstance(node, FieldNode)]
    return {(node.alias or node.name).value: node.name.value for node in fields}


# ---------------------------------------------------------------- what queries use


class Use:
    """One resolved field: its parent type, name, given arguments, and whether it held anything."""

    def __init__(self, info: Any, arguments: dict[str, Any], value: Any):
        definition = info.parent_type.fields[info.field_name]
        self.parent = info.parent_type.name
        self.field = info.field_name
        self.arguments = {name: item for name, item in arguments.items() if item is not None}
        self.argument_types = {name: argument.type for name, argument in definition.args.items()}
        self.is_filled = value is not None and value not in ([], {})


def _collect_uses(reference: Reference, text: str, variables: dict[str, Any]) -> list[Use]:
    """Return every field that an operation resolves."""
    uses: list[Use] = []

    def record(resolve: Callable[..., Any], source: Any, info: Any, **arguments: Any) -> Any:
        value = resolve(source, info, **arguments)
        if not info.field_name.startswith("__"):
            uses.append(Use(info, arguments, value))
        return value

    result = graphql_sync(
        reference.schema, text, context_value=reference.view, variable_values=variables, middleware=[record]
    )
    assert result.errors is None
    return uses


def _collect_all_uses(reference: Reference) -> list[Use]:
    return [
        use
        for name in NAMES
        for use in _collect_uses(reference.as_viewer(_tell_viewer_class(name)), *_read_family(name))
    ]


def _read_fields(schema: GraphQLSchema, text: str) -> list[tuple[str, str]]:
    info = TypeInfo(schema)
    found: list[tuple[str, str]] = []

    class Reader(Visitor):
        def enter_field(self, node: Any, *_: Any) -> None:
            parent = info.get_parent_type()
            assert parent is not None
            found.append((parent.name, node.name.value))

    visit(parse(text), TypeInfoVisitor(info, Reader()))
    return found


def _iterate_argument_types(schema: GraphQLSchema) -> Iterator[Any]:
    for kind in list_read_types(schema):
        if is_object_type(kind):
            yield from (argument.type for field in kind.fields.values() for argument in field.args.values())
        if is_input_object_type(kind):
            yield from (field.type for field in kind.fields.values())


def _walk_input(kind: Any, value: Any) -> Iterator[tuple[str, str]]:
    named = get_named_type(kind)
    if isinstance(value, list):
        for item in value:
            yield from _walk_input(named, item)
    elif is_enum_type(named) and value is not None:
        yield named.name, value
    elif is_input_object_type(named) and value is not None:
        for name, item in value.items():
            if item is not None:
                yield named.name, name
            yield from _walk_input(named.fields[name].type, item)
