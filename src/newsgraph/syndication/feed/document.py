"""The documents of feeds, read as the viewer who is served and written in the form that was asked for."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer, ViewerClass
from newsgraph.model.vocabulary import ArticlePart, Channel
from newsgraph.syndication.feed.address import FeedAddress, FeedForm, PageName
from newsgraph.syndication.feed.choice import Choice
from newsgraph.syndication.feed.reading import FeedReading
from newsgraph.syndication.feed.window import PAGE_SIZE, find_archive, find_window, narrow_to_month
from newsgraph.syndication.form.atom import AtomWriter
from newsgraph.syndication.form.entry import find_updated
from newsgraph.syndication.form.feed_head import ArchiveLinks, FeedHead, Tombstone
from newsgraph.syndication.form.json_feed import JsonFeedWriter
from newsgraph.syndication.form.ninjs_collection import NinjsWriter
from newsgraph.syndication.form.rss import RssWriter
from newsgraph.syndication.item import Item

Admit = Callable[[str, Sequence[Item], Channel], Awaitable[list[Item]]]
"""Says which of some articles, and what of each, the partner of a public id is sent now, and records it."""
MAX_LIMIT = 10_000
"""How many articles one document holds at most, where a client with a key asks for so many."""
PUBLIC_LIMIT = 100
"""The same for whoever asks without a key: longer documents cost seconds, and archives hold the rest."""


class FeedWriter(Protocol):
    """Writes a document in one form: its beginning, any number of articles at a time, its end."""

    media_type: str

    def begin(self) -> bytes:
        """Return the document up to its first article."""

    def write(self, items: Sequence[Item]) -> bytes:
        """Return some more articles."""

    def end(self) -> bytes:
        """Return the end of the document."""


WRITERS: dict[FeedForm, type[AtomWriter | RssWriter | JsonFeedWriter | NinjsWriter]] = {
    FeedForm.ATOM: AtomWriter,
    FeedForm.RSS: RssWriter,
    FeedForm.JSON: JsonFeedWriter,
    FeedForm.NINJS: NinjsWriter,
}


@dataclass(frozen=True)
class FeedOptions:
    """What a client may ask: `limit` articles instead of the current page, and no bodies; `channel` leads to it."""

    limit: int | None = None
    is_summary: bool = False
    channel: Channel = Channel.FEED

    def render_query(self) -> str:
        """Return the query of the address at which the same is answered, empty for what is answered by default."""
        stated = [] if self.limit is None else [f"limit={self.limit}"]
        stated += ["content=summary"] if self.is_summary else []
        return f"?{'&'.join(stated)}" if stated else ""


@dataclass(frozen=True)
class FeedDocument:
    """The bytes of a document, and the ids of the articles in it."""

    body: bytes
    article_ids: tuple[str, ...]


class FeedDocuments:
    """Reads and writes documents of feeds."""

    def __init__(
        self, service: Service, public_url: str, hub_url: str | None = None, admit: Admit | None = None
    ):
        """Take what answers GraphQL, where the service is reached, and where changes are told, if anywhere.

        `admit` says what of articles a partner is sent, and records it; without it no partner is served.
        """
        self._service = service
        self._public_url = public_url.rstrip("/")
        self._hub_url = hub_url
        self._admit = admit

    async def render(
        self,
        choice: Choice,
        viewer: Viewer,
        options: FeedOptions = FeedOptions(),
    ) -> FeedDocument | None:
        """Return the current document or an archive; None where there is no archive of that name."""
        reading = FeedReading(self._service, viewer, choice.chosen)
        page = choice.address.page
        found = await (self._read_current(reading) if page is None else self._read_archive(reading, page))
        if found is None:
            return None
        items, previous, following = found
        items = await self._shape(items, viewer, options)
        current = self._address(choice.address.current, options)
        links = ArchiveLinks(
            page is not None,
            current,
            None if previous is None else self._address(choice.address.at(previous), options),
            None if following is None else self._address(choice.address.at(following), options),
        )
        updated = max(map(find_updated, items)) if items else await reading.fetch_begun()
        writer = self._open(choice, options, updated, links)
        body = writer.begin() + writer.write(items) + writer.end()
        return FeedDocument(body, tuple(item.id for item in items))

    async def stream(self, choice: Choice, viewer: Viewer, options: FeedOptions) -> AsyncIterator[bytes]:
        """Yield a document of the newest `options.limit` articles, a page of them at a time.

        Its `updated` is the last change in the whole feed, since its own is known only at its end.
        """
        reading = FeedReading(self._service, viewer, choice.chosen)
        updated, gone = await reading.fetch_changed()
        writer = self._open(choice, options, updated, None, gone)
        yield writer.begin()
        left, before, has_more = options.limit or 0, None, True
        while left > 0 and has_more:
            keys, has_more = await reading.fetch_keys(last=PAGE_SIZE, before=before)
            keys = keys[-left:]
            if keys:
                since = {"publishedAfter": keys[0].published_at}
                items, _ = await reading.fetch_items(since, last=PAGE_SIZE, before=before)
                yield writer.write(await self._shape(items[: len(keys)], viewer, options))
                left, before = left - len(keys), keys[0].cursor
        yield writer.end()

    async def _read_current(
        self, reading: FeedReading
    ) -> tuple[list[Item], PageName | None, PageName | None] | None:
        window = await find_window(reading)
        items: list[Item] = []
        before = None
        while window.oldest is not None and len(items) < window.size:
            since = {"publishedAfter": window.oldest.published_at}
            more, before = await reading.fetch_items(since, last=PAGE_SIZE, before=before)
            items += more
            if before is None:
                break
        return items[: window.size], window.previous, None

    async def _read_archive(
        self, reading: FeedReading, page: PageName
    ) -> tuple[list[Item], PageName | None, PageName | None] | None:
        archive = await find_archive(reading, page)
        if archive is None:
            return None
        items, _ = await reading.fetch_items(
            narrow_to_month(page.month), first=PAGE_SIZE, after=archive.after
        )
        return items, archive.previous, archive.next

    def _open(
        self,
        choice: Choice,
        options: FeedOptions,
        updated: str,
        links: ArchiveLinks | None,
        gone: tuple[Tombstone, ...] | None = None,
    ) -> FeedWriter:
        newsroom = self._service.title
        head = FeedHead(
            title=newsroom if choice.name is None else f"{choice.name} – {newsroom}",
            identity=self._address(choice.address.current, FeedOptions()),
            self_url=self._address(choice.address, options),
            public_url=self._public_url,
            publisher=newsroom,
            updated=updated,
            hub_url=None if options.render_query() else self._hub_url,  # which takes no address with a query
            links=links,
            gone=gone,
        )
        return WRITERS[choice.address.form](head)

    def _address(self, address: FeedAddress, options: FeedOptions) -> str:
        return f"{self._public_url}{address.render_path()}{options.render_query()}"

    async def _shape(self, items: Sequence[Item], viewer: Viewer, options: FeedOptions) -> list[Item]:
        """Return what of articles goes out: to a partner what licenses let out, and no bodies where none are wanted.

        Raises RequestError where a partner asks and nothing can be recorded.
        """
        if options.is_summary:
            items = [_drop_body(item) for item in items]
        if viewer.viewer_class is not ViewerClass.PARTNER or viewer.partner is None:
            return list(items)
        if self._admit is None:
            raise RequestError(
                "READ_ONLY",
                "licensed content is not sent where deliveries cannot be recorded",
                status=503,
                hint="Ask a server that has a database to write to.",
            )
        return await self._admit(viewer.partner, items, options.channel)


def _drop_body(item: Item) -> Item:
    part = ArticlePart.SUMMARY if item.access.part is ArticlePart.BODY else item.access.part
    return replace(item, body=None, access=replace(item.access, part=part))
