"""Which of several forms a client takes, by its header Accept."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_PART = re.compile(r'(?:[^",;]|"(?:[^"\\]|\\.)*")+')
_WEIGHT = re.compile(r"0(?:\.\d{0,3})?|1(?:\.0{0,3})?")
_NAME = r"[!#$%&'*+.^_`|~0-9a-z-]+"
_RANGE = re.compile(rf"\*/\*|{_NAME}/(?:\*|{_NAME})")
MAX_LENGTH = 8_000
"""Characters of the header that are read; what follows is passed over."""


@dataclass(frozen=True)
class MediaRange:
    """What a client takes: a type such as `text/html`, `text/*` or `*/*`, in lower case, and how much it likes it."""

    name: str
    weight: float


def choose_offered(accept: str | None, offered: Sequence[str]) -> str | None:
    """Return the media type of those offered that is liked best, the earlier of equals; None where none is taken.

    The most specific range that matches a type decides how much it is liked. A range with a parameter that none of
    ours has (`profile=...`) matches nothing, and what is no range is passed over. Without the header, or with an
    empty one, anything goes. Source: RFC 9110, sections 12.4.2 and 12.5.1.
    """
    if accept is None or not accept.strip():
        return offered[0]
    return choose_liked(parse_accept(accept), offered)


def choose_liked(ranges: Sequence[MediaRange], offered: Sequence[str]) -> str | None:
    """Return the media type offered that ranges like best, the earlier of equals; None where none matches."""
    best, best_weight = None, 0.0
    for media_type in offered:
        weight = _weigh(media_type, ranges)
        if weight > best_weight:
            best, best_weight = media_type, weight
    return best


def parse_accept(text: str) -> list[MediaRange]:
    """Return the ranges of a header that could match one of our forms, in order."""
    ranges = []
    for element in _split(text[:MAX_LENGTH], ","):
        name, *parameters = (part.strip() for part in _split(element, ";"))
        weight = _read_weight(parameters)
        if _RANGE.fullmatch(name.lower()) and weight is not None:
            ranges.append(MediaRange(name.lower(), weight))
    return ranges


def _split(text: str, separator: str) -> list[str]:
    """Return the parts between separators that stand outside of quotes."""
    parts = [""]
    for piece in re.findall(rf'{_PART.pattern}|[",;]', text):
        if piece == separator:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _read_weight(parameters: Sequence[str]) -> float | None:
    """Return the weight that parameters state, 1 where they state none; None where they ask for what we have not."""
    weight = 1.0
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        match name.strip().lower(), value.strip().strip('"').lower():
            case "q", stated:
                if not _WEIGHT.fullmatch(stated):
                    return None
                weight = float(stated)
            case ("", "") | ("charset", "utf-8" | "utf8"):
                continue
            case _:
                return None
    return weight


def _weigh(media_type: str, ranges: Sequence[MediaRange]) -> float:
    for wanted in (media_type, f"{media_type.split('/')[0]}/*", "*/*"):
        weights = [one.weight for one in ranges if one.name == wanted]
        if weights:
            return max(weights)
    return 0.0
