"""Which kind of entity a class of Wikidata is, and which of its properties hold names and identifiers."""

from newsgraph.model.vocabulary import AliasKind, EntityKind

INSTANCE_OF = "P31"
SUBCLASS_OF = "P279"
DEMONYM = "P1549"

_CLASSES = {
    EntityKind.PERSON: "Q5",  # human
    EntityKind.ORGANIZATION: (
        "Q43229 Q4830453 Q783794 Q6881511 Q891723 Q7278 Q327333 Q163740 Q79913 Q484652 Q245065 Q3918 Q15265344"
        " Q11032 Q192350 Q22687 Q476028 Q17149090 Q176799 Q1530022 Q178790 Q2085381 Q1616075 Q7210356 Q31855"
        # organization, business, company, enterprise, public company, political party, government agency, nonprofit
        # organization, non-governmental organization, international organization, intergovernmental organization,
        # university, broadcaster, newspaper, ministry, bank, football club, armed organization, military unit,
        # religious organization, trade union, publisher, television station, political organization,
        # research institute
    ),
    EntityKind.PLACE: (
        "Q6256 Q3624078 Q7275 Q515 Q1549591 Q1637706 Q200250 Q5119 Q3957 Q532 Q486972 Q484170 Q123705 Q56061"
        " Q10864048 Q35657 Q82794 Q5107 Q23442 Q4022 Q23397 Q165 Q9430 Q8502 Q46831 Q93352 Q1248784 Q44782"
        # country, sovereign state, state, city, big city, city of millions, metropolis, capital, town, village, human
        # settlement, commune of France, neighbourhood, administrative territorial entity, first-level administrative
        # division, state of the United States, region, continent, island, river, lake, sea, ocean, mountain, mountain
        # range, coast, airport, port
    ),
    EntityKind.EVENT: (
        "Q1656682 Q1190554 Q198 Q178561 Q180684 Q40231 Q131569 Q625994 Q464980 Q132241 Q16510064 Q45382 Q124757"
        " Q273120 Q8065 Q7944 Q3839081 Q2334719"
        # event, occurrence, war, battle, conflict, election, treaty, convention, exhibition, festival, sporting
        # event, coup d'état, riot, protest, natural disaster, earthquake, disaster, legal case
    ),
}
KIND_BY_CLASS = {name: kind for kind, names in _CLASSES.items() for name in names.split()}

# Statements that hold a name with its language.
NAME_PROPERTIES = {
    "P1448": AliasKind.ALIAS,  # official name
    "P1813": AliasKind.ALIAS,  # short name
    "P1559": AliasKind.ALIAS,  # name in native language
    DEMONYM: AliasKind.DEMONYM,
}
# Statements that hold an identifier elsewhere.
IDENTIFIER_PROPERTIES = {
    "P214": "viaf",
    "P227": "gnd",
    "P213": "isni",
    "P1278": "lei",
    "P297": "iso3166-1",
    "P300": "iso3166-2",
    "P1566": "geonames",
}
