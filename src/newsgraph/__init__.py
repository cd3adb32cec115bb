"""A content service for newsrooms: articles, entities and what is said about them, as one GraphQL graph."""

__version__ = "0.1.0"
