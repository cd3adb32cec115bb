"""What to read and in which shape: a tree of values, frozen dataclasses without behaviour and without SQL."""

from dataclasses import dataclass
from enum import StrEnum

from newsgraph.catalog.definition import Form
from newsgraph.compiler.plan_counted import CountedSource
from newsgraph.compiler.plan_path import PathSearch
from newsgraph.compiler.plan_rows import Bound, CompareKeys, Expression, Predicate, Ref, Rows


@dataclass(frozen=True)
class Key:
    """A sort key."""

    item: Expression
    descending: bool
    kind: str = "text"


# ---------------------------------------------------------------- values of a response


@dataclass(frozen=True)
class Scalar:
    """One value, printed in its form."""

    item: Expression
    form: Form = Form.PLAIN


@dataclass(frozen=True)
class Fixed:
    """JSON that is the same for every row."""

    json: str


@dataclass(frozen=True)
class Field:
    """A response key and its value."""

    key: str
    value: "Value"


@dataclass(frozen=True)
class Case:
    """The fields of an object for rows of these kinds (all kinds, where None)."""

    kinds: tuple[str, ...] | None
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Shape:
    """A JSON object; where its fields differ by kind, `kind` is the column that tells."""

    cases: tuple[Case, ...]
    kind: Ref | None = None


@dataclass(frozen=True)
class Inline:
    """An object made of the row at hand, or of one joined to it; null unless `present` holds."""

    shape: Shape
    present: Predicate | None = None


@dataclass(frozen=True)
class InlineList:
    """A list of objects made of the row at hand."""

    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class OneObject:
    """The first of some rows as an object, or null."""

    rows: Rows
    shape: Shape
    order: tuple[Key, ...] = ()


@dataclass(frozen=True)
class AnyObject:
    """The first of several objects that is there, or null: a node found by its id."""

    choices: tuple[OneObject, ...]


@dataclass(frozen=True)
class EachObject:
    """For each item of a bound list, in its order, the object that `choice` finds under `alias`.`value`."""

    items: Bound
    alias: str
    choice: AnyObject


@dataclass(frozen=True)
class ObjectList:
    """Rows as a list of objects."""

    rows: Rows
    order: tuple[Key, ...]
    limit: int | None
    shape: Shape


@dataclass(frozen=True)
class Buckets:
    """Rows counted by `bucket`, in its order: the last `limit` buckets that hold any, each as an object.

    `fields` pairs each response key with what it shows: the bucket, its count, or JSON of the plan's own.
    """

    rows: Rows
    bucket: Expression
    limit: int
    fields: tuple[tuple[str, "BucketFact | Fixed"], ...]


class BucketFact(StrEnum):
    """A field of a bucket."""

    START = "start"
    COUNT = "articleCount"


@dataclass(frozen=True)
class ViewerObject:
    """The viewer as an object: what is asked about him, by response key. His values are known to a request alone."""

    fields: tuple[tuple[str, "ViewerFact | RateObject | Fixed"], ...]


@dataclass(frozen=True)
class RateObject:
    """How much the viewer may still ask, by response key; null where nothing limits him."""

    fields: tuple[tuple[str, "RateFact | Fixed"], ...]


class RateFact(StrEnum):
    """A field of what the viewer may still ask."""

    LIMIT = "limit"
    WINDOW_SECONDS = "windowSeconds"
    REMAINING = "remaining"
    RESET_SECONDS = "resetSeconds"


class ViewerFact(StrEnum):
    """A field of the viewer."""

    NAME = "name"
    ROLES = "roles"
    LICENSES = "licenses"


@dataclass(frozen=True)
class PathObject:
    """What a search finds, as an object over the rows `path` and `path_step` that it makes; or null."""

    search: PathSearch
    found: OneObject


@dataclass(frozen=True)
class ScalarList:
    """One column of some rows as a list."""

    rows: Rows
    order: tuple[Key, ...]
    item: Ref


class PageFact(StrEnum):
    """A field of PageInfo."""

    HAS_NEXT = "hasNextPage"
    HAS_PREVIOUS = "hasPreviousPage"
    START = "startCursor"
    END = "endCursor"


@dataclass(frozen=True)
class Page:
    """Which part of the rows a connection shows.

    `after` and `before` cut the rows by cursor; `size` rows are taken from the front, or from the back where
    `backward`. `beyond_after` and `beyond_before` hold for rows outside the cut.
    """

    size: int
    backward: bool
    after: CompareKeys | None
    before: CompareKeys | None
    beyond_after: Predicate | None
    beyond_before: Predicate | None


@dataclass(frozen=True)
class Edges:
    """The edges of a connection, each in this shape."""

    shape: Shape


@dataclass(frozen=True)
class PageInfo:
    """Response keys and the page facts they ask for; Fixed values for `__typename`."""

    fields: tuple[tuple[str, PageFact | Fixed], ...]


@dataclass(frozen=True)
class TotalCount:
    """How many rows there are before any cut."""


class FacetFact(StrEnum):
    """A field of a facet's value."""

    VALUE = "value"
    COUNT = "count"


@dataclass(frozen=True)
class Facet:
    """The values of `item` among the rows that meet `where`, before any cut, nulls left out.

    The most frequent come first, then by value; each is an object.
    """

    item: Ref
    where: tuple[Predicate, ...]
    fields: tuple[tuple[str, FacetFact | Fixed], ...]


@dataclass(frozen=True)
class Facets:
    """Response keys and the facets they ask for; Fixed values for `__typename`."""

    fields: tuple[tuple[str, Facet | Fixed], ...]


@dataclass(frozen=True)
class ConnectionField:
    """A response key of a connection; an Inline object is made of other rows than the connection's."""

    key: str
    value: Edges | PageInfo | TotalCount | Facets | Inline | Fixed


@dataclass(frozen=True)
class ConnectionValue:
    """A Relay connection; `beyond` are the rows outside the page, where `rows` hold only what is near it.

    `parts` are the same rows in parts, where an index keeps each in order and not the whole.
    """

    rows: Rows
    order: tuple[Key, ...]
    page: Page
    cursor: Expression
    fields: tuple[ConnectionField, ...]
    beyond: Rows | None = None
    parts: tuple[Rows, ...] = ()


@dataclass(frozen=True)
class MergedRows:
    """Rows of one table that are merged with those of others, under the same names of columns."""

    rows: Rows
    columns: tuple[tuple[str, Expression], ...]
    order: tuple[Key, ...] = ()


@dataclass(frozen=True)
class MergedSource:
    """Rows of several tables, read as rows of `name`: of each the first in its order, or the last where `backward`.

    No `limit` reads all.
    """

    name: str
    parts: tuple[MergedRows, ...]
    limit: int | None = None
    backward: bool = False


@dataclass(frozen=True)
class MergedValue:
    """A value over rows that a statement merges from several tables."""

    sources: tuple[MergedSource, ...]
    value: ConnectionValue | OneObject


SEARCHED_ARTICLE = "article"


@dataclass(frozen=True)
class SearchValue:
    """A connection over what a search finds, read as rows of `search_hit`.

    `words` are the query's phrases, `tokens` its different tokens. `articles` (rows of `article_search`) and
    `entities` are those among which it finds; None where only articles can be found. Passages are shown of an
    article's summary and body where `summary_shown` and `body_shown` hold of its row, SEARCHED_ARTICLE.
    """

    words: Bound
    tokens: Bound
    articles: Rows
    entities: Rows | None
    summary_shown: tuple[Predicate, ...]
    body_shown: tuple[Predicate, ...]
    connection: ConnectionValue


@dataclass(frozen=True)
class QueueValue:
    """A connection over what waits for an editor, read as rows of a counted source."""

    source: CountedSource
    connection: ConnectionValue


Value = (
    Scalar
    | Fixed
    | Inline
    | InlineList
    | OneObject
    | AnyObject
    | EachObject
    | ObjectList
    | ScalarList
    | Buckets
    | ConnectionValue
)
RootValue = (
    Fixed
    | ViewerObject
    | OneObject
    | AnyObject
    | EachObject
    | ObjectList
    | PathObject
    | ConnectionValue
    | SearchValue
    | QueueValue
    | MergedValue
)


@dataclass(frozen=True)
class RootField:
    """A response key at the top, the field that it stands for, and what answers it."""

    key: str
    name: str
    value: RootValue


@dataclass(frozen=True)
class Wait:
    """That an answer waits so many seconds for a change after a place, from the first where there is no cursor."""

    seconds: int
    after: tuple[Bound, Bound] | None


@dataclass(frozen=True)
class Plan:
    """One operation: its root fields in order, and the most rows that its paging can multiply to.

    `checks` are values that are refused where they are wrong, whether or not a statement needs them; `waits` are for
    whoever executes it to keep, before any statement runs.
    """

    fields: tuple[RootField, ...]
    cost: int
    checks: tuple[Bound, ...] = ()
    waits: tuple[Wait, ...] = ()
