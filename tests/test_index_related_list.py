"""The best entries of one list: what is offered once more, what a full list refuses."""

from newsgraph.index.related_list import MAX_ENTRIES, fill, offer
from newsgraph.index.related_profile import Entry, Profile


def build_holder(scores: dict[int, int]) -> Profile:
    holder = Profile(1, "a_1", 0, "a_1", b"", b"", b"")
    fill(holder, [build_entry(row, score) for row, score in scores.items()])
    return holder


def build_entry(row: int, score: int, group: str | None = None) -> Entry:
    return Entry(row, f"a_{row}", group or f"a_{row}", score)


def list_entries(holder: Profile) -> list[tuple[int, int]]:
    return sorted((row, entry.score) for row, entry in holder.entries.items())


def test_a_full_list_takes_what_is_better_than_its_last_alone() -> None:
    holder = build_holder({row: 1_000 + row for row in range(2, 20)})
    assert list_entries(holder) == [(row, 1_000 + row) for row in range(8, 20)]
    assert holder.floor == 1_008
    offer(holder, build_entry(30, 1_007))
    assert 30 not in holder.entries
    offer(holder, build_entry(31, 1_009))
    assert list_entries(holder) == [*((row, 1_000 + row) for row in range(9, 20)), (31, 1_009)]
    assert holder.floor == 1_009


def test_what_is_offered_once_more_takes_its_own_place() -> None:
    """Its group was told by then: no other entry leaves for it, and the list has no gap that refuses what fits."""
    holder = build_holder({row: 1_000 + row for row in range(2, 20)})
    offer(holder, build_entry(19, 1_019, "a_0"))
    assert list_entries(holder) == [(row, 1_000 + row) for row in range(8, 20)]
    assert holder.entries[19].group == "a_0"
    assert holder.floor == 1_008
    assert len(holder.entries) == MAX_ENTRIES


def test_of_copies_the_better_stands() -> None:
    holder = build_holder({2: 500, 3: 400})
    offer(holder, build_entry(4, 450, "a_3"))
    offer(holder, build_entry(5, 420, "a_3"))
    assert list_entries(holder) == [(2, 500), (4, 450)]
