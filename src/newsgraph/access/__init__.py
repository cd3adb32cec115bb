"""Who may do what, and what was done.

`right` (the matrix of rights), `key_text` (what a key looks like), `audit` (one row for each write and key event).
"""
