"""The commands as they are typed."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from conftest import import_files
from newsgraph.cli.demo_command import SAMPLE_SLUG, find_fixtures, find_shown, load_fixtures, render_welcome
from newsgraph.cli.reference import render_reference
from newsgraph.server.run import build_public_url
from newsgraph.settings import Settings, render_settings_table
from newsgraph.store.database import Database
from support_store import IRAN, write_lines

ROOT = Path(__file__).parents[1]


def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder, where nobody sits at a terminal."""
    code = f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r}); from newsgraph.cli import main; main()"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_import_and_export_by_default_use_one_database_in_the_folder(tmp_path: Path) -> None:
    write_lines(tmp_path, [IRAN])
    done = run("import", "lines.jsonl", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.splitlines()[0] == "database created"
    assert "entities: 1 new, 0 changed, 0 unchanged" in done.stderr
    assert (tmp_path / "newsgraph.db").exists()
    exported = run("export", folder=tmp_path)
    assert exported.returncode == 0
    assert exported.stdout.splitlines()[0] == '{"type":"newsgraph","version":1}'
    assert exported.stderr == ""
    written = run("export", "out.jsonl", folder=tmp_path)
    assert (written.returncode, written.stdout) == (0, "")
    assert written.stderr == f"{len(exported.stdout.splitlines())} lines written to out.jsonl\n"
    assert (tmp_path / "out.jsonl").read_text() == exported.stdout


def test_a_bad_file_ends_with_1_and_one_line_of_error(tmp_path: Path) -> None:
    write_lines(tmp_path, ["{"])
    done = run("import", "lines.jsonl", folder=tmp_path)
    assert done.returncode == 1
    assert "error INVALID_JSON: " in done.stderr
    assert "(lines.jsonl, line 1)" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["import"], 2, "PATH"),
        (["nothing"], 2, "No such command"),
        (["serve", "--port", "99999"], 2, "--port"),
        (["export", "--database", "postgresql://127.0.0.1:1/x"], 1, "error DATABASE_NOT_REACHED: "),
        (["export"], 1, "error DATABASE_NOT_FOUND: "),
        (["export", "no/such/file", "--database", "sqlite:///x.db"], 1, "error FILE_NOT_WRITABLE: "),
    ],
    ids=["no path", "no command", "bad port", "postgresql", "no database", "no folder"],
)
def test_wrong_use_is_told_without_a_traceback(
    tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    done = run(*arguments, folder=tmp_path)
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


async def test_the_demo_loads_the_fixtures_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'demo.db'}"
    assert [path.name for path in find_fixtures()] == ["entities.jsonl", "newsroom.jsonl"]
    assert await load_fixtures(url, find_fixtures()) is True
    assert await load_fixtures(url, find_fixtures()) is False
    assert await find_shown_slug(url) == SAMPLE_SLUG


async def find_shown_slug(url: str) -> str | None:
    database = await Database.open(url)
    try:
        return await database.read(find_shown)
    finally:
        await database.close()


async def test_the_demo_shows_an_article_that_is_there(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'other.db'}"
    assert await find_shown_slug(url) is None
    assert not any("/articles/" in line for line in render_welcome(url, "http://x", False, None))
    old = {"type": "article", "id": "a_old", "headline": "Old", "slug": "old", "language": "en"}
    lines = [
        old | {"publishedAt": "2025-01-01T00:00:00Z"},
        old | {"id": "a_new", "slug": "new", "publishedAt": "2025-01-02T00:00:00Z"},
        old | {"id": "a_draft", "slug": "draft", "status": "DRAFT"},
    ]
    await import_files(url, [write_lines(tmp_path, lines)])
    assert await find_shown_slug(url) == "new"
    told = render_welcome(url, "http://x", False, "new")
    assert "  An article as a page      http://x/articles/new" in told
    assert any('article(slug: \\"new\\")' in line for line in told)


def test_the_reference_is_that_of_the_program() -> None:
    page = (ROOT / "docs" / "cli.md").read_text()
    assert page == render_reference()
    assert "| `--format json-lines\\|html\\|text\\|" in page
    assert "| `--interval SECONDS` | `300` | Ask again after SECONDS with --follow; at least 10 |" in page


def test_the_settings_table_is_that_of_the_program() -> None:
    assert (ROOT / "docs" / "settings.md").read_text().endswith("\n\n" + render_settings_table())


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ({}, "http://127.0.0.1:8000"),
        ({"host": "::1"}, "http://[::1]:8000"),
        ({"public_url": "https://graph.example.org/"}, "https://graph.example.org"),
    ],
)
def test_the_public_address_follows_from_host_and_port(given: dict[str, object], url: str) -> None:
    assert build_public_url(Settings.model_validate(given), 8000) == url


@pytest.mark.parametrize(
    "url", ["foo", "ftp://graph.example.org", "https://", "https://graph.example.org/?a=b"]
)
def test_a_public_address_that_leads_nowhere_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="is no address such as https://graph"):
        Settings(public_url=url)


def test_help_loads_none_of_what_commands_work_with() -> None:
    code = (
        "import sys\n"
        f"sys.path.insert(0, {str(ROOT / 'src')!r})\n"
        "from newsgraph.cli.application import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'trafilatura', 'strawberry', 'sqlalchemy', 'pydantic_settings', 'alembic', 'graphql'}\n"
        "print(*sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert "import" in done.stdout
    assert done.stderr.strip() == ""


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    done = run("--version", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"newsgraph {version('newsgraph')}\n", "")
