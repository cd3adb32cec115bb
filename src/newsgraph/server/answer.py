"""Answers one GraphQL request: finds its document, and has it executed."""

from newsgraph.execute import Service
from newsgraph.model.viewer import PUBLIC_VIEWER, Viewer
from newsgraph.server.document import Documents
from newsgraph.server.front_door import GraphQLRequest


class Answerer:
    """Answers requests from one service, with the documents that may be asked for."""

    def __init__(self, service: Service, documents: Documents):
        """Take the service that executes operations, and what knows their documents."""
        self._service = service
        self._documents = documents

    def find_text(self, asked: GraphQLRequest) -> str:
        """Return the text of the document asked for; raises RequestError where it may not be had."""
        return self._documents.find(asked)

    def measure(self, asked: GraphQLRequest, text: str, viewer: Viewer = PUBLIC_VIEWER) -> int:
        """Return how many rows the operation may read at most; raises RequestError where it is refused."""
        return self._service.measure(text, asked.operation_name, asked.variables, viewer)

    async def answer(self, asked: GraphQLRequest, text: str, viewer: Viewer = PUBLIC_VIEWER) -> bytes:
        """Return the response as JSON, as `viewer` may see it.

        Raises RequestError where it is refused, NewsgraphError where it fails.
        """
        answer = await self._service.execute(text, asked.operation_name, asked.variables, viewer)
        self._documents.keep(asked, text)
        return answer
