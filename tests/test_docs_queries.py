"""The queries in the documentation answer, on the sample newsroom, with something in every field they ask for."""

import re
from pathlib import Path
from typing import Any

import pytest

from conftest import RunQuery

DOCS = Path(__file__).parents[1] / "docs"
QUERIES = [
    pytest.param(query, id=f"{page.stem}-{number}")
    for page in sorted(DOCS.glob("*.md"))
    for number, query in enumerate(
        re.findall(r"^```graphql\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL), 1
    )
]


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_of_the_documentation_is_answered(query: str, run_query: RunQuery) -> None:
    data = run_query(query).data
    assert data
    assert [path for path, value in _walk(data, "") if value in (None, [], {})] == []


def test_there_are_queries_to_run() -> None:
    assert len(QUERIES) >= 6


def _walk(value: Any, path: str) -> list[tuple[str, Any]]:
    """Return the root fields and lists of an answer by path; a null inside an object may be the truth."""
    if isinstance(value, dict):
        below = [found for key, item in value.items() for found in _walk(item, f"{path}.{key}")]
        return [*([(path, value)] if path else []), *below] if path.count(".") < 2 else below
    if isinstance(value, list):
        return [(path, value), *(found for item in value for found in _walk(item, path))]
    return [(path, value)] if path.count(".") < 2 else []
