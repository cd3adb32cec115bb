"""The forms of a body."""

import pytest

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import BodyFormat
from newsgraph.store.body import Utf16Offsets, build_body_forms
from newsgraph.store.text_check import check_text

MARKDOWN = """# Head & shoulders

A **bold** [link](https://example.org/) and `code`
on two lines.

- one
- two

> quoted

1. first
"""


def test_markdown_gives_a_paragraph_for_each_block() -> None:
    forms = build_body_forms(MARKDOWN, BodyFormat.MARKDOWN)
    expected = ["Head & shoulders", "A bold link and code on two lines.", "one", "two", "quoted", "first"]
    assert [part.text for part in forms.paragraphs] == expected
    assert forms.text == "\n\n".join(expected)
    assert all(forms.text[part.start : part.start + len(part.text)] == part.text for part in forms.paragraphs)
    assert forms.markdown == MARKDOWN
    assert '<a href="https://example.org/" rel="noopener noreferrer">link</a>' in forms.html
    assert forms.word_count == 14
    assert forms.reading_minutes == 1


@pytest.mark.parametrize(
    "body",
    [
        "A [link](javascript:alert(1)) here",
        "A <script>alert(1)</script> here",
        "<div onclick='x'>A</div>\n\nhere",
        "<script>alert(1)</script>\n\nhere",
        "![x](javascript:alert(1)) here",
        "A <a href='javascript:x'>b</a> here",
        "[a]: javascript:x\n\n[a] here",
        "A [link](JaVaScRiPt:alert(1)) here",
        "A [link](data:text/html,x) here",
    ],
)
def test_scripts_survive_in_no_form(body: str) -> None:
    forms = build_body_forms(body, BodyFormat.MARKDOWN)
    again = build_body_forms(forms.markdown, BodyFormat.MARKDOWN)
    for text in (forms.html, forms.markdown, again.html):
        lowered = text.lower()
        assert "<script" not in lowered
        assert "javascript:" not in lowered
        assert "data:" not in lowered
        assert "onclick" not in lowered
    assert "here" in forms.text
    assert again.text == forms.text


@pytest.mark.parametrize(
    "body",
    [
        "Plain words.",
        "# not a heading\n\n* not a list\n\n1. not a number",
        "a < b & c > d <script>x</script>",
        "[not](a link) and `not code` and *not bold* and _that_",
        "two\nlines\n\nand > more\n\n> not a quote",
        "---\n\n===\n\n+ plus\n\n| a | b |\n\n&amp; http://example.org",
        "İstanbul’da é 👩‍👩‍👧 العربية",
        "    indented",
    ],
)
def test_text_reads_the_same_through_its_markdown(body: str) -> None:
    forms = build_body_forms(body, BodyFormat.TEXT)
    assert build_body_forms(forms.markdown, BodyFormat.MARKDOWN).text == forms.text
    assert "<script" not in forms.html


def test_spans_in_utf16_count_wide_characters_twice() -> None:
    forms = build_body_forms("a😀b\n\nc", BodyFormat.TEXT)
    assert [(part.start, part.start_utf16) for part in forms.paragraphs] == [(0, 0), (5, 6)]
    assert [Utf16Offsets(forms.text).convert(offset) for offset in range(4)] == [0, 1, 3, 4]


@pytest.mark.parametrize(("words", "minutes"), [(0, 0), (1, 1), (220, 1), (221, 2)])
def test_reading_minutes_round_up(words: int, minutes: int) -> None:
    assert build_body_forms("word " * words, BodyFormat.TEXT).reading_minutes == minutes


def test_a_body_of_two_megabytes_is_taken() -> None:
    body = "\n\n".join(["A sentence of some words that fills the page. " * 40] * 1100)
    assert len(body) > 2_000_000
    assert build_body_forms(body, BodyFormat.MARKDOWN).word_count == 40 * 9 * 1100


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b", "\udfff"])
def test_text_that_no_database_keeps_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        check_text(text, "line 3")
    assert (caught.value.code, caught.value.place) == ("INVALID_TEXT", "line 3")
