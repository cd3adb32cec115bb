"""Builds slugs, and the sort keys of names, from words."""

import unicodedata

from slugify import slugify

MAX_SLUG_LENGTH = 90


def build_slug(text: str) -> str:
    """Return `text` as a slug of at most 90 characters, cut between words; empty where it has no letter or digit."""
    return slugify(text, max_length=MAX_SLUG_LENGTH, word_boundary=True, save_order=True)


def build_numbered_slug(slug: str, number: int) -> str:
    """Return `slug` for the first that wants it, `slug-2` for the second and so on."""
    return slug if number == 1 else f"{slug}-{number}"


def build_name_key(name: str) -> str:
    """Return the form of `name` that sorting and looking up by name use: no case, no accents, single spaces."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(plain.split())
