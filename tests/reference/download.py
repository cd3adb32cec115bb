"""Resolvers of what was delivered: partners see their own, the newsroom all, nobody else anything."""

from typing import Any

from reference.connection import Order, build_connection
from reference.load import Row
from reference.visibility import View


def _partner_of(view: View, row: Row) -> Row:
    return view.tables.by_id["partner"][row.partner_id]


def _is_recalled(view: View, row: Row) -> bool:
    return view.article_of(row).status == "RETRACTED"


def _find_acknowledgement(view: View, row: Row) -> Row | None:
    retracted_at = view.article_of(row).retracted_at
    rows = view.tables.of("acknowledgement", "article_id", row.article_id)
    mine = (one for one in rows if one.partner_id == row.partner_id and one.recalled_at == retracted_at)
    return next(mine, None)


def _meets(view: View, row: Row, given: dict[str, Any]) -> bool:
    recalled = _is_recalled(view, row)
    acknowledged = _find_acknowledgement(view, row) is not None
    checks = {
        "article": lambda wanted: view.article_of(row).public_id == wanted,
        "partner": lambda wanted: _partner_of(view, row).public_id == wanted,
        "recalled": lambda wanted: recalled is wanted,
        "acknowledged": lambda wanted: recalled and acknowledged is wanted,
    }
    return all(checks[name](wanted) for name, wanted in given.items() if wanted is not None)


def _list_downloads(_: Any, info: Any, **given: Any) -> dict[str, Any]:
    view = info.context
    rows = [
        row
        for row in view.tables["download"]
        if (view.is_newsroom or _partner_of(view, row).public_id == view.viewer.partner)
        and _meets(view, row, given.get("filter") or {})
    ]

    def place(row: Row) -> tuple[Any, ...]:
        partner = _partner_of(view, row).public_id
        return row.at, view.article_of(row).public_id, row.version, row.channel, partner

    return build_connection(
        "DownloadEdge", rows, {"": Order(place, descending=True)}, lambda row: {"node": row}, given
    )


def _find_article(row: Row, info: Any) -> Row | None:
    article: Row = info.context.article_of(row)
    return article if info.context.is_addressable(article) else None


def _find_license(row: Row, info: Any) -> str | None:
    if row.license_id is None:
        return None
    key: str = info.context.tables.by_id["license"][row.license_id].key
    return key


def _find_correction(row: Row, info: Any) -> Row | None:
    article = _find_article(row, info)
    if article is None:
        return None
    later = [
        version
        for version in info.context.tables.of("article_version", "article_id", article.id)
        if version.public_number is not None
        and version.public_number > row.version
        and version.note is not None
        and (article.retracted_at is None or version.at < article.retracted_at)
    ]
    return min(later, key=lambda version: version.public_number, default=None)


def _acknowledged_at(row: Row, info: Any) -> str | None:
    found = _find_acknowledgement(info.context, row)
    return None if found is None else found.at


RESOLVERS = {
    "Query": {"downloads": _list_downloads},
    "Download": {
        "articleId": lambda row, info: info.context.article_of(row).public_id,
        "article": _find_article,
        "partnerId": lambda row, info: _partner_of(info.context, row).public_id,
        "partnerName": lambda row, info: _partner_of(info.context, row).name,
        "license": _find_license,
        "recall": lambda row, info: row if _is_recalled(info.context, row) else None,
        "correction": _find_correction,
    },
    "Correction": {"version": lambda version, info: version.public_number},
    "Recall": {
        "at": lambda row, info: info.context.article_of(row).retracted_at,
        "reason": lambda row, info: info.context.article_of(row).retraction_reason,
        "acknowledgedAt": _acknowledged_at,
    },
}
