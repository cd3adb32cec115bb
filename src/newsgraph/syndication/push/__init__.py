"""Content sent to partners: requests to their addresses, what is sent to whom, and where each of them stands.

In the order in which a webhook goes through them: `endpoint` (where to), `log_page` and `log_reading` (which changes
are told to whom), `claim` (which message is sent next, by whom), `partner_reading`, `payload` and `delay` (what it
says, decided as it is sent), `signature`, `target`, `http_client`, `pinned_network` and `outside_address` (the
request), `retry` and `settlement` (what becomes of the message), `message` (those that are listed and replayed);
`webhook` does all of it, in order. `hub` does the same for feeds, with `hub_request`, `request_limit` and
`subscription`. `instant` tells whether an instant has come.
"""
