"""The words for posts and titles that rules look for beside a name."""

_PREFIX = "(?:deputy|vice|acting|first|assistant|interim|caretaker|permanent|special|senior|national|under)"
_PORTFOLIO = (
    "(?:foreign affairs|home affairs|foreign|prime|defen[cs]e|interior|finance|economy|economic|energy|health"
    "|education|justice|trade|transport|environment|agriculture|information|culture|labou?r|oil|security|treasury|home|cabinet)"
)
OFFICE = (
    f"(?:{_PREFIX}[ -])*(?:{_PORTFOLIO} (?:minister|secretary)"
    f"|minister (?:of|for) (?:the )?{_PORTFOLIO}(?: and {_PORTFOLIO})?|minister"
    "|president|premier|chancellor|chief of (?:the )?(?:general )?staff|secretary[ -]of[ -]state|secretary[ -]general"
    "|attorney general|security adviser|governor|mayor|crown prince|king|queen|emir|sultan|supreme leader"
    "|(?:stellvertretende[rn]? )?(?:Außenminister|Verteidigungsminister|Innenminister|Finanzminister|Justizminister"
    "|Wirtschaftsminister|Premierminister|Ministerpräsident|Staatspräsident|Vizepräsident|Präsident|Bundeskanzler"
    "|Bundespräsident|Bürgermeister|Oberbürgermeister)(?:in)?)"
)
# One of these is in every text, in lower case, that OFFICE matches; so with the two after it.
OFFICE_CUES = (
    "minister", "secretary", "president", "premier", "chancellor", "staff", "general", "adviser", "governor", "mayor",
    "prince", "king", "queen", "emir", "sultan", "leader", "präsident", "kanzler", "bürgermeister",
)  # fmt: skip
HEADSHIP = (
    "(?:deputy )?(?:director[ -]general|managing director|executive director|chief executive(?: officer)?|CEO"
    "|chair(?:man|woman|person)?|head|chief|director|leader|commander|Vorsitzende[rn]?|Leiter(?:in)?|Direktor(?:in)?|Chef(?:in)?)"
)
HEADSHIP_CUES = (
    "director",
    "ceo",
    "chair",
    "head",
    "chief",
    "leader",
    "commander",
    "vorsitz",
    "leiter",
    "direktor",
    "chef",
)
REPRESENTATIVE = (
    "(?:deputy |chief |special )*(?:spokes(?:man|woman|person)|envoy|ambassador|lawyer|Sprecher(?:in)?"
    "|Botschafter(?:in)?)"
)
REPRESENTATIVE_CUES = ("spokes", "envoy", "ambassador", "lawyer", "sprecher", "botschafter")
HONORIFIC = (
    "(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|Senator|Sheikh|Imam|Rabbi|Pope|Bishop|Archbishop"
    "|Cardinal|Ayatollah|Lieutenant|Lt|Major|Maj|Brigadier|Brig|Rear|Vice|General|Gen|Colonel|Col|Captain|Capt"
    "|Admiral|Adm|Sergeant|Sgt|Field Marshal|Herr|Frau|Congressman|Congresswoman|Representative|Rep|Sen|Gov)\\.?"
)
SPEECH = (
    "(?:said|says|told|tells|added|adds|stated|states|claimed|claims|alleged|alleges|insisted|insists|argued|argues"
    "|wrote|writes|reported|reports|confirmed|confirms|announced|announces|warned|warns|declared|declares|asserted"
    "|maintained|noted|explained|sagte|sagt|erklärte|erklärt|behauptete|betonte|berichtete|schrieb)"
)
DENIAL = (
    "(?:denied|denies|denying|rejected|rejects|dismissed|dismisses|disputed|disputes|bestritt|bestreitet)"
)
DOUBT = "(?:doubted|doubts|questioned|questions|bezweifelte|bezweifelt)"
RELATIVE = (
    "(?:wife|husband|spouse|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|aunt|widow)"
)
