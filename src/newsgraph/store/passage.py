"""Cuts the words around a name out of a text, for an editor to read."""

REACH = 110
_ENDS = (". ", "! ", "? ", "。", "\n\n")


def cut_passage(text: str, start: int, end: int) -> str:
    """Return the sentence around a span, at most some 110 characters to either side; … where more was cut off."""
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    first = max((before.rfind(mark) + len(mark) for mark in _ENDS if mark in before), default=None)
    stops = [after.find(mark) + len(mark) for mark in _ENDS if mark in after]
    if first is None:
        first = 0 if start <= REACH else before.find(" ") + 1
        head = before[first:] if start <= REACH else "… " + before[first:]
    else:
        head = before[first:]
    if stops:
        tail = after[: min(stops)]
    elif end + REACH >= len(text):
        tail = after
    else:
        tail = after[: after.rfind(" ")] + " …"
    return " ".join((head + text[start:end] + tail).split())
