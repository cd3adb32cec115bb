"""Paths: how two entities are connected."""

import strawberry

from newsgraph.schema.article import ArticleConnection
from newsgraph.schema.declaration import compiled
from newsgraph.schema.entity import Entity
from newsgraph.schema.paging import LIMIT
from newsgraph.schema.relation import Relation


@strawberry.type(description="One hop of a path.")
class PathStep:
    """One hop of a path."""

    from_ = compiled(Entity, "Where the hop begins.", "from")
    to = compiled(Entity, "Where it ends.")
    relation = compiled(
        Relation | None,
        "The relation that carries it, whichever of the two is its subject: of several the first by kind, then by "
        "id. Null where the two are only named together; articles then says where.",
    )
    articles = compiled(
        ArticleConnection,
        "The articles that carry it, newest first by publishedAt, then by id: those with evidence for or against "
        "the relation, or those that name both.",
        **LIMIT,
    )


@strawberry.type(
    description="A chain of steps between two entities, each with the relation, or the articles, that carry it."
)
class Path:
    """A chain of steps between two entities."""

    length = compiled(int, "How many steps it has; none between an entity and itself.")
    steps = compiled(list[PathStep], "The steps, from the first entity to the last.")
