"""Names linked to entities, left ambiguous, or proposed."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.ingest.dictionary import Dictionary
from newsgraph.ingest.document import AmbiguousMention, Name
from newsgraph.ingest.linking import link_text
from newsgraph.model.vocabulary import AliasKind, EntityKind

PERSON, PLACE, ORGANIZATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANIZATION
DICTIONARY = Dictionary(
    [
        Name("Norland", "norland", PLACE),
        Name("Norlandic", "norland", PLACE, AliasKind.DEMONYM),
        Name("Harbour Trust", "trust", ORGANIZATION),
        Name("the Trust", "trust", ORGANIZATION, AliasKind.WEAK),
        Name("Daniel Levi", "judge", PERSON),
        Name("Daniel Levi", "economist", PERSON),
        Name("Judge Daniel Levi", "judge", PERSON, AliasKind.ALIAS),
        Name("Levi", "judge", PERSON, AliasKind.WEAK),
        Name("Levi", "economist", PERSON, AliasKind.WEAK),
    ]
)


def list_links(text: str, headline: str = "") -> list[tuple[int, str, str]]:
    return [
        (one.start, one.text, one.entity) for one in link_text(text, DICTIONARY, headline=headline).mentions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norland agreed.", [(0, "Norland", "norland")], id="a name links"),
        pytest.param("A Norlandic port.", [], id="a demonym never does"),
        pytest.param("So the Trust paid.", [], id="a weak alias does not alone"),
        pytest.param(
            "Harbour Trust paid. Then the Trust closed.",
            [(0, "Harbour Trust", "trust"), (25, "the Trust", "trust")],
            id="a weak alias follows its name",
        ),
        pytest.param(
            "So the Trust paid, Harbour Trust said.", [(19, "Harbour Trust", "trust")], id="but not before it"
        ),
        pytest.param(
            "Judge Daniel Levi ruled. Daniel Levi left, Levi said.",
            [(0, "Judge Daniel Levi", "judge"), (25, "Daniel Levi", "judge"), (43, "Levi", "judge")],
            id="an ambiguous name follows an unambiguous one",
        ),
    ],
)
def test_names_link(text, expected):
    assert list_links(text) == expected


def test_ambiguous_name_keeps_its_candidates():
    linking = link_text("Daniel Levi spoke.", DICTIONARY)
    assert linking.ambiguous == (AmbiguousMention(0, 11, "Daniel Levi", ("economist", "judge")),)
    assert linking.mentions == ()
    assert linking.proposed == ()


def test_headline_is_read_first_and_makes_no_mention():
    assert list_links("So the Trust paid.", headline="Harbour Trust in debt") == [(3, "the Trust", "trust")]


@given(
    st.lists(
        st.one_of(st.text(max_size=6), st.sampled_from(["Norland", "Daniel Levi", "Jane Roe said", "\n\n"]))
    )
)
def test_mentions_equal_their_slices_and_never_overlap(parts):
    text = " ".join(parts)
    linking = link_text(text, DICTIONARY)
    found = sorted(
        [*linking.mentions, *linking.ambiguous, *linking.proposed],
        key=lambda mention: (mention.start, mention.end),
    )
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all("\n\n" not in one.text for one in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@settings(deadline=None, max_examples=1)
@given(st.just("Norland met Jane Roe, the Trust said. It was a Norlandic matter for Daniel Levi.\n\n"))
def test_two_megabytes_link_in_linear_time(sentence):
    started = time.process_time()
    linking = link_text(sentence * (2_000_000 // len(sentence)), DICTIONARY)
    assert len(linking.mentions) == 2_000_000 // len(sentence)
    assert time.process_time() - started < 20
