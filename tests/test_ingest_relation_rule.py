"""Relations that sentences report: what is served, what waits, who speaks."""

import time

import pytest

from newsgraph.ingest.dictionary import Dictionary
from newsgraph.ingest.document import FoundRelation, Name
from newsgraph.ingest.linking import link_text
from newsgraph.ingest.relation_pattern import ANNOUNCED
from newsgraph.ingest.relation_rule import HYPOTHETICAL, NOT_HELD, UNATTRIBUTED, UNRESOLVED, find_relations
from newsgraph.model.vocabulary import AliasKind, EntityKind, EvidenceMethod

P, L, G, E = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANIZATION, EntityKind.EVENT
DICTIONARY = Dictionary(
    [
        Name("Anna Berg", "berg", P),
        Name("Omar Said", "omar", P),
        Name("Sergej Lang", "lang", P),
        Name("Norland", "norland", L),
        Name("Norlands", "norland", L, AliasKind.ALIAS),
        Name("Norlandic", "norland", L, AliasKind.DEMONYM),
        Name("norländische", "norland", L, AliasKind.DEMONYM),
        Name("Sudland", "sudland", L),
        Name("Port City", "port", L),
        Name("Red Front", "front", G),
        Name("Blue League", "league", G),
        Name("Harbour Lines", "harbour", G),
        Name("Harbour Treaty", "treaty", E),
    ]
)


def find(text: str) -> tuple[FoundRelation, ...]:
    return find_relations(text, link_text(text, DICTIONARY), DICTIONARY)


def list_served(text: str) -> list[str]:
    return [
        " ".join(filter(None, (one.subject, one.kind, one.object, one.role)))
        for one in find(text)
        if not one.proposal_reason
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg, foreign minister of Norland, left.", ["berg HOLDS_OFFICE norland foreign minister"]),
        (
            "Norland’s Deputy Foreign Minister Anna Berg left.",
            ["berg HOLDS_OFFICE norland deputy foreign minister"],
        ),
        ("Norlandic Foreign Minister Anna Berg left.", ["berg HOLDS_OFFICE norland foreign minister"]),
        ("Norland Defence Minister Anna Berg left.", ["berg HOLDS_OFFICE norland defence minister"]),
        ("The president of Norland, Anna Berg, left.", ["berg HOLDS_OFFICE norland president"]),
        (
            "The Red Front Chief of Staff, Lt. Gen. Omar Said, left.",
            ["omar HOLDS_OFFICE front chief of staff"],
        ),
        (
            "Norlandic leaders, including President Anna Berg and Defense Minister Omar Said, left.",
            ["berg HOLDS_OFFICE norland president", "omar HOLDS_OFFICE norland defense minister"],
        ),
        ("Der norländische Außenminister Sergej Lang kam.", ["lang HOLDS_OFFICE norland außenminister"]),
        ("Präsident Sergej Lang von Norland kam.", ["lang HOLDS_OFFICE norland präsident"]),
        ("Sergej Lang, Präsident von Norland, kam.", ["lang HOLDS_OFFICE norland präsident"]),
        ("Harbour Lines spokesperson Anna Berg left.", ["berg REPRESENTS harbour spokesperson"]),
        ("Anna Berg, head of Harbour Lines, left.", ["berg HEADS harbour head"]),
        ("Harbour Lines CEO Anna Berg left.", ["berg HEADS harbour ceo"]),
        ("Anna Berg, a member of Red Front, left.", ["berg MEMBER_OF front"]),
        ("Anna Berg met Omar Said in Port City.", ["berg MEETS_WITH omar"]),
        ("Anna Berg, who met with Omar Said, left.", ["berg MEETS_WITH omar"]),
        ("Anna Berg held high-level talks with Omar Said.", ["berg MEETS_WITH omar"]),
        ("Norland and Sudland held talks.", ["norland MEETS_WITH sudland"]),
        ("A meeting between Anna Berg and Omar Said took place.", ["berg MEETS_WITH omar"]),
        ("Anna Berg met Omar Said and Sergej Lang.", ["berg MEETS_WITH omar", "berg MEETS_WITH lang"]),
        ("Norland-backed Red Front won.", ["norland SUPPORTS front"]),
        ("Norlandic-backed Red Front won.", ["norland SUPPORTS front"]),
        ("Norland supports Red Front.", ["norland SUPPORTS front"]),
        ("Norland accused Sudland of lying.", ["norland ACCUSES sudland"]),
        ("Red Front, based in Port City, closed.", ["front BASED_IN port"]),
        ("Port City-based Harbour Lines closed.", ["harbour BASED_IN port"]),
        ("Norland sanctioned Red Front.", ["norland SANCTIONS front"]),
        ("Anna Berg founded Harbour Lines.", ["berg FOUNDED harbour"]),
        ("Anna Berg, founder of Harbour Lines, left.", ["berg FOUNDED harbour"]),
        ("Red Front, an ally of Blue League, agreed.", ["front ALLIED_WITH league"]),
        ("Norland signed the Harbour Treaty.", ["norland SIGNATORY_OF treaty"]),
        ("Anna Berg, daughter of Omar Said, left.", ["berg FAMILY_OF omar daughter"]),
        ("Norland urged Sudland to stop.", ["norland DEMANDS_OF sudland"]),
        ("Anna Berg did not meet Omar Said.", []),
        ("Norland has not sanctioned Red Front.", []),
        ("Critics of Norland accused Sudland of lying.", []),
        ("Norland met Red Front's leader.", []),
        ("Norland attacked Red Front positions.", []),
        ("Has Norland sanctioned Red Front?", []),
        ("Norland and Sudland were named.", []),
    ],
)
def test_relation_is_served(text, expected):
    assert list_served(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        pytest.param("Anna Berg is set to meet Omar Said.", "MEETS_WITH", ANNOUNCED, id="announced"),
        pytest.param("If Norland backs Red Front, it wins.", "SUPPORTS", HYPOTHETICAL, id="conditional"),
        pytest.param("Former Norlandic President Anna Berg left.", "HOLDS_OFFICE", NOT_HELD, id="former"),
        pytest.param("Norlandic President Jane Roe left.", "HOLDS_OFFICE", UNRESOLVED, id="a proposed name"),
        pytest.param(
            "Red Front attacked Port City.", "ATTACKS", UNATTRIBUTED, id="accusation by the publisher"
        ),
        pytest.param(
            "Officials said Red Front attacked Port City.", "ATTACKS", UNATTRIBUTED, id="by officials"
        ),
        pytest.param(
            "Red Front in Port City closed.", "BASED_IN", "a weak pattern: 'in' may tell of a visit", id="in"
        ),
    ],
)
def test_relation_waits_for_an_editor(text, kind, reason):
    assert [(one.kind, one.proposal_reason) for one in find(text)] == [(kind, reason)]


@pytest.mark.parametrize(
    "text",
    [
        "Red Front may attack Port City.",
        "If Red Front attacked Port City, Norland would answer.",
        "Norland will attack Sudland, Anna Berg said.",
        "Red Front never attacked Port City.",
    ],
)
def test_accusation_that_nobody_makes_is_left_out(text):
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "stance", "voice", "speaker"),
    [
        ("Anna Berg said that Red Front attacked Port City.", "ASSERTS", "QUOTED_SPEAKER", "berg"),
        ("Red Front attacked Port City, Anna Berg said on Monday.", "ASSERTS", "QUOTED_SPEAKER", "berg"),
        ("“Red Front attacked Port City,” said Anna Berg.", "ASSERTS", "QUOTED_SPEAKER", "berg"),
        ("According to Anna Berg, Red Front attacked Port City.", "ASSERTS", "QUOTED_SPEAKER", "berg"),
        ("Norland accused Red Front of attacking Port City.", "ASSERTS", "QUOTED_SPEAKER", "norland"),
        ("Anna Berg denied that Red Front attacked Port City.", "DENIES", "QUOTED_SPEAKER", "berg"),
        ("Red Front denied attacking Port City.", "DENIES", "QUOTED_SPEAKER", "front"),
        ("Anna Berg doubted that Red Front attacked Port City.", "DOUBTS", "QUOTED_SPEAKER", "berg"),
        ("A spokesman for Norland said Red Front attacked Port City.", "ASSERTS", "UNNAMED_SPEAKER", None),
        ("“Red Front attacked Port City.”", "ASSERTS", "UNKNOWN", None),
        ("He said Red Front attacked Port City.", "ASSERTS", "UNKNOWN", None),
        ("Anna Berg said so, and Red Front attacked Port City.", "ASSERTS", "UNKNOWN", None),
        ("Red Front reportedly attacked Port City.", "RELAYS", "UNKNOWN", None),
        ("Red Front attacked Port City.", "ASSERTS", "PUBLISHER", None),
    ],
)
def test_voice_is_that_of_who_speaks(text, stance, voice, speaker):
    attacks = [one for one in find(text) if one.kind == "ATTACKS"]
    assert [(one.stance.value, one.voice.value, one.speaker) for one in attacks] == [(stance, voice, speaker)]
    assert (attacks[0].proposal_reason is None) == (speaker is not None)


def test_accusation_is_beside_what_is_said():
    found = find("Norland accused Red Front of attacking Port City.")
    assert [(one.subject, one.kind, one.voice.value) for one in found] == [
        ("norland", "ACCUSES", "PUBLISHER"),
        ("front", "ATTACKS", "QUOTED_SPEAKER"),
    ]


def test_subordinate_clause_before_a_speaker_stays_the_publisher_s():
    found = find("After Anna Berg met Omar Said, Sergej Lang said Norland attacked Sudland.")
    assert [(one.kind, one.voice.value, one.speaker) for one in found if not one.proposal_reason] == [
        ("MEETS_WITH", "PUBLISHER", None),
        ("ATTACKS", "QUOTED_SPEAKER", "lang"),
    ]


def test_quote_is_the_sentence_in_code_points():
    text = "İ😀 e\u0301.\r\n Omar Said left. Anna Berg met Omar Said. Done."
    (one,) = find(text)
    assert one.quote == "Anna Berg met Omar Said."
    assert text[one.start : one.end] == one.quote
    assert one.method is EvidenceMethod.RULE


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Norland", "\ue0000\ue001 met \ue0001\ue001."],
    ids=["empty", "break", "one", "tokens"],
)
def test_nothing_is_found_in_nothing(text):
    assert find(text) == ()


def test_two_megabytes_are_read_in_linear_time():
    sentence = "Anna Berg, foreign minister of Norland, met Omar Said. "
    text = sentence * (2_000_000 // len(sentence))
    linking = link_text(text, DICTIONARY)
    started = time.process_time()
    assert len(find_relations(text, linking, DICTIONARY)) == 2 * (2_000_000 // len(sentence))
    assert time.process_time() - started < 60


def test_one_endless_sentence_is_left_alone():
    text = "Norland, " * 100_000
    started = time.process_time()
    assert find(text) == ()
    assert time.process_time() - started < 30
