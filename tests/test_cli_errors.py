"""The page of error codes: equal to what the program raises, and complete."""

import re
from pathlib import Path

from newsgraph.cli.error_reference import collect_errors, render_error_reference

ROOT = Path(__file__).parents[1]
CODE = re.compile(r'(?:RequestError|InputError|NewsgraphError|GraphQLFaults)\(\s*"([A-Z][A-Z_]+)"')


def test_the_page_of_error_codes_is_the_generated_one() -> None:
    assert (ROOT / "docs" / "errors.md").read_text(encoding="utf-8") == render_error_reference()


def test_every_code_in_the_source_is_documented() -> None:
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    raised = {code for text in texts for code in CODE.findall(text)}
    assert raised <= {entry.code for entry in collect_errors()}


def test_every_error_says_what_to_do() -> None:
    assert [entry.code for entry in collect_errors() if not entry.hint] == []
