"""Two worlds side by side through one history, and what a run of histories amounts to."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from graphql import GraphQLSchema

from interference.asking import (
    ID_TABLES,
    Material,
    collect_material,
    iter_watched,
    list_faults,
    list_fixed,
    list_mutations,
    list_pages,
    list_requests,
    pick_requests,
)
from interference.coverage import Coverage, pick_needed
from interference.document import read_documents, read_golden
from interference.ground import Ground
from interference.request import Answer, Request, build_get
from interference.story import History
from interference.stream import CHANGES, STREAMED
from interference.world import Shell, World
from newsgraph.clock import render_instant
from newsgraph.server import event_stream
from newsgraph.server.data_version import MAX_AGE
from newsgraph.sql.expression import CURSOR_SEPARATOR

IsWanted = Callable[[Request], bool]
GOLDEN_AT_ONCE, OWN_AT_ONCE, OTHERS_AT_ONCE, WATCHED_AT_ONCE = 4, 8, 5, 2
BEGINNING = datetime(2025, 7, 1, tzinfo=UTC)
FOR_EVER = 1e6
"""Seconds in which a stream keeps itself alive: the clock alone tells it to, and time is not compared."""
AROUND = 400
"""Characters of an answer that are shown before and after the first that differs."""
CHANGE_LOG = Request("change log", (50, 51, 54), "READ", "the table of changes")


@dataclass(frozen=True)
class Difference:
    """A request that the two worlds answered differently; `after` counts the steps that were taken before it.

    `drawn_as` names the seed and the number of the history, where it was drawn.
    """

    history: History
    after: int
    request: Request
    without: Answer
    with_hidden: Answer
    drawn_as: str | None = None

    def render(self) -> str:
        """Return the history and both answers in lines."""
        steps = [
            f"  {'hidden' if step.is_hidden else 'public'} {step}" for step in self.history[: self.after]
        ]
        return "\n".join(
            [
                f"hidden things show in: {self.request.name} (channels {self.request.channels})",
                f"drawn as: {self.drawn_as or 'not drawn'}",
                *steps,
                f"{self.request.method} {self.request.path} {self.request.body.decode()}",
                "without:",
                cut(self.without, self.with_hidden),
                "with:",
                cut(self.with_hidden, self.without),
            ]
        )


def cut(answer: Answer, other: Answer) -> str:
    """Return status and headers, and what stands around the place at which two bodies part."""
    place = next(
        (at for at, pair in enumerate(zip(answer.body, other.body, strict=False)) if pair[0] != pair[1]), 0
    )
    around = answer.body[max(0, place - AROUND) : place + AROUND].decode("utf-8", "replace")
    return f"{answer.status} {dict(answer.headers)}\n... {around} ..."


@dataclass
class Figures:
    """What a run amounts to."""

    histories: int = 0
    steps: Counter[str] = field(default_factory=Counter)
    hidden_steps: int = 0
    compared: Counter[int] = field(default_factory=Counter)
    channels: Counter[int] = field(default_factory=Counter)
    documents: set[str] = field(default_factory=set)
    by_editor: int = 0
    streamed: int = 0

    def count(self, history: History) -> None:
        """Count a history that was gone through."""
        self.histories += 1
        self.steps.update(type(step).__name__ for step in history)
        self.hidden_steps += sum(step.is_hidden for step in history)

    def render(self) -> str:
        steps = ", ".join(f"{name} {count}" for name, count in sorted(self.steps.items()))
        statuses = ", ".join(f"{status}: {count}" for status, count in sorted(self.compared.items()))
        return "\n".join(
            [
                f"{self.histories} histories of {sum(self.steps.values())} steps, {self.hidden_steps} of them hidden",
                f"steps: {steps}",
                f"{sum(self.compared.values())} answers compared ({statuses}), of {len(self.documents)} documents; "
                f"{self.by_editor} asked by an editor in between",
                f"{self.streamed} events of streams compared, each again after every further step",
                f"channels looked into: {len(self.channels)}",
            ]
        )


class Comparison:
    """Goes through histories in two worlds and compares whatever the public is answered."""

    def __init__(
        self,
        ground: Ground,
        schema: GraphQLSchema,
        runner: asyncio.Runner,
        *,
        is_cold: bool = False,
        is_brief: bool = False,
    ):
        """With `is_cold` each history has services of its own, which have planned nothing yet.

        With `is_brief` only those golden queries are asked that use something of the schema which nothing else does:
        planning all of them takes long.
        """
        self._ground = ground
        self._runner = runner
        self._is_cold = is_cold
        self._shells: list[Shell | None] = [None, None]
        self._known: dict[str, set[str]] = {}
        self.figures = Figures()
        self.coverage = Coverage(schema)
        self.golden = read_golden()
        if is_brief:
            own = Coverage(schema)
            for document in read_documents():
                own.add(document.text, {})
            self.golden = pick_needed(schema, self.golden, own)

    def check(self, history: History, seed: int | None = None) -> Difference | None:
        """Return the first difference; without `seed` everything is asked, else some things."""
        with self.open(history, seed) as passage:
            found = self._runner.run(passage.run())
        if found is None:
            self.figures.count(history)
        return found

    @contextmanager
    def open(self, history: History, seed: int | None) -> Iterator["Passage"]:
        """Yield a history that is to be gone through in two worlds of its own."""
        urls = [self._ground.copy(), self._ground.copy()]
        worlds: list[World] = []
        keep_alive, event_stream.KEEP_ALIVE_SECONDS = event_stream.KEEP_ALIVE_SECONDS, FOR_EVER
        try:
            for place, url in enumerate(urls):
                worlds.append(self._runner.run(self._open_world(place, url)))
            worlds[0].is_without = True
            yield Passage(self, worlds[0], worlds[1], history, seed, self._known)
        finally:
            event_stream.KEEP_ALIVE_SECONDS = keep_alive
            for world in worlds:
                self._runner.run(world.close())
            for url in urls:
                self._ground.drop(url)

    async def _open_world(self, place: int, url: str) -> World:
        world = await World.open(url, None if self._is_cold else self._shells[place])
        if not self._is_cold and self._shells[place] is None:
            self._shells[place], world.is_own_shell = world.shell, False
            if self._shells[0] is not None and place:
                world.shell.share_plans(self._shells[0])
        if not self._known:
            self._known = await _read_known(world)
        return world

    def close(self) -> None:
        for shell in self._shells:
            if shell is not None:
                self._runner.run(shell.close())


async def _read_known(world: World) -> dict[str, set[str]]:
    known = {table: await world.list_values(table, "public_id") for table in ID_TABLES}
    return known | {"article_slug": await world.list_values("article_slug", "slug")}


class Passage:
    """One history in two worlds."""

    def __init__(
        self,
        comparison: Comparison,
        without: World,
        with_hidden: World,
        history: History,
        seed: int | None,
        known: dict[str, set[str]],
    ):
        self._comparison = comparison
        self._without = without
        self._with = with_hidden
        self._history = history
        self._known = known
        self._seed = seed
        self._source = Random(seed or 0)
        self._after = 0
        self._etags: dict[int, str] = {}
        self._beginning = ""

    async def run(self) -> Difference | None:
        """Take all steps, asking in between, then ask what is to be asked in the end."""
        return await self.take_steps() or await self.ask(lambda request: True)

    async def take_steps(self, is_wanted: IsWanted = lambda request: True) -> Difference | None:
        """Take all steps, and ask the same after each, as far as it is wanted."""
        await self._subscribe()
        number = 0
        while number < len(self._history) or self._without.due:
            instant = BEGINNING + timedelta(minutes=number)
            step = self._history[number] if number < len(self._history) else None
            for world in (self._without, self._with):
                world.shell.set_time(instant)
                await world.end_embargoes()
                if step is not None and not (step.is_hidden and world is self._without):
                    await step.run(world, render_instant(instant))
            number += 1
            self._after = min(number, len(self._history))
            difference = await self._watch(is_wanted)
            if difference is not None:
                return difference
        return None

    async def _subscribe(self) -> None:
        """Open the streams of the public in both worlds, after what stands in the log; an editor's may come first."""
        self._beginning = await self._fetch_end()
        for name, text, variables in STREAMED:
            given = variables | ({"after": self._beginning} if text == CHANGES else {})
            if self._source.random() < self._choose_share(name):
                await self._with.prepare_stream_as_editor(text, given)
            for world in (self._without, self._with):
                await world.streams.subscribe(name, text, given)
            self._comparison.coverage.add(text, given)

    async def _fetch_end(self) -> str:
        """Return the cursor of the last change before the history; both worlds begin with the same."""
        last = max(row[0] for row in await self._without.list_changes())
        return CURSOR_SEPARATOR.join(("ChangeEdge", str(last))).encode().hex()

    async def _compare_streams(self, is_wanted: IsWanted) -> Difference | None:
        """Compare all that every stream has sent up to now."""
        for world in (self._without, self._with):
            await world.streams.settle()
        pairs = zip(self._without.streams.open, self._with.streams.open, strict=True)
        for without, with_hidden in pairs:
            if not is_wanted(without.request):
                continue
            self._comparison.figures.channels.update(without.request.channels)
            self._comparison.figures.streamed += without.sent.count(b"event: next")
            first, second = without.read(), with_hidden.read()
            if first != second:
                return Difference(self._history, self._after, without.request, first, second)
        return None

    async def renew(self) -> None:
        """Put cold services in front of both worlds."""
        for world in (self._without, self._with):
            if world.is_own_shell:
                await world.shell.close()
            world.shell, world.is_own_shell = Shell(world.content), True
            world.shell.show(world.content, world.versions, world.database)
            await world.streams.close()
            world.streams = world.shell.open_streams()
        self._with.shell.share_plans(self._without.shell)

    async def ask(self, is_wanted: IsWanted) -> Difference | None:
        """Ask what is to be asked in the end, as far as it is wanted."""
        difference = await self._replay(is_wanted)
        if difference is not None:
            return difference
        material = await collect_material(self._with, self._known)
        for request in self._choose(material):
            if is_wanted(request):
                difference, _ = await self._compare(request)
                if difference is not None:
                    return difference
        return None

    async def _replay(self, is_wanted: IsWanted) -> Difference | None:
        """Open streams that begin with what is past: the changes of the history, read back as things are now."""
        name, text, _ = STREAMED[0]
        for world in (self._without, self._with):
            await world.streams.subscribe(f"{name}, from the past", text, {"after": self._beginning})
        return await self._compare_streams(is_wanted)

    def _choose(self, material: Material) -> list[Request]:
        schema = self._comparison.coverage.schema
        others = [*list_pages(material), *list_faults(), *list_fixed(), *list_mutations(schema, material)]
        if self._seed is None:
            return [
                *list_requests(read_documents(), material),
                *list_requests(self._comparison.golden, material),
                *others,
            ]
        return [
            *pick_requests(read_documents(), material, self._source, OWN_AT_ONCE),
            *pick_requests(self._comparison.golden, material, self._source, GOLDEN_AT_ONCE),
            *self._source.sample(others, OTHERS_AT_ONCE),
        ]

    async def _watch(self, is_wanted: IsWanted) -> Difference | None:
        """Ask again what was asked after the step before, saying which answer is kept."""
        for world in (self._without, self._with):
            world.shell.seconds += 2 * MAX_AGE  # docs/decisions tells what the time before that gives away
        watched = list(enumerate(iter_watched()))
        if self._seed is not None:
            watched = self._source.sample(watched, WATCHED_AT_ONCE)
        for number, (name, channels, text, variables) in watched:
            request = build_get(name, channels, text, variables, self._etags.get(number))
            if not is_wanted(request):
                continue
            difference, answer = await self._compare(request)
            if difference is not None:
                return difference
            if answer.etag is not None:
                self._etags[number] = answer.etag
        difference = await self._compare_changes() if is_wanted(CHANGE_LOG) else None
        return difference or await self._compare_streams(is_wanted)

    async def _compare(self, request: Request) -> tuple[Difference | None, Answer]:
        comparison = self._comparison
        if request.text and self._source.random() < self._choose_share(request.name):
            comparison.figures.by_editor += 1
            await self._with.ask_as_editor(request.text, dict(request.variables))
        without, with_hidden = await self._without.ask(request), await self._with.ask(request)
        comparison.figures.compared[without.status] += 1
        comparison.figures.channels.update(request.channels)
        if request.text:
            comparison.figures.documents.add(request.text)
            comparison.coverage.add(request.text, request.variables)
        if without == with_hidden:
            return None, without
        return Difference(self._history, self._after, request, without, with_hidden), without

    def _choose_share(self, name: str) -> float:
        """Return how often an editor asks the same before; mutations he would carry out, in one world alone."""
        if name.startswith(("golden", "mutation")):
            return 0.1 if name.startswith("golden") else 0.0
        return 1.0 if self._seed is None else 0.5

    async def _compare_changes(self) -> Difference | None:
        without, with_hidden = await self._without.list_changes(), await self._with.list_changes()
        self._comparison.figures.channels.update(CHANGE_LOG.channels)
        if without == with_hidden:
            return None
        rows = [Answer(0, (), "\n".join(map(str, found[-8:])).encode()) for found in (without, with_hidden)]
        return Difference(self._history, self._after, CHANGE_LOG, rows[0], rows[1])
