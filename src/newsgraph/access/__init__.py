"""Who may do what, and what was done.

`key_text` (what a key looks like), `key` (keys in the database), `key_lookup` (the key of a request), `authenticate`
(from a header to a viewer), `key_set` and `open_id` (tokens of an OpenID provider, with an extra), `right` (the
matrix of rights), `audit` (one row for each write and key event).
"""
