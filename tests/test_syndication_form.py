"""One article in every form, as independent readers read it: whole, without its body, and retracted."""

import json
import re
from dataclasses import replace
from typing import Any

import NewsMLG2
import pytest
from lxml import etree
from markdown_it import MarkdownIt

from newsgraph.model.vocabulary import AccessReason, ArticlePart
from newsgraph.syndication.form.entry import build_categories
from newsgraph.syndication.form.json_ld import build_json_ld, render_script
from newsgraph.syndication.form.markdown import render_markdown
from newsgraph.syndication.form.news_item import NAMESPACE, XHTML, render_news_item
from newsgraph.syndication.item import Access, Identifier, Item
from support_item import BARE, ITEMS, PUBLIC_URL, SUMMARY_ONLY, WHOLE, WITHDRAWN, WORDLESS, change

G2 = {"g": NAMESPACE, "x": XHTML}
AWKWARD = "bell \x07, tab \x0b, end \ufffe, <b>&amp;\u2028 שלום \U0001f600"


def read_news_item(item: Item) -> Any:
    return NewsMLG2.NewsMLG2Document(render_news_item(item, PUBLIC_URL)).get_item()


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("wordless", "usable"),
        ("whole", "usable"),
        ("bare", "usable"),
        ("summary", "usable"),
        ("withdrawn", "canceled"),
    ],
)
def test_the_reader_of_the_standards_body_reads_a_news_item(name: str, status: str) -> None:
    found = read_news_item(ITEMS[name])
    assert (found.standard, found.standardversion, found.conformance) == ("NewsML-G2", "2.35", "power")
    assert found.guid == "https://news.example/articles/a_talks"
    assert found.version == str(ITEMS[name].version)
    assert found.itemmeta.itemclass.qcode == "ninat:text"
    assert found.itemmeta.pubstatus.qcode == f"stat:{status}"
    assert NewsMLG2.qcode_to_uri(found.itemmeta.pubstatus.qcode) == (
        f"http://cv.iptc.org/newscodes/pubstatusg2/{status}"
    )


def test_a_whole_news_item_carries_the_text_as_xhtml_and_what_it_is_about() -> None:
    root = etree.fromstring(render_news_item(WHOLE, PUBLIC_URL))
    assert root.xpath("string(//x:body)", namespaces=G2) == (
        "Two ministers met in Rome & spoke.They left.\nIt rained."
    )
    assert root.xpath("count(//x:body/x:p)", namespaces=G2) == 2
    assert root.xpath("//g:subject[@rank='1']/g:sameAs/@uri", namespaces=G2) == [
        "https://www.wikidata.org/wiki/Q220"
    ]
    assert root.xpath("//g:signal/@qcode", namespaces=G2) == ["sig:update"]
    assert root.xpath("//g:contentMeta/g:keyword/text()", namespaces=G2) == ["diplomacy", "talks: new"]


@pytest.mark.parametrize(
    ("item", "note"),
    [(SUMMARY_ONLY, "No license of yours covers it."), (WITHDRAWN, "The quote was made up.")],
)
def test_a_news_item_without_its_text_says_why(item: Item, note: str) -> None:
    root = etree.fromstring(render_news_item(item, PUBLIC_URL))
    assert root.xpath("//g:edNote/text()", namespaces=G2) == [note]
    assert root.xpath("count(//g:contentSet)", namespaces=G2) == 0


def test_a_retracted_news_item_has_nothing_of_its_text() -> None:
    root = etree.fromstring(render_news_item(WITHDRAWN, PUBLIC_URL))
    assert root.xpath("count(//g:subject|//g:by|//g:description|//g:icon|//g:creator)", namespaces=G2) == 0


@pytest.mark.parametrize("member", ["headline", "summary", "byline", "section", "body"])
def test_characters_that_no_form_can_hold_spoil_none(member: str) -> None:
    item = change(**{member: AWKWARD})
    etree.fromstring(render_news_item(item, PUBLIC_URL))
    assert json.loads(render_script(build_json_ld(item, PUBLIC_URL)))["@type"] == "NewsArticle"
    assert "\x0b" not in render_markdown(item, PUBLIC_URL, item.body)


def test_terms_of_use_stand_in_every_form() -> None:
    item = change(
        access=Access(True, True, AccessReason.LICENSED, "world", None, ArticlePart.BODY, "Not for resale.")
    )
    assert b"<usageTerms>Not for resale.</usageTerms>" in render_news_item(item, PUBLIC_URL)
    assert build_json_ld(item, PUBLIC_URL)["usageInfo"] == "Not for resale."
    assert '\nterms: "Not for resale."\n' in render_markdown(item, PUBLIC_URL, "")


def test_json_ld_says_what_the_article_is_about_and_what_it_mentions() -> None:
    found = build_json_ld(WHOLE, PUBLIC_URL, "The text.")
    assert found["about"] == [
        {
            "@type": "Place",
            "name": "Rome",
            "identifier": "e_rome",
            "sameAs": ["https://www.wikidata.org/wiki/Q220"],
        }
    ]
    assert [one["name"] for one in found["mentions"]] == ["The Panel", "Mara", "The Fair"]
    assert (found["isAccessibleForFree"], found["articleBody"]) == (True, "The text.")


def test_json_ld_of_a_withheld_text_names_where_it_would_stand() -> None:
    found = build_json_ld(SUMMARY_ONLY, PUBLIC_URL, None)
    assert found["isAccessibleForFree"] is False
    assert found["hasPart"] == {
        "@type": "WebPageElement",
        "isAccessibleForFree": False,
        "cssSelector": ".body",
    }
    assert "articleBody" not in found


def test_an_article_that_has_no_text_is_whole_without() -> None:
    assert build_json_ld(WORDLESS, PUBLIC_URL)["isAccessibleForFree"] is True
    assert b"edNote" not in render_news_item(WORDLESS, PUBLIC_URL)
    assert "Anybody may read it" not in render_markdown(WORDLESS, PUBLIC_URL, None)


def test_json_ld_of_what_only_a_license_opens_does_not_say_it_is_free() -> None:
    item = change(access=Access(True, True, AccessReason.LICENSED, None, None))
    assert "isAccessibleForFree" not in build_json_ld(item, PUBLIC_URL)


def test_json_ld_of_a_retracted_article_tells_when_and_why() -> None:
    found = build_json_ld(WITHDRAWN, PUBLIC_URL, None)
    assert found["creativeWorkStatus"] == "Retracted"
    assert found["correction"]["text"] == "The quote was made up."
    assert not {"about", "mentions", "articleBody", "description", "author"} & found.keys()


def test_no_text_can_end_the_script_element() -> None:
    script = render_script(build_json_ld(WHOLE, PUBLIC_URL))
    assert "<" not in script
    assert json.loads(script)["headline"] == WHOLE.headline


def test_markdown_begins_with_facts_and_reads_as_what_was_written() -> None:
    text = render_markdown(change(headline="*Two* [talks] <b>"), PUBLIC_URL, "**Met** in Rome.\n")
    facts = re.fullmatch(r"---\n(.*?)\n---\n\n(.*)", text, re.DOTALL)
    assert facts is not None
    known = {
        name: json.loads(value) for name, value in (line.split(": ", 1) for line in facts[1].split("\n"))
    }
    assert known["tags"] == ["diplomacy", "talks: new"]
    assert known["url"] == "https://harbour-wire.example/talks"
    assert MarkdownIt().render(facts[2]) == (
        "<h1>*Two* [talks] &lt;b&gt;</h1>\n<p><strong>Met</strong> in Rome.</p>\n"
    )


def test_markdown_holds_no_text_that_the_item_does_not() -> None:
    assert "secret" not in render_markdown(SUMMARY_ONLY, PUBLIC_URL, "secret words")


@pytest.mark.parametrize(
    ("item", "end"),
    [
        (SUMMARY_ONLY, "Two ministers met.\n\n*No license of yours covers it.*\n"),
        (WITHDRAWN, "This article was retracted: The quote was made up.\n"),
        (BARE, "# Talks in Rome \\& \\</script\\> elsewhere\n"),
    ],
)
def test_markdown_without_a_text_says_why(item: Item, end: str) -> None:
    assert render_markdown(item, PUBLIC_URL, item.body).endswith(end)


def test_markdown_tells_what_an_article_is_about_from_what_it_mentions() -> None:
    lines = render_markdown(WHOLE, PUBLIC_URL, "Two ministers met.").splitlines()
    assert 'about: ["Rome"]' in lines
    assert 'mentions: ["The Panel", "Mara", "The Fair"]' in lines


def test_a_category_has_an_address_that_leads_somewhere_or_the_name_of_a_standard() -> None:
    identifiers = (
        Identifier("wikidata", "Q805", "https://www.wikidata.org/wiki/Q805"),
        Identifier("iso3166", "YE", None),
        Identifier("gnd", "4067009-9", None),
        Identifier("local", "17", None),
    )
    place = replace(WHOLE.subjects[0], slug="yemen", name="Yemen", identifiers=identifiers)
    found = build_categories(replace(WHOLE, section=None, tags=(), subjects=(place,)), PUBLIC_URL)
    assert [(one.term, one.scheme) for one in found] == [
        ("yemen", "https://news.example/feeds/entities/"),
        ("Q805", "https://www.wikidata.org/wiki/"),
        ("YE", "urn:iso:std:iso:3166"),
        ("4067009-9", "https://d-nb.info/gnd/"),
    ]
