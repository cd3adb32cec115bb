"""Names that a spaCy pipeline proposes: with a stand-in of its interface, and with spaCy where it is installed."""

import sys
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from newsgraph.errors import InputError
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.dictionary import Dictionary
from newsgraph.ingest.document import Name, ProposedMention
from newsgraph.ingest.follow import import_content
from newsgraph.ingest.linking import link_text
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.ingest.relink import relink_all
from newsgraph.ingest.spacy_proposer import SpacyProposer, load_spacy_proposer
from newsgraph.model.vocabulary import EntityKind
from support_store import NOW, fetch, open_database

PATTERNS = {"harbour trust": "ORG", "norland": "GPE", "monday": "DATE", "ann": "PERSON"}


@dataclass
class StandIn:
    """Finds a few words, as a pipeline of spaCy would tell of them."""

    lang: str = "en"
    max_length: int = 1000

    def __call__(self, text: str) -> Any:
        ents = []
        for words, label in PATTERNS.items():
            start = text.lower().find(words)
            if start >= 0:
                end = start + len(words)
                end += 2 if text[end : end + 2] == "'s" else 0
                ents.append(SimpleNamespace(start_char=start, end_char=end, label_=label))
        return SimpleNamespace(ents=sorted(ents, key=lambda one: one.start_char))


TEXT = "On Monday the harbour trust met ann's friend in Norland."


def test_a_pipeline_adds_what_rules_and_dictionary_leave() -> None:
    dictionary = Dictionary([Name("Norland", "norland", EntityKind.PLACE)])
    linking = link_text(TEXT, dictionary, language="en", proposer=SpacyProposer(StandIn()))
    assert [one.entity for one in linking.mentions] == ["norland"]
    assert linking.proposed == (
        ProposedMention(14, 27, "harbour trust", "harbour trust", EntityKind.ORGANIZATION, "spacy"),
        ProposedMention(32, 35, "ann", "ann", EntityKind.PERSON, "spacy"),
    )


@pytest.mark.parametrize(
    ("pipeline", "language", "count"),
    [
        pytest.param(StandIn(), "en-GB", 3, id="its language"),
        pytest.param(StandIn(), None, 3, id="no language told"),
        pytest.param(StandIn(), "de", 0, id="another language"),
        pytest.param(StandIn(lang="xx"), "de", 3, id="a pipeline for all"),
        pytest.param(StandIn(max_length=5), "en", 0, id="too long a text"),
    ],
)
def test_a_pipeline_reads_texts_of_its_language(pipeline: StandIn, language: str | None, count: int) -> None:
    assert len(SpacyProposer(pipeline)(TEXT, language)) == count


def test_a_missing_spacy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(InputError) as refusal:
        load_spacy_proposer("en_core")
    assert refusal.value.code == "SPACY_MISSING"


def test_a_missing_pipeline_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        raise OSError(name)

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    with pytest.raises(InputError) as refusal:
        load_spacy_proposer("en_core")
    assert refusal.value.code == "SPACY_PIPELINE_MISSING"


async def test_linking_again_without_the_pipeline_keeps_what_it_proposed(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Talks\n\n" + TEXT + " It went well, they wrote.\n", encoding="utf-8")
    names = "SELECT name, rule FROM entity_proposal ORDER BY name"
    async with open_database(tmp_path) as database:
        options = ImportOptions(NOW, proposer=SpacyProposer(StandIn(lang="xx")))
        await import_paths(database, [page], options)
        expected = [("Norland", "spacy"), ("ann", "spacy"), ("harbour trust", "spacy")]
        assert await fetch(database, names) == expected
        report = await relink_all(database, Linker(), NOW)
        assert (report.read, report.changed) == (1, 0)
        assert await fetch(database, names) == expected


async def test_a_page_from_an_address_is_shown_to_the_pipeline_too(tmp_path: Path) -> None:
    content = ("Talks\n\n" + TEXT + " It went well, they wrote.\n").encode()
    options = ImportOptions(NOW, proposer=SpacyProposer(StandIn(lang="xx")))
    async with open_database(tmp_path) as database:
        report = await import_content(database, "https://wire.example/page.txt", content, options, NOW)
        assert report.failed == []
        names = "SELECT name FROM entity_proposal WHERE rule = 'spacy' ORDER BY name"
        assert await fetch(database, names) == [("Norland",), ("ann",), ("harbour trust",)]


def test_an_entity_ruler_of_spacy_proposes() -> None:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: it is an extra")
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Harbour Trust"}])
    text = "😀 The Harbour Trust's board met."
    [found] = SpacyProposer(pipeline)(text, "en")
    assert (found.text, text[found.start : found.end]) == ("Harbour Trust", "Harbour Trust")
    with pytest.raises(InputError, match="no spaCy pipeline"):
        load_spacy_proposer("newsgraph_has_no_such_pipeline")
