"""The queries in the documentation answer, on the sample newsroom, with something in every field they ask for."""

import re
from pathlib import Path
from typing import Any

import pytest

from conftest import RunQuery
from newsgraph.compiler.operation import Operations
from newsgraph.model.viewer import ViewerClass
from newsgraph.schema.build import build_schema

DOCS = Path(__file__).parents[1] / "docs"
EXAMPLES = [
    (query, f"{page.stem}-{number}")
    for page in sorted(DOCS.glob("*.md"))
    for number, query in enumerate(
        re.findall(r"^```graphql\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL), 1
    )
]
SUBSCRIPTIONS = [pytest.param(query, id=name) for query, name in EXAMPLES if query.startswith("subscription")]
QUERIES = [pytest.param(query, id=name) for query, name in EXAMPLES if not query.startswith("subscription")]


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_of_the_documentation_is_answered(query: str, run_query: RunQuery) -> None:
    data = run_query(query).data
    assert data
    assert [path for path, value in walk_answer(data, "") if value in (None, [], {})] == []


@pytest.mark.parametrize("query", SUBSCRIPTIONS)
def test_a_subscription_of_the_documentation_can_be_followed(query: str) -> None:
    operation = Operations(build_schema()._schema).find(query, None)
    assert operation.plan_subscription(operation.coerce_variables({}), ViewerClass.PUBLIC).plan.fields


def test_there_are_queries_to_run() -> None:
    assert len(QUERIES) >= 6


def walk_answer(value: Any, path: str) -> list[tuple[str, Any]]:
    """Return the root fields and lists of an answer by path; a null inside an object may be the truth."""
    if isinstance(value, dict):
        below = [found for key, item in value.items() for found in walk_answer(item, f"{path}.{key}")]
        return [*([(path, value)] if path else []), *below] if path.count(".") < 2 else below
    if isinstance(value, list):
        return [(path, value), *(found for item in value for found in walk_answer(item, path))]
    return [(path, value)] if path.count(".") < 2 else []
