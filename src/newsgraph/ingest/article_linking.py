"""Finds the entities in the text of a planned article."""

from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from newsgraph.ingest.dictionary import Dictionary
from newsgraph.ingest.document import Linking
from newsgraph.ingest.gazetteer import fetch_names
from newsgraph.ingest.linking import link_text
from newsgraph.store.article import build_article_forms
from newsgraph.store.article_plan import ArticlePlan, resolve_article_entities
from newsgraph.store.record import MentionRecord, UnresolvedRecord


@dataclass
class Linker:
    """Links texts by all names that are stored, which it reads once and again after `forget_names`."""

    _dictionary: Dictionary | None = field(default=None)

    def forget_names(self) -> None:
        """Read the names again before the next text: an entity or a merge was written."""
        self._dictionary = None

    def link(self, connection: Connection, plan: ArticlePlan) -> tuple[str, Linking]:
        """Return the plain text of a planned article and the names in it."""
        text = build_article_forms(plan.record).text
        record, dictionary = plan.record, self.load(connection)
        return text, link_text(text, dictionary, headline=record.headline, language=record.language)

    def load(self, connection: Connection) -> Dictionary:
        """Return the dictionary of all names."""
        if self._dictionary is None:
            self._dictionary = Dictionary(fetch_names(connection))
        return self._dictionary

    def link_plan(self, connection: Connection, plan: ArticlePlan) -> ArticlePlan:
        """Return the plan with the mentions and the unresolved names of its text."""
        return add_linking(connection, plan, self.link(connection, plan)[1])


def add_linking(connection: Connection, plan: ArticlePlan, linking: Linking) -> ArticlePlan:
    """Return the plan with the linked and the ambiguous names of `linking`."""
    mentions = tuple(
        MentionRecord(entity=found.entity, start=found.start, end=found.end) for found in linking.mentions
    )
    unresolved = tuple(
        UnresolvedRecord(start=found.start, end=found.end, candidates=found.candidates)
        for found in linking.ambiguous
    )
    record = plan.record.model_copy(update={"mentions": mentions, "unresolved": unresolved})
    entity_ids = dict(plan.entity_ids)
    return replace(
        plan, record=resolve_article_entities(connection, record, entity_ids), entity_ids=entity_ids
    )
