"""Whether somebody sits at a terminal."""

import sys


def has_terminal() -> bool:
    """Tell whether keys can be read: from standard input, or from the terminal where the command was typed."""
    if sys.stdin.isatty():
        return True
    try:
        with open("/dev/tty"):
            return True
    except OSError:
        return False
