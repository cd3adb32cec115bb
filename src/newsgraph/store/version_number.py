"""Numbers the versions of an article as the public counts them: those that were published, from 1."""

from collections.abc import Sequence

from newsgraph.errors import InputError
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.record import ArticleRecord, VersionRecord

_PUBLIC = (ArticleStatus.PUBLISHED, ArticleStatus.RETRACTED)


def number_versions(record: ArticleRecord, old: ArticleRecord | None) -> ArticleRecord:
    """Return the complete record with the numbers of its published versions; `old` is what is stored.

    A number once given stays with its version. What an article becomes while it is public is published, and so is its
    last state when it becomes public: nobody can tell from the number how often it was saved before. Of an article
    that arrives public with a history, versions that others had replaced by its publication were never published.

    Raises InputError VERSION_INVALID where stated numbers do not rise.
    """
    known = {} if old is None else {one.version: one.public_number for one in old.versions}
    stated = [one.public_number or known.get(one.version) for one in record.versions]
    first = _find_first(record, old, stated)
    numbers: list[int | None] = []
    last = 0
    for index, number in enumerate(stated):
        given = number or (last + 1 if index >= first else None)
        if given is not None:
            if given <= last:
                raise _build_fault()
            last = given
        numbers.append(given)
    versions = tuple(_set_number(one, number) for one, number in zip(record.versions, numbers, strict=True))
    return record if versions == record.versions else record.model_copy(update={"versions": versions})


def _find_first(record: ArticleRecord, old: ArticleRecord | None, stated: Sequence[int | None]) -> int:
    """Return the place from which on versions without a number are published; past the end where none is."""
    end = len(record.versions)
    if record.status not in _PUBLIC:
        return end
    if old is not None and old.status in _PUBLIC:  # whatever follows what was public then is public, too
        return next((index + 1 for index in reversed(range(end)) if stated[index] is not None), end - 1)
    if old is not None or any(stated):
        return end - 1
    published_at = record.published_at or ""
    return max((index for index, one in enumerate(record.versions) if one.at <= published_at), default=0)


def _set_number(version: VersionRecord, number: int | None) -> VersionRecord:
    return (
        version if version.public_number == number else version.model_copy(update={"public_number": number})
    )


def _build_fault() -> InputError:
    return InputError(
        "VERSION_INVALID",
        "the public numbers of versions must rise",
        place="versions",
        hint="leave publicNumber out to have it counted",
    )
