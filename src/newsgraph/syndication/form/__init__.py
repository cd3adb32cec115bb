"""The forms in which one article goes out: each a pure function from `Item`, and nothing is read here."""
