"""What machines may do with articles, in the forms that they look for: TDMRep, RSL and robots.txt.

The rule needs no setting: to index articles for search is everybody's, as robots.txt says; to build answers from them
or to learn from them takes a license, and a license is a partner's. Those on offer are listed with their terms.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import AiUse
from newsgraph.syndication.form.xml_text import clean_text
from newsgraph.syndication.offer import Offer

LICENSE_PATH = "/license.xml"
POLICY_PATH = "/tdm-policy.json"
RSL = "https://rslstandard.org/rsl"
RSL_TOKENS = {AiUse.SEARCH: "search", AiUse.AI_INPUT: "ai-input", AiUse.AI_TRAIN: "ai-train"}
"""What RSL 1.0 calls each use; other pages of its makers say train-ai, so that a setting can change them."""
_TOKEN = re.compile(r"[a-z0-9-]+")
OPEN_USES = (AiUse.SEARCH,)
"""What is everybody's."""


def parse_tokens(text: str) -> dict[AiUse, str]:
    """Return what RSL calls each use, as the setting `rsl_tokens` states it; raises InputError RSL_TOKENS_INVALID."""
    stated = dict(RSL_TOKENS)
    for pair in text.split():
        name, _, token = pair.partition("=")
        if name.upper() not in AiUse.__members__ or _TOKEN.fullmatch(token) is None:
            raise InputError(
                "RSL_TOKENS_INVALID",
                f"{pair!r} is no use by machines with what RSL calls it",
                place="rsl_tokens",
                hint="State it as search=search ai_input=ai-input ai_train=ai-train.",
            )
        stated[AiUse(name.upper())] = token
    return stated


def build_reservation(public_url: str) -> list[dict[str, Any]]:
    """Return the file at /.well-known/tdmrep.json (TDMRep, final report of 10 May 2024)."""
    return [{"location": "/", "tdm-reservation": 1, "tdm-policy": f"{public_url}{POLICY_PATH}"}]


def build_policy(public_url: str, offers: Sequence[Offer]) -> dict[str, Any]:
    """Return the policy as an ODRL Offer of the TDMRep profile: mining takes consent, by a license such as these."""
    address = f"{public_url}{POLICY_PATH}"
    mining = {
        "target": f"{public_url}/articles/",
        "action": "tdm:mine",
        "duty": [{"action": "obtainConsent"}],
    }
    return {
        "@context": ["http://www.w3.org/ns/odrl.jsonld", "http://www.w3.org/ns/tdmrep.jsonld"],
        "@type": "Offer",
        "profile": "http://www.w3.org/ns/tdmrep",
        "uid": address,
        "assigner": {"uid": f"{public_url}/", "vcard:hasURL": f"{public_url}/"},
        "permission": [mining, *({**mining, **_describe(address, offer)} for offer in offers)],
    }


def _describe(address: str, offer: Offer) -> dict[str, Any]:
    stated = {
        "uid": f"{address}#{offer.key}",
        "dct:title": offer.name,
        "dct:type": [RSL_TOKENS[use] for use in offer.ai_use],
        "dct:spatial": offer.territory,
        "dct:description": offer.usage_terms,
        "constraint": _build_ending(offer.expires_at),
    }
    return {name: value for name, value in stated.items() if value is not None}


def _build_ending(expires_at: str | None) -> list[dict[str, Any]] | None:
    if expires_at is None:
        return None
    end = {"@value": expires_at, "@type": "xsd:dateTime"}
    return [{"leftOperand": "dateTime", "operator": "lt", "rightOperand": end}]


def render_rsl(public_url: str, offers: Sequence[Offer], tokens: Mapping[AiUse, str]) -> bytes:
    """Return the licenses as an RSL 1.0 document: what is everybody's and what is not, then each license on offer."""
    root = etree.Element(f"{{{RSL}}}rsl", nsmap={None: RSL})
    content = etree.SubElement(root, f"{{{RSL}}}content", url="/")
    everybody = etree.SubElement(content, f"{{{RSL}}}license")
    _add(everybody, "permits", _join(OPEN_USES, tokens), type="usage")
    _add(everybody, "prohibits", _join([use for use in AiUse if use not in OPEN_USES], tokens), type="usage")
    _add(everybody, "payment", None, type="free")
    for offer in offers:
        held = etree.SubElement(content, f"{{{RSL}}}license")
        _add(held, "permits", _join(offer.ai_use, tokens), type="usage")
        payment = _add(held, "payment", None, type="subscription")
        _add(payment, "custom", f"{public_url}{POLICY_PATH}#{offer.key}")
    _add(content, "terms", f"{public_url}{POLICY_PATH}")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _add(parent: etree._Element, name: str, text: str | None, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{RSL}}}{name}", attributes)
    element.text = None if text is None else clean_text(text)
    return element


def _join(uses: Sequence[AiUse], tokens: Mapping[AiUse, str]) -> str:
    return " ".join(tokens[use] for use in uses)


def render_robots(public_url: str, sitemaps: Sequence[str] = ()) -> str:
    """Return robots.txt (RFC 9309) with the license (RSL 1.0) and these sitemaps."""
    lines = [
        "User-agent: *",
        "Allow: /",
        "Disallow: /graphql",
        "Disallow: /preview/",
        "",
        f"License: {public_url}{LICENSE_PATH}",
        *(f"Sitemap: {address}" for address in sitemaps),
    ]
    return "\n".join(lines) + "\n"
