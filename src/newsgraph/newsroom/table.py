"""Every mutation with what carries it out. A new one needs a row here, a declaration in `schema`, and a right."""

from collections.abc import Mapping

from newsgraph.newsroom.acknowledge_recall import acknowledge_recall
from newsgraph.newsroom.administration import (
    end_grant,
    grant_license,
    save_filter,
    save_license,
    save_partner,
)
from newsgraph.newsroom.definition import MutationDefinition
from newsgraph.newsroom.delete_draft import delete_draft
from newsgraph.newsroom.endpoint import (
    change_endpoint,
    create_endpoint,
    delete_endpoint,
    disable_endpoint,
    enable_endpoint,
    replay_messages,
    rotate_secret,
)
from newsgraph.newsroom.entity import save_entity
from newsgraph.newsroom.merge import merge_entities, split_entity
from newsgraph.newsroom.pin_related import pin_related, unpin_related
from newsgraph.newsroom.preview_link import create_preview_link, revoke_preview_links
from newsgraph.newsroom.proposal import accept_proposal, merge_proposals, reject_proposal, resolve_mention
from newsgraph.newsroom.publish_article import publish_article
from newsgraph.newsroom.relation import assert_relation, withdraw_evidence
from newsgraph.newsroom.retract_article import retract_article
from newsgraph.newsroom.save_article import save_article
from newsgraph.syndication.push.endpoint import SUBJECT

MUTATIONS: Mapping[str, MutationDefinition] = {
    "saveArticle": MutationDefinition(save_article, "article.save"),
    "publishArticle": MutationDefinition(publish_article, "article.publish"),
    "retractArticle": MutationDefinition(retract_article, "article.retract"),
    "deleteDraft": MutationDefinition(delete_draft, "article.delete"),
    "pinRelated": MutationDefinition(pin_related, "article.pin"),
    "unpinRelated": MutationDefinition(unpin_related, "article.unpin"),
    "createPreviewLink": MutationDefinition(create_preview_link, "article.preview"),
    "revokePreviewLink": MutationDefinition(revoke_preview_links, "article.endPreview"),
    "saveEntity": MutationDefinition(save_entity, "entity.save"),
    "mergeEntities": MutationDefinition(merge_entities, "entity.merge"),
    "splitEntity": MutationDefinition(split_entity, "entity.split"),
    "assertRelation": MutationDefinition(assert_relation, "relation.assert"),
    "withdrawEvidence": MutationDefinition(withdraw_evidence, "evidence.withdraw"),
    "acceptProposal": MutationDefinition(accept_proposal, "proposal.accept"),
    "rejectProposal": MutationDefinition(reject_proposal, "proposal.reject"),
    "mergeProposals": MutationDefinition(merge_proposals, "proposal.merge"),
    "resolveMention": MutationDefinition(resolve_mention, "mention.resolve"),
    "acknowledgeRecall": MutationDefinition(acknowledge_recall, "recall.acknowledge"),
    "saveFilter": MutationDefinition(save_filter, "filter.save", "SavedFilter"),
    "saveLicense": MutationDefinition(save_license, "license.save", "License"),
    "savePartner": MutationDefinition(save_partner, "partner.save", "Partner"),
    "grantLicense": MutationDefinition(grant_license, "license.grant", "Partner"),
    "endGrant": MutationDefinition(end_grant, "license.end", "Partner"),
    "createEndpoint": MutationDefinition(create_endpoint, "endpoint.create", SUBJECT),
    "changeEndpoint": MutationDefinition(change_endpoint, "endpoint.change", SUBJECT),
    "rotateSecret": MutationDefinition(rotate_secret, "endpoint.rotate", SUBJECT),
    "enableEndpoint": MutationDefinition(enable_endpoint, "endpoint.enable", SUBJECT),
    "disableEndpoint": MutationDefinition(disable_endpoint, "endpoint.disable", SUBJECT),
    "deleteEndpoint": MutationDefinition(delete_endpoint, "endpoint.delete", SUBJECT),
    "replayMessages": MutationDefinition(replay_messages, "endpoint.replay", SUBJECT),
}
