"""Opens what is to be imported: a file, compressed or not, or standard input."""

import gzip
import importlib
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol

from newsgraph.errors import InputError

HEAD_BYTES = 64 * 1024
STANDARD_INPUT = Path("-")
GZIP_MAGIC = b"\x1f\x8b"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"


@dataclass
class Opened:
    """What was opened: its name in messages, how it begins (at most 64 KiB, unpacked), all of it as a stream.

    `size` is what it takes on the disk, 0 where that is not known. `file` is the file as it lies there, None where
    reading may wait for somebody to write, as reading standard input does.
    """

    name: str
    head: bytes
    stream: IO[bytes]
    size: int = 0
    file: IO[bytes] | None = None
    _told: int = 0

    def advance(self) -> int:
        """Return how many bytes of the file, packed as it may be, were read since this was asked last."""
        before, self._told = self._told, self._told if self.file is None else self.file.tell()
        return self._told - before


@contextmanager
def open_path(path: Path) -> Iterator[Opened]:
    """Yield the opened file, or standard input for `-`; gzip and zstd are unpacked as they are read.

    Raises OSError where the file cannot be read, InputError EXTRA_MISSING where zstd is not installed.
    """
    with ExitStack() as stack:
        if path == STANDARD_INPUT:
            yield open_stream(name_path(path), sys.stdin.buffer)
        else:
            file = stack.enter_context(path.open("rb"))
            is_file = path.is_file()
            yield open_stream(name_path(path), file, path.stat().st_size, file if is_file else None)


def name_path(path: Path) -> str:
    """Return what messages call a path."""
    return "standard input" if path == STANDARD_INPUT else str(path)


def open_stream(name: str, raw: IO[bytes], size: int = 0, file: IO[bytes] | None = None) -> Opened:
    """Return what a stream of bytes holds, unpacked; raises as `open_path` does."""
    magic = _read_full(raw, len(ZSTD_MAGIC))
    packed = _join(magic, raw)
    unpacked = packed
    if magic.startswith(GZIP_MAGIC):
        unpacked = _join(b"", _Unpacking(gzip.GzipFile(fileobj=packed), (EOFError, zlib.error)))
    elif magic == ZSTD_MAGIC:
        unpacked = _join(b"", _open_zstd(packed, name))
    head = _read_full(unpacked, HEAD_BYTES)
    return Opened(name, head, _join(head, unpacked), size, file)


def read_bounded(stream: IO[bytes], limit: int, what: str) -> bytes:
    """Return all bytes of `stream`; raises InputError FILE_TOO_LARGE before more than `limit` of them are kept."""
    content = _read_full(stream, limit + 1)
    if len(content) > limit:
        raise InputError(
            "FILE_TOO_LARGE",
            f"{what} has more than {limit} bytes (unpacked)",
            hint="split it; newsgraph JSON Lines and WordPress exports may be of any size",
        )
    return content


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Unpacking:
    """A stream that is unpacked; what its packer raises becomes an OSError that says what is wrong."""

    def __init__(self, packed: _Readable, faults: tuple[type[Exception], ...]):
        self._packed = packed
        self._faults = faults

    def read(self, size: int, /) -> bytes:
        try:
            return self._packed.read(size)
        except self._faults as error:
            raise OSError(f"the compressed file is damaged or cut off: {error}") from error


class _Prefixed(io.RawIOBase):
    """A stream that first gives bytes which were read from it before."""

    def __init__(self, prefix: bytes, rest: _Readable):
        self._prefix = prefix
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        room = memoryview(buffer).cast("B")
        part = self._prefix[: len(room)] or self._rest.read(len(room))
        self._prefix = self._prefix[len(room) :]
        room[: len(part)] = part
        return len(part)


def _join(prefix: bytes, rest: _Readable) -> IO[bytes]:
    return io.BufferedReader(_Prefixed(prefix, rest))


def _read_full(stream: IO[bytes], count: int) -> bytes:
    """Return `count` bytes, fewer only at the end: a pipe gives what it has."""
    parts = []
    while count > 0 and (part := stream.read(min(count, 1 << 20))):
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def _open_zstd(packed: IO[bytes], name: str) -> _Unpacking:
    try:
        zstd = importlib.import_module("backports.zstd")
    except ModuleNotFoundError:
        raise InputError(
            "EXTRA_MISSING",
            f"{name} is compressed with zstd, which this installation cannot unpack",
            hint="install newsgraph[zstd], or pack the file with gzip",
        ) from None
    return _Unpacking(zstd.ZstdFile(packed), (EOFError, zstd.ZstdError))
