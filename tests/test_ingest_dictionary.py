"""Names of a gazetteer found in texts, with spans that are right in every script."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.ingest.dictionary import Dictionary, choose_longest
from newsgraph.ingest.document import Name
from newsgraph.model.vocabulary import EntityKind

PLACE = EntityKind.PLACE


def build_dictionary(*names: str, language: str | None = None) -> Dictionary:
    return Dictionary(Name(name, name, PLACE, None, language) for name in names)


def find_spans(text: str, *names: str) -> list[tuple[int, str]]:
    return [(one.start, one.text) for one in choose_longest(build_dictionary(*names).find_names(text))]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        pytest.param("Iran", "Iran, Iranian", [(0, "Iran")], id="word boundary"),
        pytest.param(
            "Iran", "Iran’s and Iran-backed", [(0, "Iran"), (11, "Iran")], id="possessive and compound"
        ),
        pytest.param("Iran", "IRAN and iran", [(0, "IRAN")], id="capitals match, lower case does not"),
        pytest.param("US", "us and US", [(7, "US")], id="acronym keeps its case"),
        pytest.param("Us", "US", [], id="a short name has no form in capitals"),
        pytest.param("Straße", "STRASSE", [(0, "STRASSE")], id="capitals that change length"),
        pytest.param("O'Brien", "O’Brien spoke", [(0, "O’Brien")], id="typographic apostrophe"),
        pytest.param("Brien", "O’Brien spoke", [], id="part of an Irish name"),
        pytest.param("Iran", "l’Iran", [(2, "Iran")], id="French elision"),
        pytest.param("Red Sea", "the Red\u00a0Sea", [(4, "Red\u00a0Sea")], id="non-breaking space"),
        pytest.param("Iran-Russia", "Iran–Russia", [(0, "Iran–Russia")], id="en dash"),
        pytest.param("Zürich", "in Zu\u0308rich.", [(3, "Zu\u0308rich")], id="decomposed text"),
        pytest.param("Zu\u0308rich", "Zürich", [(0, "Zürich")], id="decomposed name"),
        pytest.param("Jose", "Jose\u0301 spoke", [], id="a mark after the match belongs to it"),
        pytest.param("Jose", "e\u0301 Jose", [(3, "Jose")], id="offsets after a decomposed letter"),
        pytest.param(
            "İstanbul", "In İSTANBUL and İstanbul", [(3, "İSTANBUL"), (16, "İstanbul")], id="Turkish İ"
        ),
        pytest.param("Ankara", "İİİ Ankara", [(4, "Ankara")], id="offsets after Turkish İ"),
        pytest.param("Iran", "Ir\u00adan", [(0, "Ir\u00adan")], id="soft hyphen inside"),
        pytest.param("Iran", "Iran\u00adian", [], id="soft hyphen is no boundary"),
        pytest.param("Gaza", "😀👩‍👩‍👧 Gaza", [(7, "Gaza")], id="emoji count as code points"),
        pytest.param("حماس", "قالت حماس إن", [(5, "حماس")], id="Arabic"),
        pytest.param("北京", "他在北京说", [(2, "北京")], id="Chinese has no boundaries"),
        pytest.param("U.N.", "the U.N. and U.N.H.C.R.", [(4, "U.N.")], id="dotted acronym"),
        pytest.param("Gaza War", "Gaza\n\nWar", [], id="never across a paragraph break"),
        pytest.param("the Wire", "The Wire wrote", [(0, "The Wire")], id="start of a sentence"),
    ],
)
def test_name_is_found_with_its_span(name, text, expected):
    assert find_spans(text, name) == expected


def test_longest_leftmost_is_chosen_after_boundaries():
    assert find_spans("New York Times of New Yorkers", "New York", "New York Times", "York") == [
        (0, "New York Times")
    ]


def test_turkish_name_has_turkish_capitals():
    names = build_dictionary("Diyarbakır", language="tr").find_names("DİYARBAKIR")
    assert [one.text for one in names] == ["DİYARBAKIR"]


def test_names_of_several_entities_share_a_place():
    dictionary = Dictionary([Name("Levi", "a", PLACE), Name("Levi", "b", PLACE)])
    assert [name.entity for name in dictionary.find_names("Levi")[0].names] == ["a", "b"]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\u0301", "\u200d"], ids=["empty", "space", "break", "mark", "joiner"]
)
def test_nothing_is_found_in_nothing(text):
    assert build_dictionary("Iran", "", " ").find_names(text) == ()


def test_empty_dictionary_finds_nothing():
    assert Dictionary([]).find_names("Iran") == ()


@given(
    st.lists(st.one_of(st.text(max_size=8), st.sampled_from(["Iran", "Zürich", "O'Brien", "İzmir", "北京"])))
)
def test_every_span_is_its_slice(parts):
    text = " ".join(parts)
    chosen = choose_longest(build_dictionary("Iran", "Zürich", "O'Brien", "İzmir", "北京").find_names(text))
    assert all(text[one.start : one.end] == one.text for one in chosen)
    assert all(left.end <= right.start for left, right in pairwise(chosen))
