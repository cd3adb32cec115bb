"""The full-text index, whatever the database."""

from newsgraph.index.full_text_sqlite import fetch_document_counts, fetch_matching, write_full_text

__all__ = ["fetch_document_counts", "fetch_matching", "write_full_text"]
