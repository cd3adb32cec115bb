"""Resolvers of Article and what hangs from it."""

import json
from typing import Any
from urllib.parse import quote

from newsgraph.model.table import MILLION
from reference.choice import keep_articles, keep_relations
from reference.connection import Order, build_connection, count_values, take_first
from reference.license import tell_verdict
from reference.load import Row
from reference.relation import RELATION_ORDER, tell_standing
from reference.visibility import View

ARTICLE_ORDERS = {
    "PUBLISHED_AT_DESC": Order(lambda row: (row.published_at or "", row.public_id), descending=True),
    "PUBLISHED_AT_ASC": Order(lambda row: (row.published_at or "", row.public_id)),
    "MODIFIED_AT_DESC": Order(lambda row: (row.modified_at, row.public_id), descending=True),
}
BY_SALIENCE = {"": Order(lambda row: (row.salience, row.entity_public_id), descending=True)}
EXPLANATIONS = {
    "OPEN": "Anybody may read it; to republish it takes a license.",
    "LICENSED": "A license of yours lets you republish all of it.",
    "NO_LICENSE": "No license of yours takes it in: you may not republish it.",
    "LICENSE_EXPIRED": "The license that took it in is over: you may not republish it any more.",
    "LICENSE_DELAY": "Your license lets you republish it only some time after its publication.",
    "SUMMARY_ONLY": "A license of yours lets you republish its headline and its summary, not its text.",
    "QUOTA_EXCEEDED": "You took as many articles this month as your license allows.",
    "EDITOR": "It is not published: only the newsroom may read it.",
    "RETRACTED": "It was retracted: its text is withdrawn.",
}
HEADLINE_ONLY = "A license of yours lets you republish its headline alone."
NETWORKS = {
    "email": ("mailto:?body=", "&subject="),
    "facebook": ("https://www.facebook.com/sharer/sharer.php?u=", None),
    "linkedin": ("https://www.linkedin.com/sharing/share-offsite/?url=", None),
    "telegram": ("https://t.me/share/url?url=", "&text="),
    "whatsapp": ("https://wa.me/?text=", "%20"),
    "x": ("https://x.com/intent/post?url=", "&text="),
}


def list_articles(view: View, articles: list[Row], given: dict[str, Any]) -> dict[str, Any]:
    """Return the connection of the articles that can be listed and meet the filter."""
    kept = keep_articles(view, articles, given.get("filter"))
    page = build_connection("ArticleEdge", kept, ARTICLE_ORDERS, lambda row: {"node": row}, given)
    shown = [row for row in kept if view.is_readable(row)]
    sections = count_values([row.section for row in shown if row.section is not None])
    return {
        **page,
        "facets": {"sections": sections, "languages": count_values([row.language for row in kept])},
    }


def count_utf16(text: str) -> int:
    """Return how many UTF-16 units a text has."""
    return len(text.encode("utf-16-le")) // 2


def tell_place(view: View, article: Row, offset: int, unit: str | None) -> int:
    """Return an offset into an article's text in the unit asked for."""
    return count_utf16(article.body_text[:offset]) if unit == "UTF16" else offset


def _text(column: str, blank: Any = None) -> Any:
    """Resolve a column that a retracted article no longer shows."""
    return lambda row, info: getattr(row, column) if info.context.is_readable(row) else blank


def _resolve_body(article: Row, info: Any, format: str | None = None) -> str | None:
    if not info.context.is_readable(article):
        return None
    return getattr(
        article, {"HTML": "body_html", "MARKDOWN": "body_markdown", "TEXT": "body_text"}[format or "HTML"]
    )


def _list_versions(article: Row, info: Any, **given: Any) -> dict[str, Any]:
    """Return the versions that were ever published; the newsroom sees those before it too."""
    view: View = info.context
    rows = view.tables.of("article_version", "article_id", article.id)
    if not view.is_newsroom:
        rows = [row for row in rows if row.public_number is not None]
    order = {"": Order(lambda row: (_tell_number(view, row),), descending=True)}
    return build_connection("ArticleVersionEdge", rows, order, lambda row: {"node": row}, given)


def _tell_number(view: View, version: Row) -> int:
    number: int = version.version if view.is_newsroom else version.public_number
    return number


def _resolve_version_instant(version: Row, info: Any) -> str:
    view: View = info.context
    instant: str = version.at
    return instant if view.is_newsroom else max(instant, view.article_of(version).published_at)


def _resolve_access(article: Row, info: Any) -> dict[str, Any]:
    view: View = info.context
    return _tell_partner(view, article) if view.is_partner else _tell_others(article)


def _tell_partner(view: View, article: Row) -> dict[str, Any]:
    verdict = tell_verdict(view, article)
    terms = article.usage_terms if verdict.license is None else verdict.license.usage_terms
    is_retracted = verdict.reason == "RETRACTED"
    return {
        "canReadBody": not is_retracted,
        "canSyndicate": verdict.part is not None,
        "reason": verdict.reason,
        "part": verdict.part,
        "license": None if verdict.license is None else verdict.license.key,
        "usageTerms": None if is_retracted else article.usage_terms if terms is None else terms,
        "aiUse": verdict.license.ai_use.split() if verdict.part and verdict.license else [],
        "explanation": HEADLINE_ONLY
        if (verdict.reason, verdict.part) == ("SUMMARY_ONLY", "HEADLINE")
        else EXPLANATIONS[verdict.reason],
    }


def _tell_others(article: Row) -> dict[str, Any]:
    reason = {"PUBLISHED": "OPEN", "RETRACTED": "RETRACTED"}.get(article.status, "EDITOR")
    return {
        "canReadBody": reason != "RETRACTED",
        "canSyndicate": False,
        "reason": reason,
        "part": None,
        "license": article.usage_terms if reason != "RETRACTED" else None,
        "usageTerms": article.usage_terms if reason != "RETRACTED" else None,
        "aiUse": [],
        "explanation": EXPLANATIONS[reason],
    }


def _list_parts(table: str) -> Any:
    def resolve(view: View, article: Row) -> list[Row]:
        if not view.is_readable(article):
            return []
        return sorted(view.tables.of(table, "article_id", article.id), key=lambda row: row.position)

    return resolve


_list_paragraphs, _list_tags, _list_authors = map(_list_parts, ("paragraph", "article_tag", "article_author"))


def _resolve_image(article: Row, info: Any) -> dict[str, Any] | None:
    if article.image_url is None or not info.context.is_readable(article):
        return None
    return {name: getattr(article, f"image_{name}") for name in ("url", "alt", "credit", "width", "height")}


def _resolve_retraction(article: Row, info: Any) -> dict[str, Any] | None:
    return (
        None
        if article.retracted_at is None
        else {"at": article.retracted_at, "reason": article.retraction_reason}
    )


def _resolve_share(article: Row, info: Any) -> dict[str, Any]:
    is_readable = info.context.is_readable(article)
    address = f"{info.context.public_url}/articles/{article.slug}"
    return {
        "url": address,
        "title": article.headline,
        "text": (article.summary or article.headline) if is_readable else "",
        "image": article.image_url if is_readable else None,
        "links": [_build_link(name, article, address) for name in sorted(NETWORKS)],
    }


def _build_link(network: str, article: Row, address: str) -> dict[str, str]:
    before, between = NETWORKS[network]
    headline = "" if between is None else between + quote(article.headline, safe="")
    return {"network": network, "url": before + quote(address, safe="") + headline}


def _list_entities(edge: str, kind: str | None) -> Any:
    def resolve(article: Row, info: Any, **given: Any) -> dict[str, Any]:
        view = info.context
        rows = view.tables.of("article_entity", "article_id", article.id) if view.is_readable(article) else []
        rows = [row for row in rows if kind is None or _entity_of(view, row).kind == kind]
        if given.get("kinds") is not None:
            rows = [row for row in rows if _entity_of(view, row).kind in given["kinds"]]
        if given.get("minSalience") is not None:
            rows = [row for row in rows if row.salience / MILLION >= given["minSalience"]]
        return build_connection(
            edge, rows, BY_SALIENCE, lambda row: _build_entity_edge(view, article, row), given
        )

    return resolve


def _entity_of(view: View, row: Row) -> Row:
    entity = view.tables.resolve_entity(row.entity_id)
    assert entity is not None
    return entity


def _build_entity_edge(view: View, article: Row, row: Row) -> dict[str, Any]:
    entity = _entity_of(view, row)
    mentions = view.mentions_of(article, entity)
    return {
        "node": entity,
        "role": row.role,
        "salience": row.salience / MILLION,
        "mentionCount": len(mentions),
        "mentions": lambda info, first=None: take_first(mentions, first),
    }


def _list_relations(article: Row, info: Any, **given: Any) -> dict[str, Any]:
    view: View = info.context
    here: dict[int, list[Row]] = {}
    for row in view.tables.of("evidence", "article_id", article.id):
        if view.is_evidence_visible(row):
            here.setdefault(row.relation_id, []).append(row)
    relations = [view.tables.by_id["relation"][relation_id] for relation_id in here]
    kept = keep_relations(view, relations, given.get("filter"), tell_standing)

    def build_edge(relation: Row) -> dict[str, Any]:
        passages = sorted(here[relation.id], key=lambda row: (row.start, row.public_id))
        return {"node": relation, "evidence": lambda info, first=None: take_first(passages, first)}

    return build_connection("ArticleRelationEdge", kept, RELATION_ORDER, build_edge, given)


def _list_related(article: Row, info: Any, **given: Any) -> dict[str, Any]:
    view: View = info.context
    articles = view.tables.by_id["article"]
    rows = view.tables.of("related_article", "article_id", article.id) if view.is_readable(article) else []
    rows = [row for row in rows if view.is_published(articles[row.related_id])]
    order = {"": Order(lambda row: (row.rank, articles[row.related_id].public_id))}
    return build_connection(
        "RelatedArticleEdge", rows, order, lambda row: _build_related_edge(view, row), given
    )


def _build_related_edge(view: View, row: Row) -> dict[str, Any]:
    return {
        "node": view.tables.by_id["article"][row.related_id],
        "score": row.score / MILLION,
        "pinned": bool(row.pinned),
        "reasons": [
            Row("related_reason", dict(zip(("kind", "weight", "entity_id", "text"), reason, strict=True)))
            for reason in json.loads(row.reasons)
        ],
    }


def _list_paragraph_mentions(paragraph: Row, info: Any, first: int | None = None) -> list[Row]:
    view: View = info.context
    end = paragraph.start + len(paragraph.text)
    mentions = view.mentions_in(view.article_of(paragraph))
    return take_first([row for row in mentions if paragraph.start <= row.start < end], first)


def resolve_place(column: str) -> Any:
    """Resolve an offset of a row that stands in an article's text."""

    def resolve(row: Row, info: Any, unit: str | None = None) -> int:
        return tell_place(info.context, info.context.article_of(row), getattr(row, column), unit)

    return resolve


RESOLVERS = {
    "Article": {
        "id": lambda row, info: row.public_id,
        "summary": _text("summary"),
        "body": _resolve_body,
        "paragraphs": lambda row, info: _list_paragraphs(info.context, row),
        "image": _resolve_image,
        "section": _text("section"),
        "tags": lambda row, info: [part.tag for part in _list_tags(info.context, row)],
        "byline": _text("byline"),
        "authors": lambda row, info: [
            _entity_of(info.context, part) for part in _list_authors(info.context, row)
        ],
        "source": lambda row, info: info.context.tables.resolve_entity(row.source_id),
        "retraction": _resolve_retraction,
        "embargoedUntil": lambda row, info: row.embargoed_until,
        "publishedAt": lambda row, info: row.published_at,
        "modifiedAt": lambda row, info: row.modified_at,
        "wordCount": _text("word_count", 0),
        "readingMinutes": _text("reading_minutes", 0),
        "version": lambda article, info: (
            article.saved_version if info.context.is_newsroom else article.version
        ),
        "versions": _list_versions,
        "access": _resolve_access,
        "share": _resolve_share,
        "entities": _list_entities("ArticleEntityEdge", None),
        "people": _list_entities("ArticlePersonEdge", "PERSON"),
        "organizations": _list_entities("ArticleOrganizationEdge", "ORGANIZATION"),
        "relations": _list_relations,
        "related": _list_related,
    },
    "Paragraph": {
        "index": lambda row, info: row.position,
        "start": resolve_place("start"),
        "mentions": _list_paragraph_mentions,
    },
    "Mention": {
        "id": lambda row, info: row.public_id,
        "article": lambda row, info: info.context.article_of(row),
        "entity": lambda row, info: _entity_of(info.context, row),
        "text": lambda row, info: info.context.article_of(row).body_text[row.start : row.end],
        "start": resolve_place("start"),
        "end": resolve_place("end"),
    },
    "ArticleVersion": {
        "version": lambda version, info: _tell_number(info.context, version),
        "at": _resolve_version_instant,
    },
    "RelatedReason": {
        "weight": lambda row, info: row.weight / MILLION,
        "entity": lambda row, info: info.context.tables.resolve_entity(row.entity_id),
    },
}
