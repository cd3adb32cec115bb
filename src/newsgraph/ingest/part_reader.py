"""Reads lines in parts, as many as a transaction takes: the next ones while the database writes those before."""

from asyncio import wrap_future
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import islice
from types import TracebackType
from typing import Self

from newsgraph.ingest.json_lines import Line
from newsgraph.ingest.prepared_article import prepare_article
from newsgraph.store.known import Known
from newsgraph.store.record import ArticleRecord


class PartReader:
    """Hands out the parts of one file in order.

    `begin` has the next part read in a thread of its own. While a transaction is committed nothing else of an import
    runs, so that what is worked out then costs no time. `now` and `known` are what new articles are planned by.
    """

    def __init__(self, lines: Iterator[Line], size: int, now: str, known: Known):
        self._lines = lines
        self._size = size
        self._now = now
        self._known = known
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="newsgraph-part")
        self._begun: Future[list[Line]] | None = None
        self._fault: Exception | None = None
        self.last = 0
        """The number of the last line that was read."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.shutdown(cancel_futures=True)

    def begin(self, prepares: bool) -> None:
        """Have the next part read; `prepares` says that its articles are likely to be new ones."""
        if self._begun is None:
            self._begun = self._thread.submit(self._read, prepares)

    async def take(self) -> list[Line]:
        """Return the next part, an empty one at the end; raises what reading raises, once all before it is taken."""
        begun, self._begun = self._begun, None
        return self._read(prepares=False) if begun is None else await wrap_future(begun)

    def _read(self, prepares: bool) -> list[Line]:
        if self._fault is not None:
            raise self._fault
        part: list[Line] = []
        try:
            part.extend(islice(self._lines, self._size))
        except Exception as fault:
            if not part:
                raise
            self._fault = fault
        self.last = part[-1].number if part else self.last
        return [self._prepare(line) for line in part] if prepares else part

    def _prepare(self, line: Line) -> Line:
        if not isinstance(line.record, ArticleRecord):
            return line
        return replace(line, prepared=prepare_article(line.record, self._now, self._known))
