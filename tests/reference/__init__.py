"""The reference executor: the schema answered by graphql-core with plain, slow resolvers over rows.

It is the second opinion on the compiler, and shares only the model with it. In the order in which data passes:
`load` (all rows of a file), `visibility` (which of them the public sees), `connection` (Relay paging over lists),
`text` (which words an article has), `choice` (which rows a filter keeps), `article`, `entity`, `relation` (a
family of types each), `query` (where reading starts), `scalar` (instants as clients write them), `execute`.
"""
