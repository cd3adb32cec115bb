"""What stands where an input is taken: values that find something, values that find nothing, and variables of both.

Every variable has one value for each of BINDINGS sets of variables, in which an operation is executed in turn.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any, TypeVar

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
)

from differential.material import MADE_UP, Material

BINDINGS = 2
Item = TypeVar("Item")
MEANINGS = {
    "languages": "language",
    "sections": "section",
    "tags": "tag",
    "saved": "filter key",
    "sources": "source id",
    "authors": "author id",
    "name": "name",
    "text": "words",
    "query": "query",
    "prefix": "prefix",
    "minSalience": "salience",
    "knownAt": "turn",
    "maxHops": "hops",
    "article": "article id",
    "partner": "partner id",
    "endpoint": "endpoint id",
}
"""What arguments and input fields of these names stand for; others are known by their type."""
MEANINGS_OF_TYPES = {"DateTime": "instant", "Date": "day", "ID": "entity id", "Int": "number"}


class EnumName(str):
    """The name of an enum value."""

    __slots__ = ()


class Absent:
    """That no value is given at all, which is not null."""


ABSENT = Absent()


@dataclass
class Variable:
    """A variable: its type as written, what it stands for, its default, and its value in each set of variables."""

    name: str
    type: str
    location: str
    meaning: str
    default: Any
    values: list[Any]

    def read(self, binding: int) -> Any:
        """Return what the operation sees in one set: the value, else the default, else ABSENT."""
        value = self.values[binding]
        return self.default if value is ABSENT else value

    def declare(self) -> str:
        default = "" if self.default is ABSENT else f" = {render_value(self.default)}"
        return f"${self.name}: {self.type}{default}"


def render_value(value: Any) -> str:
    """Return a value as GraphQL writes it."""
    match value:
        case Variable():
            return f"${value.name}"
        case EnumName():
            return str(value)
        case list():
            return f"[{', '.join(map(render_value, value))}]"
        case dict():
            return f"{{{', '.join(f'{name}: {render_value(item)}' for name, item in value.items())}}}"
        case _:
            return json.dumps(value, ensure_ascii=False)


def read_value(value: Any, binding: int) -> Any:
    """Return what a drawn argument is in one set of variables."""
    return value.read(binding) if isinstance(value, Variable) else value


@dataclass
class Drawer:
    """Draws values. `is_faulty` tells whether anything was drawn that may be refused for what it is."""

    random: Random
    material: Material
    variables: list[Variable] = field(default_factory=list)
    is_faulty: bool = False

    def chance(self, percent: int) -> bool:
        """Return True in so many of a hundred cases."""
        return self.random.randrange(100) < percent

    def number(self, least: int, most: int) -> int:
        return self.random.randint(least, most)

    def pick(self, items: Sequence[Item]) -> Item:
        return items[self.number(0, len(items) - 1)]

    def pick_some(self, items: Sequence[Item], count: int) -> list[Item]:
        """Return up to `count` different items, in the order in which they were drawn."""
        left = list(items)
        taken: list[Item] = []
        while left and len(taken) < count:
            taken.append(left.pop(self.number(0, len(left) - 1)))
        return taken

    def draw_input(
        self,
        kind: GraphQLInputType,
        name: str,
        meaning: str | None = None,
        source: Callable[[], Any] | None = None,
    ) -> Any:
        """Return a literal, with variables inside or not, or a variable, for what takes an input of this name."""
        meaning = meaning or MEANINGS.get(name) or MEANINGS_OF_TYPES.get(get_named_type(kind).name, name)
        if self.chance(35):
            return self._draw_variable(kind, meaning, source)
        return self._draw_value(kind, meaning, source, with_variables=True)

    def give(self, kind: str, meaning: str, values: list[Any]) -> Any:
        """Return what has exactly these values, one for each set: a literal where they are equal, or a variable."""
        if all(value == values[0] for value in values) and values[0] is not ABSENT and not self.chance(40):
            return values[0]
        return self._add_variable(kind, kind, meaning, ABSENT, values)

    def _add_variable(
        self, kind: str, location: str, meaning: str, default: Any, values: list[Any]
    ) -> Variable:
        variable = Variable(f"v{len(self.variables) + 1}", kind, location, meaning, default, values)
        self.variables.append(variable)
        return variable

    def _draw_variable(
        self, kind: GraphQLInputType, meaning: str, source: Callable[[], Any] | None
    ) -> Variable:
        known = [item for item in self.variables if (item.location, item.meaning) == (str(kind), meaning)]
        if known and self.chance(40):
            return self.pick(known)
        is_required = is_non_null_type(kind)
        nullable = kind.of_type if is_non_null_type(kind) else kind

        def draw_plain(with_null: bool = False) -> Any:
            if with_null and self.chance(12):
                return None
            return self._draw_value(nullable, meaning, source, with_variables=False, with_null=False)

        is_declared_required = self.chance(70 if is_required else 25)
        needs_default = is_required and not is_declared_required
        has_default = needs_default or self.chance(25)
        with_null = not is_declared_required and not is_required
        default = draw_plain(with_null) if has_default else ABSENT
        values: list[Any] = []
        for _ in range(BINDINGS):
            may_be_absent = has_default or not is_declared_required
            values.append(ABSENT if may_be_absent and self.chance(20) else draw_plain(with_null))
        if needs_default and self.chance(3):
            values[-1] = None
            self.is_faulty = True
        declared = f"{nullable}!" if is_declared_required else str(nullable)
        return self._add_variable(declared, str(kind), meaning, default, values)

    def _draw_value(
        self,
        kind: GraphQLInputType,
        meaning: str,
        source: Callable[[], Any] | None,
        *,
        with_variables: bool,
        with_null: bool = True,
    ) -> Any:
        if is_non_null_type(kind):
            kind = kind.of_type
        elif with_null and self.chance(6):
            return None
        if is_list_type(kind):
            return self._draw_list(kind.of_type, meaning, source, with_variables)
        if is_input_object_type(kind):
            return self._draw_object(kind, with_variables)
        if is_enum_type(kind):
            return EnumName(self.pick(list(kind.values)))
        return source() if source else self._draw_text(meaning)

    def _draw_list(
        self, kind: GraphQLInputType, meaning: str, source: Callable[[], Any] | None, with_variables: bool
    ) -> Any:
        named = get_named_type(kind)
        most = min(12, len(named.values)) if is_enum_type(named) else 4
        count = 0 if self.chance(5) else self.number(1, most)
        count = count and max(count, 3 if meaning == "any id" else 1)

        def draw_item() -> Any:
            if with_variables and self.chance(20):
                return self._draw_variable(kind, meaning, source)
            return self._draw_value(kind, meaning, source, with_variables=with_variables)

        if self.chance(4):  # one value stands for a list of it
            item = self._draw_value(kind, meaning, source, with_variables=False)
            return [] if item is None else item
        return [draw_item() for _ in range(count)]

    def _draw_object(self, kind: GraphQLInputObjectType, with_variables: bool) -> dict[str, Any]:
        if set(kind.fields) == {"scheme", "value"}:
            scheme, _, value = self._draw_text("identifier").partition(" ")
            return {
                "scheme": scheme,
                "value": self.give("String!", "", [value, value]) if with_variables else value,
            }
        required = [name for name, item in kind.fields.items() if is_non_null_type(item.type)]
        optional = [name for name in kind.fields if name not in required]
        count = 0 if self.chance(5) else 1 if self.chance(65) else self.number(1, 4)
        names = required + self.pick_some(optional, count)
        given: dict[str, Any] = {}
        for name in names:
            inner = kind.fields[name].type
            if with_variables:
                given[name] = self.draw_input(inner, name)
            else:
                meaning = MEANINGS.get(name) or MEANINGS_OF_TYPES.get(get_named_type(inner).name, name)
                given[name] = self._draw_value(inner, meaning, None, with_variables=False)
        return given

    def _draw_text(self, meaning: str) -> Any:
        """Return a value of a scalar: one that rows of the corpus have, mostly."""
        match meaning:
            case "instant":
                return self._draw_instant()
            case "turn":
                return self._draw_turn()
            case "number":
                return self.number(1, 4)
            case "hops":
                return self._draw_hops()
            case "salience":
                return self._draw_salience()
            case "words":
                words = [self._alter(self.pick(self.material.of("word"))) for _ in range(self.number(1, 2))]
                return self.pick((" ", " ", "-", "\t", ' "')).join(words)
            case "query":
                known = self.pick(("name", "found word", "found word"))
                word = self.pick(self.material.of(known))
                words = [self._alter(word) if self.chance(30) else word]
                return " ".join(words + [self.pick(self.material.of("found word"))] * self.chance(10))
            case "prefix":
                name = self.pick(self.material.of("name"))
                return self._alter(name[: self.number(1, 6)])
            case "name":
                return self._alter(self.pick(self.material.of("name")))
            case "any id":
                kinds = ("article", "entity", "entity", "relation", "evidence", "mention")
                return self.draw_id(f"{self.pick(kinds)} id")
            case "day":
                return self.pick(self.material.of("day"))
            case "identifier":
                return self.pick(self.material.of("identifier")) if self.chance(90) else "wikidata Q0"
            case _:
                return self.draw_id(meaning)

    def _draw_hops(self) -> int:
        if self.chance(2):
            self.is_faulty = True
            return self.pick((0, 7, -1))
        return self.number(1, 6)

    def draw_id(self, meaning: str) -> Any:
        """Return an id, a slug or a word that is known, or one made up."""
        if self.chance(92):
            return self.pick(self.material.of(meaning))
        return 7 if meaning.endswith(" id") and self.chance(20) else self.pick(MADE_UP)

    def _alter(self, text: str) -> str:
        if self.chance(75):
            return text
        return self.pick(
            (
                text.upper(),
                text.lower(),
                f" {text}",
                f"({text})",
                f'"{text}"',
                f"{text}*",
                f"{text}'",
                f"{text}zz",
            )
        )

    def _draw_salience(self) -> float | int:
        if self.chance(80):
            return float(self.pick(self.material.of("salience")))
        return self.pick((0, 1, 0.5, -1, 0.1, 2.5))

    def _draw_turn(self) -> str:
        """Return an instant at which what was known changed, the one before it, or one some days off."""
        turns = self.material.of("turn")
        moment = datetime.fromisoformat(
            max(self.pick(turns), self.pick(turns))
        )  # late, when there is more to see
        steps = (timedelta(), timedelta(milliseconds=-1), timedelta(hours=-3), timedelta(days=3))
        step = self.pick(steps)
        return (moment + step).isoformat(timespec="milliseconds")

    def _draw_instant(self) -> str:
        text = self.pick(self.material.of("instant"))
        if self.chance(60):
            return text
        moment = datetime.fromisoformat(text)
        match self.number(0, 4):
            case 0:
                return moment.astimezone(timezone(timedelta(hours=1))).isoformat()
            case 1:
                return moment.astimezone(timezone(-timedelta(hours=5, minutes=30))).isoformat(
                    timespec="milliseconds"
                )
            case 2:
                return (moment + timedelta(milliseconds=1)).isoformat()
            case 3:
                return (moment + timedelta(microseconds=400)).isoformat(timespec="microseconds")
            case _:
                return moment.strftime("%Y-%m-%dT00:00:00Z")
