"""Public ids are base 32 of a digest, as they always were."""

import base64
import hashlib

import pytest

from newsgraph.model.identity import build_id


@pytest.mark.parametrize("key", [("bench:1",), ("a_x", "e_y", 0, 12), (None, "Ä"), tuple(range(40))])
def test_an_id_is_the_base_32_of_its_digest(key: tuple[object, ...]) -> None:
    text = "\x1f".join(["m", *("" if part is None else str(part) for part in key)])
    digest = hashlib.sha256(text.encode()).digest()[:15]
    assert build_id("m", *key) == "m_" + base64.b32encode(digest).decode().lower()
