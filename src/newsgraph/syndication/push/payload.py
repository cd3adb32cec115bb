"""What a message says: decided as it is sent, from what the partner may have of the article at that moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from newsgraph.model.vocabulary import (
    AccessReason,
    ArticlePart,
    ArticleStatus,
    ChangeAction,
    Channel,
    EndpointContent,
)
from newsgraph.sql.expression import CURSOR_SEPARATOR
from newsgraph.syndication.address import build_article_address
from newsgraph.syndication.download import Delivery
from newsgraph.syndication.item import ITEM, resolve_body
from newsgraph.syndication.push.claim import Claimed

MAX_REASON = 2_000
"""Characters of a reason that a message carries: it stays small, and the article has the whole of it."""
TYPES = {
    ChangeAction.PUBLISHED: "article.published",
    ChangeAction.UPDATED: "article.updated",
    ChangeAction.CORRECTED: "article.corrected",
    ChangeAction.RETRACTED: "article.retracted",
    ChangeAction.DELETED: "article.deleted",
    ChangeAction.ACCESS_CHANGED: "access.changed",
}
NOTICE = """
query Notice($id: ID!) {
  node(id: $id) {
    ... on Article {
      id slug url headline status version publishedAt modifiedAt
      retraction { at reason }
      access { canSyndicate reason part license }
    }
  }
}
"""
FULL_ITEM = (
    """
query FullItem($id: ID!) {
  node(id: $id) { ...Item }
}
"""
    + ITEM
)
DOCUMENTS = {EndpointContent.THIN: NOTICE, EndpointContent.FULL: FULL_ITEM}
_ABOVE_SUMMARY = ("body", "wordCount", "image")
"""The picture goes with the text, as in `cut_item` (`syndication/item.py`)."""
_ABOVE_HEADLINE = ("summary", *_ABOVE_SUMMARY)
WITHHELD_BY_PART = {
    ArticlePart.BODY: (),
    ArticlePart.SUMMARY: _ABOVE_SUMMARY,
    ArticlePart.HEADLINE: _ABOVE_HEADLINE,
}


@dataclass(frozen=True)
class Told:
    """What is sent, and what the partner has of the article once it is; None where it holds nothing of it."""

    body: bytes
    delivery: Delivery | None


@dataclass(frozen=True)
class Withheld:
    """Nothing is sent, for a reason fit to list."""

    why: str


@dataclass(frozen=True)
class Postponed:
    """Nothing is sent yet: a delay of the license runs, from the publication at this instant on."""

    published_at: str


def decide_message(
    message: Claimed, article: Mapping[str, Any] | None, public_url: str
) -> Told | Withheld | Postponed:
    """Return what a message says about an article as the partner sees it now, None where he sees none.

    A change that another has overtaken is withheld: what followed has a message of its own. Withdrawals go out
    whatever the partner may still have, and hold nothing but what is public of them. Of a right it is told what
    happened to it, whatever followed.
    """
    match message.action:
        case ChangeAction.ACCESS_CHANGED:
            return _tell_access(message)
        case ChangeAction.DELETED:
            return Withheld("published again since") if article else _tell(message, None, public_url)
        case ChangeAction.RETRACTED:
            return _decide_retraction(message, article, public_url)
        case ChangeAction.CORRECTED:
            return _decide_correction(message, article, public_url)
    if article is None:
        return Withheld("no longer published")
    reason = AccessReason(article["access"]["reason"])
    if reason is AccessReason.LICENSE_DELAY:
        return Postponed(article["publishedAt"])
    if not article["access"]["canSyndicate"]:
        return Withheld(f"not licensed any more: {reason}")
    return _tell(message, article, public_url)


def _tell_access(message: Claimed) -> Told:
    data = {
        "licenseId": message.subject_id,
        "cursor": render_change_cursor(message.position, message.number),
        "reason": message.reason,
        "license": message.license,
    }
    return Told(_render(message, data), None)


def _decide_retraction(
    message: Claimed, article: Mapping[str, Any] | None, public_url: str
) -> Told | Withheld:
    is_back = article is not None and article["status"] != ArticleStatus.RETRACTED
    return Withheld("published again since") if is_back else _tell(message, article, public_url)


def _decide_correction(
    message: Claimed, article: Mapping[str, Any] | None, public_url: str
) -> Told | Withheld | Postponed:
    """A correction reaches whoever has the article, without its content where he may have that no more."""
    if article is None or article["status"] == ArticleStatus.RETRACTED:
        return Withheld("withdrawn since")
    if article["access"]["reason"] == AccessReason.LICENSE_DELAY:
        return Postponed(article["publishedAt"])
    return _tell(message, article, public_url)


def _tell(message: Claimed, article: Mapping[str, Any] | None, public_url: str) -> Told:
    reason = message.reason[:MAX_REASON] if message.reason else None
    data: dict[str, Any] = {
        "articleId": message.subject_id,
        "cursor": render_change_cursor(message.position),
        "reason": reason,
        "article": None,
    }
    delivery = None
    if article is not None:
        part = article["access"]["part"] if article["access"]["canSyndicate"] else None
        data["article"] = _build_notice(article, public_url)
        if part is not None:
            delivery = _build_delivery(message, article, ArticlePart(part))
            if message.content is EndpointContent.FULL:
                whole = {**article, "body": resolve_body(article, public_url)}
                data["item"] = _cut_item(whole, ArticlePart(part))
    return Told(_render(message, data), delivery)


def _render(message: Claimed, data: Mapping[str, Any]) -> bytes:
    return orjson.dumps({"type": TYPES[message.action], "timestamp": message.at, "data": data})


def _build_notice(article: Mapping[str, Any], public_url: str) -> dict[str, Any]:
    """Return which article it is, where it stands and what may be done with it; a headline where that may be told."""
    may_name = article["access"]["canSyndicate"] or article["status"] == ArticleStatus.RETRACTED
    retraction = article["retraction"]
    return {
        "id": article["id"],
        "slug": article["slug"],
        "url": article["url"],
        "headline": article["headline"] if may_name else None,
        "status": article["status"],
        "version": article["version"],
        "publishedAt": article["publishedAt"],
        "modifiedAt": article["modifiedAt"],
        "retraction": None
        if retraction is None
        else {"at": retraction["at"], "reason": retraction["reason"][:MAX_REASON]},
        "access": {name: article["access"][name] for name in ("canSyndicate", "reason", "part", "license")},
        "link": build_article_address(public_url, article["slug"]),
    }


def _cut_item(article: Mapping[str, Any], part: ArticlePart) -> dict[str, Any]:
    """Return the item without what the license keeps back."""
    return {name: None if name in WITHHELD_BY_PART[part] else value for name, value in article.items()}


def _build_delivery(message: Claimed, article: Mapping[str, Any], part: ArticlePart) -> Delivery:
    """Return what the partner is handed: by a thin message the right to fetch, which is recorded as the headline."""
    handed = part if message.content is EndpointContent.FULL else ArticlePart.HEADLINE
    license_key = article["access"]["license"]
    return Delivery(article["id"], article["version"], Channel.WEBHOOK, handed, license_key)


def render_change_cursor(position: int, number: int = 0) -> str:
    """Return the cursor of a change, as `changes` hands it out; `number` is that of a partner's own event."""
    own = f"{CURSOR_SEPARATOR}{number}" if number else ""
    return f"ChangeEdge{CURSOR_SEPARATOR}{position}{own}".encode().hex()
