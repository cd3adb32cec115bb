"""Re-DocRED imported and read back over GraphQL: nothing lost, every span its slice, the rest counted by reason."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FILE = ROOT.parent / "shared" / "data" / "redocred" / "dev_revised.json"
DOCUMENTS = 40  # of 500: the whole takes minutes, `uv run python bench/redocred.py FILE` runs it
needs_data = pytest.mark.skipif(not FILE.exists(), reason="Re-DocRED is not on this machine")


@pytest.fixture(scope="module")
def redocred():
    """The converter, which stands with the benchmarks."""
    sys.path.insert(0, str(ROOT / "bench"))
    try:
        import redocred as module
    finally:
        sys.path.remove(str(ROOT / "bench"))
    return module


SMALL = {
    "title": "Jane Roe",
    "sents": [
        ["Jane", "Roe", "was", "born", "in", "İzmir", "."],
        ["She", "leads", "the", "Harbour", "Trust", "."],
    ],
    "vertexSet": [
        [{"type": "PER", "name": "Jane Roe", "sent_id": 0, "pos": [0, 2]}],
        [{"type": "LOC", "name": "İzmir", "sent_id": 0, "pos": [5, 6]}],
        [{"type": "ORG", "name": "Harbour Trust", "sent_id": 1, "pos": [3, 5]}],
        [{"type": "TIME", "name": "born", "sent_id": 0, "pos": [3, 4]}],
        [{"type": "LOC", "name": "Harbour Trust", "sent_id": 1, "pos": [3, 5]}],
    ],
    "labels": [
        {"r": "P19", "h": 0, "t": 1, "evidence": [0]},
        {"r": "P488", "h": 2, "t": 0, "evidence": [0, 1]},
        {"r": "P569", "h": 0, "t": 3, "evidence": [0]},
        {"r": "P17", "h": 2, "t": 1, "evidence": []},
    ],
}


async def test_a_document_is_converted_with_what_it_skips_by_reason(
    redocred, fresh_url, tmp_path: Path
) -> None:
    tally = await redocred.run([SMALL], fresh_url, tmp_path)
    assert (tally.refused, tally.lost) == ([], [])
    assert (tally.entities, tally.mentions, tally.labels, tally.relations, tally.evidence) == (4, 3, 2, 2, 3)
    assert dict(tally.skipped) == {
        "entity: TIME is no person, organization or place": 1,
        "mention: of TIME": 1,
        "mention: another entity has the very same place": 1,
        "relation: an end is no person, organization or place": 1,
        "relation: no evidence sentence": 1,
    }
    told = redocred.convert(SMALL, 0, redocred.Tally()).relations
    assert told == {
        ("redocred-0-0", "RELATED_TO", "redocred-0-1", "place of birth"): {(0, 28)},
        ("redocred-0-0", "HEADS", "redocred-0-2", "chairperson"): {(0, 28), (29, 58)},
    }


async def test_what_is_lost_is_told(redocred) -> None:
    assert redocred.render(redocred.Tally(lost=["x: relation y"]))[-2:] == ["lost: 1", "x: relation y"]


@needs_data
async def test_every_document_is_read_back_whole(redocred, fresh_url, tmp_path: Path) -> None:
    documents = json.loads(FILE.read_text(encoding="utf-8"))[:DOCUMENTS]
    tally = await redocred.run(documents, fresh_url, tmp_path)
    assert (tally.refused, tally.lost) == ([], [])
    assert (tally.documents, tally.entities, tally.labels) == (DOCUMENTS, 463, 512)


@needs_data
def test_every_property_has_a_kind(redocred) -> None:
    documents = json.loads(FILE.read_text(encoding="utf-8"))
    found = {label["r"] for document in documents for label in document["labels"]}
    assert found == set(redocred.PROPERTIES)
    assert len(found) == 95


@pytest.fixture
def fresh_url(new_url) -> str:
    url: str = new_url()
    return url
