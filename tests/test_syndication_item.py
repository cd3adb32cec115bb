"""An article as it goes out: read through GraphQL, on both databases, as the viewer may see it."""

from conftest import PUBLIC_URL, RunQuery
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import AccessReason, AiUse, ArticlePart, ArticleStatus
from newsgraph.syndication.item import ITEM, Access, Item, Subject, build_item

QUERY = (
    "query Items { articles(first: 100, filter: {status: [PUBLISHED, RETRACTED]}) { edges { node { ...Item } } } }"
    + ITEM
)


def read_items(run_query: RunQuery, viewer_class: ViewerClass = ViewerClass.PUBLIC) -> list[Item]:
    data = run_query(QUERY, viewer_class=viewer_class).data
    return [build_item(edge["node"], PUBLIC_URL) for edge in data["articles"]["edges"]]


def test_a_published_article_goes_out_whole(run_query: RunQuery) -> None:
    [item] = [
        one for one in read_items(run_query) if one.slug == "araghchi-to-visit-moscow-before-saturday-talks"
    ]
    assert item.status is ArticleStatus.PUBLISHED
    assert item.access.reason is AccessReason.OPEN
    assert item.body is not None
    assert item.body.startswith("<p>Iranian Foreign Minister Abbas Araghchi will travel to Moscow")
    assert all(isinstance(subject, Subject) for subject in item.subjects)
    assert item.subjects != ()
    iran = next(subject for subject in item.subjects if subject.name == "Iran")
    assert [one.value for one in iran.identifiers if one.scheme == "wikidata"] == ["Q794"]


def test_a_retracted_article_goes_out_without_its_body(run_query: RunQuery) -> None:
    retracted = [one for one in read_items(run_query) if one.status is ArticleStatus.RETRACTED]
    assert retracted != []
    for item in retracted:
        assert item.body is None
        assert item.retraction is not None
        assert item.access.can_read_body is False
        assert item.subjects == ()


def test_a_partner_is_told_what_may_be_republished_and_how(run_query: RunQuery) -> None:
    items = {item.slug: item.access for item in read_items(run_query, ViewerClass.PARTNER)}
    assert items["oman-prepares-for-saturday-talks"] == Access(
        True,
        True,
        AccessReason.LICENSED,
        "world-body",
        "A license of yours lets you republish all of it.",
        ArticlePart.BODY,
        "Name us.",
        (AiUse.SEARCH, AiUse.AI_INPUT),
    )
    late = items["how-we-correct-mistakes"]
    assert (late.reason, late.license, late.part) == (AccessReason.LICENSE_DELAY, "society-late", None)
    assert (late.can_syndicate, late.ai_use) == (False, ())
