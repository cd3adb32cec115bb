"""The limit: a hand-written Starlette endpoint for each operation, that runs the same SQL and hands on the text.

No GraphQL is left when a request comes. The SQL was taken from the compiler at the start, once, as an author would
have pasted it; each endpoint reads its variables from JSON, fills in the one that differs between requests, and puts
the database's JSON into the response.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

import orjson
import typer
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from newsgraph.compiler.plan_rows import Bound, Conversion
from newsgraph.execute import Prepared, Service
from newsgraph.model.folding import fold_name
from newsgraph.model.viewer import PUBLIC_VIEWER
from newsgraph.schema.build import build_schema
from newsgraph.server.run import build_config
from newsgraph.sql.binding import bind_parameters, list_tokens, render_words
from newsgraph.store.reader import Reader
from operation import ENTITY_PAGE, FRONT_PAGE, OPERATIONS, SEARCH, STORY, SUGGEST

EXAMPLES: dict[str, tuple[str, dict[str, Any]]] = {
    STORY.name: ("slug", {"slug": "?", "entities": 10}),
    FRONT_PAGE.name: ("sections", {"sections": ["?"]}),
    ENTITY_PAGE.name: ("slug", {"slug": "?"}),
    SUGGEST.name: ("prefix", {"prefix": "?"}),
    SEARCH.name: ("words", {"words": "one"}),
}
"""For each operation the variable that differs between requests, and variables of the shape that is asked for."""
CONVERSIONS: dict[Conversion, Callable[[Any], Any]] = {
    Conversion.AS_IS: lambda value: value,
    Conversion.JSON_LIST: lambda value: orjson.dumps(value).decode(),
    Conversion.WORDS: render_words,
    Conversion.TOKENS: lambda value: orjson.dumps(list_tokens(value)).decode(),
    Conversion.FOLDED: fold_name,
    Conversion.FOLDED_SUCCESSOR: lambda value: fold_name(value) + "\U0010ffff",
}


@dataclass(frozen=True)
class Page:
    """Answers one operation."""

    reader: Reader
    root: str
    sql: str
    variable: str
    values: tuple[Any, ...]
    places: tuple[tuple[int, Callable[[Any], Any]], ...]

    async def answer(self, request: Request) -> Response:
        """Return the text of the database as JSON."""
        value = orjson.loads(await request.body())["variables"][self.variable]
        values = list(self.values)
        for place, convert in self.places:
            values[place] = convert(value)
        [text] = await self.reader.fetch_texts([(self.sql, values)])
        return Response(f'{{"data":{{"{self.root}":{text or "null"}}}}}', media_type="application/json")


async def build_pages(url: str) -> dict[str, Page]:
    """Return the page for each operation, the SQL included."""
    reader = await Reader.open(url)
    service = Service(build_schema()._schema, reader, public_url="http://127.0.0.1")
    return {
        operation.name: _build_page(
            reader, operation.root, service, operation.document, *EXAMPLES[operation.name]
        )
        for operation in OPERATIONS
    }


def _build_page(
    reader: Reader, root: str, service: Service, document: str, variable: str, example: dict[str, Any]
) -> Page:
    prepared = _prepare(service, document, example)
    [statement] = prepared.statements
    if statement.sql is None:
        raise ValueError(f"{root} needs no database")
    places = tuple(
        (place, CONVERSIONS[bound.conversion])
        for place, bound in enumerate(statement.parameters)
        if isinstance(bound, Bound)
        and bind_parameters((bound,), example, "") != bind_parameters((bound,), _vary(variable, example), "")
    )
    return Page(
        reader, root, statement.sql, variable, bind_parameters(statement.parameters, example, ""), places
    )


def _prepare(service: Service, document: str, example: dict[str, Any]) -> Prepared:
    operation = service._operations.find(document, None)
    return service._prepare(operation, operation.coerce_variables(example), PUBLIC_VIEWER)


def _vary(variable: str, example: dict[str, Any]) -> dict[str, Any]:
    return example | {variable: ["!"] if isinstance(example[variable], list) else "!"}


async def serve(url: str, port: int) -> None:
    """Serve each operation at a path of its own."""
    pages = await build_pages(url)
    routes = [
        Route(f"/{name.replace(' ', '-')}", page.answer, methods=["POST"]) for name, page in pages.items()
    ]
    config = build_config(Starlette(routes=routes))
    config.host, config.port = "127.0.0.1", port
    await uvicorn.Server(config).serve()


def main(database: Annotated[str, typer.Option()], port: Annotated[int, typer.Option()]) -> None:
    """Serve until ended."""
    asyncio.run(serve(database, port))


if __name__ == "__main__":
    typer.run(main)
