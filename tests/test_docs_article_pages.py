"""The requests in docs/article-pages.md are answered as it says."""

import re
from datetime import datetime
from pathlib import Path

import pytest

from support_server import build_client, open_app
from support_viewer import ASKED_AT

PAGE = (Path(__file__).parents[1] / "docs" / "article-pages.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(
    r"^```http request\n(.*?)^```\n+^```http response\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL
)


def read_headers(lines: list[str]) -> dict[str, str]:
    return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}


@pytest.mark.parametrize(("asked", "told"), EXAMPLES, ids=[asked.split()[1] for asked, _ in EXAMPLES])
async def test_a_request_of_the_documentation_is_answered_so(
    newsroom_url: str, asked: str, told: str
) -> None:
    first, *sent = asked.rstrip().split("\n")
    head, _, body = told.rstrip("\n").partition("\n\n")
    status, *headers = head.split("\n")
    method, address = first.split(" ")
    clock = datetime.fromisoformat(ASKED_AT)
    async with open_app(newsroom_url, clock=lambda: clock) as app, build_client(app) as client:
        response = await client.request(method, address, headers=read_headers(sent))
    assert response.status_code == int(status)
    assert response.headers.items() >= read_headers(headers).items()
    rest = response.text
    for line in (line for line in body.split("\n") if line not in ("", "...")):
        assert line in rest
        rest = rest.partition(line)[2]


def test_there_are_examples() -> None:
    assert len(EXAMPLES) == 7
