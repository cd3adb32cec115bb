"""Answers one GraphQL request: finds its document, and has it executed."""

import orjson

from newsgraph.compiler.operation import Operation
from newsgraph.errors import RequestError
from newsgraph.execute import Service
from newsgraph.live.hub import Hub
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer, ViewerClass
from newsgraph.newsroom.mutation import Mutations, StoppedError
from newsgraph.server.document import Documents
from newsgraph.server.front_door import GraphQLRequest
from newsgraph.server.refusal import render_errors


class Answerer:
    """Answers requests from one service, with the documents that may be asked for."""

    def __init__(
        self,
        service: Service,
        documents: Documents,
        mutations: Mutations | None = None,
        hub: Hub | None = None,
    ):
        """Take what executes queries and mutations, and what knows their documents; None takes no mutation.

        `hub` tells of changes to those who wait for one; without it nobody waits.
        """
        self._hub = hub
        self._service = service
        self._documents = documents
        self._mutations = mutations

    def find_text(self, asked: GraphQLRequest) -> str:
        """Return the text of the document asked for; raises RequestError where it may not be had."""
        return self._documents.find(asked)

    def find(self, asked: GraphQLRequest, text: str) -> Operation:
        """Return the operation asked for; raises RequestError where it is refused."""
        return self._service.find(text, asked.operation_name)

    def keep(self, asked: GraphQLRequest, text: str) -> None:
        """Take note that a document was executed."""
        self._documents.keep(asked, text)

    def measure(self, asked: GraphQLRequest, text: str, viewer: Viewer = PUBLIC_VIEWER) -> int:
        """Return how many rows the operation may read at most; raises RequestError where it is refused."""
        return self._service.measure(text, asked.operation_name, asked.variables, viewer)

    async def answer(self, asked: GraphQLRequest, text: str, viewer: Viewer = PUBLIC_VIEWER) -> bytes:
        """Return the response to a query as JSON, as `viewer` may see it.

        Waits for a change first, where the query asks for it. Raises RequestError where it is refused, NewsgraphError
        where it fails.
        """
        await self.wait(asked, text, viewer)
        return await self.answer_now(asked, text, viewer)

    async def answer_now(self, asked: GraphQLRequest, text: str, viewer: Viewer = PUBLIC_VIEWER) -> bytes:
        """Return the response to a query as `answer` does, and wait for nothing."""
        answer = await self._service.execute(text, asked.operation_name, asked.variables, viewer)
        self._documents.keep(asked, text)
        return answer

    async def wait(self, asked: GraphQLRequest, text: str, viewer: Viewer = PUBLIC_VIEWER) -> None:
        """Let a query that asks for it wait for a change before any statement of it runs."""
        operation = self._service.find(text, asked.operation_name)
        if self._hub is None or not operation.may_wait:
            return
        seconds, places = self._service.find_wait(operation, asked.variables, viewer)
        if seconds:
            partner = viewer.partner if viewer.viewer_class is ViewerClass.PARTNER else None
            await self._hub.wait(places, partner, seconds)

    async def answer_any(self, asked: GraphQLRequest, text: str, viewer: Viewer = PUBLIC_VIEWER) -> bytes:
        """Return the response to a query or a mutation as JSON; raises as `answer` does."""
        operation = self._service.find(text, asked.operation_name)
        if not operation.is_mutation:
            return await self.answer(asked, text, viewer)
        answer = await self._answer_mutation(operation, asked, viewer)
        self._documents.keep(asked, text)
        return answer

    async def _answer_mutation(self, operation: Operation, asked: GraphQLRequest, viewer: Viewer) -> bytes:
        if self._mutations is None:
            raise RequestError(
                "READ_ONLY",
                "nothing is changed through this server",
                status=403,
                hint="Ask the operators where changes are taken.",
            )
        try:
            return await self._mutations.execute(operation, asked.variables, viewer)
        except StoppedError as stopped:
            return _render_stopped(stopped)


def _render_stopped(stopped: StoppedError) -> bytes:
    """Return the response to an operation that failed after something was written, which its details name."""
    [error] = render_errors(stopped.__cause__ if isinstance(stopped.__cause__, Exception) else stopped)
    error["path"] = [stopped.key]
    error["extensions"]["details"] = {**error["extensions"]["details"], "written": list(stopped.written)}
    return orjson.dumps({"errors": [error], "data": None})
