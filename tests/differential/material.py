"""What a client of a newsroom can know: ids, slugs, cursors from first pages, names, words, instants, and others."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from graphql import get_named_type, is_enum_type, is_object_type

from reference.execute import Reference
from reference.load import Row

MADE_UP = ("", "nobody", "e_nobody", "a_2", "%", "ı", "0", "null")
Cursors = dict[tuple[str, str | None], tuple[str, ...]]


@dataclass(frozen=True)
class Material:
    """Values by what they stand for; `cursors` by type of edge and order."""

    texts: dict[str, tuple[str, ...]]
    cursors: Cursors

    def of(self, kind: str) -> tuple[str, ...]:
        """Return the values of a kind, which are never none."""
        return self.texts.get(kind) or MADE_UP


def collect_material(reference: Reference) -> Material:
    """Return what can be known of a reference's rows; those of hidden rows are among it."""
    tables = reference.view.tables

    def read(table: str, column: str, is_wanted: Any = lambda row: True) -> tuple[str, ...]:
        values = {getattr(row, column) for row in tables[table] if is_wanted(row)}
        return tuple(sorted(str(value) for value in values if value is not None))

    texts: dict[str, tuple[str, ...]] = {
        f"{table} id": read(table, "public_id")
        for table in ("article", "entity", "relation", "evidence", "mention")
    }
    for kind in ("PERSON", "ORGANIZATION", "PLACE", "EVENT"):
        texts[f"{kind} id"] = read("entity", "public_id", lambda row, kind=kind: row.kind == kind)
        texts[f"{kind} slug"] = read("entity", "slug", lambda row, kind=kind: row.kind == kind)
    named = {row.entity_id for row in tables["mention"]}
    for name, column in (("entity id", "public_id"), ("entity slug", "slug")):
        mentioned = read("entity", column, lambda row: row.id in named)
        texts[name] = (
            *read("entity", column),
            *mentioned,
            *mentioned,
            *mentioned,
        )  # those in texts more often
    for name, column, all_of_them in (
        ("article id", "public_id", texts["article id"]),
        ("article slug", "slug", read("article_slug", "slug")),
    ):
        texts[name] = (
            all_of_them + read("article", column, lambda row: row.status in ("RETRACTED", "EMBARGOED")) * 6
        )
    texts["url"] = read("article", "url")
    texts["partner id"] = read("partner", "public_id")
    texts["endpoint id"] = read("endpoint", "public_id")
    texts["language"] = read("article", "language")
    texts["section"] = read("article", "section")
    texts["tag"] = read("article_tag", "tag")
    texts["filter key"] = read("saved_filter", "key")
    texts["name"] = read("entity", "name") + read("entity_alias", "name")
    texts["identifier"] = tuple(f"{row.scheme} {row.value}" for row in tables["entity_identifier"])
    texts["author id"] = _read_entities(reference, "article_author", "entity_id")
    texts["source id"] = _read_entities(reference, "article", "source_id")
    texts["related id"] = _read_entities(reference, "relation_end", "entity_id") + texts["PERSON id"][:3]
    texts["word"] = _read_words(tables["article"])
    texts["found word"] = _read_common_words(tables["article"])
    texts["instant"] = _read_instants(tables.rows)
    texts["turn"] = _read_turns(tables.rows)
    texts["day"] = tuple(
        sorted({instant[:10] for instant in texts["instant"]} | set(read("evidence", "valid_from")))
    )
    texts["salience"] = tuple(
        sorted({str(row.salience / 1_000_000) for row in tables["article_entity"]})[::5]
    )
    return Material(texts, _collect_cursors(reference))


def _read_entities(reference: Reference, table: str, column: str) -> tuple[str, ...]:
    tables = reference.view.tables
    rows = {getattr(row, column) for row in tables[table]} - {None}
    return tuple(sorted(tables.by_id["entity"][row_id].public_id for row_id in rows))


def _read_words(articles: list[Row]) -> tuple[str, ...]:
    words: set[str] = set()
    for article in articles:
        words.update(article.headline.split())
        words.update((article.body_text or "").split()[:40])
    return tuple(sorted(words))


def _read_common_words(articles: list[Row]) -> tuple[str, ...]:
    """Return the words that stand in several articles: a search for one finds more than one."""
    counts: Counter[str] = Counter()
    for article in articles:
        counts.update(set((article.body_text or "").split()))
    return tuple(sorted(word for word, count in counts.items() if count > 2))


def _read_instants(rows: dict[str, list[Row]]) -> tuple[str, ...]:
    columns = (("article", "published_at"), ("article", "modified_at"), ("evidence", "recorded_at"))
    found = {getattr(row, column) for table, column in columns for row in rows[table]} - {None}
    return tuple(sorted(found))


def _read_turns(rows: dict[str, list[Row]]) -> tuple[str, ...]:
    """Return the instants at which what was known changed; those at which something ended five times as often."""
    begins = (("evidence", "recorded_at"), ("entity_merge", "merged_at"))
    ends = (("evidence", "withdrawn_at"), ("entity_merge", "split_at"))
    begun = {getattr(row, column) for table, column in begins for row in rows[table]}
    ended = {getattr(row, column) for table, column in ends for row in rows[table]} - {None}
    return tuple(sorted(begun | ended)) + tuple(sorted(ended)) * 4


def _collect_cursors(reference: Reference) -> Cursors:
    """Ask the reference for the first page of every list there is, in every order, as a client would."""
    found: dict[tuple[str, str | None], set[str]] = {}
    for kind in reference.schema.type_map.values():
        if not is_object_type(kind) or kind.name.startswith("__") or kind.name == "Subscription":
            continue
        for name, field in kind.fields.items():
            if "after" not in field.args:
                continue
            edge: Any = get_named_type(get_named_type(field.type).fields["edges"].type)
            order = field.args.get("orderBy")
            values = list(order.type.values) if order and is_enum_type(order.type) else []
            for value in (None, *values):
                pages = _read_first_pages(reference, kind.name, name, value)
                found.setdefault((edge.name, value), set()).update(pages)
    found["ChangeEdge", None].update(_list_before_reasons(reference))
    return {key: tuple(sorted(cursors)) for key, cursors in found.items() if cursors}


def _list_before_reasons(reference: Reference) -> list[str]:
    """Return the cursors of the changes before one that has a reason, as few have."""
    edges: list[Any] = []
    text = (
        "query ($after: String) { changes(after: $after, first: 100) { edges { cursor node { reason } } } }"
    )
    while page := reference.execute(text, {"after": edges[-1]["cursor"] if edges else None})["changes"][
        "edges"
    ]:
        edges += page
    return [before["cursor"] for before, after in pairwise(edges) if after["node"]["reason"] is not None]


def _read_first_pages(reference: Reference, kind: str, field: str, order: str | None) -> set[str]:
    given = "first: 8" + (f", orderBy: {order}" if order else "")
    if kind == "Query" and field == "search":
        given += ', query: "port"'
    asked = f"{field}({given}) {{ edges {{ cursor }} }}"
    if kind == "Query":
        owners = [reference.execute(f"{{ {asked} }}")]
    else:
        tables = reference.view.tables
        ids = [row.public_id for table in ("article", "entity", "relation") for row in tables[table]]
        text = f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {kind} {{ {asked} }} }} }}"
        owners = reference.execute(text, {"ids": ids})["nodes"] if _has_id(reference, kind) else []
    return {edge["cursor"] for owner in owners if owner for edge in owner[field]["edges"]}


def _has_id(reference: Reference, kind: str) -> bool:
    return "id" in reference.schema.type_map[kind].fields  # type: ignore[attr-defined]
