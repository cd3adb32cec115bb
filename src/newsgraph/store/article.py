"""Writes an article with its versions, its texts in every form and what was found in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Table, Update, bindparam, delete, select, update
from sqlalchemy.sql.dml import ReturningInsert

from newsgraph.errors import InputError
from newsgraph.model.identity import build_mention_id, build_proposal_id
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.article_plan import ArticlePlan, build_content_hash, plan_article
from newsgraph.store.article_size import check_body, check_row
from newsgraph.store.article_snapshot import PLAIN_COLUMNS
from newsgraph.store.batch import batch
from newsgraph.store.body import BodyForms, Utf16Offsets, build_body_forms
from newsgraph.store.core_table import (
    ARTICLE,
    ARTICLE_AUTHOR,
    ARTICLE_SLUG,
    ARTICLE_TAG,
    ARTICLE_VERSION,
    EVIDENCE,
    MENTION,
    PARAGRAPH,
    RELATED_ARTICLE,
    RELATION,
    RELATION_PROPOSAL,
    UNRESOLVED_CANDIDATE,
    UNRESOLVED_MENTION,
)
from newsgraph.store.evidence_origin import update_article_origins
from newsgraph.store.outcome import ArticleWrite, Outcome
from newsgraph.store.record import ArticleRecord, RelationProposalRecord
from newsgraph.store.statement import (
    AMONG,
    build_insert,
    fetch_among,
    fetch_known,
    insert_rows,
    run_known,
)

_IMAGE = ("url", "alt", "credit", "width", "height")
_PARTS = (
    *(ARTICLE_SLUG, ARTICLE_TAG, ARTICLE_AUTHOR, ARTICLE_VERSION),
    *(PARAGRAPH, MENTION, UNRESOLVED_MENTION, UNRESOLVED_CANDIDATE, RELATION_PROPOSAL),
)
_ROWS = select(ARTICLE.c.public_id, ARTICLE.c.id).where(ARTICLE.c.public_id.in_(AMONG))
_DELETE_PART = {table.name: delete(table).where(table.c.article_id == bindparam("row")) for table in _PARTS}


def write_article(connection: Connection, record: ArticleRecord, now: str) -> ArticleWrite:
    """Insert the article, or bring the one with the same id (else source key) to what the record states.

    `listed` and `pinned` are not written here: see `write_article_links`. Raises InputError as `plan_article` and
    SPAN_INVALID, BODY_TOO_LONG.
    """
    return apply_plan(connection, plan_article(connection, record, now))


def apply_plan(connection: Connection, plan: ArticlePlan) -> ArticleWrite:
    """Write what was planned, its record's mentions and proposals included."""
    record, article_id = plan.record, plan.article_id
    if article_id is None or plan.outcome is not Outcome.UNCHANGED:
        forms = build_article_forms(record)
        article_id = _write_row(connection, plan, forms)
        _write_parts(connection, article_id, plan, forms)
        if plan.old is not None:
            if plan.old.source != record.source:
                update_article_origins(connection, article_id)
            _withdraw_evidence(connection, article_id, record)
    return _build_write(article_id, plan)


def delete_article(connection: Connection, article_id: int) -> None:
    """Delete an article with all its rows, and the relations for which it alone was evidence.

    Entries of related lists, its own and those that it stands in, are guarded by no foreign key: they go first.
    """
    evidence = select(EVIDENCE.c.relation_id).where(EVIDENCE.c.article_id == article_id).distinct()
    relations = list(connection.execute(evidence).scalars())
    for column in (RELATED_ARTICLE.c.article_id, RELATED_ARTICLE.c.related_id):
        connection.execute(delete(RELATED_ARTICLE).where(column == article_id))
    connection.execute(delete(ARTICLE).where(ARTICLE.c.id == article_id))
    for relation_id in relations:
        others = select(EVIDENCE.c.id).where(EVIDENCE.c.relation_id == relation_id)
        connection.execute(delete(RELATION).where(RELATION.c.id == relation_id, ~others.exists()))


@dataclass(frozen=True)
class NewArticle:
    """A planned new article with its rows; those of `parts` lack the number of the article."""

    plan: ArticlePlan
    row: dict[str, Any]
    parts: tuple[tuple[Table, list[dict[str, Any]]], ...]

    def get_rows(self, table: Table) -> list[dict[str, Any]]:
        """Return its rows of one of the tables of `parts`."""
        return next(rows for part, rows in self.parts if part is table)


def build_new_article(plan: ArticlePlan, forms: BodyForms | None = None) -> NewArticle:
    """Return the rows of a planned new article; raises InputError as `apply_plan`, and writes nothing.

    `forms` are those of its body, where they were worked out already.
    """
    forms = forms or build_article_forms(plan.record)
    return NewArticle(plan, _build_row(plan, forms), _build_parts(plan.record, forms, plan.entity_ids))


def insert_articles(connection: Connection, articles: Sequence[NewArticle]) -> list[ArticleWrite]:
    """Insert new articles, table by table."""
    # Asking for the keys as they are given would cost more than to read them afterwards.
    insert_rows(connection, ARTICLE, [article.row for article in articles])
    ids: dict[str, int] = dict(
        fetch_among(connection, _ROWS, [article.row["public_id"] for article in articles])
    )
    writes = []
    parts: dict[Table, list[dict[str, Any]]] = {}
    for article in articles:
        article_id = ids[article.row["public_id"]]
        for table, own in article.parts:
            for row in own:
                row["article_id"] = article_id
            parts.setdefault(table, []).extend(own)
        writes.append(_build_write(article_id, article.plan))
    for table, rows in parts.items():
        _insert_all(connection, table, rows)
    return writes


def _build_write(article_id: int, plan: ArticlePlan) -> ArticleWrite:
    record = plan.record
    return ArticleWrite(
        article_id,
        record.public_id,
        plan.outcome,
        None if plan.old is None else plan.old.status,
        record.status,
        plan.is_new_version,
        record.versions[-1].note,
        None if record.retraction is None else record.retraction.reason,
    )


def build_article_forms(record: ArticleRecord) -> BodyForms:
    """Return the forms of the record's body, empty ones where it has none."""
    body = record.body or ""
    check_body(body)
    return build_body_forms(body, record.body_format)


def write_article_links(
    connection: Connection, article_id: int, table: Table, related_ids: Sequence[int]
) -> bool:
    """Bring one article's `listed_article` or `pinned_article` rows to `related_ids`.

    Return whether that changes what there is to see: links to published articles, or their order.
    """
    wanted = [related for related in dict.fromkeys(related_ids) if related != article_id]
    query = select(table.c.related_id).where(table.c.article_id == article_id).order_by(table.c.position)
    before = list(connection.execute(query).scalars())
    if before == wanted:
        return False
    connection.execute(delete(table).where(table.c.article_id == article_id))
    rows = [
        {"article_id": article_id, "position": position, "related_id": related}
        for position, related in enumerate(wanted)
    ]
    _insert_all(connection, table, rows)
    published = _fetch_published(connection, {*before, *wanted})
    return [row for row in before if row in published] != [row for row in wanted if row in published]


def _fetch_published(connection: Connection, article_ids: set[int]) -> set[int]:
    query = select(ARTICLE.c.id).where(ARTICLE.c.status == ArticleStatus.PUBLISHED)
    return {
        row
        for part in batch(sorted(article_ids))
        for row in connection.execute(query.where(ARTICLE.c.id.in_(part))).scalars()
    }


def _write_row(connection: Connection, plan: ArticlePlan, forms: BodyForms) -> int:
    values = _build_row(plan, forms)
    if plan.article_id is None:
        statement = _build_insert(tuple(values))
        return int(fetch_known(connection, statement, values)[0].id)
    changed = _build_update(tuple(values))
    run_known(connection, changed, {**values, "row": plan.article_id}, key="update article")
    return plan.article_id


@cache
def _build_insert(names: tuple[str, ...]) -> ReturningInsert[tuple[int]]:
    return build_insert(ARTICLE, names).returning(ARTICLE.c.id)


@cache
def _build_update(names: tuple[str, ...]) -> Update:
    return update(ARTICLE).where(ARTICLE.c.id == bindparam("row")).values(dict.fromkeys(names))


def _build_row(plan: ArticlePlan, forms: BodyForms) -> dict[str, Any]:
    record = plan.record
    row = {name: getattr(record, name) for name in PLAIN_COLUMNS} | {
        "public_id": record.id,
        "version": record.public_version,
        "saved_version": record.version,
        "content_hash": build_content_hash(record),
        "body_text": None if record.body is None else forms.text,
        "body_html": None if record.body is None else forms.html,
        "body_markdown": None if record.body is None else forms.markdown,
        "word_count": forms.word_count,
        "reading_minutes": forms.reading_minutes,
        "share_text": record.summary or record.headline,
        "headline_encoded": quote(record.headline, safe=""),
        "source_id": None if record.source is None else plan.entity_ids[record.source],
        "retracted_at": None if record.retraction is None else record.retraction.at,
        "retraction_reason": None if record.retraction is None else record.retraction.reason,
        **{f"image_{name}": None if record.image is None else getattr(record.image, name) for name in _IMAGE},
    }
    check_row([value for value in row.values() if isinstance(value, str)])
    return row


def _write_parts(connection: Connection, article_id: int, plan: ArticlePlan, forms: BodyForms) -> None:
    """Bring the rows of all that the article consists of to what was planned; what is as it was stays untouched."""
    kept = set() if plan.old is None else _list_kept(plan.record, plan.old)
    for table, rows in _build_parts(plan.record, forms, plan.entity_ids):
        if table.name in kept:
            continue
        if plan.old is not None:
            delete_part = _DELETE_PART[table.name]
            run_known(connection, delete_part, {"row": article_id}, key=delete_part)
        _insert_all(connection, table, [{"article_id": article_id, **row} for row in rows])


def _list_kept(record: ArticleRecord, old: ArticleRecord) -> set[str]:
    """Return the tables whose rows for an article are the same for both records."""
    has_same_text = (record.body, record.body_format) == (old.body, old.body_format)
    same = {
        ARTICLE_SLUG.name: (record.slug, record.former_slugs) == (old.slug, old.former_slugs),
        ARTICLE_TAG.name: record.tags == old.tags,
        ARTICLE_AUTHOR.name: record.authors == old.authors,
        ARTICLE_VERSION.name: record.versions == old.versions,
        PARAGRAPH.name: has_same_text,
        MENTION.name: has_same_text and record.mentions == old.mentions,
        UNRESOLVED_MENTION.name: has_same_text and record.unresolved == old.unresolved,
        UNRESOLVED_CANDIDATE.name: record.unresolved == old.unresolved,
        RELATION_PROPOSAL.name: record.relation_proposals == old.relation_proposals,
    }
    return {name for name, is_same in same.items() if is_same}


def _build_parts(
    record: ArticleRecord, forms: BodyForms, ids: dict[str, int]
) -> tuple[tuple[Table, list[dict[str, Any]]], ...]:
    """Return by table the rows of all that an article consists of, without its number."""
    slugs = [{"slug": slug} for slug in (record.slug, *record.former_slugs)]
    tags = [{"position": position, "tag": tag} for position, tag in enumerate(record.tags)]
    authors = [{"position": position, "entity_id": ids[name]} for position, name in enumerate(record.authors)]
    versions = [version.model_dump() for version in record.versions]
    paragraphs = [
        {"position": position, "text": part.text, "start": part.start, "start_utf16": part.start_utf16}
        for position, part in enumerate(forms.paragraphs)
    ]
    proposals = [
        {"position": position, "proposal": _build_proposal_key(proposal), **proposal.model_dump()}
        for position, proposal in enumerate(record.relation_proposals)
    ]
    _check_proposals(record, forms.text)
    return (
        (ARTICLE_SLUG, slugs),
        (ARTICLE_TAG, tags),
        (ARTICLE_AUTHOR, authors),
        (ARTICLE_VERSION, versions),
        (PARAGRAPH, paragraphs),
        (MENTION, _build_mentions(record, forms, ids)),
        (UNRESOLVED_MENTION, _build_unresolved(record, forms.text)),
        (UNRESOLVED_CANDIDATE, _build_candidates(record, ids)),
        (RELATION_PROPOSAL, proposals),
    )


def _insert_all(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    insert_rows(connection, table, rows)


def _build_mentions(record: ArticleRecord, forms: BodyForms, ids: dict[str, int]) -> list[dict[str, Any]]:
    offsets = Utf16Offsets(forms.text)
    rows, paragraph = [], 0
    for index, mention in enumerate(sorted(record.mentions, key=lambda found: (found.start, found.end))):
        check_span(forms.text, mention.start, mention.end, f"mentions[{index}]")
        while (
            paragraph + 1 < len(forms.paragraphs) and forms.paragraphs[paragraph + 1].start <= mention.start
        ):
            paragraph += 1
        rows.append(
            {
                "public_id": build_mention_id(record.id, mention.entity, mention.start, mention.end),
                "entity_id": ids[mention.entity],
                "paragraph": paragraph,
                "text": forms.text[mention.start : mention.end],
                "start": mention.start,
                "end": mention.end,
                "start_utf16": offsets.convert(mention.start),
                "end_utf16": offsets.convert(mention.end),
                "method": mention.method.value,
            }
        )
    spans = [(row["start"], row["end"]) for row in rows]
    if len(set(spans)) != len(spans):
        raise InputError(
            "SPAN_INVALID", "two mentions share one span", place="mentions", hint="keep one of them"
        )
    return rows


def _build_unresolved(record: ArticleRecord, text: str) -> list[dict[str, Any]]:
    for index, found in enumerate(record.unresolved):
        check_span(text, found.start, found.end, f"unresolved[{index}]")
    return [
        {
            "start": found.start,
            "end": found.end,
            "text": text[found.start : found.end],
            "candidates": " ".join(found.candidates),
        }
        for found in record.unresolved
    ]


def _build_candidates(record: ArticleRecord, ids: dict[str, int]) -> list[dict[str, Any]]:
    return [
        {"start": found.start, "end": found.end, "position": position, "entity_id": ids[candidate]}
        for found in record.unresolved
        for position, candidate in enumerate(found.candidates)
    ]


def _build_proposal_key(one: RelationProposalRecord) -> str:
    return build_proposal_id(one.subject, one.kind, one.object, one.role)


def _check_proposals(record: ArticleRecord, text: str) -> None:
    for index, proposal in enumerate(record.relation_proposals):
        place = f"relationProposals[{index}]"
        check_span(text, proposal.start, proposal.end, place)
        if text[proposal.start : proposal.end] != proposal.quote:
            raise InputError(
                "SPAN_INVALID",
                "the quote is not what stands there",
                place=place,
                hint="correct start and end",
            )


def check_span(text: str, start: int, end: int, place: str) -> None:
    """Raise InputError SPAN_INVALID where `start` to `end` is no part of `text`."""
    if not 0 <= start < end <= len(text):
        raise InputError(
            "SPAN_INVALID",
            f"{start} to {end} is no part of the article's plain text of {len(text)} code points",
            place=place,
            hint="count Unicode code points of the plain text, end exclusive",
        )


def _withdraw_evidence(connection: Connection, article_id: int, record: ArticleRecord) -> None:
    """A retracted article's evidence is withdrawn with it."""
    if record.retraction is not None:
        connection.execute(
            update(EVIDENCE)
            .where(EVIDENCE.c.article_id == article_id, EVIDENCE.c.withdrawn_at.is_(None))
            .values(withdrawn_at=record.retraction.at, withdrawal_reason=record.retraction.reason)
        )
