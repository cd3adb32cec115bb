"""Shows a bar on standard error while an import or a rebuild runs, on a terminal only."""

import contextlib
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
)

if TYPE_CHECKING:  # loading the pipeline takes long, and a rebuild does without it
    from newsgraph.ingest.pipeline import Done


@contextlib.contextmanager
def show_progress() -> "Iterator[Callable[[Done], None] | None]":
    """Yield what to call with how far the import is; None where nobody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    told = TextColumn("{task.fields[rate]:.0f} articles a second, {task.fields[failed]} failed")
    columns = (TextColumn("Importing"), BarColumn(), DownloadColumn(), TimeRemainingColumn(), told)
    start = time.monotonic()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("import", total=None, rate=0.0, failed=0)

        def show(done: "Done") -> None:
            rate = done.articles / max(time.monotonic() - start, 0.001)
            progress.update(task, completed=done.size, total=done.total, rate=rate, failed=done.failed)

        yield show


@contextlib.contextmanager
def show_count(label: str) -> Iterator[Callable[[int, int], None] | None]:
    """Yield what to call with how many are done and how many there are; None where nobody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(label, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


@contextlib.contextmanager
def show_bytes(label: str) -> Iterator[Callable[[int, int], None] | None]:
    """Yield what to call with the bytes done and the bytes in all; None where nobody watches."""
    if not sys.stderr.isatty():
        yield None
        return
    columns = (TextColumn(label), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(label, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
