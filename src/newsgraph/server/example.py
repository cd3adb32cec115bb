"""The queries that GraphiQL opens in tabs."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

PAGE_FILES = Path(__file__).parent / "graphiql"


@dataclass(frozen=True)
class Example:
    """A query that GraphiQL opens in a tab, with the values of its variables."""

    name: str
    query: str
    variables: Mapping[str, object]


def read_example(name: str, stem: str) -> Example:
    """Return the example in `stem`.graphql, with the variables in `stem`.json."""
    query = (PAGE_FILES / f"{stem}.graphql").read_text(encoding="utf-8")
    variables = json.loads((PAGE_FILES / f"{stem}.json").read_text(encoding="utf-8"))
    return Example(name, query, MappingProxyType(variables))


EXAMPLES: tuple[Example, ...] = (
    read_example("The story", "story"),
    read_example("Front page", "front-page"),
    read_example("A person", "person"),
    read_example("What is disputed", "disputed"),
)
