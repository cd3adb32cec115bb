"""What every response with articles says of the rights in them, for machines."""

from newsgraph.syndication.right import LICENSE_PATH, POLICY_PATH

LICENSE_TYPE = "application/rsl+xml"
RESERVED = "1"
"""Text and data mining is reserved (TDMRep, final report of 10 May 2024): it takes a license, held by a partner."""


def build_rights_headers(public_url: str, *links: str) -> dict[str, str]:
    """Return the headers of TDMRep and the link to the licenses (RSL 1.0), after other `links` where there are."""
    license_link = f'<{public_url}{LICENSE_PATH}>; rel="license"; type="{LICENSE_TYPE}"'
    return {
        "tdm-reservation": RESERVED,
        "tdm-policy": f"{public_url}{POLICY_PATH}",
        "link": ", ".join((*links, license_link)),
    }
