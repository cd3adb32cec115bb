"""What a viewer may do with an article, and why: read from the one rule of what may be seen and republished."""

from newsgraph.catalog.definition import AccessFact, Form
from newsgraph.compiler.license import Decision
from newsgraph.compiler.link import RowPlanner
from newsgraph.compiler.plan import Fixed, Scalar
from newsgraph.compiler.plan_rows import Choose, Constant, Expression, IsNull, Predicate, Ref
from newsgraph.model.vocabulary import AccessReason, ArticlePart

EXPLANATIONS = {
    AccessReason.OPEN: "Anybody may read it; to republish it takes a license.",
    AccessReason.LICENSED: "A license of yours lets you republish all of it.",
    AccessReason.NO_LICENSE: "No license of yours takes it in: you may not republish it.",
    AccessReason.LICENSE_EXPIRED: "The license that took it in is over: you may not republish it any more.",
    AccessReason.LICENSE_DELAY: "Your license lets you republish it only some time after its publication.",
    AccessReason.SUMMARY_ONLY: "A license of yours lets you republish its headline and its summary, not its text.",
    AccessReason.QUOTA_EXCEEDED: "You took as many articles this month as your license allows.",
    AccessReason.EDITOR: "It is not published: only the newsroom may read it.",
    AccessReason.RETRACTED: "It was retracted: its text is withdrawn.",
}
HEADLINE_ONLY = "A license of yours lets you republish its headline alone."
"""What SUMMARY_ONLY means where a license lets out no summary either."""
OPEN_IN_PART = "A part of it is open to everybody; to read its text, or to republish it, takes a license."
"""Why, for those who hold no licenses, where the public is not shown all of an article."""
NOTHING = Constant(None)


def plan_access(planner: RowPlanner, fact: AccessFact, article: str) -> Scalar | Fixed:
    """Return one fact about the article whose row is `article`: for a partner, what the licenses say of it."""
    visibility = planner.visibility
    if fact is AccessFact.CAN_READ_BODY:
        shown = visibility.build_shown(ArticlePart.BODY, article)
        return Scalar(Choose(((shown, Constant(1)),), Constant(0)), Form.BOOLEAN)
    decision = planner.decide(article) if visibility.is_partner else None
    match fact:
        case AccessFact.REASON:
            return Scalar(_choose_text(planner, article, decision, {one: one.value for one in AccessReason}))
        case AccessFact.EXPLANATION:
            told = EXPLANATIONS if decision else EXPLANATIONS | {AccessReason.SUMMARY_ONLY: OPEN_IN_PART}
            return Scalar(_choose_text(planner, article, decision, told))
    terms = Ref(article, "usage_terms")
    readable = visibility.build_readable(article)
    if decision is None:
        return _plan_unlicensed(fact, Choose(((readable, terms),), NOTHING))
    own = Ref(decision.alias, "usage_terms")
    match fact:
        case AccessFact.CAN_SYNDICATE:
            return Scalar(_allow(decision, readable, Constant(1), Constant(0)), Form.BOOLEAN)
        case AccessFact.PART:
            return Scalar(_allow(decision, readable, Ref(decision.alias, "part"), NOTHING))
        case AccessFact.AI_USE:
            return Scalar(_allow(decision, readable, Ref(decision.alias, "ai_use"), NOTHING), Form.WORDS)
        case AccessFact.LICENSE:
            return Scalar(Choose(((readable, Ref(decision.alias, "key")),), NOTHING))
        case AccessFact.USAGE_TERMS:
            stated = Choose(((IsNull(own), terms),), own)
            return Scalar(Choose(((readable, stated),), NOTHING))
    raise ValueError(fact)


def _allow(decision: Decision, readable: Predicate, allowed: Expression, otherwise: Expression) -> Choose:
    """Return `allowed` where something of the article may be republished now."""
    return Choose(((decision.is_refused, otherwise), (readable, allowed)), otherwise)


def _plan_unlicensed(fact: AccessFact, terms: Expression) -> Scalar | Fixed:
    """Who holds no licenses republishes nothing; the terms are the article's own."""
    match fact:
        case AccessFact.CAN_SYNDICATE:
            return Fixed("false")
        case AccessFact.PART:
            return Fixed("null")
        case AccessFact.AI_USE:
            return Fixed("[]")
        case _:
            return Scalar(terms)


def _choose_text(
    planner: RowPlanner, article: str, decision: Decision | None, texts: dict[AccessReason, str]
) -> Choose:
    *cases, (_, last) = planner.visibility.build_reasons(article, decision)
    otherwise: Expression = Constant(texts[last])
    if decision is not None and texts is EXPLANATIONS:
        otherwise = Choose(((decision.is_headline, Constant(HEADLINE_ONLY)),), otherwise)
    return Choose(tuple((holds, Constant(texts[reason])) for holds, reason in cases), otherwise)
