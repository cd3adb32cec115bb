"""The matrix of rights: which roles may ask which root field. What stands in no row is denied."""

from collections.abc import Mapping

from newsgraph.errors import RequestError
from newsgraph.model.viewer import NEWSROOM_ROLES, PUBLIC_VIEWER, Viewer, ViewerRole

Roles = frozenset[ViewerRole]
EVERYBODY: Roles = frozenset(ViewerRole)
NEWSROOM: Roles = NEWSROOM_ROLES
ADMINS: Roles = frozenset({ViewerRole.ADMIN})
PARTNERS: Roles = frozenset({ViewerRole.PARTNER})

READING = (
    *("node", "nodes", "article", "articles", "entity", "person", "organization", "entities"),
    *("relation", "relations", "relationTypes", "search", "suggest", "path", "changes", "viewer"),
)
"""Fields of Query for everybody: what each viewer sees in them is decided row by row, in `compiler.visibility`."""
CURATING = ("proposals", "unresolvedMentions")
"""Fields of Query that tell what waits for an editor."""
DELIVERED = ("downloads",)
"""Fields of Query about what was delivered: partners are told of their own, the newsroom of all."""
ACKNOWLEDGING = ("acknowledgeRecall",)
"""Fields of Mutation for partners alone: nobody acknowledges for them."""
ADMINISTERED = ("savedFilters", "licenses", "partners", "endpoints", "messages")
"""Fields of Query about what administrators set up for syndication: editors are not told of contracts."""
ADMINISTERING = (
    *("saveFilter", "saveLicense", "savePartner", "grantLicense", "endGrant"),
    *("createEndpoint", "changeEndpoint", "rotateSecret", "enableEndpoint", "disableEndpoint"),
    *("deleteEndpoint", "replayMessages"),
)
"""Fields of Mutation by which they do."""
EDITING = (
    *("saveArticle", "publishArticle", "retractArticle", "deleteDraft", "pinRelated", "unpinRelated"),
    *("saveEntity", "mergeEntities", "splitEntity", "assertRelation", "withdrawEvidence"),
    *("createPreviewLink", "revokePreviewLink"),
    *("acceptProposal", "rejectProposal", "mergeProposals", "resolveMention"),
)
"""Fields of Mutation: all of them change what the newsroom publishes."""
FOLLOWING = ("articlePublished", "changes")
"""Fields of Subscription: each event is read back as the one who follows."""

RIGHTS: Mapping[str, Mapping[str, Roles]] = {
    "Query": dict.fromkeys(READING, EVERYBODY)
    | dict.fromkeys(CURATING, NEWSROOM)
    | dict.fromkeys(DELIVERED, NEWSROOM | PARTNERS)
    | dict.fromkeys(ADMINISTERED, ADMINS),
    "Mutation": dict.fromkeys(EDITING, NEWSROOM)
    | dict.fromkeys(ACKNOWLEDGING, PARTNERS)
    | dict.fromkeys(ADMINISTERING, ADMINS),
    "Subscription": dict.fromkeys(FOLLOWING, EVERYBODY),
}
"""Who may ask a root field, by its type and name in the schema. A new field needs a row here."""
NOBODY: Roles = frozenset()


def is_open(type_name: str, field_name: str) -> bool:
    """Return whether everybody may ask the field; what GraphQL itself lays down (`__schema`) always may."""
    return field_name.startswith("__") or RIGHTS.get(type_name, {}).get(field_name) == EVERYBODY


def check_right(viewer: Viewer, type_name: str, field_name: str) -> None:
    """Let a viewer with the right to a root field pass.

    Raises RequestError UNAUTHENTICATED (401) where nobody said who they are, FORBIDDEN (403) where the viewer is
    known and has no role that may.
    """
    allowed = RIGHTS.get(type_name, {}).get(field_name, NOBODY)
    if not allowed.isdisjoint(viewer.roles):
        return
    if viewer == PUBLIC_VIEWER:
        raise RequestError(
            "UNAUTHENTICATED",
            f"{type_name}.{field_name} is not for everybody, and you did not say who you are",
            status=401,
            hint="Send an API key in the header Authorization, as Bearer and the key.",
        )
    raise RequestError(
        "FORBIDDEN",
        f"{type_name}.{field_name} is not among your rights",
        status=403,
        hint="Use a key with one of the roles named in details.",
        details={"roles": sorted(allowed)},
    )
