"""The proof of durability: what was acknowledged is there after the process is killed, and nothing is left half done.

`process` runs `newsgraph serve` as a process of its own, `ledger` keeps what was acknowledged, `desk` are the clients
that write, `examination` looks at the database, `kill` puts them together; `storm` cancels requests at random moments
in this process, with the garbage collector off; `ending` tells a server to stop;
`command` runs kills and storms, any number of them.

A few kills are made in the test run; any number by `python tests/durability --kills 50 --lifts 20 --storm 1000`.
"""
