"""Keeps the best entries of one related list."""

from newsgraph.index.related_profile import Entry, Profile

MAX_ENTRIES = 12


def renew(holder: Profile, entry: Entry) -> None:
    """Give an entry that stands in a list the score it has now; one that scores nothing leaves."""
    del holder.entries[entry.related_id]
    holder.floor = 0
    if entry.score:
        offer(holder, entry)


def offer(holder: Profile, entry: Entry) -> None:
    """Put an entry into a list where it is among the best: one for all copies of a text, pinned ones always."""
    entries = holder.entries
    if entry.related_id == holder.id:
        return
    if entry.pinned_position is None:
        if entry.score < holder.floor:
            return
        rival = _find_copy(holder, entry)
        if rival is None and len(entries) >= MAX_ENTRIES:
            rival = max(entries.values(), key=_place)
        if rival is not None:
            if _place(rival) <= _place(entry):
                return
            del entries[rival.related_id]
    elif len(entries) >= MAX_ENTRIES:
        del entries[max(entries.values(), key=_place).related_id]
    entries[entry.related_id] = entry
    if len(entries) >= MAX_ENTRIES:
        holder.floor = min(found.score for found in entries.values())


def _find_copy(holder: Profile, entry: Entry) -> Entry | None:
    for found in holder.entries.values():
        if found.group == entry.group and found.pinned_position is None:
            return found
    return None


def _place(entry: Entry) -> tuple[bool, int, int, str]:
    position = entry.pinned_position
    return position is None, position or 0, -entry.score, entry.public_id
