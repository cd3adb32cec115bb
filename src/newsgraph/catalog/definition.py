"""The words in which the catalog says what a GraphQL field reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsgraph.model.vocabulary import ArticlePart


class Form(StrEnum):
    """How a column's value is printed as JSON.

    SHARE turns whole millionths into a number from 0 to 1, WORDS a text into the list of its words.
    """

    PLAIN = "PLAIN"
    SHARE = "SHARE"
    BOOLEAN = "BOOLEAN"
    WORDS = "WORDS"


@dataclass(frozen=True)
class Column:
    """A column of the type's own table.

    `withheld` columns are null (or `blank`, where given) for an article that was retracted, and for
    evidence in it. Those of a `part` are withheld too from whoever may not read that part. `absent` is the text
    that stands for null in a column that a key needs whole. `since` is a column of the article: the public is told no
    earlier instant than it holds. `newsroom` is the column that the newsroom reads in its place.
    """

    name: str
    form: Form = Form.PLAIN
    withheld: bool = False
    part: ArticlePart = ArticlePart.HEADLINE
    blank: str | int | None = None
    absent: str | None = None
    since: str | None = None
    newsroom: str | None = None


@dataclass(frozen=True)
class ColumnChoice:
    """One of several columns, chosen by an enum argument."""

    argument: str
    columns: Mapping[str, Column]
    default: str


@dataclass(frozen=True)
class TypeName:
    """`__typename` of a row whose table holds several types, read from its `kind` column."""


class Part(StrEnum):
    """A part of an article's text: what stands at a span of it, or the words around."""

    BEFORE = "BEFORE"
    TEXT = "TEXT"
    AFTER = "AFTER"


@dataclass(frozen=True)
class ArticleText:
    """A part of an article's text, told by `start` and `end` of a row that stands in the article."""

    part: Part


@dataclass(frozen=True)
class Reached:
    """A column of another row within reach, by the name of its table."""

    table: str
    column: str


@dataclass(frozen=True)
class Hop:
    """One step of a link: rows of `table` whose `there` equals `here` of `origin` (the table before, by default).

    `also` adds further equalities, each (there, here, origin). With `other`, it is enough that this column equals
    `here`.
    """

    table: str
    there: str
    here: str
    origin: str | None = None
    also: tuple[tuple[str, str, str], ...] = ()
    other: str | None = None


@dataclass(frozen=True)
class Order:
    """One sort key: a column of a table on the link; `empty` stands in for null.

    `newsroom` is the column by which the newsroom's rows are sorted in its place.
    """

    table: str
    column: str
    descending: bool = False
    empty: str | None = None
    newsroom: str | None = None


@dataclass(frozen=True)
class One:
    """At most one object at the end of a link."""

    type: str
    path: tuple[Hop, ...]


@dataclass(frozen=True)
class ColumnOf:
    """A column of the row at the end of a link; null where there is none."""

    column: str
    path: tuple[Hop, ...]


@dataclass(frozen=True)
class NameOf:
    """The name of the entity at the end of a link; where there is none, the text in a column of the type's table."""

    column: str
    path: tuple[Hop, ...]


@dataclass(frozen=True)
class NodeOf:
    """Whatever node has the public id in a column of the type's own table; null where none is visible."""

    column: str


@dataclass(frozen=True)
class Many:
    """A plain list of objects at the end of a link; `limited` lists take the argument `first`.

    Of an article's lists, one that is made of a `part` of it is empty for whoever may not read that.
    """

    type: str
    path: tuple[Hop, ...]
    order: tuple[Order, ...]
    limited: bool = False
    part: ArticlePart = ArticlePart.HEADLINE


@dataclass(frozen=True)
class Values:
    """A plain list of one column's values at the end of a link."""

    path: tuple[Hop, ...]
    column: str
    order: tuple[Order, ...]


@dataclass(frozen=True)
class Group:
    """An object made of the same row's columns, or of another row within reach; null where `present` is null.

    A `withheld` one is null where the article's texts are, an `addressable` one where the article is not there.
    """

    type: str
    present: str | None = None
    withheld: bool = False
    addressable: bool = False


class Membership(StrEnum):
    """How rows come to belong to a connection."""

    ALL = "ALL"
    LINKED = "LINKED"
    EVIDENCED = "EVIDENCED"
    ENTITY_END = "ENTITY_END"
    CARRYING = "CARRYING"


@dataclass(frozen=True)
class Connection:
    """A Relay connection: whose rows, in which orders (the first is the default), as which edge and node type.

    `path` leads from the parent's row to the node's table. `kind` narrows entities to one kind. `orders` names
    each value of the argument `orderBy`; a connection without that argument has one order. `is_kept` connections
    of an article stay where its texts are withheld.
    """

    edge: str
    node: str
    orders: Mapping[str, tuple[Order, ...]]
    path: tuple[Hop, ...] = ()
    membership: Membership = Membership.LINKED
    kind: str | None = None
    is_kept: bool = False


class Summary(StrEnum):
    """What a relation amounts to over the evidence a viewer may see."""

    STANDING = "STANDING"
    ASSERTED_BY = "ASSERTED_BY"
    DISPUTED_BY = "DISPUTED_BY"
    VALID_FROM = "VALID_FROM"
    VALID_TO = "VALID_TO"


class AccessFact(StrEnum):
    """What a viewer may do with an article, and why."""

    CAN_READ_BODY = "CAN_READ_BODY"
    CAN_SYNDICATE = "CAN_SYNDICATE"
    REASON = "REASON"
    PART = "PART"
    LICENSE = "LICENSE"
    USAGE_TERMS = "USAGE_TERMS"
    AI_USE = "AI_USE"
    EXPLANATION = "EXPLANATION"


class CorrectionFact(StrEnum):
    """What is told of the first correction of an article after the version that was delivered."""

    VERSION = "version"
    AT = "at"
    NOTE = "note"


@dataclass(frozen=True)
class FirstCorrection:
    """The first correction of an article after the version that was delivered; null where there is none."""


class MessageCount(StrEnum):
    """How many messages of an endpoint are in a state."""

    WAITING = "PENDING"
    DEAD = "DEAD"


@dataclass(frozen=True)
class Timeline:
    """Rows at the end of a link counted by the day, week, month or year of an instant."""

    path: tuple[Hop, ...]
    instant: str


@dataclass(frozen=True)
class ShareText:
    """Text assembled from columns (`{headline}`), and `{public_url}`, the address at which the service is reached."""

    pattern: tuple[str, ...]


@dataclass(frozen=True)
class ShareLinks:
    """One link per network; the columns it names are stored percent-encoded."""

    networks: tuple[tuple[str, ShareText], ...]


Field = (
    Column
    | ColumnChoice
    | TypeName
    | ArticleText
    | Reached
    | One
    | ColumnOf
    | NameOf
    | NodeOf
    | Many
    | Values
    | Group
    | Connection
    | Summary
    | AccessFact
    | CorrectionFact
    | FirstCorrection
    | MessageCount
    | Timeline
    | ShareText
    | ShareLinks
)


@dataclass(frozen=True)
class TypeDefinition:
    """A GraphQL object type: the table whose row it shows, and what each field reads."""

    name: str
    table: str
    fields: Mapping[str, Field] = field(default_factory=dict)
