"""`newsgraph feeds` as it is typed: an address is shown once, listed without its secret, and revoked."""

import json
from pathlib import Path

from support_store import NEWSROOM, write_lines
from test_cli import run


def test_an_address_of_a_partners_feeds_is_issued_listed_and_revoked(tmp_path: Path) -> None:
    lines = write_lines(tmp_path, NEWSROOM)
    assert run("import", str(lines), folder=tmp_path).returncode == 0
    assert run("partners", "add", "The Courier", folder=tmp_path).returncode == 0
    created = run("feeds", "create", "The Courier", folder=tmp_path)
    assert created.returncode == 0
    assert "The address is shown only now" in created.stderr
    token = created.stdout.strip().removeprefix("/feeds/partners/").removesuffix("/articles.atom")
    assert len(token) == 43
    [listed] = json.loads(run("feeds", "list", "--json", folder=tmp_path).stdout)
    assert (listed["partner"], listed["revoked_at"]) == ("The Courier", None)
    assert token not in json.dumps(listed)
    revoked = run("feeds", "revoke", listed["id"], folder=tmp_path)
    assert revoked.stderr.strip() == f"{listed['id']} (The Courier) is revoked."
    [after] = json.loads(run("feeds", "list", "--json", folder=tmp_path).stdout)
    assert after["revoked_at"] is not None
    missing = run("feeds", "create", "Nobody", folder=tmp_path)
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "NOT_FOUND" in missing.stderr
