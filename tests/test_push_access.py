"""What a partner is told of its rights by webhook: all that `changes` tells it, in order, and nobody else."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, text

from conftest import NewUrl
from newsgraph.clock import render_instant
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.model.vocabulary import EndpointContent, MessageState
from newsgraph.store.core_table import MESSAGE
from newsgraph.store.database import Database
from newsgraph.syndication.access_event import tell_access
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import end_grant
from newsgraph.syndication.push.endpoint import create_endpoint
from newsgraph.syndication.push.log_page import PAGE
from newsgraph.syndication.push.message import fetch_messages
from support_push import Received, render_answer
from support_revision import take_back_reasons
from test_push_newsroom import Desk, play_desk

CHANGES = """{ changes(first: 100) {
  edges { cursor node { action at reason subjectId license subject { id } } }
} }"""


async def change_right(desk: Desk, step: Callable[[Connection], object]) -> int:
    """Change something and tell of it in one transaction, as mutations do; return how many events there were."""

    def run(connection: Connection) -> int:
        step(connection)
        return tell_access(connection, render_instant(desk.newsroom.clock()))

    return await desk.newsroom.database.write(run)


def state_terms(key: str, terms: str) -> Callable[[Connection], object]:
    return lambda connection: write_license(connection, key, {"usage_terms": terms})


def list_received(desk: Desk, name: str) -> list[Received]:
    return [one for one in desk.receiver.received if one.target == f"/{name}"]


def list_reasons(desk: Desk, name: str) -> list[tuple[str, str | None]]:
    return [(one.told["type"], one.told["data"]["reason"]) for one in list_received(desk, name)]


async def list_changes(desk: Desk, name: str) -> list[Any]:
    viewer = Viewer((ViewerRole.PARTNER,), partner=desk.partners[name])
    edges: list[Any] = (await desk.newsroom.read(CHANGES, {}, viewer))["changes"]["edges"]
    return edges


def test_what_changes_tells_a_partner_of_its_rights_its_endpoints_are_told(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.THIN, part="BODY")
        await desk.add("herald", EndpointContent.FULL, part="BODY")
        assert await change_right(desk, lambda _: None) == 2
        article = await desk.publish("A treaty is signed")
        await desk.send_due()
        desk.newsroom.clock.move(hours=1)
        assert await change_right(desk, state_terms("courier", "Name us.")) == 1
        now = render_instant(desk.newsroom.clock())
        assert await change_right(desk, lambda c: end_grant(c, "Courier", "courier", now)) == 1
        await desk.send_due()
        told = [
            (one.told["type"], one.told["timestamp"], one.told["data"])
            for one in list_received(desk, "courier")
        ]
        edges = [
            edge for edge in await list_changes(desk, "courier") if edge["node"]["action"] == "ACCESS_CHANGED"
        ]
        assert [edge["node"]["reason"] for edge in edges] == ["granted", "changed", "ended"]
        assert [one for one in told if one[0] == "access.changed"] == [
            (
                "access.changed",
                node["at"],
                {
                    "licenseId": node["subjectId"],
                    "cursor": edge["cursor"],
                    "reason": node["reason"],
                    "license": "courier",
                },
            )
            for edge in edges
            for node in (edge["node"],)
        ]
        places = {edge["cursor"]: number for number, edge in enumerate(await list_changes(desk, "courier"))}
        order = [places[data["cursor"]] for _, _, data in told]
        assert order == sorted(order)
        assert [data.get("articleId") for _, _, data in told] == [None, article, None, None]
        assert list_reasons(desk, "herald") == [("access.changed", "granted"), ("article.published", None)]
        assert {one.told["data"].get("license") for one in list_received(desk, "herald")} == {"herald", None}

    play_desk(new_url, play)


def test_an_endpoint_is_told_of_rights_from_its_first_day_on(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.THIN, part="BODY")
        await change_right(desk, lambda _: None)
        url = f"{desk.receiver.address}/later"
        await desk.newsroom.database.write(
            lambda connection: create_endpoint(
                connection,
                b"s" * 32,
                desk.partners["courier"],
                url,
                EndpointContent.THIN,
                render_instant(desk.newsroom.clock()),
                allows_http=True,
            )
        )
        await change_right(desk, state_terms("courier", "Name us."))
        await desk.send_due()
        both = [("access.changed", "granted"), ("access.changed", "changed")]
        assert list_reasons(desk, "courier") == both
        assert list_reasons(desk, "later") == both[1:]
        ids = [one.id for one in desk.receiver.received]
        assert len(set(ids)) == len(ids) == 3

    play_desk(new_url, play)


def test_what_is_told_of_a_right_waits_for_what_came_before_it(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        refused = [True]
        desk.receiver.answer = lambda request: render_answer(500 if refused.pop() else 200)
        await desk.add("courier", EndpointContent.THIN, part="BODY")
        await change_right(desk, lambda _: None)
        await desk.send_due()
        refused += [False, False]
        desk.newsroom.clock.move(seconds=1)
        now = render_instant(desk.newsroom.clock())
        await change_right(desk, lambda c: end_grant(c, "Courier", "courier", now))
        await desk.send_due()
        assert list_reasons(desk, "courier") == [("access.changed", "granted")]
        desk.newsroom.clock.move(minutes=1)
        await desk.send_due()
        assert [reason for _, reason in list_reasons(desk, "courier")] == ["granted", "granted", "ended"]
        first, again, _ = list_received(desk, "courier")
        assert (first.id, first.body) == (again.id, again.body)

    play_desk(new_url, play)


def test_more_than_a_page_of_rights_is_told_once_each(new_url: NewUrl) -> None:
    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.THIN, part="BODY")
        for number in range(PAGE + 2):
            await change_right(desk, state_terms("courier", f"Terms {number}"))
            if number == PAGE // 2:
                await desk.publish("A treaty is signed")
        await desk.send_due()
        received = list_received(desk, "courier")
        told = [one.told["data"]["cursor"] for one in received if one.told["type"] == "access.changed"]
        assert len(set(told)) == len(told) == PAGE + 2
        assert len({one.id for one in received}) == PAGE + 3
        assert not await desk.webhooks.read_log()

    play_desk(new_url, play)


def test_messages_and_endpoints_of_before_are_kept_and_told_nothing_again(new_url: NewUrl) -> None:
    columns = ", ".join(column.name for column in MESSAGE.columns if column.name != "own_number")
    former = (
        f"CREATE TABLE message_before AS SELECT {columns} FROM message WHERE own_number = 0",
        "DROP TABLE message",
        "ALTER TABLE message_before RENAME TO message",
        "ALTER TABLE endpoint DROP COLUMN own_number",
        "DROP INDEX related_article_by_related",
        "DROP TABLE unpaired_article",
        "UPDATE alembic_version SET version_num = '0030'",
    )

    def take_back(connection: Connection) -> None:
        take_back_reasons(connection)
        for statement in former:
            connection.execute(text(statement))

    async def play(desk: Desk) -> None:
        await desk.add("courier", EndpointContent.THIN, part="BODY")
        await change_right(desk, lambda _: None)
        article = await desk.publish("A treaty is signed")
        await desk.send_due()
        await desk.newsroom.database.write(take_back)
        database = await Database.open(desk.newsroom.url)
        try:
            [entry] = await database.read(fetch_messages, desk.endpoints["courier"])
        finally:
            await database.close()
        assert (entry.subject_id, entry.state) == (article, MessageState.DELIVERED)
        await desk.send_due()
        assert len(desk.receiver.received) == 2
        await change_right(desk, state_terms("courier", "Name us."))
        await desk.send_due()
        assert list_reasons(desk, "courier")[2:] == [("access.changed", "changed")]

    play_desk(new_url, play)
