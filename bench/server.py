"""Starts a server as a process of its own, and ends it by its process id."""

import contextlib
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

START_SECONDS = 60
HERE = Path(__file__).parent
OURS = "import sys; from newsgraph.cli import main; sys.exit(main())"
COMMANDS = {
    "newsgraph": ("-c", OURS, "serve"),
    "handwritten": (str(HERE / "peer_handwritten.py"),),
    "strawberry": (str(HERE / "peer_strawberry.py"),),
}
"""The servers by name; each takes --database and --port, and runs one process under the same uvicorn settings."""


@dataclass(frozen=True)
class Server:
    """A server that answers."""

    name: str
    port: int
    pid: int


@contextlib.contextmanager
def start_server(name: str, database: str) -> Iterator[Server]:
    """Start a server on a free port, wait until it listens, and end it in the end."""
    port = _find_port()
    command = [sys.executable, *COMMANDS[name], "--database", database, "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        _wait(process, port)
        yield Server(name, port, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def measure_memory(server: Server) -> float | None:
    """Return the resident memory of a server's process in MiB; None where the system does not tell."""
    status = Path(f"/proc/{server.pid}/status")
    if not status.exists():
        return None
    [line] = [line for line in status.read_text().splitlines() if line.startswith("VmRSS:")]
    return round(int(line.split()[1]) / 1024, 1)


def _find_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _wait(process: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise RuntimeError(f"the server did not answer within {START_SECONDS} seconds")
