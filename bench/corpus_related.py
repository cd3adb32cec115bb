"""Makes up related lists: eight articles that name the same entities, each with its reasons."""

from collections import defaultdict

import orjson

from corpus_article import MadeArticle, Rows
from corpus_world import World
from newsgraph.model.vocabulary import RelatedReasonKind

ENTRIES = 8


class RelatedMaker:
    """Knows who names whom; articles are remembered by number, without their words."""

    def __init__(self, world: World):
        self._world = world
        self._entities: dict[int, tuple[int, ...]] = {}
        self._naming: dict[int, list[int]] = defaultdict(list)
        self._published: list[int] = []

    def remember(self, article: MadeArticle) -> None:
        """Take note of a published article."""
        if article.is_public:
            self._published.append(article.id)
            self._entities[article.id] = tuple(entity.id for entity in article.entities)
            for entity in article.entities:
                self._naming[entity.id].append(article.id)

    @property
    def articles(self) -> list[int]:
        """The published articles, by number."""
        return self._published

    def add(self, article: int, rows: Rows) -> None:
        """Append the related list of one article."""
        for rank, (other, shared) in enumerate(self._choose(article).items(), start=1):
            score = 700_000 - 60_000 * rank + self._world.source.randrange(50_000)
            reasons = orjson.dumps(self._build_reasons(shared)).decode()
            rows["related_article"].append(
                {
                    "article_id": article,
                    "related_id": other,
                    "rank": rank,
                    "score": score,
                    "pinned": 0,
                    "reasons": reasons,
                }
            )

    def _choose(self, article: int) -> dict[int, int | None]:
        """Return the related articles, each with the entity that both name, None where none was found."""
        source, chosen = self._world.source, dict[int, int | None]()
        for entity in self._entities[article]:
            chosen.setdefault(source.choice(self._naming[entity]), entity)
        chosen.pop(article, None)
        while len(chosen) < min(ENTRIES, len(self._published) - 1):
            other = source.choice(self._published)
            if other != article:
                chosen.setdefault(other, None)
        return dict(list(chosen.items())[:ENTRIES])

    def _build_reasons(self, shared: int | None) -> list[tuple[RelatedReasonKind, int, int | None, str]]:
        """Return the kind, weight, entity and text of each reason."""
        if shared is None:
            return [(RelatedReasonKind.SIMILAR_TEXT, 1_000_000, None, "Similar text")]
        text = f"Both name {self._world.entities[shared - 1].name.full}"
        return [
            (RelatedReasonKind.SHARED_ENTITY, 700_000, shared, text),
            (RelatedReasonKind.SIMILAR_TEXT, 300_000, None, "Similar text"),
        ]
