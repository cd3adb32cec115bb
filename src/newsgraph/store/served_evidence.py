"""Which evidence of a relation everybody may see, for the writer: the one place where that is told in its terms."""

from sqlalchemy import ColumnElement, exists

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE, EVIDENCE, RELATION


def has_served_evidence(*further: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return that the RELATION row at hand has evidence in a published article, not withdrawn, and attributed as its
    kind demands; `further` conditions narrow that evidence.
    """
    return (
        exists()
        .where(
            EVIDENCE.c.relation_id == RELATION.c.id,
            ARTICLE.c.id == EVIDENCE.c.article_id,
            ARTICLE.c.status == ArticleStatus.PUBLISHED,
            EVIDENCE.c.withdrawn_at.is_(None),
            EVIDENCE.c.attributed == 1,
            *further,
        )
        .correlate(RELATION)
    )
