"""Names that no dictionary has, proposed and never guessed from an accidental capital."""

import pytest

from newsgraph.ingest.proposal import propose_names


def list_proposals(text: str, language: str | None = None) -> list[tuple[str, str, str | None, str]]:
    return [
        (one.text, one.name, one.kind.value if one.kind else None, one.rule)
        for one in propose_names(text, [], [], language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "They met Jane Roe.", [("Jane Roe", "Jane Roe", None, "capitalised")], id="capitalised run"
        ),
        pytest.param("Yesterday Officials left.", [], id="one word is no run"),
        pytest.param("However Many left.", [], id="capital at the start of a sentence"),
        pytest.param(
            "Foreign Minister Jane Roe left. Roe returned.",
            [("Jane Roe", "Jane Roe", "PERSON", "title"), ("Roe", "Jane Roe", "PERSON", "surname")],
            id="title, then the bare surname",
        ),
        pytest.param(
            "A word from Judge Okafor.", [("Okafor", "Okafor", "PERSON", "title")], id="title and surname"
        ),
        pytest.param("Jane Roe said so.", [("Jane Roe", "Jane Roe", "PERSON", "said")], id="said"),
        pytest.param("Officials said so.", [], id="officials are no name"),
        pytest.param(
            "It hit Ludwig van Beethoven.",
            [("Ludwig van Beethoven", "Ludwig van Beethoven", None, "capitalised")],
            id="particle",
        ),
        pytest.param(
            "It reached the Ministry of Health.",
            [("Ministry of Health", "Ministry of Health", "ORGANIZATION", "capitalised")],
            id="organization with of",
        ),
        pytest.param("On Monday, March 3, it ended.", [], id="days and months"),
        pytest.param(
            "The General Assembly met.",
            [("General Assembly", "General Assembly", "ORGANIZATION", "capitalised")],
            id="no general",
        ),
        pytest.param("What To Do When Ships Are Late", [], id="a heading in title case"),
    ],
)
def test_names_are_proposed(text, expected):
    assert list_proposals(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Er sah die Bunte Republik Neustadt.", [], id="nouns are capitalised anyway"),
        pytest.param(
            "Das sagte Anna Schmidt.",
            [("Anna Schmidt", "Anna Schmidt", "PERSON", "said")],
            id="a verb of saying",
        ),
        pytest.param(
            "Der Außenminister Anton Weber kam.",
            [("Anton Weber", "Anton Weber", "PERSON", "title")],
            id="a title",
        ),
    ],
)
def test_german_needs_a_cue(text, expected):
    assert list_proposals(text, "de-DE") == expected


def test_taken_spans_are_left_alone():
    assert propose_names("They met Jane Roe.", [(9, 17)], []) == ()
