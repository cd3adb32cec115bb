"""Reads what arrives, each form in a file of its own, into the neutral forms of `ingest.document`.

In the order in which data passes: `opening` (a path, or standard input, to bytes), `form` (which form they have),
`reading` (form to reader), then the readers: `text_page`, `html_page`, `feed`, `wordpress_export`,
`wordpress_json`, `ninjs`, `follow_the_money`. They share `xml_guard`, `markup`, `stated_date` and `plain_text`.
No reader opens an address or a file: each is handed its bytes.
"""
