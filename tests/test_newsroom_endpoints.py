"""Endpoints of webhooks over the API: a secret is shown once, all is written down, and administrators alone may."""

import logging
from pathlib import Path
from typing import Any

import pytest
from graphql import is_object_type
from sqlalchemy import Connection, insert, select

from conftest import NewUrl
from newsgraph.errors import RequestError
from newsgraph.model.vocabulary import ChangeAction, MessageState
from newsgraph.schema.build import build_schema
from newsgraph.store.core_table import ENDPOINT, MESSAGE
from newsgraph.syndication.push.signature import parse_secret
from support_newsroom import EDITOR, Newsroom, play_in
from support_store import NEWSROOM, write_lines
from support_tables import find_differences
from test_newsroom_administration import ADMIN, COURIER, COURIER_ID, SAVE_PARTNER, change

SHOWN = "id partner { name } url content state reason failures waiting dead createdAt"
CREATE = f"""mutation ($partner: ID!, $url: String!, $content: EndpointContent) {{
  createEndpoint(partner: $partner, url: $url, content: $content) {{
    endpoint {{ {SHOWN} }} secret errors {{ code path }}
  }}
}}"""
CHANGE_URL = """mutation ($id: ID!, $url: String) {
  changeEndpoint(endpoint: $id, url: $url) { endpoint { url content } errors { code path } }
}"""
CHANGE_CONTENT = """mutation ($id: ID!, $content: EndpointContent) {
  changeEndpoint(endpoint: $id, content: $content) { endpoint { url content } errors { code path } }
}"""
ROTATE = """mutation ($id: ID!, $hours: Int) {
  rotateSecret(endpoint: $id, overlapHours: $hours) { endpoint { id } secret errors { code path } }
}"""
ENABLE = (
    "mutation ($id: ID!) { enableEndpoint(endpoint: $id) { endpoint { state reason } errors { code path } } }"
)
DISABLE = "mutation ($id: ID!) { disableEndpoint(endpoint: $id) { endpoint { state reason } errors { code path } } }"
DELETE = "mutation ($id: ID!) { deleteEndpoint(endpoint: $id) { deletedId errors { code path } } }"
REPLAY = """mutation ($id: ID!, $messages: [ID!]) {
  replayMessages(endpoint: $id, messages: $messages) { endpoint { waiting dead } errors { code path } }
}"""
MESSAGES = (
    "query ($id: ID) { messages(endpoint: $id, first: 10) { edges { node { id state attempts endedAt } } } }"
)
HOOK = "https://courier.example/hook"
NOW = "2026-03-01T09:00:00.000Z"


async def create(newsroom: Newsroom, url: str = HOOK, **stated: Any) -> Any:
    return await change(newsroom, CREATE, partner="Courier", url=url, **stated)


async def write_message(newsroom: Newsroom, endpoint: str, number: int, state: MessageState) -> str:
    """Write a message to an endpoint in a state that sending would bring it to, and return its id."""

    def run(connection: Connection) -> str:
        own = select(ENDPOINT.c.id).where(ENDPOINT.c.public_id == endpoint).scalar_subquery()
        row = {
            "endpoint_id": own,
            "position": number,
            "own_number": 0,
            "public_id": f"msg_{number}",
            "subject_id": "a_1",
            "action": ChangeAction.UPDATED.value,
            "state": state.value,
            "attempts": 10,
            "next_at": NOW,
            "ended_at": None if state is MessageState.PENDING else NOW,
        }
        connection.execute(insert(MESSAGE).values(**row))
        return f"msg_{number}"

    return await newsroom.database.write(run)


def play_with_partner(new_url: NewUrl, folder: Path, play: Any) -> None:
    async def run(newsroom: Newsroom) -> None:
        await change(newsroom, SAVE_PARTNER, input={"name": "Courier"})
        await play(newsroom)

    play_in(new_url, [write_lines(folder, [*NEWSROOM])], run)


def test_an_endpoint_from_its_first_day_to_its_last(
    new_url: NewUrl, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def play(newsroom: Newsroom) -> None:
        created = await create(newsroom)
        endpoint = created["endpoint"].pop("id")
        assert created["endpoint"] == {
            "partner": {"name": "Courier"},
            "url": HOOK,
            "content": "THIN",
            "state": "ACTIVE",
            "reason": None,
            "failures": 0,
            "waiting": 0,
            "dead": 0,
            "createdAt": NOW,
        }
        assert len(parse_secret(created["secret"])) == 32
        full = await change(newsroom, CHANGE_CONTENT, id=endpoint, content="FULL")
        assert full["endpoint"] == {"url": HOOK, "content": "FULL"}
        moved = await change(newsroom, CHANGE_URL, id=endpoint, url=f"{HOOK}/2")
        assert moved["endpoint"] == {"url": f"{HOOK}/2", "content": "FULL"}
        rotated = await change(newsroom, ROTATE, id=endpoint)
        assert len(parse_secret(rotated["secret"])) == 32
        disabled = await change(newsroom, DISABLE, id=endpoint)
        assert disabled["endpoint"] == {"state": "DISABLED", "reason": "disabled by Sales"}
        enabled = await change(newsroom, ENABLE, id=endpoint)
        assert enabled["endpoint"] == {"state": "ACTIVE", "reason": None}
        other = (await create(newsroom, f"{HOOK}/3", content="FULL"))["endpoint"]
        listed = await newsroom.read(f"{{ endpoints {{ {SHOWN} }} }}", {}, ADMIN)
        assert [one["id"] for one in listed["endpoints"]] == [endpoint, other["id"]]
        assert "whsec_" not in str(listed)

        tables = await newsroom.read_tables()
        [kept, _] = sorted(await fetch_secrets(newsroom))
        assert {*kept} == {created["secret"], rotated["secret"]}
        written = {name: rows for name, rows in tables.items() if name != "endpoint"}
        assert "whsec_" not in str(written)
        assert (await change(newsroom, DELETE, id=endpoint))["deletedId"] == endpoint
        assert await newsroom.read("{ endpoints { id } }", {}, ADMIN) == {"endpoints": [{"id": other["id"]}]}
        audit = [(row[3], *row[5:8]) for row in sorted((await newsroom.read_tables())["audit"])]
        told = [row[1] for row in audit if row[2:] == ("Endpoint", endpoint)]
        assert told == [
            *("endpoint.create", "endpoint.change", "endpoint.change", "endpoint.rotate"),
            *("endpoint.disable", "endpoint.enable", "endpoint.delete"),
        ]
        assert "whsec_" not in caplog.text

    play_with_partner(new_url, tmp_path, play)


async def fetch_secrets(newsroom: Newsroom) -> list[tuple[str, ...]]:
    """Return the secrets by which each endpoint signs, the first endpoint first."""

    def run(connection: Connection) -> list[tuple[str, ...]]:
        query = select(ENDPOINT.c.secret, ENDPOINT.c.previous_secret).order_by(ENDPOINT.c.id)
        return [tuple(secret for secret in row if secret) for row in connection.execute(query)]

    return await newsroom.database.read(run)


def test_a_statement_that_fails_tells_no_secret(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        await create(newsroom)
        twice = insert(ENDPOINT).from_select(
            [column.name for column in ENDPOINT.columns],
            select(ENDPOINT).where(ENDPOINT.c.url != "whsec_known"),
        )
        with pytest.raises(Exception, match=r"(?i)unique") as failed:
            await newsroom.database.write(lambda connection: connection.execute(twice))
        assert "whsec_" not in str(failed.value)

    play_with_partner(new_url, tmp_path, play)


def test_dead_messages_are_listed_and_replayed(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        endpoint = (await create(newsroom))["endpoint"]["id"]
        other = (await create(newsroom, f"{HOOK}/2"))["endpoint"]["id"]
        for number, state in enumerate((MessageState.DELIVERED, MessageState.DEAD, MessageState.DEAD), 1):
            await write_message(newsroom, endpoint, number, state)
        await write_message(newsroom, other, 9, MessageState.DEAD)
        listed = await newsroom.read("{ endpoints { waiting dead } }", {}, ADMIN)
        assert listed["endpoints"] == [{"waiting": 0, "dead": 2}, {"waiting": 0, "dead": 1}]
        one = await change(newsroom, REPLAY, id=endpoint, messages=["msg_2"])
        assert one == {"endpoint": {"waiting": 1, "dead": 1}, "errors": []}
        edges = (await newsroom.read(MESSAGES, {"id": endpoint}, ADMIN))["messages"]["edges"]
        assert [edge["node"] for edge in edges] == [
            {"id": "msg_3", "state": "DEAD", "attempts": 10, "endedAt": NOW},
            {"id": "msg_2", "state": "PENDING", "attempts": 0, "endedAt": None},
            {"id": "msg_1", "state": "DELIVERED", "attempts": 10, "endedAt": NOW},
        ]
        rest = await change(newsroom, REPLAY, id=endpoint)
        assert rest["endpoint"] == {"waiting": 2, "dead": 0}
        both = await newsroom.read(
            "{ messages(state: DEAD) { totalCount edges { node { id } } } }", {}, ADMIN
        )
        assert both["messages"] == {"totalCount": 1, "edges": [{"node": {"id": "msg_9"}}]}

    play_with_partner(new_url, tmp_path, play)


def test_faults_stand_beside_their_fields_and_change_nothing(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        endpoint = (await create(newsroom))["endpoint"]["id"]
        await write_message(newsroom, endpoint, 1, MessageState.DEAD)
        faults: list[tuple[str, dict[str, Any], str, list[str]]] = [
            (CREATE, {"partner": "pn_nobody", "url": HOOK}, "NOT_FOUND", ["partner"]),
            (CREATE, {"partner": COURIER_ID, "url": "http://courier.example/"}, "PUSH_URL_INVALID", ["url"]),
            (
                CHANGE_URL,
                {"id": endpoint, "url": "https://user@courier.example/"},
                "PUSH_URL_INVALID",
                ["url"],
            ),
            (CHANGE_URL, {"id": endpoint, "url": None}, "REQUIRED", ["url"]),
            (CHANGE_CONTENT, {"id": endpoint, "content": None}, "REQUIRED", ["content"]),
            (ROTATE, {"id": endpoint, "hours": 721}, "VALUE_INVALID", ["overlapHours"]),
            (REPLAY, {"id": endpoint, "messages": ["msg_1", "msg_2"]}, "NOT_FOUND", ["messages", "1"]),
            *(
                (text, {"id": "w_nothing"}, "NOT_FOUND", ["endpoint"])
                for text in (CHANGE_URL, ROTATE, ENABLE, DISABLE, DELETE, REPLAY)
            ),
        ]
        for text, variables, code, path in faults:
            before = await newsroom.read_tables()
            payload = await change(newsroom, text, **variables)
            assert payload.pop("errors") == [{"code": code, "path": path}]
            assert set(payload.values()) == {None}
            assert find_differences(before, await newsroom.read_tables()) == []
        newsroom.mutations._allows_http = True
        assert (await create(newsroom, "http://courier.example/"))["errors"] == []

    play_with_partner(new_url, tmp_path, play)


def test_a_partner_has_twenty_endpoints_at_most(new_url: NewUrl, tmp_path: Path) -> None:
    async def play(newsroom: Newsroom) -> None:
        ids = {(await create(newsroom, f"{HOOK}/{number}"))["endpoint"]["id"] for number in range(20)}
        assert len(ids) == 20
        refused = await create(newsroom)
        assert refused["errors"] == [{"code": "ENDPOINT_LIMIT", "path": ["partner"]}]
        await change(newsroom, DELETE, id=ids.pop())
        assert (await create(newsroom))["errors"] == []

    play_with_partner(new_url, tmp_path, play)


@pytest.mark.parametrize(
    "text", ["{ endpoints { id } }", "{ messages { totalCount } }", CREATE, ROTATE, REPLAY, DELETE]
)
def test_editors_and_partners_deal_with_no_endpoint(new_url: NewUrl, tmp_path: Path, text: str) -> None:
    async def play(newsroom: Newsroom) -> None:
        endpoint = (await create(newsroom))["endpoint"]["id"]
        before = await newsroom.read_tables()
        for viewer in (EDITOR, COURIER):
            with pytest.raises(RequestError) as refused:
                await newsroom.read(text, {"id": endpoint, "partner": COURIER_ID, "url": HOOK}, viewer)
            assert (refused.value.code, refused.value.details) == ("FORBIDDEN", {"roles": ["ADMIN"]})
        assert find_differences(before, await newsroom.read_tables()) == []

    play_with_partner(new_url, tmp_path, play)


def test_no_type_but_two_payloads_has_a_secret() -> None:
    types = build_schema()._schema.type_map.values()
    named = {
        kind.name
        for kind in types
        if is_object_type(kind)
        for name in kind.fields
        if "secret" in name.lower()
    }
    assert named == {"CreateEndpointPayload", "Mutation", "RotateSecretPayload"}
