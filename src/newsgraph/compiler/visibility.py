"""May this viewer see this row: the only module that says so. Every read passes it.

A viewer here is the public. A published article is visible; a retracted one answers at its own address, without
its texts and lists; drafts and embargoed articles do not exist. What only invisible articles support does not
exist either: `entity.public`, `evidence.attributed` and the rows of `relation_end` and `entity_pair` are derived by
the writer from what is visible.
"""

from newsgraph.compiler.naming import Namer
from newsgraph.compiler.plan_rows import (
    Compare,
    Constant,
    Either,
    Exists,
    InConstants,
    IsNull,
    Predicate,
    Ref,
    Rows,
)

PUBLISHED = Constant("PUBLISHED")
YES = Constant(1)


def build_visible(table: str, alias: str, namer: Namer) -> tuple[Predicate, ...]:
    """Return what must hold for a row of `table` to be visible in a list or behind a link.

    Tables that only hang from a visible row (paragraphs, aliases, reasons) have no condition of their own.
    """
    match table:
        case "article":
            return (build_readable(alias),)
        case "entity":
            return (Compare(Ref(alias, "public"), "=", YES),)
        case "former_entity":
            return (_was_public(alias, namer),)
        case "relation":
            return (_has_visible_evidence(alias, namer),)
        case "evidence":
            return _standing_evidence(alias, namer)
        case "relation_end" | "entity_pair":
            return ()  # the writer keeps rows of public relations, and counts published articles, alone
        case "mention":
            return (_published_article_of(alias, namer),)
        case _:
            return ()


def build_addressable(table: str, alias: str, namer: Namer) -> tuple[Predicate, ...]:
    """Return what must hold for a row to answer at its own id, slug or address."""
    if table == "article":
        return (InConstants(Ref(alias, "status"), ("PUBLISHED", "RETRACTED")),)
    return build_visible(table, alias, namer)


def build_standing(entity: str, namer: Namer) -> Predicate:
    """Return what must hold for an entity to be listed: it stands for itself, not merged into another."""
    resolution, table = namer.name("entity_resolution")
    same = (
        Compare(Ref(resolution, "entity_id"), "=", Ref(entity, "id")),
        Compare(Ref(resolution, "survivor_id"), "=", Ref(entity, "id")),
    )
    return Exists(Rows(((resolution, table),), same))


def build_readable(alias: str) -> Predicate:
    """Return what must hold for an article's texts and lists to be shown."""
    return Compare(Ref(alias, "status"), "=", PUBLISHED)


def build_evidence_of(relation: str, evidence: str, namer: Namer) -> tuple[Predicate, ...]:
    """Return what must hold for `evidence` to count for the viewer as evidence of a relation."""
    return (
        Compare(Ref(evidence, "relation_id"), "=", Ref(relation, "id")),
        *_standing_evidence(evidence, namer),
    )


def _standing_evidence(alias: str, namer: Namer) -> tuple[Predicate, ...]:
    """Evidence that is not withdrawn, attributed as its kind demands, and printed in a published article."""
    return (
        IsNull(Ref(alias, "withdrawn_at")),
        Compare(Ref(alias, "attributed"), "=", YES),
        _published_article_of(alias, namer),
    )


def _has_visible_evidence(relation: str, namer: Namer) -> Predicate:
    evidence, table = namer.name("evidence")
    return Exists(Rows(((evidence, table),), build_evidence_of(relation, evidence, namer)))


def _was_public(alias: str, namer: Namer) -> Predicate:
    """A record that was merged is known by its former id only where it was itself known."""
    named = (("mention", "entity_id"), ("article", "source_id"), ("article_author", "entity_id"))
    return Either(
        (
            Compare(Ref(alias, "public"), "=", YES),
            Compare(Ref(alias, "origin"), "=", Constant("GAZETTEER")),
            *(_is_named(alias, table, column, namer) for table, column in named),
        )
    )


def _is_named(entity: str, table: str, column: str, namer: Namer) -> Predicate:
    naming, naming_table = namer.name(table)
    published = build_readable(naming) if table == "article" else _published_article_of(naming, namer)
    same = Compare(Ref(naming, column), "=", Ref(entity, "id"))
    return Exists(Rows(((naming, naming_table),), (same, published)))


def _published_article_of(alias: str, namer: Namer) -> Predicate:
    article, table = namer.name("article")
    return Exists(
        Rows(
            ((article, table),),
            (Compare(Ref(article, "id"), "=", Ref(alias, "article_id")), build_readable(article)),
        )
    )
