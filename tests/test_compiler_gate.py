"""Limits of a document: each with a pair, N passing and N + 1 refused, and the attacks that made them."""

import time

import pytest
from graphql import get_introspection_query, parse

from newsgraph.compiler.gate import Gate, Limits
from newsgraph.compiler.operation import MAX_CHARACTERS, Operations
from newsgraph.errors import RequestError
from newsgraph.schema.build import build_schema

SCHEMA = build_schema()._schema


def check(text: str) -> str | None:
    """Return the code with which the gate refuses a document, None where it passes."""
    document = parse(text)
    try:
        Gate(document, Limits()).check_document(document)
    except RequestError as error:
        return error.code
    return None


def nest(levels: int) -> str:
    """A document of that many levels of fields."""
    return "{a" * levels + "}" * levels


def connect(levels: int) -> str:
    """A document of that many nested connections."""
    return "{" + "x{edges{node{" * levels + "id" + "}}}" * levels + "}"


PAIRS = {
    "depth": (nest(20), nest(21), "TOO_DEEP"),
    "connections": (connect(6), connect(7), "TOO_MANY_CONNECTION_LEVELS"),
    "connections through fragments": (
        "{...f} fragment f on Q " + connect(6),
        "{x{edges{node{...f}}}} fragment f on Q " + connect(6),
        "TOO_MANY_CONNECTION_LEVELS",
    ),
    "height": (
        "{x{" + " f" * 50 + " " + " ".join(f"g{i}" for i in range(149)) + "}}",
        "{x{" + " f" * 50 + " " + " ".join(f"g{i}" for i in range(150)) + "}}",
        "TOO_MANY_FIELDS",
    ),
    "aliases": (
        "{x{" + " ".join(f"a{i}: f" for i in range(30)) + "}}",
        "{x{" + " ".join(f"a{i}: f" for i in range(31)) + "}}",
        "TOO_MANY_ALIASES",
    ),
    "root fields": (
        "{" + " ".join(f"f{i}" for i in range(20)) + "}",
        "{" + " ".join(f"f{i}" for i in range(21)) + "}",
        "TOO_MANY_ROOT_FIELDS",
    ),
    "root fields through a fragment": (
        "{...f} fragment f on Query {" + " ".join(f"f{i}" for i in range(20)) + "}",
        "{...f} fragment f on Query {" + " ".join(f"f{i}" for i in range(21)) + "}",
        "TOO_MANY_ROOT_FIELDS",
    ),
    "directives": ("{x" + " @a" * 50 + "}", "{x" + " @a" * 51 + "}", "TOO_MANY_DIRECTIVES"),
    "repeated keys": ("{x{" + "f " * 50 + "}}", "{x{" + "f " * 51 + "}}", "TOO_MANY_REPEATED_KEYS"),
    "repeated keys through inline fragments": (
        "{x{" + "... on A{f} " * 50 + "}}",
        "{x{" + "... on A{f} " * 51 + "}}",
        "TOO_MANY_REPEATED_KEYS",
    ),
    "fragments": (
        "{x}" + " ".join(f"fragment f{i} on A {{x}}" for i in range(50)),
        "{x}" + " ".join(f"fragment f{i} on A {{x}}" for i in range(51)),
        "TOO_MANY_FRAGMENTS",
    ),
    "items of a list": (
        "{x(a:[" + "1 " * 100 + "])}",
        "{x(a:[" + "1 " * 101 + "])}",
        "TOO_MANY_ITEMS",
    ),
    "fields of an input object": (
        "{x(a:{b:{" + " ".join(f"f{i}:1" for i in range(100)) + "}})}",
        "{x(a:{b:{" + " ".join(f"f{i}:1" for i in range(101)) + "}})}",
        "TOO_MANY_ITEMS",
    ),
}


@pytest.mark.parametrize(("passes", "refused", "code"), PAIRS.values(), ids=PAIRS.keys())
def test_a_limit_lets_n_pass_and_refuses_one_more(passes: str, refused: str, code: str) -> None:
    assert check(passes) is None
    assert check(refused) == code


def test_doubling_fragments_cost_no_more_than_their_text() -> None:
    """F1: 743 bytes that make a depth limiter walk a million fields."""
    levels = 45
    text = "{...f0}" + "".join(f" fragment f{i} on Query {{...f{i + 1} ...f{i + 1}}}" for i in range(levels))
    document = parse(text + f" fragment f{levels} on Query {{__typename}}")
    started = time.process_time()
    with pytest.raises(RequestError) as refusal:
        Gate(document, Limits()).check_document(document)
    assert refusal.value.code in {"TOO_MANY_REPEATED_KEYS", "TOO_MANY_FRAGMENTS", "TOO_MANY_ROOT_FIELDS"}
    assert refusal.value.details["found"] <= 1_000_000
    assert time.process_time() - started < 5, "not a measure of speed: without the memo this takes years"


def test_fragments_in_a_circle_are_left_to_validation() -> None:
    assert check("{...a} fragment a on Query {...b} fragment b on Query {...a}") is None
    with pytest.raises(RequestError) as refusal:
        Operations(SCHEMA).find("{...a} fragment a on Query {...b} fragment b on Query {...a}", None)
    assert refusal.value.code == "INVALID_DOCUMENT"


def test_the_gate_comes_before_validation() -> None:
    """F2: a document that validation would take seconds over is refused by its number of repeated keys."""
    with pytest.raises(RequestError) as refusal:
        Operations(SCHEMA).find("{articles{" + "totalCount " * 900 + "}}", None)
    assert refusal.value.code == "TOO_MANY_REPEATED_KEYS"
    assert refusal.value.details == {"limit": 50, "found": 900}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{" + "__typename " * 999 + "}", "TOO_MANY_TOKENS"),
        ("#" * (MAX_CHARACTERS + 1), "DOCUMENT_TOO_LONG"),
        ("{a" * 490, "SYNTAX_ERROR"),
        ("", "SYNTAX_ERROR"),
        ("{articles{edgess}}", "INVALID_DOCUMENT"),
        ("fragment f on Query {__typename}", "INVALID_DOCUMENT"),
        ("query A{__typename} query B{__typename}", "OPERATION_NAME_NEEDED"),
        ("mutation {x}", "INVALID_DOCUMENT"),
        ("{articles(first: 1e999){totalCount}}", "INVALID_DOCUMENT"),
        ('{article(slug:"x"){entities(minSalience: 1e999){totalCount}}}', "INVALID_DOCUMENT"),
    ],
    ids=lambda value: value[:24],
)
def test_a_document_is_refused_with_its_code(text: str, code: str) -> None:
    with pytest.raises(RequestError) as refusal:
        Operations(SCHEMA).find(text, None)
    assert refusal.value.code == code
    assert refusal.value.hint


def test_a_named_operation_is_found_among_several() -> None:
    operations = Operations(SCHEMA)
    assert operations.find("query A{__typename} query B{b:__typename}", "B").node.name.value == "B"
    with pytest.raises(RequestError) as refusal:
        operations.find("query A{__typename}", "C")
    assert refusal.value.code == "UNKNOWN_OPERATION"


def test_standard_introspection_passes() -> None:
    for options in ({}, {"input_value_deprecation": True, "schema_description": True, "one_of": True}):
        assert Operations(SCHEMA).find(get_introspection_query(**options), None).introspected == ()


def test_an_operation_is_parsed_once_for_its_text() -> None:
    operations = Operations(SCHEMA)
    assert operations.find("{__typename}", None) is operations.find("{__typename}", None)
