"""Build hook placeholder."""
