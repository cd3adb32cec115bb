"""Histories: drawn from a source of chance, and the fixed one, in which each step is taken at least once."""

from collections.abc import Callable
from random import Random
from typing import Any

from interference.cast import HIDDEN, PLAYERS, PUBLIC
from interference.embargo_step import EmbargoedArticle
from interference.mutation_step import (
    HiddenAssertion,
    HiddenDebut,
    HiddenMutation,
    HiddenNaming,
    HiddenPinning,
    HiddenRewriting,
    PublicAssertion,
    PublicDebut,
    PublicJoining,
    PublicMutation,
)
from interference.step import (
    KINDS,
    LINKS,
    STANCES,
    HiddenArticle,
    HiddenEmbargo,
    HiddenEntity,
    HiddenMerge,
    HiddenPin,
    HiddenProposal,
    HiddenRelation,
    HiddenTwin,
    PublicArticle,
    PublicEntity,
    PublicMerge,
    PublicNote,
    PublicRelation,
    PublicRelease,
    Step,
)

History = tuple[Step, ...]
Draw = Callable[[Random], Any]
LEAST_STEPS, MOST_STEPS = 2, 8


def _below(count: int) -> Draw:
    return lambda source: source.randrange(count)


def _several(count: int, most: int) -> Draw:
    return lambda source: tuple(source.sample(range(count), source.randint(0, most)))


def _perhaps(draw: Draw) -> Draw:
    return lambda source: None if source.random() < 0.5 else draw(source)


def _flag(source: Random) -> bool:
    return source.random() < 0.5


def _build(kind: type, *draws: Draw) -> Draw:
    return lambda source: kind(*(draw(source) for draw in draws))


NUMBER = _below(2)
PUBLIC_STEPS: dict[type, Draw] = {
    PublicArticle: _build(
        PublicArticle, NUMBER, _below(4), _several(len(PUBLIC), 4), _several(len(LINKS), 2), _flag
    ),
    PublicNote: _build(PublicNote, NUMBER),
    PublicRelation: _build(
        PublicRelation,
        _below(len(PUBLIC)),
        _below(len(KINDS)),
        _below(len(PUBLIC)),
        NUMBER,
        _below(len(STANCES)),
        _perhaps(_below(len(PUBLIC))),
        _flag,
    ),
    PublicMerge: _build(PublicMerge, _flag),
    PublicEntity: _build(PublicEntity, _below(3)),
    PublicMutation: _build(PublicMutation, NUMBER, _below(4), _several(6, 4)),
    PublicAssertion: _build(PublicAssertion, NUMBER, _below(6), _below(6), _flag),
    PublicJoining: _build(PublicJoining, _flag),
    PublicDebut: _build(PublicDebut),
    PublicRelease: _build(PublicRelease),
    EmbargoedArticle: _build(EmbargoedArticle, NUMBER, _below(4), _flag, _flag, _flag, _flag),
}
HIDDEN_STEPS: dict[type, Draw] = {
    HiddenArticle: _build(
        HiddenArticle,
        NUMBER,
        NUMBER,
        _several(len(PLAYERS), 5),
        _several(len(LINKS), 2),
        _flag,
        _perhaps(_below(3)),
    ),
    HiddenRelation: _build(
        HiddenRelation,
        _below(len(PLAYERS)),
        _below(len(KINDS)),
        _below(len(PLAYERS)),
        NUMBER,
        _below(len(STANCES)),
        _perhaps(_below(len(PLAYERS))),
    ),
    HiddenEntity: _build(HiddenEntity, _below(len(HIDDEN)), _below(3)),
    HiddenMerge: _build(HiddenMerge, _flag, _flag),
    HiddenProposal: _build(HiddenProposal, NUMBER, _flag),
    HiddenPin: _build(HiddenPin, NUMBER),
    HiddenEmbargo: _build(HiddenEmbargo),
    HiddenTwin: _build(HiddenTwin),
    HiddenMutation: _build(HiddenMutation, NUMBER, _below(3), _several(len(PLAYERS), 5)),
    HiddenAssertion: _build(HiddenAssertion, NUMBER, _below(len(PLAYERS)), _below(len(PLAYERS)), _flag),
    HiddenNaming: _build(HiddenNaming, _below(len(HIDDEN)), _below(4)),
    HiddenPinning: _build(HiddenPinning, NUMBER, _flag),
    HiddenDebut: _build(HiddenDebut, _flag),
    HiddenRewriting: _build(HiddenRewriting),
}
STEPS = (*HIDDEN_STEPS.values(), *PUBLIC_STEPS.values())


def draw_history(source: Random) -> History:
    """Return a history; equal sources draw equal ones."""
    return tuple(source.choice(STEPS)(source) for _ in range(source.randint(LEAST_STEPS, MOST_STEPS)))


FIXED: History = (
    HiddenEntity(0, 2),
    HiddenEntity(1, 1),
    HiddenArticle(0, 1, (0, 2, 6, 8, 9, 10, 11), (0, 4), is_embargoed=False),
    PublicArticle(0, 0, (0, 2, 3, 5, 6), (2, 4)),
    HiddenArticle(1, 0, (0, 3, 5, 7, 9, 10), (0, 2), is_embargoed=True, copies=0),
    PublicRelation(0, 1, 2, 0, 0),
    HiddenRelation(0, 1, 2, 0, 1, 8),  # against a relation that is public
    HiddenRelation(0, 2, 3, 1, 0),  # a relation of public entities that is not
    HiddenRelation(8, 1, 0, 0, 0),  # a relation of a hidden entity to a public one
    HiddenRelation(9, 2, 2, 1, 0, 0),
    PublicArticle(1, 0, (0, 1, 2, 7), (0, 3), is_linked=True),
    HiddenTwin(),
    PublicNote(0),
    EmbargoedArticle(0, 3, is_moved=True, is_edited=False),
    EmbargoedArticle(1, 1, is_moved=False, is_edited=True, is_cited_early=True),
    HiddenEmbargo(),
    HiddenPin(0),
    HiddenProposal(0, is_public_text=True),
    HiddenProposal(1, is_public_text=False),
    HiddenMerge(is_into_public=False, is_split=False),
    PublicRelation(2, 2, 3, 0, 0, 0),
    PublicRelation(3, 0, 2, 0, 2, 1),
    PublicMerge(is_split=False),
    HiddenMerge(is_into_public=False, is_split=True),
    HiddenMerge(is_into_public=True, is_split=False),
    PublicEntity(2),
    HiddenArticle(0, 0, (0, 2, 6, 7, 8, 9, 10, 11), (0, 4)),
    HiddenEntity(0, 1),
    PublicArticle(0, 1, (0, 2, 5)),
    PublicRelation(0, 1, 2, 0, 0, None, is_withdrawn=True),
    PublicRelease(),
    PublicArticle(1, 3, (0, 1, 2, 7)),
    PublicMerge(is_split=True),
    HiddenRelation(0, 3, 5, 0, 0, 0),
    HiddenMutation(0, 0, (0, 2, 8, 9)),
    HiddenNaming(1, 0),
    PublicMutation(0, 0, (0, 2, 3)),
    HiddenAssertion(0, 0, 2),
    HiddenAssertion(0, 8, 0),
    PublicAssertion(0, 0, 2),
    HiddenPinning(0, is_out=False),
    HiddenMutation(1, 1, (0, 9)),
    HiddenNaming(0, 1),
    HiddenMutation(1, 0, (1, 9)),
    HiddenAssertion(1, 1, 3),  # of a record that is then merged, and stated in public of who stands for it
    PublicJoining(is_split=False),
    PublicMutation(1, 0, (1, 2)),
    PublicAssertion(1, 1, 2),
    HiddenDebut(is_set=False),
    HiddenDebut(is_set=True),
    HiddenRewriting(),
    PublicMutation(0, 1, (0, 3)),
    HiddenNaming(0, 3),
    HiddenNaming(0, 2),
    PublicJoining(is_split=True),
    HiddenAssertion(0, 0, 2, is_withdrawn=True),
    PublicDebut(),
    PublicAssertion(0, 0, 2, is_withdrawn=True),
    HiddenPinning(0, is_out=True),
    HiddenMutation(0, 2, ()),
    PublicMutation(0, 3, ()),
)
