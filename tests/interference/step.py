"""What a newsroom does: steps in the open, which both worlds take, and hidden ones, which only the second takes."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from interference.cast import (
    FILLERS,
    HIDDEN,
    HIDDEN_FILLERS,
    HIDDEN_LANGUAGE,
    HIDDEN_SECTION,
    HIDDEN_TAG,
    PLAYERS,
    PUBLIC,
    SOURCES,
    Player,
    Record,
    build_body,
    build_evidence,
    build_mentions,
)
from interference.ground import FILES
from interference.world import World

LINKS = ("open-0", "open-1", "back-0", "back-1", "morning-in-muscat", "nowhere")
"""Articles that others name as related, by slug: public ones, hidden ones, one of the ground, none."""
STANCES = ("ASSERTS", "DENIES", "DOUBTS", "RELAYS")
KINDS = ("RELATED_TO", "MEETS_WITH", "SUPPORTS", "ACCUSES", "PART_OF")
EMBARGOED = "under-embargo"
GROUND_ARTICLE = "hodeida-port-slow-to-recover"


class Step(Protocol):
    """One thing that is done; a step that makes no sense where it stands is refused and changes nothing.

    `is_hidden` says that the public must not notice. A mutation is a further step of this form.
    """

    @property
    def is_hidden(self) -> bool: ...

    async def run(self, world: World, now: str) -> None:
        """Do it in one world, at this instant."""


@dataclass(frozen=True)
class RecordStep:
    """A step that is written as records."""

    @property
    def is_hidden(self) -> bool:
        return type(self).__name__.startswith("Hidden")

    def build_records(self, now: str) -> list[Record]:
        raise NotImplementedError

    async def run(self, world: World, now: str) -> None:
        await world.write(self.build_records(now), now)


# ---------------------------------------------------------------- in the open


@dataclass(frozen=True)
class PublicArticle(RecordStep):
    """An article is published, changed, corrected or (edition 3) retracted; `links` may name hidden ones."""

    number: int
    edition: int
    players: tuple[int, ...]
    links: tuple[int, ...] = ()
    is_linked: bool = False

    def build_records(self, now: str) -> list[Record]:
        players = tuple(PUBLIC[index] for index in dict.fromkeys(self.players))
        body = build_body(FILLERS[self.edition % 3], players)
        record: Record = {
            "type": "article",
            "sourceKey": f"open:{self.number}",
            "slug": f"open-{self.number}",
            "url": f"https://harbour-wire.example/open/{self.number}",
            "headline": f"Ferry notes {self.number}, edition {self.edition}",
            "summary": FILLERS[self.number % 3],
            "body": body,
            "language": "en",
            "section": "Harbour",
            "tags": ["ferry", f"open-{self.number}"],
            "authors": ["mara-ellison"],
            "source": SOURCES[self.number % 3],
            "publishedAt": f"2025-06-1{self.number}T10:00:00.000Z",
            "modifiedAt": now,
        }
        if not self.is_linked:
            record["mentions"] = build_mentions(body, players)
        if self.links:
            record["listed"] = [LINKS[index] for index in self.links]
            record["pinned"] = record["listed"][:1]
        if self.edition == 3:
            record |= {"status": "RETRACTED", "retraction": {"at": now, "reason": "Two notes were mixed up."}}
        return [*(player.build_record() for player in players if player.origin == "SAVED"), record]


@dataclass(frozen=True)
class PublicNote(RecordStep):
    """A short article is published whose slug is made of its headline."""

    number: int

    def build_records(self, now: str) -> list[Record]:
        return [
            {
                "type": "article",
                "sourceKey": f"note:{self.number}",
                "headline": "A note from the pier",
                "body": FILLERS[self.number],
                "language": "en",
                "mentions": [],
            }
        ]


@dataclass(frozen=True)
class PublicRelation(RecordStep):
    """A passage of a public article is put on record for or against a relation, or taken back."""

    subject: int
    kind: int
    object: int
    article: int
    stance: int
    speaker: int | None = None
    is_withdrawn: bool = False

    def build_records(self, now: str) -> list[Record]:
        return [
            build_relation(
                PUBLIC[self.subject],
                PUBLIC[self.object],
                self.kind,
                f"open-{self.article}",
                self.stance,
                None if self.speaker is None else PUBLIC[self.speaker],
                now if self.is_withdrawn else None,
            )
        ]


@dataclass(frozen=True)
class PublicMerge(RecordStep):
    """Two public entities are found to be one; or that is undone."""

    is_split: bool

    def build_records(self, now: str) -> list[Record]:
        return [PUBLIC[6].build_record(), build_merge(PUBLIC[6], PUBLIC[4], now if self.is_split else None)]


@dataclass(frozen=True)
class PublicEntity(RecordStep):
    """A public entity gets further names."""

    edition: int

    def build_records(self, now: str) -> list[Record]:
        return [
            {
                "type": "entity",
                "kind": "PERSON",
                "slug": "ferry-master",
                "name": "Ferry Master",
                "aliases": [{"name": f"Master {number}"} for number in range(self.edition)],
            }
        ]


@dataclass(frozen=True)
class PublicRelease(RecordStep):
    """The article under embargo is published: in the first world it was never there before."""

    edition: int

    def build_records(self, now: str) -> list[Record]:
        record = build_embargoed(self.edition)
        record |= {"status": "PUBLISHED", "embargoedUntil": None, "publishedAt": now, "modifiedAt": now}
        return [record, *build_embargoed_relations()]


# ---------------------------------------------------------------- hidden


@dataclass(frozen=True)
class HiddenArticle(RecordStep):
    """A draft or an article under embargo is saved; it may be a near copy of a public one."""

    number: int
    edition: int
    players: tuple[int, ...]
    links: tuple[int, ...] = ()
    is_embargoed: bool = False
    copies: int | None = None

    def build_records(self, now: str) -> list[Record]:
        players = tuple(PLAYERS[index] for index in dict.fromkeys(self.players))
        filler = HIDDEN_FILLERS[self.edition] if self.copies is None else FILLERS[self.copies]
        body = build_body(filler, players)
        record: Record = {
            "type": "article",
            "sourceKey": f"back:{self.number}",
            "slug": f"back-{self.number}",
            "url": f"https://desk.example/back/{self.number}",
            "headline": f"Quillstone {self.number}, edition {self.edition}",
            "body": body,
            "language": HIDDEN_LANGUAGE,
            "section": HIDDEN_SECTION,
            "tags": [HIDDEN_TAG, "ferry"],
            "authors": [HIDDEN[0].slug] if HIDDEN[0] in players else ["mara-ellison"],
            "source": HIDDEN[1].slug if HIDDEN[1] in players else "harbour-wire",
            "mentions": build_mentions(body, players),
            "formerSlugs": [f"back-former-{self.number}"],
            "modifiedAt": now,
        }
        if self.edition:
            record["unresolved"] = [{"start": 0, "end": 2, "candidates": ["hodeida", "salma-haddad"]}]
            record["relationProposals"] = [build_proposed_relation(body)]
        record |= (
            {
                "status": "EMBARGOED",
                "embargoedUntil": "2098-01-01T00:00:00Z",
                "publishedAt": "2098-01-01T00:00:00Z",
            }
            if self.is_embargoed
            else {"status": "DRAFT"}
        )
        if self.links:
            record["listed"] = [LINKS[index] for index in self.links]
            record["pinned"] = record["listed"]
        needed = [player for player in players if player.origin == "SAVED"]
        return [*(player.build_record() for player in needed), record]


@dataclass(frozen=True)
class HiddenEntity(RecordStep):
    """An entity is saved that no public article names."""

    number: int
    edition: int

    def build_records(self, now: str) -> list[Record]:
        return [HIDDEN[self.number].build_record(self.edition)]


@dataclass(frozen=True)
class HiddenRelation(RecordStep):
    """A passage of a hidden article is put on record, of public entities or hidden ones."""

    subject: int
    kind: int
    object: int
    article: int
    stance: int
    speaker: int | None = None

    def build_records(self, now: str) -> list[Record]:
        return [
            build_relation(
                PLAYERS[self.subject],
                PLAYERS[self.object],
                self.kind,
                f"back-{self.article}",
                self.stance,
                None if self.speaker is None else PLAYERS[self.speaker],
                None,
                validFrom="2020-01-01",
            )
        ]


@dataclass(frozen=True)
class HiddenMerge(RecordStep):
    """A hidden entity is found to be another hidden one, or a public one; or that is undone."""

    is_into_public: bool
    is_split: bool

    def build_records(self, now: str) -> list[Record]:
        into = PUBLIC[0] if self.is_into_public else HIDDEN[4]
        records = [HIDDEN[0].build_record(), build_merge(HIDDEN[0], into, now if self.is_split else None)]
        return records if self.is_into_public else [HIDDEN[4].build_record(), *records]


@dataclass(frozen=True)
class HiddenProposal(RecordStep):
    """Names and relations wait for an editor, found in a hidden text or a public one."""

    article: int
    is_public_text: bool

    def build_records(self, now: str) -> list[Record]:
        slug = f"open-{self.article}" if self.is_public_text else f"back-{self.article}"
        return [
            {
                "type": "entityProposal",
                "name": "Quorl Desk",
                "kind": "ORGANIZATION",
                "rule": "desk",
                "mentions": [{"article": slug, "start": 0, "end": 3}],
            },
            {
                "type": "bareRelation",
                "key": f"desk:{self.article}",
                "subject": "Salma Haddad",
                "kind": "RELATED_TO",
                "object": "Zorvan Quell",
                "source": "desk",
                "reason": "No passage was found.",
            },
        ]


@dataclass(frozen=True)
class HiddenPin(RecordStep):
    """An editor pins a hidden article to a public one of the ground, beside what stands there."""

    article: int

    def build_records(self, now: str) -> list[Record]:
        hidden = [f"back-{self.article}"]
        return [{**read_ground_article(), "pinned": hidden, "listed": hidden}]


@dataclass(frozen=True)
class HiddenEmbargo(RecordStep):
    """The article that is published in the end is saved under embargo, with evidence in it."""

    edition: int

    def build_records(self, now: str) -> list[Record]:
        record = build_embargoed(self.edition)
        record |= {"status": "EMBARGOED", "embargoedUntil": "2098-01-01T00:00:00Z", "modifiedAt": now}
        return [record, *build_embargoed_relations()]


# ---------------------------------------------------------------- records


@cache
def read_ground_article() -> Record:
    """Return the whole record of one article of the ground."""
    with FILES[1].open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return next(record for record in records if record.get("slug") == GROUND_ARTICLE)


def build_relation(
    subject: Player,
    target: Player,
    kind: int,
    article: str,
    stance: int,
    speaker: Player | None,
    withdrawn_at: str | None,
    **further: str,
) -> Record:
    """Return a relation with one passage of an article as evidence."""
    evidence = build_evidence(article, subject, stance=STANCES[stance], **further)
    if speaker is not None:
        evidence |= {"speaker": speaker.slug, "voice": "QUOTED_SPEAKER"}
    if withdrawn_at is not None:
        evidence |= {"withdrawnAt": withdrawn_at, "withdrawalReason": "It was said of another."}
    return {
        "type": "relation",
        "subject": subject.slug,
        "kind": KINDS[kind],
        "object": target.slug,
        "evidence": [evidence],
    }


def build_merge(loser: Player, winner: Player, split_at: str | None) -> Record:
    """Return a decision that two entities are one; it was taken before the history began."""
    record: Record = {"type": "merge", "from": loser.slug, "into": winner.slug, "at": "2025-06-20T00:00:00Z"}
    return record if split_at is None else {**record, "splitAt": split_at}


def build_proposed_relation(body: str) -> Record:
    """Return a relation that waits for an editor."""
    return {
        "subject": "Zorvan Quell",
        "kind": "RELATED_TO",
        "object": "hodeida",
        "start": 0,
        "end": 10,
        "quote": body[:10],
        "stance": "ASSERTS",
        "voice": "UNKNOWN",
        "method": "RULE",
        "reason": "It touches nobody known.",
    }


def build_embargoed(edition: int) -> Record:
    """Return the article that is under embargo, without its status."""
    players = (PUBLIC[0], PUBLIC[3])
    body = build_body(FILLERS[3] if edition == 0 else FILLERS[1], players)
    return {
        "type": "article",
        "sourceKey": EMBARGOED,
        "slug": EMBARGOED,
        "headline": "Timetable of the ferries",
        "body": body,
        "language": "en",
        "section": "Harbour",
        "tags": ["ferry"],
        "source": "harbour-wire",
        "mentions": build_mentions(body, players),
    }


def build_embargoed_relations() -> list[Record]:
    """Return what the article under embargo is evidence for; when it was put on record is stated, and so the same."""
    recorded = {"recordedAt": "2025-06-30T00:00:00Z"}
    return [build_relation(PUBLIC[0], PUBLIC[3], 1, EMBARGOED, 0, None, None, **recorded)]
