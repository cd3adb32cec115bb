"""Leaks, seeded one at a time: each drops one predicate or lets one hidden thing through, and must be found."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import ModuleType, SimpleNamespace
from typing import Any

import orjson
import pytest
from sqlalchemy import case, func, select
from starlette.responses import Response

from interference.leak_history import LATER_LEAKS
from interference.leak_seed import Leak, Patch
from interference.world import EDITOR
from newsgraph.changes import log
from newsgraph.compiler import connection, planner, root
from newsgraph.compiler.operation import Recent
from newsgraph.compiler.plan_rows import Compare, Predicate, Ref
from newsgraph.compiler.visibility import Visibility
from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.index import entity_count, entity_pair, full_text, related_article
from newsgraph.ingest import record_write
from newsgraph.model.viewer import PUBLIC_VIEWER, ViewerClass
from newsgraph.model.vocabulary import ChangeAction
from newsgraph.newsroom import mutation
from newsgraph.newsroom.mutation import Mutations
from newsgraph.server import article_page, caching, graphql_http
from newsgraph.server.article_page import ArticlePage
from newsgraph.server.caching import AnswerCache
from newsgraph.server.data_version import DataVersion
from newsgraph.server.entity_tag import build_etag
from newsgraph.store import served_evidence
from newsgraph.store.core_table import ARTICLE, CHANGE
from newsgraph.store.statement import AMONG

COUNT_ARTICLES = "SELECT CAST(count(*) AS TEXT) FROM article"


# ---------------------------------------------------------------- predicates of the compiler


@dataclass(frozen=True)
class Blind(Visibility):
    """Sight without the predicates of some tables."""

    dropped: tuple[str, ...] = ()

    def build_visible(self, table: str, alias: str) -> tuple[Predicate, ...]:
        return () if table in self.dropped else super().build_visible(table, alias)

    def build_listed(self, table: str, alias: str) -> tuple[Predicate, ...]:
        return () if table in self.dropped else super().build_listed(table, alias)

    def choose_states(self, given: Iterable[str], is_readable: bool) -> tuple[str, ...]:
        return (
            tuple(sorted(map(str, given)))
            if "article" in self.dropped
            else super().choose_states(given, is_readable)
        )

    def build_addressable(self, table: str, alias: str) -> tuple[Predicate, ...]:
        return () if table in self.dropped else super().build_addressable(table, alias)


def _blind(seen: Visibility, *tables: str) -> Blind:
    return Blind(seen.viewer_class, seen.namer, seen.public_part, seen.known_at, dropped=tables)


def drop(module: ModuleType, function: str, *tables: str) -> Callable[[Patch], None]:
    """Return what has one planning function see all rows of some tables."""

    def plant(patch: Patch) -> None:
        plan = getattr(module, function)

        def plan_blindly(own: Any, *arguments: Any, **named: Any) -> Any:
            seen, own.visibility = own.visibility, _blind(own.visibility, *tables)
            try:
                return plan(own, *arguments, **named)
            finally:
                own.visibility = seen

        patch.setattr(module, function, plan_blindly)

    return plant


def _always(alias: str) -> Predicate:
    return Compare(Ref(alias, "id"), "=", Ref(alias, "id"))


def drop_status_of_filter(patch: Patch) -> None:
    plan = connection.plan_article_filter

    def plan_blindly(given: Any, alias: str, seen: Visibility) -> Any:
        return plan(given, alias, _blind(seen, "article") if given.get("status") else seen)

    patch.setattr(connection, "plan_article_filter", plan_blindly)


def show_former_ids(patch: Patch) -> None:
    build = Visibility.build_visible
    patch.setattr(
        Visibility,
        "build_visible",
        lambda self, table, alias: () if table == "former_entity" else build(self, table, alias),
    )


def show_every_relation(patch: Patch) -> None:
    patch.setattr(Visibility, "_has_visible_evidence", lambda self, relation: _always(relation))


def count_every_evidence(patch: Patch) -> None:
    patch.setattr(Visibility, "_readable_article_of", lambda self, alias: _always(alias))


def know_drafts_at_an_instant(patch: Patch) -> None:
    patch.setattr(Visibility, "_public_article_of", lambda self, alias, known_at: _always(alias))


# ---------------------------------------------------------------- what the service keeps


def keep_plans_for_everybody(patch: Patch) -> None:
    """Keep plans under the text and the shape alone, whoever asks."""

    def mix(key: Any) -> Any:
        return tuple(ViewerClass.PUBLIC if isinstance(part, ViewerClass) else part for part in key)

    get, put = Recent.get, Recent.put

    def is_plan(key: Any) -> bool:
        return isinstance(key, tuple) and any(isinstance(part, ViewerClass) for part in key)

    patch.setattr(Recent, "get", lambda self, key: get(self, mix(key) if is_plan(key) else key))
    patch.setattr(
        Recent,
        "put",
        lambda self, key, item, weight=1: put(self, mix(key) if is_plan(key) else key, item, weight),
    )


def tag_with_version(patch: Patch) -> None:
    """Make the entity tag of the version of all data."""
    fetch = DataVersion.fetch
    last: list[str | None] = [None]

    async def fetch_noting(self: DataVersion) -> str | None:
        last[0] = await fetch(self)
        return last[0]

    patch.setattr(DataVersion, "fetch", fetch_noting)
    patch.setattr(caching, "build_etag", lambda media, body: build_etag(media, body + str(last[0]).encode()))


def tell_of_hits(patch: Patch) -> None:
    """Tell in a header whether a tag was known under the present version of the data."""
    answer, respond = AnswerCache.answer, graphql_http._respond
    last = ["MISS"]

    async def answer_noting(self: AnswerCache, asked: Any, media: str, named: str) -> Any:
        key = caching._build_key(self._answerer.find_text(asked), asked, media)
        version = await self._tags.fetch_version()
        known = self._tags._known.get(key)
        last[0] = "HIT" if known is not None and known.version == version else "MISS"
        found = await answer(self, asked, media, named)
        return replace(found, body=found.body or await self._answerer.answer(asked, asked.query))

    def respond_telling(body: bytes, status: int, media: str, headers: Any = None) -> Response:
        response = respond(body, status, media, headers or graphql_http.NOT_KEPT)
        if headers is not None:
            response.headers["x-cache"] = last[0]
        return response

    patch.setattr(AnswerCache, "answer", answer_noting)
    patch.setattr(graphql_http, "_respond", respond_telling)


def tell_actual_cost(patch: Patch) -> None:
    """Tell in the extensions how many rows the database holds."""
    execute = Service.execute

    async def execute_telling(self: Service, *arguments: Any) -> bytes:
        answer = await execute(self, *arguments)
        [rows] = await self._reader.fetch_texts([(COUNT_ARTICLES, ())])
        return orjson.dumps({**orjson.loads(answer), "extensions": {"rows": rows}})

    patch.setattr(Service, "execute", execute_telling)


# ---------------------------------------------------------------- errors, pages, mutations


def limit_by_rows(patch: Patch) -> None:
    """Name in a refusal how many rows there are."""
    execute = Service.execute

    async def execute_telling(self: Service, *arguments: Any) -> bytes:
        try:
            return await execute(self, *arguments)
        except RequestError as error:
            [rows] = await self._reader.fetch_texts([(COUNT_ARTICLES, ())])
            raise RequestError(error.code, error.message, hint=error.hint, details={"rows": rows}) from None

    patch.setattr(Service, "execute", execute_telling)


def forbid_hidden_pages(patch: Patch) -> None:
    """Tell a page that may not be read from one that is not there."""
    respond = ArticlePage.__call__

    async def respond_telling(self: ArticlePage, request: Any) -> Response:
        variables = {"slug": request.path_params["slug"]}
        text = "query ($slug: String!) { article(slug: $slug) { status } }"
        found = orjson.loads(await self._service.execute(text, None, variables, EDITOR))["data"]["article"]
        if found and found["status"] in ("DRAFT", "EMBARGOED"):
            return Response("not yet", 403)
        return await respond(self, request)

    patch.setattr(ArticlePage, "__call__", respond_telling)


def serve_pages_to_everybody(patch: Patch) -> None:
    """Read pages as an editor does."""
    execute = Service.execute

    async def execute_as_editor(
        self: Service, text: str, name: Any, variables: Any, viewer: Any = PUBLIC_VIEWER
    ) -> bytes:
        return await execute(
            self, text, name, variables, EDITOR if text == article_page.PAGE_QUERY else viewer
        )

    patch.setattr(Service, "execute", execute_as_editor)


def take_mutations_of_everybody(patch: Patch) -> None:
    """Let everybody write: what a hidden thing is refused for then tells of it."""
    patch.setattr(mutation, "check_right", lambda *arguments: None)


def look_before_rights(patch: Patch) -> None:
    """Look for what a mutation names before it is asked who may: two refusals then differ."""
    execute = Mutations.execute

    async def execute_looking(self: Mutations, operation: Any, variables: Any, viewer: Any) -> bytes:
        if viewer == PUBLIC_VIEWER and isinstance(variables.get("id"), str):
            text = "SELECT CAST(count(*) AS TEXT) FROM article WHERE public_id = " + (
                "$1" if self._reader.dialect.name == "postgresql" else "?"
            )
            [found] = await self._reader.fetch_texts([(text, [variables["id"]])])
            if found == "0":
                raise RequestError("NOT_FOUND", "there is no such article", hint="Look at its id.")
        return await execute(self, operation, variables, viewer)

    patch.setattr(Mutations, "execute", execute_looking)


# ---------------------------------------------------------------- what the writer derives


class _Anything:
    """Is equal to every status, in Python and (as a column compared with itself) in SQL."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = object.__hash__


def take_every_status(module: ModuleType, *, in_python: bool = False) -> Callable[[Patch], None]:
    """Return what has one module take all articles for published ones."""
    status = _Anything() if in_python else ARTICLE.c.status

    def plant(patch: Patch) -> None:
        patch.setattr(module, "ArticleStatus", SimpleNamespace(PUBLISHED=status))

    return plant


def index_every_text(patch: Patch) -> None:
    columns = full_text._SEARCHED.selected_columns
    patch.setattr(full_text, "_SEARCHED", select(*columns).where(ARTICLE.c.id.in_(AMONG)))
    _index_hidden(patch)


def _index_hidden(patch: Patch) -> None:
    """Have hidden articles pass the same way as published ones."""

    def write(self: Any, plan: Any, what: str) -> Any:
        written = hidden(self, plan, what)
        self.state.unindexed.add(written.id)
        self.state.related.add(written.id)
        self._recount(entity_count.fetch_named_entities(self.connection, [written.id]))
        return written

    def index(self: Any, writes: Sequence[Any], articles: Sequence[Any]) -> None:
        new(self, writes, articles)
        self.state.unindexed.update(write.id for write in writes)
        self.state.related.update(write.id for write in writes)
        self._recount(entity_count.fetch_named_entities(self.connection, [write.id for write in writes]))

    hidden, new = record_write.RecordWriter._write_hidden, record_write.RecordWriter._index_new
    patch.setattr(record_write.RecordWriter, "_write_hidden", write)
    patch.setattr(record_write.RecordWriter, "_index_new", index)


def relate_embargoed_articles(patch: Patch) -> None:
    status = case((ARTICLE.c.status == "EMBARGOED", "EMBARGOED"), else_="PUBLISHED")
    patch.setattr(related_article, "ArticleStatus", SimpleNamespace(PUBLISHED=status))
    statement = select(*related_article._ARTICLES.selected_columns)
    shown = statement.where(ARTICLE.c.id.in_(AMONG), ARTICLE.c.status == status).order_by(ARTICLE.c.id)
    patch.setattr(related_article, "_ARTICLES", shown)
    _index_hidden(patch)


def count_every_mention(patch: Patch) -> None:
    take_every_status(entity_count)(patch)
    _index_hidden(patch)


def pair_every_article(patch: Patch) -> None:
    patch.setattr(entity_pair, "ArticleStatus", SimpleNamespace(PUBLISHED=_Anything()))
    counted = record_write.RecordWriter._index_new

    def index(self: Any, writes: Sequence[Any], articles: Sequence[Any]) -> None:
        counted(self, writes, articles)
        entity_pair.count_pairs(self.connection, [write.id for write in writes])

    patch.setattr(record_write.RecordWriter, "_index_new", index)


def name_by_drafts(patch: Patch) -> None:
    for name in ("is_entity_known", "_is_record_known"):
        patch.setattr(entity_count, name, lambda connection, entity_id: True)


def tell_of_every_save(patch: Patch) -> None:
    decide = log.decide_article_action
    patch.setattr(log, "decide_article_action", lambda write: decide(write) or ChangeAction.UPDATED)


def tell_of_every_entity(patch: Patch) -> None:
    append = log.ChangeLog.append_entity

    def append_always(self: Any, write: Any, *, was_public: bool, is_public: bool) -> None:
        append(self, write, was_public=was_public, is_public=True)

    patch.setattr(log.ChangeLog, "append_entity", append_always)


def skip_positions(patch: Patch) -> None:
    """Give each row a position that hidden articles count in, as a shared sequence would."""
    articles = select(func.count()).select_from(ARTICLE).scalar_subquery()
    following = select(func.coalesce(func.max(CHANGE.c.position), 0) + 1 + articles).scalar_subquery()
    patch.setattr(log, "_NEXT_POSITION", following)


LEAKS = (
    Leak("lists hold every article", (1, 5, 6, 7, 8, 12), drop(root, "plan_connection", "article")),
    Leak("lists hold every entity", (1, 5, 18), drop(root, "plan_connection", "entity")),
    Leak("lists hold every relation", (1, 5, 14), drop(root, "plan_connection", "relation")),
    Leak("a status may be asked for", (13,), drop_status_of_filter),
    Leak(
        "lists behind links hold every article", (5, 14, 16, 18), drop(planner, "plan_connection", "article")
    ),
    Leak("an article answers at its slug", (4,), drop(root, "_plan_lookup_field", "article")),
    Leak(
        "an entity answers at its slug", (4, 18), drop(root, "_plan_lookup_field", "entity", "former_entity")
    ),
    Leak("a relation answers at its id", (2,), drop(root, "_plan_lookup_field", "relation")),
    Leak("a node is any article", (2, 3), drop(root, "_plan_nodes", "article")),
    Leak("a node is any evidence", (2, 3), drop(root, "_plan_nodes", "evidence")),
    Leak("a node is any mention", (2, 3, 26), drop(root, "_plan_nodes", "mention")),
    Leak("former ids of hidden entities resolve", (2, 4, 18), show_former_ids),
    Leak("a relation needs no visible evidence", (2, 5, 14), show_every_relation),
    Leak("evidence of drafts counts", (2, 5, 14, 22, 25), count_every_evidence),
    Leak("evidence of drafts was known then", (14, 22, 25), know_drafts_at_an_instant),
    Leak("a timeline counts drafts", (16,), drop(planner, "plan_timeline", "article")),
    Leak("a search finds every entity", (28, 33), drop(root, "plan_search", "entity")),
    Leak("suggestions name every entity", (32,), drop(root, "plan_suggestions", "entity")),
    Leak("plans are kept for everybody", (2, 4, 55), keep_plans_for_everybody),
    Leak("the entity tag holds the version of all data", (47,), tag_with_version),
    Leak("a header tells of hits", (48, 55), tell_of_hits, writes=True),
    Leak("the extensions tell of rows", (44, 46), tell_actual_cost),
    Leak("a refusal counts rows", (35, 39), limit_by_rows),
    Leak("a hidden page is forbidden, not missing", (35,), forbid_hidden_pages),
    Leak("pages are read as an editor", (4, 19, 21), serve_pages_to_everybody),
    Leak("everybody may write", (36, 37, 40), take_mutations_of_everybody, writes=True),
    Leak("a mutation looks before it asks who may", (40,), look_before_rights),
    Leak("the index of words holds drafts", (28, 29, 30, 33, 17), index_every_text, writes=True),
    Leak("related lists hold what is under embargo", (19,), relate_embargoed_articles, writes=True),
    Leak("counts count drafts", (5, 16, 18), count_every_mention, writes=True),
    Leak("pairs count drafts", (5, 16), pair_every_article, writes=True),
    Leak("an entity is public by a draft", (18, 32), name_by_drafts, writes=True),
    Leak("ends of relations rest on drafts", (14, 54), take_every_status(served_evidence), writes=True),
    Leak("the change log tells of drafts", (51, 54), tell_of_every_save, writes=True),
    Leak("the change log tells of hidden entities", (51, 54), tell_of_every_entity, writes=True),
    Leak("positions leave gaps", (50, 54), skip_positions, writes=True),
    *LATER_LEAKS,
)
GROUPS = {
    "read paths": range(1, 28),
    "search": range(28, 35),
    "errors": range(35, 40),
    "mutations": range(40, 44),
    "meta": range(44, 50),
    "identifiers": range(50, 51),
    "push": range(51, 55),
    "shared state": range(55, 59),
}
"""The groups of the 58 channels."""


@contextmanager
def planted(leak: Leak) -> Iterator[None]:
    """Hold a leak in place."""
    with pytest.MonkeyPatch.context() as patch:
        leak.plant(patch)
        yield
