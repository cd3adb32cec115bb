"""What a mutation answers with: the thing that was written, or the faults of its input."""

from typing import Any

import strawberry

from newsgraph.schema.declaration import build_type, compiled


@strawberry.type(description="A fault in the input, fit to show beside the field it names.")
class UserError:
    """A fault in the input, fit to show beside the field it names."""

    code = compiled(str, "What is wrong; a code never changes its meaning.")
    message = compiled(str, "What is wrong, in words.")
    hint = compiled(str | None, "What to do about it.")
    path = compiled(
        list[str], "The argument and, inside it, the fields that lead to the fault; empty where none does."
    )


def build_payload(name: str, **fields: Any) -> Any:
    """Return a payload type with these fields, null where the input was refused, and the list of its faults."""
    errors = compiled(list[UserError], "What is wrong with the input; nothing was written then.")
    return build_type(name, "What became of the mutation.", {**fields, "errors": errors})
