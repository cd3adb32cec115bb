"""Rows that are easy to get wrong: ties, merges of merges, what only hidden rows support, characters that escape.

Nothing is kept of these answers: the compiled side and the reference must give equal ones, on `awkward.jsonl`.
"""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import parse, print_ast
from graphql.utilities import separate_operations

from conftest import (
    PUBLIC_URL,
    NewUrl,
    RunQuery,
    import_files,
    open_runner,
    render_url,
    write_numbers_alike,
)
from reference.execute import Reference, build_reference

FOLDER = Path(__file__).parent / "reference"
OPERATIONS = {
    name: print_ast(document)
    for name, document in separate_operations(
        parse((FOLDER / "awkward.graphql").read_text(encoding="utf-8"))
    ).items()
}


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("awkward") / "awkward.db"
    asyncio.run(import_files(path, [FOLDER / "awkward.jsonl"]))
    return path


@pytest.fixture(scope="module")
def awkward_reference(awkward: Path) -> Reference:
    return build_reference(awkward, PUBLIC_URL)


@pytest.fixture(scope="module")
def run_awkward(database_kind: str, awkward: Path, new_url: NewUrl) -> Iterator[RunQuery]:
    url = render_url(awkward)
    if database_kind == "postgresql":
        url = new_url()
        asyncio.run(import_files(url, [FOLDER / "awkward.jsonl"]))
    with open_runner(url) as run:
        yield run


@pytest.mark.parametrize("name", OPERATIONS)
def test_compiled_and_reference_answers_are_equal(
    name: str, run_awkward: RunQuery, awkward_reference: Reference
) -> None:
    text = OPERATIONS[name]
    compiled, expected = run_awkward(text).data, awkward_reference.execute(text)
    assert json.dumps(write_numbers_alike(compiled)) == json.dumps(write_numbers_alike(expected))


def test_equal_instants_are_ordered_by_id(awkward_reference: Reference) -> None:
    text = '{ articles(filter: {publishedBefore: "2025-03-01T10:00:00.001Z"}) { edges { node { id publishedAt } } } }'
    nodes = [edge["node"] for edge in awkward_reference.execute(text)["articles"]["edges"]]
    assert [node["publishedAt"][:10] for node in nodes] == ["2025-03-01"] * 4 + ["2025-02-01"]
    assert [node["id"] for node in nodes[:4]] == sorted((node["id"] for node in nodes[:4]), reverse=True)


def test_three_records_of_one_speaker_are_one_origin(awkward_reference: Reference) -> None:
    text = """{
      relations(filter: {kinds: [OWNS]}) {
        edges { node { assertedBy standing validFrom validTo evidence { totalCount } } }
      }
    }"""
    assert awkward_reference.execute(text)["relations"]["edges"] == [
        {
            "node": {
                "assertedBy": 1,
                "standing": "SINGLE_SOURCE",
                "validFrom": "2020-01-01",
                "validTo": None,
                "evidence": {"totalCount": 3},
            }
        }
    ]


def test_two_articles_without_a_source_are_two_origins(awkward_reference: Reference) -> None:
    text = "{ relations(filter: {kinds: [DEALS_WITH]}) { edges { node { assertedBy standing } } } }"
    assert awkward_reference.execute(text)["relations"]["edges"] == [
        {"node": {"assertedBy": 2, "standing": "SEVERAL_SOURCES"}}
    ]


def test_judgements_without_speaker_or_source_do_not_count(awkward_reference: Reference) -> None:
    text = """{
      relations(filter: {kinds: [ALLIED_WITH]}) { edges { node { assertedBy standing evidence { totalCount } } } }
    }"""
    assert awkward_reference.execute(text)["relations"]["edges"] == [
        {"node": {"assertedBy": 0, "standing": "RELAYED_ONLY", "evidence": {"totalCount": 1}}}
    ]


def test_what_is_only_doubted_is_neither_asserted_nor_denied(awkward_reference: Reference) -> None:
    text = "{ relations(filter: {kinds: [CONTROLS]}) { edges { node { assertedBy disputedBy standing } } } }"
    assert awkward_reference.execute(text)["relations"]["edges"] == [
        {"node": {"assertedBy": 0, "disputedBy": 1, "standing": "RELAYED_ONLY"}}
    ]


def test_what_only_hidden_rows_name_is_not_there(awkward_reference: Reference) -> None:
    text = """{
      draft: entity(slug: "only-draft") { slug }
      withdrawn: entity(slug: "withdrawn-only") { slug }
      author: entity(slug: "only-author") { slug articleCount }
      speaker: entity(slug: "only-speaker") { slug }
      former: entity(slug: "old-desk") { slug formerIds }
    }"""
    data = awkward_reference.execute(text)
    assert data["draft"] is None
    assert data["withdrawn"] is None
    assert data["author"] == {"slug": "only-author", "articleCount": 0}
    assert data["speaker"] == {"slug": "only-speaker"}
    assert data["former"]["slug"] == "newest-desk"
    assert len(data["former"]["formerIds"]) == 2
