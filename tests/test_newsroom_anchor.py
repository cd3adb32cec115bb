"""A passage is found again by its words and by what stands around them, or not at all."""

import pytest

from newsgraph.newsroom.anchor import find_anchor


@pytest.mark.parametrize(
    ("old", "quote", "new", "found"),
    [
        ("He met Iran.", "Iran", "Yesterday he met Iran.", 17),
        ("He met Iran.", "Iran", "He met nobody.", None),
        ("He met Iran.", "Iran", "He met Iranians.", None),
        ("He met Iranians.", "Iran", "He met Iranians.", 7),
        ("Tehran said no.", "no", "Tehran said no. Rome said no.", 12),
        ("Rome said no.", "no", "Tehran said no. Rome said no.", 26),
        ("Nobody knows: no.", "no", "no or no", None),
        ("a no b", "no", "a no c. d no b.", None),
        ("It is a no today", "no", "It is a no. A no today", 8),
        ("x 🕊 Iran.", "Iran", "🕊🕊 Iran!", 3),
        ("Iran", "Iran", "", None),
    ],
    ids=[
        "moved",
        "gone",
        "inside a word",
        "cut as before",
        "first",
        "second",
        "too little",
        "alike",
        "nearest",
        "astral",
        "empty",
    ],
)
def test_a_passage_is_found_by_words_and_surroundings(
    old: str, quote: str, new: str, found: int | None
) -> None:
    start = old.rindex(quote)
    place = find_anchor(old, start, start + len(quote), new)
    assert place == (None if found is None else (found, found + len(quote)))
