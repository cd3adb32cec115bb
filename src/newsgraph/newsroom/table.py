"""Every mutation with what carries it out. A new one needs a row here, a declaration in `schema`, and a right."""

from collections.abc import Mapping

from newsgraph.newsroom.definition import MutationDefinition
from newsgraph.newsroom.delete_draft import delete_draft
from newsgraph.newsroom.pin_related import pin_related, unpin_related
from newsgraph.newsroom.publish_article import publish_article
from newsgraph.newsroom.retract_article import retract_article
from newsgraph.newsroom.save_article import save_article

MUTATIONS: Mapping[str, MutationDefinition] = {
    "saveArticle": MutationDefinition(save_article, "article.save"),
    "publishArticle": MutationDefinition(publish_article, "article.publish"),
    "retractArticle": MutationDefinition(retract_article, "article.retract"),
    "deleteDraft": MutationDefinition(delete_draft, "article.delete"),
    "pinRelated": MutationDefinition(pin_related, "article.pin"),
    "unpinRelated": MutationDefinition(unpin_related, "article.unpin"),
}
