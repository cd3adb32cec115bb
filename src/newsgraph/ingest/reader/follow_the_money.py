"""Reads FollowTheMoney entities, one JSON object a line: things become entities, relations become bare proposals."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import IO, Any

import orjson
from pydantic import ValidationError

from newsgraph.errors import InputError
from newsgraph.ingest.document import PassedOver, Piece
from newsgraph.ingest.reader.json_value import read_list, read_text
from newsgraph.ingest.reader.markup import read_line
from newsgraph.model.vocabulary import AliasKind, EntityKind, RelationKind
from newsgraph.store.record import AliasRecord, BareRelationRecord, EntityRecord, IdentifierRecord

SCHEME = "followthemoney"
COUNTRY_SCHEME = "iso3166"
MAX_LINE_BYTES = 4 * 1024 * 1024
REASON = "it was stated without a passage"
KINDS = {
    "Person": EntityKind.PERSON,
    "Organization": EntityKind.ORGANIZATION,
    "Company": EntityKind.ORGANIZATION,
    "PublicBody": EntityKind.ORGANIZATION,
    "LegalEntity": EntityKind.ORGANIZATION,
    "Event": EntityKind.EVENT,
    "Territory": EntityKind.PLACE,
}
ALIASES = {
    "name": AliasKind.ALIAS,
    "alias": AliasKind.ALIAS,
    "previousName": AliasKind.FORMER,
    "abbreviation": AliasKind.ACRONYM,
    "weakAlias": AliasKind.WEAK,
}
IDENTIFIERS = {"wikidataId": "wikidata", "leiCode": "lei"}
# Schema: the kind here, the member with the subject, the one with the object, the ones with the role.
RELATIONS = {
    "Ownership": ("OWNS", "owner", "asset", ("role",)),
    "Directorship": ("DIRECTOR_OF", "director", "organization", ("role",)),
    "Membership": ("MEMBER_OF", "member", "organization", ("role",)),
    "Employment": ("EMPLOYED_BY", "employee", "employer", ("role",)),
    "Occupancy": ("HOLDS_OFFICE", "holder", "post", ("role",)),
    "Family": ("FAMILY_OF", "person", "relative", ("relationship",)),
    "Associate": ("ASSOCIATE_OF", "person", "associate", ("relationship",)),
    "Representation": ("REPRESENTS", "agent", "client", ("role",)),
    "Succession": ("SUCCEEDS", "successor", "predecessor", ("role",)),
    "Payment": ("FUNDS", "payer", "beneficiary", ("purpose",)),
    "Sanction": ("SANCTIONS", "authority", "entity", ("program", "programId")),
    "UnknownLink": ("RELATED_TO", "subject", "object", ("role",)),
}
# These are names as printed; all other parties are ids of other entities.
_PRINTED = frozenset(("authority",))
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_COUNTRY = re.compile(r"[A-Za-z]{2}")


@dataclass
class Positions:
    """The positions seen so far, by id: what each is called, and its country as an identifier."""

    names: dict[str, str] = field(default_factory=dict)
    countries: dict[str, str] = field(default_factory=dict)

    def learn(self, value: Any, key: str) -> None:
        """Remember a position."""
        names, codes = _read(value, "name"), _read_countries(value, "country")
        if names:
            self.names[key] = names[0]
        if codes:
            self.countries[key] = f"{COUNTRY_SCHEME}:{codes[0]}"


def iter_follow_the_money(stream: IO[bytes]) -> Iterator[Piece]:
    """Yield an entity or proposals of relations for each line, what has no place here with the reason.

    A position is no entity here: the occupancies below it in the file take its name for the role and its country for
    the object.
    """
    number, positions = 0, Positions()
    while line := stream.readline(MAX_LINE_BYTES + 1):
        number += 1
        place = f"line {number}"
        if len(line) > MAX_LINE_BYTES:
            while (rest := stream.readline(MAX_LINE_BYTES)) and not rest.endswith(b"\n"):
                pass
            yield Piece(place, InputError("LINE_TOO_LONG", "the line is too long", hint="split the entity"))
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            try:
                yield from (
                    Piece(place, content)
                    for content in parse_line(line.removeprefix(b"\xef\xbb\xbf"), positions)
                )
            except InputError as fault:
                yield Piece(place, fault)


def parse_line(line: bytes, positions: Positions) -> list[EntityRecord | BareRelationRecord | PassedOver]:
    """Return what one entity in JSON is here; raises InputError INVALID_JSON, MEMBER_MISSING, MEMBER_INVALID."""
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise InputError(
            "INVALID_JSON", f"the line is no JSON: {error.msg}", hint="one entity a line, as UTF-8"
        ) from None
    return parse_entity(value, positions)


def parse_entity(value: Any, positions: Positions) -> list[EntityRecord | BareRelationRecord | PassedOver]:
    """Return what one FollowTheMoney entity is here: an entity and what it says of its country, or its relations.

    Raises InputError MEMBER_MISSING, MEMBER_INVALID.
    """
    key, schema = read_text(value, "id"), read_text(value, "schema")
    if not key or not schema:
        raise InputError("MEMBER_MISSING", "the entity has no id or no schema", hint="every entity has both")
    try:
        if schema in KINDS:
            return [_build_entity(value, key, KINDS[schema]), *_build_countries(value, key, KINDS[schema])]
        if schema in RELATIONS:
            return list(_build_relations(value, key, schema, positions))
    except ValidationError as error:
        detail = error.errors(include_url=False)[0]
        member = ".".join(str(part) for part in detail["loc"])
        raise InputError(
            "MEMBER_INVALID", detail["msg"], place=member, hint="correct the entity at its source"
        ) from None
    if schema == "Position":
        positions.learn(value, key)
    return [PassedOver(f"{schema[:40]} {key[:80]} is neither an entity nor a relation here")]


def _build_entity(value: Any, key: str, kind: EntityKind) -> EntityRecord:
    names = _read(value, "name") or [read_line(read_text(value, "caption"))]
    if not names[0]:
        raise InputError("MEMBER_MISSING", f"{key!r} has no name", place="name", hint="give it a name")
    caption = read_line(read_text(value, "caption"))
    name = caption if caption in names else names[0]
    aliases: dict[str, AliasKind] = {}
    for member, alias_kind in ALIASES.items():
        for text in _read(value, member):
            if text != name:
                aliases.setdefault(text, alias_kind)
    identifiers = [IdentifierRecord(scheme=SCHEME, value=key)]
    for member, scheme in IDENTIFIERS.items():
        identifiers += [IdentifierRecord(scheme=scheme, value=text) for text in _read(value, member)[:1]]
    if kind is EntityKind.PLACE and (codes := _read_countries(value, "country")):
        identifiers.append(IdentifierRecord(scheme=COUNTRY_SCHEME, value=codes[0]))
    described = [*_read(value, "summary"), *_read(value, "description")]
    return EntityRecord(
        kind=kind,
        name=name,
        description=described[0] if described else None,
        aliases=tuple(AliasRecord(name=text, kind=alias_kind) for text, alias_kind in aliases.items()),
        identifiers=tuple(identifiers),
    )


def _build_countries(value: Any, key: str, kind: EntityKind) -> Iterator[BareRelationRecord]:
    """Yield what the entity says of its countries, which is no more than a proposal either."""
    members: dict[EntityKind, dict[str, tuple[RelationKind, str]]] = {
        EntityKind.PERSON: {
            "nationality": (RelationKind("CITIZEN_OF"), ""),
            "citizenship": (RelationKind("CITIZEN_OF"), ""),
            "country": (RelationKind("RELATED_TO"), "country"),
        },
        EntityKind.ORGANIZATION: {
            "country": (RelationKind("BASED_IN"), ""),
            "jurisdiction": (RelationKind("BASED_IN"), "jurisdiction"),
        },
        EntityKind.EVENT: {"country": (RelationKind("LOCATED_IN"), "")},
    }
    for member, (relation, role) in members.get(kind, {}).items():
        for code in _read_countries(value, member):
            yield BareRelationRecord(
                key=f"{SCHEME}:{key}#{member}:{code}",
                subject=f"{SCHEME}:{key}",
                kind=relation,
                object=f"{COUNTRY_SCHEME}:{code}",
                role=role,
                source=_read_source(value),
                reason=REASON,
            )


def _build_relations(
    value: Any, key: str, schema: str, positions: Positions
) -> Iterator[BareRelationRecord | PassedOver]:
    kind, subject_member, object_member, role_members = RELATIONS[schema]
    subjects = [_name_party(subject_member, text) for text in _read(value, subject_member)]
    posts = _read(value, object_member)
    objects = [positions.countries.get(text) or _name_party(object_member, text) for text in posts]
    if not subjects or not objects:
        missing = subject_member if not subjects else object_member
        yield PassedOver(f"{schema} {key[:80]} names no {missing}")
        return
    roles = [text for member in role_members for text in _read(value, member)]
    roles += [positions.names[text] for text in posts if text in positions.names]
    start, end = (next(iter(_read(value, member)), "") for member in ("startDate", "endDate"))
    vague = [
        f"{word} {text}" for word, text in (("from", start), ("until", end)) if text and not _is_day(text)
    ]
    for number, (subject, target) in enumerate(product(subjects, objects)):
        yield BareRelationRecord(
            key=f"{SCHEME}:{key}" + (f"#{number}" if number else ""),
            subject=subject,
            kind=RelationKind(kind),
            object=target,
            role=roles[0] if roles else "",
            valid_from=start if _is_day(start) else None,
            valid_to=end if _is_day(end) else None,
            source=_read_source(value),
            reason=", ".join([REASON, *vague]),
        )


def _name_party(member: str, text: str) -> str:
    return text if member in _PRINTED else f"{SCHEME}:{text}"


def _is_day(text: str) -> bool:
    return _DAY.fullmatch(text) is not None


def _read_source(value: Any) -> str:
    datasets = [text for text in read_list(value, "datasets") if isinstance(text, str)]
    return ", ".join(datasets) or "FollowTheMoney"


def _read_countries(value: Any, member: str) -> list[str]:
    return [text.upper() for text in _read(value, member) if _COUNTRY.fullmatch(text)]


def _read(value: Any, member: str) -> list[str]:
    """Return the values of a property as plain lines, each once, in the order stated; a nested entity is its id."""
    stated = read_list(value, "properties", member) or [read_text(value, "properties", member)]
    texts = (read_text(item, "id") if isinstance(item, dict) else item for item in stated)
    lines = (read_line(text) for text in texts if isinstance(text, str))
    return list(dict.fromkeys(line for line in lines if line))
