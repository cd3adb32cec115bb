"""HTTP, from the socket to the operation and back.

In the order in which a request passes: `run` (uvicorn), `app` (routes), `front_door` (size, media types and JSON),
`graphql_http` (GraphQL over HTTP), `refusal` (errors as responses), `graphiql` and `article_page` (pages).
"""
