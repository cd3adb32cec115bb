"""The shell commands of the documentation run as they stand there, each page in a folder of its own."""

import asyncio
import importlib.util
import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import typer

from conftest import NEWSROOM_FILES, import_files
from newsgraph.cli.application import app
from newsgraph.server.run import GRACE_SECONDS, build_config
from newsgraph.settings import Settings
from newsgraph.store.database import Database
from support_postgres import PACKAGE, PostgresServer
from support_server import open_app, run_app

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
IMPORTED = ROOT / "tests" / "data" / "import"
ADDRESS = "http://127.0.0.1:8000"
PLACEHOLDERS = {"k_3f7q2m5x7a2c": r"\bk_[a-z0-9]+", "ft_5rj2f2b6c7mkz4x3jq5yq2mh": r"\bft_[a-z0-9]+"}
"""Ids that pages show, and what the real ones look like in the output of what ran before."""
UV = '#!/bin/sh\nshift\nprogram=$1\nshift\nexec "{folder}/$program" "$@"\n'
PROGRAM = "#!/bin/sh\nexec {python} -c 'from newsgraph.cli import main; main()' \"$@\"\n"
"""`uv run PROGRAM` is PROGRAM of the environment in which the test runs."""


def read_blocks(page: str, info: str) -> list[str]:
    text = (DOCS / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{re.escape(info)}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


class Shell:
    """Runs blocks of a page in a folder, with the program of this checkout."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.url = f"sqlite:///{folder / 'newsgraph.db'}"
        self.address = ADDRESS
        self.told = ""
        tools = folder / "bin"
        tools.mkdir()
        for name, text in (("uv", UV), ("newsgraph", PROGRAM)):
            (tools / name).write_text(text.format(folder=tools, python=sys.executable), encoding="utf-8")
            (tools / name).chmod(0o755)
        path = os.pathsep.join([str(tools), os.environ["PATH"]])
        self.environment = {**os.environ, "PATH": path, "NEWSGRAPH_DATABASE": self.url}

    def fill(self, block: str) -> str:
        """Put what is there in the place of what a page shows instead."""
        for shown, pattern in PLACEHOLDERS.items():
            found = re.findall(pattern, self.told)
            block = block.replace(shown, found[-1] if found else shown)
        return block.replace(ADDRESS, self.address).replace("/var/lib/newsgraph", str(self.folder))

    async def run(self, block: str, codes: tuple[int, ...] = (0,)) -> str:
        """Run a block; it must end with one of these codes. Returns what it wrote to standard output."""
        done = await asyncio.to_thread(
            subprocess.run,
            ["bash", "-euo", "pipefail", "-c", self.fill(block)],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode in codes, f"{block}\n{done.stdout}\n{done.stderr}"
        self.told += done.stdout
        return done.stdout


@pytest.fixture
def shell(newsroom: Path, tmp_path: Path) -> Shell:
    """A shell beside the sample newsroom, with what `tests/data/import` holds to be imported."""
    opened = Shell(tmp_path)
    shutil.copytree(IMPORTED, tmp_path, dirs_exist_ok=True)
    shutil.copyfile(newsroom, tmp_path / "newsgraph.db")
    return opened


@asynccontextmanager
async def serve(shell: Shell) -> AsyncIterator[None]:
    """Serve the newsroom of a shell where its pages say that it is served, mutations included."""
    database = await Database.open(shell.url)
    try:
        async with run_app(shell.url, is_public=True, database=database) as address:
            shell.address = address
            yield
    finally:
        await database.close()


@pytest.mark.parametrize("page", ["feeds.md", "keys.md", "related.md"])
async def test_the_commands_of_a_page_run_in_order(shell: Shell, page: str) -> None:
    blocks = [block for block in read_blocks(page, "sh") if "curl" not in block]
    assert blocks
    for block in blocks:
        for command in split_where_ids_are_told(block):
            await shell.run(command)


async def test_every_form_is_imported(shell: Shell) -> None:
    """Some files hold what is refused, and say so by code 1; all hold more. Addresses are fetched in other tests."""
    commands = [line for line in "".join(read_blocks("import.md", "sh")).splitlines() if "://" not in line]
    assert len(commands) == 11
    for command in commands:
        await shell.run(command, codes=(0, 1))
    told = await fetch_ids(shell, "SELECT count(*) FROM article")
    assert told[0] > 30


def split_where_ids_are_told(block: str) -> list[str]:
    """Return a block in parts: what shows ids, and what then names one of them."""
    return re.split(r"(?<=list\n)", block) if "list\n" in block else [block]


async def test_who_has_a_key_is_told_who_he_is(shell: Shell) -> None:
    [block] = [block for block in read_blocks("keys.md", "sh") if "curl" in block]
    [told] = read_blocks("keys.md", "json")
    async with serve(shell):
        assert json.loads(await shell.run(block)) == json.loads(told)


async def test_a_mutation_is_sent_with_a_key(shell: Shell) -> None:
    [block] = read_blocks("writing.md", "sh")
    [draft] = await fetch_ids(shell, "SELECT public_id FROM article WHERE status = 'DRAFT' LIMIT 1")
    async with serve(shell):
        answer = json.loads(await shell.run(block.replace("a_...", draft)))
    assert answer["data"]["publishArticle"] == {"article": {"status": "PUBLISHED"}, "errors": []}


async def test_headlines_are_asked_for_with_curl(shell: Shell) -> None:
    [block] = read_blocks("clients.md", "sh")
    async with serve(shell):
        answer = json.loads(await shell.run(block))
    assert len(answer["data"]["articles"]["edges"]) == 3


async def fetch_ids(shell: Shell, query: str) -> list[str]:
    database = await Database.open(shell.url)
    try:
        return await database.read(
            lambda connection: [row[0] for row in connection.exec_driver_sql(query).all()]
        )
    finally:
        await database.close()


# ---------------------------------------------------------------- operators


async def test_the_service_starts_tells_that_it_runs_and_stops(shell: Shell) -> None:
    [block] = read_blocks("operators.md", "sh serve")
    port = find_port()
    shell.address = f"http://127.0.0.1:{port}"
    command = shell.fill(block).replace("--port 8000", f"--port {port}")
    assert f"--port {port}" in command
    log = shell.folder / "log"
    with log.open("w") as written:
        process = subprocess.Popen(  # noqa: ASYNC220 - it is asked over HTTP, and waited for in a thread
            ["bash", "-euo", "pipefail", "-c", command],
            env=shell.environment,
            stderr=written,
            start_new_session=True,
        )
    try:
        async with asyncio.timeout(60):
            while "Serving" not in log.read_text():  # noqa: ASYNC110 - another process writes it
                await asyncio.sleep(0.1)
        [ask], [told] = read_blocks("operators.md", "sh running"), read_blocks("operators.md", "json running")
        assert await shell.run(ask) == told.rstrip()
        page = await shell.run(f"curl -s -H 'Accept: text/html' {shell.address}/graphql")
        assert "errors" in page  # GraphiQL is off
        assert "https://graph.example.org/" in await shell.run(f"curl -s {shell.address}/robots.txt")
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        await asyncio.to_thread(process.wait, 30)
    with pytest.raises(AssertionError):
        await shell.run(ask)


async def test_a_backup_of_a_file_that_is_written_to_is_restored_whole(shell: Shell) -> None:
    [backup], [restore] = read_blocks("operators.md", "sh backup"), read_blocks("operators.md", "sh restore")
    database = await Database.open(shell.url)
    try:
        await database.write(lambda one: one.exec_driver_sql("CREATE TABLE kept (x)"))  # is in the log alone
        before = await shell.run("newsgraph export -")
        await shell.run(backup)
        await database.write(lambda one: one.exec_driver_sql("DELETE FROM change"))
    finally:
        await database.close()
    (shell.folder / "newsgraph.db-wal").write_bytes(b"of another file")
    await shell.run(restore)
    assert await shell.run("newsgraph export -") == before
    assert await fetch_ids(shell, "SELECT count(*) > 0 FROM change") == [1]
    assert await fetch_ids(shell, "SELECT count(*) FROM kept") == [0]


async def test_keys_are_made_rotated_and_ended(shell: Shell) -> None:
    [block] = read_blocks("operators.md", "sh keys")
    for command in split_where_ids_are_told(block):
        await shell.run(command)
    assert len(re.findall(r"^nws_live_\w+$", shell.told, re.MULTILINE)) == 2
    assert "revoked" in await shell.run("newsgraph keys list")


async def test_a_dump_of_postgresql_is_restored_whole(
    shell: Shell, postgres_server: PostgresServer, new_postgres_url: str
) -> None:
    [block] = read_blocks("operators.md", "sh postgresql")
    await import_files(new_postgres_url, NEWSROOM_FILES)
    restored = postgres_server.make_url("restored")
    tools = [str(folder) for folder in find_postgres_tools()]
    shell.environment["PATH"] = os.pathsep.join([*tools, shell.environment["PATH"]])
    shell.environment |= {"NEWSGRAPH_DATABASE": new_postgres_url, "RESTORED_DATABASE": restored}
    drop = f"dropdb --if-exists --maintenance-db '{new_postgres_url}' restored"
    await shell.run(drop)
    await shell.run(block)
    before = await shell.run("newsgraph export -")
    assert await shell.run('newsgraph export - --database "$RESTORED_DATABASE"') == before
    await shell.run(drop)


@pytest.fixture
def new_postgres_url(postgres_server: PostgresServer) -> str:
    return postgres_server.create_database()


def find_postgres_tools() -> Iterator[Path]:
    """Yield the folder of the programs that belong to the server of the tests."""
    found = importlib.util.find_spec(PACKAGE)
    for place in (found.submodule_search_locations or ()) if found is not None else ():
        yield Path(place) / "pginstall" / "bin"


def find_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_the_unit_starts_what_is_there_with_settings_that_are() -> None:
    [unit] = read_blocks("operators.md", "ini")
    [start] = re.findall(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    program, command, *arguments = shlex.split(start)
    assert Path(program).name == "newsgraph"
    commands = typer.main.get_command(app).commands  # type: ignore[attr-defined]
    assert commands[command].make_context(command, arguments).params["port"] == 8000
    names = re.findall(r"^Environment=(\w+)=", unit, re.MULTILINE)
    assert {name.removeprefix("NEWSGRAPH_").lower() for name in names} <= set(Settings.model_fields)
    assert int(re.findall(r"^TimeoutStopSec=(\d+)$", unit, re.MULTILINE)[0]) > GRACE_SECONDS


def test_the_settings_that_the_page_names_are_there() -> None:
    text = (DOCS / "operators.md").read_text(encoding="utf-8")
    names = set(re.findall(r"NEWSGRAPH_([A-Z_]+)", text)) - {"DATABASE_"}
    assert {name.lower() for name in names} <= set(Settings.model_fields)


def test_the_installation_is_the_one_that_ci_does() -> None:
    [block] = read_blocks("operators.md", "sh install")
    done = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for part in ("--require-hashes", "requirements.lock", "--no-deps", "build", "--wheel"):
        assert part in block
        assert part in done


async def test_proxies_on_this_machine_are_believed(newsroom: Path) -> None:
    async with open_app(newsroom) as served:
        config = build_config(served)
    assert (config.proxy_headers, config.forwarded_allow_ips) == (True, "127.0.0.1,::1")
