"""What an editor states about an entity, checked: from a mutation's input to a record."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import ValidationError

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import AliasKind
from newsgraph.newsroom.fault import INPUT, build_invalid
from newsgraph.store.record import EntityRecord

MAX_ITEMS = 100
MAX_NAME = 300
MAX_DESCRIPTION = 2_000


def validate_entity(stated: Mapping[str, Any]) -> EntityRecord:
    """Return the record that is stated; raises InputError at the place in the input that is wrong."""
    values = dict(stated)
    for name in ("aliases", "identifiers"):
        if name in values:
            values[name] = tuple(_list_stated(item) for item in values[name])
    try:
        return EntityRecord.model_validate(values, strict=False)
    except ValidationError as error:
        raise build_invalid(error) from None
    except InputError as fault:  # text that no database can keep, which pydantic lets through as it is
        raise InputError(fault.code, fault.message, place=INPUT, hint="leave the character out") from None


def _list_stated(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return an alias or an identifier with what null stands for: the sort of name has a default."""
    return {
        name: AliasKind.ALIAS if name == "kind" and value is None else value for name, value in item.items()
    }


def check_lists(record: EntityRecord) -> None:
    """Raise InputError where a text or a list is too long, or says something twice.

    VALUE_INVALID, TOO_MANY_ITEMS, ALIAS_REPEATED, IDENTIFIER_REPEATED.
    """
    _check_length(record.name, MAX_NAME, "name")
    _check_length(record.description or "", MAX_DESCRIPTION, "description")
    for name, items in (("aliases", record.aliases), ("identifiers", record.identifiers)):
        if len(items) > MAX_ITEMS:
            raise InputError(
                "TOO_MANY_ITEMS",
                f"a list may hold {MAX_ITEMS} items, not {len(items)}",
                place=f"{INPUT}.{name}",
                hint="leave some out",
            )
    for index, alias in enumerate(record.aliases):
        _check_length(alias.name, MAX_NAME, f"aliases.{index}.name")
    again = _find_repeated([(alias.name, alias.language, alias.kind) for alias in record.aliases])
    if again is not None:
        raise InputError(
            "ALIAS_REPEATED",
            f"{record.aliases[again].name!r} is stated twice",
            place=f"{INPUT}.aliases.{again}",
            hint="leave one of the two out",
        )
    again = _find_repeated([one.scheme for one in record.identifiers])
    if again is not None:
        raise InputError(
            "IDENTIFIER_REPEATED",
            f"there are two identifiers of the scheme {record.identifiers[again].scheme!r}",
            place=f"{INPUT}.identifiers.{again}",
            hint="an entity has one identifier of a scheme: leave out the one that is wrong",
        )


def _check_length(text: str, limit: int, place: str) -> None:
    if len(text) > limit:
        raise InputError(
            "VALUE_INVALID",
            f"it may have {limit} characters, not {len(text)}",
            place=f"{INPUT}.{place}",
            hint="shorten it",
        )


def _find_repeated(keys: Sequence[object]) -> int | None:
    """Return the place of the first that stands before already, None where there is none."""
    return next((index for index, key in enumerate(keys) if key in keys[:index]), None)
