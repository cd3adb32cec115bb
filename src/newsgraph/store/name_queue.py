"""Reads the names that wait for an editor, most seen first, with the passages they stand in."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import EntityKind, ProposalStatus
from newsgraph.store.core_table import ARTICLE, ENTITY_PROPOSAL, ENTITY_PROPOSAL_MENTION
from newsgraph.store.passage import cut_passage

PASSAGES = 3


@dataclass(frozen=True)
class Passage:
    """Where a proposal comes from: an article (slug and headline) and its words."""

    article: str
    headline: str
    text: str


@dataclass(frozen=True)
class NameProposal:
    """A proposed name: how often and in how many articles it stands, with the names merged into it."""

    name: str
    kind: str | None
    rule: str
    status: str
    seen: int
    articles: int
    merged: tuple[str, ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class QueueFilter:
    """What to list: of one kind, holding a text, in one state; `after` names the last one of the page before."""

    kind: str | None = None
    text: str | None = None
    status: ProposalStatus = ProposalStatus.OPEN
    after: str | None = None
    limit: int = 20


_ROOT = func.coalesce(ENTITY_PROPOSAL.c.into_id, ENTITY_PROPOSAL.c.id)


def fetch_name_proposals(connection: Connection, wanted: QueueFilter) -> list[NameProposal]:
    """Return a page of proposed names, most seen first, then the one proposed first.

    Raises InputError REFERENCE_NOT_FOUND where `after` names no proposal.
    """
    counts = (
        select(
            _ROOT.label("root"),
            func.count().label("seen"),
            func.count(ENTITY_PROPOSAL_MENTION.c.article_id.distinct()).label("articles"),
        )
        .join(ENTITY_PROPOSAL_MENTION, ENTITY_PROPOSAL_MENTION.c.proposal_id == ENTITY_PROPOSAL.c.id)
        .group_by(_ROOT)
        .subquery("counts")
    )
    query = (
        select(ENTITY_PROPOSAL, counts.c.seen, counts.c.articles)
        .join(counts, counts.c.root == ENTITY_PROPOSAL.c.id)
        .where(*_build_conditions(wanted))
        .order_by(counts.c.seen.desc(), ENTITY_PROPOSAL.c.id)
        .limit(wanted.limit)
    )
    if wanted.after is not None:
        seen, row = _fetch_place(connection, wanted.after)
        query = query.where(
            or_(counts.c.seen < seen, and_(counts.c.seen == seen, ENTITY_PROPOSAL.c.id > row))
        )
    rows = connection.execute(query).all()
    return _build_proposals(connection, rows)


def fetch_proposal_group(connection: Connection, name: str) -> list[Row[Any]]:
    """Return the rows of a proposed name and of those merged into it, itself first.

    Raises InputError PROPOSAL_NOT_FOUND, PROPOSAL_MERGED.
    """
    row = connection.execute(select(ENTITY_PROPOSAL).where(ENTITY_PROPOSAL.c.name == name)).first()
    if row is None:
        raise InputError(
            "PROPOSAL_NOT_FOUND",
            f"no name {name!r} is proposed",
            place=name,
            hint="see newsgraph proposals list; a name is given as it stands there",
        )
    if row.status == ProposalStatus.MERGED:
        into = connection.execute(
            select(ENTITY_PROPOSAL.c.name).where(ENTITY_PROPOSAL.c.id == row.into_id)
        ).scalar()
        raise InputError(
            "PROPOSAL_MERGED",
            f"the name {name!r} was merged into {into!r}",
            place=name,
            hint="decide on that one",
        )
    merged = select(ENTITY_PROPOSAL).where(ENTITY_PROPOSAL.c.into_id == row.id).order_by(ENTITY_PROPOSAL.c.id)
    return [row, *connection.execute(merged).all()]


def fetch_proposal_articles(connection: Connection, proposal_ids: Sequence[int]) -> set[int]:
    """Return the articles in which these proposed names stand."""
    query = select(ENTITY_PROPOSAL_MENTION.c.article_id).where(
        ENTITY_PROPOSAL_MENTION.c.proposal_id.in_(proposal_ids)
    )
    return set(connection.execute(query).scalars())


def _build_conditions(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    conditions = [ENTITY_PROPOSAL.c.status == wanted.status]
    if wanted.kind is not None:
        conditions.append(ENTITY_PROPOSAL.c.kind == EntityKind(wanted.kind))
    if wanted.text is not None:
        conditions.append(ENTITY_PROPOSAL.c.name.icontains(wanted.text, autoescape=True))
    return conditions


def _fetch_place(connection: Connection, name: str) -> tuple[int, int]:
    row = fetch_proposal_group(connection, name)[0]
    seen = (
        select(func.count())
        .select_from(ENTITY_PROPOSAL)
        .join(ENTITY_PROPOSAL_MENTION, ENTITY_PROPOSAL_MENTION.c.proposal_id == ENTITY_PROPOSAL.c.id)
        .where(_ROOT.in_([row.id]))
    )
    return int(connection.execute(seen).scalar_one()), int(row.id)


def _build_proposals(connection: Connection, rows: Sequence[Row[Any]]) -> list[NameProposal]:
    ids = [row.id for row in rows]
    merged: dict[int, list[str]] = defaultdict(list)
    query = select(ENTITY_PROPOSAL.c.into_id, ENTITY_PROPOSAL.c.name).where(
        ENTITY_PROPOSAL.c.into_id.in_(ids)
    )
    for into, name in connection.execute(query.order_by(ENTITY_PROPOSAL.c.id)):
        merged[into].append(name)
    passages = _fetch_passages(connection, ids)
    return [
        NameProposal(
            row.name,
            row.kind,
            row.rule,
            row.status,
            row.seen,
            row.articles,
            tuple(merged[row.id]),
            tuple(passages[row.id]),
        )
        for row in rows
    ]


def _fetch_passages(connection: Connection, ids: Sequence[int]) -> dict[int, list[Passage]]:
    """Return the first passages of each proposal."""
    place = ENTITY_PROPOSAL_MENTION
    number = func.row_number().over(partition_by=_ROOT, order_by=(place.c.article_id, place.c.start))
    numbered = (
        select(_ROOT.label("root"), place.c.article_id, place.c.start, place.c.end, number.label("number"))
        .join(place, place.c.proposal_id == ENTITY_PROPOSAL.c.id)
        .where(_ROOT.in_(ids))
        .subquery("numbered")
    )
    query = (
        select(numbered, ARTICLE.c.slug, ARTICLE.c.headline, ARTICLE.c.body_text)
        .join(ARTICLE, ARTICLE.c.id == numbered.c.article_id)
        .where(numbered.c.number <= PASSAGES)
        .order_by(numbered.c.root, numbered.c.number)
    )
    passages: dict[int, list[Passage]] = defaultdict(list)
    for row in connection.execute(query):
        text = cut_passage(row.body_text or "", row.start, row.end)
        passages[row.root].append(Passage(row.slug, row.headline, text))
    return passages
