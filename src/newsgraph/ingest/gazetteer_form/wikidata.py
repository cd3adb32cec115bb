"""Reads a gazetteer from Wikidata's JSON: a dump (an item a line), or what it serves for one item."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import orjson
from pydantic import ValidationError

from newsgraph.errors import InputError
from newsgraph.ingest.gazetteer_form.entry import GazetteerEntry
from newsgraph.ingest.gazetteer_form.wikidata_vocabulary import (
    IDENTIFIER_PROPERTIES,
    INSTANCE_OF,
    KIND_BY_CLASS,
    NAME_PROPERTIES,
    SUBCLASS_OF,
)
from newsgraph.model.vocabulary import AliasKind, EntityKind
from newsgraph.store.record import AliasRecord, EntityRecord, IdentifierRecord

ADDRESS = "https://www.wikidata.org/wiki/"
SCHEME = "wikidata"
MAX_WHOLE_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 8  # so far up the classes a kind is looked for
MAX_ACRONYM = 8
Item = dict[str, Any]


def parse_wikidata(
    path: Path, language: str = "en", languages: Collection[str] = ()
) -> Iterator[GazetteerEntry]:
    """Yield the entity of each item, named in `language` where it can be; names in other `languages` are aliases.

    With `languages` empty all are taken. The kind follows from what an item is an instance of, by the classes of
    `wikidata_vocabulary`, or by what the file itself says those are subclasses of. Raises InputError INVALID_JSON
    where the file is no JSON at all; OSError.
    """
    parents = {
        item["id"]: _list_items(item, SUBCLASS_OF)
        for _, _, item in _iter_items(path)
        if item is not None and SUBCLASS_OF in (item.get("claims") or {})
    }
    reader = _Reader(parents, language, frozenset(languages))
    for place, size, item in _iter_items(path):
        if item is None:
            fault = InputError(
                "ITEM_INVALID",
                "this is no item of Wikidata",
                place=place,
                hint="one JSON object with id and labels",
            )
            yield GazetteerEntry(place, size, fault=fault)
        else:
            yield reader.read(place, size, item)


class _Reader:
    def __init__(self, parents: dict[str, list[str]], language: str, languages: frozenset[str]):
        self._parents = parents
        self._language = language
        self._languages = languages

    def read(self, place: str, size: int, item: Item) -> GazetteerEntry:
        """Return the entity of an item."""
        place = f"{place}, {item['id']}"
        kind = self._find_kind(item)
        name = self._choose_name(item)
        if kind is None or name is None:
            why = "no class of it tells a kind of entity" if kind is None else "it has no label"
            return GazetteerEntry(place, size, skipped=why)
        try:
            return GazetteerEntry(place, size, self._build(item, kind, name))
        except ValidationError as error:
            detail = error.errors(include_url=False)[0]
            fault = InputError(
                "MEMBER_INVALID",
                f"{detail['loc'][0]}: {detail['msg']}",
                place=str(detail["loc"][0]),
                hint="correct the item",
            )
            return GazetteerEntry(place, size, fault=fault)

    def _build(self, item: Item, kind: EntityKind, name: str) -> EntityRecord:
        descriptions = _read_values(item.get("descriptions"))
        own = IdentifierRecord(scheme=SCHEME, value=item["id"], url=ADDRESS + item["id"])
        others = (
            IdentifierRecord(scheme=scheme, value=value)
            for code, scheme in IDENTIFIER_PROPERTIES.items()
            for value in _list_values(item, code)[:1]
            if isinstance(value, str)
        )
        return EntityRecord(
            kind=kind,
            name=name,
            description=descriptions.get(self._language),
            aliases=tuple(self._list_aliases(item, kind, name)),
            identifiers=(own, *others),
        )

    def _find_kind(self, item: Item) -> EntityKind | None:
        """Return the kind of the first class that tells one, going up where the file says how."""
        level = _list_items(item, INSTANCE_OF)
        for _ in range(MAX_DEPTH):
            for name in level:
                if name in KIND_BY_CLASS:
                    return KIND_BY_CLASS[name]
            level = [parent for name in level for parent in self._parents.get(name, ())]
        return None

    def _choose_name(self, item: Item) -> str | None:
        labels = _read_values(item.get("labels"))
        for language in (self._language, "mul", "en", *sorted(labels)):
            if labels.get(language):
                return labels[language]
        return None

    def _list_aliases(self, item: Item, kind: EntityKind, name: str) -> Iterator[AliasRecord]:
        """Yield the other names, each once; a single word of a person's is too vague to link alone."""
        seen = {(name, AliasKind.ALIAS), (name, AliasKind.WEAK), (name, AliasKind.ACRONYM)}
        for text, language, stated in self._iter_names(item):
            if self._languages and language not in self._languages:
                continue
            sort = _judge_alias(text, kind) if stated is AliasKind.ALIAS else stated
            if (text, sort) not in seen:
                seen.add((text, sort))
                yield AliasRecord(name=text, language=language, kind=sort)

    def _iter_names(self, item: Item) -> Iterator[tuple[str, str, AliasKind]]:
        for language, text in sorted(_read_values(item.get("labels")).items()):
            yield text, language, AliasKind.ALIAS
        aliases = item.get("aliases") or {}
        for language in sorted(aliases):
            for one in aliases[language]:
                yield one["value"], language, AliasKind.ALIAS
        for code, sort in NAME_PROPERTIES.items():
            for value in _list_values(item, code):
                if isinstance(value, dict) and value.get("text"):
                    yield value["text"], value.get("language", "und"), sort


def _judge_alias(text: str, kind: EntityKind) -> AliasKind:
    if kind is EntityKind.PERSON:
        return AliasKind.WEAK if " " not in text and text.isascii() else AliasKind.ALIAS
    if text.isupper() and text.isalpha() and 2 <= len(text) <= MAX_ACRONYM:
        return AliasKind.ACRONYM
    return AliasKind.ALIAS


def _read_values(texts: Any) -> dict[str, str]:
    return {language: one["value"] for language, one in (texts or {}).items()}


def _list_values(item: Item, code: str) -> list[Any]:
    """Return the values of a property, preferred ones first, deprecated ones left out."""
    statements = (item.get("claims") or {}).get(code, ())
    ranked = sorted(
        (one for one in statements if one.get("rank") != "deprecated"),
        key=lambda one: one.get("rank") != "preferred",
    )
    values = ((one.get("mainsnak") or {}).get("datavalue") or {} for one in ranked)
    return [value["value"] for value in values if "value" in value]


def _list_items(item: Item, code: str) -> list[str]:
    return [value["id"] for value in _list_values(item, code) if isinstance(value, dict) and "id" in value]


def _iter_items(path: Path) -> Iterator[tuple[str, int, Item | None]]:
    """Yield the items of a file with place and size; None where something else stands."""
    if not _is_by_line(path):
        yield from _iter_whole(path)
        return
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            content = line.strip().removeprefix(b"\xef\xbb\xbf").rstrip(b",")
            if content and content not in (b"[", b"]"):
                yield f"line {number}", len(line), _parse_item(content)


def _is_by_line(path: Path) -> bool:
    """Tell whether each line holds an item: the first that is more than a bracket is JSON by itself."""
    with path.open("rb") as file:
        for line in file:
            content = line.strip().removeprefix(b"\xef\xbb\xbf").rstrip(b",")
            if content and content != b"[":
                item = _parse_item(content)
                return item is not None
    return True


def _iter_whole(path: Path) -> Iterator[tuple[str, int, Item | None]]:
    size = path.stat().st_size
    if size > MAX_WHOLE_BYTES:
        raise InputError(
            "FILE_TOO_LARGE",
            f"a file that is one JSON value may have {MAX_WHOLE_BYTES} bytes",
            hint="write one item a line",
        )
    try:
        data = orjson.loads(path.read_bytes())
    except orjson.JSONDecodeError as error:
        raise InputError(
            "INVALID_JSON", f"the file is no JSON: {error}", hint="take Wikidata's JSON as it is served"
        ) from None
    if isinstance(data, dict) and isinstance(data.get("entities"), dict):
        data = list(data["entities"].values())
    items = data if isinstance(data, list) else [data]
    for number, item in enumerate(items, start=1):
        yield f"item {number}", size // max(1, len(items)), item if _is_item(item) else None


def _parse_item(content: bytes) -> Item | None:
    try:
        item = orjson.loads(content)
    except orjson.JSONDecodeError:
        return None
    return item if _is_item(item) else None


def _is_item(item: Any) -> bool:
    return (
        isinstance(item, dict)
        and isinstance(item.get("id"), str)
        and isinstance(item.get("labels"), dict | list)
        and isinstance(item.get("claims", {}), dict | list)
    )
