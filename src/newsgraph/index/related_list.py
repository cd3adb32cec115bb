"""Keeps the best entries of one related list."""

from collections.abc import Iterable, Sequence

from newsgraph.index.related_profile import Entry, Profile

MAX_ENTRIES = 12


def fill(holder: Profile, entries: Sequence[Entry]) -> None:
    """Put entries that are not pinned into a list, as `offer` does one by one; an empty one is filled at once."""
    if holder.entries:
        for entry in entries:
            offer(holder, entry)
        return
    groups: set[str] = set()
    for entry in sorted(entries, key=_order):
        if entry.group not in groups:
            groups.add(entry.group)
            holder.entries[entry.related_id] = entry
            if len(groups) == MAX_ENTRIES:
                holder.floor = entry.score
                break


def renew(holder: Profile, entry: Entry) -> None:
    """Give an entry that stands in a list the score it has now; one that scores nothing leaves."""
    del holder.entries[entry.related_id]
    holder.floor = 0
    if entry.score:
        offer(holder, entry)


def offer(holder: Profile, entry: Entry) -> None:
    """Put an entry into a list where it is among the best: one for all copies of a text, pinned ones always.

    One that stands there already, of another group or score by then, takes its own place alone.
    """
    entries = holder.entries
    if entry.related_id == holder.id:
        return
    if entry.related_id in entries:
        renew(holder, entry)
        return
    if entry.pinned_position is None:
        if entry.score < holder.floor:
            return
        copy, last = _find_rivals(entries.values(), entry.group)
        is_full = len(entries) >= MAX_ENTRIES
        rival = last if copy is None and is_full else copy
        if rival is not None:
            if not _is_behind(rival, entry):
                return
            del entries[rival.related_id]
        elif is_full:  # of pinned ones alone
            return
    elif len(entries) >= MAX_ENTRIES:
        del entries[max(entries.values(), key=_place).related_id]
    entries[entry.related_id] = entry
    if len(entries) >= MAX_ENTRIES:
        holder.floor = min([found.score for found in entries.values()])


def _find_rivals(entries: Iterable[Entry], group: str) -> tuple[Entry | None, Entry | None]:
    """Return the entry of another copy of a text, where there is one, else the last entry; none that is pinned."""
    last: Entry | None = None
    for found in entries:
        if found.pinned_position is None:
            if found.group == group:
                return found, None
            if last is None or _is_behind(found, last):
                last = found
    return None, last


def _is_behind(one: Entry, other: Entry) -> bool:
    """Return whether an entry comes after another; neither is pinned."""
    return one.score < other.score or (one.score == other.score and one.public_id > other.public_id)


def _order(entry: Entry) -> tuple[int, str]:
    return -entry.score, entry.public_id


def _place(entry: Entry) -> tuple[bool, int, int, str]:
    position = entry.pinned_position
    return position is None, position or 0, -entry.score, entry.public_id
