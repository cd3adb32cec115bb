"""Tells addresses of the open internet from those of inner networks, which no partner may have us reach."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

_INSIDE_4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
"""Source: the IANA registry of IPv4 addresses for special purposes, and multicast (RFC 5771)."""

_OUTSIDE_6 = IPv6Network("2000::/3")
"""The only part of IPv6 that is given out for use in the open (RFC 4291, section 2.4)."""
_INSIDE_6 = tuple(
    IPv6Network(network)
    for network in ("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3ffe::/16", "3fff::/20")
)
"""What is special within that part: Teredo, 6to4 and the like lead to an IPv4 address of anybody's choice."""


def is_outside(text: str) -> bool:
    """Return whether an IP address belongs to the open internet.

    What is no address, has a zone, or wraps an IPv4 address (mapped, 6to4, Teredo, NAT64) is not: a host that the
    world can reach has an address of its own. `text` is what a resolver answered, never a name.
    """
    try:
        address = ip_address(text)
    except ValueError:
        return False
    match address:
        case IPv4Address():
            return not any(address in network for network in _INSIDE_4)
        case IPv6Address():
            return address in _OUTSIDE_6 and not any(address in network for network in _INSIDE_6)
