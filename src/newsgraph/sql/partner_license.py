"""The licenses granted to the partner who asks, as rows that a statement makes once and reads for every article."""

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    Text,
    case,
    cast,
    distinct,
    func,
    literal_column,
    or_,
    select,
)

from newsgraph.compiler.viewer import NOW, PARTNER
from newsgraph.model.table import METADATA
from newsgraph.model.vocabulary import ArticlePart
from newsgraph.sql.calendar import InstantBefore
from newsgraph.sql.construct import ByCodePoint, Literal
from newsgraph.sql.scope import name_rows

_LICENSE = METADATA.tables["license"]
_GRANT = METADATA.tables["license_grant"]
_PARTNER = METADATA.tables["partner"]
_DOWNLOAD = METADATA.tables["download"]
_EARLIER = _DOWNLOAD.alias("earlier")
_AFTER_ALL_DAYS = "~"
"""Stands behind every instant of a month, by code point, where it follows `YYYY-MM`."""
_PARTS_BY_PLACE = (ArticlePart.BODY, ArticlePart.SUMMARY)
_YES: ColumnElement[Any] = literal_column("1")
_NO: ColumnElement[Any] = literal_column("0")


def build_partner_licenses(bind: Any, name: str) -> CTE:
    """Return the rows; `bind` makes a parameter of a value that the request brings.

    `place` orders them by the part they let out, the most first, then by key. `is_over` and `is_used_up` are 1 or 0;
    what was published after `delayed_after` waits.
    """
    now = cast(bind(NOW), Text)
    month = func.substr(now, _YES, literal_column("7"), type_=Text)
    is_over = or_(_LICENSE.c.expires_at <= now, _GRANT.c.ends_at <= now)
    rows = (
        select(
            _LICENSE.c.id.label("license_id"),
            _LICENSE.c.key,
            _LICENSE.c.part,
            _LICENSE.c.filter_id,
            _LICENSE.c.usage_terms,
            _LICENSE.c.ai_use,
            _GRANT.c.partner_id,
            func.row_number().over(order_by=_build_order()).label("place"),
            case((is_over, _YES), else_=_NO).label("is_over"),
            InstantBefore(now, _LICENSE.c.delay_seconds).label("delayed_after"),
            _build_used_up(month).label("is_used_up"),
        )
        .select_from(_PARTNER)
        .join(_GRANT, _GRANT.c.partner_id == _PARTNER.c.id)
        .join(_LICENSE, _LICENSE.c.id == _GRANT.c.license_id)
        .where(_PARTNER.c.public_id == bind(PARTNER))
    )
    return name_rows(rows, name)


def _build_order() -> list[ColumnElement[Any]]:
    places: list[tuple[ColumnElement[bool], ColumnElement[Any]]] = [
        (_LICENSE.c.part == Literal(part), literal_column(str(place)))
        for place, part in enumerate(_PARTS_BY_PLACE)
    ]
    return [case(*places, else_=literal_column(str(len(places)))), ByCodePoint(_LICENSE.c.key)]


def _build_used_up(month: ColumnElement[Any]) -> ColumnElement[Any]:
    """As many different articles as the quota allows were first delivered under the license this month (UTC)."""
    before: Select[Any] = (
        select(literal_column("1"))
        .where(
            _EARLIER.c.article_id == _DOWNLOAD.c.article_id,
            _EARLIER.c.partner_id == _DOWNLOAD.c.partner_id,
            _EARLIER.c.license_id == _DOWNLOAD.c.license_id,
            _EARLIER.c.at < month,
        )
        .correlate(_DOWNLOAD)
    )
    delivered = (
        select(func.count(distinct(_DOWNLOAD.c.article_id)))
        .where(
            _DOWNLOAD.c.license_id == _LICENSE.c.id,
            _DOWNLOAD.c.partner_id == _GRANT.c.partner_id,
            _DOWNLOAD.c.at >= month,
            _DOWNLOAD.c.at < month + Literal(_AFTER_ALL_DAYS),
            ~before.exists(),
        )
        .correlate(_LICENSE, _GRANT)
        .scalar_subquery()
    )
    without = _LICENSE.c.quota.is_(None)
    return case((without, _NO), (delivered >= _LICENSE.c.quota, _YES), else_=_NO)
