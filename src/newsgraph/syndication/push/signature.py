"""Signs what is sent: webhooks by the Standard Webhooks specification, WebSub deliveries by that of WebSub."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence

from newsgraph.errors import InputError

SECRET_PREFIX = "whsec_"  # noqa: S105  # what secrets begin with
SECRET_BYTES = 32
MIN_SECRET_BYTES, MAX_SECRET_BYTES = 24, 64


def render_secret(random: bytes) -> str:
    """Return the text of a secret of 24 to 64 random bytes."""
    return SECRET_PREFIX + base64.b64encode(random).decode("ascii")


def parse_secret(text: str) -> bytes:
    """Return the bytes of a secret; raises InputError WEBHOOK_SECRET_INVALID."""
    try:
        found = base64.b64decode(text.removeprefix(SECRET_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        found = b""
    if not text.startswith(SECRET_PREFIX) or not MIN_SECRET_BYTES <= len(found) <= MAX_SECRET_BYTES:
        raise InputError(
            "WEBHOOK_SECRET_INVALID",
            f"a secret is {SECRET_PREFIX} and {MIN_SECRET_BYTES} to {MAX_SECRET_BYTES} bytes in base 64",
            hint="leave it out: one is made",
        )
    return found


def sign_message(secrets: Sequence[str], message_id: str, timestamp: int, body: bytes) -> str:
    """Return the header `webhook-signature`: one signature for each secret, with spaces between.

    `timestamp` is in seconds since 1970. Source: Standard Webhooks, "Signature scheme" (v1, HMAC-SHA256).
    """
    signed = f"{message_id}.{timestamp}.".encode() + body
    digests = (hmac.new(parse_secret(secret), signed, hashlib.sha256).digest() for secret in secrets)
    return " ".join(f"v1,{base64.b64encode(digest).decode('ascii')}" for digest in digests)


def sign_content(secret: str, body: bytes) -> str:
    """Return the header `X-Hub-Signature` of a delivery (W3C WebSub, section 8)."""
    return "sha256=" + hmac.new(secret.encode("utf-8"), body, hashlib.sha256).hexdigest()
