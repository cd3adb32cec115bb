"""Page flags that nothing else of the page is asked for beside."""

import sqlite3
from pathlib import Path

import pytest

from conftest import RunQuery, open_runner, render_url
from reference.execute import Reference


@pytest.mark.parametrize(
    "arguments", ["", "(first: 1)", "(last: 1)", "(first: 0)", '(filter: {languages: ["xx"]})']
)
@pytest.mark.parametrize("flag", ["hasPreviousPage", "hasNextPage"])
def test_a_page_flag_alone_is_answered(
    arguments: str, flag: str, run_query: RunQuery, reference: Reference
) -> None:
    text = f"{{ articles{arguments} {{ pageInfo {{ {flag} }} }} }}"
    assert run_query(text).data == reference.execute(text)


@pytest.mark.parametrize("order", ["PUBLISHED_AT_DESC", "PUBLISHED_AT_ASC", "MODIFIED_AT_DESC"])
@pytest.mark.parametrize("states", ["PUBLISHED, RETRACTED", "RETRACTED, PUBLISHED, DRAFT, RETRACTED"])
@pytest.mark.parametrize("page", ["first: 1", "first: 16", "last: 2", "first: 0", "first: 100"])
def test_articles_of_several_states_are_one_list(
    page: str, states: str, order: str, run_query: RunQuery, reference: Reference
) -> None:
    """The states stand in a variable too: what it holds decides how the statement reads them."""
    flags = "hasNextPage hasPreviousPage startCursor endCursor"
    shown = f"{{ totalCount pageInfo {{ {flags} }} edges {{ node {{ slug }} }} }}"
    listed = f"articles({page}, orderBy: {order}, filter: {{status: $states}}) {shown}"
    variables = {"states": states.split(", ")}
    answer = run_query(f"query ($states: [ArticleStatus!]) {{ {listed} }}", variables)
    literal = f"{{ {listed.replace('$states', f'[{states}]')} }}"
    assert answer.data == reference.execute(literal)
    assert run_query(literal) == answer


@pytest.mark.parametrize(
    ("order", "index"),
    [
        ("PUBLISHED_AT_DESC", "article_by_published"),
        ("PUBLISHED_AT_ASC", "article_by_published"),
        ("MODIFIED_AT_DESC", "article_by_modified"),
    ],
)
def test_of_each_state_an_index_gives_the_first_in_order(order: str, index: str, newsroom: Path) -> None:
    asked = f"first: 2, orderBy: {order}, filter: {{status: [RETRACTED, PUBLISHED]}}"
    text = f"{{ articles({asked}) {{ edges {{ node {{ slug }} }} }} }}"
    with open_runner(render_url(newsroom)) as run:
        [statement] = run(text).statements
    with sqlite3.connect(newsroom) as connection:
        values = (-1,) * statement.count("?")
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert sum(step == f"SEARCH article_1 USING COVERING INDEX {index} (status=?)" for step in steps) == 2, (
        steps
    )
