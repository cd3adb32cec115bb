"""Records what was delivered to a partner: the one function that every channel calls once it has served."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, case, insert, select, update

from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.store.core_table import ARTICLE, DOWNLOAD, LICENSE, PARTNER

_RANKS = {part: rank for rank, part in enumerate(ArticlePart)}
_partner = select(PARTNER.c.id).where(PARTNER.c.public_id == bindparam("to_partner")).scalar_subquery()
_article = select(ARTICLE.c.id).where(ARTICLE.c.public_id == bindparam("the_article")).scalar_subquery()
_license = select(LICENSE.c.id).where(LICENSE.c.key == bindparam("by_license")).scalar_subquery()
_SAME = (
    DOWNLOAD.c.partner_id == PARTNER.c.id,
    DOWNLOAD.c.article_id == ARTICLE.c.id,
    DOWNLOAD.c.version == bindparam("the_version"),
    DOWNLOAD.c.channel == bindparam("over"),
)
_NEW = (
    select(
        PARTNER.c.id,
        ARTICLE.c.id,
        bindparam("the_version", type_=DOWNLOAD.c.version.type),
        bindparam("over", type_=DOWNLOAD.c.channel.type),
        bindparam("what", type_=DOWNLOAD.c.part.type),
        _license,
        bindparam("instant", type_=DOWNLOAD.c.at.type),
    )
    .select_from(PARTNER.join(ARTICLE, ARTICLE.c.public_id == bindparam("the_article")))
    .where(
        PARTNER.c.public_id == bindparam("to_partner"),
        ~select(DOWNLOAD.c.version).where(*_SAME).correlate(PARTNER, ARTICLE).exists(),
    )
)
_INSERT = insert(DOWNLOAD).from_select(
    ["partner_id", "article_id", "version", "channel", "part", "license_id", "at"], _NEW
)
_WIDEN = (
    update(DOWNLOAD)
    .values(part=bindparam("what"), license_id=_license)
    .where(
        DOWNLOAD.c.partner_id == _partner,
        DOWNLOAD.c.article_id == _article,
        DOWNLOAD.c.version == bindparam("the_version"),
        DOWNLOAD.c.channel == bindparam("over"),
        case({part.value: rank for part, rank in _RANKS.items()}, value=DOWNLOAD.c.part) < bindparam("rank"),
    )
)


@dataclass(frozen=True)
class Delivery:
    """A version of an article (a public id) that was handed over, what of it, and by which license (a key)."""

    article_id: str
    version: int
    channel: Channel
    part: ArticlePart
    license: str | None


def record_downloads(
    connection: Connection, partner_id: str, deliveries: Sequence[Delivery], at: str
) -> None:
    """Record deliveries to a partner (a public id) at an instant, in the caller's write transaction.

    A version that was delivered over its channel before keeps the instant of the first time; where more of it is
    delivered now, its part and license become those of now. What is there no more (partner, article) is passed over.
    """
    rows = [
        {
            "to_partner": partner_id,
            "the_article": one.article_id,
            "the_version": one.version,
            "over": one.channel.value,
            "what": one.part.value,
            "by_license": one.license,
            "instant": at,
            "rank": _RANKS[one.part],
        }
        for one in deliveries
    ]
    if rows:
        connection.execute(_INSERT, rows)
        connection.execute(_WIDEN, rows)
