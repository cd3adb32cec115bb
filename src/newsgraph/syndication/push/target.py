"""What an address of a partner may look like, before anything is sent to it."""

import re

from newsgraph.errors import InputError

MAX_LENGTH = 2_048
FIRST_FREE_PORT = 1_024
WEB_PORTS = (80, 443)
_PRINTABLE = re.compile(r"[\x21-\x7e]+")


def check_target(url: str, *, allows_http: bool = False, place: str | None = None) -> str:
    """Return an address as it is kept; `place` is where in an input it stands.

    Raises InputError PUSH_URL_INVALID where it is no https address (http only where that is allowed), names a user,
    holds a fragment, or a port of another service: 80, 443 and those from 1024 up are taken. Where it leads is
    checked each time that something is sent, since a name may mean another host by then.
    """
    fault = _find_fault(url, allows_http)
    if fault is not None:
        raise InputError(
            "PUSH_URL_INVALID",
            f"the address {fault}",
            place=place,
            hint="give an address such as https://partner.example/hooks/newsgraph",
        )
    return url


def _find_fault(url: str, allows_http: bool) -> str | None:
    if len(url) > MAX_LENGTH:
        return f"is longer than {MAX_LENGTH} characters"
    if not _PRINTABLE.fullmatch(url) or "\\" in url:
        return "holds characters that an address has not"
    import httpx2  # loaded where something is pushed

    try:
        parsed = httpx2.URL(url)
        port = parsed.port
    except (httpx2.InvalidURL, ValueError):
        return "cannot be read"
    if parsed.scheme != "https" and not (allows_http and parsed.scheme == "http"):
        return "does not begin with https://"
    if not parsed.host:
        return "names no host"
    if parsed.userinfo or "@" in parsed.netloc.decode("ascii"):
        return "names a user"
    if "#" in url:
        return "holds a fragment"
    if port is not None and port not in WEB_PORTS and port < FIRST_FREE_PORT:
        return "has the port of another service than the web"
    return None
