"""Documents drawn from a schema: aliases, fragments on concrete types and interfaces, directives, nested lists.

Fields that fall together under one response key ask for the same, so documents are valid; they are also kept within
the limits on documents most of the time.
"""

import re
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    get_named_type,
    is_composite_type,
    is_interface_type,
    is_object_type,
    is_union_type,
)
from graphql.utilities import do_types_overlap

from differential.argument import draw_arguments
from differential.material import Material
from differential.scope import Scope
from differential.value import ABSENT, BINDINGS, Drawer, render_value
from newsgraph.model.viewer import ViewerClass

ALIASES = ("a", "b", "c", "id", "name", "node", "edges", "headline", "_x", "Z9", "totalCount", "kind")
MOST_ALIASES, MOST_FRAGMENTS, MOST_DIRECTIVES = 22, 4, 20
SELDOM = (
    "retraction",
    "embargoedUntil",
    "access",
    "license",
    "reason",
    "reasons",
    "image",
    "highlights",
    "ranges",
    "sections",
    "links",
    "withdrawnAt",
    "withdrawalReason",
    "before",
    "after",
    "stance",
    "voice",
    "speakerName",
    "method",
    "mappings",
    "note",
    "recall",
    "quota",
    "key",
)
"""Fields that few rows fill, or few objects have."""
OF_PATHS = ("steps", "from", "to", "relation", "articles")
"""Fields that are read below a path, of which few are found: most of them each time."""
WAITING = (
    "proposals",
    "unresolvedMentions",
    "downloads",
    "savedFilters",
    "licenses",
    "partners",
    "endpoints",
    "messages",
)
"""Fields of Query that the newsroom alone may ask, but for DELIVERED; elsewhere no field has these names."""
DELIVERED = "downloads"
"""What partners may ask as well."""
LOOKED_UP = ("article", "entity", "person", "organization", "relation", "node", "nodes")


@dataclass(frozen=True)
class Drawn:
    """An operation with several sets of variables; `is_faulty` where one may be refused for what it holds.

    `viewer_class` is whom it is answered for.
    """

    text: str
    variables: tuple[dict[str, Any], ...]
    is_faulty: bool
    viewer_class: ViewerClass


@dataclass
class Fragment:
    """A named fragment: its type, its text, the keys it asks for, and how many connections it nests."""

    name: str
    on: str
    text: str
    scope: Scope
    levels: int


@dataclass
class Place:
    """Where selections stand: the object's keys, and how many connections are around it."""

    scope: Scope
    level: int
    depth: int


@dataclass
class Writer:
    """Writes one operation."""

    schema: GraphQLSchema
    drawer: Drawer
    fields_left: int
    most_levels: int
    aliases: int = 0
    directives: int = 0
    deepest: int = 0
    fragments: list[Fragment] = field(default_factory=list)

    def write(self) -> Drawn:
        """Return the whole operation with its variables."""
        assert self.schema.query_type is not None
        body = self._write_set(self.schema.query_type, Place(Scope(), 0, 0))
        texts = [body]
        for item in reversed(self.fragments):  # a fragment spreads only those that were complete before it
            if any(re.search(rf"\.\.\.{item.name}\b", text) for text in texts):
                texts.append(f"fragment {item.name} on {item.on} {item.text}")
        return assemble(self.drawer, texts)

    def _write_set(self, kind: Any, place: Place) -> str:
        self.deepest = max(self.deepest, place.level)
        items = self._write_fields(kind, place)
        if not is_object_type(kind):
            for member in self._pick_members(kind):
                items += self._write_fragment(member, place, always=True)
        elif place.depth and self.drawer.chance(14):
            items += self._write_fragment(self.drawer.pick([*kind.interfaces, kind]), place)
        items += self._spread_again(kind, place)
        if len(items) > 1 and self.drawer.chance(25):
            items = self.drawer.pick_some(items, len(items))
        return f"{{ {' '.join(items)} }}" if items else "{ __typename }"

    def _pick_members(self, kind: Any) -> list[Any]:
        members: list[Any] = list(self.schema.get_possible_types(kind))
        if is_interface_type(kind):
            members += self.schema.get_implementations(kind).interfaces
        is_bare = not is_interface_type(kind) or not kind.interfaces  # Node, or a union
        count = self.drawer.number(2, 4) if is_bare else self.drawer.pick((0, 0, 1, 1, 2))
        if is_union_type(kind):  # most of what a search finds are articles
            count += 1
        return self.drawer.pick_some(members, count) if self.fields_left > 0 else []

    # ---------------------------------------------------------------- fields

    def _write_fields(self, kind: Any, place: Place) -> list[str]:
        fields = dict(getattr(kind, "fields", {}))
        leaves = [name for name, item in fields.items() if not is_composite_type(get_named_type(item.type))]
        inner = [name for name in fields if name not in leaves]
        if place.depth == 0:
            chosen = self._choose_roots(inner)
        elif "edges" in fields:
            chosen = [
                name
                for name, percent in (("edges", 95), ("pageInfo", 30), ("facets", 60))
                if name in fields and self.drawer.chance(percent)
            ]
            chosen += [
                name
                for name in fields
                if name not in ("edges", "pageInfo", "facets") and self.drawer.chance(30)
            ]
            chosen.sort(key=lambda name: name != "facets")
        else:
            chosen = self._choose_inner(fields, inner, place)
            left = [name for name in leaves if name not in chosen]
            chosen += self.drawer.pick_some(left, self.drawer.number(0 if chosen else 1, 4))
        found = [self._write_field(kind, name, fields[name], place) for name in chosen]
        if place.depth == 0 and self.drawer.chance(2):
            named = self.drawer.pick(list(self.schema.type_map))
            found.append(f'__type(name: "{named}") {{ name kind fields {{ name isDeprecated }} }}')
        if self.drawer.chance(8):
            found.append("__typename")
        return [text for text in found if text]

    def _choose_roots(self, names: list[str]) -> list[str]:
        assert self.schema.query_type is not None
        lists = [name for name in names if is_connection(self.schema.query_type.fields[name])]
        others = [name for name in names if name not in (*lists, *LOOKED_UP, *WAITING)]
        listed = [name for name in lists if name not in ("search", "changes", *WAITING)]
        pools = [listed] * 26 + [["search"]] * 4 + [["changes"]] * 2 + [list(LOOKED_UP)] * 9 + [others] * 3
        pools += (
            [["path"]] * 2
            + [["relationTypes"]]
            + [list(WAITING)] * 4
            + [["proposals"]] * 3
            + [[DELIVERED]] * 4
        )
        found = [self.drawer.pick(self.drawer.pick(pools)) for _ in range(self.drawer.pick((1, 2, 2, 3, 3)))]
        # What is deep comes first, while there are fields left.
        return sorted(dict.fromkeys(found), key=lambda name: name not in WAITING)

    def _choose_inner(self, fields: dict[str, GraphQLField], names: list[str], place: Place) -> list[str]:
        if self.fields_left <= 0 or place.depth > 12:
            return []
        lists = [name for name in names if is_connection(fields[name])]
        others = [name for name in names if name not in lists]
        if place.level >= self.most_levels:
            lists = []
        chosen: list[str] = []
        if "steps" in names or "to" in names:
            return [name for name in OF_PATHS if name in names and self.drawer.chance(90)]
        if "passages" in names or {"name", "relation"} <= set(names):
            return sorted((name for name in names if self.drawer.chance(85)), reverse=True)
        if {"article", "speaker", "candidates"} & set(names) and "before" in fields:
            return [name for name in fields if self.drawer.chance(95)]
        if "node" in others and self.drawer.chance(92):
            chosen.append("node")
        if lists and self.drawer.chance(98 if place.level == 0 else 92):
            chosen += self.drawer.pick_some(lists, 1 if self.drawer.chance(75) else 2)
        if others and self.drawer.chance(45 if len(names) < len(fields) else 100):
            chosen += [
                name for name in self.drawer.pick_some(others, self.drawer.number(1, 2)) if name not in chosen
            ]
        seldom = [name for name in SELDOM if name in fields and self.drawer.chance(60)]
        return [*seldom, *(name for name in chosen if name not in seldom)]  # while there are fields left

    def _write_field(self, kind: Any, name: str, item: GraphQLField, place: Place) -> str:
        self.fields_left -= 1
        is_root = place.depth == 0
        known = [key for key, entry in place.scope.keys.items() if entry.name == name]
        if known and item.args and not is_root and self.drawer.chance(50):
            entry = place.scope.keys[self.drawer.pick(known)]
            arguments = entry.arguments if entry.type == str(item.type) else None
        else:
            arguments = None
        if arguments is None:
            given = draw_arguments(self.drawer, name, item, is_root=is_root, level=place.level)
            arguments = ", ".join(f"{key}: {render_value(value)}" for key, value in given.items())
        key, entry_found = self.enter(name, arguments, str(item.type), place)
        if entry_found is None:
            return ""
        label = f"{key}: {name}" if key != name else name
        head = f"{label}({arguments})" if arguments else label
        head += self._write_directives()
        named = get_named_type(item.type)
        if not is_composite_type(named):
            return head
        level = place.level + is_connection(item)
        return f"{head} {self._write_set(named, Place(entry_found, level, place.depth + 1))}"

    def enter(self, name: str, arguments: str, type_name: str, place: Place) -> tuple[str, Scope | None]:
        """Return a response key for a field and the scope below it; no scope where no key was free."""
        keys = [name]
        if self.aliases < MOST_ALIASES:
            if self.drawer.chance(12):
                keys.insert(0, self.drawer.pick(ALIASES))
            keys += [f"{name}{number}" for number in range(2, 6)]
        for key in keys:
            entry = place.scope.enter(key, name, arguments, type_name)
            if entry is not None:
                self.aliases += key != name
                return key, entry.below
        return name, None

    def _write_directives(self) -> str:
        text = ""
        if self.directives < MOST_DIRECTIVES and self.drawer.chance(5):
            self.directives += 1
            is_include = self.drawer.chance(50)
            keeps = not self.drawer.chance(30)
            if self.drawer.chance(60):
                values = [keeps] + [
                    keeps if self.drawer.chance(50) else not keeps for _ in range(BINDINGS - 1)
                ]
                values = [value == is_include for value in values]
                condition: Any = self.drawer.give("Boolean!", "condition", values)
            else:
                condition = keeps == is_include
            text = f" @{'include' if is_include else 'skip'}(if: {render_value(condition)})"
        return text

    # ---------------------------------------------------------------- fragments

    def _write_fragment(self, kind: Any, place: Place, always: bool = False) -> list[str]:
        """Return selections on a type that overlaps: inline, or as a fragment of its own."""
        if len(self.fragments) < MOST_FRAGMENTS and self.drawer.chance(25):
            return self._write_named(kind, place)
        directives = self._write_directives()
        condition = "" if not always and self.drawer.chance(30) else f" on {kind.name}"
        if not condition:
            return []
        inner = Place(place.scope, place.level, place.depth + 1)
        return [f"...{condition}{directives} {self._write_set(kind, inner)}"]

    def _write_named(self, kind: GraphQLNamedType, place: Place) -> list[str]:
        scope, outer = Scope(), self.deepest
        self.deepest = place.level
        text = self._write_set(kind, Place(scope, place.level, place.depth + 1))
        levels, self.deepest = self.deepest - place.level, max(outer, self.deepest)
        if not place.scope.agrees(scope):
            return []
        place.scope.add(scope)
        fragment = Fragment(f"F{len(self.fragments) + 1}", kind.name, text, scope, levels)
        self.fragments.append(fragment)
        return [f"...{fragment.name}{self._write_directives()}"]

    def _spread_again(self, kind: Any, place: Place) -> list[str]:
        """Spread a fragment that was used elsewhere where it fits, with its keys and its depth."""
        if place.depth == 0 or not self.fragments or not self.drawer.chance(20):
            return []
        fragment = self.drawer.pick(self.fragments)
        on: Any = self.schema.type_map[fragment.on]
        fits = do_types_overlap(self.schema, kind, on) and place.scope.agrees(fragment.scope)
        if not fits or place.level + fragment.levels > self.most_levels:
            return []
        place.scope.add(fragment.scope)
        return [f"...{fragment.name}{self._write_directives()}"]


def is_connection(item: GraphQLField) -> bool:
    """Whether a field is a list with pages."""
    return "edges" in getattr(get_named_type(item.type), "fields", {})


def assemble(drawer: Drawer, texts: list[str]) -> Drawn:
    """Return an operation and its fragments with the variables that they use."""
    whole = "\n".join(texts)
    used = [item for item in drawer.variables if re.search(rf"\${item.name}\b", whole)]
    declared = f"query ({', '.join(item.declare() for item in used)}) " if used else ""
    sets = tuple(
        {item.name: item.values[binding] for item in used if item.values[binding] is not ABSENT}
        for binding in range(BINDINGS)
    )
    asked = {name for name in WAITING if re.search(rf"\b{name}\b", whole)}
    if asked == {DELIVERED}:
        viewer_class = drawer.pick((ViewerClass.NEWSROOM, ViewerClass.PARTNER))
    else:
        viewer_class = ViewerClass.NEWSROOM if asked else drawer.pick(tuple(ViewerClass))
    return Drawn(declared + whole, sets, drawer.is_faulty, viewer_class)


def draw_operation(source: Random, schema: GraphQLSchema, material: Material) -> Drawn:
    """Draw an operation over a schema with what is known of its rows; equal sources draw equal operations.

    Hypothesis has no part in it: given many small choices it spends most of a run on documents that are nearly the
    same (94 distinct of 250), and even one seed drawn by it depends on the constants in whatever modules are loaded.
    What differs is reduced as a document (`reduction`).
    """
    drawer = Drawer(source, material)
    most_levels = drawer.pick((2, 2, 2, 3, 3, 1, 4, 6))
    return Writer(schema, drawer, drawer.number(8, 45), most_levels).write()
