"""The editor's page: its commands run as written, and do what it says."""

import json
import re
from pathlib import Path

import pytest

from newsgraph.model.vocabulary import AliasKind, EntityKind
from test_cli_curation import Run, run

__all__ = ["run"]
ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "curation.md").read_text(encoding="utf-8")


def read_blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    [table] = read_blocks("csv")
    [page] = read_blocks("text")
    (tmp_path / "people.csv").write_text(table, encoding="utf-8")
    (tmp_path / "page.txt").write_text(page, encoding="utf-8")
    return tmp_path


def split_command(line: str) -> tuple[list[str], str | None]:
    """Return the arguments of a command, and the file that its output goes to."""
    command, _, target = line.partition(" > ")
    words = re.findall(r'"[^"]*"|\S+', command.removeprefix("uv run "))
    return [word.strip('"') for word in words[1:]], target or None


def test_the_commands_of_the_page_run_in_order(run: Run, folder: Path) -> None:
    outputs = {}
    for line in "".join(read_blocks("sh")).splitlines():
        arguments, target = split_command(line)
        done = run(*arguments)
        assert done.code == 0, (line, done.talk)
        outputs[line] = done
        if target is not None:
            (folder / target).write_text(done.output, encoding="utf-8")
    explained = outputs["uv run newsgraph link --explain court-hears-claim-against-harbour-kreqea"].output
    assert "Judge Levi: linked to daniel-levi-judge (the only candidate)" in explained
    assert "Daniel Levi: linked to daniel-levi-judge" in explained
    assert "HTN: linked to harbour-trust-of-norland (the only candidate)" in explained
    assert outputs["uv run newsgraph proposals list"].output.startswith(
        "Jane Roe  (person, 3 times in 1 article,"
    )
    assert (
        "ACCUSES Harbour Trust of Norland" in outputs["uv run newsgraph proposals list --of relations"].output
    )
    accepted = next(done for line, done in outputs.items() if " accept " in line)
    assert "1 carried out, 0 refused; 1 article linked again" in accepted.talk
    assert outputs["uv run newsgraph link --all"].talk.endswith("articles: 1 read, 0 changed\n")
    left = json.loads(run("proposals", "list", "--of", "relations", "--json").output)
    assert [one for one in left if one["kind"] == "ACCUSES"] == []


def test_the_page_names_every_kind() -> None:
    assert [kind for kind in (*EntityKind, *AliasKind) if f"`{kind}`" not in PAGE] == []


def test_the_weights_of_the_page_are_those_of_the_program() -> None:
    from newsgraph.ingest import name_score as score

    for text in (
        f"{score.LONE_NAME} where no other entity has it, else {score.SHARED_NAME}",
        f"named before, in the headline or the text | {score.NAMED_BEFORE} |",
        f"| {score.STRONG_CUE} for the kind that they tell, -{score.STRONG_CUE} for others |",
        f"| {score.WEAK_CUE}, -{score.WEAK_CUE} |",
        f"up to {score.MAX_CO_MENTION} |",
        f"up to {score.MAX_PRIOR}, which never decides alone |",
        f"It links from {score.THRESHOLD} on and {score.MARGIN} ahead of the next",
    ):
        assert text in PAGE
