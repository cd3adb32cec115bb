"""A name of several entities: what speaks for each, and when it stays unresolved."""

from collections.abc import Collection, Mapping

import pytest

from newsgraph.ingest.decision import LinkOutcome, SignalKind
from newsgraph.ingest.dictionary import Dictionary
from newsgraph.ingest.document import LinkedMention, Name
from newsgraph.ingest.linking import decide_names, link_text
from newsgraph.ingest.short_name import add_short_names
from newsgraph.model.vocabulary import AliasKind, EntityKind

PERSON, PLACE, ORGANIZATION, EVENT = (
    EntityKind.PERSON,
    EntityKind.PLACE,
    EntityKind.ORGANIZATION,
    EntityKind.EVENT,
)
NAMES = [
    Name("Georgia", "country", PLACE),
    Name("Georgia", "state", PLACE),
    Name("Lincoln", "city", PLACE),
    Name("Lincoln", "carmaker", ORGANIZATION),
    Name("Jordan", "jordan", PLACE),
    Name("Nebraska", "nebraska", PLACE),
    Name("Tbilisi", "tbilisi", PLACE),
    Name("Mara Jordan", "mara", PERSON),
    Name("Ludwig van Berg", "ludwig", PERSON),
    Name("Jane May", "jane", PERSON),
    Name("Northern Grain Reserve Agency", "grain", ORGANIZATION),
    Name("Harbour Trust", "trust", ORGANIZATION),
    Name("the Trust", "trust", ORGANIZATION, AliasKind.WEAK),
]
DICTIONARY = Dictionary(add_short_names(NAMES))


class Counts:
    """Articles by entity, and by pair, as a table."""

    def __init__(self, articles: dict[str, int], pairs: dict[tuple[str, str], int]):
        self.articles, self.pairs = articles, pairs

    def count_articles(self, entity: str) -> int:
        return self.articles.get(entity, 0)

    def count_shared(
        self, candidates: Collection[str], context: Collection[str]
    ) -> Mapping[tuple[str, str], int]:
        return {
            pair: count for pair, count in self.pairs.items() if pair[0] in candidates and pair[1] in context
        }


def list_links(text: str, headline: str = "") -> list[tuple[str, str]]:
    found = link_text(text, DICTIONARY, headline=headline, proposes=False)
    return [(one.text, one.entity) for one in found.mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They met in Lincoln.", [], id="a preposition alone is too little"),
        pytest.param("The city of Lincoln burned.", [("Lincoln", "city")], id="the noun before tells"),
        pytest.param("Die Stadt Lincoln brannte.", [("Lincoln", "city")], id="in German too"),
        pytest.param("La ville de Lincoln brûle.", [("Lincoln", "city")], id="in French too"),
        pytest.param("The company Lincoln closed.", [("Lincoln", "carmaker")], id="the noun for the other"),
        pytest.param("Lincoln Inc. closed.", [("Lincoln", "carmaker")], id="a company form after"),
        pytest.param("Georgia agreed.", [], id="two of one kind stay open"),
        pytest.param("Mr Lincoln left.", [], id="a title speaks against both"),
        pytest.param("Jordan agreed.", [("Jordan", "jordan")], id="a lone name links"),
        pytest.param("President Jordan left.", [], id="unless a title says it is somebody"),
        pytest.param("Then Peter Jordan said no.", [], id="or it is part of a speaker's name"),
        pytest.param("On Monday Jordan said no.", [("Jordan", "jordan")], id="a day is no first name"),
        pytest.param("Jordan, 54, left.", [], id="an age says it is somebody"),
    ],
)
def test_the_words_beside_a_name_tell_its_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert list_links(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ludwig van Berg left. Berg was tired, van Berg said.",
            [("Ludwig van Berg", "ludwig"), ("Berg", "ludwig"), ("van Berg", "ludwig")],
            id="a surname, with and without its particle",
        ),
        pytest.param("Berg was tired.", [], id="no surname alone"),
        pytest.param("Berg came. Ludwig van Berg left.", [("Ludwig van Berg", "ludwig")], id="nor before it"),
        pytest.param(
            "Ludwig van Berg left. Anna Berg stayed.", [("Ludwig van Berg", "ludwig")], id="nor another's"
        ),
        pytest.param(
            "Ludwig van Berg left. Berg Insurance stayed.", [("Ludwig van Berg", "ludwig")], id="nor a firm's"
        ),
        pytest.param(
            "Ludwig van Berg left. Minister Berg stayed.",
            [("Ludwig van Berg", "ludwig"), ("Berg", "ludwig")],
            id="a title is no first name",
        ),
        pytest.param("Jane May left in May.", [("Jane May", "jane")], id="a month is no surname"),
        pytest.param(
            "The Northern Grain Reserve Agency paid. NGRA closed.",
            [("Northern Grain Reserve Agency", "grain"), ("NGRA", "grain")],
            id="initials",
        ),
        pytest.param("NGRA closed.", [], id="no initials alone"),
        pytest.param(
            "Harbour Trust (HTX) paid. Then HTX closed.",
            [("Harbour Trust", "trust"), ("HTX", "trust"), ("HTX", "trust")],
            id="an acronym that the text defines",
        ),
        pytest.param("Harbour Trust (see) paid.", [("Harbour Trust", "trust")], id="no word in brackets"),
    ],
)
def test_short_forms_follow_the_full_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert list_links(text) == expected


def test_the_headline_names_too() -> None:
    assert list_links("Berg was tired.", headline="Ludwig van Berg leaves") == [("Berg", "ludwig")]


def test_entities_that_were_named_together_before_tell_which_is_meant() -> None:
    counts = Counts({}, {("country", "tbilisi"): 30})
    [tbilisi, georgia] = decide_names("Tbilisi is in Georgia.", DICTIONARY, statistics=counts)
    assert (tbilisi.entity, georgia.entity) == ("tbilisi", "country")
    assert [(signal.kind, signal.weight) for signal in georgia.candidates[0].signals] == [
        (SignalKind.NAME, 20),
        (SignalKind.KIND_CUE, 20),
        (SignalKind.CO_MENTION, 37),
    ]
    assert georgia.candidates[1].entity == "state"
    assert georgia.candidates[1].total == 40


def test_how_often_an_entity_was_named_never_decides_alone() -> None:
    [decision] = decide_names("Georgia agreed.", DICTIONARY, statistics=Counts({"country": 100_000}, {}))
    assert decision.outcome is LinkOutcome.UNRESOLVED
    assert [(one.entity, one.total) for one in decision.candidates] == [("country", 39), ("state", 20)]
    assert decision.reason == "no candidate reaches 50"


def test_two_that_are_close_stay_open_with_their_candidates() -> None:
    pairs = {("country", "tbilisi"): 50, ("state", "tbilisi"): 40}
    decisions = decide_names("Tbilisi, in Georgia.", DICTIONARY, statistics=Counts({}, pairs))
    assert decisions[1].reason == "the best two are less than 15 apart"
    linking = link_text("Tbilisi, in Georgia.", DICTIONARY, statistics=Counts({}, pairs))
    assert [one.candidates for one in linking.ambiguous] == [("country", "state")]


def test_a_lone_name_that_cannot_be_meant_is_kept_with_its_candidate() -> None:
    [decision] = decide_names("President Jordan left.", DICTIONARY)
    assert (decision.outcome, decision.entity) == (LinkOutcome.UNRESOLVED, None)
    assert [(one.entity, one.total) for one in decision.candidates] == [("jordan", 20)]


def test_what_was_stated_stands_and_counts_as_named() -> None:
    text = "He spoke of Georgia. Then Georgia agreed."
    stated = [LinkedMention(12, 19, "Georgia", "state", PLACE)]
    linking = link_text(text, DICTIONARY, stated=stated)
    assert [(one.start, one.entity) for one in linking.mentions] == [(12, "state"), (26, "state")]


def test_spans_count_code_points_where_letters_grow() -> None:
    text = "İİİ 😀 e\u0301 The city of Lincoln burned."
    [mention] = link_text(text, DICTIONARY).mentions
    assert text[mention.start : mention.end] == mention.text == "Lincoln"
