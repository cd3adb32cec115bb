"""Several requests in one body: a JSON array, answered by an array in the same order.

No specification rules this; it is what the batching links of Apollo and others send. Operations run one after the
other, and what one request may cost is what the whole batch may cost.
"""

import time
from dataclasses import dataclass, field
from typing import Any

import orjson

from newsgraph.compiler.operation import MAX_CHARACTERS
from newsgraph.compiler.root import MAX_ROWS
from newsgraph.errors import RequestError
from newsgraph.model.viewer import Viewer
from newsgraph.server.answer import Answerer
from newsgraph.server.front_door import parse_parameters
from newsgraph.server.refusal import render_errors
from newsgraph.store.sqlite_settings import MAX_VALUE_BYTES

DEFAULT_LIMIT = 10
HINT = "Send the rest of the batch in another request."


@dataclass
class Budget:
    """What a batch may still cost: characters of documents, rows, bytes of answers, seconds until it must end."""

    ends_at: float
    left: dict[str, int] = field(
        default_factory=lambda: {
            "characters": MAX_CHARACTERS,
            "rows": MAX_ROWS,
            "bytes": MAX_VALUE_BYTES,
        }
    )

    def spend(self, what: str, amount: int) -> None:
        """Take `amount` away; raises RequestError BATCH_TOO_EXPENSIVE where less is left."""
        if amount > self.left[what]:
            raise RequestError(
                "BATCH_TOO_EXPENSIVE",
                f"the batch has {self.left[what]} {what} left; this operation takes {amount}",
                hint=HINT,
                details={"left": self.left[what], "needed": amount, "of": what},
            )
        self.left[what] -= amount

    def check_time(self) -> None:
        """Raise RequestError TIMEOUT where the batch's time is over."""
        if time.monotonic() > self.ends_at:
            raise RequestError(
                "TIMEOUT", "the batch took longer than its deadline allows", status=504, hint=HINT
            )


async def answer_batch(
    answerer: Answerer, items: list[Any], limit: int, seconds: float, viewer: Viewer
) -> bytes:
    """Return the answers to `items` for one viewer as a JSON array; what is wrong with one is told in its place.

    Raises RequestError: BATCH_EMPTY, or BATCH_TOO_LARGE beyond `limit` items. After `seconds` no further one begins.
    """
    if not items:
        raise RequestError("BATCH_EMPTY", "the batch holds no request", hint="Send at least one request.")
    if len(items) > limit:
        raise RequestError(
            "BATCH_TOO_LARGE",
            f"a batch may hold {limit} requests, not {len(items)}",
            hint="Send fewer requests in one body.",
            details={"limit": limit, "found": len(items)},
        )
    budget = Budget(time.monotonic() + seconds)
    answers = [await _answer_item(answerer, item, budget, viewer) for item in items]
    return b"[" + b",".join(answers) + b"]"


async def _answer_item(answerer: Answerer, item: Any, budget: Budget, viewer: Viewer) -> bytes:
    try:
        asked = parse_parameters(item)
        text = answerer.find_text(asked)
        budget.check_time()
        budget.spend("characters", len(text))
        budget.spend("rows", answerer.measure(asked, text, viewer))
        answer = await answerer.answer_now(asked, text, viewer)  # nobody waits in a batch
        budget.spend("bytes", len(answer))
    except Exception as error:
        return orjson.dumps({"errors": render_errors(error)})
    return answer
