"""A list of articles that waits in an import until all it names may be there."""

from dataclasses import dataclass

from sqlalchemy import Table


@dataclass(frozen=True)
class PendingLinks:
    """A list of articles that one article names, which may come later in the import."""

    file: str
    place: str
    member: str
    table: Table
    article_id: int
    references: tuple[str, ...]
