"""Where the text of a request's document comes from: the request, what was sent before, or a list that is trusted."""

import hashlib
from typing import Protocol

from newsgraph.compiler.operation import Recent
from newsgraph.errors import RequestError
from newsgraph.server.front_door import GraphQLRequest

SHA256_PREFIX = "sha256:"
"""What a document id begins with where it is a hash (GraphQL over HTTP, appendix A)."""
MAX_KEPT_TEXTS = 1_000
MAX_KEPT_CHARACTERS = 16_000
"""A document longer than this is served and not kept, so that all that are kept take 16 million characters."""


class Documents(Protocol):
    """Knows the texts of documents."""

    def find(self, asked: GraphQLRequest) -> str:
        """Return the text of the document that a request asks for; raises RequestError where it may not be had."""

    def keep(self, asked: GraphQLRequest, text: str) -> None:
        """Take note that this document was executed."""


class OpenDocuments:
    """Any document goes; one that came with its hash may be asked for by the hash alone from then on.

    Source: Apollo's protocol of automatic persisted queries. Only documents that were executed are kept, a bounded
    number of the latest.
    """

    def __init__(self, size: int = MAX_KEPT_TEXTS):
        """Keep at most `size` texts."""
        self._texts: Recent[str, str] = Recent(size)

    def find(self, asked: GraphQLRequest) -> str:
        """Return the text sent, or the one known by its hash.

        Raises RequestError: PERSISTED_QUERY_NOT_FOUND where the hash is not known (a client then sends the text,
        and knows that it must by exactly this message), PERSISTED_QUERY_MISMATCH where text and hash differ.
        """
        if asked.query is not None:
            _check_hash(asked.query, asked.query_hash)
            return asked.query
        text = self._texts.get(asked.query_hash or (asked.document_id or "").removeprefix(SHA256_PREFIX))
        if text is None:
            raise RequestError(
                "PERSISTED_QUERY_NOT_FOUND",
                "PersistedQueryNotFound",
                hint="Send the document as text, with its hash if it is to be kept.",
            )
        return text

    def keep(self, asked: GraphQLRequest, text: str) -> None:
        """Keep a text that came with its hash."""
        if asked.query is not None and asked.query_hash is not None and len(text) <= MAX_KEPT_CHARACTERS:
            self._texts.put(asked.query_hash, text)


def hash_text(text: str) -> str:
    """Return the SHA-256 of a document's text in UTF-8, as lower-case hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def _check_hash(text: str, query_hash: str | None) -> None:
    if query_hash is not None and query_hash != hash_text(text):
        raise RequestError(
            "PERSISTED_QUERY_MISMATCH",
            "the hash is not that of the document",
            hint="Send the SHA-256 of the document's text in UTF-8, in lower-case hexadecimal digits.",
        )
