"""Brings a stored article to another state: a new version, its names linked anew, its evidence placed again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from newsgraph.ingest.document import LinkedMention, Linking
from newsgraph.ingest.finding import Findings, find_in_text, write_findings
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.relink import has_findings
from newsgraph.model.vocabulary import EntityKind, EvidenceMethod
from newsgraph.newsroom.anchor import find_anchor
from newsgraph.newsroom.evidence_anchor import place_evidence
from newsgraph.newsroom.known_article import StoredArticle
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.article import build_article_forms
from newsgraph.store.article_plan import ArticlePlan, check_plan, resolve_article_entities
from newsgraph.store.linked_text import FOUND, StoredMention, fetch_linked_text
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import (
    ArticleRecord,
    MentionRecord,
    RelationProposalRecord,
    UnresolvedRecord,
    VersionRecord,
)
from newsgraph.store.version_number import number_versions


@dataclass(frozen=True)
class Reread:
    """What a changed text holds: `record` with its names, and what rules found, None where they never looked."""

    record: ArticleRecord
    findings: Findings | None
    lost_mentions: int


def change_article(
    connection: Connection,
    occasion: Occasion,
    article: StoredArticle,
    values: Mapping[str, Any],
    note: str | None,
) -> Written:
    """Write the article with other `values` (fields of its record) as a new version; nothing where none is other.

    What an editor or a feed stated about the text is placed again by its words and their surroundings, and withdrawn
    where that cannot be told; what was found in it is found anew. Raises InputError as `plan_article`.
    """
    old = article.record
    record = old.model_copy(update=dict(values))
    if record == old:
        return Written({"article": old.public_id})
    record = number_versions(build_version(record, article, occasion.now, note), old)
    writer = occasion.build_writer(connection)
    text_changed = (record.body, record.body_format) != (old.body, old.body_format)
    reread = _read_again(writer, article, record) if text_changed else Reread(record, None, 0)
    entity_ids: dict[str, int] = {}
    record = resolve_article_entities(connection, reread.record, entity_ids)
    check_plan(connection, record, article.id, old=old)
    plan = ArticlePlan(article.id, old, record, entity_ids, Outcome.CHANGED, text_changed, False, True)
    write = writer.write_planned(plan)
    lost: list[str] = []
    if text_changed:
        lost = place_evidence(writer, article, record)
    if reread.findings is not None:
        write_findings(writer, write, record.version, reread.findings)
    writer.finish()
    details = {"version": record.version, "mentionsLost": reread.lost_mentions, "evidenceWithdrawn": lost}
    return Written({"article": old.public_id}, {name: value for name, value in details.items() if value})


def build_version(record: ArticleRecord, article: StoredArticle, now: str, note: str | None) -> ArticleRecord:
    """Return the record as the next version, which takes the place of the last one where nobody could read that.

    A slug that only editors saw is free again.
    """
    old = article.record
    version = VersionRecord(
        version=old.version + 1,
        headline=record.headline,
        summary=record.summary,
        body=record.body,
        body_format=record.body_format,
        at=now,
        note=note,
    )
    kept = old.versions if article.has_readers else old.versions[:-1]
    slugs = {*old.former_slugs, old.slug} if article.has_readers else set(old.former_slugs)
    return record.model_copy(
        update={
            "version": version.version,
            "versions": (*kept, version),
            "modified_at": now,
            "former_slugs": tuple(sorted(slug for slug in slugs if slug and slug != record.slug)),
        }
    )


def _read_again(writer: RecordWriter, article: StoredArticle, record: ArticleRecord) -> Reread:
    """Return what the record's text holds: names placed again or found anew, and what rules find in it."""
    text = build_article_forms(record).text
    stated = _fetch_stated(writer, article)
    is_asked = stated or record.relation_proposals  # else nobody asks where things stood before
    old = build_article_forms(article.record).text if is_asked else ""
    placed = _place_mentions(stated, old, text)
    has_findings_before = has_findings(writer.connection, article.id)
    linking = writer.state.linker.link_text(
        writer.connection,
        text,
        record.headline,
        record.language,
        [
            LinkedMention(start, end, one.text, one.survivor, EntityKind(one.kind))
            for (start, end), one in placed.items()
        ],
        proposes=has_findings_before,
    )
    findings = find_in_text(writer, text, linking, article.id) if has_findings_before else None
    kept = _place_proposals(record, old, text)
    found = findings.proposed if findings is not None else ()
    read = record.model_copy(
        update={
            "mentions": _build_mentions(linking, placed),
            "unresolved": tuple(
                UnresolvedRecord(start=one.start, end=one.end, candidates=one.candidates)
                for one in linking.ambiguous
            ),
            "relation_proposals": (*kept, *found),
        }
    )
    return Reread(read, findings, len(stated) - len(placed))


def _fetch_stated(writer: RecordWriter, article: StoredArticle) -> list[StoredMention]:
    """Return the mentions that an editor or a feed stated; most articles have none, and are not read again."""
    if all(one.method in FOUND for one in article.record.mentions):
        return []
    stored = fetch_linked_text(writer.connection, article.id).mentions
    return [one for one in stored if one.is_stated]


def _place_mentions(stated: list[StoredMention], old: str, new: str) -> dict[tuple[int, int], StoredMention]:
    """Return the stated mentions by their place in the new text, none overlapping another."""
    placed: dict[tuple[int, int], StoredMention] = {}
    end_of_last = 0
    found = [(place, one) for one in stated if (place := find_anchor(old, one.start, one.end, new))]
    for (start, end), one in sorted(found, key=lambda pair: pair[0]):
        if start >= end_of_last:
            placed[start, end] = one
            end_of_last = end
    return placed


def _build_mentions(
    linking: Linking, placed: Mapping[tuple[int, int], StoredMention]
) -> tuple[MentionRecord, ...]:
    records = []
    for found in linking.mentions:
        stated = placed.get((found.start, found.end))
        records.append(
            MentionRecord(
                entity=found.entity if stated is None else stated.entity,
                start=found.start,
                end=found.end,
                method=EvidenceMethod.DICTIONARY if stated is None else EvidenceMethod(stated.method),
            )
        )
    return tuple(records)


def _place_proposals(record: ArticleRecord, old: str, new: str) -> tuple[RelationProposalRecord, ...]:
    """Return the proposals that no rule made, placed again; one that cannot be is dropped: it was never served."""
    placed = []
    for one in record.relation_proposals:
        if one.method is not EvidenceMethod.RULE:
            place = find_anchor(old, one.start, one.end, new)
            if place is not None:
                placed.append(one.model_copy(update={"start": place[0], "end": place[1]}))
    return tuple(placed)
