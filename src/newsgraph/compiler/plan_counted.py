"""Rows that a statement counts before it reads them: what waits for an editor, the most seen first."""

from dataclasses import dataclass

from newsgraph.compiler.plan_rows import Expression, Ref, Rows


@dataclass(frozen=True)
class CountedRows:
    """Rows counted by those of `columns` that are no constants; `article` is counted by its different values."""

    rows: Rows
    columns: tuple[tuple[str, Expression], ...]
    article: Ref


@dataclass(frozen=True)
class CountedSource:
    """Counted rows of several sorts, read as rows of `name` with the columns `seen`, `article_count` and `place`."""

    name: str
    parts: tuple[CountedRows, ...]
