"""Reads the aliases of an entity from one cell of a table: `UN [en] (ACRONYM) | Vereinte Nationen [de]`."""

import re

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import AliasKind
from newsgraph.store.record import AliasRecord

_ALIAS = re.compile(r"(?P<name>.+?)(?: \[(?P<language>[A-Za-z0-9-]+)\])?(?: \((?P<kind>[A-Z]+)\))?")


def parse_aliases(cell: str) -> tuple[AliasRecord, ...]:
    """Return the aliases in a cell, parted by `|`; raises InputError MEMBER_INVALID where a kind is unknown."""
    return tuple(_parse_alias(part.strip()) for part in cell.split("|") if part.strip())


def _parse_alias(text: str) -> AliasRecord:
    match = _ALIAS.fullmatch(text)
    if match is None:  # a line break inside
        raise _invalid(text)
    kind = match["kind"]
    if kind is not None and kind not in AliasKind.__members__:
        raise _invalid(text)
    return AliasRecord(
        name=match["name"], language=match["language"], kind=AliasKind(kind) if kind else AliasKind.ALIAS
    )


def _invalid(text: str) -> InputError:
    return InputError(
        "ALIAS_INVALID",
        f"{text!r} is no alias",
        place="aliases",
        hint="write Name [language] (KIND); kinds are " + ", ".join(AliasKind),
    )
