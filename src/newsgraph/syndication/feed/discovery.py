"""Which feeds a page tells of: those of everything, and those of the entities that an article is about."""

from newsgraph.model.vocabulary import EntityRole
from newsgraph.syndication.feed.address import FeedAddress, FeedForm, FeedKind
from newsgraph.syndication.feed.document import WRITERS
from newsgraph.syndication.item import Item

NAMES = {FeedForm.ATOM: "Atom", FeedForm.RSS: "RSS", FeedForm.JSON: "JSON Feed"}
"""The forms that readers look for in a page, and what people call them."""
MAX_ENTITIES = 5
SITEMAPS = ("index", "news")


def build_feed_links(item: Item | None, public_url: str) -> list[tuple[str, str, str]]:
    """Return the address, media type and title of each feed that a page's head links to with `rel=alternate`.

    For a page that is no article, or a retracted one, only those of everything.
    """
    links = [_build_link(FeedKind.ARTICLES, "", form, "All articles", public_url) for form in NAMES]
    subjects = () if item is None else item.subjects
    about = [subject for subject in subjects if subject.role is EntityRole.ABOUT]
    return links + [
        _build_link(FeedKind.ENTITY, subject.slug, FeedForm.ATOM, subject.name, public_url)
        for subject in about[:MAX_ENTITIES]
    ]


def list_sitemaps(public_url: str) -> list[str]:
    """Return the addresses of the sitemaps that robots.txt names."""
    return [f"{public_url}/sitemaps/{name}.xml" for name in SITEMAPS]


def _build_link(
    kind: FeedKind, name: str, form: FeedForm, title: str, public_url: str
) -> tuple[str, str, str]:
    address = f"{public_url}{FeedAddress(kind, name, form).render_path()}"
    return address, WRITERS[form].media_type, f"{title} ({NAMES[form]})"
