"""Histories: drawn at random, and the fixed one, in which each step is taken at least once."""

from hypothesis import strategies as st

from interference.cast import HIDDEN, PLAYERS, PUBLIC
from interference.mutation_step import (
    HiddenAssertion,
    HiddenDebut,
    HiddenMutation,
    HiddenNaming,
    HiddenPinning,
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
    PublicArticle,
    PublicEntity,
    PublicMerge,
    PublicNote,
    PublicRelation,
    PublicRelease,
    Step,
)

History = tuple[Step, ...]
MOST_STEPS = 9


def _below(count: int) -> st.SearchStrategy[int]:
    return st.integers(0, count - 1)


def _several(count: int, most: int) -> st.SearchStrategy[tuple[int, ...]]:
    return st.lists(_below(count), max_size=most, unique=True).map(tuple)


NUMBER = _below(2)
PUBLIC_STEPS: dict[type, st.SearchStrategy[Step]] = {
    PublicArticle: st.builds(
        PublicArticle, NUMBER, _below(4), _several(len(PUBLIC), 4), _several(len(LINKS), 2), st.booleans()
    ),
    PublicNote: st.builds(PublicNote, NUMBER),
    PublicRelation: st.builds(
        PublicRelation,
        _below(len(PUBLIC)),
        _below(len(KINDS)),
        _below(len(PUBLIC)),
        NUMBER,
        _below(len(STANCES)),
        st.none() | _below(len(PUBLIC)),
        st.booleans(),
    ),
    PublicMerge: st.builds(PublicMerge, st.booleans()),
    PublicEntity: st.builds(PublicEntity, _below(3)),
    PublicMutation: st.builds(PublicMutation, NUMBER, _below(4), _several(6, 4)),
    PublicAssertion: st.builds(PublicAssertion, NUMBER, _below(6), _below(6), st.booleans()),
    PublicJoining: st.builds(PublicJoining, st.booleans()),
    PublicDebut: st.builds(PublicDebut),
    PublicRelease: st.builds(PublicRelease, NUMBER),
}
HIDDEN_STEPS: dict[type, st.SearchStrategy[Step]] = {
    HiddenArticle: st.builds(
        HiddenArticle,
        NUMBER,
        NUMBER,
        _several(len(PLAYERS), 5),
        _several(len(LINKS), 2),
        st.booleans(),
        st.none() | _below(3),
    ),
    HiddenRelation: st.builds(
        HiddenRelation,
        _below(len(PLAYERS)),
        _below(len(KINDS)),
        _below(len(PLAYERS)),
        NUMBER,
        _below(len(STANCES)),
        st.none() | _below(len(PLAYERS)),
    ),
    HiddenEntity: st.builds(HiddenEntity, _below(len(HIDDEN)), _below(3)),
    HiddenMerge: st.builds(HiddenMerge, st.booleans(), st.booleans()),
    HiddenProposal: st.builds(HiddenProposal, NUMBER, st.booleans()),
    HiddenPin: st.builds(HiddenPin, NUMBER),
    HiddenEmbargo: st.builds(HiddenEmbargo, NUMBER),
    HiddenMutation: st.builds(HiddenMutation, NUMBER, _below(3), _several(len(PLAYERS), 5)),
    HiddenAssertion: st.builds(
        HiddenAssertion, NUMBER, _below(len(PLAYERS)), _below(len(PLAYERS)), st.booleans()
    ),
    HiddenNaming: st.builds(HiddenNaming, _below(len(HIDDEN)), _below(4)),
    HiddenPinning: st.builds(HiddenPinning, NUMBER, st.booleans()),
    HiddenDebut: st.builds(HiddenDebut, st.booleans()),
}
STEPS = st.one_of(*HIDDEN_STEPS.values()) | st.one_of(*PUBLIC_STEPS.values())
HISTORIES: st.SearchStrategy[History] = st.lists(STEPS, min_size=2, max_size=MOST_STEPS).map(tuple)
SEEDS = st.integers(0, 2**16)
"""What is asked of a history is drawn from a seed of its own."""

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
    PublicNote(0),
    HiddenEmbargo(0),
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
    PublicRelease(0),
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
    PublicJoining(is_split=False),
    HiddenDebut(is_set=False),
    HiddenDebut(is_set=True),
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
