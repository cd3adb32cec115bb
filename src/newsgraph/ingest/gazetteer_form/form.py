"""Names the forms in which a gazetteer comes."""

from enum import StrEnum


class GazetteerForm(StrEnum):
    """A form in which a gazetteer comes, by the name that `--format` takes."""

    CSV = "csv"
    JSON_LINES = "jsonl"
    WIKIDATA = "wikidata"
    FOLLOW_THE_MONEY = "follow-the-money"
