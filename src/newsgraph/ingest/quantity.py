"""Says how many there are of something."""


def render_count(count: int, noun: str, plural: str | None = None) -> str:
    """Return the count with its noun, which takes an s unless its plural is stated: "1 article", "2 articles"."""
    return f"{count} {noun if count == 1 else plural or noun + 's'}"
