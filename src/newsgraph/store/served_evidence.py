"""Which evidence of a relation everybody may see, or saw, for the writer: the one place where that is told so."""

from sqlalchemy import ColumnElement, exists, or_

from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.core_table import ARTICLE, CHANGE, EVIDENCE, RELATION


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


def is_known_to_readers() -> ColumnElement[bool]:
    """Return that everybody knows, or knew, the RELATION row at hand: the change log told of it, or evidence that was
    served once is found by who asks what was known then.
    """
    told = exists().where(CHANGE.c.subject_id == RELATION.c.public_id).correlate(RELATION)
    stood = or_(
        EVIDENCE.c.withdrawn_at.is_(None),
        (EVIDENCE.c.withdrawn_at > EVIDENCE.c.recorded_at)
        & (EVIDENCE.c.withdrawn_at > ARTICLE.c.published_at),
    )
    served = (
        exists()
        .where(
            EVIDENCE.c.relation_id == RELATION.c.id,
            ARTICLE.c.id == EVIDENCE.c.article_id,
            ARTICLE.c.status.in_((ArticleStatus.PUBLISHED, ArticleStatus.RETRACTED)),
            EVIDENCE.c.attributed == 1,
            stood,
        )
        .correlate(RELATION)
    )
    return or_(told, served)
