"""May this viewer see this row: the only module that says so. Every read passes it.

Three classes of viewers are told apart, and a plan is made for one of them.

The public: a published article is visible; a retracted one answers at its own address, without its texts and lists;
drafts and embargoed articles do not exist. What only invisible articles support does not exist either:
`entity.public`, `evidence.attributed` and the rows of `relation_end` and `entity_pair` are derived by the writer from
what is visible.

A partner sees what the public does; what a partner may republish is what the licenses say (`compiler/license.py`).

Where the public is not shown all of an article (`public_part`), a partner is shown what a license lets out now.

The newsroom: drafts and embargoed articles answer with their texts and lists as a published one does, and so does
what only they support. Lists of articles hold published ones unless others are asked for, and what is derived over
articles (counts, related lists, full text, pairs, paths) is that of the published ones for everybody. A retracted
article shows the newsroom what it shows the public.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from newsgraph.compiler.known_at import KnownAt, build_not_ended
from newsgraph.compiler.license import Decision, build_let_out
from newsgraph.compiler.naming import Namer
from newsgraph.compiler.plan_rows import (
    All,
    Bound,
    Choose,
    Compare,
    Constant,
    Either,
    Exists,
    Expression,
    HoldsOf,
    InConstants,
    InRows,
    IsNull,
    Not,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.viewer import PARTNER
from newsgraph.model.viewer import ViewerClass
from newsgraph.model.vocabulary import AccessReason, ArticlePart, ArticleStatus

PUBLISHED = Constant("PUBLISHED")
RETRACTED = Constant("RETRACTED")
YES = Constant(1)
ALWAYS = All(())
NOBODY = Either(())
"""Holds for no row."""
PUBLIC_STATES = ("PUBLISHED", "RETRACTED")
NEWSROOM_READABLE = ("PUBLISHED", "DRAFT", "EMBARGOED")


@dataclass(frozen=True)
class Visibility:
    """What viewers of one class may see, in one operation.

    `known_at` is the instant as of which relations, their evidence and those they name are read, None for now. What
    was withdrawn since is then visible; what the public may not see stays hidden from it, whatever the instant.
    `public_part` is how much of an article everybody may read.
    """

    viewer_class: ViewerClass
    namer: Namer
    public_part: ArticlePart = ArticlePart.BODY
    known_at: KnownAt = None
    _shown: dict[tuple[ArticlePart, str], Predicate] = field(default_factory=dict, compare=False, repr=False)
    """What was built of an article's row already: one predicate is worked out once for a row."""

    def as_of(self, known_at: KnownAt) -> "Visibility":
        """Return the same viewers' sight as of another instant."""
        return self if known_at == self.known_at else replace(self, known_at=known_at)

    @property
    def is_newsroom(self) -> bool:
        """Whether unpublished articles, and what only they support, are there."""
        return self.viewer_class is ViewerClass.NEWSROOM

    @property
    def is_partner(self) -> bool:
        """Whether whoever asks may hold licenses."""
        return self.viewer_class is ViewerClass.PARTNER

    @property
    def has_ends(self) -> bool:
        """Whether the relations of an entity are those of `relation_end`, which the public sees now."""
        return self.known_at is None and not self.is_newsroom

    def build_visible(self, table: str, alias: str) -> tuple[Predicate, ...]:
        """Return what must hold for a row of `table` to be visible behind a link or among what hangs from a row.

        Tables that only hang from a visible row (paragraphs, aliases, reasons) have no condition of their own; of
        `article_search` the writer keeps rows of published articles alone.
        """
        match table:
            case "article":
                return (
                    (self.build_readable(alias),) if self.known_at is None else self._build_addressable(alias)
                )
            case "entity" | "former_entity":
                return () if self.is_newsroom else self._build_public_entity(table, alias)
            case "relation":
                return (self._has_visible_evidence(alias),)
            case "evidence":
                return self._build_standing_evidence(alias)
            case "article_version" if not self.is_newsroom:
                return (Not(IsNull(Ref(alias, "public_number"))),)
            case "entity_proposal" | "entity_proposal_mention" | "relation_proposal" | "unresolved_mention":
                return self._build_waiting(table, alias)
            case "download" | "access_event":
                return () if self.is_newsroom else (self._is_own(alias),)
            case "mention" if self.known_at is None:
                return (self._shown_article_of(alias),)
            case _:
                return ()  # `relation_end`, `entity_pair`, `change`: the writer keeps what is public alone

    def build_listed(self, table: str, alias: str) -> tuple[Predicate, ...]:
        """Return what must hold for a row to stand in what is derived over all articles, or in a list by default.

        That is the published corpus, whoever asks: drafts are listed where a filter names their status.
        """
        match table:
            case "article":
                return (Compare(Ref(alias, "status"), "=", PUBLISHED),)
            case "entity":
                return (Compare(Ref(alias, "public"), "=", YES),)
            case _:
                return self.build_visible(table, alias)

    def build_addressable(self, table: str, alias: str) -> tuple[Predicate, ...]:
        """Return what must hold for a row to answer at its own id, slug or address."""
        return self._build_addressable(alias) if table == "article" else self.build_visible(table, alias)

    def choose_states(self, given: Iterable[str], is_readable: bool) -> tuple[str, ...]:
        """Return those of the given states, in one order, in which an article answers; or in which it can be read."""
        seen: tuple[str, ...] = tuple(ArticleStatus) if self.is_newsroom else PUBLIC_STATES
        shown = set(seen) - {ArticleStatus.RETRACTED} if is_readable else set(seen)
        return tuple(sorted(shown.intersection(str(state) for state in given)))

    def build_standing(self, entity: str) -> Predicate:
        """Return what must hold for an entity to be listed: it stands for itself, not merged into another."""
        resolution, table = self.namer.name("entity_resolution")
        own = Compare(Ref(resolution, "entity_id"), "=", Ref(entity, "id"))
        itself = Compare(Ref(resolution, "survivor_id"), "=", Ref(resolution, "entity_id"))
        return HoldsOf(Rows(((resolution, table),), (own,)), itself)

    def build_readable(self, article: str) -> Predicate:
        """Return what must hold for an article's texts and lists to be shown: nobody reads a retracted one."""
        status = Ref(article, "status")
        return InConstants(status, NEWSROOM_READABLE) if self.is_newsroom else Compare(status, "=", PUBLISHED)

    def build_shown(self, part: ArticlePart, article: str) -> Predicate:
        """Return what must hold for the text of a part of an article to be shown."""
        if (part, article) not in self._shown:
            self._shown[part, article] = self._build_shown(part, article)
        return self._shown[part, article]

    def _build_shown(self, part: ArticlePart, article: str) -> Predicate:
        readable = self.build_readable(article)
        if self.is_open(part):
            return readable
        return All((readable, build_let_out(part, article, self.namer))) if self.is_partner else NOBODY

    def is_open(self, part: ArticlePart) -> bool:
        """Return whether a part of whatever article is readable is shown to every viewer of the class."""
        return self.is_newsroom or self.public_part.holds(part)

    def build_quotable(self, evidence: str) -> Predicate:
        """Return what must hold for the words of a passage to be shown: its article's text may still be read."""
        return self._shown_article_of(evidence)

    def build_reasons(
        self, article: str, decision: Decision | None
    ) -> tuple[tuple[Predicate, AccessReason], ...]:
        """Return why the viewer may read an article that is visible, or may not: the first that holds decides.

        For a partner, why an article may be republished or may not, by the license that decides.
        """
        published, retracted = (
            Compare(Ref(article, "status"), "=", status) for status in (PUBLISHED, RETRACTED)
        )
        if decision is not None:
            withdrawn = (retracted, AccessReason.RETRACTED)
            whole = (decision.is_whole, AccessReason.LICENSED)
            return (withdrawn, *decision.refusals, whole, (ALWAYS, AccessReason.SUMMARY_ONLY))
        own = ((self.build_readable(article), AccessReason.EDITOR),) if self.is_newsroom else ()
        reason = AccessReason.OPEN if self.is_open(ArticlePart.BODY) else AccessReason.SUMMARY_ONLY
        return ((published, reason), *own, (retracted, AccessReason.RETRACTED))

    def build_instant(self, instant: Expression, since: Ref) -> Expression:
        """Return an instant of an article's history; the public is told none before the article was published."""
        return instant if self.is_newsroom else Choose(((Compare(instant, "<", since), since),), instant)

    def choose_column(self, public: str, newsroom: str | None) -> str:
        """Return the column that these viewers read of two that say the same to each class in its own way."""
        return newsroom if self.is_newsroom and newsroom is not None else public

    def build_evidence_of(self, relation: str, evidence: str) -> tuple[Predicate, ...]:
        """Return what must hold for `evidence` to count for the viewer as evidence of a relation."""
        return (
            Compare(Ref(evidence, "relation_id"), "=", Ref(relation, "id")),
            *self._build_standing_evidence(evidence),
        )

    def _build_waiting(self, table: str, alias: str) -> tuple[Predicate, ...]:
        """What waits for an editor is there for the newsroom alone, as long as the text it stands in may be read."""
        if not self.is_newsroom:
            return (NOBODY,)
        return () if table == "entity_proposal" else (self._readable_article_of(alias),)

    def _is_own(self, alias: str) -> Predicate:
        """The row is of the partner who asks; whoever is none has no row."""
        if self.viewer_class is not ViewerClass.PARTNER:
            return NOBODY
        partner, table = self.namer.name("partner")
        same = Compare(Ref(partner, "public_id"), "=", PARTNER)
        return InRows(Ref(alias, "partner_id"), Rows(((partner, table),), (same,)), Ref(partner, "id"))

    # -------------------------------------------------------------- articles

    def _build_addressable(self, article: str) -> tuple[Predicate, ...]:
        return () if self.is_newsroom else (InConstants(Ref(article, "status"), PUBLIC_STATES),)

    def _readable_article_of(self, alias: str) -> Predicate:
        article, table = self.namer.name("article")
        same = Compare(Ref(article, "id"), "=", Ref(alias, "article_id"))
        return Exists(Rows(((article, table),), (same, self.build_readable(article))))

    def _shown_article_of(self, alias: str) -> Predicate:
        """The row is made of the text of its article, and that is shown."""
        if self.is_open(ArticlePart.BODY):
            return self._readable_article_of(alias)
        article, table = self.namer.name("article")
        same = Compare(Ref(article, "id"), "=", Ref(alias, "article_id"))
        return Exists(Rows(((article, table),), (same, self.build_shown(ArticlePart.BODY, article))))

    def _public_article_of(self, alias: str, known_at: Bound) -> Predicate:
        article, table = self.namer.name("article")
        return Exists(
            Rows(
                ((article, table),),
                (
                    Compare(Ref(article, "id"), "=", Ref(alias, "article_id")),
                    *self._build_addressable(article),
                    Compare(Ref(article, "published_at"), "<=", known_at),
                ),
            )
        )

    # -------------------------------------------------------------- evidence

    def _build_standing_evidence(self, alias: str) -> tuple[Predicate, ...]:
        """Evidence that is not withdrawn, attributed as its kind demands, and printed in an article that can be read.

        As of an instant: on record by then, not withdrawn by then, in an article that was published by then. The
        newsroom knew an article from when its evidence was on record.
        """
        if self.known_at is None:
            return (
                IsNull(Ref(alias, "withdrawn_at")),
                Compare(Ref(alias, "attributed"), "=", YES),
                self._readable_article_of(alias),
            )
        then = (
            Compare(Ref(alias, "recorded_at"), "<=", self.known_at),
            build_not_ended(Ref(alias, "withdrawn_at"), self.known_at),
            Compare(Ref(alias, "attributed"), "=", YES),
        )
        return then if self.is_newsroom else (*then, self._public_article_of(alias, self.known_at))

    def _has_visible_evidence(self, relation: str) -> Predicate:
        evidence, table = self.namer.name("evidence")
        return Exists(Rows(((evidence, table),), self.build_evidence_of(relation, evidence)))

    # -------------------------------------------------------------- entities

    def _build_public_entity(self, table: str, alias: str) -> tuple[Predicate, ...]:
        """An entity that the public knows; as of an instant, it is reached only from evidence that was visible then.

        Such an entity was named by that evidence, or stood for one that was.
        """
        public = Compare(Ref(alias, "public"), "=", YES)
        if self.known_at is None:
            return (public,)
        if table == "entity":
            return ()
        return (Either((public, *self._named_by_evidence(alias))),)

    def _named_by_evidence(self, entity: str) -> tuple[Predicate, ...]:
        """Evidence visible at the instant names the entity: as who speaks, or at an end of its relation."""
        evidence, table = self.namer.name("evidence")
        speaks = Compare(Ref(evidence, "speaker_id"), "=", Ref(entity, "id"))
        spoken = Rows(((evidence, table),), (speaks, *self._build_standing_evidence(evidence)))
        named: list[Predicate] = [Exists(spoken)]
        for column in ("subject_id", "object_id"):
            relation, relation_table = self.namer.name("relation")
            ends = Compare(Ref(relation, column), "=", Ref(entity, "id"))
            visible = self._has_visible_evidence(relation)
            named.append(Exists(Rows(((relation, relation_table),), (ends, visible))))
        return tuple(named)
