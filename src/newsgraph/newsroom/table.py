"""Every mutation with what carries it out. A new one needs a row here, a declaration in `schema`, and a right."""

from collections.abc import Mapping

from newsgraph.newsroom.definition import MutationDefinition
from newsgraph.newsroom.save_article import save_article

MUTATIONS: Mapping[str, MutationDefinition] = {
    "saveArticle": MutationDefinition(save_article, "article.save"),
}
