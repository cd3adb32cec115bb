"""Which arguments a field is given: pages both ways, exactly one key of a look-up, and more."""

from typing import Any

from graphql import GraphQLField, get_named_type, is_required_argument

from differential.value import ABSENT, BINDINGS, Drawer, read_value

PAGING = ("first", "after", "last", "before")
LOOKUPS = {
    "article": {"id": "article id", "slug": "article slug", "url": "url"},
    "entity": {"id": "entity id", "slug": "entity slug", "identifier": "identifier"},
    "person": {"id": "PERSON id", "slug": "PERSON slug"},
    "organization": {"id": "ORGANIZATION id", "slug": "ORGANIZATION slug"},
}
ID_MEANINGS = {"node": "any id", "nodes": "any id", "relation": "relation id", "path": "related id"}
ID_ARGUMENTS = ("id", "ids", "from", "to")
MOST_BY_LEVEL = (8, 6, 4, 3)
"""How many rows a page has at most, by how many connections it stands in."""


def draw_arguments(
    drawer: Drawer, name: str, field: GraphQLField, *, is_root: bool, level: int
) -> dict[str, Any]:
    """Return the arguments of a field that stands in so many connections."""
    if is_root and name in LOOKUPS:
        return _draw_key(drawer, name, field)
    given: dict[str, Any] = {}
    for argument_name, argument in field.args.items():
        if argument_name in PAGING:
            continue
        is_needed = is_required_argument(argument)
        percent = 25 if argument_name == "knownAt" else 30 if level == 0 else 18
        if is_needed or drawer.chance(percent):
            meaning = ID_MEANINGS.get(name) if is_root and argument_name in ID_ARGUMENTS else None
            given[argument_name] = drawer.draw_input(argument.type, argument_name, meaning)
    if "first" in field.args:
        given |= _draw_page(drawer, field, given, level)
    names = list(given)
    return {key: given[key] for key in drawer.pick_some(names, len(names))} if drawer.chance(20) else given


def _draw_key(drawer: Drawer, name: str, field: GraphQLField) -> dict[str, Any]:
    """Return exactly one argument that is not null in every set of variables, and others that are null."""
    meanings = LOOKUPS[name]
    keys = list(meanings)

    def draw_one(key: str) -> Any:
        if key != "identifier":
            return drawer.draw_id(meanings[key])
        scheme, _, value = drawer.pick(drawer.material.of("identifier")).partition(" ")
        return {"scheme": scheme, "value": value}

    if drawer.chance(15):  # which of them it is differs from one set of variables to another
        chosen = [drawer.pick(keys) for _ in range(BINDINGS)]
        missing = drawer.pick((None, ABSENT))
        return {
            key: drawer.give(
                str(field.args[key].type), "", [draw_one(key) if key == one else missing for one in chosen]
            )
            for key in sorted(set(chosen))
        }
    key = drawer.pick(keys)
    values = [draw_one(key) for _ in range(BINDINGS)] if drawer.chance(40) else [draw_one(key)] * BINDINGS
    given = {key: drawer.give(str(field.args[key].type), "", values)}
    for other in keys:
        if other != key and drawer.chance(8):
            given[other] = None
    if drawer.chance(1):
        drawer.is_faulty = True
        given[keys[-1]] = None if keys[-1] == key else draw_one(keys[-1])
    return given


def _draw_page(drawer: Drawer, field: GraphQLField, given: dict[str, Any], level: int) -> dict[str, Any]:
    most = MOST_BY_LEVEL[min(level, len(MOST_BY_LEVEL) - 1)]

    def draw_size() -> int:
        if drawer.chance(1):
            drawer.is_faulty = drawer.is_faulty or not drawer.chance(50)
            return drawer.pick((101, -1)) if drawer.is_faulty else 0
        return drawer.number(1, most)

    page: dict[str, Any] = {}
    has_both = "last" in field.args
    forward = not has_both or not drawer.chance(35)
    size, cursor, bound = ("first", "after", "before") if forward else ("last", "before", "after")
    if drawer.chance(85 if level else 75):
        page[size] = drawer.draw_input(field.args[size].type, size, "size", draw_size)
    other = "last" if forward else "first"
    if has_both and drawer.chance(5):
        is_null = drawer.chance(90)
        page[other] = None if is_null else drawer.draw_input(field.args[other].type, other, "size", draw_size)
    for binding in range(BINDINGS):
        sizes = [read_value(page.get(name), binding) for name in ("first", "last")]
        drawer.is_faulty = drawer.is_faulty or all(isinstance(value, int) for value in sizes)
    is_log = (
        get_named_type(field.type).name == "ChangeConnection"
    )  # what is seldom in it stands in its middle
    for name, percent in ((cursor, 80 if is_log else 14 if level else 25), (bound, 5)):
        if name in field.args and drawer.chance(percent):
            page |= _draw_cursor(drawer, field, given, name)
    return page


def _draw_cursor(drawer: Drawer, field: GraphQLField, given: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a cursor that a first page in the same order handed out, for each set of variables; or none."""
    if drawer.chance(1):
        drawer.is_faulty = True
        return {name: drawer.pick(("", "xyz", "ff", "Zg", "00"))}
    page: Any = get_named_type(field.type)
    edge = get_named_type(page.fields["edges"].type)
    values: list[Any] = []
    for binding in range(BINDINGS):
        order = read_value(given.get("orderBy", ABSENT), binding)
        cursors = drawer.material.cursors.get(
            (edge.name, None if order is ABSENT or order is None else str(order))
        )
        if not cursors:
            return {}
        values.append(drawer.pick(cursors) if drawer.chance(90) else None)
    if values[0] is not None and all(value is not None for value in values) and drawer.chance(50):
        values = _level(values, given)
    return {name: drawer.give("String", f"cursor {edge.name}", values)}


def _level(values: list[Any], given: dict[str, Any]) -> list[Any]:
    """Use one cursor in every set where the order is the same in all."""
    orders = {str(read_value(given.get("orderBy", ABSENT), binding)) for binding in range(BINDINGS)}
    return [values[0]] * len(values) if len(orders) == 1 else values
