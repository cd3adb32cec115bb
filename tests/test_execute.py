"""The read path as a whole: one statement per root field, whatever the number of rows, and its answer as it came."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    build_client_schema,
    get_introspection_query,
    lexicographic_sort_schema,
    print_schema,
)
from graphql import build_schema as read_schema

from conftest import import_files
from newsgraph.errors import RequestError
from newsgraph.execute import MAX_FIXED, Service
from newsgraph.schema.build import build_schema
from newsgraph.store.reader import Reader

STORY = """
query Story($slug: String!, $entities: Int!) {
  article(slug: $slug) {
    headline
    entities(first: $entities) { edges { role node { name } } }
    related(first: 8) {
      edges { score reasons { kind text } node { headline entities(first: 3) { edges { node { name } } } } }
    }
    relations(first: 5) {
      edges { node { kind subject { name } object { name } } evidence { quote speaker { name } } }
    }
  }
}
"""


def write_newsroom(path: Path, entities: int) -> None:
    """Write an article that names so many people, and nine that it is related to."""
    names = [f"Person {chr(65 + number % 26)}{number:03d}" for number in range(entities)]
    lines: list[dict[str, Any]] = [{"type": "entity", "kind": "PERSON", "name": name} for name in names]
    for number in range(10):
        lines.append(
            {
                "type": "article",
                "slug": f"story-{number}",
                "headline": f"Story {number}",
                "bodyFormat": "TEXT",
                "body": "Present were " + ", ".join(names if number == 0 else names[:3]) + ".",
                "language": "en",
                "publishedAt": f"2025-05-{number + 1:02d}T00:00:00Z",
                "pinned": [f"story-{other}" for other in range(1, 9)] if number == 0 else [],
            }
        )
    path.write_text("\n".join(json.dumps(line) for line in lines))


async def ask(path: Path, query: str, variables: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the whole response, and the statements that SQLite ran."""
    statements: list[str] = []
    reader = await Reader.open(f"sqlite:///{path}", count=1)
    await reader.trace(statements.append)
    try:
        service = Service(build_schema()._schema, reader, public_url="https://news.example", debug=True)
        return json.loads(await service.execute(query, None, variables)), statements
    finally:
        await reader.close()


@pytest.mark.parametrize("entities", [5, 500])
async def test_the_story_is_one_statement_for_few_and_for_many_entities(
    tmp_path: Path, entities: int
) -> None:
    write_newsroom(tmp_path / "x.jsonl", entities)
    await import_files(tmp_path / "x.db", [tmp_path / "x.jsonl"])
    response, statements = await ask(
        tmp_path / "x.db", STORY, {"slug": "story-0", "entities": min(entities, 100)}
    )
    article = response["data"]["article"]
    assert len(article["entities"]["edges"]) == min(entities, 100)
    assert len(article["related"]["edges"]) == 8
    assert [len(edge["node"]["entities"]["edges"]) for edge in article["related"]["edges"]] == [3] * 8
    assert len(statements) == 1
    assert response["extensions"]["newsgraph"]["statements"] == 1
    assert response["extensions"]["newsgraph"]["cost"] == min(entities, 100) + 145


async def test_each_root_field_is_one_statement(newsroom: Path) -> None:
    query = (
        "{a: articles{totalCount} b: entities(first: 3){edges{node{name}}} relationTypes{kind} __typename}"
    )
    response, statements = await ask(newsroom, query, {})
    assert list(response["data"]) == ["a", "b", "relationTypes", "__typename"]
    assert len(statements) == 2
    assert response["extensions"]["newsgraph"]["statements"] == 2


async def test_a_plan_is_kept_for_a_shape_of_the_variables_not_for_their_values(newsroom: Path) -> None:
    query = """query Q($slug: String, $first: Int, $all: Boolean = false) {
      article(slug: $slug) { slug entities(first: $first) { edges { node { name @include(if: $all) } } } }
    }"""
    reader = await Reader.open(f"sqlite:///{newsroom}", count=1)
    service = Service(build_schema()._schema, reader, public_url="https://news.example")
    for variables in (
        {"slug": "how-we-correct-mistakes"},
        {"slug": "morning-in-muscat"},
        {"slug": "morning-in-muscat", "first": 3},
        {"slug": "morning-in-muscat", "first": 4},
        {"slug": "morning-in-muscat", "first": 4, "all": True},
        {"slug": "oman-prepares-for-saturday-talks", "first": 4, "all": True},
    ):
        answer = json.loads(await service.execute(query, None, variables))
        assert answer["data"]["article"]["slug"] == variables["slug"]
    await reader.close()
    assert len(service._prepared) == 4


async def test_introspection_beside_data_is_answered(newsroom: Path) -> None:
    query = """query Q($name: String!) {
      __type(name: $name) { name kind } articles(first: 1) { totalCount } s: __schema { queryType { name } }
    }"""
    response, statements = await ask(newsroom, query, {"name": "Article"})
    assert response["data"]["__type"] == {"name": "Article", "kind": "OBJECT"}
    assert response["data"]["s"] == {"queryType": {"name": "Query"}}
    assert len(statements) == 1
    second, _ = await ask(newsroom, query, {"name": "Person"})
    assert second["data"]["__type"]["name"] == "Person"


async def test_the_whole_schema_is_told_to_tools_that_ask_for_it(newsroom: Path) -> None:
    query = get_introspection_query(
        specified_by_url=True, schema_description=True, input_value_deprecation=True
    )
    response, statements = await ask(newsroom, query, {})
    assert statements == []
    told = build_client_schema(response["data"])
    written = read_schema((Path(__file__).parents[1] / "schema.graphql").read_text(encoding="utf-8"))
    assert print_schema(lexicographic_sort_schema(told)) == print_schema(lexicographic_sort_schema(written))


async def test_more_about_the_schema_than_is_kept_is_refused(newsroom: Path) -> None:
    texts = "types { description fields { description args { description } } }"
    query = f"{{ __schema {{ {' '.join(f'n{number}: {texts}' for number in range(25))} }} }}"
    with pytest.raises(RequestError) as caught:
        await ask(newsroom, query, {})
    assert (caught.value.code, caught.value.details["limit"]) == ("TOO_COMPLEX", MAX_FIXED)


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        (
            "query Q($name: String!, $slug: String) { __type(name: $name) { name } article(slug: $slug) { slug } }",
            2,
        ),
        (
            """query Q($name: String!, $slug: String) {
              article(slug: $slug) { slug } ...Schema
            }
            fragment Schema on Query { ...Named }
            fragment Named on Query { __type(name: $name) { ...Fields } }
            fragment Fields on __Type { name }""",
            2,
        ),
        (
            """query Q($name: String!, $slug: String) {
              __schema { queryType { name } } article(slug: $slug) { slug } entity(slug: $name) { name }
            }""",
            1,
        ),
    ],
    ids=["field", "fragments", "not read by introspection"],
)
async def test_a_plan_with_introspection_is_kept_by_the_values_that_it_reads(
    newsroom: Path, query: str, kept: int
) -> None:
    reader = await Reader.open(f"sqlite:///{newsroom}", count=1)
    service = Service(build_schema()._schema, reader, public_url="https://news.example")
    slugs = ("how-we-correct-mistakes", "morning-in-muscat", "oman-prepares-for-saturday-talks")
    for name in ("Article", "Person", "Article"):
        for slug in slugs:
            data = json.loads(await service.execute(query, None, {"name": name, "slug": slug}))["data"]
            assert data["article"] == {"slug": slug}
            assert data.get("__type", {"name": name}) == {"name": name}
    await reader.close()
    assert len(service._prepared) == kept


async def test_kept_introspection_is_bounded_by_what_its_variables_weigh(
    newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsgraph.execute.PREPARED_BYTES", 100_000)
    reader = await Reader.open(f"sqlite:///{newsroom}", count=1)
    service = Service(build_schema()._schema, reader, public_url="https://news.example")
    query = "query Q($name: String!) { __type(name: $name) { name } }"
    for number in range(20):
        name = f"{number:02d}" + "x" * 9_998
        assert json.loads(await service.execute(query, None, {"name": name})) == {"data": {"__type": None}}
    await reader.close()
    assert len(service._prepared) == 2


async def test_equal_operations_give_equal_bytes(newsroom: Path) -> None:
    reader = await Reader.open(f"sqlite:///{newsroom}", count=2)
    variables = {"slug": "araghchi-to-visit-moscow-before-saturday-talks", "entities": 10}
    services = [Service(build_schema()._schema, reader, public_url="https://x.example") for _ in range(2)]
    answers = [await service.execute(STORY, None, variables) for service in services for _ in range(2)]
    await reader.close()
    assert len(set(answers)) == 1


def test_no_sql_function_calls_python() -> None:
    source = Path(__file__).parents[1] / "src"
    users = [
        path.name
        for path in source.rglob("*.py")
        if re.search(r"create_(function|aggregate|collation)", path.read_text())
    ]
    assert users == []
