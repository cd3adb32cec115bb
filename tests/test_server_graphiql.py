import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import DocumentNode, GraphQLSchema, NameNode, Visitor, build_schema, parse, validate, visit
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from newsgraph.server import asset
from newsgraph.server.asset import BUILT_NAMES, CONTENT_SECURITY_POLICY, build_asset_routes, read_assets
from newsgraph.server.example import EXAMPLES, Example
from newsgraph.server.graphiql import render_graphiql_page

ROOT = Path(__file__).parent.parent
PAGE_FILES = ROOT / "src" / "newsgraph" / "server" / "graphiql"
SCHEMA = ROOT / "schema.graphql"
BUILT = {name: f"built {name}".encode() for name in BUILT_NAMES}

# Parts of the contract that come later: the examples work without them.
LATER = {
    *("access", "changes", "coMentions", "knownAt", "path", "search"),
    *("suggest", "timeline", "validAt", "versions", "viewer"),
}


async def answer_page(_: Request) -> Response:
    return render_graphiql_page()


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with stand-ins for the built files, taken for the real one."""
    for name, content in BUILT.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "stamp").write_text("not for the browser")
    monkeypatch.setattr(asset, "_BUILT_FILES", tmp_path)
    asset.fetch_assets.cache_clear()
    yield tmp_path
    asset.fetch_assets.cache_clear()


@pytest.fixture
def client(built: Path) -> TestClient:
    return TestClient(Starlette(routes=[*build_asset_routes(), Route("/graphql", answer_page)]))


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    if not SCHEMA.is_file():
        pytest.skip("schema.graphql has not been written yet")
    return build_schema(SCHEMA.read_text(encoding="utf-8"))


class NameCollector(Visitor):
    """Collects every name that a document uses: of fields, arguments and members of inputs."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_name(self, node: NameNode, *_: object) -> None:
        self.names.add(node.value)


def read_names(document: DocumentNode) -> set[str]:
    collector = NameCollector()
    visit(document, collector)
    return collector.names


def test_the_page_is_sent_with_its_headers(client: TestClient) -> None:
    response = client.get("/graphql")
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert response.headers["content-security-policy"] == (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; "
        "font-src 'self' data:; base-uri 'none'; frame-ancestors 'none'; form-action 'none'"
    )
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["referrer-policy"] == "no-referrer"


def test_the_page_holds_to_its_policy(client: TestClient) -> None:
    page = client.get("/graphql").text
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "<style" not in page
    assert " style=" not in page
    assert page.count("<script ") == page.count("<script defer src=") == page.count("</script>")
    assert "://" not in page


def test_every_file_the_page_names_is_served(client: TestClient) -> None:
    page = client.get("/graphql").text
    addresses = [part.split('"')[0] for part in page.split('="')[1:] if part.startswith("/assets/")]
    assert len(addresses) == 9
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        assert response.headers["cache-control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("graphiql.min.js", "text/javascript; charset=utf-8"),
        ("graphiql.min.css", "text/css; charset=utf-8"),
        ("graphiql.js", "text/javascript; charset=utf-8"),
        ("examples.json", "application/json"),
        ("THIRD-PARTY-LICENSES.txt", "text/plain; charset=utf-8"),
    ],
)
def test_files_have_their_media_type(client: TestClient, name: str, media_type: str) -> None:
    response = client.get(f"/assets/{name}")
    assert response.status_code == 200
    assert response.headers["content-type"] == media_type
    assert response.headers["x-content-type-options"] == "nosniff"


def test_a_built_file_is_sent_as_it_is(client: TestClient) -> None:
    assert client.get("/assets/graphiql.min.js").content == b"built graphiql.min.js"


@pytest.mark.parametrize(
    "address", ["graphiql.js", "graphiql.js?v=other"], ids=["no version", "other version"]
)
def test_a_file_without_the_present_version_is_asked_for_again(client: TestClient, address: str) -> None:
    response = client.get(f"/assets/{address}")
    assert response.headers["cache-control"] == "no-cache"
    again = client.get(f"/assets/{address}", headers={"If-None-Match": response.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    changed = client.get(f"/assets/{address}", headers={"If-None-Match": '"something else"'})
    assert changed.status_code == 200


@pytest.mark.parametrize(
    "name",
    [
        "stamp",
        "index.html",
        "story.graphql",
        "story.json",
        "nothing.js",
        "..%2Fgraphiql.py",
        "%2e%2e%2fgraphiql.py",
        "..%5Cgraphiql.py",
        "../graphiql.py",
        "%2Fetc%2Fpasswd",
        "graphiql.js%00",
        "GRAPHIQL.JS",
        "",
    ],
)
def test_no_other_file_is_served(client: TestClient, name: str) -> None:
    assert client.get(f"/assets/{name}").status_code == 404


def test_the_version_changes_with_a_file(built: Path) -> None:
    before = asset.build_version(read_assets(PAGE_FILES, built))
    assert asset.build_version(read_assets(PAGE_FILES, built)) == before
    (built / "graphiql.min.js").write_bytes(b"newer")
    assert asset.build_version(read_assets(PAGE_FILES, built)) != before


def test_without_the_built_files_the_page_says_how_to_build_them(built: Path) -> None:
    (built / "graphiql.min.js").unlink()
    response = render_graphiql_page()
    assert response.status_code == 200
    assert response.media_type == "text/plain"
    assert "uv sync --reinstall-package newsgraph" in bytes(response.body).decode()
    assert response.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert build_asset_routes()


def test_the_page_gets_the_examples_in_order(client: TestClient) -> None:
    examples = client.get("/assets/examples.json").json()
    assert [example["name"] for example in examples] == [
        "The story",
        "Front page",
        "A person",
        "What is disputed",
    ]
    assert [Example(**example) for example in examples] == list(EXAMPLES)


def test_every_query_file_is_an_example() -> None:
    files = {file.read_text(encoding="utf-8") for file in PAGE_FILES.glob("*.graphql")}
    assert files == {example.query for example in EXAMPLES}


def test_headers_are_neither_kept_nor_taken_from_the_address() -> None:
    script = (PAGE_FILES / "graphiql.js").read_text(encoding="utf-8")
    assert "shouldPersistHeaders: false" in script
    assert script.count("parameters.get(") == 2
    assert 'parameters.get("query")' in script
    assert 'parameters.get("variables")' in script


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_explains_itself_and_uses_no_later_part(example: Example) -> None:
    assert example.query.startswith("# ")
    assert read_names(parse(example.query)) & LATER == set()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_fits_the_schema(schema: GraphQLSchema, example: Example) -> None:
    document = parse(example.query)
    assert validate(schema, document) == []
    declared = {
        variable.variable.name.value
        for definition in document.definitions
        for variable in definition.variable_definitions  # type: ignore[attr-defined]
    }
    assert set(example.variables) <= declared


@pytest.mark.parametrize(
    ("example", "kind", "file"),
    [("The story", "article", "newsroom.jsonl"), ("A person", "entity", "entities.jsonl")],
    ids=["story", "person"],
)
def test_an_example_names_something_in_the_fixtures(example: str, kind: str, file: str) -> None:
    path = ROOT / "fixtures" / file
    if not path.is_file():
        pytest.skip(f"fixtures/{file} has not been written yet")
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    slugs = {record["slug"] for record in records if record["type"] == kind}
    assert next(known for known in EXAMPLES if known.name == example).variables["slug"] in slugs
