"""What the public asks: documents filled with all that a history wrote, hidden or not, as if it had guessed it."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from math import gcd
from random import Random
from typing import Any

from graphql import (
    GraphQLSchema,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from sqlalchemy import Connection, select

from interference.cast import (
    HIDDEN,
    HIDDEN_LANGUAGE,
    HIDDEN_SECTION,
    HIDDEN_TAG,
    HIDDEN_WORDS,
    PLAYERS,
    PUBLIC,
)
from interference.document import Document
from interference.request import (
    GRAPHQL,
    Request,
    build_batch,
    build_get,
    build_page,
    build_post,
)
from interference.step import EMBARGOED
from interference.world import World
from newsgraph.model.identity import ARTICLE, ENTITY, build_id
from newsgraph.model.vocabulary import RelationKind
from newsgraph.sql.expression import CURSOR_SEPARATOR
from newsgraph.store.core_table import ENTITY as ENTITIES

ID_TABLES = ("article", "entity", "relation", "evidence", "mention")
IDS_AT_ONCE = 20
MUTATIONS_AT_ONCE = 6
Values = dict[str, tuple[Any, ...]]


@dataclass(frozen=True)
class Material:
    """What variables are filled with, by their names; each has at least one value."""

    values: Values

    def bind(self, document: Document, number: int) -> dict[str, Any]:
        """Return the variables for the `number`-th time that a document is asked."""
        if document.variables is not None:
            return document.variables
        return {
            name: self.values[name][
                number * _choose_step(place, len(self.values[name])) % len(self.values[name])
            ]
            for place, name in enumerate(document.names)
        }

    def count(self, document: Document) -> int:
        """Return how often a document is to be asked so that each of its variables has had each value."""
        return max((len(self.values[name]) for name in document.names), default=1)


def _choose_step(place: int, count: int) -> int:
    """Return by how much a variable goes on: by its own step, so that two of one sort are not always the same.

    A step that has no factor in common with their number comes to all values.
    """
    return next(step for step in itertools.count(place + 1) if gcd(step, count) == 1)


async def collect_material(world: World, known: dict[str, set[str]]) -> Material:
    """Return what a history wrote, read from the world that has the hidden things, too.

    `known` are the ids of the ground, which golden queries ask for.
    """
    ids = {table: await world.list_values(table, "public_id") - known[table] for table in ID_TABLES}
    players = {player.slug for player in PLAYERS}
    slugs = sorted(await world.list_values("article_slug", "slug") - known["article_slug"])
    entities = sorted(ids["entity"] | set(await _list_ids(world, players)))
    every = sorted(set().union(*ids.values()))
    articles = sorted(ids["article"]) or ["a_none"]
    values: Values = {
        "article": tuple(articles),
        "slug": (*slugs, "open-0", "back-0"),
        "url": ("https://harbour-wire.example/open/0", "https://desk.example/back/0"),
        "entity": tuple(entities),
        "other": tuple(reversed(entities)),
        "entitySlug": tuple(sorted(players)),
        "relation": tuple(sorted(ids["relation"])) or ("r_none",),
        "id": tuple(every) or ("a_none",),
        "mutated": (
            build_id(ARTICLE, "back:0"),
            build_id(ARTICLE, "open:0"),
            build_id(ENTITY, HIDDEN[0].kind, HIDDEN[0].slug),
            build_id(ENTITY, PUBLIC[6].kind, PUBLIC[6].slug),
        ),
        "ids": tuple(tuple(every[start : start + IDS_AT_ONCE]) for start in range(0, len(every), IDS_AT_ONCE))
        or (("a_none",),),
        "word": (*HIDDEN_WORDS, "ferry", "harbour", "hall", "Salma Haddad", "Quay Club", "Quorl"),
        "prefix": ("zor", "vex", "mir", "q", "quorl", "sal", "pier", "h", "ferry"),
        "tag": (HIDDEN_TAG, "ferry"),
        "section": (HIDDEN_SECTION, "Harbour"),
        "language": (HIDDEN_LANGUAGE, "en"),
        "status": ("DRAFT", "EMBARGOED", "PUBLISHED", "RETRACTED"),
        "articleCursor": tuple(
            _build_cursor("ArticleEdgePUBLISHED_AT_DESC", at, article)
            for article in articles
            for at in ("2098-01-01T00:00:00.000Z", "2025-06-10T10:00:00.000Z")
        ),
        "kind": tuple(RelationKind),
        "relationCursor": tuple(
            _build_cursor("RelationEdge", kind, one)
            for kind in ("MEETS_WITH", "ACCUSES")
            for one in sorted(ids["relation"]) or ("r_none",)
        ),
        "entityCursor": tuple(_build_cursor("EntityEdgeNAME_ASC", "zorvan quell", one) for one in entities),
    }
    return Material(values)


async def _list_ids(world: World, slugs: set[str]) -> set[str]:
    def read(connection: Connection) -> set[str]:
        query = select(ENTITIES.c.public_id).where(ENTITIES.c.slug.in_(sorted(slugs)))
        return set(connection.execute(query).scalars())

    return await world.database.read(read)


def _build_cursor(tag: str, *keys: str) -> str:
    """Return the cursor that a row would have, hidden or not."""
    return CURSOR_SEPARATOR.join((tag, *keys)).encode().hex()


def list_requests(documents: tuple[Document, ...], material: Material) -> list[Request]:
    """Return every document with every value."""
    return [
        build_post(document.name, document.channels, document.text, material.bind(document, number))
        for document in documents
        for number in range(material.count(document))
    ]


def pick_requests(
    documents: tuple[Document, ...], material: Material, source: Random, count: int
) -> list[Request]:
    """Return some documents with some values, some of them by GET."""
    found = []
    for document in source.sample(documents, min(count, len(documents))):
        build = build_get if source.random() < 0.3 else build_post
        number = source.randrange(material.count(document))
        found.append(build(document.name, document.channels, document.text, material.bind(document, number)))
    return found


def list_pages(material: Material) -> list[Request]:
    """Return requests for the pages of all articles."""
    channels = (4, 19, 35, 47, 48)
    return [build_page("page", channels, slug) for slug in dict.fromkeys(material.values["slug"])]


def list_mutations(schema: GraphQLSchema, material: Material) -> list[Request]:
    """Return every mutation with all of its arguments, for ids hidden and open: the public may take none of them."""
    found = []
    for name, item in (schema.mutation_type.fields if schema.mutation_type else {}).items():
        declared = ", ".join(f"${key}: {argument.type}" for key, argument in item.args.items())
        given = ", ".join(f"{key}: ${key}" for key in item.args)
        text = f"mutation ({declared}) {{ {name}({given}) {_write_payload(item.type)} }}"
        for number in range(MUTATIONS_AT_ONCE):
            variables = {key: _fill(argument.type, material, number) for key, argument in item.args.items()}
            found.append(build_post(f"mutation {name}", (36, 40, 41, 42, 43), text, variables))
    return found


def _write_payload(kind: Any) -> str:
    """Return a selection of all leaves of a payload, and of the ids of what else it holds."""
    parts = []
    for name, item in get_named_type(kind).fields.items():
        inner = get_named_type(item.type)
        if is_leaf_type(inner):
            parts.append(name)
        elif "id" in inner.fields:
            parts.append(f"{name} {{ id }}")
        else:
            parts.append(f"{name} {_write_payload(inner)}")
    return f"{{ {' '.join(parts)} }}"


def _fill(kind: Any, material: Material, number: int) -> Any:
    """Return a value of an input type, all of its fields filled; ids are those that a history wrote."""
    if is_non_null_type(kind):
        return _fill(kind.of_type, material, number)
    if is_list_type(kind):
        return [_fill(kind.of_type, material, number)]
    if is_enum_type(kind):
        values = list(kind.values)
        return values[number % len(values)]
    if is_input_object_type(kind):
        return {name: _fill(item.type, material, number) for name, item in kind.fields.items()}
    ids = material.values["mutated"]
    return {
        "ID": ids[number % len(ids)],
        "Int": 1,
        "Float": 0.5,
        "Boolean": True,
        "DateTime": "2025-07-02T00:00:00Z",
        "Date": "2025-07-02",
    }.get(kind.name, HIDDEN_WORDS[0])


FAULTS = (
    ("unknown field", (38,), "{ articles { drafts } }", {}),
    ("unknown type", (38,), '{ node(id: "a") { ... on Draft { id } } }', {}),
    ("wrong enum value", (38,), "{ articles(filter: { status: [HIDDEN] }) { totalCount } }", {}),
    ("two keys", (35,), '{ article(slug: "back-0", url: "https://desk.example/back/0") { id } }', {}),
    ("no key", (35,), "{ article { id } }", {}),
    ("cursor of another list", (10, 35), '{ articles(after: "00") { totalCount } }', {}),
    (
        "too expensive",
        (39, 44),
        "{ articles(first: 100) { edges { node { related(first: 100) { edges { node "
        "{ entities(first: 100) { edges { node { id } } } } } } } } } }",
        {},
    ),
    ("id of no form", (2, 35), "query ($id: ID!) { node(id: $id) { id } }", {"id": "back-0"}),
    ("wrong variable", (35, 37), "query ($id: ID!) { node(id: $id) { id } }", {"id": None}),
    ("mutation", (40,), 'mutation { deleteDraft(id: "a_x") { deletedId } }', {}),
    ("subscription", (51,), "subscription { changes { cursor } }", {}),
    ("no document", (35,), "", {}),
)


def list_faults() -> list[Request]:
    """Return requests that are refused, some with the names of hidden things in them."""
    return [build_post(name, channels, text, variables) for name, channels, text, variables in FAULTS]


def list_fixed() -> list[Request]:
    """Return requests that take nothing of a history: the schema, health, a batch, methods and media types."""
    schema = "{ __schema { types { name enumValues { name } } } relationTypes { kind label } }"
    lists = "{ articles(first: 5) { totalCount edges { node { slug } } } }"
    hidden = '{ article(slug: "back-0") { id } e: entity(slug: "zorvan-quell") { id } }'
    batch = [build_post("", (), text) for text in (lists, hidden, "{ nothing }")]
    return [
        build_post("schema", (38, 53), schema),
        build_batch("batch", (25, 43, 45), batch),
        build_get("by address", (44, 46, 47, 48, 49), hidden),
        Request("health", (58,), "GET", "/health"),
        Request("graphiql", (53,), "GET", "/graphql", headers=(("accept", "text/html"),)),
        Request("not acceptable", (35, 49), "POST", "/graphql", b"{}", (("accept", "image/png"),)),
        Request("method", (35, 48), "DELETE", "/graphql", headers=(("accept", GRAPHQL),)),
        Request("head of a page", (4, 47), "HEAD", f"/articles/{EMBARGOED}"),
        Request(
            "persisted",
            (55,),
            "GET",
            "/graphql?extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C"
            "%22sha256Hash%22%3A%22ab%22%7D%7D",
            headers=(("accept", GRAPHQL),),
        ),
    ]


def iter_watched() -> Iterator[tuple[str, tuple[int, ...], str, dict[str, Any]]]:
    """Yield what is asked again after each step, by GET, with the tag of the answer before."""
    lists = (
        "{ articles(first: 50) { totalCount facets { sections { value count } languages { value count } } "
        "edges { cursor node { slug version modifiedAt related(first: 12) { "
        "edges { score pinned node { slug } reasons { kind weight } } } } } } }"
    )
    entities = (
        "{ entities(first: 100) { totalCount edges { node { slug name articleCount aliases { name } formerIds } } } "
        "relations(first: 100) { totalCount edges { node { id standing assertedBy disputedBy "
        "evidence(first: 9) { totalCount } } } } }"
    )
    found = (
        "query ($word: String!) { search(query: $word) { totalCount edges { score node { __typename } } "
        "facets { sections { value count } entities { count entity { slug } } } } "
        "suggest(prefix: $word) { matched entity { slug articleCount } } }"
    )
    yield "watched articles", (1, 5, 12, 19, 47, 48, 50, 55), lists, {}
    yield "watched entities", (5, 18, 47, 55), entities, {}
    for word in (PUBLIC[0].name, "ferry"):
        yield "watched search", (17, 28, 29, 30, 33, 47), found, {"word": word}
