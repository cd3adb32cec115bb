"""Shows proposals to a person as lines, and to a program as data."""

from dataclasses import asdict
from typing import Any

from newsgraph.ingest.quantity import render_count
from newsgraph.store.name_queue import NameProposal
from newsgraph.store.relation_queue import RelationProposal
from newsgraph.store.unresolved_queue import UnresolvedName


def render_name_lines(one: NameProposal) -> list[str]:
    """Return the lines of a proposed name."""
    also = f", also {'; '.join(one.merged)}" if one.merged else ""
    kind = (one.kind or "kind unknown").lower()
    return [
        f"{one.name}  ({kind}, {render_count(one.seen, 'time')} in {render_count(one.articles, 'article')},"
        f" by {one.rule}{also})",
        *(f"    {passage.text}  [{passage.article}]" for passage in one.passages),
    ]


def render_relation_lines(one: RelationProposal) -> list[str]:
    """Return the lines of a proposed relation."""
    role = f" ({one.role})" if one.role else ""
    seen = render_count(one.seen, "passage")
    lines = [f"{one.id}  {one.subject_name} {one.kind}{role} {one.object_name}  ({seen})"]
    for passage in one.passages:
        voice = f"{passage.stance.lower()}, {passage.voice.lower().replace('_', ' ')}"
        lines.append(f"    {' '.join(passage.quote.split())}  [{passage.article}; {voice}]")
        lines.append(f"    waits: {passage.reason}")
    return lines


def render_unresolved_lines(one: UnresolvedName) -> list[str]:
    """Return the lines of an unresolved name."""
    return [
        f"{one.article}  {one.text}  ({render_count(len(one.starts), 'place')})",
        f"    {one.passage.text}",
        *(f"    {key}  {label}" for key, label in zip(one.candidates, one.candidate_names, strict=True)),
    ]


def build_data(one: NameProposal | RelationProposal | UnresolvedName) -> dict[str, Any]:
    """Return a proposal as JSON data; rows of the database stay inside."""
    data = asdict(one)
    if isinstance(one, RelationProposal):
        hidden = ("article_id", "position")
        data["passages"] = [
            {key: value for key, value in passage.items() if key not in hidden}
            for passage in data["passages"]
        ]
    return data
