"""Writes one record after another, with all that follows from each: changes, weights, counts and full text."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table

from newsgraph.changes.log import ChangeLog, is_log_empty, render_entity_subject, write_restored_change
from newsgraph.changes.relation_visibility import (
    fetch_article_relations,
    fetch_relations_served_by,
    fetch_served_relations,
    fetch_visible_relations,
)
from newsgraph.index.article_entity import (
    fetch_mentioning,
    fetch_weights,
    write_article_entities,
)
from newsgraph.index.entity_count import (
    Appearance,
    fetch_named_entities,
    fetch_relation_entities,
    fetch_survivors,
    is_entity_known,
    is_entity_public,
    list_remaining,
    write_entity_counts,
)
from newsgraph.index.entity_pair import count_pairs, uncount_pairs
from newsgraph.index.full_text import write_full_text
from newsgraph.index.related import write_related
from newsgraph.index.related_article import ArticleCount
from newsgraph.index.relation_end import fetch_entity_relations
from newsgraph.index.unpaired_article import LAST_ROW
from newsgraph.ingest.import_state import ImportState, WaitingArticle
from newsgraph.ingest.new_article_index import index_new_articles
from newsgraph.ingest.pending_link import PendingLinks
from newsgraph.ingest.prepared_article import PreparedArticle
from newsgraph.ingest.report import ImportReport
from newsgraph.ingest.visible_end import write_visible_ends
from newsgraph.model.vocabulary import ArticleStatus, ChangeAction, EntityOrigin
from newsgraph.store.article import (
    NewArticle,
    apply_plan,
    build_new_article,
    delete_article,
    insert_articles,
)
from newsgraph.store.article_plan import ArticlePlan, build_source_key, check_new_keys, plan_article
from newsgraph.store.bare_relation import write_bare_relation
from newsgraph.store.core_table import LISTED_ARTICLE, PINNED_ARTICLE
from newsgraph.store.entity import write_entity
from newsgraph.store.merge import write_merge
from newsgraph.store.name_state import raise_name_generation
from newsgraph.store.outcome import ArticleWrite, EntityWrite, MergeWrite, Outcome, RelationWrite
from newsgraph.store.proposal import clear_entity_proposals, write_entity_proposal
from newsgraph.store.record import (
    ArticleRecord,
    BareRelationRecord,
    ChangeRecord,
    EntityProposalRecord,
    EntityRecord,
    HeaderRecord,
    MergeRecord,
    RelationRecord,
)
from newsgraph.store.relation import VersionTexts, fetch_relation_row, write_relation
from newsgraph.store.relation_former_id import resolve_former_ids
from newsgraph.store.renewal import withdraw_evidence

MAX_SHOWN = 80
"""Characters of a quote that a report shows."""


class RecordWriter:
    """Writes records in one transaction; counts go into `report`."""

    def __init__(self, connection: Connection, state: ImportState, report: ImportReport):
        self.connection = connection
        self.state = state
        self.report = report
        self.log = ChangeLog(connection, state.now, state.restored)
        self._texts = VersionTexts()

    def write(self, record: object, file: str, place: str, prepared: PreparedArticle | None = None) -> None:
        """Write one record of a JSON Lines file; raises InputError where it is refused.

        `prepared` is what follows from the record of an article, where that was worked out already.
        """
        if not isinstance(record, HeaderRecord | ArticleRecord):
            self.state.known.forget()
        match record:
            case HeaderRecord():
                pass
            case ChangeRecord():
                self._restore_change(record)
            case EntityRecord():
                self.write_entity(record)
            case MergeRecord():
                self.write_merge(record, record.reason)
            case ArticleRecord():
                self._write_linked_article(record, file, place, prepared)
            case RelationRecord():
                write = self.write_relation(resolve_former_ids(self.connection, record))
                self._note_held(write, file, place)
            case EntityProposalRecord():
                self.report.entity_proposals += write_entity_proposal(self.connection, record) is Outcome.NEW
            case BareRelationRecord():
                self.report.relation_proposals += write_bare_relation(self.connection, record) is Outcome.NEW

    def is_new(self, record: object) -> bool:
        """Return whether this is an article that is neither stored nor planned; before any other, `flush`."""
        if not isinstance(record, ArticleRecord):
            return False
        key, value = ("public_id", record.id) if record.id else ("source_key", build_source_key(record))
        return self.state.known.find_article(self.connection, key, value) is None

    def write_entity(self, record: EntityRecord) -> EntityWrite:
        """Write an entity; names that were linked before stay as they are."""
        write = write_entity(self.connection, record)
        self.report.count("entities", write.outcome)
        if write.outcome is not Outcome.UNCHANGED:
            self._forget_names()
            self.state.known.forget()
            was_public = write.outcome is Outcome.CHANGED and is_entity_public(self.connection, write.id)
            is_public = was_public or write.origin == EntityOrigin.GAZETTEER
            if write.outcome is Outcome.CHANGED:
                self._recount(fetch_survivors(self.connection, [write.id]))
            self.log.append_entity(write, was_public=was_public, is_public=is_public)
        return write

    def write_planned(self, plan: ArticlePlan, what: str = "articles") -> ArticleWrite:
        """Write a planned article and what follows from it."""
        before_status = None if plan.old is None else plan.old.status
        if ArticleStatus.PUBLISHED not in (plan.record.status, before_status):
            return self._write_hidden(plan, what)
        before = (
            set() if plan.article_id is None else fetch_named_entities(self.connection, [plan.article_id])
        )
        relations = fetch_article_relations(self.connection, plan.article_id)
        visible = fetch_visible_relations(self.connection, relations)
        served = fetch_relations_served_by(self.connection, plan.article_id)
        if plan.article_id is not None and plan.text_changed:
            clear_entity_proposals(self.connection, plan.article_id)
        write = apply_plan(self.connection, plan)
        self._texts.forget()
        self._count(plan, write, what)
        if write.outcome is not Outcome.UNCHANGED:
            self.log.append_article(write)
            self._reindex([write.id], before)
            touched = served ^ fetch_relations_served_by(self.connection, write.id)
            self.log.append_visibility(visible, write_visible_ends(self.connection, relations), touched)
            self.state.related.add(write.id)
        return write

    def _write_hidden(self, plan: ArticlePlan, what: str) -> ArticleWrite:
        """Write an article that is and was not published: nothing that is derived over articles changes with it."""
        if plan.article_id is not None and plan.text_changed:
            clear_entity_proposals(self.connection, plan.article_id)
        write = apply_plan(self.connection, plan)
        self._texts.forget()
        self._count(plan, write, what)
        if write.outcome is not Outcome.UNCHANGED:
            self.log.append_article(write)
            write_article_entities(self.connection, [write.id], are_new=write.outcome is Outcome.NEW)
        return write

    def _count(self, plan: ArticlePlan, write: ArticleWrite, what: str) -> None:
        self.report.count(what, write.outcome, plan.record.slug)
        if write.outcome is not Outcome.UNCHANGED:
            self.report.mentions += len(plan.record.mentions)
            self.report.unresolved += len(plan.record.unresolved)
            self.report.relation_proposals += len(plan.record.relation_proposals)

    def delete_hidden(self, article_id: int) -> None:
        """Delete an article that never was public, and the relations that nothing but it is evidence for."""
        clear_entity_proposals(self.connection, article_id)
        delete_article(self.connection, article_id)
        self._texts.forget()

    def write_relation(self, record: RelationRecord, *, is_decision: bool = False) -> RelationWrite:
        """Write a relation with its evidence, and report it where it is public; `is_decision` as of the store."""
        relation_id = fetch_relation_row(self.connection, record)
        before = {} if relation_id is None else fetch_visible_relations(self.connection, [relation_id])
        write = write_relation(self.connection, record, self._texts, is_decision=is_decision)
        after = write_visible_ends(self.connection, [write.id])
        self.report.count("relations", write.outcome)
        self.report.evidence += write.new_evidence
        self.log.append_visibility(before, after, {write.id} if write.is_served_changed else set())
        if write.outcome is not Outcome.UNCHANGED:
            self._recount(fetch_survivors(self.connection, write.entity_ids))
        return write

    def _note_held(self, write: RelationWrite, file: str, place: str) -> None:
        for quote in write.held:
            shown = quote if len(quote) <= MAX_SHOWN else quote[: MAX_SHOWN - 2] + " …"
            text = f"the passage “{shown}” stays withdrawn: an editor withdrew it"
            self.report.note(file, place, text)

    def withdraw(self, evidence: list[tuple[str, int]], reason: str) -> None:
        """Withdraw passages, given as public id and relation row, and report what thereby is public no longer."""
        if not evidence:
            return
        relations = [relation_id for _, relation_id in evidence]
        named = fetch_relation_entities(self.connection, relations)
        before = fetch_visible_relations(self.connection, relations)
        passages = [public_id for public_id, _ in evidence]
        served = fetch_served_relations(self.connection, passages)
        withdraw_evidence(self.connection, passages, self.state.now, reason)
        after = write_visible_ends(self.connection, relations)
        self.log.append_visibility(before, after, served)
        self._recount(named)

    def _write_linked_article(
        self, record: ArticleRecord, file: str, place: str, prepared: PreparedArticle | None
    ) -> None:
        known = self.state.known
        text = None if prepared is None else prepared.text
        if prepared is not None and prepared.new is not None and self._is_still_new(record, prepared):
            check_new_keys(self.connection, prepared.new.plan.record, known)
            self._let_wait(WaitingArticle(prepared.new, file, place, text))
            return
        plan = plan_article(self.connection, record, self.state.now, known)
        if plan.needs_linking:
            plan = self.state.linker.link_plan(self.connection, plan)
        if plan.article_id is None:
            article = build_new_article(plan, None if prepared is None else prepared.forms)
            self._let_wait(WaitingArticle(article, file, place, text))
            return
        write = self.write_planned(plan)
        known.forget_articles()
        for member, table in (("listed", LISTED_ARTICLE), ("pinned", PINNED_ARTICLE)):
            if member in record.model_fields_set:
                self.add_links(file, place, member, table, write.id, getattr(record, member))

    def _is_still_new(self, record: ArticleRecord, prepared: PreparedArticle) -> bool:
        """Return whether the rows that were prepared for an article are those that it has now."""
        return prepared.generation == self.state.known.generation and self.is_new(record)

    def _let_wait(self, waiting: WaitingArticle) -> None:
        record = waiting.article.plan.record
        self.state.waiting.append(waiting)
        self.state.known.add_planned(record, build_source_key(record))

    def flush(self) -> None:
        """Insert the new articles that wait, and all that follows from them, table by table."""
        waiting, self.state.waiting = self.state.waiting, []
        if not waiting:
            return
        articles = [found.article for found in waiting]
        writes = insert_articles(self.connection, articles)
        # While the database inserts the rows.
        for write, found in zip(writes, waiting, strict=True):
            if write.status == ArticleStatus.PUBLISHED:
                text = found.build_text()
                self.state.counted[write.id] = ArticleCount(text.words, {})
                self.state.indexed[write.id] = text.indexed
        self.state.known.forget_articles()
        self._texts.forget()
        for write, found in zip(writes, waiting, strict=True):
            record = found.article.plan.record
            self.report.count("articles", write.outcome, record.slug)
            self.report.mentions += len(record.mentions)
            self.report.unresolved += len(record.unresolved)
            self.report.relation_proposals += len(record.relation_proposals)
            for member, table in (("listed", LISTED_ARTICLE), ("pinned", PINNED_ARTICLE)):
                if references := getattr(record, member):
                    self.add_links(found.file, found.place, member, table, write.id, references)
        self.log.append_articles(writes)
        self._index_new(writes, articles)

    def _index_new(self, writes: Sequence[ArticleWrite], articles: Sequence[NewArticle]) -> None:
        index_new_articles(self.connection, self.state, writes, articles)

    def add_links(
        self, file: str, place: str, member: str, table: Table, article_id: int, references: tuple[str, ...]
    ) -> None:
        """Remember a list of articles until all articles are there."""
        self.state.pending.append(PendingLinks(file, place, member, table, article_id, references))

    def _restore_change(self, record: ChangeRecord) -> None:
        """Put a row of an export back where the log was empty when the import began."""
        if self.state.is_restoring is None:
            self.state.is_restoring = is_log_empty(self.connection)
        if self.state.is_restoring:
            write_restored_change(self.connection, record)
            self.state.restored.add(record.subject_id)

    def write_merge(self, record: MergeRecord, reason: str | None = None) -> MergeWrite:
        """Write a merge, or its end (`split_at`), with all that follows; `reason` is what the log tells of it.

        The log tells of it where everybody knows the entity by an id of its own, and of nobody else. Raises
        InputError as `write_merge` of the store.
        """
        write = write_merge(self.connection, record)
        self.report.count("merges", write.outcome)
        if write.outcome is Outcome.UNCHANGED:
            return write
        self._forget_names()
        if is_entity_known(self.connection, write.from_id):
            action = ChangeAction.SPLIT if write.is_split else ChangeAction.MERGED
            self.log.append(render_entity_subject(write.from_kind), write.from_public_id, action, reason)
            self.state.told.add(write.from_public_id)
        articles = fetch_mentioning(self.connection, write.entity_ids)
        weights = fetch_weights(self.connection, articles)
        before = fetch_named_entities(self.connection, articles) | set(write.entity_ids)
        self._reindex(articles, before | fetch_survivors(self.connection, write.entity_ids))
        write_visible_ends(self.connection, fetch_entity_relations(self.connection, write.entity_ids))
        after = fetch_weights(
            self.connection, articles
        )  # a merge of who is hidden alone computes no list anew
        self.state.related.update(row for row in articles if weights.get(row) != after.get(row))
        return write

    def _reindex(self, article_ids: list[int], named_before: set[int]) -> None:
        for article_id in article_ids:
            self.state.counted.pop(article_id, None)
            self.state.indexed.pop(article_id, None)
        uncount_pairs(self.connection, article_ids)
        write_article_entities(self.connection, article_ids)
        count_pairs(self.connection, article_ids)
        self.state.unindexed.update(article_ids)
        named = named_before | fetch_named_entities(self.connection, article_ids)
        self._recount(named)

    def _recount(self, entity_ids: set[int]) -> None:
        """Have these entities counted at the end of the transaction, once for all that it writes."""
        self.state.uncounted.update(entity_ids)

    def finish(self) -> None:
        """Insert what waits, index texts, count what this transaction named or ceased to name, and relate it.

        It is the last thing in a transaction: full text is then written once for all its articles.
        """
        state = self.state
        self.flush()
        write_full_text(self.connection, sorted(state.unindexed), state.indexed)
        counted = write_entity_counts(self.connection, state.uncounted)
        for appearance in list_remaining([*state.appeared, *counted]):
            self._report_appearance(appearance)
        if state.is_bulk:
            state.unpaired.count_part(self.connection, min(state.counted, default=LAST_ROW))
        write_related(self.connection, state.related, state.linked, state.memory, state.counted)
        if state.has_new_names:
            raise_name_generation(self.connection)
            state.has_new_names = False
        for done in (
            state.unindexed,
            state.uncounted,
            state.related,
            state.counted,
            state.indexed,
            state.told,
            state.linked,
        ):
            done.clear()
        state.appeared.clear()

    def _forget_names(self) -> None:
        """Have the names read again, here and by all others once the transaction is done."""
        self.state.linker.forget_names()
        self.state.memory.names.clear()
        self.state.has_new_names = True

    def _report_appearance(self, appearance: Appearance) -> None:
        """An entity that came from saving is public as long as something public names it.

        Of one that was merged or split the log has told that already.
        """
        if appearance.origin == EntityOrigin.SAVED and appearance.public_id not in self.state.told:
            action = ChangeAction.PUBLISHED if appearance.is_public else ChangeAction.RETRACTED
            self.log.append(render_entity_subject(appearance.kind), appearance.public_id, action)
