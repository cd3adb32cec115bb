"""May this viewer see this row: the only module that says so. Every read passes it.

A viewer here is the public. A published article is visible; a retracted one answers at its own address, without
its texts and lists; drafts and embargoed articles do not exist. What only invisible articles support does not
exist either: `entity.public`, `evidence.attributed` and the rows of `relation_end` and `entity_pair` are derived by
the writer from what is visible.

`known_at` is the instant as of which relations, their evidence and those they name are read, None for now. What was
withdrawn since is then visible; what stands in a draft or under embargo is not, whatever the instant.
"""

from newsgraph.compiler.known_at import KnownAt, build_not_ended
from newsgraph.compiler.naming import Namer
from newsgraph.compiler.plan_rows import (
    Bound,
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
PUBLIC_STATES = ("PUBLISHED", "RETRACTED")


def build_visible(table: str, alias: str, namer: Namer, known_at: KnownAt = None) -> tuple[Predicate, ...]:
    """Return what must hold for a row of `table` to be visible in a list or behind a link.

    Tables that only hang from a visible row (paragraphs, aliases, reasons) have no condition of their own; of
    `article_search` the writer keeps rows of published articles alone.
    """
    if known_at is not None:
        return _build_visible_then(table, alias, namer, known_at)
    match table:
        case "article":
            return (build_readable(alias),)
        case "entity":
            return (Compare(Ref(alias, "public"), "=", YES),)
        case "former_entity":
            return (_was_public(alias, namer),)
        case "relation":
            return (_has_visible_evidence(alias, namer, None),)
        case "evidence":
            return _standing_evidence(alias, namer, None)
        case "relation_end" | "entity_pair":
            return ()  # the writer keeps rows of public relations, and counts published articles, alone
        case "mention":
            return (_published_article_of(alias, namer),)
        case "change":
            return ()  # the writer tells the log of what is public alone; its subject is read as a node is
        case _:
            return ()


def _build_visible_then(table: str, alias: str, namer: Namer, known_at: Bound) -> tuple[Predicate, ...]:
    """As of an instant, an article and an entity are reached only from evidence that was visible then.

    Such an article may have been retracted since, and then shows what a retracted article shows; such an entity was
    named by that evidence, or stood for one that was.
    """
    match table:
        case "article":
            return build_addressable(table, alias, namer)
        case "entity":
            return ()
        case "former_entity":
            return (Either((_was_public(alias, namer), *_named_by_evidence(alias, namer, known_at))),)
        case "relation":
            return (_has_visible_evidence(alias, namer, known_at),)
        case "evidence":
            return _standing_evidence(alias, namer, known_at)
        case _:
            return ()


def build_addressable(
    table: str, alias: str, namer: Namer, known_at: KnownAt = None
) -> tuple[Predicate, ...]:
    """Return what must hold for a row to answer at its own id, slug or address."""
    if table == "article":
        return (InConstants(Ref(alias, "status"), PUBLIC_STATES),)
    return build_visible(table, alias, namer, known_at)


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


def build_quotable(evidence: str, namer: Namer) -> Predicate:
    """Return what must hold for the words of a passage to be shown: its article's text may still be read."""
    return _published_article_of(evidence, namer)


def build_evidence_of(
    relation: str, evidence: str, namer: Namer, known_at: KnownAt = None
) -> tuple[Predicate, ...]:
    """Return what must hold for `evidence` to count for the viewer as evidence of a relation."""
    return (
        Compare(Ref(evidence, "relation_id"), "=", Ref(relation, "id")),
        *_standing_evidence(evidence, namer, known_at),
    )


def _standing_evidence(alias: str, namer: Namer, known_at: KnownAt) -> tuple[Predicate, ...]:
    """Evidence that is not withdrawn, attributed as its kind demands, and printed in a published article.

    As of an instant: on record by then, not withdrawn by then, in an article that was published by then.
    """
    if known_at is not None:
        return (
            Compare(Ref(alias, "recorded_at"), "<=", known_at),
            build_not_ended(Ref(alias, "withdrawn_at"), known_at),
            Compare(Ref(alias, "attributed"), "=", YES),
            _public_article_of(alias, namer, known_at),
        )
    return (
        IsNull(Ref(alias, "withdrawn_at")),
        Compare(Ref(alias, "attributed"), "=", YES),
        _published_article_of(alias, namer),
    )


def _has_visible_evidence(relation: str, namer: Namer, known_at: KnownAt) -> Predicate:
    evidence, table = namer.name("evidence")
    return Exists(Rows(((evidence, table),), build_evidence_of(relation, evidence, namer, known_at)))


def _named_by_evidence(entity: str, namer: Namer, known_at: Bound) -> tuple[Predicate, ...]:
    """Evidence visible at the instant names the entity: as who speaks, or at an end of its relation."""
    evidence, table = namer.name("evidence")
    speaks = Compare(Ref(evidence, "speaker_id"), "=", Ref(entity, "id"))
    spoken = Rows(((evidence, table),), (speaks, *_standing_evidence(evidence, namer, known_at)))
    named: list[Predicate] = [Exists(spoken)]
    for column in ("subject_id", "object_id"):
        relation, relation_table = namer.name("relation")
        ends = Compare(Ref(relation, column), "=", Ref(entity, "id"))
        visible = _has_visible_evidence(relation, namer, known_at)
        named.append(Exists(Rows(((relation, relation_table),), (ends, visible))))
    return tuple(named)


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


def _public_article_of(alias: str, namer: Namer, known_at: Bound) -> Predicate:
    article, table = namer.name("article")
    return Exists(
        Rows(
            ((article, table),),
            (
                Compare(Ref(article, "id"), "=", Ref(alias, "article_id")),
                InConstants(Ref(article, "status"), PUBLIC_STATES),
                Compare(Ref(article, "published_at"), "<=", known_at),
            ),
        )
    )
