"""An article as a Markdown document with its facts as front matter."""

import json
import re

from newsgraph.model.vocabulary import EntityRole
from newsgraph.syndication.address import build_canonical_address
from newsgraph.syndication.form.xml_text import clean_text
from newsgraph.syndication.item import Item, find_picture
from newsgraph.syndication.link import resolve_markdown_links

_MARKUP = re.compile(r"([\\`*_\[\]<>&#|~])")


def render_markdown(item: Item, public_url: str, body: str | None) -> str:
    """Return front matter, the headline as a heading, the summary and `body` (Markdown; None where it is withheld).

    Each line of the front matter is a name and JSON, which YAML reads alike. A retracted article has the reason in
    place of its text.
    """
    page = build_canonical_address(public_url, item.url, item.slug)
    facts = "".join(f"{name}: {_render_value(value)}\n" for name, value in _build_facts(item, public_url))
    parts = [f"---\n{facts}---", f"# {_escape(item.headline)}", *_iter_text(item, body, page)]
    return clean_text("\n\n".join(parts)) + "\n"


def _build_facts(item: Item, public_url: str) -> list[tuple[str, str | int | list[str]]]:
    picture, retraction = find_picture(item), item.retraction
    facts: list[tuple[str, str | int | list[str] | None]] = [
        ("id", item.id),
        ("title", item.headline),
        ("url", build_canonical_address(public_url, item.url, item.slug)),
        ("language", item.language),
        ("source", None if item.source is None else item.source.name),
        ("published", item.published_at),
        ("modified", item.modified_at if retraction is None else None),
        ("retracted", None if retraction is None else retraction.at),
        ("version", item.version),
    ]
    if retraction is None:
        facts += [
            ("byline", item.byline),
            ("authors", [author.name for author in item.authors]),
            ("section", item.section),
            ("tags", list(item.tags)),
            ("summary", item.summary),
            ("image", None if picture is None else picture.url),
            ("about", _list_names(item, is_about=True)),
            ("mentions", _list_names(item, is_about=False)),
            ("terms", item.access.usage_terms),
        ]
    return [(name, value) for name, value in facts if value not in (None, [], "")]


def _list_names(item: Item, *, is_about: bool) -> list[str]:
    return [one.name for one in item.subjects if (one.role is EntityRole.ABOUT) is is_about]


def _render_value(value: str | int | list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _iter_text(item: Item, body: str | None, page: str) -> list[str]:
    if item.retraction is not None:
        return [f"This article was retracted: {_escape(item.retraction.reason)}"]
    if body is None or item.body is None:
        note = item.access.explanation if item.is_withheld else None
        stated = [_escape(item.summary or ""), f"*{_escape(note)}*" if note else ""]
    else:
        stated = [resolve_markdown_links(body.strip("\n"), page)]
    stated += [f"*Correction, {one.at[:10]}: {_escape(one.told)}*" for one in item.corrections]
    return [part for part in stated if part]


def _escape(text: str) -> str:
    """Return plain text so that no character of it is markup."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
