"""Serves only the documents that an operator trusts, as a client's build wrote them into a file."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson
from graphql import GraphQLError, GraphQLSchema, parse, validate

from newsgraph.errors import InputError, RequestError
from newsgraph.server.document import SHA256_PREFIX, hash_text
from newsgraph.server.front_door import GraphQLRequest


class TrustedDocuments:
    """The trusted documents, each known by its id, by the SHA-256 of its text, and by its text."""

    def __init__(self, texts: Mapping[str, str]):
        """Take texts by their ids."""
        self._texts = {hash_text(text): text for text in texts.values()} | dict(texts)

    def find(self, asked: GraphQLRequest) -> str:
        """Return a trusted text; raises RequestError DOCUMENT_NOT_TRUSTED for any other.

        A text that comes beside an id must be the one of that id. An id may have the prefix `sha256:` (GraphQL over
        HTTP, appendix A, section on document identifiers).
        """
        name = asked.document_id or asked.query_hash or hash_text(asked.query or "")
        text = self._texts.get(name) or self._texts.get(name.removeprefix(SHA256_PREFIX))
        if text is None or asked.query not in (None, text):
            raise RequestError(
                "DOCUMENT_NOT_TRUSTED",
                "only documents that the operators trust are served here",
                status=403,
                hint="Ask the operators to add the document to their list, or send the id of one that is on it.",
            )
        return text

    def keep(self, asked: GraphQLRequest, text: str) -> None:
        """Nothing is added to the list by requests."""


def read_trusted_documents(path: Path, schema: GraphQLSchema) -> TrustedDocuments:
    """Return the documents in a JSON file: `{id: text}`, or Apollo's `{"operations": [{"id": ..., "body": ...}]}`.

    Raises InputError: FILE_UNREADABLE, TRUSTED_DOCUMENTS_INVALID where the file is of neither form,
    TRUSTED_DOCUMENT_INVALID where a document does not fit the schema; the place names its id.
    """
    try:
        content = orjson.loads(path.read_bytes())
    except OSError as error:
        raise InputError(
            "FILE_UNREADABLE",
            f"cannot read: {error.strerror}",
            place=str(path),
            hint="name a file that can be read",
        ) from None
    except orjson.JSONDecodeError:
        raise _build_form_error(path) from None
    texts = dict(_iterate_texts(content, path))
    for name, text in texts.items():
        _check_text(name, text, schema)
    return TrustedDocuments(texts)


def _iterate_texts(content: Any, path: Path) -> Iterator[tuple[str, str]]:
    if not isinstance(content, dict):
        raise _build_form_error(path)
    if isinstance(content.get("operations"), list):
        pairs = [
            (item.get("id"), item.get("body")) if isinstance(item, dict) else (None, None)
            for item in content["operations"]
        ]
    else:
        pairs = list(content.items())
    for name, text in pairs:
        if not isinstance(name, str) or not isinstance(text, str):
            raise _build_form_error(path)
        yield name, text


def _check_text(name: str, text: str, schema: GraphQLSchema) -> None:
    try:
        faults = validate(schema, parse(text), max_errors=1)
    except GraphQLError as error:
        faults = [error]
    if faults:
        raise InputError(
            "TRUSTED_DOCUMENT_INVALID",
            f"this document does not fit the schema: {faults[0].message}",
            place=name,
            hint="build the list again from the client's present operations",
        )


def _build_form_error(path: Path) -> InputError:
    return InputError(
        "TRUSTED_DOCUMENTS_INVALID",
        "this is no list of documents",
        place=str(path),
        hint='write {"ID": "DOCUMENT", ...}, or a manifest with "operations"',
    )
