"""Articles as they go out, for tests of the forms: one that has everything, and what it becomes otherwise."""

from dataclasses import replace
from typing import Any

from newsgraph.model.vocabulary import AccessReason, ArticleStatus, EntityKind, EntityRole
from newsgraph.syndication.item import Access, Correction, Identifier, Image, Item, Named, Retraction, Subject

PUBLIC_URL = "https://news.example"
READABLE = Access(True, False, AccessReason.OPEN, None, "Anybody may read it.")
WITHHELD = Access(False, False, AccessReason.NO_LICENSE, None, "No license of yours covers it.")
RETRACTED = Access(False, False, AccessReason.RETRACTED, None, "It was retracted.")
WHOLE = Item(
    id="a_talks",
    slug="talks-in-rome",
    url="https://harbour-wire.example/talks",
    headline="Talks in Rome & </script> elsewhere",
    summary="Two ministers met.",
    body="<p>Two ministers met in <strong>Rome</strong> &amp; spoke.<br>They left.</p>\n<p>It rained.</p>",
    language="en",
    section="World",
    tags=("diplomacy", "talks: new"),
    byline="By Mara Ellison",
    authors=(Named("Mara Ellison", "mara-ellison"),),
    source=Named("Harbour Wire", "harbour-wire"),
    image=Image("https://pictures.example/rome.jpg", "A hall in Rome", "Harbour Wire", 1200, 800),
    status=ArticleStatus.PUBLISHED,
    retraction=None,
    published_at="2025-04-15T09:20:00.000Z",
    modified_at="2025-04-15T14:05:00.000Z",
    version=2,
    word_count=10,
    access=READABLE,
    subjects=(
        Subject(
            "e_rome",
            EntityKind.PLACE,
            "rome",
            "Rome",
            EntityRole.ABOUT,
            (
                Identifier("wikidata", "Q220", "https://www.wikidata.org/wiki/Q220"),
                Identifier("own", "rome", None),
            ),
        ),
        Subject("e_panel", EntityKind.ORGANIZATION, "panel", "The Panel", EntityRole.MENTIONED, ()),
        Subject("e_mara", EntityKind.PERSON, "mara", "Mara", EntityRole.MAJOR, ()),
        Subject("e_fair", EntityKind.EVENT, "fair", "The Fair", EntityRole.MENTIONED, ()),
    ),
)
BARE = replace(
    WHOLE,
    url=None,
    summary=None,
    body="",
    section=None,
    tags=(),
    byline=None,
    authors=(),
    source=None,
    image=None,
    subjects=(),
    version=1,
)


def change(**members: Any) -> Item:
    """Return the article that has everything, with other members."""
    return replace(WHOLE, **members)


SUMMARY_ONLY = change(body=None, access=WITHHELD)
WITHDRAWN = change(
    body=None,
    summary=None,
    byline=None,
    image=None,
    subjects=(),
    status=ArticleStatus.RETRACTED,
    retraction=Retraction("2025-05-01T08:00:00.000Z", "The quote was made up."),
    access=RETRACTED,
)
CORRECTED = change(
    corrections=(Correction(2, "2025-04-15T14:05:00.000Z", "An earlier version named <Oslo> & others."),)
)
"""Its present version corrects the one before."""
WORDLESS = change(body=None)
"""It has no text of its own: nothing is withheld."""
ITEMS = {
    "corrected": CORRECTED,
    "wordless": WORDLESS,
    "whole": WHOLE,
    "bare": BARE,
    "summary": SUMMARY_ONLY,
    "withdrawn": WITHDRAWN,
}
