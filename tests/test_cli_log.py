"""The log of `newsgraph serve`: every line begins with its instant, whoever wrote it."""

import io
import logging
import re
from collections.abc import Iterator

import pytest

from newsgraph.cli.serve_command import tell_times

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (WARNING|ERROR) (.*)")


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Yield what the root logger writes."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logging.getLogger().addHandler(handler)
    yield stream
    logging.getLogger().removeHandler(handler)


def test_lines_of_ours_and_of_the_server_tell_when(written: io.StringIO) -> None:
    tell_times()
    logging.getLogger("newsgraph.live").warning("a stream ended")
    logging.getLogger("uvicorn.error").error("an answer failed")
    found = [LINE.fullmatch(line) for line in written.getvalue().splitlines()]
    assert [line and line.groups() for line in found] == [
        ("WARNING", "a stream ended"),
        ("ERROR", "an answer failed"),
    ]
