"""Holds that every server answers a request with the same JSON, before anything is timed."""

from collections.abc import Sequence
from typing import Any

import httpx2
import orjson

from sample import Asked
from server import Server

CHECKED = 25


def check_equal(servers: Sequence[Server], sample: dict[str, list[Asked]]) -> None:
    """Raise ValueError where a peer's answer differs from the first server's."""
    with httpx2.Client(timeout=60) as client:
        for asked in (item for found in sample.values() for item in found[:CHECKED]):
            asking = [server for server in servers if server.name in asked.operation.servers]
            answers = [_ask(client, server, asked) for server in asking]
            for server, answer in zip(asking, answers, strict=True):
                if answer != answers[0] or not answer["data"][asked.operation.root]:
                    raise ValueError(
                        f"{server.name} differs for {asked.operation.name} {asked.variables}:\n"
                        f"{orjson.dumps(answers[0]).decode()}\n{orjson.dumps(answer).decode()}"
                    )


def build_path(server: Server, asked: Asked) -> str:
    """Return where a server answers the operation."""
    return f"/{asked.operation.name.replace(' ', '-')}" if server.name == "handwritten" else "/graphql"


def build_body(asked: Asked) -> str:
    """Return the request as JSON; all servers get the same."""
    return orjson.dumps({"query": asked.operation.document, "variables": asked.variables}).decode()


def _ask(client: Any, server: Server, asked: Asked) -> Any:
    response = client.post(
        f"http://127.0.0.1:{server.port}{build_path(server, asked)}",
        content=build_body(asked),
        headers={"content-type": "application/json"},
    )
    response.raise_for_status()
    return orjson.loads(response.content)
