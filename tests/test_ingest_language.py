"""The language of a text is told where its words tell it, and of a few names it is not guessed."""

import pytest

from newsgraph.ingest.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ana Moss spoke about the quay all day.", "en"),
        ("Der Pier ist heute geschlossen.", "de"),
        ("La France annonce une visite officielle", "fr"),
        ("Moskova'da görüşmeler sürüyor", "tr"),
        ("Переговоры перенесены в Маскат", "ru"),
        ("Abbas Araghchi arrived in Muscat.", "und"),
        ("Abbas Araghchi meets Sergey Lavrov in Moscow", "und"),
        ("The pier is closed", "und"),
        ("", "und"),
    ],
)
def test_a_language_is_told_where_it_is_likelier_than_all_others(text: str, language: str) -> None:
    assert detect_language(text) == language
