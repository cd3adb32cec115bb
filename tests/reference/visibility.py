"""Which rows a class of viewers sees, worked out from the rows as they are imported, not from what is derived."""

from dataclasses import dataclass, replace
from functools import cached_property

from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.model.vocabulary import NEUTRAL_KINDS
from reference.load import Row, Tables
from support_viewer import ASKED_AT, VIEWERS


@dataclass(frozen=True)
class View:
    """A database as viewers of a class see it at the instant `now`, at the address `public_url`.

    `corpus` is what the public sees: what is counted and listed over articles, whoever asks.
    """

    tables: Tables
    public_url: str
    viewer_class: ViewerClass = ViewerClass.PUBLIC
    named: Viewer | None = None
    now: str = ASKED_AT

    @property
    def is_partner(self) -> bool:
        return self.viewer_class is ViewerClass.PARTNER

    @property
    def is_newsroom(self) -> bool:
        return self.viewer_class is ViewerClass.NEWSROOM

    @property
    def viewer(self) -> Viewer:
        """Who asks: whoever was named, else the one that stands for the class."""
        return self.named or VIEWERS[self.viewer_class]

    @cached_property
    def corpus(self) -> "View":
        return replace(self, viewer_class=ViewerClass.PUBLIC) if self.is_newsroom else self

    def is_published(self, article: Row) -> bool:
        return article.status == "PUBLISHED"

    def is_addressable(self, article: Row) -> bool:
        """Whether it answers at its own id, slug or url: a retracted article does, without its texts."""
        return self.is_newsroom or article.status in ("PUBLISHED", "RETRACTED")

    def is_readable(self, article: Row) -> bool:
        """Whether its texts and lists are shown: nobody reads a retracted one."""
        return article.status != "RETRACTED" if self.is_newsroom else self.is_published(article)

    def article_of(self, row: Row) -> Row:
        return self.tables.by_id["article"][row.article_id]

    def is_mention_visible(self, mention: Row) -> bool:
        return self.is_readable(self.article_of(mention))

    def is_evidence_visible(self, evidence: Row, instant: str | None = None) -> bool:
        """Whether it counts now, or counted at an instant by what may still be told of it."""
        relation = self.tables.by_id["relation"][evidence.relation_id]
        article = self.article_of(evidence)
        is_attributed = evidence.speaker_id is not None or article.source_id is not None
        if not is_attributed and relation.kind not in NEUTRAL_KINDS:
            return False
        if instant is None:
            return evidence.withdrawn_at is None and self.is_readable(article)
        if not self.is_newsroom and (not self.is_addressable(article) or article.published_at > instant):
            return False
        return evidence.recorded_at <= instant and not (evidence.withdrawn_at or "~") <= instant

    def evidence_for(self, relation: Row, instant: str | None = None) -> list[Row]:
        """Return the visible evidence of a relation."""
        return [
            row
            for row in self.tables.of("evidence", "relation_id", relation.id)
            if self.is_evidence_visible(row, instant)
        ]

    def is_relation_visible(self, relation: Row, instant: str | None = None) -> bool:
        return bool(self.evidence_for(relation, instant))

    def resolve(self, entity_id: int | None, instant: str | None) -> Row | None:
        """Return who stands for the entity with this row id, or stood for it at an instant."""
        if instant is None:
            return self.tables.resolve_entity(entity_id)
        return self.tables.resolve_entity_at(entity_id, instant)

    def is_entity_visible(self, entity: Row) -> bool:
        return self.is_newsroom or self.is_entity_listed(entity)

    def is_entity_listed(self, entity: Row) -> bool:
        """Whether something published names it, or a gazetteer does."""
        return entity.id in self.corpus._visible_entities

    @cached_property
    def _visible_entities(self) -> set[int]:
        return {self.tables.resolve_entity(entity_id).id for entity_id in self._named_records}

    @cached_property
    def _named_records(self) -> set[int]:
        named = [row.id for row in self.tables["entity"] if row.origin == "GAZETTEER"]
        named += [row.entity_id for row in self.tables["mention"] if self.is_mention_visible(row)]
        published = [row for row in self.tables["article"] if self.is_published(row)]
        named += [row.source_id for row in published]
        named += [
            row.entity_id for row in self.tables["article_author"] if self.is_published(self.article_of(row))
        ]
        return {*named, *self._list_evidence_entities(None)} - {None}

    def is_record_known(self, record: Row, instant: str | None = None) -> bool:
        """Whether its id is known: something names it, or a record that was merged into it, by itself."""
        if self.is_newsroom or record.id in self._known_records:
            return True
        return instant is not None and record.id in self._list_evidence_entities(instant)

    @cached_property
    def _known_records(self) -> set[int]:
        known = set(self._named_records)
        merges = [row for row in self.tables["entity_merge"] if row.split_at is None]
        while grown := {row.into_id for row in merges if row.from_id in known} - known:
            known |= grown
        return known

    def _list_evidence_entities(self, instant: str | None) -> set[int]:
        found: set[int] = set()
        for evidence in self.tables["evidence"]:
            if self.is_evidence_visible(evidence, instant):
                relation = self.tables.by_id["relation"][evidence.relation_id]
                found |= {relation.subject_id, relation.object_id, evidence.speaker_id}
        return found

    def mentions_in(self, article: Row) -> list[Row]:
        """Return the mentions of an article in the order they stand."""
        return sorted(
            self.tables.of("mention", "article_id", article.id), key=lambda row: (row.start, row.public_id)
        )

    def mentions_of(self, article: Row, entity: Row) -> list[Row]:
        """Return the mentions of one entity, under any of its records, in an article."""
        return [
            row for row in self.mentions_in(article) if self.tables.resolve_entity(row.entity_id) is entity
        ]

    def mentioning(self, entity: Row) -> list[Row]:
        """Return the published articles that mention an entity, oldest first."""
        return sorted(self.corpus.naming(entity), key=lambda row: row.published_at or "")

    def naming(self, entity: Row) -> list[Row]:
        """Return the articles that mention an entity and may be read."""
        return self._naming.get(entity.id, [])

    @cached_property
    def _naming(self) -> dict[int, list[Row]]:
        found: dict[int, dict[int, Row]] = {}
        for mention in self.tables["mention"]:
            if self.is_mention_visible(mention):
                entity = self.tables.resolve_entity(mention.entity_id)
                found.setdefault(entity.id, {})[mention.article_id] = self.article_of(mention)
        return {entity_id: list(articles.values()) for entity_id, articles in found.items()}

    def resolve_references(self, public_ids: list[str], instant: str | None = None) -> list[Row | None]:
        """Return who stands, or stood, for each public id of an entity; None for one that is unknown."""
        rows = (self.tables.of("entity", "public_id", public_id) for public_id in public_ids)
        return [
            self.resolve(found[0].id, instant) if found and self.is_record_known(found[0], instant) else None
            for found in rows
        ]
