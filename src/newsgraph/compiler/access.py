"""What a viewer may do with an article, and why: read from the one rule of what may be seen."""

from newsgraph.catalog.definition import AccessFact, Form
from newsgraph.compiler.plan import Fixed, Scalar
from newsgraph.compiler.plan_rows import Choose, Constant
from newsgraph.compiler.visibility import Visibility
from newsgraph.model.vocabulary import AccessReason

EXPLANATIONS = {
    AccessReason.OPEN: "Anybody may read it; to republish it takes a license.",
    AccessReason.EDITOR: "It is not published: only the newsroom may read it.",
    AccessReason.RETRACTED: "It was retracted: its text is withdrawn.",
}


def plan_access(fact: AccessFact, article: str, visibility: Visibility) -> Scalar | Fixed:
    """Return one fact about the article whose row is `article`.

    Nobody may syndicate: what a license allows is not granted by the API yet.
    """
    match fact:
        case AccessFact.CAN_READ_BODY:
            readable = visibility.build_readable(article)
            return Scalar(Choose(((readable, Constant(1)),), Constant(0)), Form.BOOLEAN)
        case AccessFact.CAN_SYNDICATE:
            return Fixed("false")
        case AccessFact.REASON:
            return Scalar(
                _choose_text(article, visibility, {reason: reason.value for reason in EXPLANATIONS})
            )
        case AccessFact.EXPLANATION:
            return Scalar(_choose_text(article, visibility, EXPLANATIONS))


def _choose_text(article: str, visibility: Visibility, texts: dict[AccessReason, str]) -> Choose:
    *cases, (_, last) = visibility.build_reasons(article)
    return Choose(
        tuple((holds, Constant(texts[reason])) for holds, reason in cases),
        Constant(texts[last]),
    )
