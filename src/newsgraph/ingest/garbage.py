"""Looks for garbage that holds itself less often while much is imported."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

COLLECT_AFTER = 1_000_000
"""From how many new objects on the garbage collector looks at them.

More than a transaction makes: nearly all of it is gone by itself. The rest is looked for after pages."""
_imports = 0
_thresholds = gc.get_threshold()


@contextmanager
def collect_rarely() -> Iterator[None]:
    """Look for garbage that holds itself less often: an import makes millions of rows, and hardly any of it.

    Holds for the whole process, until the last of the imports that run side by side is done.
    """
    global _imports, _thresholds
    if not _imports:
        _thresholds = gc.get_threshold()
        gc.set_threshold(COLLECT_AFTER, *_thresholds[1:])
    _imports += 1
    try:
        yield
    finally:
        _imports -= 1
        if not _imports:
            gc.set_threshold(*_thresholds)


def collect_young() -> None:
    """Free what holds itself of the pages that a transaction read; lines leave nothing of that kind that counts."""
    gc.collect(0)
