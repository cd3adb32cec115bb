"""Resolvers of the four kinds of entity, which share their fields."""

from typing import Any

from newsgraph.model.folding import fold_name
from reference.article import list_articles
from reference.choice import keep_entities
from reference.connection import Order, build_connection
from reference.load import Row
from reference.overview import list_buckets, list_co_mentions
from reference.relation import list_relations
from reference.visibility import View

TYPE_OF_KIND = {"PERSON": "Person", "ORGANIZATION": "Organization", "PLACE": "Place", "EVENT": "Event"}


def list_entities(view: View, given: dict[str, Any]) -> dict[str, Any]:
    """Return the connection of the visible entities, each once however many records it had, that meet the filter."""
    standing = [row for row in view.tables["entity"] if view.tables.resolve_entity(row.id) is row]
    visible = [row for row in standing if view.is_entity_visible(row)]
    orders = {
        "ARTICLE_COUNT_DESC": Order(lambda row: (len(view.mentioning(row)), row.public_id), descending=True),
        "NAME_ASC": Order(lambda row: (fold_name(row.name), row.public_id)),
        "LAST_MENTIONED_DESC": Order(
            lambda row: (_tell_last(view, row) or "", row.public_id), descending=True
        ),
    }
    kept = keep_entities(view, visible, given.get("filter"))
    return build_connection("EntityEdge", kept, orders, lambda row: {"node": row}, given)


def _tell_instants(view: View, entity: Row) -> list[str]:
    return [row.published_at for row in view.mentioning(entity) if row.published_at is not None]


def _tell_first(view: View, entity: Row) -> str | None:
    return min(_tell_instants(view, entity), default=None)


def _tell_last(view: View, entity: Row) -> str | None:
    return max(_tell_instants(view, entity), default=None)


def _list_parts(table: str) -> Any:
    def resolve(entity: Row, info: Any) -> list[Row]:
        return sorted(info.context.tables.of(table, "entity_id", entity.id), key=lambda row: row.position)

    return resolve


def _list_former_ids(entity: Row, info: Any) -> list[str]:
    view: View = info.context
    merged = [row for row in view.tables.merged_into(entity) if row is not entity]
    return sorted(row.public_id for row in merged if view.is_record_known(row))


def _list_articles(entity: Row, info: Any, **given: Any) -> dict[str, Any]:
    return list_articles(info.context, info.context.naming(entity), given)


_FIELDS = {
    "id": lambda row, info: row.public_id,
    "aliases": _list_parts("entity_alias"),
    "identifiers": _list_parts("entity_identifier"),
    "formerIds": _list_former_ids,
    "articleCount": lambda row, info: len(info.context.mentioning(row)),
    "firstMentionedAt": lambda row, info: _tell_first(info.context, row),
    "lastMentionedAt": lambda row, info: _tell_last(info.context, row),
    "articles": _list_articles,
    "coMentions": list_co_mentions,
    "timeline": list_buckets,
    "relations": lambda row, info, **given: list_relations(info.context, given, row),
}
RESOLVERS = dict.fromkeys(TYPE_OF_KIND.values(), _FIELDS)
