"""Characters that XML cannot hold are left out before lxml would refuse them."""

import pytest
from lxml import etree

from newsgraph.syndication.form.xml_text import clean_text


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("plain", "plain"),
        ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
        ("a\x00b\x0bc\x1bd", "abcd"),
        ("half \ud83d of a pair", "half  of a pair"),
        ("no character\ufffe\uffff", "no character"),
        ("\U0001f4f0 \u200fשלום", "\U0001f4f0 \u200fשלום"),
        ("", ""),
    ],
)
def test_what_xml_cannot_hold_is_left_out(given: str, kept: str) -> None:
    assert clean_text(given) == kept


def test_lxml_takes_every_character_that_is_kept() -> None:
    every = "".join(map(chr, range(0x110000)))
    kept = clean_text(every)
    element = etree.Element("text")
    element.text = kept
    assert etree.fromstring(etree.tostring(element, encoding="utf-8")).text == kept
    assert len(kept) == 0x110000 - 29 - 0x800 - 2  # C0 controls, surrogates, U+FFFE and U+FFFF
