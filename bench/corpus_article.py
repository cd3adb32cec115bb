"""Makes up articles: their words, who they name where, and every row that follows from that."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from corpus_world import SECTIONS, TAGS, MadeEntity, World
from newsgraph.index.salience import rate_entities
from newsgraph.model.identity import ARTICLE, MENTION, build_id
from newsgraph.model.vocabulary import ArticleStatus, BodyFormat
from newsgraph.store.body import BodyForms, build_body_forms

ENTITIES, MENTIONS = 10, 25
SENTENCES, SENTENCES_IN_PARAGRAPH = 32, 4
DRAFT_EVERY = 50
YEARS = 6
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
Rows = dict[str, list[dict[str, Any]]]


@dataclass(frozen=True)
class MadeSentence:
    """A sentence at its place in the text, and who it begins with."""

    start: int
    text: str
    entity: MadeEntity | None


@dataclass(frozen=True)
class MadeArticle:
    """One article as it was made up."""

    id: int
    public_id: str
    published_at: str
    is_public: bool
    publisher: MadeEntity
    entities: tuple[MadeEntity, ...]
    sentences: tuple[MadeSentence, ...]
    headline: str
    summary: str
    section: str

    @property
    def body(self) -> str:
        """The text, in paragraphs."""
        return _join(self.sentences)


def add_article(world: World, number: int, total: int, rows: Rows) -> MadeArticle:
    """Make up article `number` of `total` and append its rows by table."""
    made = make_article(world, number, total)
    body = made.body
    forms = build_body_forms(body, BodyFormat.TEXT)
    slug = f"{made.entities[0].slug}-{number}"
    texts = {
        "headline": made.headline,
        "summary": made.summary,
        "body": body,
        "body_format": BodyFormat.TEXT,
    }
    rows["article"].append(_build_article_row(world, made, slug, texts, forms))
    rows["article_version"].append(
        {
            "article_id": made.id,
            "version": 1,
            **texts,
            "at": made.published_at,
            "note": None,
            "public_number": 1 if made.is_public else None,
        }
    )
    rows["article_slug"].append({"slug": slug, "article_id": made.id})
    rows["article_tag"] += [
        {"article_id": made.id, "position": position, "tag": f"tag {world.source.randrange(TAGS)}"}
        for position in range(3)
    ]
    rows["paragraph"] += [
        {
            "article_id": made.id,
            "position": position,
            "text": part.text,
            "start": part.start,
            "start_utf16": part.start_utf16,
        }
        for position, part in enumerate(forms.paragraphs)
    ]
    rows["mention"] += _build_mentions(made)
    rows["article_entity"] += _build_article_entities(made, len(forms.text))
    if made.is_public:
        rows["paired_article"].append({"article_id": made.id})
        for entity in made.entities:
            world.count(entity, made.published_at)
    return made


def make_article(world: World, number: int, total: int) -> MadeArticle:
    """Make up article `number` of `total`, without any rows."""
    moment = EPOCH + timedelta(days=365 * YEARS) * (number / total)
    entities = tuple(world.draw_entities(ENTITIES))
    return MadeArticle(
        number,
        build_id(ARTICLE, f"bench:{number}"),
        moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z",
        number % DRAFT_EVERY != 0,
        world.source.choice(world.publishers),
        entities,
        tuple(_place_sentences(world, entities)),
        f"{entities[0].name.full} {' '.join(world.source.choice(world.sentences).split()[:6])}",
        world.source.choice(world.sentences).capitalize(),
        world.source.choices(SECTIONS, range(len(SECTIONS), 0, -1))[0],
    )


def _place_sentences(world: World, entities: Sequence[MadeEntity]) -> list[MadeSentence]:
    """Name every entity once and the first ones more often, at the beginning of sentences."""
    again = world.source.choices(entities, weights=range(ENTITIES, 0, -1), k=MENTIONS - ENTITIES)
    named: list[MadeEntity | None] = [*entities[1:], *again, *[None] * (SENTENCES - MENTIONS)]
    world.source.shuffle(named)
    placed, start = [], 0
    for position, entity in enumerate([entities[0], *named]):
        end = world.source.choice(world.sentences)
        text = end.capitalize() if entity is None else f"{entity.name.full} {end}"
        placed.append(MadeSentence(start, text, entity))
        start += len(text) + len(_break_after(position))
    return placed


def _join(sentences: Sequence[MadeSentence]) -> str:
    parts = [sentence.text + _break_after(position) for position, sentence in enumerate(sentences)]
    return "".join(parts).strip()


def _break_after(position: int) -> str:
    return "\n\n" if position % SENTENCES_IN_PARAGRAPH == SENTENCES_IN_PARAGRAPH - 1 else " "


def _build_article_row(
    world: World, made: MadeArticle, slug: str, texts: dict[str, Any], forms: BodyForms
) -> dict[str, Any]:
    return {
        "id": made.id,
        "public_id": made.public_id,
        "source_key": f"bench:{made.id}",
        "content_hash": "",
        "slug": slug,
        "url": f"https://news.example/{slug}",
        **texts,
        "body_text": forms.text,
        "body_html": forms.html,
        "body_markdown": forms.markdown,
        "language": "en",
        "section": made.section,
        "byline": "By a machine",
        "source_id": made.publisher.id,
        "status": ArticleStatus.PUBLISHED if made.is_public else ArticleStatus.DRAFT,
        "published_at": made.published_at if made.is_public else None,
        "modified_at": made.published_at,
        "version": 1,
        "word_count": forms.word_count,
        "reading_minutes": forms.reading_minutes,
        "share_text": texts["summary"],
        "headline_encoded": quote(texts["headline"], safe=""),
    }


def _build_mentions(made: MadeArticle) -> list[dict[str, Any]]:
    rows = []
    for position, sentence in enumerate(made.sentences):
        entity, start = sentence.entity, sentence.start
        if entity is None:
            continue
        end = start + len(entity.name.full)
        rows.append(
            {
                "public_id": build_id(MENTION, made.public_id, entity.public_id, start, end),
                "article_id": made.id,
                "entity_id": entity.id,
                "paragraph": position // SENTENCES_IN_PARAGRAPH,
                "text": entity.name.full,
                "start": start,
                "end": end,
                "start_utf16": start,
                "end_utf16": end,
            }
        )
    return rows


def _build_article_entities(made: MadeArticle, length: int) -> list[dict[str, Any]]:
    by_id = {entity.public_id: entity for entity in made.entities}
    named = [(found.entity.public_id, found.start) for found in made.sentences if found.entity is not None]
    return [
        {
            "article_id": made.id,
            "entity_id": by_id[weight.entity].id,
            "entity_public_id": weight.entity,
            "kind": by_id[weight.entity].name.kind,
            "role": weight.role,
            "salience": weight.salience,
            "mention_count": weight.mention_count,
            "published_at": made.published_at if made.is_public else "",
            "article_public_id": made.public_id,
        }
        for weight in rate_entities(named, {made.entities[0].public_id}, length)
    ]
