"""Builds slugs from words."""

from slugify import slugify

MAX_SLUG_LENGTH = 90
SUFFIX_LENGTH = 6
"""Characters of a thing's id that follow its words in a slug of our making."""


def build_slug(text: str) -> str:
    """Return `text` as a slug of at most 90 characters, cut between words; empty where it has no letter or digit."""
    return slugify(text, max_length=MAX_SLUG_LENGTH, word_boundary=True, save_order=True)


def build_numbered_slug(slug: str, number: int) -> str:
    """Return `slug` for the first that wants it, `slug-2` for the second and so on."""
    return slug if number == 1 else f"{slug}-{number}"


def build_own_slug(words: str, public_id: str) -> str:
    """Return the slug of a thing for which an editor states none.

    Nobody can tell from it whether another thing, which may be hidden, has those words.
    """
    return f"{words}-{public_id.partition('_')[2][:SUFFIX_LENGTH]}"
