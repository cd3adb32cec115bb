"""Text without the characters that XML cannot hold: one of them would make a whole document unreadable."""

import re

_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean_text(text: str) -> str:
    """Return the text without what is no character of XML 1.0 (section 2.2), such as U+000B and lone surrogates."""
    return _FORBIDDEN.sub("", text)
