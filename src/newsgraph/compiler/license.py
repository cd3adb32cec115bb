"""What a partner's licenses say of an article: which one decides, and why what it allows is not allowed now.

`partner_license` are the rows that a statement makes of the licenses granted to whoever asks
(`sql/partner_license.py`): what of the verdict does not depend on an article is in its columns. Among the licenses
whose filter takes an article in, the one that decides is the one with the least against it, then the one that lets
out most, then the first by key.
"""

from dataclasses import dataclass

from newsgraph.compiler.naming import Namer
from newsgraph.compiler.plan_rows import (
    All,
    Choose,
    Compare,
    CompareKeys,
    Constant,
    Either,
    Exists,
    Expression,
    InConstants,
    IsNull,
    Join,
    Not,
    Predicate,
    Ref,
    Rows,
)
from newsgraph.compiler.viewer import PARTNER
from newsgraph.model.vocabulary import AccessReason, ArticlePart, CriterionKind

PARTNER_LICENSE = "partner_license"
YES = Constant(1)
COLUMNS_OF_CRITERIA = {CriterionKind.SECTION: "section", CriterionKind.LANGUAGE: "language"}


@dataclass(frozen=True)
class Decision:
    """The license that decides on an article, joined to its row under `alias`; none of its columns is there without.

    `refusals` are what can be against it, each with its reason: the first that holds decides.
    """

    alias: str
    refusals: tuple[tuple[Predicate, AccessReason], ...]

    @property
    def is_refused(self) -> Predicate:
        """That nothing may be republished."""
        return Either(tuple(holds for holds, _ in self.refusals))

    @property
    def is_whole(self) -> Predicate:
        """That the license lets out all of an article."""
        return Compare(Ref(self.alias, "part"), "=", Constant(ArticlePart.BODY))

    @property
    def is_headline(self) -> Predicate:
        """That the license lets out the headline and nothing beside it."""
        return Compare(Ref(self.alias, "part"), "=", Constant(ArticlePart.HEADLINE))


def build_decision(article: str, namer: Namer) -> tuple[Join, Decision]:
    """Return the license that decides on `article`, and how it is joined to that row: no other comes before it."""
    chosen, table = namer.name(PARTNER_LICENSE)
    other, _ = namer.name(PARTNER_LICENSE)
    before = CompareKeys(_build_place(other, article, namer), "<", _build_place(chosen, article, namer))
    taken_in, other_taken_in = (
        build_chosen(Ref(license_, "filter_id"), article, namer) for license_ in (chosen, other)
    )
    first = Not(Exists(Rows(((other, table),), (before, other_taken_in))))
    missing = (IsNull(Ref(chosen, "license_id")), AccessReason.NO_LICENSE)
    decision = Decision(chosen, (missing, *_build_obstacles(chosen, article, namer)))
    return Join(chosen, table, (taken_in, first)), decision


def _build_place(license_: str, article: str, namer: Namer) -> tuple[Expression, ...]:
    """Return what orders licenses: what is against them, the least first, then what they let out, then their keys."""
    against = [holds for holds, _ in _build_obstacles(license_, article, namer)]
    gravity = tuple((holds, Constant(len(against) - index)) for index, holds in enumerate(against))
    return Choose(gravity, Constant(0)), Ref(license_, "place")


def build_chosen(filter_id: Expression, article: str, namer: Namer) -> Predicate:
    """Return what must hold for a saved filter, told by its row, to take an article in; none takes in every article.

    Of each kind of criterion that the filter has, one must be met.
    """
    return All(tuple(_build_met(kind, filter_id, article, namer) for kind in CriterionKind))


def build_let_out(part: ArticlePart, article: str, namer: Namer) -> Predicate:
    """Return what must hold for a license to let out a part of an article now: nothing is against it.

    The license that decides does so where any does: what is against licenses goes before what they let out, and what
    they let out before their keys.
    """
    license_, table = namer.name(PARTNER_LICENSE)
    where = (
        InConstants(Ref(license_, "part"), tuple(one.value for one in ArticlePart if one.holds(part))),
        build_chosen(Ref(license_, "filter_id"), article, namer),
        *(Not(holds) for holds, _ in _build_obstacles(license_, article, namer)),
    )
    return Exists(Rows(((license_, table),), where))


def build_licensed(article: str, namer: Namer) -> Predicate:
    """Return what must hold for a license granted to whoever asks to take an article in, over or not.

    Or for the article to have been delivered to him: a filter may have been another then.
    """
    candidate, table = namer.name(PARTNER_LICENSE)
    taken_in = Rows(((candidate, table),), (build_chosen(Ref(candidate, "filter_id"), article, namer),))
    download, downloads = namer.name("download")
    partner, partners = namer.name("partner")
    delivered = (
        Compare(Ref(partner, "public_id"), "=", PARTNER),
        Compare(Ref(download, "partner_id"), "=", Ref(partner, "id")),
        Compare(Ref(download, "article_id"), "=", Ref(article, "id")),
    )
    return Either((Exists(taken_in), Exists(Rows(((download, downloads), (partner, partners)), delivered))))


def _build_obstacles(license_: str, article: str, namer: Namer) -> tuple[tuple[Predicate, AccessReason], ...]:
    """Return what can be against a license, the gravest first."""
    is_late = Compare(Ref(article, "published_at"), ">", Ref(license_, "delayed_after"))
    used_up = All(
        (Compare(Ref(license_, "is_used_up"), "=", YES), Not(_was_delivered(license_, article, namer)))
    )
    return (
        (Compare(Ref(license_, "is_over"), "=", YES), AccessReason.LICENSE_EXPIRED),
        (is_late, AccessReason.LICENSE_DELAY),
        (used_up, AccessReason.QUOTA_EXCEEDED),
    )


def _was_delivered(license_: str, article: str, namer: Namer) -> Predicate:
    """The article is among those that were delivered under the license: it counts once, in its first month."""
    download, table = namer.name("download")
    return Exists(
        Rows(
            ((download, table),),
            (
                Compare(Ref(download, "partner_id"), "=", Ref(license_, "partner_id")),
                Compare(Ref(download, "article_id"), "=", Ref(article, "id")),
                Compare(Ref(download, "license_id"), "=", Ref(license_, "license_id")),
            ),
        )
    )


def _build_met(kind: CriterionKind, filter_id: Expression, article: str, namer: Namer) -> Predicate:
    """The filter has no criterion of a kind, or one that the article meets."""
    other, table = namer.name("filter_criterion")
    any_of_kind = Exists(Rows(((other, table),), _build_own(other, kind, filter_id)))
    criterion, _ = namer.name("filter_criterion")
    tables, met = _build_match(kind, criterion, article, namer)
    rows = Rows(((criterion, table), *tables), (*_build_own(criterion, kind, filter_id), *met))
    return Either((Not(any_of_kind), Exists(rows)))


def _build_own(criterion: str, kind: CriterionKind, filter_id: Expression) -> tuple[Predicate, ...]:
    return (
        Compare(Ref(criterion, "filter_id"), "=", filter_id),
        Compare(Ref(criterion, "kind"), "=", Constant(kind)),
    )


def _build_match(
    kind: CriterionKind, criterion: str, article: str, namer: Namer
) -> tuple[tuple[tuple[str, str], ...], tuple[Predicate, ...]]:
    """Return the tables beside a criterion, and what of them must hold for an article to meet it."""
    value = Ref(criterion, "value")
    if kind in COLUMNS_OF_CRITERIA:
        return (), (Compare(Ref(article, COLUMNS_OF_CRITERIA[kind]), "=", value),)
    if kind is CriterionKind.TAG:
        tag, table = namer.name("article_tag")
        same = Compare(Ref(tag, "article_id"), "=", Ref(article, "id"))
        return ((tag, table),), (same, Compare(Ref(tag, "tag"), "=", value))
    named, named_table = namer.name("entity")
    resolution, resolution_table = namer.name("entity_resolution")
    survivor = Ref(resolution, "survivor_id")
    tables = ((named, named_table), (resolution, resolution_table))
    where: tuple[Predicate, ...] = (
        Compare(Ref(named, "public_id"), "=", value),
        Compare(Ref(resolution, "entity_id"), "=", Ref(named, "id")),
    )
    if kind is CriterionKind.ENTITY:
        weighed, table = namer.name("article_entity")
        here = Compare(Ref(weighed, "article_id"), "=", Ref(article, "id"))
        return (*tables, (weighed, table)), (*where, here, Compare(Ref(weighed, "entity_id"), "=", survivor))
    source, source_table = namer.name("entity_resolution")
    printed = Compare(Ref(source, "entity_id"), "=", Ref(article, "source_id"))
    return (*tables, (source, source_table)), (
        *where,
        printed,
        Compare(Ref(source, "survivor_id"), "=", survivor),
    )
