"""Has Python itself work as suits an import of many rows."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

COLLECT_AFTER = 1_000_000
"""From how many new objects on the garbage collector looks at them.

More than a transaction makes: nearly all of it is gone by itself. The rest is looked for after pages."""
SWITCH_SECONDS = 0.0002
"""After how long a thread lets another one that waits go on.

A statement that ran behind waits so long for Python, to take up the next one: at the usual five milliseconds for
longer than most statements take."""
_imports = 0
_before = gc.get_threshold(), sys.getswitchinterval()


@contextmanager
def suit_import() -> Iterator[None]:
    """Look for garbage that holds itself less often, since hardly any does, and switch between threads more often.

    Holds for the whole process, until the last of the imports that run side by side is done.
    """
    global _imports, _before
    if not _imports:
        _before = gc.get_threshold(), sys.getswitchinterval()
        gc.set_threshold(COLLECT_AFTER, *_before[0][1:])
        sys.setswitchinterval(SWITCH_SECONDS)
    _imports += 1
    try:
        yield
    finally:
        _imports -= 1
        if not _imports:
            gc.set_threshold(*_before[0])
            sys.setswitchinterval(_before[1])


def collect_young() -> None:
    """Free what holds itself of the pages that a transaction read; lines leave nothing of that kind that counts."""
    gc.collect(0)
