from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema, parse, validate
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from conftest import RunQuery
from newsgraph.compiler.operation import Operations
from newsgraph.model.viewer import ViewerClass
from newsgraph.schema.build import build_schema as build_service_schema
from newsgraph.server import asset
from newsgraph.server.asset import BUILT_NAMES, CONTENT_SECURITY_POLICY, build_asset_routes, read_assets
from newsgraph.server.example import BUILDING, EXAMPLES, EXPLORING, PAGE_FILES, SYNDICATING, Example
from newsgraph.server.graphiql import render_graphiql_page
from newsgraph.server.graphql_http import EndpointOptions
from newsgraph.settings import Settings
from support_server import open_client
from support_viewer import VIEWERS
from test_docs_queries import walk_answer

ROOT = Path(__file__).parent.parent
SCHEMA = ROOT / "schema.graphql"
BUILT = {name: f"built {name}".encode() for name in BUILT_NAMES}


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
    loaded = page.count("<script defer src=") + page.count('<script type="module" src=')
    assert page.count("<script ") == loaded == page.count("</script>")
    assert "://" not in page


def test_every_file_the_page_names_is_served(client: TestClient) -> None:
    page = client.get("/graphql").text
    addresses = [part.split('"')[0] for part in page.split('="')[1:] if part.startswith("/assets/")]
    assert len(addresses) == 8
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
    before = asset.build_version(read_assets(built))
    assert asset.build_version(read_assets(built)) == before
    (built / "graphiql.min.js").write_bytes(b"newer")
    assert asset.build_version(read_assets(built)) != before


def test_without_the_built_files_the_page_says_how_to_build_them(built: Path) -> None:
    (built / "graphiql.min.js").unlink()
    response = render_graphiql_page()
    assert response.status_code == 200
    assert response.media_type == "text/plain"
    assert "uv sync --reinstall-package newsgraph" in bytes(response.body).decode()
    assert response.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert build_asset_routes()


def test_each_kind_of_user_has_examples_of_his_own_side_by_side() -> None:
    groups = [example.group for example in EXAMPLES]
    assert list(dict.fromkeys(groups)) == [BUILDING, EXPLORING, SYNDICATING]
    assert groups == sorted(groups, key=[BUILDING, EXPLORING, SYNDICATING].index)
    assert min(groups.count(group) for group in groups) >= 3
    assert len({example.name for example in EXAMPLES}) == len(EXAMPLES)


def test_every_query_file_is_an_example() -> None:
    files = {file.read_text(encoding="utf-8") for file in PAGE_FILES.glob("*.graphql")}
    assert files == {example.query for example in EXAMPLES}


def test_headers_are_neither_kept_nor_taken_from_the_address() -> None:
    script = (ROOT / "web" / "graphiql" / "main.ts").read_text(encoding="utf-8")
    assert "shouldPersistHeaders: false" in script
    assert script.count("parameters.get(") == 2
    assert 'parameters.get("query")' in script
    assert 'parameters.get("variables")' in script


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_explains_itself(example: Example) -> None:
    assert example.query.startswith(f"# {example.name}: ")
    assert example.about.endswith(".")
    assert [line for line in example.query.splitlines() if line.startswith("#") and len(line) > 60] == []
    [operation] = parse(example.query).definitions
    assert operation.name is not None  # type: ignore[attr-defined]  # by which its tab is called


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


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_is_answered_and_shows_something_of_every_list(
    example: Example, run_query: RunQuery
) -> None:
    """By the sample newsroom; for partners' examples one of its partners asks."""
    if "subscription " in example.query:
        operation = Operations(build_service_schema()._schema).find(example.query, None)
        assert operation.plan_subscription(operation.coerce_variables({}), ViewerClass.PUBLIC).plan.fields
        return
    viewer = VIEWERS[ViewerClass.PARTNER] if example.group == SYNDICATING else None
    data = run_query(example.query, dict(example.variables), viewer=viewer).data
    found = walk_answer(data, "")
    assert {path for path, _ in found} == {path for path, value in found if value not in (None, [], {})}


def test_the_page_leads_to_the_explorer_where_there_is_one(built: Path) -> None:
    assert b'data-explorer="/"' in bytes(render_graphiql_page().body)
    assert b'data-explorer=""' in bytes(render_graphiql_page(has_explorer=False).body)


def test_search_engines_leave_the_page_out(client: TestClient) -> None:
    assert client.get("/graphql").headers["x-robots-tag"] == "noindex"


@pytest.mark.parametrize("has_explorer", [True, False])
async def test_graphiql_can_be_off(newsroom: Path, built: Path, has_explorer: bool) -> None:
    """Browsers are then told as any client is, and nothing leads there."""
    options = EndpointOptions(graphiql=False, explorer=has_explorer)
    async with open_client(newsroom, options=options) as browser:
        refused = await browser.get("/graphql", headers={"accept": "text/html"})
        asked = await browser.get("/graphql?query={__typename}", headers={"accept": "application/json"})
        assert refused.status_code == 406
        assert refused.headers["content-type"].startswith("application/json")
        assert asked.json() == {"data": {"__typename": "Query"}}
        if has_explorer:
            assert 'data-graphiql=""' in (await browser.get("/")).text
        else:
            assert (await browser.get("/assets/graphiql.js")).status_code == 404


def test_the_setting_turns_graphiql_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSGRAPH_GRAPHIQL", "false")
    assert Settings().graphiql is False
