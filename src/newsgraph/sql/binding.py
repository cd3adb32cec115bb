"""A request's values as a statement binds them: each checked and converted once."""

import math
from datetime import date, timedelta
from typing import Any
from urllib.parse import quote

import orjson

from newsgraph.compiler.plan_rows import Bound, Conversion, Setting
from newsgraph.compiler.variable import FromVariable, is_marked, resolve_value
from newsgraph.compiler.viewer import VIEWER
from newsgraph.errors import RequestError
from newsgraph.model.folding import fold_name
from newsgraph.model.table import MILLION
from newsgraph.model.token import split_tokens
from newsgraph.sql.expression import CURSOR_SEPARATOR

NUMBERS = frozenset({"integer", "place", "number"})
"""Kinds of keys that are whole numbers."""
MAX_ITEMS = 100
MAX_SEARCH_LENGTH = 500
MAX_SEARCH_TOKENS = 32
MAX_NAME_LENGTH = 500
MAX_DIGITS = 11
MAX_INTEGER = 2**31 - 1
"""The largest number that a column of ours can hold, on either database."""


Parameter = Bound | Setting | int


class Binder:
    """Binds a statement's parameters; what no request changes is converted once, when it is made.

    Making it raises RequestError where such a value is refused.
    """

    def __init__(self, parameters: tuple[Parameter, ...], public_url: str):
        """Take the parameters in the order of their places, and the address at which the service is reached."""
        self._values = [
            None if _is_open(parameter) else _bind(parameter, {}, public_url) for parameter in parameters
        ]
        self._open = [
            (place, parameter)
            for place, parameter in enumerate(parameters)
            if isinstance(parameter, Bound) and _is_open(parameter)
        ]

    @property
    def reads_viewer(self) -> bool:
        """Whether values of whoever asks are among what is bound: `compiler.viewer` builds them."""
        sources = (bound.source for _, bound in self._open)
        return any(isinstance(source, FromVariable) and source.name == VIEWER for source in sources)

    def bind(self, variables: dict[str, Any]) -> list[Any]:
        """Return the values for a request, in order; raises RequestError where one is refused."""
        values = self._values.copy()
        for place, bound in self._open:
            values[place] = _convert(bound, resolve_value(bound.source, variables))
        return values


def bind_parameters(
    parameters: tuple[Parameter, ...], variables: dict[str, Any], public_url: str
) -> tuple[Any, ...]:
    """Return the values of a statement's parameters, in order; raises RequestError where one is refused."""
    return tuple(Binder(parameters, public_url).bind(variables))


def _is_open(parameter: Parameter) -> bool:
    """Tell whether a request has a say in the value."""
    return isinstance(parameter, Bound) and is_marked(parameter.source)


def _bind(parameter: Parameter, variables: dict[str, Any], public_url: str) -> Any:
    match parameter:
        case Setting(name):
            return public_url if name == "public_url" else quote(public_url, safe="")
        case Bound():
            return _convert(parameter, resolve_value(parameter.source, variables))
        case _:
            return parameter


def _convert(bound: Bound, value: Any) -> Any:
    match bound.conversion:
        case Conversion.AS_IS:
            return _check_text(value)
        case Conversion.JSON_LIST:
            return _render_list(value)
        case Conversion.FOLDED:
            return fold_name(_check_name(value))
        case Conversion.FOLDED_SUCCESSOR:
            return _render_successor(fold_name(_check_name(value)))
        case Conversion.WORDS:
            return render_words(_check_text(value))
        case Conversion.TOKENS:
            return orjson.dumps(list_tokens(_check_text(value))).decode()
        case Conversion.CURSOR:
            return parse_cursor(value, bound.tag, bound.kinds)[bound.part]
        case Conversion.DAY_AFTER:
            return _render_day_after(value)
        case Conversion.MILLIONTHS:
            return math.ceil(round(max(-1.0, min(2.0, value)) * MILLION, 6))


def _render_day_after(day: str) -> str:
    """Return the next day; the last day of the calendar has none, and nothing is after its instants."""
    parsed = date.fromisoformat(day)
    return "9999-12-32" if parsed == date.max else (parsed + timedelta(days=1)).isoformat()


def _render_successor(key: str) -> str:
    """Return a text after all that begin with `key`, by code point; nothing begins with no text at all."""
    return f"{key}\U0010ffff" if key else ""


def _render_list(value: list[Any]) -> str:
    if len(value) > MAX_ITEMS:
        raise RequestError(
            "TOO_MANY_ITEMS",
            f"a list may hold {MAX_ITEMS} items, not {len(value)}",
            hint="Ask in several requests.",
            details={"limit": MAX_ITEMS, "asked": len(value)},
        )
    return orjson.dumps([_check_text(item) for item in value]).decode()


def _check_text(value: Any) -> Any:
    """Refuse the one character that SQLite keeps and PostgreSQL refuses."""
    if isinstance(value, str) and "\0" in value:
        raise RequestError(
            "INVALID_TEXT", "text may not hold the character U+0000", hint="Leave the character out."
        )
    return value


def _check_name(name: str) -> str:
    if len(name) > MAX_NAME_LENGTH:
        raise _build_too_long(len(name), MAX_NAME_LENGTH, "characters")
    return str(_check_text(name))


def render_words(text: str) -> str:
    """Return a full-text query for all the words of `text`, each a phrase of tokens, nothing of it an operator.

    Raises RequestError TEXT_TOO_LONG past 500 code points or 32 tokens: a search is as slow as its phrases are long.
    """
    unique = dict.fromkeys(" ".join(phrase) for phrase in _split_phrases(text))
    return " ".join(f'"{phrase}"' for phrase in unique) or '""'


def list_tokens(text: str) -> list[str]:
    """Return the different tokens of `text`, in order; raises RequestError as `render_words` does."""
    return list(dict.fromkeys(token for phrase in _split_phrases(text) for token in phrase))


def _split_phrases(text: str) -> list[list[str]]:
    if len(text) > MAX_SEARCH_LENGTH:
        raise _build_too_long(len(text), MAX_SEARCH_LENGTH, "characters")
    phrases = [split_tokens(word) for word in text.replace('"', " ").split()]
    tokens = sum(len(phrase) for phrase in phrases)
    if tokens > MAX_SEARCH_TOKENS:
        raise _build_too_long(tokens, MAX_SEARCH_TOKENS, "words")
    return [phrase for phrase in phrases if phrase]


def _build_too_long(found: int, limit: int, what: str) -> RequestError:
    return RequestError(
        "TEXT_TOO_LONG",
        f"a text to search for may have {limit} {what}, not {found}",
        hint="Search for fewer words.",
        details={"limit": limit, "found": found},
    )


def parse_cursor(cursor: str, tag: str, kinds: tuple[str, ...]) -> tuple[Any, ...]:
    """Return the keys inside a cursor of the order that `tag` names.

    `kinds` gives each key's type: `text`, `integer`, `words`; or `place` (a position) first, and `number` behind it.
    One key may hold the separator: that of `words`, else the first of two. The last tells rows apart: a public id, a
    name or a position. Raises RequestError INVALID_CURSOR
    where the cursor is not of this order.
    """
    try:
        found, _, rest = bytes.fromhex(cursor).decode("utf-8").partition(CURSOR_SEPARATOR)
        keys = _split_place(rest, kinds) if kinds[0] == "place" else _split_keys(rest, kinds)
        if found != tag or len(keys) != len(kinds) or not keys[-1]:
            raise ValueError(cursor)
        parsed = [
            _parse_integer(key) if kind in NUMBERS else key for key, kind in zip(keys, kinds, strict=True)
        ]
    except ValueError:
        raise RequestError(
            "INVALID_CURSOR",
            "a cursor was given that this connection did not hand out",
            hint="Use endCursor or startCursor of the same connection in the same order.",
        ) from None
    return tuple(parsed)


def _split_place(text: str, kinds: tuple[str, ...]) -> list[str]:
    """Return a position and, where it is asked for, the number behind it: 0 where a cursor holds none.

    Who is told of no numbers takes such a cursor for its position, behind which the numbers stand.
    """
    position, *numbers = text.split(CURSOR_SEPARATOR)
    if len(numbers) > 1 or (numbers and _parse_integer(numbers[0]) < 1):
        raise ValueError(text)
    return [position, *(numbers or ["0"])][: len(kinds)]


def _split_keys(text: str, kinds: tuple[str, ...]) -> list[str]:
    """Return the keys; what is too much of separators belongs to the one key that may hold them."""
    keys = text.split(CURSOR_SEPARATOR)
    surplus = len(keys) - len(kinds)
    place = kinds.index("words") if "words" in kinds else 0 if len(kinds) == 2 else None
    if place is None or surplus <= 0:
        return keys
    return [
        *keys[:place],
        CURSOR_SEPARATOR.join(keys[place : place + surplus + 1]),
        *keys[place + surplus + 1 :],
    ]


def _parse_integer(text: str) -> int:
    """Return a number as we write it, of those that a column can hold."""
    if len(text) > MAX_DIGITS or str(number := int(text)) != text or abs(number) > MAX_INTEGER:
        raise ValueError(text)
    return number
