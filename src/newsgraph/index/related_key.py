"""The keys by which an article is found: its most telling words and its heaviest entities."""

from functools import lru_cache

from newsgraph.index.related_profile import KEY_ENTITIES, KEY_WORDS, Profile, unpack_first
from newsgraph.index.word import hash_key


def list_keys(profile: Profile) -> dict[int, int]:
    """Return the keys by which a profile is found, with their weights: what stands first in it."""
    words = unpack_first(profile.words, KEY_WORDS)
    entities = unpack_first(profile.entities, KEY_ENTITIES)
    return words | {build_entity_key(entity): weight for entity, weight in entities.items()}


@lru_cache(maxsize=60_000)
def build_entity_key(entity_id: int) -> int:
    """Return the key of an entity; no word has it, since words hold letters and digits alone."""
    return hash_key(f"entity:{entity_id}")
