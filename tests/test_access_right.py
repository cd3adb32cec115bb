"""The matrix of rights: every root field of the schema stands in it, and what stands in no row is denied."""

from collections.abc import Iterator

import pytest

from newsgraph.access.right import RIGHTS, check_right, is_open
from newsgraph.errors import RequestError
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerRole
from newsgraph.schema.build import build_schema

ROOT_TYPES = ("Query", "Mutation", "Subscription")
VIEWERS = {
    ViewerRole.PUBLIC: PUBLIC_VIEWER,
    **{role: Viewer((role,), name="somebody", key_id="k_1") for role in list(ViewerRole)[1:]},
}
NEWSROOM_FIELDS = {"proposals", "unresolvedMentions"}
NEWSROOM = {ViewerRole.EDITOR, ViewerRole.ADMIN}
ADMINISTERED = ("savedFilters", "licenses", "partners", "endpoints", "messages")
ADMINISTERING = (
    *("saveFilter", "saveLicense", "savePartner", "grantLicense", "endGrant"),
    *("createEndpoint", "changeEndpoint", "rotateSecret", "enableEndpoint", "disableEndpoint"),
    *("deleteEndpoint", "replayMessages"),
)
EXCEPTIONS = {
    ("Query", "downloads"): NEWSROOM | {ViewerRole.PARTNER},
    ("Mutation", "acknowledgeRecall"): {ViewerRole.PARTNER},
    **{("Query", name): {ViewerRole.ADMIN} for name in ADMINISTERED},
    **{("Mutation", name): {ViewerRole.ADMIN} for name in ADMINISTERING},
}


def iterate_root_fields() -> Iterator[tuple[str, str]]:
    """Yield every field of the root types that the schema has."""
    schema = build_schema()._schema
    for type_name in ROOT_TYPES:
        kind = schema.type_map.get(type_name)
        yield from ((type_name, name) for name in getattr(kind, "fields", {}))


def is_expected(type_name: str, field_name: str, role: ViewerRole) -> bool:
    """Tell, from the type alone and not from the matrix, whether a role may: writing is the newsroom's."""
    if (type_name, field_name) in EXCEPTIONS:
        return role in EXCEPTIONS[type_name, field_name]
    is_for_newsroom = type_name == "Mutation" or (type_name == "Query" and field_name in NEWSROOM_FIELDS)
    return not is_for_newsroom or role in NEWSROOM


def read_refusal(viewer: Viewer, type_name: str, field_name: str) -> tuple[str, int] | None:
    try:
        check_right(viewer, type_name, field_name)
    except RequestError as error:
        return error.code, error.status
    return None


@pytest.mark.parametrize(("type_name", "field_name"), list(iterate_root_fields()), ids=".".join)
def test_every_field_of_the_schema_stands_in_the_matrix(type_name: str, field_name: str) -> None:
    assert RIGHTS[type_name].get(field_name), f"give {type_name}.{field_name} a row in access/right.py"


@pytest.mark.parametrize("role", ViewerRole)
@pytest.mark.parametrize(
    ("type_name", "field_name"),
    sorted({*iterate_root_fields(), *((kind, field) for kind, row in RIGHTS.items() for field in row)}),
    ids=".".join,
)
def test_each_role_may_what_its_type_of_field_says(type_name: str, field_name: str, role: ViewerRole) -> None:
    refused = ("UNAUTHENTICATED", 401) if role is ViewerRole.PUBLIC else ("FORBIDDEN", 403)
    expected = None if is_expected(type_name, field_name, role) else refused
    assert read_refusal(VIEWERS[role], type_name, field_name) == expected


@pytest.mark.parametrize("role", ViewerRole)
@pytest.mark.parametrize(
    ("type_name", "field_name"), [("Mutation", "dropEverything"), ("Query", "secrets"), ("Nothing", "node")]
)
def test_what_stands_in_no_row_is_denied(type_name: str, field_name: str, role: ViewerRole) -> None:
    assert read_refusal(VIEWERS[role], type_name, field_name) is not None
    assert not is_open(type_name, field_name)


@pytest.mark.parametrize("field_name", ["article", "viewer"])
def test_a_viewer_without_any_role_may_nothing(field_name: str) -> None:
    assert read_refusal(Viewer(()), "Query", field_name) == ("FORBIDDEN", 403)


def test_no_row_is_empty_and_only_reading_and_following_is_open() -> None:
    assert all(roles for row in RIGHTS.values() for roles in row.values())
    assert not any(is_open("Mutation", name) for name in RIGHTS["Mutation"])
    assert not any(is_open("Query", name) for name in NEWSROOM_FIELDS)
    assert is_open("Query", "article")


def test_a_refusal_says_which_roles_may() -> None:
    with pytest.raises(RequestError) as refused:
        check_right(VIEWERS[ViewerRole.PARTNER], "Mutation", "saveArticle")
    assert refused.value.details == {"roles": ["ADMIN", "EDITOR"]}
