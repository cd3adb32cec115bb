"""The schema: what it promises, how it is described, and which values it refuses."""

import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from math import inf, nan
from pathlib import Path
from typing import Any

import pytest
from graphql import (
    GraphQLError,
    GraphQLSchema,
    get_named_type,
    get_variable_values,
    is_abstract_type,
    is_enum_type,
    is_input_object_type,
    is_interface_type,
    is_object_type,
    parse,
    validate,
)
from graphql import build_schema as build_core_schema

from newsgraph.model import vocabulary
from newsgraph.newsroom.table import MUTATIONS
from newsgraph.schema.build import build_schema, render_sdl
from newsgraph.schema.declaration import NotCompiledError
from newsgraph.schema.enumeration import ArticleOrder, EntityOrder, RelationDirection, TextUnit

ROOT = Path(__file__).resolve().parent.parent
CONTRACT = ROOT.parent / "shared" / "contract.graphql"
CHECK_CONTRACT = ROOT.parent / "shared" / "tools" / "check-contract"

PAGE_ARGUMENTS = ("first", "after", "last", "before")
CURATION = {
    "acceptProposal": ("input",),
    "rejectProposal": ("proposal",),
    "mergeProposals": ("proposals", "into"),
    "resolveMention": ("article", "text", "entity", "start"),
}
CURATION_TYPES = {
    "AcceptProposalInput": (
        "proposal",
        "kind",
        "name",
        "slug",
        "description",
        "aliases",
        "entity",
        "aliasKind",
    ),
    "AcceptProposalPayload": ("entity", "relation", "errors"),
    "RejectProposalPayload": ("rejected", "errors"),
    "MergeProposalsPayload": ("into", "errors"),
    "ResolveMentionPayload": ("article", "entity", "errors"),
}
QUEUE = {
    "proposals": (*PAGE_ARGUMENTS, "of", "status"),
    "unresolvedMentions": (*PAGE_ARGUMENTS, "article"),
}
_PLACE = ("article", "before", "text", "after", "start", "end")
QUEUE_TYPES = {
    "Proposal": ("id", "of", "status", "mentionCount", "articleCount", "name", "relation"),
    "ProposalEdge": ("cursor", "node"),
    "ProposalConnection": ("edges", "pageInfo", "totalCount"),
    "ProposedName": ("name", "kind", "rule", "merged", "passages", "passages(first)"),
    "ProposedRelation": (
        *("kind", "role", "subject", "subjectName", "object", "objectName", "passages", "passages(first)"),
    ),
    "NamePassage": _PLACE,
    "RelationPassage": (*_PLACE, "stance", "voice", "speaker", "speakerName", "method", "reason"),
    "UnresolvedMention": (*_PLACE, "candidates"),
    "UnresolvedMentionEdge": ("cursor", "node", "mentionCount"),
    "UnresolvedMentionConnection": ("edges", "pageInfo", "totalCount"),
    "ProposalSubject": ("NAME", "RELATION"),
    "ProposalStatus": ("OPEN", "REJECTED", "MERGED"),
}
DOWNLOADS = {
    "Download": (
        *("articleId", "article", "partnerId", "partnerName", "version", "channel", "part", "license", "at"),
        *("recall", "correction"),
    ),
    "DownloadEdge": ("cursor", "node"),
    "DownloadConnection": ("edges", "pageInfo", "totalCount"),
    "DownloadFilter": ("article", "partner", "recalled", "acknowledged"),
    "Recall": ("at", "reason", "acknowledgedAt"),
    "Correction": ("version", "at", "note"),
    "Channel": ("ARTICLE_PAGE", "FEED", "WEBHOOK", "WEBSUB"),
    "AcknowledgeRecallPayload": ("article", "acknowledgedAt", "errors"),
}
ADMINISTRATION = {
    "saveFilter": ("input",),
    "saveLicense": ("input",),
    "savePartner": ("input",),
    "grantLicense": ("partner", "license", "endsAt"),
    "endGrant": ("partner", "license"),
    "createEndpoint": ("partner", "url", "content"),
    "changeEndpoint": ("endpoint", "url", "content"),
    "rotateSecret": ("endpoint", "overlapHours"),
    "enableEndpoint": ("endpoint",),
    "disableEndpoint": ("endpoint",),
    "deleteEndpoint": ("endpoint",),
    "replayMessages": ("endpoint", "messages"),
}
_LICENSE = (
    *("key", "name", "filter", "part", "delaySeconds", "quota", "expiresAt", "territory", "usageTerms"),
    *("aiUse", "isOffered"),
)
ADMINISTRATION_TYPES = {
    "SavedFilter": ("key", "name", "criteria"),
    "FilterCriterion": ("kind", "value"),
    "FilterCriterionInput": ("kind", "value"),
    "CriterionKind": ("SECTION", "TAG", "LANGUAGE", "ENTITY", "SOURCE"),
    "License": ("id", *_LICENSE),
    "LicenseGrant": ("license", "grantedAt", "endsAt"),
    "Partner": ("id", "name", "createdAt", "grants"),
    "SaveFilterInput": ("key", "name", "criteria"),
    "SaveLicenseInput": _LICENSE,
    "SavePartnerInput": ("id", "name"),
    "SaveFilterPayload": ("filter", "errors"),
    "SaveLicensePayload": ("license", "errors"),
    **{f"{name}Payload": ("partner", "errors") for name in ("SavePartner", "GrantLicense", "EndGrant")},
    "Endpoint": (
        *("id", "partner", "url", "content", "state", "reason", "resumesAt", "failures", "waiting", "dead"),
        "createdAt",
    ),
    "Message": (
        *("id", "endpointId", "subjectId", "action", "state", "attempts", "status", "failure", "endedAt"),
    ),
    "MessageEdge": ("cursor", "node"),
    "MessageConnection": ("edges", "pageInfo", "totalCount"),
    "EndpointContent": ("THIN", "FULL"),
    "EndpointState": ("ACTIVE", "THROTTLED", "DISABLED"),
    "MessageState": ("PENDING", "DELIVERED", "DEAD", "WITHHELD"),
    **{f"{name}Payload": ("endpoint", "secret", "errors") for name in ("CreateEndpoint", "RotateSecret")},
    **{
        f"{name}Payload": ("endpoint", "errors")
        for name in ("ChangeEndpoint", "EnableEndpoint", "DisableEndpoint", "ReplayMessages")
    },
    "DeleteEndpointPayload": ("deletedId", "errors"),
}
BEYOND_CONTRACT = {
    *("Query.savedFilters", "Query.licenses", "Query.partners", "Query.endpoints", "Query.messages"),
    *(f"Query.messages({argument})" for argument in (*PAGE_ARGUMENTS, "endpoint", "state")),
    *(f"Mutation.{name}" for name in ADMINISTRATION),
    *(f"Mutation.{name}({argument})" for name, arguments in ADMINISTRATION.items() for argument in arguments),
    *ADMINISTRATION_TYPES,
    *(f"{name}.{field}" for name, fields in ADMINISTRATION_TYPES.items() for field in fields),
    *("Query.downloads", "Mutation.acknowledgeRecall", "Mutation.acknowledgeRecall(article)"),
    *(f"Query.downloads({argument})" for argument in (*PAGE_ARGUMENTS, "filter")),
    *DOWNLOADS,
    *(f"{name}.{field}" for name, fields in DOWNLOADS.items() for field in fields),
    "Change.license",
    *("Query.changes(last)", "Query.changes(before)", "Query.changes(wait)"),
    *(f"Query.{name}" for name in QUEUE),
    *(f"Query.{name}({argument})" for name, arguments in QUEUE.items() for argument in arguments),
    *QUEUE_TYPES,
    *(f"{name}.{field}" for name, fields in QUEUE_TYPES.items() for field in fields),
    *("Mutation.saveEntity(idempotencyKey)", "Mutation.assertRelation(idempotencyKey)"),
    *(f"Mutation.{name}" for name in CURATION),
    *(f"Mutation.{name}({argument})" for name, arguments in CURATION.items() for argument in arguments),
    *CURATION_TYPES,
    *(f"{name}.{field}" for name, fields in CURATION_TYPES.items() for field in fields),
    "Viewer.rateLimit",
    *(f"RateLimit{part}" for part in ("", ".limit", ".windowSeconds", ".remaining", ".resetSeconds")),
    *("Access.part", "Access.usageTerms", "Access.aiUse", "ArticleFilter.saved"),
    *("ArticleFilter.inFeedsOf", "ArticleFilter.licensed"),
    *("ArticlePart", *(f"ArticlePart.{part}" for part in vocabulary.ArticlePart)),
    *("AiUse", *(f"AiUse.{use}" for use in vocabulary.AiUse)),
    *("ArticleConnection.facets", *(f"ArticleFacets{part}" for part in ("", ".sections", ".languages"))),
    "Mutation.saveArticle(idempotencyKey)",
    *("Mutation.createPreviewLink", "Mutation.createPreviewLink(article)"),
    *("Mutation.revokePreviewLink", "Mutation.revokePreviewLink(article)"),
    *(f"CreatePreviewLinkPayload{part}" for part in ("", ".article", ".url", ".endsAt", ".errors")),
    *(f"RevokePreviewLinkPayload{part}" for part in ("", ".article", ".errors")),
}
"""What is served beyond the contract."""


@cache
def core_schema() -> GraphQLSchema:
    return build_schema()._schema


def iterate_promises(schema: GraphQLSchema) -> Iterator[tuple[str, Any]]:
    """Yield all that operations can reach, by name and definition."""
    seen = {"Query", "Mutation", "Subscription"}
    waiting = [schema.type_map[name] for name in sorted(seen)]
    while waiting:
        kind = waiting.pop()
        yield kind.name, kind
        reached = []
        if is_enum_type(kind):
            yield from ((f"{kind.name}.{name}", value) for name, value in kind.values.items())
        if is_object_type(kind) or is_interface_type(kind) or is_input_object_type(kind):
            for name, field in kind.fields.items():
                yield f"{kind.name}.{name}", field
                reached.append(field.type)
                for argument, definition in getattr(field, "args", {}).items():
                    yield f"{kind.name}.{name}({argument})", definition
                    reached.append(definition.type)
        if is_abstract_type(kind):
            reached.extend(schema.get_possible_types(kind))
        for named in map(get_named_type, reached):
            if named.name not in seen:
                seen.add(named.name)
                waiting.append(named)


def read_messages(operation: str) -> list[str]:
    return [error.message for error in validate(core_schema(), parse(operation))]


def coerce(declaration: str, value: Any) -> Any:
    """Return the coerced value of a variable declared so, or the messages that refuse it."""
    operation = parse(f"query ($value: {declaration}) {{ __typename }}").definitions[0]
    result = get_variable_values(core_schema(), operation.variable_definitions, {"value": value})
    return [error.message for error in result] if isinstance(result, list) else result.coerced["value"]


def test_the_file_is_what_the_declarations_say() -> None:
    assert (ROOT / "schema.graphql").read_text(encoding="utf-8") == render_sdl()


def test_the_text_is_a_schema_and_equal_each_time() -> None:
    assert render_sdl() == render_sdl()
    assert render_sdl().endswith("}\n")
    assert (
        dict(iterate_promises(build_core_schema(render_sdl()))).keys()
        == dict(iterate_promises(core_schema())).keys()
    )


@pytest.mark.skipif(not CHECK_CONTRACT.exists(), reason="the contract is kept outside this repository")
def test_no_promise_of_the_contract_is_changed() -> None:
    done = subprocess.run(
        [sys.executable, CHECK_CONTRACT, "--partial", ROOT / "schema.graphql"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.count("\n"), done.stderr) == (0, 1, "")
    assert "0 breaking changes" in done.stdout


@pytest.mark.skipif(not CONTRACT.exists(), reason="the contract is kept outside this repository")
def test_all_that_is_needed_by_now_is_there_and_nothing_else() -> None:
    promised = {
        name: str(getattr(definition, "type", ""))
        for name, definition in iterate_promises(build_core_schema(CONTRACT.read_text(encoding="utf-8")))
    }
    kept = {
        name: str(getattr(definition, "type", "")) for name, definition in iterate_promises(core_schema())
    }
    assert {name: kind for name, kind in kept.items() if name not in BEYOND_CONTRACT} == promised
    assert kept.keys() >= BEYOND_CONTRACT


def test_nothing_waits_in_the_schema_that_is_not_served() -> None:
    schema = core_schema()
    assert schema.mutation_type is not None
    assert schema.mutation_type.fields.keys() == MUTATIONS.keys()
    reachable = {name for name, _ in iterate_promises(schema) if "." not in name}
    declared = {name for name in schema.type_map if not name.startswith("__")}
    assert declared - reachable <= {"Boolean"}


def test_everything_is_described() -> None:
    bare = [name for name, definition in iterate_promises(core_schema()) if not definition.description]
    assert bare == []


def test_descriptions_are_sentences() -> None:
    odd = [
        name
        for name, definition in iterate_promises(core_schema())
        if not re.fullmatch(r"[A-Z`].*[.]", definition.description, re.DOTALL)
    ]
    assert odd == []


def test_no_name_means_that_something_is_so() -> None:
    words = {"true", "truth", "false", "fact", "facts", "verified", "verification", "verify", "confirmed"}
    named = {
        name: {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}
        for name, _ in iterate_promises(core_schema())
    }
    assert {name for name, parts in named.items() if parts & words} == set()


def test_the_four_kinds_of_entity_share_their_fields() -> None:
    types = core_schema().type_map
    shared = list(types["Entity"].fields)
    assert len(shared) == 15
    for name in ("Person", "Organization", "Place", "Event"):
        assert list(types[name].fields) == shared
        assert {interface.name for interface in types[name].interfaces} == {"Node", "Entity"}


@pytest.mark.parametrize(
    "enum",
    [
        vocabulary.AliasKind,
        vocabulary.ArticleStatus,
        vocabulary.AttributionClass,
        vocabulary.BodyFormat,
        vocabulary.EntityKind,
        vocabulary.EntityRole,
        vocabulary.EvidenceMethod,
        vocabulary.RelatedReasonKind,
        vocabulary.RelationKind,
        vocabulary.Stance,
        vocabulary.Standing,
        vocabulary.Voice,
        ArticleOrder,
        EntityOrder,
        RelationDirection,
        TextUnit,
    ],
)
def test_an_enum_value_is_coerced_to_the_member_of_the_model(enum: Any) -> None:
    for member in enum:
        coerced = coerce(enum.__name__, member.name)
        assert coerced is member
        assert coerced == member.name


def test_an_input_object_is_coerced_to_a_plain_dict_with_the_names_of_the_schema() -> None:
    articles = coerce(
        "ArticleFilter",
        {
            "anyEntity": ["e1"],
            "publishedAfter": "2026-03-01T10:30:00+01:00",
            "text": None,
            "status": ["RETRACTED"],
        },
    )
    assert type(articles) is dict
    assert articles == {
        "anyEntity": ["e1"],
        "publishedAfter": "2026-03-01T09:30:00.000Z",
        "text": None,
        "status": ["RETRACTED"],
    }
    assert coerce("RelationFilter", {"with": ["e1"], "direction": "IN"}) == {
        "with": ["e1"],
        "direction": "IN",
    }
    nested = coerce("EntityFilter", {"identifier": {"scheme": "wikidata", "value": "Q42"}})
    assert type(nested["identifier"]) is dict


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2026-03-01T09:30:00Z", "2026-03-01T09:30:00.000Z"),
        ("2026-03-01T09:30:00.1234+02:00", "2026-03-01T07:30:00.123Z"),
    ],
)
def test_an_instant_is_coerced_to_the_form_that_is_kept(given: str, kept: str) -> None:
    assert coerce("DateTime", given) == kept
    assert core_schema().type_map["DateTime"].serialize(kept) == kept


WANTED = 'DateTime must be an ISO 8601 instant with its zone, such as "2026-03-01T09:30:00Z".'


@pytest.mark.parametrize(
    "value",
    [
        5,
        1.5,
        True,
        "",
        "yesterday",
        "2026-03-01T09:30:00",
        "2026-03-01",
        "0001-01-01T00:00:00+02:00",
        ["x"],
        {},
    ],
)
def test_what_is_no_instant_is_refused_as_a_variable(value: Any) -> None:
    assert coerce("DateTime", value) == [f"Variable '$value' has invalid value: {WANTED}"]


@pytest.mark.parametrize("literal", ["5", "1.5", "true", "YESTERDAY", '"2026-03-01"', '["x"]', "{}"])
def test_what_is_no_instant_is_refused_as_a_literal(literal: str) -> None:
    messages = read_messages(f"{{ articles(filter: {{ publishedAfter: {literal} }}) {{ totalCount }} }}")
    assert messages == [WANTED]


def test_a_refused_literal_is_located() -> None:
    [error] = validate(core_schema(), parse("{ articles(filter: { publishedAfter: 5 }) { totalCount } }"))
    assert [(place.line, place.column) for place in error.locations or []] == [(1, 38)]


def test_a_day_is_coerced_and_what_is_none_is_refused() -> None:
    # No argument takes a day yet, so the scalar itself is asked.
    scalar = core_schema().type_map["Date"]
    assert scalar.parse_value("2026-03-01") == "2026-03-01"
    for wrong in ("2026-02-30", "2026-03-01T09:30:00Z", 20260301, None, True):
        with pytest.raises(GraphQLError, match="Date must be an ISO 8601 calendar day"):
            scalar.parse_value(wrong)


@pytest.mark.parametrize("literal", ["1e999", "-1e999", "1" + "0" * 5000, '"1"', "true", "ONE"])
def test_a_fraction_that_is_not_finite_is_refused_as_a_literal(literal: str) -> None:
    operation = f'{{ article(id: "a") {{ entities(minSalience: {literal}) {{ totalCount }} }} }}'
    assert read_messages(operation) == ["Float must be a finite number."]


@pytest.mark.parametrize("value", [inf, -inf, nan, 10**400, "1", True])
def test_a_fraction_that_is_not_finite_is_refused_as_a_variable(value: Any) -> None:
    [message] = coerce("Float", value)
    assert message.startswith("Variable '$value' has invalid value: Float cannot represent")


@pytest.mark.parametrize(("literal", "value"), [("0", 0.0), ("0.25", 0.25), ("1e-3", 0.001)])
def test_a_finite_fraction_is_taken(literal: str, value: float) -> None:
    assert (
        read_messages(f'{{ article(id: "a") {{ entities(minSalience: {literal}) {{ totalCount }} }} }}') == []
    )
    operation = parse(f"query ($value: Float = {literal}) {{ __typename }}").definitions[0]
    result = get_variable_values(core_schema(), operation.variable_definitions, {})
    assert result.coerced == {"value": value}


def test_a_field_that_is_resolved_by_itself_says_so() -> None:
    [error] = build_schema().execute_sync('{ article(id: "a") { id } }').errors or []
    assert isinstance(error.original_error, NotCompiledError)
    assert error.message == "Query.article is read by the compiler, not resolved"


def test_introspection_is_answered_without_the_compiler() -> None:
    result = build_schema().execute_sync('{ __typename __type(name: "Float") { name description } }')
    assert result.errors is None
    assert result.data == {
        "__typename": "Query",
        "__type": {"name": "Float", "description": "A fraction in double precision. Always finite."},
    }
