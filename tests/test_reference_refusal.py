"""What the compiled side refuses, the reference refuses as well."""

import pytest
from graphql import GraphQLError

from conftest import RunQuery
from newsgraph.errors import RequestError
from reference.execute import Reference


def _render_cursor(text: str) -> str:
    return text.encode().hex()


CURSOR = "ArticleEdgePUBLISHED_AT_DESC|2025-05-20T12:00:00.000Z|a_dxcg65lhemi3epmb6xl433ju"
ENTITY_CURSOR = "EntityEdgeARTICLE_COUNT_DESC|seven|e_x"
REFUSED = {
    "first_and_last": "{ articles(first: 1, last: 1) { totalCount } }",
    "first_above_the_most": "{ articles(first: 101) { totalCount } }",
    "last_above_the_most": "{ articles(last: 101) { totalCount } }",
    "first_below_zero": "{ articles(first: -1) { totalCount } }",
    "mentions_above_the_most": """
        { article(slug: "how-we-correct-mistakes") { paragraphs { mentions(first: 101) { id } } } }
    """,
    "cursor_no_hex": '{ articles(after: "xyz") { edges { cursor } } }',
    "cursor_no_text": '{ articles(after: "ff") { edges { cursor } } }',
    "cursor_empty": '{ articles(after: "") { edges { cursor } } }',
    "cursor_of_another_order": (
        f'{{ articles(orderBy: PUBLISHED_AT_ASC, after: "{_render_cursor(CURSOR)}") {{ edges {{ cursor }} }} }}'
    ),
    "cursor_of_another_list": f'{{ entities(before: "{_render_cursor(CURSOR)}") {{ edges {{ cursor }} }} }}',
    "cursor_without_number": f'{{ entities(after: "{_render_cursor(ENTITY_CURSOR)}") {{ edges {{ cursor }} }} }}',
    "change_cursor_of_another_list": f'{{ changes(after: "{_render_cursor(CURSOR)}") {{ edges {{ cursor }} }} }}',
    "change_cursor_without_position": (
        f'{{ changes(after: "{_render_cursor("ChangeEdge|seven")}") {{ edges {{ cursor }} }} }}'
    ),
    "changes_above_the_most": "{ changes(first: 101) { edges { cursor } } }",
    "no_argument": "{ article { id } }",
    "only_null_argument": "{ article(id: null) { id } }",
    "two_arguments": '{ entity(id: "e_x", slug: "x") { id } }',
    "instant_without_zone": '{ articles(filter: {publishedAfter: "2025-05-20T12:00:00"}) { totalCount } }',
    "no_instant": '{ articles(filter: {publishedBefore: "yesterday"}) { totalCount } }',
    "unknown_field": "{ articles { unknown } }",
    "unknown_enum_value": "{ articles(orderBy: BEST) { totalCount } }",
}


@pytest.mark.parametrize("name", REFUSED)
def test_both_refuse(name: str, run_query: RunQuery, reference: Reference) -> None:
    with pytest.raises(RequestError):
        run_query(REFUSED[name])
    with pytest.raises(GraphQLError):
        reference.execute(REFUSED[name])


@pytest.mark.parametrize("size", [0, 100])
def test_both_take_the_least_and_the_most(size: int, run_query: RunQuery, reference: Reference) -> None:
    text = f"{{ articles(first: {size}) {{ totalCount edges {{ cursor }} }} }}"
    assert run_query(text).data == reference.execute(text)
