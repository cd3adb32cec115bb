"""Makes up relations between the entities of articles, and the passages that report them."""

from typing import Any

from corpus_article import MadeArticle, MadeSentence, Rows
from corpus_world import MadeEntity, World
from newsgraph.model.vocabulary import RELATION_DEFINITIONS, EntityKind, EvidenceMethod, Stance, Voice
from newsgraph.store.relation import build_evidence_id, build_relation_id

REPORT_EVERY = 10
NEW_RELATIONS = 4
KNOWN_RELATIONS = 2
Key = tuple[int, str, int]


class RelationMaker:
    """Gives every tenth article four relations of its own, and two that were reported before."""

    def __init__(self, world: World):
        self._world = world
        self._known: dict[Key, tuple[int, str]] = {}
        self._order: list[Key] = []

    def add(self, article: MadeArticle, rows: Rows) -> None:
        """Append the relations and the evidence of one article."""
        if article.id % REPORT_EVERY != 1 or not article.is_public:
            return
        keys = [self._draw(article, rows) for _ in range(NEW_RELATIONS)]
        keys += self._world.source.sample(self._order, min(KNOWN_RELATIONS, len(self._order)))
        for key, sentence in zip(dict.fromkeys(keys), article.sentences, strict=False):
            rows["evidence"].append(self._build_evidence(article, key, sentence))

    def _draw(self, article: MadeArticle, rows: Rows) -> Key:
        subject, target = self._world.source.sample(article.entities, 2)
        kind = self._world.source.choice(_KINDS[subject.name.kind, target.name.kind])
        key = (subject.id, kind, target.id)
        if key not in self._known:
            public_id = build_relation_id(subject.public_id, kind, target.public_id, "")
            if any(
                public_id == known for _, known in (self._known.get((target.id, kind, subject.id), (0, "")),)
            ):
                return target.id, kind, subject.id
            self._known[key] = (len(self._order) + 1, public_id)
            self._order.append(key)
            rows["relation"].append(_build_relation(self._known[key], subject, kind, target))
        return key

    def _build_evidence(self, article: MadeArticle, key: Key, sentence: MadeSentence) -> dict[str, Any]:
        relation_id, relation = self._known[key]
        speaker = self._world.source.choice(article.entities) if self._world.source.random() < 0.4 else None
        stance = self._world.source.choices((Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS), (90, 6, 4))[0]
        end = sentence.start + len(sentence.text)
        name = speaker.public_id if speaker else None
        return {
            "public_id": build_evidence_id(article.public_id, relation, sentence.start, end, stance, name),
            "relation_id": relation_id,
            "article_id": article.id,
            "version": 1,
            "start": sentence.start,
            "end": end,
            "start_utf16": sentence.start,
            "end_utf16": end,
            "quote": sentence.text,
            "stance": stance,
            "voice": Voice.QUOTED_SPEAKER if speaker else Voice.PUBLISHER,
            "speaker_id": speaker.id if speaker else None,
            "method": EvidenceMethod.RULE,
            "valid_from": None,
            "valid_to": None,
            "recorded_at": article.published_at,
            "withdrawn_at": None,
            "origin": f"speaker:{speaker.id}" if speaker else f"source:{article.publisher.id}",
            "attributed": 1,
        }


def _build_relation(
    known: tuple[int, str], subject: MadeEntity, kind: str, target: MadeEntity
) -> dict[str, Any]:
    number, public_id = known
    return {
        "id": number,
        "public_id": public_id,
        "subject_id": subject.id,
        "kind": kind,
        "object_id": target.id,
        "role": "",
    }


_KINDS = {
    (subject, target): [
        definition.kind
        for definition in RELATION_DEFINITIONS
        if subject in definition.subject_kinds and target in definition.object_kinds
    ]
    for subject in EntityKind
    for target in EntityKind
}
