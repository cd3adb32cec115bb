"""What a seeded leak is."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from interference.request import Request

Patch = pytest.MonkeyPatch


@dataclass(frozen=True)
class Leak:
    """One seeded leak: its name, the channels through which it shows, and what plants it.

    `writes` says that it must be there while the history is written.
    """

    name: str
    channels: tuple[int, ...]
    plant: Callable[[Patch], None]
    writes: bool = False

    @property
    def id(self) -> str:
        """Name and channels, for the id of a test."""
        return f"{self.name}-{'.'.join(map(str, self.channels))}"

    def concerns(self, request: Request) -> bool:
        """Return whether a request looks into one of the leak's channels; golden queries would take long."""
        return not request.name.startswith("golden") and not set(self.channels).isdisjoint(request.channels)
