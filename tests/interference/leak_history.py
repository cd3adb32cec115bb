"""Leaks of what an article was before the public knew it, of what is linked to it, and of streams."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

from sqlalchemy import false, func, select, true, update

from interference.leak_seed import Leak, Patch
from interference.world import EDITOR
from newsgraph.compiler.visibility import Visibility
from newsgraph.index import related
from newsgraph.ingest import record_write
from newsgraph.live.feed import Feeds
from newsgraph.live.hub import Hub
from newsgraph.newsroom import known_relation, publication
from newsgraph.server.due_clock import DueClock
from newsgraph.store import article_plan
from newsgraph.store.core_table import ARTICLE, ARTICLE_SLUG, EVIDENCE, LISTED_ARTICLE, PINNED_ARTICLE
from newsgraph.store.slug import build_slug
from newsgraph.store.statement import AMONG

COUNT_ROWS = "SELECT CAST(count(*) AS TEXT) FROM article"


def count_every_save(patch: Patch) -> None:
    """Tell the public the numbers that editors save against."""
    patch.setattr(Visibility, "choose_column", lambda self, public, newsroom: newsroom or public)


def record_at_once(patch: Patch) -> None:
    """Leave evidence on record from when an editor put it into a draft."""
    patch.setattr(publication, "_RECORD_EVIDENCE", update(EVIDENCE).where(false()).values(version=1))


def keep_ids_of_drafts(patch: Patch) -> None:
    """Leave passages the ids and the relations that they had in a draft."""
    patch.setattr(publication, "settle_passages", lambda connection, article: None)


def join_relations_of_drafts(patch: Patch) -> None:
    """Put a passage on record under whatever relation shows its ends, though drafts alone stated it."""
    patch.setattr(known_relation, "is_known_to_readers", true)


def number_slugs(patch: Patch) -> None:
    """Number slugs by how many articles there are."""
    _number_slugs(patch, lambda words: select(func.count()).select_from(ARTICLE))


def number_taken_slugs(patch: Patch) -> None:
    """Number slugs by how many articles, hidden ones too, have the words."""

    def count_taken(words: str) -> Any:
        return select(func.count()).select_from(ARTICLE_SLUG).where(ARTICLE_SLUG.c.slug.startswith(words))

    _number_slugs(patch, count_taken)


def _number_slugs(patch: Patch, build_count: Any) -> None:
    fetch_existing, plan_new, used = article_plan._fetch_existing, article_plan._plan_new, list[Any]()

    def fetch_noted(connection: Any, record: Any, known: Any) -> Any:
        used[:] = [connection]
        return fetch_existing(connection, record, known)

    def plan_numbered(record: Any, now: str, entity_ids: Any) -> Any:
        plan = plan_new(record, now, entity_ids)
        if record.slug is not None:
            return plan
        words = build_slug(record.headline)
        number = used[0].execute(build_count(words)).scalar_one()
        return replace(plan, record=plan.record.model_copy(update={"slug": f"{words}-{number + 1}"}))

    patch.setattr(article_plan, "_fetch_existing", fetch_noted)
    patch.setattr(article_plan, "_plan_new", plan_numbered)


def compute_lists_with_hidden_links(patch: Patch) -> None:
    """Compute lists anew that link to anything, published or not."""
    patch.setattr(related, "select_linking", lambda table: select(table.c.article_id))
    anywhere = [
        select(table.c.article_id).where(table.c.related_id.in_(AMONG) | table.c.article_id.in_(AMONG))
        for table in (LISTED_ARTICLE, PINNED_ARTICLE)
    ]
    patch.setattr(related, "_LINKING", anywhere)


def compute_lists_with_hidden_merges(patch: Patch) -> None:
    """Compute the lists of all who name the survivor anew, whoever was merged."""
    numbers = count()

    def fetch_never_the_same(connection: Any, articles: Any) -> Any:
        number = next(numbers)
        return {row: {(number, 0)} for row in articles}

    patch.setattr(record_write, "fetch_weights", fetch_never_the_same)


def stream_as_editor(patch: Patch) -> None:
    """Read what streams tell as an editor does."""
    prepare = Feeds._prepare
    patch.setattr(
        Feeds,
        "_prepare",
        lambda self, operation, variables, viewer: prepare(self, operation, variables, EDITOR),
    )


def keep_feeds_for_everybody(patch: Patch) -> None:
    """Keep what is prepared of a subscription under its text alone: who asks first decides what others are told."""
    prepare = Feeds._prepare
    kept: dict[Any, Any] = {}

    def prepare_once(self: Feeds, operation: Any, variables: Any, viewer: Any) -> Any:
        key = (self, operation.identity, tuple(variables))
        if key not in kept:
            kept[key] = prepare(self, operation, variables, viewer)
        return kept[key]

    patch.setattr(Feeds, "_prepare", prepare_once)


def tell_streams_of_every_write(patch: Patch) -> None:
    """Send something on every stream whenever there are more articles than before."""
    grow = Hub._grow
    known: dict[Hub, str | None] = {}

    async def grow_telling(self: Hub) -> None:
        await grow(self)
        [rows] = await self._reader.fetch_texts([(COUNT_ROWS, ())])
        if known.setdefault(self, rows) != rows:
            known[self] = rows
            for channel in self._channels.values():
                for subscriber in channel._subscribers:
                    subscriber._waiting.append((0.0, '{"data":null}'))
                    subscriber._ready.set()

    patch.setattr(Hub, "_grow", grow_telling)


def end_embargoes_early(patch: Patch) -> None:
    """Publish what is due a minute before its instant."""
    tick = DueClock.tick

    async def tick_early(self: DueClock) -> float:
        clock = self._clock
        return await tick(DueClock(self._database, self._due, lambda: clock() + timedelta(minutes=1)))

    patch.setattr(DueClock, "tick", tick_early)


LATER_LEAKS = (
    Leak("versions count every save", (22,), count_every_save),
    Leak("evidence tells when a draft had it", (14, 25), record_at_once, writes=True),
    Leak("a passage keeps the id of its draft", (2, 50), keep_ids_of_drafts, writes=True),
    Leak("a relation keeps the id of its draft", (2, 5, 50), join_relations_of_drafts, writes=True),
    Leak("slugs are numbered by articles", (12, 50), number_slugs, writes=True),
    Leak("slugs are numbered past hidden ones", (12, 36, 50), number_taken_slugs, writes=True),
    Leak("a link to a draft has a list computed anew", (19,), compute_lists_with_hidden_links, writes=True),
    Leak(
        "a merge of hidden entities has lists computed anew",
        (19,),
        compute_lists_with_hidden_merges,
        writes=True,
    ),
    Leak("streams are read as an editor", (51,), stream_as_editor, writes=True),
    Leak("feeds are kept for everybody", (51, 55), keep_feeds_for_everybody, writes=True),
    Leak("streams tell of every write", (51,), tell_streams_of_every_write, writes=True),
    Leak("an embargo ends early", (1, 5, 51, 54), end_embargoes_early, writes=True),
)
