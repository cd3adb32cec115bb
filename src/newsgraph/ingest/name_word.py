"""The word lists by which a name that no dictionary has is told from ordinary words."""


def _read_list(text: str) -> frozenset[str]:
    """Return the words of a list, which space parts."""
    return frozenset(text.split())


PARTICLES = _read_list("""
de del della der den di da do dos du la le van von vom zu zur ter ten bin ibn bint al el y e
""")
LINKS = _read_list("""
of for the and
""")

# A run that holds one of these may go on over "of" and "for", and is of this kind.
ORGANIZATION_WORDS = _read_list("""
Academy Administration Agency Airlines Airways Alliance Army Assembly Association Authority Bank Board
Brigade Brigades Bureau Cabinet Center Centre Chamber Church Club Coalition College Command Commission
Committee Company Confederation Congress Consortium Cooperative Corporation Corp Corps Council Court
Department Directorate Federation Fleet Force Forces Forum Foundation Front Fund Government Group Guard
Guards Holding Holdings House Inc Industries Institute Institution Knesset League Limited Ltd Ministry
Mission Motors Movement Museum Navy Network Office Organisation Organization Parliament Partnership Party
Police Post Press Senate Service Services Society Systems Times Tribunal Trust Union University Watch Werke
Wire GmbH Verein Verband Gesellschaft Partei Universität Ministerium Stiftung Institut
""")
PLACE_WORDS = _read_list("""
Airport Archipelago Avenue Bank Bay Beach Bridge Camp Canal Cape City Coast Corridor County Crossing Desert
District East Governorate Gulf Harbour Heights Island Islands Isles Kingdom Lake Mount Mountain Mountains
North Ocean Peninsula Plain Port Province Quarter Region Republic River Road Sea Square Station Strait
Street South Territories Territory Town Valley Village West
""")
EVENT_WORDS = _read_list("""
Accord Accords Agreement Award Awards Championship Conference Congress Convention Crisis Cup Day Exhibition
Exodus Festival Final Games Intifada Massacre Olympics Operation Revolution Summit Talks Treaty Uprising War
""")

CALENDAR_WORDS = _read_list("""
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec AM PM GMT UTC
""")

# Capitalised at the start of a sentence, and no part of a name there.
OPENING_WORDS = _read_list("""
a about above according across after against all along already also although amid among an and another any
around as at back because before behind being below beneath besides between beyond both but by can citing
could despite did do does down during each earlier either even every few following for former from further
given had has have he her here his how however if in including indeed inside instead into is it its just
last later leading like many marking may meanwhile might more moreover most much my near nearly neither
never new next no nor not now of off old on once one only onto or other others our out outside over per
perhaps previous quoting rather recent several she should similarly since so some speaking still such than
that the their them then there these they this those though three through throughout thus to today together
too toward towards two under unless unlike until up upon via was we well were what when where whether which
while who whose why will with within without would yesterday yet you your what's it's der die das den dem
des ein eine einer im am auf aus bei mit nach seit von vor zu zum zur und oder aber auch als wie wenn wir
ich er sie es man laut da dann doch nun hier dort le la les un une du de et en dans el los las una y
""")

# They speak without being named, so "Officials said" proposes nobody.
UNNAMED_SPEAKERS = _read_list("""
activists agencies aides analysts authorities campaigners citizens commentators critics diplomats doctors
economists employees eyewitnesses experts families firefighters government groups hospital investigators
journalists judges lawmakers lawyers leaders media medics ministers ministry neighbours observers officers
officials organisers organizers others parents participants people police politicians prosecutors reporters
reports representatives researchers residents scientists security sources spokesman spokesmen spokesperson
spokespeople spokeswoman staff students supporters survivors teachers troops unions villagers volunteers
witnesses workers everyone someone nobody nothing everything
""")

# Before a verb of saying they stand for somebody that the sentence does not name.
PRONOUNS = _read_list("""
he she it they we i you who which er sie es wir ich man this that and
""")
# After one of these a name only modifies a noun: "critics of X".
MODIFYING_WORDS = _read_list("""
of for from with by to against between in at near von mit gegen für aus
""")
