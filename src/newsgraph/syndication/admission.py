"""Which articles a partner is sent, which part of each, and the record of it: in one transaction with the quota.

The evaluator says of each article alone whether a quota is used up. A document holds many at once, so that here they
are counted as they are admitted, in order. Deliveries are recorded before a document goes out; writers take turns.
"""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

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

    A quota that a license has left is not passed: an article counts once, however often it is sent in a month.
    """
    reduced = [found for found in map(reduce_item, items) if found is not None]
    keys = {item.access.license for item in reduced if item.retraction is None and item.access.license}
    left, counted = _fetch_quotas(connection, partner, keys, at[:7])
    admitted, deliveries = [], []
    for item in reduced:
        key, part = item.access.license, item.access.part
        if item.retraction is not None:
            admitted.append(item)
            continue
        if key in left and item.id not in counted[key]:
            if left[key] <= 0:
                continue
            left[key] -= 1
        admitted.append(item)
        if part is not None:
            deliveries.append(Delivery(item.id, item.version, channel, part, key))
    record_downloads(connection, partner, deliveries, at)
    return admitted


def _fetch_quotas(
    connection: Connection, partner: str, keys: set[str], month: str
) -> tuple[dict[str, int], dict[str, set[str]]]:
    """Return how many more articles each license with a quota allows this month (UTC), and which count already."""
    limits = select(LICENSE.c.key, LICENSE.c.quota).where(
        LICENSE.c.key.in_(keys), LICENSE.c.quota.is_not(None)
    )
    quotas = {row.key: int(row.quota) for row in connection.execute(limits)} if keys else {}
    counted: dict[str, set[str]] = defaultdict(set)
    if quotas:
        delivered = (
            select(LICENSE.c.key, ARTICLE.c.public_id)
            .select_from(DOWNLOAD)
            .join(LICENSE, LICENSE.c.id == DOWNLOAD.c.license_id)
            .join(PARTNER, PARTNER.c.id == DOWNLOAD.c.partner_id)
            .join(ARTICLE, ARTICLE.c.id == DOWNLOAD.c.article_id)
            .where(
                PARTNER.c.public_id == partner,
                LICENSE.c.key.in_(quotas),
                DOWNLOAD.c.at >= month,
                DOWNLOAD.c.at < f"{month}-99",
            )
        )
        for row in connection.execute(delivered):
            counted[row.key].add(row.public_id)
    return {key: quota - len(counted[key]) for key, quota in quotas.items()}, counted
