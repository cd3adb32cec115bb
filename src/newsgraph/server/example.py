"""The examples that GraphiQL shows, in groups: what those who come here ask."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

PAGE_FILES = Path(__file__).parent / "graphiql"
HEADING = re.compile(r"# (?P<name>[^:\n]+): (?P<about>.+?\.)\n#\n", re.DOTALL)
"""How each example begins: its name, and a sentence on what it answers."""

BUILDING = "For those who build pages"
EXPLORING = "For those who explore"
SYNDICATING = "For syndication partners"


@dataclass(frozen=True)
class Example:
    """An operation that GraphiQL opens in a tab, with the values of its variables; `key` is the name of its file."""

    key: str
    group: str
    name: str
    about: str
    query: str
    variables: Mapping[str, object]


def read_example(group: str, stem: str) -> Example:
    """Return the example in `stem`.graphql, with the variables in `stem`.json; its comment says what it is."""
    query = (PAGE_FILES / f"{stem}.graphql").read_text(encoding="utf-8")
    variables = json.loads((PAGE_FILES / f"{stem}.json").read_text(encoding="utf-8"))
    heading = HEADING.match(query)
    if heading is None:
        raise ValueError(f"{stem}.graphql does not begin with a name and a sentence")
    about = " ".join(heading["about"].replace("\n# ", " ").split())
    return Example(
        stem, group, heading["name"], about[0].upper() + about[1:], query, MappingProxyType(variables)
    )


EXAMPLES: tuple[Example, ...] = (
    read_example(BUILDING, "story"),
    read_example(BUILDING, "front-page"),
    read_example(BUILDING, "search"),
    read_example(EXPLORING, "disputed"),
    read_example(EXPLORING, "person"),
    read_example(EXPLORING, "connected"),
    read_example(EXPLORING, "known"),
    read_example(SYNDICATING, "changes"),
    read_example(SYNDICATING, "follow"),
    read_example(SYNDICATING, "licensed"),
    read_example(SYNDICATING, "recalls"),
)
