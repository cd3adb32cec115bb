"""What a partner may republish of an article, worked out license by license."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from reference.load import Row
from reference.visibility import View

PARTS = ("BODY", "SUMMARY", "HEADLINE")
GRAVITY = ("LICENSE_EXPIRED", "LICENSE_DELAY", "QUOTA_EXCEEDED", "")


@dataclass(frozen=True)
class Verdict:
    """Why an article may be republished or may not, the most of it that may be, and the license that decides."""

    reason: str
    part: str | None = None
    license: Row | None = None


def tell_verdict(view: View, article: Row) -> Verdict:
    """Return the verdict on an article that can be addressed, for the partner who asks, at the instant of asking."""
    if article.status == "RETRACTED":
        return Verdict("RETRACTED")
    held = _list_held(view)
    covering = [(grant, row) for grant, row in held if _covers(view, row, article)]
    if not covering:
        return Verdict("NO_LICENSE")
    judged = [(_tell_obstacle(view, grant, row, article), row) for grant, row in covering]
    least = max(GRAVITY.index(obstacle) for obstacle, _ in judged)
    obstacle = GRAVITY[least]
    best = min(
        (row for found, row in judged if found == obstacle),
        key=lambda row: (PARTS.index(row.part), row.key),
    )
    if obstacle:
        return Verdict(obstacle, None, best)
    return Verdict("LICENSED" if best.part == "BODY" else "SUMMARY_ONLY", best.part, best)


def is_chosen(view: View, filter_row: Row, article: Row) -> bool:
    """Tell whether a saved filter takes an article in: of each kind of its criteria, one is met."""
    criteria: dict[str, set[str]] = {}
    for row in view.tables.of("filter_criterion", "filter_id", filter_row.id):
        criteria.setdefault(row.kind, set()).add(row.value)
    return all(_meets_any(view, kind, values, article) for kind, values in criteria.items())


def _meets_any(view: View, kind: str, values: set[str], article: Row) -> bool:
    tables = view.tables
    match kind:
        case "SECTION":
            return article.section in values
        case "LANGUAGE":
            return article.language in values
        case "TAG":
            return any(row.tag in values for row in tables.of("article_tag", "article_id", article.id))
    wanted = [
        tables.resolve_entity(row.id) for value in values for row in tables.of("entity", "public_id", value)
    ]
    if kind == "SOURCE":
        source = tables.resolve_entity(article.source_id)
        return source is not None and source in wanted
    return any(entity is not None and bool(view.mentions_of(article, entity)) for entity in wanted)


def is_licensed(view: View, article: Row) -> bool:
    """Tell whether a license of whoever asks takes an article in, over or not, or he was delivered it."""
    partners = [row.id for row in view.tables.of("partner", "public_id", view.viewer.partner)]
    if any(row.partner_id in partners for row in view.tables.of("download", "article_id", article.id)):
        return True
    return any(_covers(view, row, article) for _, row in _list_held(view))


def _list_held(view: View) -> list[tuple[Row, Row]]:
    """Return every grant of the partner who asks with its license, over or not."""
    partners = view.tables.of("partner", "public_id", view.viewer.partner)
    licenses = {row.id: row for row in view.tables["license"]}
    return [
        (grant, licenses[grant.license_id])
        for partner in partners
        for grant in view.tables.of("license_grant", "partner_id", partner.id)
    ]


def _covers(view: View, license_row: Row, article: Row) -> bool:
    if license_row.filter_id is None:
        return True
    [filter_row] = view.tables.of("saved_filter", "id", license_row.filter_id)
    return is_chosen(view, filter_row, article)


def _tell_obstacle(view: View, grant: Row, license_row: Row, article: Row) -> str:
    now = view.now
    if any(end is not None and end <= now for end in (license_row.expires_at, grant.ends_at)):
        return "LICENSE_EXPIRED"
    free_at = datetime.fromisoformat(article.published_at) + timedelta(seconds=license_row.delay_seconds)
    if free_at > datetime.fromisoformat(now):
        return "LICENSE_DELAY"
    first = list_first_months(view, grant.partner_id, license_row)
    new = [month for month in first.values() if month == now[:7]]
    is_used_up = license_row.quota is not None and len(new) >= license_row.quota
    return "QUOTA_EXCEEDED" if is_used_up and article.id not in first else ""


def list_first_months(view: View, partner_id: int, license_row: Row) -> dict[int, str]:
    """Return the month in which each article was first delivered to a partner under a license."""
    delivered = sorted(
        (row.at, row.article_id)
        for row in view.tables.of("download", "license_id", license_row.id)
        if row.partner_id == partner_id
    )
    return {article: at[:7] for at, article in reversed(delivered)}
