"""Links the names in a text to entities."""

from collections.abc import Collection, Iterable, Iterator

from newsgraph.ingest.dictionary import Dictionary, FoundName, choose_longest, is_proper
from newsgraph.ingest.document import AmbiguousMention, LinkedMention, Linking
from newsgraph.ingest.proposal import propose_names
from newsgraph.model.vocabulary import AliasKind


def link_text(
    text: str, dictionary: Dictionary, *, headline: str = "", language: str | None = None
) -> Linking:
    """Return the names of `text`: linked, ambiguous and proposed, none overlapping another.

    Spans are code points of `text`. The headline is read before the text: what it names counts as named already,
    but makes no mention here. A weak alias links only to an entity that was named before it, a demonym never. A
    name of several entities stays ambiguous unless exactly one of them was named unambiguously before.
    """
    named = {
        mention.entity
        for mention in _resolve_names(_choose_names(dictionary.find_names(headline)), set())
        if isinstance(mention, LinkedMention)
    }
    found = dictionary.find_names(text)
    resolved = tuple(_resolve_names(_choose_names(found), named))
    demonyms = [(name.start, name.end) for name in found if _has_only(name, AliasKind.DEMONYM)]
    return Linking(
        tuple(mention for mention in resolved if isinstance(mention, LinkedMention)),
        tuple(mention for mention in resolved if isinstance(mention, AmbiguousMention)),
        propose_names(text, [(m.start, m.end) for m in resolved], demonyms, language),
    )


def _choose_names(found: Iterable[FoundName]) -> list[FoundName]:
    """Return names that do not overlap, by start: proper names first, weak aliases in the room they leave."""
    found = list(found)
    proper = choose_longest(name for name in found if any(map(is_proper, name.names)))
    weak = [name for name in found if not any(map(is_proper, name.names)) and _has_weak(name)]
    return sorted([*proper, *choose_longest(_keep_free(weak, proper))], key=lambda name: name.start)


def _keep_free(names: Iterable[FoundName], taken: Iterable[FoundName]) -> Iterator[FoundName]:
    """Yield those of `names` that overlap none of `taken`; both by start."""
    queue = list(taken)
    index = 0
    for name in names:
        while index < len(queue) and queue[index].end <= name.start:
            index += 1
        if index == len(queue) or queue[index].start >= name.end:
            yield name


def _has_weak(name: FoundName) -> bool:
    return any(one.alias_kind is AliasKind.WEAK for one in name.names)


def _has_only(name: FoundName, kind: AliasKind) -> bool:
    return all(one.alias_kind is kind for one in name.names)


def _resolve_names(names: Iterable[FoundName], named: set[str]) -> Iterator[LinkedMention | AmbiguousMention]:
    """Yield a mention for every name that may stand for an entity; adds to `named` what it links."""
    for name in names:
        candidates = _list_candidates(name, named)
        chosen = _choose_candidate(candidates, named)
        if chosen is not None:
            kind = next(one.kind for one in name.names if one.entity == chosen)
            named.add(chosen)
            yield LinkedMention(name.start, name.end, name.text, chosen, kind)
        elif candidates:
            yield AmbiguousMention(name.start, name.end, name.text, tuple(candidates))


def _list_candidates(name: FoundName, named: Collection[str]) -> list[str]:
    """Return the entities that `name` may stand for, sorted."""
    proper = {one.entity for one in name.names if is_proper(one)}
    weak = {one.entity for one in name.names if one.alias_kind is AliasKind.WEAK}
    return sorted(proper | (weak & set(named)))


def _choose_candidate(candidates: list[str], named: Collection[str]) -> str | None:
    if len(candidates) == 1:
        return candidates[0]
    known = [candidate for candidate in candidates if candidate in named]
    return known[0] if len(known) == 1 else None
