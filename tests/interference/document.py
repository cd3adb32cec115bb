"""The documents that are asked: those of the golden queries, which use all of the schema, and our own, which ask for
what a history wrote.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from graphql import OperationDefinitionNode, parse

FOLDER = Path(__file__).with_name("document")
GOLDEN = Path(__file__).parents[1] / "golden"
CHANNELS_OF_GOLDEN = (
    (("search", "scripts", "share"), (28, 29, 30, 31, 33)),
    (("suggest",), (32,)),
    (("article_related", "story", "six"), (19, 23)),
    (("articles",), (1, 5, 6, 7, 12, 13, 14, 15)),
    (("article", "node", "fragments", "typename", "example"), (2, 3, 4, 24, 25, 26)),
    (("entit", "co_", "timeline"), (16, 18)),
    (("relation", "path"), (14, 22)),
)
"""Channels of golden queries by how their names begin; all others look into lists."""


@dataclass(frozen=True)
class Document:
    """A text with its channels; `variables` where they are fixed, `names` of those that are filled."""

    name: str
    channels: tuple[int, ...]
    text: str
    names: tuple[str, ...] = ()
    variables: dict[str, Any] | None = None


@cache
def read_documents() -> tuple[Document, ...]:
    """Return our own documents by name; the first line of each states its channels."""
    return tuple(_read_own(path) for path in sorted(FOLDER.glob("*.graphql")))


def _read_own(path: Path) -> Document:
    text = path.read_text(encoding="utf-8")
    first = text.partition("\n")[0]
    channels = tuple(int(number) for number in first.removeprefix("# channels:").split())
    return Document(path.stem, channels, text, list_variables(text))


def list_variables(text: str) -> tuple[str, ...]:
    """Return the names of the variables without a default that the operation of a document takes."""
    [operation] = [node for node in parse(text).definitions if isinstance(node, OperationDefinitionNode)]
    return tuple(
        item.variable.name.value
        for item in operation.variable_definitions or ()
        if item.default_value is None
    )


@cache
def read_golden() -> tuple[Document, ...]:
    """Return the golden queries by name, with the variables that they are kept with."""
    return tuple(_read_golden(path) for path in sorted(GOLDEN.glob("*.graphql")))


def _read_golden(path: Path) -> Document:
    kept = path.with_suffix(".variables.json")
    variables = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    channels = next(
        (found for beginnings, found in CHANNELS_OF_GOLDEN if path.stem.startswith(beginnings)), (1, 8)
    )
    return Document(f"golden {path.stem}", channels, path.read_text(encoding="utf-8"), variables=variables)
