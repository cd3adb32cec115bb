"""Builds slugs from words."""

from slugify import slugify

MAX_SLUG_LENGTH = 90


def build_slug(text: str) -> str:
    """Return `text` as a slug of at most 90 characters, cut between words; empty where it has no letter or digit."""
    return slugify(text, max_length=MAX_SLUG_LENGTH, word_boundary=True, save_order=True)


def build_numbered_slug(slug: str, number: int) -> str:
    """Return `slug` for the first that wants it, `slug-2` for the second and so on."""
    return slug if number == 1 else f"{slug}-{number}"
