"""Whom histories write about, and the texts in which they stand: made-up people and houses, open and hidden ones.

What hidden things are called stands in no public text: a public article that names an entity makes it public, which
is no leak but what publishing means.
"""

from dataclasses import dataclass
from typing import Any

Record = dict[str, Any]


@dataclass(frozen=True)
class Player:
    """An entity that texts name."""

    slug: str
    kind: str
    name: str
    origin: str = "GAZETTEER"
    is_hidden: bool = False

    def build_record(self, edition: int = 0) -> Record:
        """Return the record of a saved entity; each edition has one alias and one identifier more."""
        record: Record = {"type": "entity", "kind": self.kind, "slug": self.slug, "name": self.name}
        record["origin"] = self.origin
        record["aliases"] = [{"name": f"{self.name} {word}"} for word in ("Senior", "Elder")[:edition]]
        if edition > 1:
            record["identifiers"] = [{"scheme": "desk", "value": f"{self.slug}-1"}]
        if edition:
            record["description"] = f"Known to the desk, edition {edition}."
        return record


PUBLIC = (
    Player("salma-haddad", "PERSON", "Salma Haddad"),
    Player("ruth-tesfaye", "PERSON", "Ruth Tesfaye"),
    Player("tidewater-lines", "ORGANIZATION", "Tidewater Lines"),
    Player("northquay-holding", "ORGANIZATION", "Northquay Holding"),
    Player("gondar-house", "ORGANIZATION", "Gondar House"),
    Player("hodeida", "PLACE", "Hodeida"),
    Player("quay-club", "ORGANIZATION", "Quay Club", "SAVED"),
    Player("pier-forum", "EVENT", "Pier Forum", "SAVED"),
)
"""Those that public articles name; the last two are known from texts alone."""
HIDDEN = (
    Player("zorvan-quell", "PERSON", "Zorvan Quell", "SAVED", True),
    Player("vextal-group", "ORGANIZATION", "Vextal Group", "SAVED", True),
    Player("mirandol", "PLACE", "Mirandol", "SAVED", True),
    Player("ostrel-review", "EVENT", "Ostrel Review", "SAVED", True),
    Player("zorvan-other", "PERSON", "Zorvan Other", "SAVED", True),
)
PLAYERS = (*PUBLIC, *HIDDEN)
SOURCES = ("harbour-wire", "meridian-ledger", None)
FILLERS = (
    "The lamps along the harbour stay lit until the ferry leaves.",
    "A timetable for the autumn ferries hangs in the harbour hall.",
    "Rope, tar and salt are sold again in the market behind the pier.",
    "Nobody counted the gulls above the ferry this week.",
)
HIDDEN_FILLERS = (
    "An unpublished plan named quillstone lies with the desk.",
    "The quillstone plan was changed, and the ferry market hears nothing of it yet.",
)
HIDDEN_WORDS = ("quillstone", "zorvan", "vextal", "mirandol", "unpublished")
HIDDEN_TAG, HIDDEN_SECTION, HIDDEN_LANGUAGE = "quillstone", "Backroom", "qu"


def build_sentence(player: Player) -> str:
    """Return the sentence in which a text names an entity; no other stands twice in a text."""
    return f"{player.name} spoke in the harbour hall."


def build_body(filler: str, players: tuple[Player, ...]) -> str:
    """Return a text: a filler, then a sentence for each entity."""
    return "\n\n".join([filler, *(build_sentence(player) for player in players)])


def build_mentions(body: str, players: tuple[Player, ...]) -> list[Record]:
    """Return where a text names its entities."""
    found = []
    for player in players:
        start = body.index(player.name)
        found.append({"entity": player.slug, "start": start, "end": start + len(player.name)})
    return found


def build_evidence(article: str, subject: Player, **further: Any) -> Record:
    """Return a passage of an article: the sentence that names `subject`."""
    return {"article": article, "quote": build_sentence(subject), **further}
