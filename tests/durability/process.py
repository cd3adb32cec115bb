"""`newsgraph serve` as a process of its own, which can be killed and started again at the same address."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx2

SERVE = "import sys; from newsgraph.cli import main; sys.exit(main())"
SOURCE = Path(__file__).parents[2] / "src"
START_SECONDS = 60.0
LOOK_EVERY = 0.01


class ServedProcess:
    """One process over one database at a time, always at one address."""

    def __init__(self, url: str, log: Path):
        """Take the database, and the file to which the process may write what it has to say."""
        with socket.create_server(("127.0.0.1", 0)) as probe:
            self.port: int = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._url = url
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        # A program that is installed is compiled once, whatever is set for the tests.
        self._bytecode = {
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(log.with_name("bytecode")),
        }

    async def start(self) -> float:
        """Start the process and return the seconds until /health answered 200."""
        began = time.monotonic()
        options = ("serve", "--database", self._url, "--port", str(self.port))
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: ASYNC220  # it is waited for in a thread
                [sys.executable, "-c", SERVE, *options],
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONPATH": str(SOURCE), **self._bytecode},
            )
        async with httpx2.AsyncClient() as client:
            while time.monotonic() - began < START_SECONDS:
                if self._process.poll() is not None:
                    raise RuntimeError(f"the server ended with {self._process.returncode}: {self.read_log()}")
                try:
                    if (await client.get(f"{self.address}/health")).status_code == 200:
                        return time.monotonic() - began
                except httpx2.TransportError:
                    await asyncio.sleep(LOOK_EVERY)
        raise RuntimeError(f"the server does not answer: {self.read_log()}")

    def tell(self, what: signal.Signals) -> None:
        """Send a signal; nothing where no process runs."""
        if self._process is not None:
            self._process.send_signal(what)

    async def wait(self, seconds: float = START_SECONDS) -> int:
        """Return the exit status of the process once it has ended; raises TimeoutExpired where it does not."""
        if self._process is None:
            raise RuntimeError("no process runs")
        status = await asyncio.to_thread(self._process.wait, seconds)
        self._process = None
        return status

    async def kill(self) -> None:
        """End the process at once, wherever it is; nothing where none runs."""
        if self._process is not None:
            self.tell(signal.SIGKILL)
            await self.wait()

    def read_log(self) -> str:
        """Return what the process said so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")
