r"""The patterns in which rules see a relation, as data.

A pattern is a regular expression over a sentence whose names have become tokens. In it stand

- `{S}`, `{O}`, `{V}`: the name that is subject, object, speaker; `{DS}`, `{DO}`: a demonym as subject or object;
- `{subject}`: a subject with what may stand between it and its verb; `{target}`: an object after its titles that
  nothing goes on to modify ("Hamas", not "Hamas officials" or "Hamas's leader");
- `{title}`: the titles that may stand before a name; `{role}`: the words for the post that the kind is about;
- the words in `WORD_SLOTS`.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from newsgraph.ingest.office import (
    HEADSHIP,
    HEADSHIP_CUES,
    HONORIFIC,
    OFFICE,
    OFFICE_CUES,
    RELATIVE,
    REPRESENTATIVE,
    REPRESENTATIVE_CUES,
)
from newsgraph.model.vocabulary import EntityKind

NAME_OPEN, NAME_CLOSE, DEMONYM_OPEN = "\ue000", "\ue001", "\ue002"

WEAK = "a weak pattern"
ANNOUNCED = "announced, not reported as done"
MAYBE_VISIT = f"{WEAK}: 'in' may tell of a visit"
MAYBE_PART = f"{WEAK}: a purchase may be of a part"
MAYBE_OTHER = f"{WEAK}: what was signed may be no contract"
ORGANIZATION_ONLY = (EntityKind.ORGANIZATION,)


@dataclass(frozen=True)
class Pattern:
    """One rule: its name, the kind it finds, its pattern, and what is special about it.

    `reason` is why its finds wait for an editor, None where they may be served. A `verbal` rule is read in its
    clause: negation and doubt around it count. Where it `denies`, its subject denies the relation.
    """

    name: str
    kind: str
    pattern: str
    reason: str | None = None
    verbal: bool = True
    denies: bool = False
    subject_kinds: tuple[EntityKind, ...] = ()


NOT_NOW = "former|ex|then|late|incoming|future"

# fmt: off
WORD_SLOTS = {
    "{a}": "(?:the |an? |der |die |das )?",
    "{any}": "(?:[a-z-]+ ){0,3}",
    "{be}": "(?:was|were|is|are|has been|have been|had been)",
    "{denied}": "(?:denied|denies) (?:having )?",
    "{hit}": "(?:attacked|struck|bombed|shelled|bombarded|raided|invaded|ambushed|assaulted)",
    "{hitting}": "(?:attacking|striking|bombing|shelling|bombarding|raiding|invading|ambushing|assaulting)",
    "{is}": ",? (?:who is |which is |is |who was |was )?",
    "{leaders}": "(?:leadership|leaders|officials|ministers),? including",
    "{soon}": "(?:(?:is|are) (?:set|due|expected|scheduled|planning|preparing|about|to)|will|plans? to|hopes? to)\\b",
    "{strike}": "(?:attacks?|strikes?|airstrikes?|assaults?|raids?|bombardment)",
    "{talks}": "(?:talks|meetings?|discussions|Gespräche)",
}

POSTS = (
    ("HOLDS_OFFICE", "office", OFFICE, OFFICE_CUES),
    ("HEADS", "head", HEADSHIP, HEADSHIP_CUES),
    ("REPRESENTS", "spokesperson", REPRESENTATIVE, REPRESENTATIVE_CUES),
)

CUE_SLOTS = ("{denied}", "{hit}", "{strike}", "{talks}")

# X holds the post, Y is the country or organization; each frame is one rule for each family of posts.
POST_FRAMES = (
    ("x_role_of_y", r"{S},? (?:who is )?{a}{role} (?:of|for|to|von|des|der) (?:the )?{O}"),
    ("x_demonym_role", r"{S}, {a}{DO} {role}\b"),
    ("x_ys_role", r"{S}, {O}'s? {role}\b"),
    ("ys_role_x", r"{O}'s? {role},? {title}{S}"),
    ("demonym_role_x", r"{DO} {role},? {title}{S}"),
    ("y_role_x", r"{O} {role},? {title}{S}"),
    ("role_of_y_x", r"{role} (?:of|for|von) (?:the )?{O},? {title}{S}"),
    ("role_x_of_y", r"{role} {S} (?:of|von) {O}"),
    ("x_is_role_of_y", r"{S} (?:is|serves as|became|was named|was appointed|ist|wurde) {a}{role} (?:of|for|von) {O}"),
    ("demonym_leaders_including_role_x", r"{DO} {leaders} {role} {title}{S}"),
    ("demonym_leaders_and_role_x", r"{DO} {leaders} [^,;]{1,80} and {role} {title}{S}"),
    ("ys_leaders_including_role_x", r"{O}'s {leaders} {role} {title}{S}"),
    ("ys_leaders_and_role_x", r"{O}'s {leaders} [^,;]{1,80} and {role} {title}{S}"),
)

# A verb tells of X and Y.
VERBS = (
    ("x_met_y", "MEETS_WITH", r"{subject} (?:met|meets|traf|trifft) (?:up )?(?:with |sich mit )?{target}"),
    ("x_held_talks_with_y", "MEETS_WITH", r"{subject} (?:held|holds|had|führte) {any}{talks} (?:with|mit) {target}"),
    ("x_and_y_met", "MEETS_WITH", r"{S} (?:and|und) {title}{O}{adverb} met\b(?! (?:with )?[^,.]{0,40}\ue000)"),
    ("x_and_y_held_talks", "MEETS_WITH", r"{S} (?:and|und) {title}{O}{adverb} held {any}{talks}(?! with)"),
    ("x_backs_y", "SUPPORTS", r"{subject} (?:backs|backed|supports|supported|unterstützte?) {target}"),
    ("x_voiced_support_for_y", "SUPPORTS", r"{subject} (?:voiced|expressed) {any}support for {target}"),
    ("x_opposes_y", "OPPOSES", r"{subject} (?:opposes|opposed) {target}"),
    ("x_accused_y", "ACCUSES", r"{subject} (?:accused|accuses|blamed|blames|warf) {title}{O} (?:of|for|vor)\b"),
    ("y_accused_by_x", "ACCUSES", r"{O} {be} (?:accused|blamed) by {title}{S} (?:of|for)\b"),
    ("x_called_on_y", "DEMANDS_OF", r"{subject} (?:called on|urged) {title}{O} to\b"),
    ("x_demanded_that_y", "DEMANDS_OF", r"{subject} (?:demanded|demands) that {title}{O}"),
    ("x_sanctioned_y", "SANCTIONS", r"{subject} sanctioned {target}"),
    ("x_put_sanctions_on_y", "SANCTIONS", r"{subject} (?:imposed|imposes) {any}sanctions on {target}"),
    ("x_designated_y", "SANCTIONS", r"{subject} (?:designated|designates) {title}{O} (?:as|an?)\b"),
    ("y_sanctioned_by_x", "SANCTIONS", r"{O} {be} (?:sanctioned|designated) by {title}{S}"),
    ("x_funds_y", "FUNDS", r"{subject} (?:funds|funded|finances|financed|arms|armed) {target}"),
    ("x_attacked_y", "ATTACKS", r"{subject} {hit} {target}"),
    ("x_fired_at_y", "ATTACKS", r"{subject} (?:fired|launched) {any}[a-z]+ (?:at|on|against|towards?) {target}"),
    ("xs_attack_on_y", "ATTACKS", r"(?:{S}'s|{DS}) {any}{strike} (?:on|against) {target}"),
    ("attack_by_x_on_y", "ATTACKS", r"{strike} by {title}{S} (?:on|against) {target}"),
    ("y_attacked_by_x", "ATTACKS", r"{O} {be} (?:[a-z]+ )?(?:{hit}|hit) by {title}{S}"),
    ("v_accused_x_of_attacking_y", "ATTACKS", r"{V}{adverb} (?:accused|accuses) {title}{S} of {hitting} {target}"),
    ("x_threatened_y", "THREATENS", r"{subject} (?:threatened|threatens|drohte) (?:to [a-z]+ )?{target}"),
    ("x_sued_y", "LEGAL_ACTION", r"{subject} (?:sued|sues|charged|indicted|convicted|acquitted|verklagte) {target}"),
    ("x_filed_against_y", "LEGAL_ACTION", r"{subject} filed {any}(?:lawsuit|complaint|charges) against {target}"),
    ("x_founded_y", "FOUNDED", r"{subject} (?:founded|co-founded|established|gründete) {target}"),
    ("x_owns_y", "OWNS", r"{subject} owns {target}"),
    ("x_succeeded_y", "SUCCEEDS", r"{subject} (?:succeeded|replaced) {title}{O} as\b"),
    ("x_signed_y", "SIGNATORY_OF", r"{subject} signed (?:the )?{target}"),
)

# X says that it does not hold.
DENIALS = (
    ("x_denied_meeting_y", "MEETS_WITH", r"{subject} {denied}(?:met|meeting) (?:with )?{target}"),
    ("x_denied_supporting_y", "SUPPORTS", r"{subject} {denied}(?:supported|supporting|backed|backing) {target}"),
    ("x_denied_funding_y", "FUNDS", r"{subject} {denied}(?:funded|funding|financed|financing|armed|arming) {target}"),
    ("x_denied_attacking_y", "ATTACKS", r"{subject} {denied}(?:{hit}|{hitting}) {target}"),
    ("x_denied_threatening_y", "THREATENS", r"{subject} {denied}(?:threatened|threatening) {target}"),
)

# A noun phrase describes X by Y.
DESCRIPTIONS = (
    ("x_backed_y", "SUPPORTS", r"(?:{S}|{DS})-(?:backed|supported) {O}"),
    ("x_funded_y", "FUNDS", r"(?:{S}|{DS})-(?:funded|financed|armed) {O}"),
    ("x_aligned_y", "ALLIED_WITH", r"(?:{S}|{DS})-(?:aligned|allied) {O}"),
    ("x_ally_of_y", "ALLIED_WITH", r"{S}{is}{a}(?:[a-z]+ ){0,2}ally of {title}{O}"),
    ("x_based_in_y", "BASED_IN", r"{S}{is}(?:based|headquartered) in {O}"),
    ("y_based_x", "BASED_IN", r"{O}-(?:based|headquartered) {S}"),
    ("x_member_of_y", "MEMBER_OF", r"{S}{is}an? (?:[a-z]+ )?member of (?:the )?{O}"),
    ("x_founder_of_y", "FOUNDED", r"{S}{is}{a}(?:co-)?(?:founder|Gründer|Gründerin) (?:of|von|des|der) (?:the )?{O}"),
    ("y_founder_x", "FOUNDED", r"{O}(?:'s)? (?:co-)?founder,? {title}{S}"),
    ("y_founded_by_x", "FOUNDED", r"{O}{is}(?:co-)?founded (?:in \d{4} )?by {title}{S}"),
    ("x_owner_of_y", "OWNS", r"{S}{is}{a}owner of (?:the )?{O}"),
    ("x_owned_y", "OWNS", r"{S}-owned {O}"),
    ("x_part_of_y", "PART_OF", r"{S}{is}{a}(?:part|unit|arm|branch|subsidiary|wing) of (?:the )?{O}"),
    ("x_adviser_to_y", "ADVISES", r"{S}{is}{a}(?:[a-z]+ )?advis[eo]r to (?:the )?{title}{O}"),
    ("x_relative_of_y", "FAMILY_OF", r"{S}{is}{a}(?P<role>RELATIVE) of {title}{O}".replace("RELATIVE", RELATIVE)),
)

# These never settle it alone.
WEAK_PATTERNS = (
    Pattern("talks_between_x_and_y", "MEETS_WITH", r"{talks} {any}between {title}{S} and {title}{O}(?!'s|-)", WEAK),
    Pattern("x_will_meet_y", "MEETS_WITH", r"{subject} {soon}[^;]{0,60}?\bmeet (?:with )?{target}", ANNOUNCED),
    Pattern("x_will_talk_with_y", "MEETS_WITH", r"{subject} {soon}[^;]{0,90}?{talks} with {target}", ANNOUNCED),
    Pattern("xs_support_for_y", "SUPPORTS", r"{S}'s {any}(?:support|backing) for {target}", WEAK),
    Pattern("x_in_y", "BASED_IN", r"{S} in {O}", MAYBE_VISIT, subject_kinds=ORGANIZATION_ONLY),
    Pattern("x_acquired_y", "OWNS", r"{subject} (?:acquired|bought|took over|übernahm) {target}", MAYBE_PART),
    Pattern("x_and_y_signed", "DEALS_WITH", r"{S} and {O}{adverb} signed\b", MAYBE_OTHER),
)
# fmt: on

PATTERNS: tuple[Pattern, ...] = (
    *(Pattern(name, kind, pattern) for name, kind, pattern in VERBS),
    *(Pattern(name, kind, pattern, denies=True) for name, kind, pattern in DENIALS),
    *(Pattern(name, kind, pattern, verbal=False) for name, kind, pattern in DESCRIPTIONS),
    *WEAK_PATTERNS,
)

_TITLE = rf"(?i:{OFFICE}|{HEADSHIP}|{REPRESENTATIVE}|{HONORIFIC})"
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_AFTER_TARGET = (
    r"(?=[,;:.!?…)\]\"”“»—–]|$| [(\"“—–-]| (?:in|on|at|for|to|of|with|and|or|but|as|after|before|during|over|by|from"
    r"|went|took|came|began|ended|followed|killed|caused|did|does|could|would|may|might|that|who|which|when|while|about|amid|against|because|last|this|next|late|early|earlier|today|yesterday|again|twice|there"
    r"|since|following|ahead|near|via|until|under|inside|outside|between|within|without|through|is|was|were|has|had|will"
    r"|he|she|it|they|says|said|if|so|then|also|here|once|using|und|oder|in|am|im|bei|nach|vor|mit|zu|über|wegen|aus"
    rf"|{_WEEKDAY})\b)"
)
_SLOTS = {
    "{S}": rf"{NAME_OPEN}(?P<S>\d+){NAME_CLOSE}",
    "{O}": rf"{NAME_OPEN}(?P<O>\d+){NAME_CLOSE}",
    "{V}": rf"{NAME_OPEN}(?P<V>\d+){NAME_CLOSE}",
    "{DS}": rf"{DEMONYM_OPEN}(?P<DS>\d+){NAME_CLOSE}",
    "{DO}": rf"{DEMONYM_OPEN}(?P<DO>\d+){NAME_CLOSE}",
    "{title}": rf"(?:the )?(?:{DEMONYM_OPEN}\d+{NAME_CLOSE} |{NAME_OPEN}\d+{NAME_CLOSE}'s )?(?:{_TITLE},? ){{0,4}}",
    "{adverb}": rf"(?: (?:also|has|have|had|later|again|then|first|on {_WEEKDAY}|in \d{{4}}|[a-z]+ly)){{0,3}}",
    "{between}": r"(?:, [^,;:]{1,90},)?(?:,? who)?",
}
_COMPOUND = {
    "{subject}": "{S}{between}{adverb}",
    "{target}": f"{{title}}{{O}}{_AFTER_TARGET}",
}


def compile_pattern(pattern: str, role: str = "") -> re.Pattern[str]:
    """Return `pattern` with its slots filled; `role` is the expression for the posts it is about."""
    for slot, filling in [*_COMPOUND.items(), *_SLOTS.items(), *WORD_SLOTS.items()]:
        pattern = pattern.replace(slot, filling)
    post = rf"(?P<past>(?i:{NOT_NOW})[ -])?(?<!\w)(?P<role>(?i:{role}))(?!\w)"
    return re.compile(pattern.replace("{role}", post))


TITLES_BEFORE = re.compile(rf"(?:{_TITLE},? |the |{DEMONYM_OPEN}\d+{NAME_CLOSE} )+$")


@dataclass(frozen=True)
class Rule:
    """A pattern made ready; one of its `cues` is in every sentence (in lower case) that it can match.

    `role` is the expression for the posts it is about.
    """

    pattern: Pattern
    cues: tuple[str, ...]
    role: str = ""

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The regular expression; compiling one takes a while, so it happens when a sentence first needs it."""
        return compile_pattern(self.pattern.pattern, self.role)

    def may_match(self, sentence: str, lower: str) -> bool:
        """Tell whether a masked sentence, given also in lower case, holds what every match does."""
        if "{DO}" in self.pattern.pattern and DEMONYM_OPEN not in sentence:
            return False
        return any(cue in lower for cue in self.cues)


def read_cues(pattern: str) -> tuple[str, ...]:
    """Return words one of which, in lower case, is in every sentence that `pattern` matches.

    They are the first group of words outside the slots: "(?:met|meets) (?:with )?" gives "met" and "meets".
    """
    for slot, filling in WORD_SLOTS.items():
        pattern = pattern.replace(slot, filling if slot in CUE_SLOTS else "")
    pattern = pattern.replace("(?P<role>", "").replace(r"\b", " ")
    bare = re.sub(r"\{[A-Za-z]+\}|\((?:\?:)?[^()]*\)[?*]|\(\?![^()]*\)", " ", pattern)
    group = re.search(r"\(\?:([^()]*[a-z]{2}[^()]*)\)|([a-zü]{2,}(?: [a-z]{2,})*\??)", bare)
    words = (group.group(1) or group.group(2)) if group else ""
    return tuple(dict.fromkeys(_read_stem(word) for word in words.split("|")))


def _read_stem(word: str) -> str:
    """Return the letters that every form of an expression for a word begins with: "attacks?" gives "attack"."""
    stem = re.match(r"[^\W\d_]*(?:-[^\W\d_]+)*", word.strip())
    letters = stem.group() if stem else ""
    return (letters[:-1] if word.strip()[len(letters) :].startswith("?") else letters).lower()


def build_rules() -> tuple[Rule, ...]:
    """Return every rule, those about posts first."""
    posts = [
        Rule(
            Pattern(f"{frame}:{family}", kind, pattern, verbal=False),
            cues,
            role,
        )
        for kind, family, role, cues in POSTS
        for frame, pattern in POST_FRAMES
    ]
    return (
        *posts,
        *(Rule(pattern, read_cues(pattern.pattern)) for pattern in PATTERNS),
    )
