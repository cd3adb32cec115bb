"""What was delivered to partners, and what became of it since: beside the partner and article of each row."""

from newsgraph.catalog.definition import (
    Column,
    ColumnOf,
    CorrectionFact,
    FirstCorrection,
    Group,
    Hop,
    Order,
    Reached,
    TypeDefinition,
)

LATEST_FIRST = (
    Order("download", "at", descending=True),
    Order("article", "public_id", descending=True),
    Order("download", "version", descending=True),
    Order("download", "channel", descending=True),
    Order("partner", "public_id", descending=True),
)
ACKNOWLEDGED = (
    Hop(
        "acknowledgement",
        "article_id",
        "article_id",
        "download",
        also=(("partner_id", "partner_id", "download"), ("recalled_at", "retracted_at", "article")),
    ),
)
"""The acknowledgement of the recall as it stands: an article that is withdrawn anew is to be acknowledged anew."""

TYPES = (
    TypeDefinition(
        "Download",
        "download",
        {
            "articleId": Reached("article", "public_id"),
            "article": Group("Article", addressable=True),
            "partnerId": Reached("partner", "public_id"),
            "partnerName": Reached("partner", "name"),
            "version": Column("version"),
            "channel": Column("channel"),
            "part": Column("part"),
            "license": ColumnOf("key", (Hop("license", "id", "license_id", "download"),)),
            "at": Column("at"),
            "recall": Group("Recall", "retracted_at", addressable=True),
            "correction": FirstCorrection(),
        },
    ),
    TypeDefinition("DownloadEdge", "download"),
    TypeDefinition(
        "Recall",
        "article",
        {
            "at": Column("retracted_at"),
            "reason": Column("retraction_reason"),
            "acknowledgedAt": ColumnOf("at", ACKNOWLEDGED),
        },
    ),
    TypeDefinition("Correction", "download", {fact.value: fact for fact in CorrectionFact}),
)
