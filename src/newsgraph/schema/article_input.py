"""What an editor states about an article. In inputs, absent leaves as it is and null clears."""

import strawberry

from newsgraph.schema.declaration import optional, required


@strawberry.input(description="A picture that goes with an article.")
class ImageInput:
    """A picture that goes with an article."""

    url = required(str, "Where the picture is, an address of the web.")
    alt = required(str, "What it shows, for those who cannot see it.")
    credit = optional(str, "Whom to name beside it.")
    width = optional(int, "In pixels.")
    height = optional(int, "In pixels.")


@strawberry.input(
    description="An article as an editor states it. What is left out stays as it is, null clears it; a new article "
    "needs a headline."
)
class SaveArticleInput:
    """An article as an editor states it."""

    id = optional(strawberry.ID, "The article to change; leave it out to create one.")
    expected_version = optional(
        int, "The version that was edited; refused with VERSION_CONFLICT where the article has moved on."
    )
    slug = optional(
        str,
        "Its readable address, in a-z, 0-9 and single hyphens. Left out, a new article gets one of its headline and "
        "a few characters of its id.",
    )
    url = optional(str, "The canonical address at the publisher, an address of the web.")
    headline = optional(str, "Its headline, plain text.")
    summary = optional(str, "A teaser of one or two sentences, plain text.")
    body = optional(str, "The whole text in Markdown; raw HTML in it is sanitised.")
    language = optional(
        str,
        "The language it is written in, as a BCP 47 tag. Left out, that of a new article is told by its words; und "
        "where they are too few.",
    )
    section = optional(str, "The publisher's section.")
    tags = optional(list[str], "The publisher's tags, all of them.")
    byline = optional(str, "Who wrote it, as printed.")
    authors = optional(list[strawberry.ID], "Who wrote it: people of this graph, all of them.")
    source = optional(strawberry.ID, "The publisher, an organization of this graph.")
    image = optional(ImageInput, "The picture that goes with it.")
    usage_terms = optional(str, "Under which terms it may be used, as its source states them.")
    note = optional(
        str, "What was changed and why, for readers of the version history; it makes the change a correction."
    )
