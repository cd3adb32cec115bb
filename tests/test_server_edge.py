"""What caches may do with pages and feeds: an independent reading of the headers tells how long a copy is served."""

import json
from typing import Any

import pytest

from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.server.edge import (
    MAX_NAMES_BYTES,
    WORST_OUTAGE_SECONDS,
    WORST_SECONDS,
    build_cache_headers,
    choose_page_cache_control,
)
from support_node import install_packages, read_node

PARTNER = Viewer((ViewerRole.PARTNER,), name="Courier", key_id="k_1")
EDITOR = Viewer((ViewerRole.EDITOR,), name="Desk", key_id="k_2")
BOTH = Viewer((ViewerRole.PARTNER, ViewerRole.EDITOR), name="Ana", key_id="k_3")


async def ask_cache(headers: dict[str, str], *seconds: int) -> list[dict[str, bool]]:
    install_packages()
    told: Any = await read_node("cache_policy.mjs", json.dumps(headers), *map(str, seconds))
    assert told["storable"] is True
    return list(told["answers"])


async def test_a_copy_is_served_for_a_minute_and_a_half_at_most_while_the_service_answers() -> None:
    last, late = await ask_cache(build_cache_headers(PUBLIC_VIEWER, []), WORST_SECONDS - 1, WORST_SECONDS + 1)
    assert (last["fresh"], last["whileAsking"]) == (False, True)
    assert (late["fresh"], late["whileAsking"]) == (False, False)
    assert WORST_SECONDS == 90


async def test_a_copy_is_served_for_five_minutes_and_a_half_at_most_while_it_does_not() -> None:
    last, late = await ask_cache(
        build_cache_headers(PUBLIC_VIEWER, []), WORST_OUTAGE_SECONDS - 1, WORST_OUTAGE_SECONDS + 1
    )
    assert (last["whileDown"], late["whileDown"]) == (True, False)
    assert WORST_OUTAGE_SECONDS == 330


@pytest.mark.parametrize(
    ("viewer", "told"),
    [(PARTNER, "private, no-cache"), (EDITOR, "private, no-store"), (BOTH, "private, no-store")],
    ids=["partner", "editor", "both"],
)
def test_what_a_key_unlocked_is_private_and_has_no_names(viewer: Viewer, told: str) -> None:
    assert choose_page_cache_control(viewer) == told
    assert build_cache_headers(viewer, ["a_1"]) == {"cache-control": told}


@pytest.mark.parametrize("viewer", [PARTNER, EDITOR, BOTH], ids=["partner", "editor", "both"])
async def test_no_shared_cache_stores_what_a_key_unlocked(viewer: Viewer) -> None:
    install_packages()
    told = await read_node("cache_policy.mjs", json.dumps(build_cache_headers(viewer, [])))
    assert told == {"storable": False, "answers": []}


def test_names_stand_in_both_forms_once_each_and_fit_into_a_header() -> None:
    headers = build_cache_headers(PUBLIC_VIEWER, ["a_1", "e_1", "a_1"])
    assert (headers["surrogate-key"], headers["cache-tag"]) == ("a_1 e_1", "a_1,e_1")
    assert "surrogate-key" not in build_cache_headers(PUBLIC_VIEWER, [])
    many = build_cache_headers(PUBLIC_VIEWER, (f"a_{number:024}" for number in range(10_000)))
    assert MAX_NAMES_BYTES - 27 < len(many["surrogate-key"]) <= MAX_NAMES_BYTES
    assert many["cache-tag"].split(",") == many["surrogate-key"].split()
