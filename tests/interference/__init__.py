"""The proof of non-interference: two worlds that differ in hidden things alone answer the public byte for byte alike.

In the order in which a history passes: `ground` (the database that both worlds begin with), `cast` (whom and what
histories write about), `step` and `mutation_step` (what a newsroom does, in the open or hidden), `story` (which
histories can be drawn, and the fixed one), `world` (one database with the service over it), `request` (what a viewer
asks, and what comes back), `document` and `asking` (the requests), `coverage` (whether they use all of the schema),
`comparison` (both worlds side by side, and what a run amounts to), `drawn` (histories drawn and cut down), `leak`
(leaks seeded one by one, which must be found), `command`.

Some histories are drawn in the test run; any number by `python tests/interference --count 1000 --seed 1`.
"""
