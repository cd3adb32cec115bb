"""What every feed form says of an article: when it last changed, why it is gone, under which categories it stands."""

from dataclasses import dataclass
from html import escape

from newsgraph.syndication.item import Identifier, Item, Retraction

STANDARDS = {
    "iso3166": "urn:iso:std:iso:3166",
    "iso3166-1": "urn:iso:std:iso:3166:-1",
    "iso3166-2": "urn:iso:std:iso:3166:-2",
    "viaf": "https://viaf.org/viaf/",
    "gnd": "https://d-nb.info/gnd/",
    "isni": "https://isni.org/isni/",
    "geonames": "https://sws.geonames.org/",
}
"""The names of schemes whose identifiers mostly come without an address; of ISO 3166 by RFC 5141, section 2.4.1."""


@dataclass(frozen=True)
class Category:
    """A term of a scheme, and how people call it; without a scheme it is a plain word."""

    term: str
    label: str
    scheme: str | None = None


def find_updated(item: Item) -> str:
    """Return when an article last changed for who reads it; its retraction is a change."""
    if item.retraction is None:
        return item.modified_at
    return max(item.modified_at, item.retraction.at)


def render_kill_notice(retraction: Retraction) -> str:
    """Return, as HTML, what stands in place of the body of a retracted article."""
    day, reason = escape(retraction.at[:10]), escape(retraction.reason)
    return f"<p>This article was retracted on <time>{day}</time> and must not be used. Reason: {reason}</p>"


def render_body(item: Item) -> str | None:
    """Return the HTML that goes out as the body: a retracted article's kill notice; None where it is withheld.

    What was corrected stands below the text: no element of Atom, RSS or JSON Feed is for it.
    """
    if item.retraction is not None:
        return render_kill_notice(item.retraction)
    return None if item.body is None else item.body + render_corrections(item)


def render_corrections(item: Item) -> str:
    """Return what was corrected as HTML, the newest first; empty where nothing was."""
    noted = ((escape(one.at[:10]), escape(one.told)) for one in item.corrections)
    return "".join(f'<p class="correction">Correction, <time>{day}</time>: {note}</p>' for day, note in noted)


def render_validity(item: Item) -> str | None:
    """Return when a retracted article could be used, as a DCMI Period; None for one that still can."""
    if item.retraction is None:
        return None
    return f"start={item.published_at};end={item.retraction.at};scheme=W3C-DTF"


def name_creators(item: Item) -> tuple[str, ...]:
    """Return who wrote an article: its authors, else the byline as printed."""
    names = tuple(author.name for author in item.authors)
    return names or ((item.byline,) if item.byline else ())


def build_categories(item: Item, public_url: str) -> tuple[Category, ...]:
    """Return the section, the tags and the entities of an article; each entity also by what others call it.

    A term of ours is a slug below the address of entity feeds; a term of another scheme stands below the address at
    which that scheme tells of its things, or has the name that its standard has. By a scheme with neither nothing is
    called: an address that leads nowhere would say nothing to anybody.
    """
    words = ((item.section,) if item.section else ()) + item.tags
    found = [Category(word, word) for word in words]
    for subject in item.subjects:
        found.append(Category(subject.slug, subject.name, f"{public_url}/feeds/entities/"))
        known = ((one, _find_scheme(one)) for one in subject.identifiers)
        found += [Category(one.value, subject.name, scheme) for one, scheme in known if scheme is not None]
    return tuple(dict.fromkeys(found))


def _find_scheme(identifier: Identifier) -> str | None:
    if identifier.url is not None and identifier.url.endswith(identifier.value):
        return identifier.url.removesuffix(identifier.value)
    return STANDARDS.get(identifier.scheme)
