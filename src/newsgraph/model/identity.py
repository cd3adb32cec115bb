"""Public ids: opaque, permanent, and derived from what a thing is known by, never from a row number."""

import base64
import hashlib

ARTICLE, ENTITY, RELATION, EVIDENCE, MENTION = "a", "e", "r", "v", "m"
PREFIXES = (ARTICLE, ENTITY, RELATION, EVIDENCE, MENTION)


def build_id(prefix: str, *key: object) -> str:
    """Return the public id of the thing of type `prefix` that is known by `key`.

    The same key gives the same id on every machine, so that importing one document twice is seen to be one.
    24 base-32 characters of SHA-256 (120 bits) follow the prefix and an underscore.
    """
    text = "\x1f".join([prefix, *("" if part is None else str(part) for part in key)])
    digest = hashlib.sha256(text.encode("utf-8")).digest()[:15]
    return f"{prefix}_{base64.b32encode(digest).decode('ascii').lower()}"
