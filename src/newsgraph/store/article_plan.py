"""Works out what writing an article will do, before anything is written."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.model.identity import ARTICLE as ARTICLE_PREFIX
from newsgraph.model.identity import build_id
from newsgraph.model.vocabulary import ArticleStatus, BodyFormat
from newsgraph.store.article_snapshot import fetch_article_record
from newsgraph.store.known import Known
from newsgraph.store.outcome import Outcome
from newsgraph.store.record import ArticleRecord, VersionRecord
from newsgraph.store.reference import EntityRow
from newsgraph.store.slug import build_own_slug, build_slug
from newsgraph.store.version_number import number_versions

# Left out of a record for an article that is there, these stay as they are.
_KEPT = ("id", "source_key", "slug", "former_slugs", "published_at", "version", "versions")
# What is found in the text stays only while the text does.
_FOUND = ("mentions", "unresolved", "relation_proposals")
_CONTENT = ("headline", "summary", "body", "body_format")
# Written apart, since they may name articles that come later.
_APART = ("listed", "pinned")


@dataclass(frozen=True)
class ArticlePlan:
    """What a write will do: `record` is complete but for what the caller is to find in its text.

    `needs_linking` says that the record states no mentions and its text is new or changed.
    """

    article_id: int | None
    old: ArticleRecord | None
    record: ArticleRecord
    entity_ids: dict[str, int]
    outcome: Outcome
    text_changed: bool
    needs_linking: bool
    is_new_version: bool


def plan_article(
    connection: Connection, record: ArticleRecord, now: str, known: Known | None = None
) -> ArticlePlan:
    """Compare `record` with what is stored; `now` is the instant where the record states none.

    `known` is what the caller remembers of the database, else everything is looked up.

    Raises InputError: REFERENCE_NOT_FOUND, SLUG_TAKEN, SOURCE_KEY_TAKEN, STATUS_INVALID, VERSION_INVALID,
    BODY_FORMAT_INVALID.
    """
    known = known or Known()
    entity_ids: dict[str, int] = {}
    resolved = resolve_article_entities(connection, record, entity_ids, known)
    article_id = _fetch_existing(connection, resolved, known)
    if article_id is None:
        plan = _plan_new(resolved, now, entity_ids)
        check_new_keys(connection, plan.record, known)
        return plan
    old = fetch_article_record(connection, article_id)
    complete = _complete_old(resolved, old, now)
    # what was kept from before names entities too
    complete = resolve_article_entities(connection, complete, entity_ids, known)
    complete = number_versions(_date_retraction(complete), old)
    check_plan(connection, complete, article_id, known, old)
    text_changed = (old.body, old.body_format) != (complete.body, complete.body_format)
    return ArticlePlan(
        article_id,
        old,
        complete,
        entity_ids,
        _compare(complete, old),
        text_changed,
        text_changed and "mentions" not in record.model_fields_set,
        complete.version != old.version,
    )


def plan_unstored(record: ArticleRecord, now: str, known: Known) -> ArticlePlan | None:
    """Return what `plan_article` does where none of the keys is taken; None where an entity is not remembered.

    The database is not asked: the caller finds out that the article is not stored, and `check_new_keys` whether its
    keys are free. Raises InputError as `plan_article`, but for what needs the database.
    """
    named = {*record.authors, *(mention.entity for mention in record.mentions)}
    named.update(name for found in record.unresolved for name in found.candidates)
    if record.source is not None:
        named.add(record.source)
    rows = {name: row for name in named if (row := known.get_entity(name)) is not None}
    if len(rows) < len(named):
        return None
    entity_ids: dict[str, int] = {}
    return _plan_new(_resolve(record, entity_ids, lambda name, *_: rows[name]), now, entity_ids)


def _plan_new(resolved: ArticleRecord, now: str, entity_ids: dict[str, int]) -> ArticlePlan:
    complete = number_versions(_date_retraction(_complete_new(resolved, now)), None)
    _check_record(complete)
    needs_linking = "mentions" not in resolved.model_fields_set
    return ArticlePlan(None, None, complete, entity_ids, Outcome.NEW, True, needs_linking, False)


def resolve_article_entities(
    connection: Connection, record: ArticleRecord, entity_ids: dict[str, int], known: Known | None = None
) -> ArticleRecord:
    """Return the record with every entity named by its public id, whose rows are put into `entity_ids`."""
    remembered = known or Known()

    def find(reference: str, place: str, index: int) -> EntityRow:
        row = remembered.get_entity(reference)
        if row is None:  # only then does anybody have to be told where it stands
            row = remembered.resolve_entity(connection, reference, place.format(index))
        return row

    return _resolve(record, entity_ids, find)


def _resolve(
    record: ArticleRecord, entity_ids: dict[str, int], find: Callable[[str, str, int], EntityRow]
) -> ArticleRecord:
    """Resolve as `resolve_article_entities`; `find` is given a reference, and the place and index where it stands."""

    def resolve(reference: str, place: str, index: int = 0) -> str:
        row = find(reference, place, index)
        entity_ids[row.public_id] = row.id
        return row.public_id

    stated: dict[str, Any] = {
        "authors": tuple(resolve(name, "authors[{}]", index) for index, name in enumerate(record.authors)),
        "source": None if record.source is None else resolve(record.source, "source"),
        "mentions": tuple(
            mention
            if (entity := resolve(mention.entity, "mentions[{}].entity", index)) == mention.entity
            else mention.model_copy(update={"entity": entity})
            for index, mention in enumerate(record.mentions)
        ),
        "unresolved": tuple(
            found.model_copy(
                update={
                    "candidates": tuple(
                        resolve(name, "unresolved[{}].candidates", index) for name in found.candidates
                    )
                }
            )
            for index, found in enumerate(record.unresolved)
        ),
    }
    return record.model_copy(
        update={name: stated[name] for name in stated if name in record.model_fields_set}
    )


def build_content_hash(record: ArticleRecord) -> str:
    """Return a digest of what an editor or a page states, leaving out what is found in it and its instants."""
    left_out = {*_FOUND, *_APART, "type", "id", "slug", "former_slugs", "version", "versions", "modified_at"}
    stated = record.model_dump(mode="json", exclude=left_out)
    return hashlib.sha256(orjson.dumps(stated, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _fetch_existing(connection: Connection, record: ArticleRecord, known: Known) -> int | None:
    if record.id:
        return known.find_article(connection, "public_id", record.id)
    return known.find_article(connection, "source_key", build_source_key(record))


def build_source_key(record: ArticleRecord) -> str:
    """Return the key under which an article arrived: its own, else the slug that its headline makes."""
    if record.source_key:
        return record.source_key
    slug = record.slug or build_slug(record.headline)
    return slug or hashlib.sha256(record.headline.encode()).hexdigest()


def _complete_new(record: ArticleRecord, now: str) -> ArticleRecord:
    source_key = build_source_key(record)
    public_id = record.id or build_id(ARTICLE_PREFIX, source_key)
    is_public = record.status in (ArticleStatus.PUBLISHED, ArticleStatus.RETRACTED)
    published_at = record.published_at or (now if is_public else None)
    modified_at = record.modified_at or published_at or now
    complete = record.model_copy(
        update={
            "id": public_id,
            "source_key": source_key,
            "slug": record.slug or choose_slug(record.headline, public_id),
            "former_slugs": tuple(sorted(record.former_slugs)),
            "published_at": published_at,
            "modified_at": modified_at,
        }
    )
    if complete.versions:
        return complete
    return complete.model_copy(update={"versions": (_build_version(complete, published_at or modified_at),)})


def _complete_old(record: ArticleRecord, old: ArticleRecord, now: str) -> ArticleRecord:
    kept = {name: getattr(old, name) for name in _KEPT if name not in record.model_fields_set}
    if (record.body, record.body_format) == (old.body, old.body_format):
        kept |= {name: getattr(old, name) for name in _FOUND if name not in record.model_fields_set}
    complete = record.model_copy(update=kept)
    complete = _keep_slugs(complete, old)
    changed = any(getattr(complete, name) != getattr(old, name) for name in _CONTENT)
    if "modified_at" not in record.model_fields_set:
        same = (
            _compare(complete.model_copy(update={"modified_at": old.modified_at}), old) is Outcome.UNCHANGED
        )
        complete = complete.model_copy(update={"modified_at": old.modified_at if same else now})
    if not changed or "versions" in record.model_fields_set:
        return complete
    complete = complete.model_copy(update={"version": old.version + 1})
    state = _build_version(complete, complete.modified_at or now)
    return complete.model_copy(update={"versions": (*old.versions, state)})


def _date_retraction(record: ArticleRecord) -> ArticleRecord:
    """An article is changed when it is withdrawn, whatever a line that says so states as its last change."""
    if record.retraction is None or (record.modified_at or "") >= record.retraction.at:
        return record
    return record.model_copy(update={"modified_at": record.retraction.at})


def _keep_slugs(record: ArticleRecord, old: ArticleRecord) -> ArticleRecord:
    """A slug once given stays with its article."""
    slugs = {*record.former_slugs, *old.former_slugs, old.slug or ""} - {record.slug}
    return record.model_copy(update={"former_slugs": tuple(sorted(slugs))})


def _build_version(record: ArticleRecord, at: str) -> VersionRecord:
    return VersionRecord(
        version=record.version,
        headline=record.headline,
        summary=record.summary,
        body=record.body,
        body_format=record.body_format,
        at=at,
    )


def choose_slug(headline: str, public_id: str) -> str:
    """Return the slug of an article for which none is stated: the words of its headline, and a part of its id."""
    return build_own_slug(build_slug(headline) or "article", public_id)


def _compare(record: ArticleRecord, old: ArticleRecord) -> Outcome:
    apart = dict.fromkeys(_APART, ())
    same = record.model_copy(update=apart) == old.model_copy(update=apart)
    return Outcome.UNCHANGED if same else Outcome.CHANGED


def check_plan(
    connection: Connection,
    record: ArticleRecord,
    article_id: int | None,
    known: Known | None = None,
    old: ArticleRecord | None = None,
) -> None:
    """Raise InputError as `plan_article` where the complete record of row `article_id` may not be written.

    `old` is what is stored of it: a key that it has already is nobody else's.
    """
    _check_record(record)
    _check_keys(connection, record, article_id, known or Known(), old)


def check_new_keys(connection: Connection, record: ArticleRecord, known: Known) -> None:
    """Raise InputError as `plan_article` where a key of a new article is another's."""
    _check_keys(connection, record, None, known, None)


def _check_record(record: ArticleRecord) -> None:
    if BodyFormat.HTML in (record.body_format, *(version.body_format for version in record.versions)):
        raise InputError(
            "BODY_FORMAT_INVALID",
            "a body is kept as MARKDOWN or TEXT, not as HTML",
            place="bodyFormat",
            hint="convert the body to Markdown",
        )
    _check_status(record)
    _check_versions(record)


def _check_status(record: ArticleRecord) -> None:
    faults = {
        ArticleStatus.EMBARGOED: (
            record.embargoed_until is None,
            "an EMBARGOED article needs embargoedUntil",
        ),
        ArticleStatus.RETRACTED: (record.retraction is None, "a RETRACTED article needs a retraction"),
        ArticleStatus.PUBLISHED: (record.retraction is not None, "a PUBLISHED article has no retraction"),
    }
    is_wrong, message = faults.get(record.status, (False, ""))
    if is_wrong:
        raise InputError("STATUS_INVALID", message, place="status", hint="state both, or another status")


def _check_versions(record: ArticleRecord) -> None:
    numbers = [version.version for version in record.versions]
    last = record.versions[-1]
    is_current = all(getattr(last, name) == getattr(record, name) for name in _CONTENT)
    if numbers != sorted(set(numbers)) or numbers[-1] != record.version or not is_current:
        raise InputError(
            "VERSION_INVALID",
            "versions must rise, and the last must be the current number, headline, summary and body",
            place="versions",
            hint="leave versions out to have them counted",
        )


def _check_keys(
    connection: Connection,
    record: ArticleRecord,
    article_id: int | None,
    known: Known,
    old: ArticleRecord | None,
) -> None:
    own = set() if old is None else {old.slug, *old.former_slugs}
    for slug in (one for one in (record.slug, *record.former_slugs) if one not in own):
        owner = None if slug is None else known.find_article(connection, "slug", slug)
        if owner is not None and owner != article_id:
            raise InputError(
                "SLUG_TAKEN",
                f"the slug {slug!r} is or was another article's",
                place="slug",
                hint="state another slug; one that was given is never given again",
            )
    for name, code in (("source_key", "SOURCE_KEY_TAKEN"), ("url", "URL_TAKEN"), ("public_id", "ID_TAKEN")):
        value = record.id if name == "public_id" else getattr(record, name)
        if old is not None and value == (old.id if name == "public_id" else getattr(old, name)):
            continue
        owner = None if value is None else known.find_article(connection, name, value)
        if value is not None and owner is not None and owner != article_id:
            raise InputError(
                code,
                f"{value!r} belongs to another article",
                place=name,
                hint="state another, or leave it out",
            )
