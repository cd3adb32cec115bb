"""Reads an article page that was copied as plain text."""

import hashlib
import re

from slugify import slugify

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document
from newsgraph.ingest.reader.furniture import (
    is_furniture,
    is_related_end,
    is_related_heading,
    read_share_line,
    read_teaser_line,
)
from newsgraph.ingest.reader.imprint import is_imprint, read_byline, read_instants
from newsgraph.ingest.sentence import split_sentences
from newsgraph.store.text_check import check_text

MAX_STUB_HEADLINE = 120
ELLIPSIS = "…"
MIN_TEASER = 16  # a shorter line of fewer words below a related heading is a button
MIN_TEASER_WORDS = 4
MIN_MENU = 3  # so many short lines in a row before a headline are a menu
LONG_LINE = 140
WRAP_WIDTHS = (30, 100)
MIN_PROSE = 60  # a line of so many characters that ends like a sentence is prose, not a menu
IMPRINT_LINES = 5  # so far below the headline bylines and dates are looked for

_LINE_END = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2028]")
_SPACE = re.compile(r"[ \t\ufeff]+")
_SENTENCE_END = re.compile(r"[.!?…。！？:;,\"”’»)\]—–-]\s*$")
_FULL_STOP = re.compile(r"[.!?…。！？:][\"'”’»)\]]*$")

Block = list[str]


def parse_text_page(text: str, name: str) -> Document:
    """Return the article of a page copied as plain text; `name` is what messages call the page.

    Site furniture is left out; the texts below the heading of a related list are teasers, one per line. Raises
    InputError INVALID_TEXT for U+0000 and lone surrogates, NO_ARTICLE_FOUND where no line can be a headline.
    """
    blocks, teasers, shared = _remove_furniture(_divide_blocks(check_text(text, name)))
    headline = _choose_headline([line for block in blocks for line in block], shared)
    if headline is None:
        raise InputError(
            "NO_ARTICLE_FOUND",
            "no headline was found",
            place=name,
            hint="the page must hold its headline as a line of its own, the body below it; is the file empty?",
        )
    blocks, imprint = _part_imprint(_drop_trailing_menu(_skip_headline(blocks, headline)))
    paragraphs = tuple(paragraph for block in blocks for paragraph in _read_paragraphs(block))
    if not paragraphs and not teasers:
        raise InputError(
            "NO_ARTICLE_FOUND",
            "the page holds one line and no text below it",
            place=name,
            hint="the page must hold its headline as a line of its own, the body below it",
        )
    published_at, modified_at = read_instants(imprint)
    return Document(
        source_key=f"text:{build_key(headline)}",
        headline=headline,
        paragraphs=paragraphs,
        byline=read_byline(imprint),
        published_at=published_at,
        modified_at=modified_at,
        teasers=tuple(teasers),
    )


def build_key(headline: str) -> str:
    """Return `headline` as a slug, or as a digest where it has no letter or digit."""
    return slugify(headline) or hashlib.sha256(headline.encode()).hexdigest()[:16]


def build_stub_headline(teaser: str) -> str:
    """Return the first sentence of `teaser`, cut to at most 120 code points, at a word boundary with an ellipsis."""
    teaser = " ".join(teaser.split())
    spans = split_sentences(teaser)
    sentence = teaser[: spans[0][1]] if spans else ""
    if len(sentence) <= MAX_STUB_HEADLINE:
        return sentence
    head = sentence[:MAX_STUB_HEADLINE]
    cut = head.rfind(" ")
    head = head[:cut] if cut > 0 else head[: MAX_STUB_HEADLINE - 1]
    return head.rstrip(" ,;:–—-") + ELLIPSIS


def _divide_blocks(text: str) -> list[Block]:
    """Return the lines of `text`, space tidied, in the blocks that blank lines part."""
    blocks: list[Block] = [[]]
    for line in _LINE_END.split(text.replace("\u2029", "\n\n")):
        tidy = _SPACE.sub(" ", line).strip()
        if tidy:
            blocks[-1].append(tidy)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _remove_furniture(blocks: list[Block]) -> tuple[list[Block], list[str], set[str]]:
    """Return the blocks without furniture, the teasers, and the headlines that share lines repeat."""
    kept: list[Block] = []
    teasers: list[str] = []
    shared: set[str] = set()
    in_related = False
    for block in blocks:
        rest: Block = []
        for line in block:
            if (repeated := read_share_line(line)) is not None:
                shared.add(repeated)
            if kept and is_related_heading(line):
                in_related = True
            elif is_related_end(line):
                in_related = False
            elif is_furniture(line):
                continue
            elif (teaser := line if in_related else read_teaser_line(line)) is not None:
                teasers.extend([teaser] if _is_teaser(teaser) else [])
            else:
                rest.append(line)
        kept.extend([rest] if rest else [])
    return kept, list(dict.fromkeys(teasers)), shared


def _is_teaser(line: str) -> bool:
    return len(line) >= MIN_TEASER or len(line.split()) >= MIN_TEASER_WORDS


def _choose_headline(lines: list[str], shared: set[str]) -> str | None:
    """Return the line that is the headline: one that a share line repeats, else the first that is no menu."""
    repeated = next((line for line in lines if line in shared), None)
    candidates: list[str] = []
    for line in lines:
        if _is_prose(line):
            break
        if not is_imprint(line):
            candidates.append(line)
    if repeated or not candidates:
        return repeated or next((line for line in lines if not is_imprint(line)), None)
    menu = 0
    while menu < len(candidates) and _is_menu_line(candidates[menu]):
        menu += 1
    if menu < MIN_MENU or len(candidates) == len(lines):
        return candidates[0]
    return candidates[min(menu, len(candidates) - 1)]


def _is_prose(line: str) -> bool:
    return len(line) >= LONG_LINE or (len(line) >= MIN_PROSE and _SENTENCE_END.search(line) is not None)


def _is_menu_line(line: str) -> bool:
    """Tell whether `line` could be a link of a menu: a few words without punctuation."""
    return (
        len(line.split()) <= 2
        and len(line) <= 24
        and _SENTENCE_END.search(line) is None
        and not line[0].islower()
    )


def _skip_headline(blocks: list[Block], headline: str) -> list[Block]:
    """Return what follows the headline; imprint lines that stand above it stay, the headline repeated does not."""
    below = False
    rest: list[Block] = []
    for block in blocks:
        lines = []
        for line in block:
            if line == headline:
                below = True
            elif below or is_imprint(line):
                lines.append(line)
        rest.extend([lines] if lines else [])
    return rest


def _drop_trailing_menu(blocks: list[Block]) -> list[Block]:
    """Return `blocks` without two or more short lines of a menu at the end of prose."""
    end = len(blocks)
    while end and all(_is_menu_line(line) for line in blocks[end - 1]):
        end -= 1
    dropped = sum(len(block) for block in blocks[end:])
    has_prose = any(_is_prose(line) for block in blocks[:end] for line in block)
    return blocks[:end] if has_prose and dropped >= 2 else blocks


def _part_imprint(blocks: list[Block]) -> tuple[list[Block], list[str]]:
    """Return the blocks without the bylines and dates among their first lines, and those lines."""
    imprint: list[str] = []
    rest: list[Block] = []
    left = IMPRINT_LINES
    for block in blocks:
        lines = []
        for line in block:
            left = 0 if _is_prose(line) and not is_imprint(line) else left - 1
            if left >= 0 and is_imprint(line):
                imprint.append(line)
            else:
                lines.append(line)
        rest.extend([lines] if lines else [])
    return rest, imprint


def _read_paragraphs(block: Block) -> list[str]:
    """Return the paragraphs of one block: each line, or the lines joined where they were wrapped or are verse."""
    if all(_is_prose(line) for line in block[:-1]) and not _is_wrapped(block):
        return block
    return [" ".join(block) if _is_wrapped(block) else "\n".join(block)]


def _is_wrapped(block: Block) -> bool:
    """Tell whether the lines of `block` are one text broken at a width: long, mostly ending mid-sentence."""
    if len(block) < 2:
        return False
    inner = block[:-1]
    even = all(WRAP_WIDTHS[0] <= len(line) <= WRAP_WIDTHS[1] for line in inner)
    open_ends = sum(_FULL_STOP.search(line) is None for line in inner)
    continued = any(line[0].islower() for line in block[1:])
    return even and continued and open_ends * 2 > len(inner)
