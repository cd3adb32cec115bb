"""The error codes as a page of documentation, read from the source that raises them."""

import ast
from dataclasses import dataclass
from pathlib import Path

import newsgraph
from newsgraph.compiler import gate, operation
from newsgraph.store import postgres_reader, sqlite_error, sqlite_reader

RAISED = {"RequestError", "InputError", "NewsgraphError"}
HEAD = """# Error codes

This page is generated from the program (`python -m newsgraph.cli.reference`) and compared with it by a test.

A code never changes its meaning. A client finds it under `errors[].extensions`, beside `details` (data) and `hint`
(what to do); the command line prints `error CODE: message` and the hint below it. What is not foreseen reaches a
client as `INTERNAL` with one fixed text and an id that stands in the log.

| Code | What it says | What to do |
|---|---|---|
"""


@dataclass(frozen=True, order=True)
class ErrorEntry:
    """A code with what it says and what to do."""

    code: str
    message: str
    hint: str


def collect_errors() -> list[ErrorEntry]:
    """Return every code that the program can raise, by name; a code raised in several places once."""
    found = {entry.code: entry for entry in (*_from_calls(), *_from_tables())}
    return sorted(found.values())


def render_error_reference() -> str:
    """Return the page."""
    rows = (f"| `{entry.code}` | {entry.message} | {entry.hint} |" for entry in collect_errors())
    return HEAD + "\n".join(rows) + "\n"


def _from_calls() -> list[ErrorEntry]:
    files = sorted(Path(newsgraph.__file__).parent.rglob("*.py"))
    calls = (
        node
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED
    )
    entries = (_read_call(call) for call in calls)
    return sorted({entry for entry in entries if entry is not None}, reverse=True)


def _read_call(call: ast.Call) -> ErrorEntry | None:
    if len(call.args) < 2 or not isinstance(call.args[0], ast.Constant):
        return None
    hint = next((_read_text(item.value) for item in call.keywords if item.arg == "hint"), "")
    return ErrorEntry(str(call.args[0].value), _read_text(call.args[1]), hint)


def _read_text(node: ast.expr) -> str:
    """Return a literal as text, with … for what is filled in."""
    match node:
        case ast.Constant(value=str() as text):
            return text.replace("|", "\\|")
        case ast.JoinedStr(values=parts):
            return "".join(_read_text(part) for part in parts)
        case _:
            return "…"


def _from_tables() -> list[ErrorEntry]:
    limits = [
        ErrorEntry(
            code, f"this document has … {what}; … are allowed", "Split the operation, or ask for less in one."
        )
        for code, what in gate.REFUSALS.values()
    ]
    faults = [
        ErrorEntry(code, "what the GraphQL library says, with the place", hint)
        for code, hint in operation.HINTS.items()
    ]
    refusals = (*sqlite_reader.REFUSALS, *postgres_reader.REFUSALS)
    reads = [ErrorEntry(code, message, hint) for _, code, _, message, hint in refusals]
    storage = [ErrorEntry(code, message, hint) for _, code, message, hint in sqlite_error.KNOWN]
    unexpected = ErrorEntry("INTERNAL", "Something went wrong here.", "Tell the operators the id.")
    return [*limits, *faults, *reads, *storage, unexpected]
