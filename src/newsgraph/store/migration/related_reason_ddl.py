"""The statements that keep the reasons of a related list in its entries, in the words of each database."""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import DDLElement


class FreeEntryKey(DDLElement):
    """Has the key of `related_article_kept` leave its name to that of the table made anew."""

    inherit_cache = False


class PutEntriesBack(DDLElement):
    """Fills `related_article` from there in the order of its key, with the reasons as an import writes them."""

    inherit_cache = False


@compiles(FreeEntryKey, "sqlite")
def _nothing(element: FreeEntryKey, compiler: Any, **options: Any) -> str:
    return "SELECT 1"


@compiles(FreeEntryKey, "postgresql")
def _free_key(element: FreeEntryKey, compiler: Any, **options: Any) -> str:
    return "ALTER INDEX related_article_pkey RENAME TO related_article_kept_pkey"


_PUT_BACK = (
    "INSERT INTO related_article (article_id, related_id, rank, score, pinned, reasons) "
    "SELECT kept.article_id, kept.related_id, kept.rank, kept.score, kept.pinned, {reasons} "
    "FROM related_article_kept AS kept ORDER BY kept.article_id, kept.related_id"
)


@compiles(PutEntriesBack, "sqlite")
def _put_back(element: PutEntriesBack, compiler: Any, **options: Any) -> str:
    """Rows are read in the order of their key, so that nothing is sorted."""
    reasons = (
        "(SELECT json_group_array(json_array(kind, weight, entity_id, text)) FROM "
        "(SELECT kind, weight, entity_id, text FROM related_reason AS own "
        "WHERE own.article_id = kept.article_id AND own.related_id = kept.related_id ORDER BY own.position))"
    )
    return _PUT_BACK.format(reasons=reasons)


@compiles(PutEntriesBack, "postgresql")
def _put_back_postgresql(element: PutEntriesBack, compiler: Any, **options: Any) -> str:
    """Lists are joined from their parts: PostgreSQL's own functions put spaces between."""
    reasons = (
        "(SELECT '[' || coalesce(string_agg(concat('[', to_json(own.kind), ',', own.weight, ',', "
        "coalesce(own.entity_id::text, 'null'), ',', to_json(own.text), ']'), ',' ORDER BY own.position), '') "
        "|| ']' FROM related_reason AS own "
        "WHERE own.article_id = kept.article_id AND own.related_id = kept.related_id)"
    )
    return _PUT_BACK.format(reasons=reasons)
