"""Looks at the prolog of an XML document before anybody parses it, and refuses entities that could do harm."""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from xml.parsers import expat  # reads the prolog alone, and is told to stop at the first element

from newsgraph.errors import InputError

MAX_EXPANSION = 1024 * 1024
WIDE_MARKS = {
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\0<": "utf-32-be",
    b"<\0\0\0": "utf-32-le",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"\0<": "utf-16-be",
    b"<\0": "utf-16-le",
}
_DECLARATION = re.compile(r"^\s*<\?xml[^<>]*\?>")
_NESTED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)|%")
_SUBSET = re.compile(rb"<!DOCTYPE[^\[<>]*\[.*?\]\s*>", re.DOTALL | re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]*)([^<>]*)")


@dataclass
class Prolog:
    """How an XML document begins: the name of its root without prefix, the namespaces on it, its entities."""

    root: str = ""
    namespaces: dict[str, str] = field(default_factory=dict)
    entities: dict[str, str] = field(default_factory=dict)


class _RootReached(Exception):
    """The first element has been seen; nothing behind it is parsed."""


def narrow(data: bytes) -> bytes:
    """Return the document as UTF-8 where it is in UTF-16 or UTF-32, with or without a mark; else as it is."""
    for mark, encoding in WIDE_MARKS.items():
        if data.startswith(mark):
            return _DECLARATION.sub("", data.decode(encoding, "replace").removeprefix("\ufeff")).encode()
    return data


def read_prolog(head: bytes) -> Prolog:
    """Return how the document begins, as far as its bytes can be read; refuses nothing."""
    return _scan(narrow(head), [])


def check_xml(data: bytes) -> Prolog:
    """Return the prolog; raises InputError XML_ENTITY_REFUSED where it declares entities that could do harm.

    These are external and parameter entities, entities made of entities, and plain ones that would grow the
    document by more than 1 MiB. Plain ones (`<!ENTITY nbsp "&#160;">`) are kept.
    """
    faults: list[InputError] = []
    data = narrow(data)
    prolog = _scan(data, faults)
    if faults:
        raise faults[0]
    grown = sum(len(value) * data.count(f"&{name};".encode()) for name, value in prolog.entities.items())
    if grown > MAX_EXPANSION:
        raise _refuse(f"entities that would grow the document by {grown} characters", 1)
    return prolog


def expand_entities(data: bytes, prolog: Prolog) -> bytes:
    """Return the document of a checked prolog with its plain entities written out and their declarations gone."""
    if not prolog.entities:
        return data
    data = _SUBSET.sub(b"", narrow(data), count=1)
    for name, value in prolog.entities.items():
        data = data.replace(f"&{name};".encode(), "".join(f"&#{ord(letter)};" for letter in value).encode())
    return data


def _scan(data: bytes, faults: list[InputError]) -> Prolog:
    prolog = Prolog()
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def on_entity(name: str, is_parameter: bool, value: str | None, *_: str | None) -> None:
        line = parser.CurrentLineNumber
        if is_parameter or value is None:
            faults.append(_refuse(f"the external or parameter entity {name!r}", line))
        elif _NESTED.search(value):
            faults.append(_refuse(f"the entity {name!r}, which is made of other entities", line))
        else:
            prolog.entities[name] = value

    def on_start(name: str, attributes: dict[str, str]) -> None:
        prolog.root = name.rpartition(":")[2]
        prolog.namespaces = {
            key.partition(":")[2]: value for key, value in attributes.items() if key.split(":")[0] == "xmlns"
        }
        raise _RootReached

    parser.EntityDeclHandler = on_entity
    parser.StartElementHandler = on_start
    with suppress(_RootReached, expat.ExpatError, ValueError, LookupError):
        parser.Parse(data.lstrip(), False)
    if not prolog.root and (found := _ROOT.search(_COMMENT.sub(b"", data))):
        prolog.root = found[1].decode("ascii", "replace").rpartition(":")[2]
        if b"<!ENTITY" in data[:65536].upper() and not faults:
            faults.append(_refuse("entities, in a prolog that is not well-formed", 1))
        _read_namespaces(found[2], prolog)
    return prolog


def _read_namespaces(attributes: bytes, prolog: Prolog) -> None:
    for prefix, address in re.findall(rb"xmlns(?::([\w.-]+))?\s*=\s*[\"']([^\"']*)", attributes):
        prolog.namespaces[prefix.decode("ascii", "replace")] = address.decode("utf-8", "replace")


def _refuse(what: str, line: int) -> InputError:
    return InputError(
        "XML_ENTITY_REFUSED",
        f"the document declares {what}",
        place=f"line {line}",
        hint="save it without its DOCTYPE; entities are never followed and never expanded",
    )
