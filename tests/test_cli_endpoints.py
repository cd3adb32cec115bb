"""`newsgraph endpoints` as it is typed: added, listed, rotated, disabled, enabled, replayed and deleted."""

import asyncio
import json
from pathlib import Path

from sqlalchemy import Connection

from newsgraph.store.database import Database
from newsgraph.syndication.partner import create_partner
from newsgraph.syndication.push.signature import parse_secret
from test_cli import run

AT = "2026-01-02T03:04:05.000Z"


def add_partner(folder: Path) -> None:
    async def write() -> None:
        database = await Database.open(f"sqlite:///{folder / 'newsgraph.db'}")
        try:
            await database.write(_create)
        finally:
            await database.close()

    asyncio.run(write())


def _create(connection: Connection) -> None:
    create_partner(connection, "The Courier", AT)


def test_an_endpoint_from_its_first_day_to_its_last(tmp_path: Path) -> None:
    add_partner(tmp_path)
    added = run("endpoints", "add", "The Courier", "https://courier.example/hook", folder=tmp_path)
    assert len(parse_secret(added.stdout.strip())) == 32
    assert "shown only now" in added.stderr
    [entry] = json.loads(run("endpoints", "list", "--json", folder=tmp_path).stdout)
    assert (entry["partner_name"], entry["url"], entry["content"], entry["state"]) == (
        "The Courier",
        "https://courier.example/hook",
        "THIN",
        "ACTIVE",
    )
    assert not any("secret" in name for name in entry)
    assert entry["url"] in run("endpoints", "list", folder=tmp_path).stdout
    rotated = run("endpoints", "rotate", entry["id"], "--overlap", "1", folder=tmp_path).stdout.strip()
    assert rotated != added.stdout.strip()
    assert len(parse_secret(rotated)) == 32
    changed = run(
        "endpoints", "change", entry["id"], "--url", "https://courier.example/wire", folder=tmp_path
    )
    assert "thin messages at https://courier.example/wire" in changed.stderr
    changed = run("endpoints", "change", entry["id"], "--content", "full", folder=tmp_path)
    assert "full messages at https://courier.example/wire" in changed.stderr
    assert "is disabled" in run("endpoints", "disable", entry["id"], folder=tmp_path).stderr
    [disabled] = json.loads(run("endpoints", "list", "--json", folder=tmp_path).stdout)
    assert (disabled["state"], disabled["reason"]) == ("DISABLED", "disabled by command line")
    assert "0 messages to be sent" in run("endpoints", "enable", entry["id"], folder=tmp_path).stderr
    assert run("endpoints", "messages", entry["id"], folder=tmp_path).stdout == "No messages.\n"
    assert json.loads(run("endpoints", "messages", entry["id"], "--json", folder=tmp_path).stdout) == []
    assert "0 messages" in run("endpoints", "replay", entry["id"], folder=tmp_path).stderr
    assert "is deleted" in run("endpoints", "delete", entry["id"], folder=tmp_path).stderr
    assert run("endpoints", "list", folder=tmp_path).stdout == "No endpoints.\n"
    audited = run("audit", "list", folder=tmp_path).stdout
    for action in ("create", "change", "rotate", "disable", "enable", "delete"):
        assert f"endpoint.{action}" in audited
    assert "whsec_" not in audited


def test_what_is_refused_says_why(tmp_path: Path) -> None:
    add_partner(tmp_path)
    for arguments, told in (
        (("add", "Nobody", "https://courier.example/"), "NOT_FOUND"),
        (("add", "The Courier", "http://courier.example/"), "PUSH_URL_INVALID"),
        (("change", "w_nothing", "--content", "full"), "NOT_FOUND"),
        (("rotate", "w_nothing"), "NOT_FOUND"),
        (("messages", "w_nothing"), "NOT_FOUND"),
    ):
        refused = run("endpoints", *arguments, folder=tmp_path)
        assert refused.returncode == 1
        assert told in refused.stderr
    assert run("endpoints", "list", folder=tmp_path).stdout == "No endpoints.\n"
