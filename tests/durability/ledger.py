"""What clients were told is written, thing by thing, and what may have been written without their knowing."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

State = dict[str, Any]
"""Fields of a thing as an editor reads them."""


@dataclass
class Known:
    """One thing that was acknowledged: its state then, and the states that a later call may have brought about."""

    state: State
    possible: State | None = None

    def accepts(self, found: State | None) -> bool:
        """Whether this is what must be there: nothing acknowledged undone, nothing there but what was asked for."""
        return found is not None and found in (self.state, self.possible)


@dataclass
class Ledger:
    """All that was acknowledged: things by id, and the ids of passages."""

    known: dict[str, Known] = field(default_factory=dict)
    passages: set[str] = field(default_factory=set)
    acknowledged: int = 0

    def acknowledge(self, public_id: str, state: State) -> None:
        """Keep that a thing is in this state, as its writer was told."""
        self.acknowledged += 1
        self.known[public_id] = Known(state)

    def begin(self, public_id: str, state: State) -> None:
        """Keep that a call is under way that brings a thing to this state."""
        self.known[public_id].possible = state

    def compare(self, found: Iterable[tuple[str, State | None]]) -> list[str]:
        """Return what of the things found is not as it must be, and take the rest for what they are from now on."""
        lost = []
        for public_id, state in found:
            known = self.known[public_id]
            if state is None or not known.accepts(state):
                lost.append(f"{public_id}: {state}, not {known.state} or {known.possible}")
            else:
                self.known[public_id] = Known(state)
        return lost
