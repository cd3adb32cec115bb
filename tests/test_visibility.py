"""What each class of viewers may see, from the plan to the answer: nothing made for one class is given to another."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import PUBLIC_URL, NewUrl, RunQuery
from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerClass, ViewerRole
from newsgraph.schema.build import build_schema
from newsgraph.store.reader import Reader
from support_store import ARTICLE
from support_world import World

DRAFT = "insurers-review-red-sea-rates"
EMBARGOED = "panel-on-schooling-to-report"
PANEL = "e_swoowyh3qbdjv5cm5sozztgx"
EDITOR = Viewer((ViewerRole.EDITOR,), name="desk")
PARTNER = Viewer((ViewerRole.PARTNER,), name="partner", licenses=("wire",))
ONE_DRAFT = f'{{ article(slug: "{DRAFT}") {{ status }} }}'
STATES = "query ($states: [ArticleStatus!]) { articles(filter: {status: $states}) { totalCount } }"
Ask = Any


@pytest.fixture(scope="module")
def ask(newsroom_url: str) -> Iterator[Ask]:
    """A function that asks one service, whose plans all viewers share: `ask(text, viewer, variables)`."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as loop:
        reader = loop.run(Reader.open(newsroom_url, deadline=60.0, count=1))
        service = Service(build_schema()._schema, reader, public_url=PUBLIC_URL)

        def run(text: str, viewer: Viewer = PUBLIC_VIEWER, variables: dict[str, Any] | None = None) -> Any:
            return json.loads(loop.run(service.execute(text, None, variables or {}, viewer)))["data"]

        yield run
        loop.run(reader.close())


def test_a_plan_is_kept_for_one_class_of_viewers(ask: Ask) -> None:
    answers = [ask(ONE_DRAFT, viewer)["article"] for viewer in (PUBLIC_VIEWER, EDITOR, PARTNER, EDITOR)]
    assert answers == [None, {"status": "DRAFT"}, None, {"status": "DRAFT"}]


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        (ViewerRole.PUBLIC, None),
        (ViewerRole.PARTNER, None),
        (ViewerRole.EDITOR, {"status": "DRAFT"}),
        (ViewerRole.ADMIN, {"status": "DRAFT"}),
    ],
)
def test_a_draft_is_there_for_the_newsroom(ask: Ask, role: ViewerRole, seen: Any) -> None:
    assert ask(ONE_DRAFT, Viewer((role,)))["article"] == seen


@pytest.mark.parametrize(
    ("states", "for_public", "for_editor"),
    [
        (None, 15, 15),
        ([], 0, 0),
        (["PUBLISHED"], 15, 15),
        (["RETRACTED"], 1, 1),
        (["DRAFT"], 0, 2),
        (["EMBARGOED"], 0, 1),
        (["DRAFT", "EMBARGOED", "PUBLISHED", "RETRACTED"], 16, 19),
    ],
)
def test_a_status_that_may_not_be_seen_lists_nothing(
    ask: Ask, states: list[str] | None, for_public: int, for_editor: int
) -> None:
    variables = {} if states is None else {"states": states}
    assert ask(STATES, PUBLIC_VIEWER, variables)["articles"]["totalCount"] == for_public
    assert ask(STATES, EDITOR, variables)["articles"]["totalCount"] == for_editor


def test_every_statement_differs_by_class_where_it_asks_for_a_status(run_query: RunQuery) -> None:
    text = f'{{ article(slug: "{EMBARGOED}") {{ headline }} entity(id: "{PANEL}") {{ name }} }}'
    public, partner, newsroom = (
        run_query(text, viewer_class=viewer_class).statements
        for viewer_class in (ViewerClass.PUBLIC, ViewerClass.PARTNER, ViewerClass.NEWSROOM)
    )
    assert not set(public) & set(newsroom)
    assert partner == public


WRITTEN = ("2025-03-01T08:00:00.000Z", "2025-03-02T08:00:00.000Z", "2025-04-02T08:00:00.000Z")
PUBLISHED_AT = "2025-04-01T10:00:00.000Z"
HISTORY = '{ article(slug: "talks") { versions { totalCount edges { node { version headline at note } } } } }'


@pytest.mark.parametrize(
    ("viewer", "shown"),
    [
        (
            PUBLIC_VIEWER,
            [(2, "Talks in Rome", WRITTEN[2], "Corrected"), (1, "Second draft", PUBLISHED_AT, None)],
        ),
        (
            EDITOR,
            [
                (3, "Talks in Rome", WRITTEN[2], "Corrected"),
                (2, "Second draft", WRITTEN[1], None),
                (1, "First draft", WRITTEN[0], "A secret"),
            ],
        ),
    ],
    ids=["public", "editor"],
)
def test_a_draft_has_no_history_for_readers(
    new_url: NewUrl, tmp_path: Path, viewer: Viewer, shown: list[tuple[Any, ...]]
) -> None:
    texts = zip(
        ("First draft", "Second draft", "Talks in Rome"),
        ("A secret", None, "Corrected"),
        WRITTEN,
        strict=True,
    )
    versions = [
        {"version": number, "headline": headline, "body": ARTICLE["body"], "at": at, "note": note}
        for number, (headline, note, at) in enumerate(texts, 1)
    ]
    world = World(new_url(), tmp_path).write({**ARTICLE, "version": 3, "versions": versions})
    found = world.ask(HISTORY, viewer=viewer)["article"]["versions"]
    assert [tuple(edge["node"].values()) for edge in found["edges"]] == shown
    assert found["totalCount"] == len(shown)
