"""An article as it goes out: read through GraphQL, on both databases, as the viewer may see it."""

from conftest import RunQuery
from newsgraph.model.vocabulary import AccessReason, ArticleStatus
from newsgraph.syndication.item import ITEM, Item, Subject, build_item

QUERY = (
    "query Items { articles(first: 100, filter: {status: [PUBLISHED, RETRACTED]}) { edges { node { ...Item } } } }"
    + ITEM
)


def read_items(run_query: RunQuery) -> list[Item]:
    return [build_item(edge["node"]) for edge in run_query(QUERY).data["articles"]["edges"]]


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
