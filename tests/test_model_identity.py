"""Public ids are base 32 of a digest, as they always were."""

import base64
import hashlib

import pytest

from newsgraph.model.identity import build_id, build_mention_id


@pytest.mark.parametrize("key", [("bench:1",), ("a_x", "e_y", 0, 12), (None, "Ä"), tuple(range(40))])
def test_an_id_is_the_base_32_of_its_digest(key: tuple[object, ...]) -> None:
    text = "\x1f".join(["m", *("" if part is None else str(part) for part in key)])
    digest = hashlib.sha256(text.encode()).digest()[:15]
    assert build_id("m", *key) == "m_" + base64.b32encode(digest).decode().lower()


def test_mentions_of_an_article_share_the_first_half_of_their_ids() -> None:
    places = [("e_rome", 0, 4), ("e_rome", 9, 13), ("e_oman", 0, 4)]
    ids = [build_mention_id("a_talks", *place) for place in places]
    assert {found[:14] for found in ids} == {build_id("m", "a_talks")[:14]}
    assert [found[14:] for found in ids] == [build_id("m", "a_talks", *place)[2:14] for place in places]
    assert len(set(ids)) == 3
    assert not build_mention_id("a_other", *places[0]).startswith(ids[0][:14])
