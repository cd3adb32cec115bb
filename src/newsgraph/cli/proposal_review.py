"""Asks an editor about one proposed name after another, a key for each decision."""

from collections.abc import Callable, Sequence

from newsgraph.cli.proposal_lines import render_name_lines
from newsgraph.ingest.curation import AcceptName, CurationDecision, RejectName
from newsgraph.model.vocabulary import EntityKind
from newsgraph.store.name_queue import NameProposal

KEYS = {
    "p": EntityKind.PERSON,
    "o": EntityKind.ORGANIZATION,
    "l": EntityKind.PLACE,
    "e": EntityKind.EVENT,
}
HELP = "p person, o organization, l place, e event, y as proposed, r reject, s skip, u undo, q write and quit"


def review_names(
    proposals: Sequence[NameProposal], read_key: Callable[[], str], say: Callable[[str], object]
) -> list[CurationDecision]:
    """Return what an editor decides on proposed names, read a key at a time; undo goes back by one."""
    made: list[CurationDecision | None] = []
    say(HELP)
    while len(made) < len(proposals):
        one = proposals[len(made)]
        say("")
        for line in render_name_lines(one):
            say(line)
        key = read_key().lower()
        while key not in (*KEYS, "r", "s", "u", "q") and not (key == "y" and one.kind is not None):
            say(HELP)
            key = read_key().lower()
        if key == "q":
            break
        if key == "u":
            if made:
                made.pop()
            continue
        made.append(_decide(one, key))
    return [decision for decision in made if decision is not None]


def _decide(one: NameProposal, key: str) -> CurationDecision | None:
    match key:
        case "s":
            return None
        case "r":
            return RejectName(one.name)
        case "y":
            return AcceptName(one.name)
        case _:
            return AcceptName(one.name, KEYS[key])
