"""What an API key looks like: `nws_live_`, 43 characters for 256 random bits, `_`, 6 characters of checksum.

A scanner recognises a key that leaked without asking anybody, and a mistyped one is refused without a read. The
digits are those of base 62 (0-9, A-Z, a-z), the checksum is CRC-32 (ISO 3309) of all before it.
"""

import re
import zlib

PREFIX = "nws_live_"
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
SECRET_BYTES = 32
SECRET_LENGTH = 43
CHECKSUM_LENGTH = 6
KEY = re.compile(rf"{PREFIX}[0-9A-Za-z]{{{SECRET_LENGTH}}}_[0-9A-Za-z]{{{CHECKSUM_LENGTH}}}")
REDACTED = f"{PREFIX}***"
_SECRET = re.compile(rf"{PREFIX}[0-9A-Za-z_]+")


def render_key(secret: bytes) -> str:
    """Return the key for 32 random bytes; raises ValueError for another number of them."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(f"a key holds {SECRET_BYTES} bytes")
    body = PREFIX + _render_number(int.from_bytes(secret), SECRET_LENGTH)
    return f"{body}_{_render_checksum(body)}"


def is_key(text: str) -> bool:
    """Return whether `text` has the form of a key and its checksum."""
    if KEY.fullmatch(text) is None:
        return False
    body, _, checksum = text.rpartition("_")
    return checksum == _render_checksum(body)


def hide_keys(text: str) -> str:
    """Return `text` without what looks like a key or the beginning of one."""
    return _SECRET.sub(REDACTED, text)


def _render_checksum(body: str) -> str:
    return _render_number(zlib.crc32(body.encode("ascii")), CHECKSUM_LENGTH)


def _render_number(number: int, length: int) -> str:
    digits = []
    for _ in range(length):
        number, digit = divmod(number, len(DIGITS))
        digits.append(DIGITS[digit])
    return "".join(reversed(digits))
