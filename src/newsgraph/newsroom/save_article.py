"""Creates a draft, or changes an article."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.ingest.language import detect_language
from newsgraph.model.identity import ARTICLE, build_id
from newsgraph.model.vocabulary import ArticleStatus, BodyFormat
from newsgraph.newsroom.article_change import change_article
from newsgraph.newsroom.article_input import read_article_input
from newsgraph.newsroom.fault import INPUT, build_required, placed_under, read_text
from newsgraph.newsroom.known_article import fetch_article_to_change
from newsgraph.newsroom.occasion import Occasion, Written
from newsgraph.store.article_plan import choose_slug, plan_article
from newsgraph.store.body import build_body_forms
from newsgraph.store.record import ArticleRecord


def save_article(connection: Connection, occasion: Occasion, arguments: Mapping[str, Any]) -> Written:
    """Carry out `saveArticle(input)`: create a draft where the input names no article, else change the one named.

    Raises InputError as `read_article_input`, NOT_FOUND, VERSION_CONFLICT, ARTICLE_RETRACTED, SLUG_TAKEN, URL_TAKEN,
    BODY_TOO_LONG.
    """
    given = arguments["input"]
    note = given.get("note")
    if note is not None:
        read_text(note, f"{INPUT}.note")
    if given.get("id") is None:
        return _create(connection, occasion, given, note)
    article = fetch_article_to_change(connection, given["id"], f"{INPUT}.id")
    _check_version(given.get("expectedVersion"), article.record.version)
    values = read_article_input(connection, given)
    if "slug" in values and values["slug"] is None:
        headline = values.get("headline", article.record.headline)
        values["slug"] = choose_slug(headline, article.record.public_id)
    with placed_under(INPUT):
        return change_article(connection, occasion, article, values, note)


def _create(
    connection: Connection, occasion: Occasion, given: Mapping[str, Any], note: str | None
) -> Written:
    if given.get("expectedVersion") is not None:
        raise _build_conflict(given["expectedVersion"], "there is none yet")
    if given.get("headline") is None:
        raise build_required(f"{INPUT}.headline")
    values = read_article_input(connection, given)
    source_key = f"newsroom:{occasion.draw_key()}"
    public_id = build_id(ARTICLE, source_key)
    body_format = values.pop("body_format", BodyFormat.MARKDOWN)
    values["slug"] = values.get("slug") or choose_slug(values["headline"], public_id)
    values["language"] = values.get("language") or _detect_language(values)
    record = ArticleRecord(
        id=public_id,
        source_key=source_key,
        body_format=body_format,
        status=ArticleStatus.DRAFT,
        modified_at=occasion.now,
        **values,
    )
    writer = occasion.build_writer(connection)
    with placed_under(INPUT):
        plan = plan_article(connection, record, occasion.now)
        if note is not None:
            noted = plan.record.versions[-1].model_copy(update={"note": note})
            plan = replace(plan, record=plan.record.model_copy(update={"versions": (noted,)}))
        plan = writer.state.linker.link_plan(connection, plan)
        write = writer.write_planned(plan)
    writer.finish()
    return Written({"article": write.public_id})


def _detect_language(values: Mapping[str, Any]) -> str:
    body = values.get("body")
    text = build_body_forms(body, BodyFormat.MARKDOWN).text if body else ""
    return detect_language(text or values["headline"])


def _check_version(expected: int | None, version: int) -> None:
    if expected is not None and expected != version:
        raise _build_conflict(expected, f"the article is at version {version}")


def _build_conflict(expected: int, present: str) -> InputError:
    return InputError(
        "VERSION_CONFLICT",
        f"you edited version {expected}; {present}",
        place=f"{INPUT}.expectedVersion",
        hint="read the article again, put your change into what it says now, and save that",
    )
