"""Lets an installed spaCy pipeline propose names, beside the rules (`pip install newsgraph[spacy]`)."""

from dataclasses import dataclass
from typing import Any

from newsgraph.errors import InputError
from newsgraph.ingest.document import ProposedMention
from newsgraph.model.vocabulary import EntityKind

RULE = "spacy"
"""By which a name is told that a pipeline proposed."""
ANY_LANGUAGE = ("xx", "mul")
# The labels that pipelines in use give to what we keep; of others nothing is proposed.
KIND_BY_LABEL = {
    "PERSON": EntityKind.PERSON,
    "PER": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
    "EVENT": EntityKind.EVENT,
}
_ENDINGS = ("'s", "’s")


def load_spacy_proposer(pipeline: str) -> "SpacyProposer":
    """Return what proposes names by the installed pipeline of this name; nothing is downloaded.

    Raises InputError SPACY_MISSING, SPACY_PIPELINE_MISSING.
    """
    try:
        import spacy
    except ImportError:
        raise InputError(
            "SPACY_MISSING", "spaCy is not installed", hint="pip install 'newsgraph[spacy]', then a pipeline"
        ) from None
    try:
        return SpacyProposer(spacy.load(pipeline))
    except OSError:
        raise InputError(
            "SPACY_PIPELINE_MISSING",
            f"no spaCy pipeline {pipeline!r} is installed",
            hint="install it, or name the folder it lies in; newsgraph downloads none",
        ) from None


@dataclass(frozen=True)
class SpacyProposer:
    """Proposes the named entities that a pipeline finds in texts of its language."""

    pipeline: Any

    def __call__(self, text: str, language: str | None) -> tuple[ProposedMention, ...]:
        """Return the names of a text, by start; none where it is of another language or longer than taken."""
        own = str(self.pipeline.lang)
        tag = (language or "").partition("-")[0]
        if own not in ANY_LANGUAGE and tag not in ("", "und", own):
            return ()
        if len(text) > self.pipeline.max_length:
            return ()
        found = (_build(text, entity) for entity in self.pipeline(text).ents)
        return tuple(one for one in found if one is not None)


def _build(text: str, entity: Any) -> ProposedMention | None:
    kind = KIND_BY_LABEL.get(entity.label_)
    start, end = entity.start_char, entity.end_char
    if text[start:end].endswith(_ENDINGS):
        end -= len(_ENDINGS[0])
    name = " ".join(text[start:end].split())
    if kind is None or not any(character.isalpha() for character in name):
        return None
    return ProposedMention(start, end, text[start:end], name, kind, RULE)
