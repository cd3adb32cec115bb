"""`newsgraph link`: explains how the names of an article were linked, and links stored articles again."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated

import orjson
import typer

from newsgraph.cli.failure import say
from newsgraph.cli.option import DatabaseOption, SpacyOption
from newsgraph.clock import read_clock, render_instant
from newsgraph.setting_default import DEFAULT_DATABASE

if TYPE_CHECKING:  # what a command works with is loaded when it runs
    from newsgraph.ingest.explain import ExplainedName, Explanation
    from newsgraph.ingest.relink import RelinkReport

EPILOG = """Examples:

newsgraph link --explain araghchi-to-visit-moscow-before-saturday-talks

newsgraph link --explain https://news.example/a --json

newsgraph link --all
"""

ExplainOption = Annotated[
    str | None,
    typer.Option("--explain", metavar="ARTICLE", help="Tell why each name of ARTICLE (id, slug or address) went"
                 " where it did"),
]  # fmt: skip
AllOption = Annotated[bool, typer.Option("--all", help="Link every stored article again")]
JsonOption = Annotated[bool, typer.Option("--json", help="Write JSON for a program")]


def link_command(
    explain: ExplainOption = None,
    every: AllOption = False,
    json: JsonOption = False,
    spacy: SpacyOption = None,
    database: DatabaseOption = DEFAULT_DATABASE,
) -> None:
    """Explain how names were linked, or link stored articles again."""
    if (explain is None) == (not every):
        raise typer.BadParameter("give either --explain ARTICLE or --all", param_hint="--explain")
    if explain is not None:
        from newsgraph.ingest.explain import render_explanation

        explanation = asyncio.run(run_explain(database, explain))
        if json:
            typer.echo(orjson.dumps(render_explanation(explanation), option=orjson.OPT_INDENT_2))
        else:
            typer.echo("\n".join(render_lines(explanation)))
        return
    report = asyncio.run(run_relink(database, render_instant(read_clock()), spacy))
    if json:
        typer.echo(orjson.dumps({"read": report.read, "changed": report.changed}))
    say(f"articles: {report.read} read, {report.changed} changed")


async def run_explain(url: str, reference: str) -> "Explanation":
    """Open the database and explain one article."""
    from newsgraph.ingest.article_linking import Linker
    from newsgraph.ingest.explain import explain_article
    from newsgraph.store.database import Database

    database = await Database.open(url, create=False)
    try:
        return await database.read(explain_article, reference, Linker())
    finally:
        await database.close()


async def run_relink(url: str, now: str, spacy: str | None) -> "RelinkReport":
    """Open the database and link every article again, with a bar where somebody watches."""
    from newsgraph.access.audit import OPERATOR
    from newsgraph.cli.progress import show_count
    from newsgraph.ingest.article_linking import Linker
    from newsgraph.ingest.relink import relink_all
    from newsgraph.ingest.spacy_proposer import load_spacy_proposer
    from newsgraph.store.database import Database
    from newsgraph.store.linked_text import count_articles

    linker = Linker(None if spacy is None else load_spacy_proposer(spacy))
    database = await Database.open(url, create=False)
    try:
        total = await database.read(count_articles)
        with show_count("Linking") as show:
            on_articles = None if show is None else partial(_show, show, total)
            return await relink_all(database, linker, now, on_articles=on_articles, viewer=OPERATOR)
    finally:
        await database.close()


def _show(show: Callable[[int, int], None], total: int, done: int) -> None:
    show(done, total)


def render_lines(explanation: "Explanation") -> list[str]:
    """Return the lines that tell a person: each name with its decision, below it candidates and their signals."""
    article = explanation.article
    lines = [f"{article.headline}  ({article.slug})", ""]
    for name in explanation.names:
        lines += _render_name(name, explanation.entity_names)
    return lines if explanation.names else [*lines, "No name of the gazetteer stands in this article."]


def _render_name(name: "ExplainedName", entity_names: dict[str, tuple[str, str]]) -> list[str]:
    decision = name.decision
    target = "" if decision.entity is None else f" to {entity_names[decision.entity][1]}"
    lines = [
        f"{decision.start}-{decision.end}  {' '.join(decision.text.split())}: "
        f"{decision.outcome.lower().replace('_', ' ')}{target} ({decision.reason})"
    ]
    for score in decision.candidates:
        label, slug = entity_names[score.entity]
        lines.append(f"    {score.total:>4}  {label}, {score.kind.lower()} ({slug})")
        lines += [f"          {signal.weight:+4}  {signal.note}" for signal in score.signals]
    if name.stored != decision.entity:
        stored = "nothing" if name.stored is None else entity_names[name.stored][1]
        lines.append(f"    stored: {stored}; newsgraph link --all brings it up to date")
    return lines
