"""Mutation: what editors change. Nothing here resolves: `newsroom` writes, and the compiler reads back."""

import strawberry

from newsgraph.model.vocabulary import EndpointContent
from newsgraph.schema.administration import (
    License,
    Partner,
    SavedFilter,
    SaveFilterInput,
    SaveLicenseInput,
    SavePartnerInput,
)
from newsgraph.schema.article import Article
from newsgraph.schema.article_input import SaveArticleInput
from newsgraph.schema.declaration import Argument, compiled
from newsgraph.schema.endpoint import Endpoint
from newsgraph.schema.entity import Entity
from newsgraph.schema.graph_input import AcceptProposalInput, AssertRelationInput, SaveEntityInput
from newsgraph.schema.payload import build_payload
from newsgraph.schema.relation import Evidence, Relation
from newsgraph.schema.scalar import DateTime

_ARTICLE = {
    "article": compiled(Article | None, "The article as it is now; null where the input was refused.")
}
SaveArticlePayload = build_payload("SaveArticlePayload", **_ARTICLE)
PublishArticlePayload = build_payload("PublishArticlePayload", **_ARTICLE)
RetractArticlePayload = build_payload("RetractArticlePayload", **_ARTICLE)
PinRelatedPayload = build_payload("PinRelatedPayload", **_ARTICLE)
PreviewLinkPayload = build_payload(
    "CreatePreviewLinkPayload",
    **_ARTICLE,
    url=compiled(str | None, "The link: it is shown this once, and whoever has it can read the article."),
    ends_at=compiled(DateTime | None, "When it stops working."),
)
RevokePreviewLinkPayload = build_payload("RevokePreviewLinkPayload", **_ARTICLE)
DeleteDraftPayload = build_payload(
    "DeleteDraftPayload",
    deleted_id=compiled(strawberry.ID | None, "The id that the article had; null where nothing was deleted."),
)
SaveEntityPayload = build_payload(
    "SaveEntityPayload",
    entity=compiled(Entity | None, "The entity as it is now; null where the input was refused."),
)
MergeEntitiesPayload = build_payload(
    "MergeEntitiesPayload",
    entity=compiled(Entity | None, "Who stands for both now; null where the input was refused."),
)
SplitEntityPayload = build_payload(
    "SplitEntityPayload",
    entity=compiled(
        Entity | None, "Who stood for both, and is itself alone now; null where the input was refused."
    ),
    separated=compiled(
        Entity | None, "Who had been merged, and stands for itself again; null where the input was refused."
    ),
)
AssertRelationPayload = build_payload(
    "AssertRelationPayload",
    relation=compiled(
        Relation | None, "The relation with all its evidence; null where the input was refused."
    ),
    evidence=compiled(Evidence | None, "The passage; null where the input was refused."),
)
WithdrawEvidencePayload = build_payload(
    "WithdrawEvidencePayload",
    relation=compiled(
        Relation | None,
        "The relation as it is now; null where no evidence for it is left, or the input was refused.",
    ),
)
AcceptProposalPayload = build_payload(
    "AcceptProposalPayload",
    entity=compiled(Entity | None, "The entity that the name became, or is a name of; null for a relation."),
    relation=compiled(Relation | None, "The relation, for editors; null for a name."),
)
RejectProposalPayload = build_payload(
    "RejectProposalPayload",
    rejected=compiled(str | None, "The proposal; null where the input was refused."),
)
MergeProposalsPayload = build_payload(
    "MergeProposalsPayload",
    into=compiled(str | None, "The proposed name that stands for all; null where the input was refused."),
)
ResolveMentionPayload = build_payload(
    "ResolveMentionPayload",
    article=compiled(Article | None, "The article as it is now; null where the input was refused."),
    entity=compiled(Entity | None, "The entity that the name stands for; null where the input was refused."),
)
_PARTNER = {
    "partner": compiled(Partner | None, "The partner as it is now; null where the input was refused.")
}
SaveFilterPayload = build_payload(
    "SaveFilterPayload",
    filter=compiled(SavedFilter | None, "The filter as it is now; null where the input was refused."),
)
SaveLicensePayload = build_payload(
    "SaveLicensePayload",
    license=compiled(License | None, "The license as it is now; null where the input was refused."),
)
SavePartnerPayload = build_payload("SavePartnerPayload", **_PARTNER)
GrantLicensePayload = build_payload("GrantLicensePayload", **_PARTNER)
EndGrantPayload = build_payload("EndGrantPayload", **_PARTNER)
_ENDPOINT = {
    "endpoint": compiled(Endpoint | None, "The endpoint as it is now; null where the input was refused.")
}
_SECRET = {
    "secret": compiled(
        str | None, "The secret that signs what it is sent: it is shown this once, and never again."
    )
}
CreateEndpointPayload = build_payload("CreateEndpointPayload", **_ENDPOINT, **_SECRET)
ChangeEndpointPayload = build_payload("ChangeEndpointPayload", **_ENDPOINT)
RotateSecretPayload = build_payload("RotateSecretPayload", **_ENDPOINT, **_SECRET)
EnableEndpointPayload = build_payload("EnableEndpointPayload", **_ENDPOINT)
DisableEndpointPayload = build_payload("DisableEndpointPayload", **_ENDPOINT)
DeleteEndpointPayload = build_payload(
    "DeleteEndpointPayload",
    deleted_id=compiled(
        strawberry.ID | None, "The id that the endpoint had; null where nothing was deleted."
    ),
)
ReplayMessagesPayload = build_payload("ReplayMessagesPayload", **_ENDPOINT)
AcknowledgeRecallPayload = build_payload(
    "AcknowledgeRecallPayload",
    **_ARTICLE,
    acknowledged_at=compiled(
        DateTime | None, "When it was acknowledged first; null where the input was refused."
    ),
)
IDEMPOTENCY_KEY = {
    "idempotency_key": Argument(
        str | None,
        "A key of your own making, such as a UUID, of at most 200 characters. Sent again by the same sender within "
        "24 hours with the same arguments, it writes nothing and answers with what was written the first time; with "
        "other arguments it is refused with IDEMPOTENCY_CONFLICT.",
    )
}


@strawberry.type(
    description="What editors change. Mutations run one after the other, each in a transaction of its own; a fault "
    "of its input is one of the payload's errors, and leaves everything as it was."
)
class Mutation:
    """What editors change."""

    save_article = compiled(
        SaveArticlePayload,
        "Create a draft, or change an article. A change of a published article makes a new version.",
        input=Argument(SaveArticleInput, "The article."),
        **IDEMPOTENCY_KEY,
    )
    publish_article = compiled(
        PublishArticlePayload,
        "Publish an article now, or at a later instant: until then it is under embargo. The end of an embargo may be "
        "moved either way; without an instant, or with one that is past, the article is published now.",
        id=Argument(strawberry.ID, "The article, a draft or one under embargo."),
        at=Argument(DateTime | None, "When; now by default."),
    )
    retract_article = compiled(
        RetractArticlePayload,
        "Withdraw a published article in public. Its texts and lists are gone, its evidence is withdrawn with it.",
        id=Argument(strawberry.ID, "The article."),
        reason=Argument(str, "Why, for everybody to read."),
    )
    delete_draft = compiled(
        DeleteDraftPayload,
        "Delete a draft, or an article under embargo, for good. What was published is retracted instead.",
        id=Argument(strawberry.ID, "The article."),
    )
    pin_related = compiled(
        PinRelatedPayload,
        "Put an article at the head of another one's related list; one that is pinned already moves. The public sees "
        "of pinned articles those that are published.",
        article=Argument(strawberry.ID, "The article whose list it is."),
        related=Argument(strawberry.ID, "The article to pin."),
        position=Argument(int | None, "Its place among the pinned ones, from 0; the last by default."),
    )
    create_preview_link = compiled(
        PreviewLinkPayload,
        "A link that shows one unpublished article, and nothing else, to whoever has it, for an hour.",
        article=Argument(strawberry.ID, "The article, a draft or one under embargo."),
    )
    revoke_preview_link = compiled(
        RevokePreviewLinkPayload,
        "End every preview link of an article at once.",
        article=Argument(strawberry.ID, "The article."),
    )
    unpin_related = compiled(
        PinRelatedPayload,
        "Take a pin out of a related list, where the article may then stand by its score.",
        article=Argument(strawberry.ID, "The article whose list it is."),
        related=Argument(strawberry.ID, "The article that is pinned."),
    )
    save_entity = compiled(
        SaveEntityPayload,
        "Create an entity, or change one. A new one is there for editors at once, links names in texts from then on, "
        "and is public once something public names it.",
        input=Argument(SaveEntityInput, "The entity."),
        **IDEMPOTENCY_KEY,
    )
    merge_entities = compiled(
        MergeEntitiesPayload,
        "Make `from` the same as `into`. Nothing is overwritten, former ids lead to who stands for both, and a split "
        "undoes it. Refused with MERGE_CONFLICT where kinds or identifiers of one scheme differ. Two that were split "
        "before merge again only so, by an editor.",
        into=Argument(strawberry.ID, "Who stands for both from now on."),
        from_=Argument(strawberry.ID, "Who becomes the same as the other.", "from"),
        reason=Argument(str | None, "Why, for readers of the change log."),
    )
    split_entity = compiled(
        SplitEntityPayload,
        "Undo a merge, whichever of the two is named as `id`. The two never merge again by themselves: an import "
        "that says so is refused with MERGE_SPLIT.",
        id=Argument(strawberry.ID, "One of the two."),
        from_=Argument(strawberry.ID, "The other of the two.", "from"),
        reason=Argument(str | None, "Why, for readers of the change log."),
    )
    assert_relation = compiled(
        AssertRelationPayload,
        "State a relation with the evidence for it; a further call adds evidence to the same relation, and the same "
        "call adds nothing. A kind that is not neutral needs a named speaker or publisher, or it is refused with "
        "UNATTRIBUTED.",
        input=Argument(AssertRelationInput, "The relation and the passage."),
        **IDEMPOTENCY_KEY,
    )
    withdraw_evidence = compiled(
        WithdrawEvidencePayload,
        "Withdraw a passage. A relation that it alone supported leaves with it; both stay for knownAt before.",
        id=Argument(strawberry.ID, "The passage."),
        reason=Argument(str, "Why, for readers of a past knownAt."),
    )
    accept_proposal = compiled(
        AcceptProposalPayload,
        "Make a proposed name an entity, or another name of one, or a proposed relation's passages evidence. "
        "Articles that hold the name are linked again, up to a thousand at once.",
        input=Argument(AcceptProposalInput, "The proposal, and what becomes of it."),
    )
    reject_proposal = compiled(
        RejectProposalPayload,
        "Reject a proposed name or relation; it is not proposed again.",
        proposal=Argument(
            str, "A proposed name as it stands in the queue, or the id of a proposed relation."
        ),
    )
    merge_proposals = compiled(
        MergeProposalsPayload,
        "Take several proposed names for one.",
        proposals=Argument(list[str], "The names that go with the other."),
        into=Argument(str, "The proposed name that stands for all."),
    )
    resolve_mention = compiled(
        ResolveMentionPayload,
        "Let an unresolved name of an article stand for one of its candidates.",
        article=Argument(strawberry.ID, "The article."),
        text=Argument(str, "The name, as it stands there."),
        entity=Argument(strawberry.ID, "The candidate that is meant."),
        start=Argument(
            int | None, "Only where it stands at this offset, in code points; else in all of the article."
        ),
    )
    acknowledge_recall = compiled(
        AcknowledgeRecallPayload,
        "For partners: say that a withdrawn article was taken down. Said again it changes nothing. Refused with "
        "NOT_DELIVERED where the partner never got the article, and with NOT_RECALLED where it is not withdrawn.",
        article=Argument(strawberry.ID, "The article."),
    )
    save_filter = compiled(
        SaveFilterPayload,
        "For administrators: make a saved filter, or change one. Partners whose rights that changes are told so.",
        input=Argument(SaveFilterInput, "The filter."),
    )
    save_license = compiled(
        SaveLicensePayload,
        "For administrators: make a license, or change one. Partners who hold it are told so.",
        input=Argument(SaveLicenseInput, "The license."),
    )
    save_partner = compiled(
        SavePartnerPayload,
        "For administrators: make a partner, who holds nothing yet, or give one another name.",
        input=Argument(SavePartnerInput, "The partner."),
    )
    grant_license = compiled(
        GrantLicensePayload,
        "For administrators: let a partner hold a license from now on. Who holds it already keeps it, until the end "
        "that is given now, or its own. The partner is told.",
        partner=Argument(strawberry.ID, "The partner."),
        license=Argument(str, "The key of the license."),
        ends_at=Argument(
            DateTime | None,
            "Until when; null for until it is ended. Left out, as it is, or null where it is new.",
        ),
    )
    end_grant = compiled(
        EndGrantPayload,
        "For administrators: let a partner hold a license no longer. The partner is told.",
        partner=Argument(strawberry.ID, "The partner."),
        license=Argument(str, "The key of the license."),
    )
    create_endpoint = compiled(
        CreateEndpointPayload,
        "For administrators: add an endpoint of a partner. It is told of what happens from now on.",
        partner=Argument(strawberry.ID, "The partner."),
        url=Argument(str, "Where webhooks are sent: an https address."),
        content=Argument(EndpointContent | None, "What it is sent of a change; THIN by default."),
    )
    change_endpoint = compiled(
        ChangeEndpointPayload,
        "For administrators: change where an endpoint is sent to, or what. What is left out stays as it is; what "
        "waits for it is sent so, too.",
        endpoint=Argument(strawberry.ID, "The endpoint."),
        url=Argument(str | None, "Where webhooks are sent: an https address. Not null."),
        content=Argument(EndpointContent | None, "What it is sent of a change. Not null."),
    )
    rotate_secret = compiled(
        RotateSecretPayload,
        "For administrators: give an endpoint a new secret. The old one signs beside it until the overlap ends.",
        endpoint=Argument(strawberry.ID, "The endpoint."),
        overlap_hours=Argument(int | None, "For how many hours: 24 by default, at most 720."),
    )
    enable_endpoint = compiled(
        EnableEndpointPayload,
        "For administrators: send an endpoint what waits, and go on from where it stood.",
        endpoint=Argument(strawberry.ID, "The endpoint."),
    )
    disable_endpoint = compiled(
        DisableEndpointPayload,
        "For administrators: send an endpoint nothing until it is enabled. What happens meanwhile waits for that.",
        endpoint=Argument(strawberry.ID, "The endpoint."),
    )
    delete_endpoint = compiled(
        DeleteEndpointPayload,
        "For administrators: delete an endpoint with all its messages.",
        endpoint=Argument(strawberry.ID, "The endpoint."),
    )
    replay_messages = compiled(
        ReplayMessagesPayload,
        "For administrators: send messages of an endpoint once more, with the ids they had and all attempts anew.",
        endpoint=Argument(strawberry.ID, "The endpoint."),
        messages=Argument(list[strawberry.ID] | None, "Which; all that are dead by default."),
    )
