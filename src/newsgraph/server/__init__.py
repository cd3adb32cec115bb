"""HTTP, from the socket to the operation and back.

In the order in which a request passes: `run` (uvicorn), `app` (routes), `graphql_http` (GraphQL over HTTP),
`media_type` and `front_door` (size, pace, JSON and parameters), `batch` (several requests in one), `caching` and
`data_version` (what clients may keep), `answer` (one request), `document` and `trusted_document` (where its text
comes from), `disconnect` (clients that go), `refusal` (errors as responses), `graphiql` and `article_page` (pages).
Beside requests runs `due_clock` (articles due to be public, rights that end).
"""
