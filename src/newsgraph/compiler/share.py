"""Share cards: addresses and links put together from an article's row and the service's own address."""

from newsgraph.catalog.definition import ShareLinks, ShareText
from newsgraph.compiler.naming import Row
from newsgraph.compiler.plan import Case, Field, Fixed, InlineList, Scalar, Shape, Value
from newsgraph.compiler.plan_rows import Concat, Constant, Expression, Ref, Setting
from newsgraph.compiler.selection import FieldSelection


def plan_share_text(text: ShareText, row: Row) -> Expression:
    """Return the text that a pattern makes of an article's row."""
    return Concat(tuple(_plan_part(part, row) for part in text.pattern))


def _plan_part(part: str, row: Row) -> Expression:
    match part:
        case "{public_url}" | "{public_url_encoded}":
            return Setting(part.strip("{}"))
        case _ if part.startswith("{"):
            return Ref(row["article"], part.strip("{}"))
        case _:
            return Constant(part)


def plan_share_links(links: ShareLinks, selection: FieldSelection, row: Row) -> Value:
    """Return one link object per network."""
    return InlineList(
        tuple(
            Shape((Case(None, tuple(_link_field(item, name, text, row) for item in selection.fields)),))
            for name, text in links.networks
        )
    )


def _link_field(item: FieldSelection, network: str, text: ShareText, row: Row) -> Field:
    match item.name:
        case "network":
            return Field(item.key, Fixed(f'"{network}"'))
        case "url":
            return Field(item.key, Scalar(plan_share_text(text, row)))
        case _:
            return Field(item.key, Fixed('"ShareLink"'))
