"""The paging and the words of the reference, on rows made for the purpose."""

import pytest

from reference.connection import Order, build_connection
from reference.load import Row
from reference.text import has_every_word, split_tokens

ORDERS = {
    "": Order(lambda row: (row.rank, row.public_id)),
    "DOWN": Order(lambda row: (row.rank, row.public_id), True),
}
ROWS = [
    Row("thing", {"rank": rank, "public_id": name}) for rank, name in [(2, "c"), (1, "b"), (1, "a"), (3, "d")]
]


def _cursor(text: str) -> str:
    return text.encode().hex()


def _page(**given: object) -> tuple[str, bool, bool]:
    page = build_connection("ThingEdge", ROWS, ORDERS, lambda row: {"node": row}, given)
    names = "".join(edge["node"].public_id for edge in page["edges"])
    assert page["totalCount"] == 4
    return names, page["pageInfo"]["hasPreviousPage"], page["pageInfo"]["hasNextPage"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ("abcd", False, False)),
        ({"first": 0}, ("", False, True)),
        ({"first": 2}, ("ab", False, True)),
        ({"first": 4}, ("abcd", False, False)),
        ({"last": 1}, ("d", True, False)),
        ({"orderBy": "DOWN", "first": 3}, ("dcb", False, True)),
        ({"after": _cursor("ThingEdge|1|a"), "first": 2}, ("bc", True, True)),
        ({"after": _cursor("ThingEdge|0|z"), "first": 2}, ("ab", False, True)),
        ({"before": _cursor("ThingEdge|2|c"), "last": 1}, ("b", True, True)),
        ({"before": _cursor("ThingEdge|9|z"), "first": 4}, ("abcd", False, False)),
        ({"before": _cursor("ThingEdge|2|c"), "first": 9}, ("ab", False, True)),
        ({"after": _cursor("ThingEdge|2|c"), "last": 9}, ("d", True, False)),
        ({"after": _cursor("ThingEdge|3|d")}, ("", True, False)),
        ({"orderBy": "DOWN", "after": _cursor("ThingEdgeDOWN|1|b")}, ("a", True, False)),
    ],
)
def test_pages_are_cut_by_comparing_places(
    given: dict[str, object], expected: tuple[str, bool, bool]
) -> None:
    assert _page(**given) == expected


def test_a_cursor_names_its_list_and_its_place() -> None:
    page = build_connection(
        "ThingEdge", ROWS, ORDERS, lambda row: {"node": row}, {"first": 1, "orderBy": "DOWN"}
    )
    assert bytes.fromhex(page["edges"][0]["cursor"]).decode() == "ThingEdgeDOWN|3|d"
    assert page["pageInfo"]["startCursor"] == page["pageInfo"]["endCursor"] == page["edges"][0]["cursor"]


def test_an_empty_page_has_no_cursors() -> None:
    page = build_connection("ThingEdge", [], ORDERS, lambda row: {"node": row}, {})
    assert page["pageInfo"] == {
        "hasNextPage": False,
        "hasPreviousPage": False,
        "startCursor": None,
        "endCursor": None,
    }


def test_words_are_folded_runs_of_letters_and_digits() -> None:
    assert split_tokens("İSTANBUL’da 3.5 naïve, Straße 🚢 e\u0301t") == [
        "istanbul",
        "da",
        "3",
        "5",
        "naive",
        "straße",
        "et",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vell port", True),
        ("port-vell", True),
        ("vell-port", False),
        ("port sea", True),
        ("port-sea", False),
        ('"port"', True),
        ("", False),
        ("-", False),
        ("- port", True),
    ],
)
def test_each_word_stands_together_in_one_text(text: str, expected: bool) -> None:
    article = Row("article", {"headline": "Port Vell", "summary": None, "body_text": "By the sea"})
    assert has_every_word(article, text) is expected
