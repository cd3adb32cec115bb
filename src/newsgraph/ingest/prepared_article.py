"""Works out what follows from an article's record, and what is remembered, before its transaction begins."""

from dataclasses import dataclass

from newsgraph.errors import InputError
from newsgraph.index.article_text import ArticleText, build_article_text
from newsgraph.store.article import NewArticle, build_article_forms, build_new_article
from newsgraph.store.article_plan import plan_unstored
from newsgraph.store.body import BodyForms
from newsgraph.store.known import Known
from newsgraph.store.record import ArticleRecord


@dataclass(frozen=True)
class PreparedArticle:
    """The forms of an article's body, what the indexes keep of its texts, and its rows where it is a new one.

    The rows are of the `generation` of what was remembered; None where more than that is needed.
    """

    forms: BodyForms
    text: ArticleText
    new: NewArticle | None
    generation: int


def prepare_article(record: ArticleRecord, now: str, known: Known) -> PreparedArticle | None:
    """Prepare an article that is likely to be new; `now` is as of `plan_article`.

    None where something is wrong: writing it will say what.
    """
    generation = known.generation
    try:
        forms = build_article_forms(record)
        plan = plan_unstored(record, now, known)
        new = None if plan is None or plan.needs_linking else build_new_article(plan, forms)
    except InputError:
        return None
    text = build_article_text(record.headline, record.summary, forms.text)
    return PreparedArticle(forms, text, new, generation)
