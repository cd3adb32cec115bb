"""Which articles a partner is sent, which part of each, and the record of it: in one transaction with the quota.

The evaluator says of each article alone whether a quota is used up. A document holds many at once, so that here they
are counted as they are admitted, in order. Deliveries are recorded before a document goes out; writers take turns.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Select, select

from newsgraph.model.vocabulary import Channel
from newsgraph.store.core_table import ARTICLE, DOWNLOAD, LICENSE, PARTNER
from newsgraph.syndication.download import Delivery, record_downloads
from newsgraph.syndication.item import Item, cut_item


def reduce_item(item: Item) -> Item | None:
    """Return what of an article may be republished; None for nothing. What was retracted has only its headline."""
    if item.retraction is not None:
        return item
    return None if item.access.part is None else cut_item(item, item.access.part)


def admit_items(
    connection: Connection, partner: str, items: Sequence[Item], at: str, channel: Channel
) -> list[Item]:
    """Return what of some articles, the first come first, a partner (a public id) is sent now, and record it.

    A quota that a license has left is not passed: an article counts once, in the month of its first delivery.
    """
    reduced = [found for found in map(reduce_item, items) if found is not None]
    keys = {item.access.license for item in reduced if item.retraction is None and item.access.license}
    left = _fetch_left(connection, partner, keys, at[:7])
    known = _fetch_known(connection, partner, left, [item.id for item in reduced]) if left else set()
    admitted, deliveries = [], []
    for item in reduced:
        key, part = item.access.license, item.access.part
        if item.retraction is not None:
            admitted.append(item)
            continue
        if key in left and (key, item.id) not in known:
            if left[key] <= 0:
                continue
            left[key] -= 1
        admitted.append(item)
        if part is not None:
            deliveries.append(Delivery(item.id, item.version, channel, part, key))
    record_downloads(connection, partner, deliveries, at)
    return admitted


def _fetch_left(connection: Connection, partner: str, keys: set[str], month: str) -> dict[str, int]:
    """Return how many articles more each license with a quota allows this month (UTC)."""
    limits = select(LICENSE.c.key, LICENSE.c.quota).where(
        LICENSE.c.key.in_(keys), LICENSE.c.quota.is_not(None)
    )
    quotas = {row.key: int(row.quota) for row in connection.execute(limits)} if keys else {}
    earlier = DOWNLOAD.alias("earlier")
    same = [earlier.c[name] == DOWNLOAD.c[name] for name in ("partner_id", "article_id", "license_id")]
    before = select(earlier.c.version).where(*same, earlier.c.at < month).correlate(DOWNLOAD)
    this_month = (DOWNLOAD.c.at >= month, DOWNLOAD.c.at < f"{month}-99")
    new = _select_delivered(partner, quotas).where(*this_month, ~before.exists()).distinct()
    counted = Counter(row.key for row in connection.execute(new)) if quotas else Counter[str]()
    return {key: quota - counted[key] for key, quota in quotas.items()}


def _fetch_known(
    connection: Connection, partner: str, keys: Iterable[str], articles: Sequence[str]
) -> set[tuple[str, str]]:
    """Return which of some articles were delivered before, each with the license: they count no more."""
    known = _select_delivered(partner, keys).where(ARTICLE.c.public_id.in_(articles)).distinct()
    return {(row.key, row.public_id) for row in connection.execute(known)}


def _select_delivered(partner: str, keys: Iterable[str]) -> Select[Any]:
    return (
        select(LICENSE.c.key, ARTICLE.c.public_id)
        .select_from(DOWNLOAD)
        .join(LICENSE, LICENSE.c.id == DOWNLOAD.c.license_id)
        .join(PARTNER, PARTNER.c.id == DOWNLOAD.c.partner_id)
        .join(ARTICLE, ARTICLE.c.id == DOWNLOAD.c.article_id)
        .where(PARTNER.c.public_id == partner, LICENSE.c.key.in_(list(keys)))
    )
