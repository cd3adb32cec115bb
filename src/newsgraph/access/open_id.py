"""Bearer tokens of an OpenID provider (JWT, RFC 7519), read as viewers (`pip install newsgraph[oidc]`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import jwt

from newsgraph.access.key import MAX_NAME_LENGTH
from newsgraph.access.key_set import ALGORITHMS, KeySet
from newsgraph.model.identity import build_id
from newsgraph.model.viewer import Viewer, ViewerRole

LEEWAY_SECONDS = 10
ID_PREFIX, ID_LENGTH = "u", 14
REQUIRED = ("exp", "iss", "aud", "sub")
NAME_CLAIMS = ("name", "preferred_username")
ROLES = {role.lower(): role for role in (ViewerRole.PARTNER, ViewerRole.EDITOR, ViewerRole.ADMIN)}


@dataclass(frozen=True)
class Provider:
    """Whose tokens are taken, for whom they must be meant, and where the roles stand (`realm_access.roles`)."""

    issuer: str
    audience: str
    role_claim: str


class OpenIdTokens:
    """Reads tokens; nothing of them is remembered."""

    def __init__(self, provider: Provider, keys: KeySet):
        """Take the provider and its keys."""
        self._provider = provider
        self._keys = keys

    async def find_viewer(self, token: str) -> Viewer | None:
        """Return the viewer of a token, None where it does not hold; raises as `KeySet.find` does.

        The algorithm is that of the provider's key, never one that the token chooses.
        """
        key_id = _read_key_id(token)
        key = None if key_id is None else await self._keys.find(key_id)
        if key is None:
            return None
        try:
            claims = jwt.decode(
                token,
                key.key,
                algorithms=[key.algorithm_name],
                audience=self._provider.audience,
                issuer=self._provider.issuer,
                leeway=LEEWAY_SECONDS,
                options={"require": list(REQUIRED)},
            )
        except (jwt.PyJWTError, ValueError, TypeError):
            return None
        return build_viewer(claims, self._provider)


def build_viewer(claims: Mapping[str, Any], provider: Provider) -> Viewer | None:
    """Return the viewer that the checked claims of a token describe; None where they name no subject.

    Roles that newsgraph does not know are passed over; who has none of ours is known by name and has the public's
    rights. The viewer's id is made of the issuer and the subject: the same for every token of one person.
    """
    subject = claims.get("sub")
    if not isinstance(subject, str) or not subject:
        return None
    names = (claims.get(claim) for claim in NAME_CLAIMS)
    name = next((name for name in names if is_name(name)), None)
    identity = build_id(ID_PREFIX, provider.issuer, subject)[:ID_LENGTH]
    roles = read_roles(claims, provider.role_claim)
    return Viewer(roles or (ViewerRole.PUBLIC,), name or identity, (), identity)


def read_roles(claims: Mapping[str, Any], role_claim: str) -> tuple[ViewerRole, ...]:
    """Return the roles of ours that stand in a claim, named by the members on the way to it with dots between."""
    found: Any = claims
    for member in role_claim.split("."):
        found = found.get(member) if isinstance(found, dict) else None
    stated = found if isinstance(found, list) else [found]
    named = {item.lower() for item in stated if isinstance(item, str)}
    return tuple(role for name, role in ROLES.items() if name in named)


def is_name(name: Any) -> bool:
    """Return whether a claim is fit to be shown as a name."""
    return isinstance(name, str) and 0 < len(name) <= MAX_NAME_LENGTH and name.isprintable()


def _read_key_id(token: str) -> str | None:
    """Return the id of the key that a token names; None where it names none, or is not signed as we take it."""
    try:
        header = jwt.get_unverified_header(token)
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
        return None
    key_id = header.get("kid")
    return key_id if isinstance(key_id, str) and header.get("alg") in ALGORITHMS else None
