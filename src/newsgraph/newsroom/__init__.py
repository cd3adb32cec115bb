"""What editors do, and what is due by itself: each one write function in one transaction.

In the order in which a mutation passes: `occasion` (who does it, when, and what a process remembers), `user_error`
(faults of the input as clients see them). By itself goes `embargo` (what becomes public at its instant).
"""
