"""Finds the entities in the text of a planned article."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from newsgraph.ingest.dictionary import Dictionary
from newsgraph.ingest.document import LinkedMention, Linking
from newsgraph.ingest.gazetteer import fetch_article_counts, fetch_names, fetch_shared_counts
from newsgraph.ingest.linking import Proposer, link_text
from newsgraph.ingest.short_name import add_short_names
from newsgraph.model.vocabulary import EvidenceMethod
from newsgraph.store.article import build_article_forms
from newsgraph.store.article_plan import ArticlePlan, resolve_article_entities
from newsgraph.store.record import MentionRecord, UnresolvedRecord


@dataclass(frozen=True)
class StoredStatistics:
    """What is stored about candidates: article counts as they were when the names were read, pairs as they are."""

    connection: Connection
    counts: Mapping[str, int]

    def count_articles(self, entity: str) -> int:
        """Return in how many published articles the entity was named."""
        return self.counts.get(entity, 0)

    def count_shared(
        self, candidates: Collection[str], context: Collection[str]
    ) -> Mapping[tuple[str, str], int]:
        """Return for pairs of a candidate and an entity of the context how many published articles name both."""
        return fetch_shared_counts(self.connection, candidates, context)


@dataclass
class Linker:
    """Links texts by all names that are stored, which it reads once and again after `forget_names`.

    `proposer` finds further names that no dictionary has.
    """

    proposer: Proposer | None = None
    _dictionary: Dictionary | None = field(default=None)
    _counts: dict[str, int] = field(default_factory=dict)

    def forget_names(self) -> None:
        """Read the names again before the next text: an entity or a merge was written."""
        self._dictionary = None

    def link(
        self, connection: Connection, plan: ArticlePlan, *, proposes: bool = True
    ) -> tuple[str, Linking]:
        """Return the plain text of a planned article and the names in it."""
        text = build_article_forms(plan.record).text
        record = plan.record
        return text, self.link_text(connection, text, record.headline, record.language, proposes=proposes)

    def link_text(
        self,
        connection: Connection,
        text: str,
        headline: str,
        language: str,
        stated: Sequence[LinkedMention] = (),
        *,
        proposes: bool = True,
    ) -> Linking:
        """Return the names of a text, the `stated` mentions among them."""
        return link_text(
            text,
            self.load(connection),
            headline=headline,
            language=language,
            statistics=self.load_statistics(connection),
            stated=stated,
            proposes=proposes,
            proposer=self.proposer,
        )

    def load(self, connection: Connection) -> Dictionary:
        """Return the dictionary of all names."""
        if self._dictionary is None:
            self._dictionary = Dictionary(add_short_names(fetch_names(connection)))
            self._counts = fetch_article_counts(connection)
        return self._dictionary

    def load_statistics(self, connection: Connection) -> StoredStatistics:
        """Return what linking asks about the stored articles."""
        self.load(connection)
        return StoredStatistics(connection, self._counts)

    def link_plan(self, connection: Connection, plan: ArticlePlan) -> ArticlePlan:
        """Return the plan with the mentions and the unresolved names of its text."""
        return add_linking(connection, plan, self.link(connection, plan, proposes=False)[1])


def add_linking(connection: Connection, plan: ArticlePlan, linking: Linking) -> ArticlePlan:
    """Return the plan with the linked and the ambiguous names of `linking`."""
    mentions = tuple(
        MentionRecord(entity=found.entity, start=found.start, end=found.end, method=EvidenceMethod.DICTIONARY)
        for found in linking.mentions
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
