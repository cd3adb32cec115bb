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
from interference.coverage import Coverage
from interference.document import read_documents, read_golden
from interference.ground import Ground
from interference.request import Answer, Request, build_get
from interference.story import History
from interference.world import Shell, World
from newsgraph.clock import render_instant

IsWanted = Callable[[Request], bool]
GOLDEN_AT_ONCE, OWN_AT_ONCE, OTHERS_AT_ONCE = 4, 10, 6
BEGINNING = datetime(2025, 7, 1, tzinfo=UTC)
AROUND = 400
"""Characters of an answer that are shown before and after the first that differs."""
CHANGE_LOG = Request("change log", (50, 51, 54), "READ", "the table of changes")


@dataclass(frozen=True)
class Difference:
    """A request that the two worlds answered differently; `after` counts the steps that were taken before it."""

    history: History
    after: int
    request: Request
    without: Answer
    with_hidden: Answer

    def render(self) -> str:
        """Return the history and both answers in lines."""
        steps = [
            f"  {'hidden' if step.is_hidden else 'public'} {step}" for step in self.history[: self.after]
        ]
        return "\n".join(
            [
                f"hidden things show in: {self.request.name} (channels {self.request.channels})",
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
                f"channels looked into: {len(self.channels)}",
            ]
        )


class Comparison:
    """Goes through histories in two worlds and compares whatever the public is answered."""

    def __init__(
        self, ground: Ground, schema: GraphQLSchema, runner: asyncio.Runner, *, is_cold: bool = False
    ):
        """With `is_cold` each history has services of its own, which have planned nothing yet."""
        self._ground = ground
        self._runner = runner
        self._is_cold = is_cold
        self._shells: list[Shell | None] = [None, None]
        self._known: dict[str, set[str]] = {}
        self.figures = Figures()
        self.coverage = Coverage(schema)

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
        try:
            for place, url in enumerate(urls):
                worlds.append(self._runner.run(self._open_world(place, url)))
            yield Passage(self, worlds[0], worlds[1], history, seed, self._known)
        finally:
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

    async def run(self) -> Difference | None:
        """Take all steps, asking in between, then ask what is to be asked in the end."""
        return await self.take_steps() or await self.ask(lambda request: True)

    async def take_steps(self, is_wanted: IsWanted = lambda request: True) -> Difference | None:
        """Take all steps, and ask the same after each, as far as it is wanted."""
        for number, step in enumerate(self._history):
            instant = BEGINNING + timedelta(minutes=number)
            worlds = [self._with] if step.is_hidden else [self._without, self._with]
            for world in worlds:
                world.shell.set_time(instant)
                await step.run(world, render_instant(instant))
            self._after = number + 1
            difference = await self._watch(is_wanted)
            if difference is not None:
                return difference
        return None

    async def renew(self) -> None:
        """Put cold services in front of both worlds."""
        for world in (self._without, self._with):
            if world.is_own_shell:
                await world.shell.close()
            world.shell, world.is_own_shell = Shell(world.content), True
            world.shell.show(world.content, world.versions, world.database)
        self._with.shell.share_plans(self._without.shell)

    async def ask(self, is_wanted: IsWanted) -> Difference | None:
        """Ask what is to be asked in the end, as far as it is wanted."""
        material = await collect_material(self._with, self._known)
        for request in self._choose(material):
            if is_wanted(request):
                difference, _ = await self._compare(request)
                if difference is not None:
                    return difference
        return None

    def _choose(self, material: Material) -> list[Request]:
        schema = self._comparison.coverage.schema
        others = [*list_pages(material), *list_faults(), *list_fixed(), *list_mutations(schema, material)]
        if self._seed is None:
            return [
                *list_requests(read_documents(), material),
                *list_requests(read_golden(), material),
                *others,
            ]
        return [
            *pick_requests(read_documents(), material, self._source, OWN_AT_ONCE),
            *pick_requests(read_golden(), material, self._source, GOLDEN_AT_ONCE),
            *self._source.sample(others, OTHERS_AT_ONCE),
        ]

    async def _watch(self, is_wanted: IsWanted) -> Difference | None:
        """Ask again what was asked after the step before, saying which answer is kept."""
        passed = self._source.choice(
            (0.1, 1.0)
        )  # seconds: a version of the data is believed for half a second
        for world in (self._without, self._with):
            world.shell.seconds += passed
        for number, (name, channels, text, variables) in enumerate(iter_watched()):
            request = build_get(name, channels, text, variables, self._etags.get(number))
            if not is_wanted(request):
                continue
            difference, answer = await self._compare(request)
            if difference is not None:
                return difference
            if answer.etag is not None:
                self._etags[number] = answer.etag
        return await self._compare_changes() if is_wanted(CHANGE_LOG) else None

    async def _compare(self, request: Request) -> tuple[Difference | None, Answer]:
        comparison = self._comparison
        if request.text and self._source.random() < (0.1 if request.name.startswith("golden") else 0.5):
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

    async def _compare_changes(self) -> Difference | None:
        without, with_hidden = await self._without.list_changes(), await self._with.list_changes()
        self._comparison.figures.channels.update(CHANGE_LOG.channels)
        if without == with_hidden:
            return None
        rows = [Answer(0, (), "\n".join(map(str, found[-8:])).encode()) for found in (without, with_hidden)]
        return Difference(self._history, self._after, CHANGE_LOG, rows[0], rows[1])
