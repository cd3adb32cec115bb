"""Query.viewer: what each viewer is told about himself, on plans that viewers of one class share."""

import json
from dataclasses import replace
from typing import Any

import pytest

from conftest import RunQuery
from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.schema.build import build_schema
from newsgraph.store.reader import Reader
from reference.execute import Reference

DESK = Viewer((ViewerRole.EDITOR,), name="desk", key_id="k_1")
PARTNER = Viewer(
    (ViewerRole.PARTNER,), name='the "Courier", Ñuble', licenses=("full", "summary"), key_id="k_2"
)
CHIEF = Viewer((ViewerRole.EDITOR, ViewerRole.ADMIN), name="chief", key_id="k_3")
VIEWERS = {"public": PUBLIC_VIEWER, "desk": DESK, "partner": PARTNER, "chief": CHIEF}
QUERY = "{ viewer { name roles licenses } }"
ANSWERS = {
    "public": {"name": None, "roles": ["PUBLIC"], "licenses": []},
    "desk": {"name": "desk", "roles": ["EDITOR"], "licenses": []},
    "partner": {"name": 'the "Courier", Ñuble', "roles": ["PARTNER"], "licenses": ["full", "summary"]},
    "chief": {"name": "chief", "roles": ["EDITOR", "ADMIN"], "licenses": []},
}


@pytest.mark.parametrize("name", VIEWERS)
def test_a_viewer_is_told_about_himself_by_compiler_and_reference(
    name: str, run_query: RunQuery, reference: Reference
) -> None:
    seen = replace(reference, view=replace(reference.view, named=VIEWERS[name]))
    answer = run_query(QUERY, viewer=VIEWERS[name])
    assert (answer.data, answer.statements) == ({"viewer": ANSWERS[name]}, ())
    assert seen.execute(QUERY) == answer.data


async def test_viewers_who_share_a_plan_are_not_taken_for_each_other(newsroom_url: str) -> None:
    reader = await Reader.open(newsroom_url, count=1)
    service = Service(build_schema()._schema, reader, public_url="https://news.example")

    async def ask(viewer: Viewer) -> Any:
        return json.loads(await service.execute(QUERY, None, {}, viewer))["data"]["viewer"]

    for name in (*VIEWERS, *reversed(VIEWERS), "public", "partner", "desk", "chief"):
        assert await ask(VIEWERS[name]) == ANSWERS[name]
    await reader.close()


async def test_a_field_that_stands_in_no_row_of_the_matrix_is_refused_on_kept_plans_too(
    newsroom_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newsgraph.access import right

    rows = {"Query": {"viewer": frozenset({ViewerRole.PARTNER})}}
    monkeypatch.setattr(right, "RIGHTS", rows)
    reader = await Reader.open(newsroom_url, count=1)
    service = Service(build_schema()._schema, reader, public_url="https://news.example")
    assert b"Courier" in await service.execute(QUERY, None, {}, PARTNER)
    with pytest.raises(RequestError) as refused:
        await service.execute(QUERY, None, {}, PUBLIC_VIEWER)
    assert (refused.value.code, refused.value.status) == ("UNAUTHENTICATED", 401)
    with pytest.raises(RequestError) as measured:
        service.measure("{ articles { totalCount } }", None, {}, DESK)
    assert (measured.value.code, measured.value.status) == ("FORBIDDEN", 403)
    assert b"Query" in await service.execute("{ __typename __schema { queryType { name } } }", None, {})
    await reader.close()
