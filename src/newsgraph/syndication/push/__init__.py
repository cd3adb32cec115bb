"""Content sent to partners: requests to their addresses, what is sent to whom, and where each of them stands.

In the order in which a webhook goes through them: `endpoint` (where to), `log_page` and `log_reading` (which changes
are told whom), `claim` (which message is sent next, by whom), `payload` (what it says, decided as it is sent),
`signature`, `http_client` with `outside_address` and `pinned_network` (the request), `retry` and `attempt` (what
becomes of the message), `webhook` (all of it, in order). `websub` does the same for the hub.
"""
