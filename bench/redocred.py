"""Turns Re-DocRED into newsgraph JSON Lines, and asks over GraphQL whether all of it is there.

    uv run python bench/redocred.py dev_revised.json

Persons, organizations and places come with their mentions, and every relation between them that has evidence
sentences; what has no place here is counted, by reason.
"""

import argparse
import asyncio
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsgraph.execute import Service
from newsgraph.ingest.pipeline import ImportOptions, import_paths
from newsgraph.model.vocabulary import RELATION_BY_KIND, EntityKind
from newsgraph.schema.build import build_schema
from newsgraph.store.database import Database
from newsgraph.store.reader import Reader
from redocred_property import PROPERTIES

KINDS = {"PER": EntityKind.PERSON, "ORG": EntityKind.ORGANIZATION, "LOC": EntityKind.PLACE}
NOW = "2024-01-01T00:00:00.000Z"
PAGE = 100
QUERY = """query Document($slug: String!, $entities: String, $relations: String) {
  article(slug: $slug) {
    body(format: TEXT)
    entities(first: 100, after: $entities) {
      pageInfo { hasNextPage endCursor }
      edges { node { slug kind } mentions(first: 60) { text start end } }
    }
    relations(first: 100, after: $relations) {
      pageInfo { hasNextPage endCursor }
      edges {
        node { kind role subject { slug } object { slug } }
        evidence(first: 40) { quote start end }
      }
    }
  }
}"""
Span = tuple[int, int]
Told = tuple[str, str, str, str]


@dataclass
class Converted:
    """One document: the lines that import it, and what must be found again.

    `mentions` are (entity slug, start, end); `relations` maps (subject, kind, object, role) to the spans of its
    evidence.
    """

    slug: str
    text: str
    lines: list[dict[str, Any]] = field(default_factory=list)
    mentions: set[tuple[str, int, int]] = field(default_factory=set)
    relations: dict[Told, set[Span]] = field(default_factory=lambda: defaultdict(set))
    labels: int = 0


@dataclass
class Tally:
    """What was converted, what was left out and why, and what could not be found again."""

    documents: int = 0
    entities: int = 0
    mentions: int = 0
    labels: int = 0
    relations: int = 0
    evidence: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def convert(document: dict[str, Any], number: int, tally: Tally) -> Converted:
    """Return the lines of one document; counts go into the tally."""
    slug = f"redocred-{number}"
    sentences, tokens = _lay_out(document["sents"])
    text = " ".join(" ".join(sentence) for sentence in document["sents"])
    converted = Converted(slug, text)
    kinds = [_choose_kind(vertex, tally) for vertex in document["vertexSet"]]
    names = [f"{slug}-{index}" for index in range(len(kinds))]
    mentions: list[dict[str, Any]] = []
    taken: dict[Span, str] = {}
    for index, (vertex, kind) in enumerate(zip(document["vertexSet"], kinds, strict=True)):
        if kind is None:
            continue
        spans = _list_spans(vertex, tokens, names[index], taken, tally)
        longest = max((text[start:end] for start, end in spans), key=len, default=vertex[0]["name"])
        converted.lines.append(
            {"type": "entity", "kind": kind, "slug": names[index], "name": longest, "origin": "GAZETTEER"}
        )
        tally.entities += 1
        for start, end in spans:
            converted.mentions.add((names[index], start, end))
            mentions.append({"entity": names[index], "start": start, "end": end})
    converted.lines.append(
        {
            "type": "article",
            "slug": slug,
            "headline": document["title"],
            "body": text,
            "bodyFormat": "TEXT",
            "language": "en",
            "source": "encyclopedia",
            "publishedAt": NOW,
            "mentions": mentions,
            "unresolved": [],
        }
    )
    _convert_relations(document, kinds, names, sentences, converted, tally)
    tally.documents += 1
    tally.mentions += len(converted.mentions)
    return converted


def _lay_out(sents: Sequence[Sequence[str]]) -> tuple[list[Span], list[list[Span]]]:
    """Return the spans of sentences, and of the words of each, when all are parted by one space."""
    sentences, tokens, place = [], [], 0
    for sentence in sents:
        spans = []
        for word in sentence:
            spans.append((place, place + len(word)))
            place += len(word) + 1
        tokens.append(spans)
        sentences.append((spans[0][0], spans[-1][1]))
    return sentences, tokens


def _choose_kind(vertex: list[dict[str, Any]], tally: Tally) -> EntityKind | None:
    """Return the kind that most of an entity's mentions have, the first of equals; None where it has no place."""
    [(label, _)] = Counter(mention["type"] for mention in vertex).most_common(1)
    if label not in KINDS:
        tally.skipped[f"entity: {label} is no person, organization or place"] += 1
        tally.skipped[f"mention: of {label}"] += len(vertex)
        return None
    return KINDS[label]


def _list_spans(
    vertex: list[dict[str, Any]], tokens: list[list[Span]], name: str, taken: dict[Span, str], tally: Tally
) -> list[Span]:
    """Return the places of an entity; a place stands for one entity, the first that has it."""
    spans = []
    for mention in vertex:
        first, after = mention["pos"]
        words = tokens[mention["sent_id"]]
        span = (words[first][0], words[after - 1][1])
        owner = taken.setdefault(span, name)
        if owner != name:
            tally.skipped["mention: another entity has the very same place"] += 1
        elif span in spans:
            tally.skipped["mention: listed twice"] += 1
        else:
            spans.append(span)
    return spans


def _convert_relations(
    document: dict[str, Any],
    kinds: Sequence[EntityKind | None],
    names: Sequence[str],
    sentences: Sequence[Span],
    converted: Converted,
    tally: Tally,
) -> None:
    for label in document["labels"]:
        head, tail = label["h"], label["t"]
        if not label["evidence"]:
            tally.skipped["relation: no evidence sentence"] += 1
        elif kinds[head] is None or kinds[tail] is None:
            tally.skipped["relation: an end is no person, organization or place"] += 1
        else:
            told = _choose_relation(label["r"], (names[head], kinds[head]), (names[tail], kinds[tail]))
            tally.labels += 1
            tally.kinds[told[1]] += 1
            converted.labels += 1
            converted.relations[told].update(sentences[number] for number in label["evidence"])
    for (subject, kind, target, role), spans in converted.relations.items():
        evidence = [
            {
                "article": converted.slug,
                "start": start,
                "end": end,
                "quote": converted.text[start:end],
                "method": "FEED",
            }
            for start, end in sorted(spans)
        ]
        converted.lines.append(
            {
                "type": "relation",
                "subject": subject,
                "kind": kind,
                "object": target,
                "role": role,
                "evidence": evidence,
            }
        )
        tally.relations += 1
        tally.evidence += len(evidence)


def _choose_relation(
    code: str, head: tuple[str, EntityKind | None], tail: tuple[str, EntityKind | None]
) -> Told:
    """Return subject, kind, object and role; RELATED_TO with the property's label where the kind does not fit."""
    known = PROPERTIES[code]
    subject, target = (tail, head) if known.turned else (head, tail)
    definition = RELATION_BY_KIND[known.kind]
    if subject[1] in definition.subject_kinds and target[1] in definition.object_kinds:
        role = known.role if known.kind != "RELATED_TO" else known.label
        ends = (subject[0], target[0])
        if definition.symmetric:
            ends = (min(ends), max(ends))
        return ends[0], known.kind, ends[1], role
    one, other = sorted((head[0], tail[0]))
    return one, "RELATED_TO", other, known.label


async def run(documents: Iterable[dict[str, Any]], url: str, folder: Path) -> Tally:
    """Import documents into the database at `url` and read all of them back."""
    tally = Tally()
    converted = [convert(document, number, tally) for number, document in enumerate(documents)]
    path = folder / "redocred.jsonl"
    source = {"type": "entity", "kind": "ORGANIZATION", "slug": "encyclopedia", "name": "The encyclopedia"}
    with path.open("w", encoding="utf-8") as file:
        for line in (source, *(line for one in converted for line in one.lines)):
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    database = await Database.open(url)
    try:
        report = await import_paths(database, [path], ImportOptions(now=NOW))
    finally:
        await database.close()
    tally.refused += [f"{failure.place}: {failure.message}" for failure in report.failed]
    reader = await Reader.open(url, count=1)
    try:
        service = Service(build_schema()._schema, reader, public_url="https://news.example")
        for one in converted:
            tally.lost += await _check(service, one)
    finally:
        await reader.close()
    return tally


async def _check(service: Service, wanted: Converted) -> list[str]:
    """Return what of a document cannot be read back."""
    mentions: set[tuple[str, int, int]] = set()
    relations: dict[Told, set[Span]] = defaultdict(set)
    lost: list[str] = []
    places: dict[str, str | None] = {"entities": None, "relations": None}
    is_more = True
    while is_more:
        answer = json.loads(await service.execute(QUERY, None, {"slug": wanted.slug, **places}))
        article = answer["data"]["article"]
        body = article["body"]
        if body != wanted.text:
            lost.append(f"{wanted.slug}: the text is another")
        for edge in article["entities"]["edges"]:
            for one in edge["mentions"]:
                mentions.add((edge["node"]["slug"], one["start"], one["end"]))
                if body[one["start"] : one["end"]] != one["text"]:
                    lost.append(f"{wanted.slug}: the span of {one['text']!r} is not its slice")
        for edge in article["relations"]["edges"]:
            node = edge["node"]
            told = (node["subject"]["slug"], node["kind"], node["object"]["slug"], node["role"] or "")
            for one in edge["evidence"]:
                relations[told].add((one["start"], one["end"]))
                if body[one["start"] : one["end"]] != one["quote"]:
                    lost.append(f"{wanted.slug}: the span of a quote is not its slice")
        is_more = False
        for name in places:
            if article[name]["pageInfo"]["hasNextPage"]:
                is_more, places[name] = True, article[name]["pageInfo"]["endCursor"]
    lost += [f"{wanted.slug}: mention {found}" for found in sorted(wanted.mentions - mentions)]
    lost += [
        f"{wanted.slug}: relation {told}"
        for told, spans in sorted(wanted.relations.items())
        if spans - relations.get(told, set())
    ]
    return lost


def render(tally: Tally) -> list[str]:
    """Return the lines that tell the figures."""
    lines = [
        f"documents: {tally.documents}",
        f"entities: {tally.entities}, mentions: {tally.mentions}",
        f"relations with evidence: {tally.labels} labels, {tally.relations} relations, {tally.evidence} passages",
        "kinds: " + ", ".join(f"{kind} {count}" for kind, count in tally.kinds.most_common()),
    ]
    lines += [f"skipped {count}: {reason}" for reason, count in sorted(tally.skipped.items())]
    lines += [f"refused: {len(tally.refused)}", *tally.refused[:20]]
    return [*lines, f"lost: {len(tally.lost)}", *tally.lost[:20]]


def main() -> None:
    """Convert, import and check a file; the exit code is 1 where anything was lost or refused."""
    parser = argparse.ArgumentParser(description="Import Re-DocRED and read it back")
    parser.add_argument("file", type=Path)
    parser.add_argument("--documents", type=int, default=None, help="so many at most")
    parser.add_argument(
        "--database", default=None, help="a database URL; a SQLite file of its own by default"
    )
    options = parser.parse_args()
    documents = json.loads(options.file.read_text(encoding="utf-8"))[: options.documents]
    with tempfile.TemporaryDirectory() as folder:
        url = options.database or f"sqlite:///{Path(folder) / 'redocred.db'}"
        tally = asyncio.run(run(documents, url, Path(folder)))
    sys.stdout.write("\n".join(render(tally)) + "\n")
    sys.exit(1 if tally.lost or tally.refused else 0)


if __name__ == "__main__":
    main()
