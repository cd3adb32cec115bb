"""Every mutation with what carries it out. A new one needs a row here, a declaration in `schema`, and a right."""

from collections.abc import Mapping

from newsgraph.newsroom.definition import MutationDefinition
from newsgraph.newsroom.entity import save_entity
from newsgraph.newsroom.merge import merge_entities, split_entity
from newsgraph.newsroom.relation import assert_relation, withdraw_evidence
from newsgraph.newsroom.save_article import save_article

MUTATIONS: Mapping[str, MutationDefinition] = {
    "saveArticle": MutationDefinition(save_article, "article.save"),
    "saveEntity": MutationDefinition(save_entity, "entity.save"),
    "mergeEntities": MutationDefinition(merge_entities, "entity.merge"),
    "splitEntity": MutationDefinition(split_entity, "entity.split"),
    "assertRelation": MutationDefinition(assert_relation, "relation.assert"),
    "withdrawEvidence": MutationDefinition(withdraw_evidence, "evidence.withdraw"),
}
