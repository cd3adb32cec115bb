"""Says how many there are of something."""


def render_count(count: int, noun: str) -> str:
    """Return the count with its noun, which takes an s in the plural: "1 article", "2 articles"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
