"""Sentences, and the full stops that end none."""

import pytest

from newsgraph.ingest.sentence import split_sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One. Two! Three?", ["One.", "Two!", "Three?"], id="marks"),
        pytest.param(
            "Lt. Gen. Roe met Mr. Doe. He left.", ["Lt. Gen. Roe met Mr. Doe.", "He left."], id="titles"
        ),
        pytest.param(
            "The U.S. Navy left the U.S. It was late.",
            ["The U.S. Navy left the U.S.", "It was late."],
            id="initials",
        ),
        pytest.param("Das ist z. B. neu. Ja.", ["Das ist z. B. neu.", "Ja."], id="German abbreviation"),
        pytest.param("Am 23. April kam er. Gut.", ["Am 23. April kam er.", "Gut."], id="German ordinal"),
        pytest.param("See No. 5. Then go.", ["See No. 5.", "Then go."], id="number"),
        pytest.param("“Stop.” He left.", ["“Stop.”", "He left."], id="closing quotation mark"),
        pytest.param("“Stop!” he said.", ["“Stop!” he said."], id="a quotation goes on"),
        pytest.param("A heading\n\nA text.", ["A heading", "A text."], id="blank line"),
        pytest.param("他来了。她走了。", ["他来了。", "她走了。"], id="Chinese"),
        pytest.param(" \n\n ", [], id="space"),
    ],
)
def test_text_is_divided(text, expected):
    assert [text[start:end] for start, end in split_sentences(text)] == expected
