"""The eight rules of neutrality: nothing that articles say becomes what this service says.

What tests elsewhere hold already: rule 3, how voices are told in a text, in `test_ingest_relation_rule.py`
(`test_voice_is_that_of_who_speaks`, `test_accusation_is_beside_what_is_said`); rule 4 for paths, in `test_path.py`
(`test_an_accusation_by_nobody_carries_no_hop`); rule 4 for what an editor states, in `test_newsroom_relation.py`.
"""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLSchema, is_enum_type, is_input_object_type, is_interface_type, is_object_type

from conftest import NEWSROOM_FILES, NewUrl, RunQuery, import_files, open_runner
from newsgraph.index.related import rebuild_related
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.table import METADATA
from newsgraph.model.vocabulary import NEUTRAL_KINDS, RELATION_DEFINITIONS
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from support_flood import ACCUSATION, build_accusation, build_denial, build_flood
from support_store import IRAN, fetch, import_lines, write_lines

ROOT = Path(__file__).parents[1]
AWKWARD = Path(__file__).parent / "reference" / "awkward.jsonl"
NOW = "2025-06-15T08:00:00.000Z"
LOADED = re.compile(
    r"\b(terroris\w+|regime\w*|freedom fighters?|extremis\w+|militants?|thugs?|puppets?|so-called|rogue|martyr\w*|"
    r"occupiers?|aggressors?|dictator\w*|propagandists?|collaborators?)\b",
    re.IGNORECASE,
)
"""Nouns that take a side by themselves."""
CLAIM = re.compile(r"(true|false|fact|verified|verify|truth|credib|debunk|proven|reliab)", re.IGNORECASE)
"""What a name of ours would say if it judged."""
RELATIONS = """
{ relations(first: 100) { edges { node {
  kind standing assertedBy disputedBy subject { slug } object { slug }
  evidence(first: 100) { edges { node {
    quote start end stance voice speaker { slug } article { slug body(format: TEXT) source { slug } }
  } } }
} } } }
"""


def ask(new_url: NewUrl, folder: Path, lines: list[Any], *texts: str) -> list[dict[str, Any]]:
    """Return what the public is answered over a new database of these lines."""
    url = new_url()
    asyncio.run(import_files(url, [write_lines(folder, lines)]))
    with open_runner(url) as run:
        return [run(text).data for text in texts]


def list_nodes(data: dict[str, Any], name: str = "relations") -> list[dict[str, Any]]:
    return [edge["node"] for edge in data[name]["edges"]]


# ---------------------------------------------------------------- 1. attribution and the passage


def check_attribution(relations: list[dict[str, Any]]) -> int:
    """Hold every served passage to rule 1; return how many there are."""
    passages = 0
    for relation in relations:
        found = list_nodes(relation, "evidence")
        assert found, relation
        for passage in found:
            article = passage["article"]
            assert article["body"][passage["start"] : passage["end"]] == passage["quote"] != ""
            named = passage["speaker"] or article["source"]
            assert named or relation["kind"] in NEUTRAL_KINDS, (relation, passage)
            assert (passage["speaker"] is not None) or passage["voice"] != "QUOTED_SPEAKER"
        passages += len(found)
    return passages


def test_rule_1_no_relation_is_served_without_attribution_and_its_passage(
    run_query: RunQuery, new_url: NewUrl, tmp_path: Path
) -> None:
    assert check_attribution(list_nodes(run_query(RELATIONS).data)) >= 20
    lines = AWKWARD.read_text(encoding="utf-8").splitlines()
    [awkward] = ask(new_url, tmp_path, lines, RELATIONS)
    assert check_attribution(list_nodes(awkward)) >= 5


# ---------------------------------------------------------------- 2. nothing is called true


def iterate_names(schema: GraphQLSchema) -> Any:
    """Yield every name of ours in the schema."""
    for kind in schema.type_map.values():
        if kind.name.startswith("__"):
            continue
        yield kind.name
        if is_enum_type(kind):
            yield from kind.values
        if is_object_type(kind) or is_interface_type(kind) or is_input_object_type(kind):
            for name, field in kind.fields.items():
                yield name
                yield from getattr(field, "args", {})


def test_rule_2_no_name_says_that_something_is_so() -> None:
    names = set(iterate_names(build_schema()._schema))
    names |= {column.name for table in METADATA.tables.values() for column in table.columns}
    names |= {definition.kind for definition in RELATION_DEFINITIONS}
    assert len(names) > 300
    # `facets` counts search results and comes from the French word for a side.
    assert {name for name in names if CLAIM.search(name.replace("acet", ""))} == set()


# ---------------------------------------------------------------- 3. who says it

PAGE = """Mill Works accused Tide Union of attacking Loom City. Tide Union said nothing.
"""
PARTIES: list[dict[str, Any]] = [
    {"type": "entity", "kind": "ORGANIZATION", "name": "Mill Works", "slug": "mill-works"},
    {"type": "entity", "kind": "ORGANIZATION", "name": "Tide Union", "slug": "tide-union"},
    {"type": "entity", "kind": "PLACE", "name": "Loom City", "slug": "loom-city"},
]


def test_rule_3_an_outlet_that_quotes_an_accusation_asserts_that_it_was_made_and_no_more(
    new_url: NewUrl, tmp_path: Path
) -> None:
    url = new_url()

    async def fill() -> None:
        database = await Database.open(url)
        try:
            gazetteer = write_lines(tmp_path, PARTIES)
            for name, outlet, further in (
                ("one.txt", "Outlet One", "It rained."),
                ("two.txt", "Outlet Two", "Snow fell on the hills, and the ferry was late again."),
            ):
                (tmp_path / name).write_text(f"Harbour, by {outlet}\n\n{PAGE}\n{further}\n", encoding="utf-8")
                options = ImportOptions(NOW, entities=(gazetteer,), source=outlet, published=NOW)
                report = await import_paths(database, [tmp_path / name], options)
                assert report.failed == []
        finally:
            await database.close()

    asyncio.run(fill())
    with open_runner(url) as run:
        relations = {relation["kind"]: relation for relation in list_nodes(run(RELATIONS).data)}
    assert sorted(relations) == ["ACCUSES", "ATTACKS"]
    accuses, attacks = relations["ACCUSES"], relations["ATTACKS"]
    assert (accuses["subject"]["slug"], accuses["object"]["slug"]) == ("mill-works", "tide-union")
    assert {(one["voice"], one["speaker"]) for one in list_nodes(accuses, "evidence")} == {
        ("PUBLISHER", None)
    }
    assert (attacks["subject"]["slug"], attacks["object"]["slug"]) == ("tide-union", "loom-city")
    spoken = list_nodes(attacks, "evidence")
    assert [(one["stance"], one["voice"], one["speaker"]) for one in spoken] == [
        ("ASSERTS", "QUOTED_SPEAKER", {"slug": "mill-works"})
    ] * 2
    # Two outlets print it, and one party says it.
    assert (attacks["assertedBy"], attacks["standing"]) == (1, "SINGLE_SOURCE")


# ---------------------------------------------------------------- 4. accusations by nobody


def test_rule_4_an_accusation_that_names_nobody_is_in_no_list_and_no_path(
    new_url: NewUrl, tmp_path: Path
) -> None:
    def build_lines(source: dict[str, Any]) -> list[Any]:
        article = {
            "type": "article",
            "slug": "unsigned",
            "headline": "Harbour",
            "body": ACCUSATION,
            "language": "en",
            "publishedAt": "2025-05-02T08:00:00Z",
            **source,
        }
        outlet = {"type": "entity", "kind": "ORGANIZATION", "name": "Outlet", "slug": "outlet"}
        accusation = build_accusation([{"article": "unsigned", "quote": ACCUSATION, "voice": "UNKNOWN"}])
        return [*PARTIES, outlet, article, accusation]

    count = "{ relations { totalCount } }"
    below = '{ organization(slug: "mill-works") { id relations { totalCount } } entity(slug: "loom-city") { id } }'
    listed = '{ article(slug: "unsigned") { relations { totalCount } } }'
    found = ask(new_url, tmp_path, build_lines({}), count, below, listed)
    assert [
        found[0]["relations"],
        found[1]["organization"]["relations"],
        found[2]["article"]["relations"],
    ] == [{"totalCount": 0}] * 3
    ends = found[1]["organization"]["id"], found[1]["entity"]["id"]
    path = f'{{ path(from: "{ends[0]}", to: "{ends[1]}") {{ length }} }}'
    assert ask(new_url, tmp_path, build_lines({}), path) == [{"path": None}]
    named = build_lines({"source": "outlet"})
    assert ask(new_url, tmp_path, named, count, path) == [
        {"relations": {"totalCount": 1}},
        {"path": {"length": 1}},
    ]


# ---------------------------------------------------------------- 5. a denial travels with the accusation


@pytest.mark.parametrize("first", ["ASSERTS", "DENIES"])
def test_rule_5_a_denial_stands_beside_the_accusation_and_no_majority_wins(
    first: str, new_url: NewUrl, tmp_path: Path
) -> None:
    other = "DENIES" if first == "ASSERTS" else "ASSERTS"
    lines = build_flood(4, copies=4, alike=False)
    for number, passage in enumerate(lines[-1]["evidence"]):
        passage["stance"] = first if number == 0 else other
    [data] = ask(new_url, tmp_path, lines, RELATIONS.replace("evidence(first: 100)", "evidence(first: 3)"))
    [relation] = list_nodes(data)
    passages = list_nodes(relation, "evidence")
    # Which stance a passage has decides neither its place nor whether it is among the first.
    assert [one["article"]["slug"] for one in passages] == ["copy-0", "copy-1", "copy-2"]
    assert [one["stance"] for one in passages] == [first, other, other]
    counts = {first: 1, other: 3}
    assert relation["standing"] == "DISPUTED"
    assert (relation["assertedBy"], relation["disputedBy"]) == (counts["ASSERTS"], counts["DENIES"])


# ---------------------------------------------------------------- 6. loaded words


def iterate_descriptions(schema: GraphQLSchema) -> Any:
    """Yield every description of ours in the schema, with the name of what it describes."""
    for kind in schema.type_map.values():
        yield kind.name, kind.description or ""
        for name, item in (*getattr(kind, "fields", {}).items(), *getattr(kind, "values", {}).items()):
            yield f"{kind.name}.{name}", item.description or ""
            for argument, definition in getattr(item, "args", {}).items():
                yield f"{kind.name}.{name}({argument})", definition.description or ""


def test_rule_6_loaded_words_stand_in_quoted_passages_alone() -> None:
    texts = list(iterate_descriptions(build_schema()._schema))
    texts += [
        (definition.kind, f"{definition.label} {definition.inverse_label}")
        for definition in RELATION_DEFINITIONS
    ]
    for file in NEWSROOM_FILES:
        for line in file.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if record["type"] == "entity":
                names = [record["name"], *(alias["name"] for alias in record.get("aliases", []))]
                texts.append((record["slug"], " ".join([record.get("description") or "", *names])))
            if record["type"] == "relation":
                texts.append((record["kind"], record.get("role", "")))
    texts += [(str(page), page.read_text(encoding="utf-8")) for page in sorted((ROOT / "docs").rglob("*.md"))]
    assert len(texts) > 400
    assert [(name, LOADED.findall(text)) for name, text in texts if LOADED.search(text)] == []


# ---------------------------------------------------------------- 7. named together


def test_rule_7_to_be_named_together_is_no_relation(new_url: NewUrl, tmp_path: Path) -> None:
    lines: list[Any] = [*PARTIES, IRAN]
    lines += [
        {
            "type": "article",
            "slug": f"together-{n}",
            "headline": f"Mill Works and Tide Union {n}",
            "body": "Mill Works and Tide Union were both in Iran.",
            "language": "en",
            "publishedAt": f"2025-05-{n + 1:02d}T08:00:00Z",
        }
        for n in range(20)
    ]
    text = """{
      relations { totalCount }
      organization(slug: "mill-works") { id relations { totalCount } coMentions { edges { articleCount } } }
      entity(slug: "tide-union") { id }
    }"""
    [data] = ask(new_url, tmp_path, lines, text)
    assert data["relations"] == data["organization"]["relations"] == {"totalCount": 0}
    assert [edge["articleCount"] for edge in data["organization"]["coMentions"]["edges"]] == [20, 20]
    ends = f'from: "{data["organization"]["id"]}", to: "{data["entity"]["id"]}"'
    steps = "{ length steps { relation { id } } }"
    found = ask(
        new_url,
        tmp_path,
        lines,
        f"{{ path({ends}) {steps} }}",
        f"{{ path({ends}, coMentions: true) {steps} }}",
    )
    assert found == [{"path": None}, {"path": {"length": 1, "steps": [{"relation": None}]}}]


# ---------------------------------------------------------------- 8. the flood

SUMMARY = "{ relations { edges { node { standing assertedBy disputedBy evidence { totalCount } } } } }"
THEN = SUMMARY.replace("relations {", 'relations(knownAt: "2025-06-14T00:00:00Z") {')


@pytest.mark.parametrize(
    ("publishers", "alike", "asserted"),
    [(1, True, 1), (1, False, 1), (50, True, 1), (50, False, 50)],
    ids=["copies by one", "texts by one", "copies by fifty", "texts by fifty"],
)
def test_rule_8_copies_of_one_text_have_one_origin(
    publishers: int, alike: bool, asserted: int, new_url: NewUrl, tmp_path: Path
) -> None:
    lines = [*build_flood(publishers, alike=alike), *build_denial()]
    expected = {
        "standing": "DISPUTED",
        "assertedBy": asserted,
        "disputedBy": 1,
        "evidence": {"totalCount": 51},
    }
    for data in ask(new_url, tmp_path, lines, SUMMARY, THEN):
        assert list_nodes(data) == [expected]


def test_rule_8_origins_follow_the_first_copy_its_publisher_and_merges(
    new_url: NewUrl, tmp_path: Path
) -> None:
    url = new_url()

    async def play() -> None:
        database = await Database.open(url)
        try:
            lines = build_flood(3, copies=3)
            await import_lines(database, tmp_path, lines)
            assert await read_origins(database) == ["outlet-0"] * 3
            await import_lines(database, tmp_path, [{**lines[6], "source": "outlet-2"}])
            assert await read_origins(database) == ["outlet-2"] * 3
            merge = {"type": "merge", "from": "outlet-2", "into": "outlet-1", "at": "2025-06-01T00:00:00Z"}
            await import_lines(database, tmp_path, [merge])
            assert await read_origins(database) == ["outlet-1"] * 3
            await import_lines(database, tmp_path, [{**merge, "splitAt": "2025-06-02T00:00:00Z"}])
            await database.write(rebuild_related)
            assert await read_origins(database) == ["outlet-2"] * 3
            # What is hidden again stands for nobody's words.
            await import_lines(database, tmp_path, [{**lines[6], "source": "outlet-2", "status": "DRAFT"}])
            assert (await read_origins(database))[1:] == ["outlet-1", "outlet-2"]
        finally:
            await database.close()

    asyncio.run(play())


async def read_origins(database: Database) -> list[str]:
    """Return by article the slug of the publisher that its evidence counts for."""
    query = (
        "SELECT entity.slug FROM evidence JOIN entity ON evidence.origin = 'source:' || entity.public_id "
        "JOIN article ON article.id = article_id ORDER BY article.slug"
    )
    return [slug for (slug,) in await fetch(database, query)]
