"""The text of a key: its form, its checksum, and that it can be taken out of what is written down."""

import pytest

from newsgraph.access.key_text import DIGITS, hide_keys, is_key, render_key

LAST = render_key(b"\xff" * 32)


def test_a_key_has_its_prefix_43_digits_and_a_checksum() -> None:
    shown = [render_key(bytes(32)), render_key(b"\xff" * 32)]
    assert shown == [
        f"nws_live_{'0' * 43}_1Znjrl",
        "nws_live_yhjskwdA6OZ1AL1YmHWZWm8LLG7HjnuCA2j5rOw8Xp1_4e1T17",
    ]
    assert [(len(key), is_key(key)) for key in shown] == [(59, True), (59, True)]


def test_one_wrong_character_anywhere_is_noticed() -> None:
    for place in range(len(LAST)):
        wrong = DIGITS[(DIGITS.find(LAST[place]) + 1) % 62]
        assert not is_key(f"{LAST[:place]}{wrong}{LAST[place + 1 :]}")


@pytest.mark.parametrize(
    "text", ["", "nws_live_", LAST[:-1], f"{LAST}0", f" {LAST}", f"{LAST}\n", LAST.upper()]
)
def test_what_is_longer_or_shorter_is_no_key(text: str) -> None:
    assert not is_key(text)


def test_a_key_holds_32_bytes() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        render_key(bytes(31))


def test_keys_and_their_beginnings_are_hidden() -> None:
    assert hide_keys(f"sent {LAST}, then {LAST[:20]}.") == "sent nws_live_***, then nws_live_***."
    assert hide_keys("newsgraph") == "newsgraph"
