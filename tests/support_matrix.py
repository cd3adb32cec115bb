"""Drawn partners, licenses, filters and deliveries over drawn articles: the ground of the license matrix.

Equal seeds draw equal worlds on both databases. Ends, delays and deliveries lie on both sides of the instant of
asking, of the month's turn, and exactly at them.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, select

from conftest import NEWSROOM_FILES, import_files
from newsgraph.clock import render_instant
from newsgraph.model.viewer import Viewer, ViewerClass, ViewerRole
from newsgraph.store.core_table import ARTICLE, DOWNLOAD, LICENSE, PARTNER
from newsgraph.store.database import Database
from newsgraph.store.statement import insert_rows
from newsgraph.syndication.license import write_license
from newsgraph.syndication.partner import create_partner, end_grant, grant_license
from newsgraph.syndication.saved_filter import write_saved_filter
from reference.license import tell_verdict
from reference.visibility import View
from support_store import write_lines

SEED, COUNT = 7, 500
ASKED_AT = "2025-06-15T12:00:00.000Z"
EARLIER = "2025-01-01T00:00:00.000Z"
ARTICLES, FILTERS, LICENSES, PARTNERS = 60, 14, 16, 24
SECTIONS = ("World", "Economy", "Society")
TAGS = ("oil", "ports", "courts", "aid")
LANGUAGES = ("en", "tr")
SOURCES = ("harbour-wire", "meridian-ledger", "ghf-aid-foundation", None)
NAMED = {"iran": "Iran", "oman": "Oman", "hamas": "Hamas", "ghf-aid-foundation": "GHF aid foundation"}
MERGED = "gaza-humanitarian-foundation"
"""Who `ghf-aid-foundation` was merged into: filters name either."""
STATES = ("PUBLISHED",) * 8 + ("RETRACTED", "DRAFT")
ENDS = (*(None,) * 8, -1, 0, 1, -86_400_000, 86_400_000)
"""Milliseconds from the instant of asking to an end."""
QUOTAS = (None, None, None, 0, 1, 2, 3)
DELIVERED = (
    *("2025-06-01T00:00:00.000Z", "2025-06-10T12:00:00.000Z", "2025-06-15T11:59:59.999Z"),
    *("2025-05-31T23:59:59.999Z", "2024-06-10T12:00:00.000Z"),
)


@dataclass(frozen=True)
class Pair:
    """A partner, by public id, and an article, by slug."""

    partner: str
    slug: str

    @property
    def viewer(self) -> Viewer:
        return build_partner_viewer(self.partner)


def build_partner_viewer(partner: str) -> Viewer:
    return Viewer((ViewerRole.PARTNER,), name=partner, key_id="k_matrix", partner=partner)


async def build_world(url: str, folder: Path) -> list[str]:
    """Write the drawn world into a database, by way of a folder, and return the public ids of the partners."""
    await import_files(url, [*NEWSROOM_FILES, write_articles(folder, SEED)])
    database = await Database.open(url)
    try:
        return await database.write(draw_partners, SEED)
    finally:
        await database.close()


def list_slugs(view: View) -> list[str]:
    """Return the articles of the world that partners can address."""
    states = ("PUBLISHED", "RETRACTED")
    return sorted(row.slug for row in view.tables["article"] if row.status in states)


def tell_access(view: View, partner: str, slug: str, public_part: str = "BODY") -> dict[str, Any]:
    """Return what plain Python says of a partner and an article, in the words of the API.

    Of every article the public may read a part: a partner reads more where it may republish more.
    """
    view = view_as(view, partner)
    [article] = view.tables.of("article", "slug", slug)
    verdict = tell_verdict(view, article)
    stated = None if verdict.license is None else verdict.license.usage_terms
    terms = None if article.status == "RETRACTED" else stated or article.usage_terms
    return {
        "canReadBody": article.status == "PUBLISHED" and "BODY" in (public_part, verdict.part),
        "canSyndicate": verdict.part is not None,
        "reason": verdict.reason,
        "part": verdict.part,
        "license": None if verdict.license is None else verdict.license.key,
        "usageTerms": terms,
        "aiUse": verdict.license.ai_use.split() if verdict.part and verdict.license else [],
    }


def view_as(view: View, partner: str) -> View:
    """Return a view as the one of a partner, at the instant of asking."""
    named = build_partner_viewer(partner)
    return replace(view, viewer_class=ViewerClass.PARTNER, named=named, now=ASKED_AT)


def write_articles(folder: Path, seed: int) -> Path:
    """Write a file of drawn articles that go with the fixtures, and return its path."""
    random = Random(seed)
    return write_lines(folder, [_draw_article(random, number) for number in range(ARTICLES)], "matrix.jsonl")


def draw_partners(connection: Connection, seed: int) -> list[str]:
    """Write drawn filters, licenses, grants and deliveries; return the public ids of the partners."""
    random = Random(seed)
    articles = connection.execute(
        select(ARTICLE.c.id, ARTICLE.c.slug, ARTICLE.c.published_at).where(
            ARTICLE.c.published_at.is_not(None)
        )
    ).all()
    articles = sorted(articles, key=lambda row: row.slug)
    filters = [f"filter-{number}" for number in range(FILTERS)]
    for key in filters:
        write_saved_filter(connection, key, {"criteria": _draw_criteria(random)})
    licenses = [f"license-{number}" for number in range(LICENSES)]
    for key in licenses:
        filter_key = None if random.random() < 0.1 else random.choice(filters)
        write_license(connection, key, {"filter": filter_key, **_draw_terms(random, articles)})
    return [_draw_partner(connection, random, number, licenses, articles) for number in range(PARTNERS)]


def draw_pairs(partners: list[str], slugs: list[str], count: int, seed: int) -> list[Pair]:
    """Return different pairs of a partner and an article."""
    every = [Pair(partner, slug) for partner in sorted(partners) for slug in sorted(slugs)]
    return Random(seed).sample(every, count)


def _draw_article(random: Random, number: int) -> dict[str, Any]:
    named = random.sample(sorted(NAMED), random.randrange(3))
    published = datetime.fromisoformat(ASKED_AT) - timedelta(seconds=random.randrange(0, 30 * 86_400))
    state = random.choice(STATES)
    line: dict[str, Any] = {
        "type": "article",
        "slug": f"matrix-{number}",
        "headline": f"Report {number}",
        "summary": f"What report {number} tells.",
        "body": f"Report {number} tells of {' and '.join(NAMED[name] for name in named) or 'nobody'}.",
        "language": random.choice(LANGUAGES),
        "section": random.choice((*SECTIONS, None)),
        "tags": random.sample(TAGS, random.randrange(3)),
        "source": random.choice(SOURCES),
        "status": state,
        "usageTerms": random.choice((None, "Ask first.")),
    }
    if state != "DRAFT":
        line["publishedAt"] = published.isoformat()
    if state == "RETRACTED":
        line["retraction"] = {"at": ASKED_AT, "reason": "It was wrong."}
    return {name: value for name, value in line.items() if value is not None}


def _draw_criteria(random: Random) -> list[tuple[str, str]]:
    choices = {
        "SECTION": (*SECTIONS, "Nowhere"),
        "TAG": TAGS,
        "LANGUAGE": LANGUAGES,
        "ENTITY": (*NAMED, MERGED),
        "SOURCE": ("harbour-wire", "meridian-ledger", "ghf-aid-foundation", MERGED),
    }
    kinds = random.sample(sorted(choices), random.choice((0, 1, 1, 1, 1, 2)))
    return [
        (kind, value) for kind in kinds for value in random.sample(choices[kind], random.choice((1, 1, 2)))
    ]


def _draw_terms(random: Random, articles: list[Any]) -> dict[str, Any]:
    now = datetime.fromisoformat(ASKED_AT)
    age = int((now - datetime.fromisoformat(random.choice(articles).published_at)).total_seconds())
    return {
        "part": random.choice(("HEADLINE", "SUMMARY", "BODY", "BODY")),
        "delay_seconds": random.choice((0, 0, 0, 0, age, age + 1, 5 * 86_400)),
        "quota": random.choice(QUOTAS),
        "expires_at": _draw_end(random),
        "usage_terms": random.choice((None, "Name us.")),
        "ai_use": random.sample(("SEARCH", "AI_INPUT", "AI_TRAIN"), random.randrange(4)),
    }


def _draw_end(random: Random) -> str | None:
    end = random.choice(ENDS)
    if end is None:
        return None
    return render_instant(datetime.fromisoformat(ASKED_AT) + timedelta(milliseconds=end))


def _draw_partner(
    connection: Connection, random: Random, number: int, licenses: list[str], articles: list[Any]
) -> str:
    partner = create_partner(connection, f"Partner {number}", EARLIER).id
    held = random.sample(licenses, random.randrange(0, 5))
    for key in held:
        grant_license(connection, partner, key, EARLIER)
        end = _draw_end(random)
        if end is not None:
            end_grant(connection, partner, key, end)
    if held:
        _deliver(connection, random, partner, held, articles)
    return partner


def _deliver(
    connection: Connection, random: Random, partner: str, held: list[str], articles: list[Any]
) -> None:
    partner_id = connection.execute(select(PARTNER.c.id).where(PARTNER.c.public_id == partner)).scalar_one()
    keys = {row.key: row.id for row in connection.execute(select(LICENSE.c.key, LICENSE.c.id))}
    rows = [
        {
            "partner_id": partner_id,
            "article_id": article.id,
            "version": version,
            "channel": random.choice(("FEED", "WEBHOOK")),
            "part": "SUMMARY",
            "license_id": keys[random.choice(held)],
            "at": random.choice(DELIVERED),
        }
        for article in random.sample(articles, random.randrange(8))
        for version in range(1, random.choice((2, 3)))
    ]
    insert_rows(connection, DOWNLOAD, rows)
