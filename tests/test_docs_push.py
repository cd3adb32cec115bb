"""What docs/push.md shows is so: the snippet verifies what is sent, and the payload has the form that is shown."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks.webhooks import WebhookVerificationError

from conftest import NewUrl
from newsgraph.model.vocabulary import EndpointContent
from newsgraph.syndication.push.endpoint import IssuedSecret
from newsgraph.syndication.push.payload import TYPES
from support_push import Received, Wire, open_receiver, play_wire
from test_push_access import change_right
from test_push_newsroom import Desk, play_desk
from test_push_webhook import StandingTime

PAGE = (Path(__file__).parents[1] / "docs" / "push.md").read_text(encoding="utf-8")


def read_block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def test_the_snippet_verifies_what_is_sent_and_nothing_else(
    new_url: NewUrl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("standardwebhooks.webhooks.datetime", StandingTime)
    scope: dict[str, Any] = {}
    exec(read_block("python"), scope)
    receive: Callable[[str, dict[str, str], bytes], str] = scope["receive"]

    async def play(wire: Wire) -> None:
        issued, request = await send_one(wire)
        assert receive(issued.secret, request.headers, request.body) == "article.published"
        with pytest.raises(WebhookVerificationError):
            receive(issued.secret, request.headers, request.body.replace(b"a_1", b"a_2"))

    play_wire(new_url, play)


def test_a_message_has_the_form_that_is_shown(new_url: NewUrl) -> None:
    head, _, body = read_block("http").partition("\n\n")

    async def play(wire: Wire) -> None:
        _, request = await send_one(wire)
        assert list_names(json.loads(body)) == list_names(request.told)
        names = {line.partition(":")[0].lower() for line in head.splitlines()[1:]}
        assert names <= set(request.headers)

    play_wire(new_url, play)


def test_a_message_about_a_right_has_the_form_that_is_shown(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("world", EndpointContent.THIN, part="BODY")
        await change_right(desk, lambda _: None)
        await desk.send_due()
        [request] = desk.receiver.received
        shown = json.loads(read_block("json"))
        assert list_names(shown) == list_names(request.told)
        assert request.told == {
            **shown,
            "data": {**request.told["data"], "reason": "granted", "license": "world"},
        }

    play_desk(new_url, play)


def test_every_type_of_message_is_explained() -> None:
    assert {one for one in TYPES.values() if f"`{one}`" in PAGE} == set(TYPES.values())


async def send_one(wire: Wire) -> tuple[IssuedSecret, Received]:
    partner = await wire.add_partner("courier")
    async with open_receiver() as receiver:
        issued = await wire.add_endpoint(partner, receiver.address)
        await wire.change("a_1")
        await wire.send_due()
    return issued, receiver.received[0]


def list_names(value: Any, path: str = "") -> list[str]:
    """Return the places in JSON data, in order."""
    if not isinstance(value, dict):
        return [path]
    return [name for key, item in value.items() for name in list_names(item, f"{path}.{key}")]
