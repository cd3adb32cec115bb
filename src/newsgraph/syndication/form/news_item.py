"""An article as a newsItem of IPTC NewsML-G2 2.35."""

from lxml import etree

from newsgraph.model.vocabulary import EntityKind
from newsgraph.syndication.address import (
    build_article_address,
    build_canonical_address,
    build_permanent_address,
)
from newsgraph.syndication.form.ninjs import PUBLICATION_STATUS, build_notes
from newsgraph.syndication.form.xml_text import clean_text
from newsgraph.syndication.item import Item, Subject, find_picture

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
"""Tells what the prefixes of codes mean: ninat, stat, sig, cpnat, drol, rnd."""
_KINDS = {
    EntityKind.PERSON: "cpnat:person",
    EntityKind.ORGANIZATION: "cpnat:organisation",
    EntityKind.PLACE: "cpnat:geoArea",
    EntityKind.EVENT: "cpnat:event",
}
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def render_news_item(item: Item, public_url: str) -> bytes:
    """Return the item as an XML document; `public_url` is where the service is reached.

    Without its body it has no content set and says why in `edNote`, as it says what was corrected; a version that
    corrects has the signal `sig:correction`. A retracted one has the status canceled, the reason in `edNote` and
    nothing of its text.
    """
    root = etree.Element(
        f"{{{NAMESPACE}}}newsItem",
        {
            "guid": build_permanent_address(public_url, item.id),
            "version": str(item.version),
            "standard": "NewsML-G2",
            "standardversion": "2.35",
            "conformance": "power",
            _LANGUAGE: item.language,
        },
        nsmap={None: NAMESPACE},
    )
    _add(root, "catalogRef", href=CATALOG)
    _add_rights(root, item)
    _add_item_meta(root, item, public_url)
    _add_content_meta(root, item, public_url)
    if item.body is not None and item.retraction is None:
        _add_content(root, item, item.body)
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True))


def _add(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    known = {attribute: clean_text(value) for attribute, value in attributes.items()}
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", known)
    element.text = None if text is None else clean_text(text)
    return element


def _add_rights(root: etree._Element, item: Item) -> None:
    if item.source is None and item.access.usage_terms is None:
        return
    rights = _add(root, "rightsInfo")
    if item.source is not None:
        holder = _add(rights, "copyrightHolder", literal=item.source.slug)
        _add(holder, "name", item.source.name)
    if item.access.usage_terms is not None:
        _add(rights, "usageTerms", item.access.usage_terms)


def _add_item_meta(root: etree._Element, item: Item, public_url: str) -> None:
    meta, retraction = _add(root, "itemMeta"), item.retraction
    _add(meta, "itemClass", qcode="ninat:text")
    provider = _add(meta, "provider", uri=f"{public_url}/")
    if item.source is not None:
        _add(provider, "name", item.source.name)
    _add(meta, "versionCreated", item.modified_at if retraction is None else retraction.at)
    if item.published_at is not None:
        _add(meta, "firstCreated", item.published_at)
    _add(meta, "pubStatus", qcode=f"stat:{PUBLICATION_STATUS[item.status]}")
    _add(meta, "title", item.headline)
    for note in build_notes(item):
        _add(meta, "edNote", note)
    if item.version > 1 and retraction is None:
        _add(meta, "signal", qcode="sig:correction" if item.is_correction else "sig:update")
    page = build_article_address(public_url, item.slug)
    for address in dict.fromkeys((page, build_canonical_address(public_url, item.url, item.slug))):
        _add(meta, "link", rel="irel:seeAlso", href=address, contenttype="text/html")


def _add_content_meta(root: etree._Element, item: Item, public_url: str) -> None:
    meta = _add(root, "contentMeta")
    _add_picture(meta, item)
    if item.published_at is not None:
        _add(meta, "contentCreated", item.published_at)
    if item.retraction is None:
        _add(meta, "contentModified", item.modified_at)
        for author in item.authors:
            _add(_add(meta, "creator", literal=author.slug), "name", author.name)
    if item.source is not None:
        _add(_add(meta, "infoSource", literal=item.source.slug), "name", item.source.name)
    _add(meta, "language", tag=item.language)
    if item.retraction is None:
        for tag in item.tags:
            _add(meta, "keyword", tag)
        for rank, subject in enumerate(item.subjects, start=1):
            _add_subject(meta, subject, rank)
    _add(meta, "slugline", item.slug)
    _add(meta, "headline", item.headline)
    if item.byline and item.retraction is None:
        _add(meta, "by", item.byline)
    if item.summary and item.retraction is None:
        _add(meta, "description", item.summary, role="drol:summary")


def _add_picture(meta: etree._Element, item: Item) -> None:
    picture = find_picture(item)
    if picture is not None and item.retraction is None:
        size = {"width": picture.width, "height": picture.height}
        known = {name: str(value) for name, value in size.items() if value is not None}
        _add(meta, "icon", href=picture.url, rendition="rnd:preview", **known)


def _add_subject(meta: etree._Element, subject: Subject, rank: int) -> None:
    known = {"literal": subject.id, "type": _KINDS[subject.kind], "rank": str(rank)}
    element = _add(meta, "subject", **known)
    _add(element, "name", subject.name)
    for identifier in subject.identifiers:
        if identifier.url is not None:
            _add(element, "sameAs", uri=identifier.url)


def _add_content(root: etree._Element, item: Item, body: str) -> None:
    """Put the body, which is HTML that was made clean when it was written, into the item as XHTML."""
    content = _add(root, "contentSet")
    inline = _add(content, "inlineXML", contenttype="application/xhtml+xml", wordcount=str(item.word_count))
    document = etree.SubElement(inline, f"{{{XHTML}}}html", nsmap={None: XHTML})
    document.set(_LANGUAGE, item.language)
    head = etree.SubElement(document, f"{{{XHTML}}}head")
    etree.SubElement(head, f"{{{XHTML}}}title").text = clean_text(item.headline)
    target = etree.SubElement(document, f"{{{XHTML}}}body")
    from lxml import html  # takes long to load, and this form is seldom asked for

    for part in html.fragments_fromstring(clean_text(body)):
        if isinstance(part, str):
            target.text = part
        else:
            _adopt(target, part)


def _adopt(parent: etree._Element, part: etree._Element) -> None:
    """Append a part of an HTML tree to an XHTML tree."""
    for element in part.iter(etree.Element):
        element.tag = f"{{{XHTML}}}{element.tag}"
    parent.append(part)
