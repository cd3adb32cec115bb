"""The forms in which an article is served at its address: what each is called, what it reads, how it is written."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import orjson

from newsgraph.errors import RequestError
from newsgraph.server.accept import choose_offered
from newsgraph.syndication.address import build_article_address
from newsgraph.syndication.form.json_ld import build_json_ld
from newsgraph.syndication.form.markdown import render_markdown
from newsgraph.syndication.form.news_item import render_news_item
from newsgraph.syndication.form.ninjs import build_ninjs
from newsgraph.syndication.item import ITEM, Item

HTML_TYPE = "text/html"
Render = Callable[[Item, Mapping[str, Any], str], bytes]


@dataclass(frozen=True)
class ArticleForm:
    """One form: its `name` in the address, its media types (the first is its own), its query, and what writes it.

    The query takes `$slug` and asks for `...Item` and what else `render` needs; `render` takes the item, the answer
    it was built of, and the address of the service. HTML, which people read, has neither but a page of its own.
    """

    name: str
    media_types: tuple[str, ...]
    title: str
    query: str = ""
    render: Render | None = None


def _build_query(more: str) -> str:
    return f"query ArticleForm($slug: String!) {{ article(slug: $slug) {{ ...Item {more} }} }}\n{ITEM}"


def _render_json_ld(item: Item, answer: Mapping[str, Any], public_url: str) -> bytes:
    return orjson.dumps(build_json_ld(item, public_url, answer["text"]))


def _render_ninjs(item: Item, _: Mapping[str, Any], public_url: str) -> bytes:
    return orjson.dumps(build_ninjs(item, public_url))


def _render_news_item(item: Item, _: Mapping[str, Any], public_url: str) -> bytes:
    return render_news_item(item, public_url)


def _render_markdown(item: Item, answer: Mapping[str, Any], public_url: str) -> bytes:
    return render_markdown(item, public_url, answer["markdown"]).encode()


HTML = ArticleForm("html", (HTML_TYPE,), "HTML")
FORMS = (
    HTML,
    ArticleForm(
        "json-ld",
        ("application/ld+json",),
        "JSON-LD",
        _build_query("text: body(format: TEXT)"),
        _render_json_ld,
    ),
    ArticleForm(
        "ninjs",
        ("application/vnd.iptc.ninjs+json", "application/json"),
        "ninjs 3.1",
        _build_query(""),
        _render_ninjs,
    ),
    ArticleForm(
        "newsml",
        ("application/vnd.iptc.g2.newsitem+xml",),
        "NewsML-G2",
        _build_query(""),
        _render_news_item,
    ),
    ArticleForm(
        "markdown",
        ("text/markdown",),
        "Markdown",
        _build_query("markdown: body(format: MARKDOWN)"),
        _render_markdown,
    ),
)
"""In the order in which they are preferred where a client likes several alike.

No media type is registered for ninjs, and the standard names none: it is served under one in IPTC's tree and as plain
JSON.
"""
MEDIA_TYPES = tuple(media_type for form in FORMS for media_type in form.media_types)
_BY_TYPE = {media_type: form for form in FORMS for media_type in form.media_types}
_BY_NAME = {form.name: form for form in FORMS}


def choose_form(accept: str | None, asked: Sequence[str]) -> tuple[ArticleForm, str]:
    """Return the form and the media type in which to answer: `asked` (values of `format`) goes before `accept`.

    Raises RequestError NOT_ACCEPTABLE where there is none, with the list of what there is.
    """
    if asked:
        form = _BY_NAME.get(asked[0]) if len(asked) == 1 else None
        if form is None:
            raise _build_not_acceptable()
        return form, form.media_types[0]
    media_type = choose_offered(accept, MEDIA_TYPES)
    if media_type is None:
        raise _build_not_acceptable()
    return _BY_TYPE[media_type], media_type


def iter_alternates(slug: str, public_url: str) -> list[tuple[ArticleForm, str]]:
    """Return every form but HTML with the address at which it is served to clients that set no headers."""
    page = build_article_address(public_url, slug)
    return [(form, f"{page}?{urlencode({'format': form.name})}") for form in FORMS if form is not HTML]


def _build_not_acceptable() -> RequestError:
    return RequestError(
        "FORM_NOT_OFFERED",
        "the article is not served in the form that was asked for",
        status=406,
        details={"mediaTypes": list(MEDIA_TYPES), "formats": [form.name for form in FORMS]},
        hint="Name one of the media types in the header Accept, or one of the formats in the address (?format=).",
    )
