"""Article and what hangs from it: paragraphs, mentions, images, share cards, related lists."""

from newsgraph.catalog.definition import (
    AccessFact,
    Column,
    ColumnChoice,
    Connection,
    Field,
    Form,
    Group,
    Hop,
    Many,
    Membership,
    One,
    Order,
    ShareLinks,
    ShareText,
    TypeDefinition,
    Values,
)
from newsgraph.model.vocabulary import ArticlePart

# A published article has an instant of publication, and so has a retracted one: no list holds any other.
NEWEST_FIRST = (Order("article", "published_at", True), Order("article", "public_id", True))
ARTICLE_ORDERS = {
    "PUBLISHED_AT_DESC": NEWEST_FIRST,
    "PUBLISHED_AT_ASC": (Order("article", "published_at"), Order("article", "public_id")),
    "MODIFIED_AT_DESC": (Order("article", "modified_at", True), Order("article", "public_id", True)),
}
BY_SALIENCE = (Order("article_entity", "salience", True), Order("article_entity", "entity_public_id", True))
BY_RANK = (Order("related_article", "rank"), Order("article", "public_id"))
BY_START = (Order("mention", "start"), Order("mention", "public_id"))
NEWEST_VERSION_FIRST = (Order("article_version", "public_number", True, newsroom="version"),)
BY_PASSAGE = (Order("evidence", "start"), Order("evidence", "public_id"))
RELATION_ORDER = (Order("relation", "kind"), Order("relation", "public_id"))
RELATION_ORDER_OF_ENTITY = (Order("relation_end", "kind"), Order("relation_end", "relation_public_id"))
"""The same order, read from the rows that join an entity to its relations."""

ENTITIES_OF_ARTICLE = (Hop("article_entity", "article_id", "id"), Hop("entity", "id", "entity_id"))


def resolved(here: str, origin: str) -> tuple[Hop, ...]:
    """Return the link from a column that names an entity to the entity that now stands for it."""
    return (Hop("entity_resolution", "entity_id", here, origin), Hop("entity", "id", "survivor_id"))


def text_place(column: str) -> ColumnChoice:
    """Return an offset that is counted in the unit asked for."""
    return ColumnChoice(
        "unit", {"CODE_POINT": Column(column), "UTF16": Column(f"{column}_utf16")}, "CODE_POINT"
    )


def _entity_edge(name: str) -> TypeDefinition:
    fields: dict[str, Field] = {
        "role": Column("role"),
        "salience": Column("salience", Form.SHARE),
        "mentionCount": Column("mention_count"),
        "mentions": Many(
            "Mention",
            (
                Hop("entity_resolution", "survivor_id", "entity_id", "article_entity"),
                Hop(
                    "mention",
                    "entity_id",
                    "entity_id",
                    also=(("article_id", "article_id", "article_entity"),),
                ),
            ),
            BY_START,
            limited=True,
        ),
    }
    return TypeDefinition(name, "article_entity", fields)


def _entity_connection(edge: str, node: str, kind: str | None) -> Connection:
    return Connection(edge, node, {"": BY_SALIENCE}, ENTITIES_OF_ARTICLE, kind=kind)


_SHARE_ADDRESS = ShareText(("{public_url}", "/articles/", "{slug}"))


def _network(name: str, before: str, between: str | None) -> tuple[str, ShareText]:
    address = (before, "{public_url_encoded}", "%2Farticles%2F", "{slug}")
    return name, ShareText(address if between is None else (*address, between, "{headline_encoded}"))


SHARE_LINKS = ShareLinks(
    (
        _network("email", "mailto:?body=", "&subject="),
        _network("facebook", "https://www.facebook.com/sharer/sharer.php?u=", None),
        _network("linkedin", "https://www.linkedin.com/sharing/share-offsite/?url=", None),
        _network("telegram", "https://t.me/share/url?url=", "&text="),
        _network("whatsapp", "https://wa.me/?text=", "%20"),
        _network("x", "https://x.com/intent/post?url=", "&text="),
    )
)

ARTICLE = TypeDefinition(
    "Article",
    "article",
    {
        "id": Column("public_id"),
        "slug": Column("slug"),
        "url": Column("url"),
        "headline": Column("headline"),
        "summary": Column("summary", withheld=True, part=ArticlePart.SUMMARY),
        "body": ColumnChoice(
            "format",
            {
                "HTML": Column("body_html", withheld=True, part=ArticlePart.BODY),
                "MARKDOWN": Column("body_markdown", withheld=True, part=ArticlePart.BODY),
                "TEXT": Column("body_text", withheld=True, part=ArticlePart.BODY),
            },
            "HTML",
        ),
        "paragraphs": Many(
            "Paragraph",
            (Hop("paragraph", "article_id", "id"),),
            (Order("paragraph", "position"),),
            part=ArticlePart.BODY,
        ),
        "image": Group("Image", "image_url", withheld=True),
        "language": Column("language"),
        "section": Column("section", withheld=True),
        "tags": Values((Hop("article_tag", "article_id", "id"),), "tag", (Order("article_tag", "position"),)),
        "byline": Column("byline", withheld=True),
        "authors": Many(
            "Person",
            (Hop("article_author", "article_id", "id"), *resolved("entity_id", "article_author")),
            (Order("article_author", "position"),),
        ),
        "source": One("Organization", resolved("source_id", "article")),
        "status": Column("status"),
        "retraction": Group("Retraction", "retracted_at"),
        "embargoedUntil": Column("embargoed_until"),
        "publishedAt": Column("published_at"),
        "modifiedAt": Column("modified_at"),
        "wordCount": Column("word_count", withheld=True, blank=0),
        "readingMinutes": Column("reading_minutes", withheld=True, blank=0),
        "version": Column("version", newsroom="saved_version"),
        "versions": Connection(
            "ArticleVersionEdge",
            "ArticleVersion",
            {"": NEWEST_VERSION_FIRST},
            (Hop("article_version", "article_id", "id"),),
            is_kept=True,
        ),
        "access": Group("Access"),
        "share": Group("ShareCard"),
        "entities": _entity_connection("ArticleEntityEdge", "Entity", None),
        "people": _entity_connection("ArticlePersonEdge", "Person", "PERSON"),
        "organizations": _entity_connection("ArticleOrganizationEdge", "Organization", "ORGANIZATION"),
        "relations": Connection(
            "ArticleRelationEdge", "Relation", {"": RELATION_ORDER}, membership=Membership.EVIDENCED
        ),
        "related": Connection(
            "RelatedArticleEdge",
            "Article",
            {"": BY_RANK},
            (Hop("related_article", "article_id", "id"), Hop("article", "id", "related_id")),
        ),
    },
)

TYPES = (
    ARTICLE,
    TypeDefinition(
        "Image",
        "article",
        {
            "url": Column("image_url"),
            "alt": Column("image_alt"),
            "credit": Column("image_credit"),
            "width": Column("image_width"),
            "height": Column("image_height"),
        },
    ),
    TypeDefinition(
        "Retraction", "article", {"at": Column("retracted_at"), "reason": Column("retraction_reason")}
    ),
    TypeDefinition(
        "ArticleVersion",
        "article_version",
        {
            "version": Column("public_number", newsroom="version"),
            "headline": Column("headline"),
            "at": Column("at", since="published_at"),
            "note": Column("note"),
        },
    ),
    TypeDefinition(
        "Access",
        "article",
        {
            "canReadBody": AccessFact.CAN_READ_BODY,
            "canSyndicate": AccessFact.CAN_SYNDICATE,
            "reason": AccessFact.REASON,
            "part": AccessFact.PART,
            "license": AccessFact.LICENSE,
            "usageTerms": AccessFact.USAGE_TERMS,
            "aiUse": AccessFact.AI_USE,
            "explanation": AccessFact.EXPLANATION,
        },
    ),
    TypeDefinition(
        "ShareCard",
        "article",
        {
            "url": _SHARE_ADDRESS,
            "title": Column("headline"),
            "text": Column("share_text", withheld=True, part=ArticlePart.SUMMARY, blank=""),
            "image": Column("image_url", withheld=True),
            "links": SHARE_LINKS,
        },
    ),
    TypeDefinition(
        "Paragraph",
        "paragraph",
        {
            "index": Column("position"),
            "text": Column("text"),
            "start": text_place("start"),
            "mentions": Many(
                "Mention",
                (Hop("mention", "article_id", "article_id", also=(("paragraph", "position", "paragraph"),)),),
                BY_START,
                limited=True,
            ),
        },
    ),
    TypeDefinition(
        "Mention",
        "mention",
        {
            "id": Column("public_id"),
            "article": One("Article", (Hop("article", "id", "article_id"),)),
            "entity": One("Entity", resolved("entity_id", "mention")),
            "text": Column("text"),
            "start": text_place("start"),
            "end": text_place("end"),
        },
    ),
    TypeDefinition("ArticleEdge", "article"),
    TypeDefinition("ArticleVersionEdge", "article_version"),
    _entity_edge("ArticleEntityEdge"),
    _entity_edge("ArticlePersonEdge"),
    _entity_edge("ArticleOrganizationEdge"),
    TypeDefinition(
        "ArticleRelationEdge",
        "relation",
        {
            "evidence": Many(
                "Evidence",
                (Hop("evidence", "relation_id", "id", also=(("article_id", "id", "article"),)),),
                BY_PASSAGE,
                limited=True,
            )
        },
    ),
    TypeDefinition(
        "RelatedArticleEdge",
        "related_article",
        {
            "score": Column("score", Form.SHARE),
            "pinned": Column("pinned", Form.BOOLEAN),
            "reasons": Many(
                "RelatedReason",
                (
                    Hop(
                        "related_reason",
                        "article_id",
                        "article_id",
                        also=(("related_id", "related_id", "related_article"),),
                    ),
                ),
                (Order("related_reason", "position"),),
            ),
        },
    ),
    TypeDefinition(
        "RelatedReason",
        "related_reason",
        {
            "kind": Column("kind"),
            "weight": Column("weight", Form.SHARE),
            "entity": One("Entity", resolved("entity_id", "related_reason")),
            "text": Column("text"),
        },
    ),
)
