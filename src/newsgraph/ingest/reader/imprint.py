"""Reads bylines and dates from the lines near a headline."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from newsgraph.clock import render_instant

MAX_LENGTH = 100

_MONTH_NAMES = (
    ("january", "jan", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari", "ocak"),
    (
        "february",
        "feb",
        "februar",
        "feber",
        "février",
        "febrero",
        "febbraio",
        "fevereiro",
        "februari",
        "şubat",
    ),
    ("march", "mar", "märz", "mars", "marzo", "março", "maart", "mart"),
    ("april", "apr", "avril", "abril", "aprile", "nisan"),
    ("may", "mai", "mayo", "maggio", "maio", "mei", "mayıs"),
    ("june", "jun", "juni", "juin", "junio", "giugno", "junho", "haziran"),
    ("july", "jul", "juli", "juillet", "julio", "luglio", "julho", "temmuz"),
    ("august", "aug", "août", "agosto", "augustus", "ağustos"),
    ("september", "sep", "sept", "septembre", "septiembre", "settembre", "setembro", "eylül"),
    ("october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "outubro", "ekim"),
    ("november", "nov", "novembre", "noviembre", "novembro", "kasım"),
    ("december", "dec", "dezember", "dez", "décembre", "diciembre", "dicembre", "dezembro", "aralık"),
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
_MONTH = f"({'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_DATES = (
    (re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?:[T ]|\b)"), "ymd"),
    (re.compile(rf"\b{_MONTH}\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b", re.IGNORECASE), "mdy"),
    (
        re.compile(
            rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º)?\.? (?:de )?{_MONTH}\.?,? (?:de )?(\d{{4}})\b", re.IGNORECASE
        ),
        "dmy",
    ),
    (re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b"), "dmy"),
)
_LABEL = (
    r"(?:(?:first |last )?(?:published|posted|updated|modified|date)|veröffentlicht|aktualisiert|stand|datum"
    r"|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato)"
)
_UPDATED = re.compile(
    r"(?:last |letzte )?(?:updated|modified|aktualisiert|stand|mis à jour|actualizado|aggiornato)", re.I
)
_REST = re.compile(
    rf"{_LABEL}|\b(?:at|on|am|um|le|el|à|Uhr|GMT|UTC|CET|CEST|EST|EDT|ET|BST|IST|[ap]\.?m\.?)\b|\d{{1,2}}[:h.]\d{{2}}(?::\d{{2}})?"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|diens|donners|frei|sams|sonn)tag\b|\bmittwoch\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:by|von|par|por|di|door|text:|words by|written by|author:|autor:|story by)\s+(?P<name>[^\W\d_].*)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^|•·–—/]+")


def is_imprint(line: str) -> bool:
    """Tell whether `line`, as a whole, says who wrote an article or when it appeared."""
    return _read_name(line) is not None or _read_date_line(line) is not None


def read_byline(lines: Iterable[str]) -> str | None:
    """Return the first name that a byline among `lines` gives."""
    return next((name for line in lines if (name := _read_name(line))), None)


def read_instants(lines: Iterable[str]) -> tuple[str | None, str | None]:
    """Return when the article was published and modified, as instants at midnight UTC; None where not told."""
    published = modified = None
    for line in lines:
        day = _read_date(line)
        if day is not None and _UPDATED.match(line):
            modified = modified or day
        elif day is not None:
            published = published or day
    return published, modified


def _read_name(line: str) -> str | None:
    """Return the name in a line such as "By Jane Roe | April 23, 2025"; every word of it begins in upper case."""
    match = _BYLINE.fullmatch(line) if len(line) <= MAX_LENGTH else None
    part = _NAME.match(match["name"]) if match else None
    name = part.group().strip(" ,;") if part else ""
    for pattern, _ in _DATES:
        name = pattern.split(name)[0].strip(" ,;")
    small = (
        "and",
        "und",
        "et",
        "y",
        "e",
        "van",
        "von",
        "de",
        "der",
        "den",
        "al",
        "bin",
        "for",
        "in",
        "la",
        "da",
        "di",
    )
    words = name.split()
    named = 0 < len(words) <= 10 and all(word in small or not word[0].islower() for word in words)
    return name if named and not name.endswith(("!", "?", ".")) else None


def _read_date_line(line: str) -> str | None:
    """Return the day that `line` tells, None where it tells more than a date."""
    day = _read_date(line) if len(line) <= MAX_LENGTH else None
    rest = line
    for pattern, _ in _DATES:
        rest = pattern.sub(" ", rest)
    return day if day and not re.search(r"[^\W\d_]{2}", _REST.sub(" ", rest)) else None


def _read_date(line: str) -> str | None:
    for pattern, order in _DATES:
        match = pattern.search(line)
        if match is None:
            continue
        parts = dict(zip(order, match.groups(), strict=False))
        month = _MONTHS.get(parts["m"].casefold()) or (int(parts["m"]) if parts["m"].isdigit() else 0)
        try:
            return render_instant(datetime(int(parts["y"]), month, int(parts["d"]), tzinfo=UTC))
        except ValueError:
            continue
    return None
