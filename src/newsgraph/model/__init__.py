"""The shape of what is stored: `vocabulary` (closed lists), `identity` (public ids), `table` (SQLModel tables)."""
