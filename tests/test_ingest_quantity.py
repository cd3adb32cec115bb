"""How many there are of something, in words."""

import pytest

from newsgraph.ingest.quantity import render_count
from newsgraph.ingest.report import ImportReport, render_report


@pytest.mark.parametrize(("count", "told"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries")])
def test_one_is_told_in_the_singular(count: int, told: str) -> None:
    assert render_count(count, "entry", "entries") == told


def test_a_report_tells_one_name_and_one_relation() -> None:
    report = ImportReport(entity_proposals=1, relation_proposals=1)
    assert "proposals: 1 name, 1 relation" in render_report(report)
