"""Reads articles as a partner may see them, by the read path that everybody's questions take."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.model.vocabulary import AccessReason

READING = 2
"""How many reads are made at a time: requests of readers keep the other connections."""
VERDICTS = """
query Verdicts($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Article { access { canSyndicate reason } } }
}
"""


@dataclass(frozen=True)
class Verdict:
    """Whether a partner may republish an article now, and why."""

    can_syndicate: bool
    reason: AccessReason


class PartnerReading:
    """Asks the service as partners."""

    def __init__(self, service: Service):
        """Take what answers operations."""
        self._service = service
        self._reading = asyncio.Semaphore(READING)

    async def fetch_verdicts(self, partner: str, article_ids: Sequence[str]) -> dict[str, Verdict]:
        """Return the verdict on each of these articles that the partner (a public id) can see at all."""
        nodes = await self._ask(VERDICTS, {"ids": list(article_ids)}, partner)
        return {
            article_id: Verdict(node["access"]["canSyndicate"], AccessReason(node["access"]["reason"]))
            for article_id, node in zip(article_ids, nodes["nodes"], strict=True)
            if node
        }

    async def fetch_article(self, document: str, partner: str, article_id: str) -> dict[str, Any] | None:
        """Return what answers a document that asks `node(id: $id)`; None where the partner sees no such article."""
        answer: dict[str, Any] | None = (await self._ask(document, {"id": article_id}, partner))["node"]
        return answer

    async def _ask(self, document: str, variables: dict[str, Any], partner: str) -> dict[str, Any]:
        viewer = build_partner_viewer(partner)
        async with self._reading:
            answer = orjson.loads(await self._service.execute(document, None, variables, viewer))
        data: dict[str, Any] = answer["data"]
        return data


def build_partner_viewer(partner: str) -> Viewer:
    """Return the partner of a public id as a viewer: he sees what one of his keys would show him.

    He has no name, so that what we read for him is taken out of no bucket of points: it is not he who asks.
    """
    return Viewer((ViewerRole.PARTNER,), partner=partner)
