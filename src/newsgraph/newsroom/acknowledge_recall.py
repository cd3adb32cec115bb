"""A partner's word that a withdrawn article was taken down."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.core_table import ACKNOWLEDGEMENT, ARTICLE, DOWNLOAD, PARTNER

_JOINED = DOWNLOAD.join(PARTNER, PARTNER.c.id == DOWNLOAD.c.partner_id).join(
    ARTICLE, ARTICLE.c.id == DOWNLOAD.c.article_id
)
_DELIVERED = (
    select(DOWNLOAD.c.partner_id, DOWNLOAD.c.article_id, ARTICLE.c.status, ARTICLE.c.retracted_at)
    .select_from(_JOINED)
    .limit(1)
)


def acknowledge_recall(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `acknowledgeRecall(article)`; what was acknowledged before keeps its instant.

    Raises InputError: NOT_DELIVERED where the partner never got the article, or there is none; NOT_RECALLED.
    """
    article, partner = arguments["article"], occasion.viewer.partner
    row = connection.execute(
        _DELIVERED.where(ARTICLE.c.public_id == article, PARTNER.c.public_id == (partner or ""))
    ).first()
    if row is None:
        raise InputError(
            "NOT_DELIVERED",
            f"you never got an article {article!r}",
            place="article",
            hint="downloads lists what you got",
        )
    if row.status != ArticleStatus.RETRACTED:
        raise InputError(
            "NOT_RECALLED",
            "the article is not withdrawn",
            place="article",
            hint="downloads(filter: {recalled: true}) lists what is",
        )
    own = (ACKNOWLEDGEMENT.c.partner_id == row.partner_id, ACKNOWLEDGEMENT.c.article_id == row.article_id)
    before = connection.execute(select(ACKNOWLEDGEMENT).where(*own)).first()
    if before is not None and before.recalled_at == row.retracted_at:
        return Written({"article": article, "acknowledgedAt": before.at}, {"at": before.at})
    connection.execute(delete(ACKNOWLEDGEMENT).where(*own))
    values = {"partner_id": row.partner_id, "article_id": row.article_id, "recalled_at": row.retracted_at}
    connection.execute(insert(ACKNOWLEDGEMENT).values(**values, at=occasion.now))
    return Written({"article": article, "acknowledgedAt": occasion.now}, {"at": occasion.now})
