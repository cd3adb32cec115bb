"""Reads the content of a WordPress post: blocks, shortcodes, paragraphs that only blank lines part."""

import re

from newsgraph.ingest.reader.markup import read_line, read_paragraphs
from newsgraph.model.vocabulary import ArticleStatus

# Not articles, though they stand among the posts of a site.
SITE_PARTS = frozenset(
    (
        *(
            "page",
            "attachment",
            "revision",
            "nav_menu_item",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
        ),
        *("user_request", "wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation"),
        *(
            "wp_font_family",
            "wp_font_face",
            "elementor_library",
            "elementor_snippet",
            "acf-field",
            "acf-field-group",
        ),
    )
)
STATUSES = {
    "publish": ArticleStatus.PUBLISHED,
    "future": ArticleStatus.PUBLISHED,
    "draft": ArticleStatus.DRAFT,
    "pending": ArticleStatus.DRAFT,
    "private": ArticleStatus.DRAFT,
}
TRASHED = "It was moved to the trash."
_PLAYERS = r"caption|wp_caption|gallery|playlist|audio|video|embed|contact-form-7|contact-form"
_PLAYER = re.compile(rf"(?<!\[)\[({_PLAYERS})\b[^\]]*\].*?\[/\1\]", re.DOTALL)
_BARE_PLAYER = re.compile(rf"(?<!\[)\[/?(?:{_PLAYERS})\b[^\]]*\]")
_WITH_ATTRIBUTES = re.compile(
    r"""(?<!\[)\[[a-zA-Z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]"']+))+\s*/?\]"""
)
_CLOSED = re.compile(r"(?<!\[)\[([a-zA-Z][\w-]*)\](?=.*?\[/\1\])", re.DOTALL)
_CLOSING = re.compile(r"(?<!\[)\[/[a-zA-Z][\w-]*\]")
_ESCAPED = re.compile(r"\[(\[[^\[\]]*\])\]")
_BLANK_LINE = re.compile(r"\n[ \t]*(?:\r?\n[ \t]*)+")
_MORE = re.compile(r"\s*\[(?:…|\.\.\.)\]\s*$")


def read_content(content: str) -> tuple[str, ...]:
    """Return the paragraphs of a post's content: no block comments, no shortcodes, no players, no scripts."""
    content = clean_shortcodes(content.replace("\r\n", "\n"))
    if "<!-- wp:" not in content:
        content = _BLANK_LINE.sub("<br><br>", content)
    return read_paragraphs(content)


def read_excerpt(excerpt: str) -> str | None:
    """Return an excerpt as one line; the mark that WordPress puts at the end of what it cut becomes an ellipsis."""
    return _MORE.sub(" …", read_line(clean_shortcodes(excerpt))) or None


def clean_shortcodes(content: str) -> str:
    """Return the content without shortcodes; what stands between a pair stays, except a player or a caption.

    A word in brackets without attributes or a closing twin, such as [sic], is the author's and stays.
    """
    content = _BARE_PLAYER.sub("", _PLAYER.sub("", content))
    content = _CLOSED.sub("", _WITH_ATTRIBUTES.sub("", content))
    return _ESCAPED.sub(r"\1", _CLOSING.sub("", content))
