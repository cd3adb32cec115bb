"""Decides on what waits for an editor: proposed names and relations, and names that could be several entities."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.ingest.curation import (
    AcceptAlias,
    AcceptName,
    AcceptRelation,
    CurationDecision,
    CurationReport,
    MergeNames,
    RejectName,
    RejectRelation,
    ResolveName,
    curate,
)
from newsgraph.model.vocabulary import AliasKind, EntityKind
from newsgraph.newsroom.entity_input import check_lists, validate_entity
from newsgraph.newsroom.fault import INPUT, build_required
from newsgraph.newsroom.known_article import fetch_stored_article
from newsgraph.newsroom.known_entity import find_entity, find_survivor
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.record import EntityRecord

RELATION_PREFIX = "p_"
"""What the id of a proposed relation begins with; a proposed name is known by itself."""
_PLACES = {
    "KIND_MISSING": f"{INPUT}.kind",
    "ENTITY_EXISTS": f"{INPUT}.slug",
    "SLUG_MISSING": f"{INPUT}.slug",
    "SLUG_TAKEN": f"{INPUT}.slug",
    "NOT_A_CANDIDATE": "entity",
}
"""Where in the arguments a fault stands that does not concern the proposal or the name itself."""


def accept_proposal(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `acceptProposal(input)`: a name becomes an entity or an alias of one, a relation's passages evidence.

    Articles that hold an accepted name are linked again, so many at most at once. Raises InputError
    PROPOSAL_NOT_FOUND, PROPOSAL_MERGED, KIND_MISSING, ENTITY_EXISTS, SLUG_MISSING, NOT_FOUND, PARTY_UNKNOWN,
    UNATTRIBUTED, and as `validate_entity`.
    """
    given = {name: value for name, value in arguments["input"].items() if value is not None}
    proposal = given["proposal"]
    if proposal.startswith(RELATION_PREFIX):
        report = _decide(connection, occasion, AcceptRelation(proposal), f"{INPUT}.proposal")
        return _build_written("relation", report, proposal)
    if "entity" in given:
        survivor = find_survivor(connection, given["entity"], f"{INPUT}.entity")
        kind = AliasKind(given.get("aliasKind") or AliasKind.ALIAS)
        decision: CurationDecision = AcceptAlias(proposal, survivor.public_id, kind)
    else:
        decision = _read_name(given)
    return _build_written("entity", _decide(connection, occasion, decision, f"{INPUT}.proposal"), proposal)


def reject_proposal(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `rejectProposal(proposal)`: it is not proposed again.

    Raises InputError PROPOSAL_NOT_FOUND, PROPOSAL_MERGED.
    """
    proposal = arguments["proposal"]
    is_relation = proposal.startswith(RELATION_PREFIX)
    _decide(
        connection, occasion, RejectRelation(proposal) if is_relation else RejectName(proposal), "proposal"
    )
    return Written({"rejected": proposal})


def merge_proposals(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `mergeProposals(proposals, into)`: several proposed names are one.

    Raises InputError REQUIRED, PROPOSAL_NOT_FOUND, PROPOSAL_MERGED.
    """
    if not arguments["proposals"]:
        raise build_required("proposals")
    decision = MergeNames(tuple(arguments["proposals"]), arguments["into"])
    _decide(connection, occasion, decision, "proposals")
    return Written({"into": arguments["into"]}, {"proposals": list(arguments["proposals"])})


def resolve_mention(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `resolveMention(article, text, entity, start)`: an unresolved name stands for one of its candidates.

    Raises InputError NOT_FOUND, NAME_NOT_UNRESOLVED, NOT_A_CANDIDATE.
    """
    article = fetch_stored_article(connection, arguments["article"], "article").record.public_id
    meant = find_entity(connection, arguments["entity"], "entity").public_id
    decision = ResolveName(article, arguments["text"], meant, arguments.get("start"))
    _decide(connection, occasion, decision, "text")
    survivor = find_survivor(connection, meant, "entity").public_id
    return Written({"article": article, "entity": survivor}, {"entity": survivor})


def _read_name(given: Mapping[str, Any]) -> AcceptName:
    """Return how a name is accepted; what is stated of the entity is checked as `saveEntity` checks it."""
    stated = {name: given[name] for name in ("slug", "description", "aliases") if name in given}
    name = given.get("name", given["proposal"])
    record: EntityRecord = validate_entity(
        {**stated, "name": name, "kind": given.get("kind") or EntityKind.PERSON}
    )
    check_lists(record)
    return AcceptName(
        given["proposal"],
        EntityKind(given["kind"]) if "kind" in given else None,
        given.get("name"),
        record.slug,
        record.description,
        record.aliases,
    )


def _decide(
    connection: Connection, occasion: Occasion, decision: CurationDecision, place: str
) -> CurationReport:
    """Carry out one decision as the command line does; raises its InputError at a place in the arguments."""
    occasion.memory.is_used = True
    report = curate(connection, [decision], occasion.now, occasion.memory.linker)
    for _, fault in report.failed:
        raise InputError(
            fault.code,
            fault.message,
            place=_PLACES.get(fault.code, place),
            hint=fault.hint,
            details=fault.details,
        )
    return report


def _build_written(what: str, report: CurationReport, proposal: str) -> Written:
    return Written({what: report.ids[0]}, {"proposal": proposal, "relinked": report.relinked})
