"""Page flags that nothing else of the page is asked for beside."""

import pytest

from conftest import RunQuery
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
