"""What clients may ask for: names, types, arguments and descriptions, declared and never resolved here.

In the order in which they build on each other: `declaration` (how a field is declared), `scalar` and `enumeration`
(values), `paging` (nodes, pages and their arguments), `filter` (inputs), `entity`, `relation`, `article`, `search`,
`change` and `queue` (what can be read), `query` (where reading starts), `build` (the whole schema).
"""
