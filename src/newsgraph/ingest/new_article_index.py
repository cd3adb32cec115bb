"""Derives from articles that were just inserted who they name, and what is counted of that."""

from collections.abc import Sequence

from sqlalchemy import Connection

from newsgraph.index.article_entity import insert_article_entities
from newsgraph.index.entity_count import add_entity_counts, fetch_survivors
from newsgraph.index.entity_pair import count_new_pairs
from newsgraph.ingest.import_state import ImportState
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.article import NewArticle
from newsgraph.store.outcome import ArticleWrite


def index_new_articles(
    connection: Connection, state: ImportState, writes: Sequence[ArticleWrite], articles: Sequence[NewArticle]
) -> None:
    """Write the entities of new articles and count them; note in `state` what follows when the transaction ends.

    `writes` tells of each of `articles` how it was inserted.
    """
    ids = [write.id for write in writes]
    rows = insert_article_entities(connection, ids, articles)
    public = {write.id for write in writes if write.status == ArticleStatus.PUBLISHED}
    visible = [row for row in rows if row["article_id"] in public]
    for row in visible:
        state.counted[row["article_id"]].entities[row["entity_id"]] = row["salience"]
    state.unindexed.update(public)
    otherwise = {
        article.plan.entity_ids[name]
        for article, write in zip(articles, writes, strict=True)
        if write.id in public
        for name in (*article.plan.record.authors, article.plan.record.source)
        if name is not None
    }
    survivors = fetch_survivors(connection, otherwise)
    state.appeared.extend(add_entity_counts(connection, visible, survivors))
    namings = ((row["article_id"], row["entity_id"], row["entity_public_id"]) for row in visible)
    count = state.unpaired.add if state.is_bulk else count_new_pairs
    count(connection, sorted(public), namings)
    state.related.update(public)
